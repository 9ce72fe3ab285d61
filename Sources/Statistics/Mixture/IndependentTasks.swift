import Dispatch
import Foundation

/// Work on several threads whose result does not depend on how many there are.
package enum IndependentTasks {
  /// How many threads the machine runs at once.
  package static var processorCount: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// Results of tasks `0..<count`, in that order; `makeState` is called once per thread.
  ///
  /// A task may use its thread's state as scratch space, but must not depend on what tasks before it
  /// left there.
  package static func map<State, Value>(
    count: Int, threads: Int, state makeState: () -> State, _ task: (State, Int) -> Value
  ) -> [Value] {
    let workers = max(1, min(threads, count))
    if workers == 1 {
      let state = makeState()
      return (0..<count).map { task(state, $0) }
    }
    let counter = LockedCounter()
    let results = UnsafeMutablePointer<Value?>.allocate(capacity: count)
    results.initialize(repeating: nil, count: count)
    defer {
      results.deinitialize(count: count)
      results.deallocate()
    }
    withoutActuallyEscaping(makeState) { makeState in
      withoutActuallyEscaping(task) { task in
        let shared = Shared(makeState: makeState, task: task, results: results)
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
          let state = shared.makeState()
          while true {
            let index = counter.next()
            guard index < count else { break }
            shared.results[index] = shared.task(state, index)
          }
        }
      }
    }
    return (0..<count).compactMap { results[$0] }
  }

  /// What the threads share: each task writes a place of its own.
  private struct Shared<State, Value>: @unchecked Sendable {
    let makeState: () -> State
    let task: (State, Int) -> Value
    let results: UnsafeMutablePointer<Value?>
  }
}

/// A count that threads take numbers from.
final class LockedCounter: @unchecked Sendable {
  private let lock = NSLock()
  private var value = 0

  /// How many numbers were taken.
  var taken: Int { lock.withLock { value } }

  /// The next number, from 0.
  @discardableResult
  func next() -> Int {
    lock.withLock {
      defer { value += 1 }
      return value
    }
  }
}
