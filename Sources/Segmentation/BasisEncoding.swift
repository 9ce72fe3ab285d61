import Foundation

/// How a value of an attribute becomes the number that the mixture sees.
///
/// Decided once by ``BasisFamily``, so that people who were not there then are read the same way.
enum BasisEncoding: Sendable, Equatable {
  case identity
  /// The natural logarithm of the value and an offset.
  case logarithm(offset: Double)
  /// 1 above 0, else 0.
  case isSome
  /// 1 above a number, else 0.
  case isAbove(Double)
  /// Steps counted from the lowest one.
  case steps(from: Double)
  /// Codes of categories; those that are not listed share `rare`, or are missing without it.
  case codes([Double: Double], rare: Double?)
  /// The arcsine of the root of a share.
  case arcsine

  /// The number; NaN for a missing value and one that can't be read so.
  func apply(_ value: Double) -> Double {
    guard value.isFinite else { return .nan }
    switch self {
    case .identity: return value
    case .logarithm(let offset): return value + offset > 0 ? log(value + offset) : .nan
    case .isSome: return value > 0 ? 1 : 0
    case .isAbove(let low): return value > low ? 1 : 0
    case .steps(let low): return value >= low ? value - low : .nan
    case .codes(let codes, let rare): return codes[value] ?? rare ?? .nan
    case .arcsine: return value >= 0 && value <= 1 ? asin(value.squareRoot()) : .nan
    }
  }
}
