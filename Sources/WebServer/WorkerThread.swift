import Dispatch

/// Runs blocking work on threads that are not Swift's cooperative ones.
enum WorkerThread {
  private static let queue = DispatchQueue(label: "likeness.pages", attributes: .concurrent)
  private static let lane = DispatchQueue(label: "likeness.alone")

  static func run<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await run(on: queue, work)
  }

  /// Runs work that must not run twice at a time, because each takes much memory.
  static func runAlone<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await run(on: lane, work)
  }

  private static func run<Value: Sendable>(
    on queue: DispatchQueue, _ work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result(catching: work)) }
    }
  }
}
