import Foundation
package import Testing

/// Compares text with the file `Snapshots/<name>` beside the test.
///
/// A missing snapshot is a failure. With `UPDATE_SNAPSHOTS=1` the file is written and the test still
/// fails once, so that nobody records a snapshot without reading it.
package func expectSnapshot(
  _ text: String, named name: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    .appendingPathComponent("Snapshots").appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("Wrote \(file.path): read it, then run again.", sourceLocation: sourceLocation)
    } catch {
      Issue.record("Could not write \(file.path): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let data = FileManager.default.contents(atPath: file.path) else {
    Issue.record(
      "No snapshot \(file.path): run with UPDATE_SNAPSHOTS=1.", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  guard text != expected else { return }
  let lines = zip(
    text.split(separator: "\n", omittingEmptySubsequences: false),
    expected.split(separator: "\n", omittingEmptySubsequences: false))
  let place = lines.enumerated().first { $0.element.0 != $0.element.1 }
  Issue.record(
    """
    \(name) differs from its snapshot, first at line \((place?.offset ?? -1) + 1):
    is       \(place.map { String($0.element.0) } ?? "(another number of lines)")
    expected \(place.map { String($0.element.1) } ?? "(another number of lines)")
    """, sourceLocation: sourceLocation)
}
