import Foundation

/// How many threads the machine runs at once.
enum ProcessorCount {
  static var active: Int { ProcessInfo.processInfo.activeProcessorCount }
}
