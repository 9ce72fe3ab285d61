import Synchronization

/// Slows down whoever guesses passwords.
///
/// Five failures in a row are free; after that the next attempt must wait 2 seconds, then 4, 8 ... up
/// to 15 minutes. A right password ends it. There is one account, so there is one count: guessing
/// from many addresses is no faster. Held in memory: a restart forgets it.
final class LoginThrottle: Sendable {
  static let freeFailures = 5
  static let longestWait = 900

  private struct State {
    var failures = 0
    var opensAt = 0
  }

  private let state = Mutex(State())

  /// Seconds to wait before the next attempt; 0 when one may be made.
  ///
  /// An attempt that may be made
  /// counts as a failure until ``succeeded()`` is called, so that many at once gain nothing.
  func attempt(at now: Int) -> Int {
    state.withLock { state in
      guard now >= state.opensAt else { return state.opensAt - now }
      state.failures += 1
      let over = state.failures - Self.freeFailures
      if over >= 0 { state.opensAt = now + min(1 << min(over + 1, 10), Self.longestWait) }
      return 0
    }
  }

  /// The password was right.
  func succeeded() { state.withLock { $0 = State() } }
}
