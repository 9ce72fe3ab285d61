/// Rate and time left of an import, from its progress and the receiver's clock.
///
/// The rate is the mean since the beginning: files of one folder differ too much for a shorter one
/// to be steadier. Nothing is said before a second has passed and a hundredth is done.
package struct ImportPace: Sendable {
  private var progress: ImportProgress?
  private var seconds = 0.0

  package init() {}

  /// Takes note of how far the import is, `seconds` after it began.
  package mutating func note(_ progress: ImportProgress, seconds: Double) {
    self.progress = progress
    self.seconds = seconds
  }

  /// Bytes read in a second; nil while it is too early to tell, and when nothing is read any more.
  package var bytesPerSecond: Double? {
    guard let progress, progress.step == .reading, seconds >= 1, progress.bytes > 0 else {
      return nil
    }
    return Double(progress.bytes) / seconds
  }

  /// Seconds until all files are read; nil while it is too early to tell.
  ///
  /// Finding out who is who comes after it and is not in it: it depends on what the files hold.
  package var secondsLeft: Double? {
    guard let progress, let rate = bytesPerSecond, progress.bytes * 100 >= progress.totalBytes
    else { return nil }
    return Double(progress.totalBytes - progress.bytes) / rate
  }

  /// The progress in one line, such as `2 of 7: orders.csv, 412,000 records, 38 MB/s, 12 s left`.
  package var line: String {
    guard let progress else { return "" }
    let records = Self.grouped(progress.records) + " records"
    switch progress.step {
    case .people: return "\(records); finding out who is who"
    case .done: return records
    case .reading:
      var parts = ["\(progress.fileNumber) of \(progress.files): \(progress.file)", records]
      if let rate = bytesPerSecond { parts.append(Self.rate(rate)) }
      if let left = secondsLeft { parts.append(Self.time(left) + " left") }
      return parts.joined(separator: ", ")
    }
  }

  private static func rate(_ bytes: Double) -> String {
    bytes >= 10_000_000
      ? "\(Int((bytes / 1_000_000).rounded())) MB/s"
      : "\(grouped(Int((bytes / 1_000).rounded()))) kB/s"
  }

  private static func time(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    if whole < 90 { return "\(whole) s" }
    return whole < 5_400 ? "\((whole + 30) / 60) min" : "\((whole + 1_800) / 3_600) h"
  }

  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
