import Foundation
import Pipeline

/// One line on the terminal that shows how far an import is, written over again and again.
///
/// Unchecked, because the lock guards what changes.
final class ProgressLine: @unchecked Sendable {
  /// So often is it written at most.
  private static let interval = Duration.milliseconds(100)

  private struct State {
    var pace = ImportPace()
    var shown: ContinuousClock.Instant?
    var step: ImportProgress.Step?
  }

  private let start = ContinuousClock.now
  private let lock = NSLock()
  private var state = State()

  /// Shows a progress, unless the last one was shown just now.
  func show(_ progress: ImportProgress) {
    let now = ContinuousClock.now
    let line = lock.withLock { () -> String? in
      state.pace.note(progress, seconds: start.duration(to: now) / .seconds(1))
      let isTooSoon = state.shown.map { $0.duration(to: now) < Self.interval } ?? false
      if isTooSoon && state.step == progress.step { return nil }
      state.shown = now
      state.step = progress.step
      return state.pace.line
    }
    // Longer than the terminal it would leave lines behind.
    if let line { write(String(line.prefix(Console.width - 1))) }
  }

  /// Takes the line away.
  func clear() { write("") }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
  }
}
