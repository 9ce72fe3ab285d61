import Foundation

/// The time as the server sees it; tests bring their own.
struct ServerClock: Sendable {
  /// Seconds since 1970.
  let now: @Sendable () -> Int

  static let system = ServerClock { Int(Date().timeIntervalSince1970) }

  /// The time now as ISO 8601.
  var text: String { Date(timeIntervalSince1970: TimeInterval(now())).formatted(.iso8601) }
}
