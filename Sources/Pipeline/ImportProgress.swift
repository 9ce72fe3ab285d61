/// How far an import has come: one value of the stream that ``Importer`` gives.
///
/// Values, not text, so that a terminal and a page can each show them in their own way; clocks are
/// the receiver's (``ImportPace`` makes rate and time left of them).
package struct ImportProgress: Sendable, Hashable, Codable {
  /// What is being done.
  package enum Step: String, Sendable, Codable {
    /// A file is read into the workspace.
    case reading
    /// All files are in; who is who is found out.
    case people
    /// Nothing is left to do.
    case done
  }

  package let step: Step
  /// The file being read, by its name in the workspace; empty in other steps.
  package let file: String
  /// Counts files from 1; equals `files` in other steps.
  package let fileNumber: Int
  package let files: Int
  /// Records taken in so far, of all files.
  package let records: Int
  /// Bytes of the files that were read so far, and of all of them; packed files count as packed.
  package let bytes: Int
  package let totalBytes: Int

  package init(
    step: Step, file: String, fileNumber: Int, files: Int, records: Int, bytes: Int, totalBytes: Int
  ) {
    self.step = step
    self.file = file
    self.fileNumber = fileNumber
    self.files = files
    self.records = records
    self.bytes = bytes
    self.totalBytes = totalBytes
  }
}

/// Counts what an import has done and says so, often enough to be seen and seldom enough to cost
/// nothing.
final class ImportMeter {
  private let say: @Sendable (ImportProgress) -> Void
  private let sizes: [Int]
  private let total: Int
  private var before = 0
  private var place = 0
  private var file = ""
  private var records = 0

  /// Takes the bytes of each file, in the order of import, and who is told.
  init(sizes: [Int], _ say: @escaping @Sendable (ImportProgress) -> Void) {
    self.sizes = sizes
    total = sizes.reduce(0, +)
    self.say = say
  }

  func begin(file name: String, place index: Int) {
    if index > 0 { before += sizes[index - 1] }
    place = index
    file = name
    tell(.reading, bytes: before)
  }

  /// Counts records; `share` is how much of the file is read, 0 to 1.
  func note(records added: Int, share: Double) {
    records += added
    let inside = Int((Double(sizes[place]) * min(max(share, 0), 1)).rounded())
    tell(.reading, bytes: before + inside)
  }

  func beginPeople() {
    file = ""
    place = max(0, sizes.count - 1)
    tell(.people, bytes: total)
  }

  func end() { tell(.done, bytes: total) }

  private func tell(_ step: ImportProgress.Step, bytes: Int) {
    say(
      ImportProgress(
        step: step, file: file, fileNumber: place + 1, files: sizes.count, records: records,
        bytes: bytes, totalBytes: total))
  }
}
