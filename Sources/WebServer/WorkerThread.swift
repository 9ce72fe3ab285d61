import Dispatch

/// Runs blocking work on threads that are not Swift's cooperative ones.
enum WorkerThread {
  private static let queue = DispatchQueue(label: "likeness.pages", attributes: .concurrent)

  static func run<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result(catching: work)) }
    }
  }
}
