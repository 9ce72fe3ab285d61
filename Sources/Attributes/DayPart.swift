/// A part of the day in which habits differ.
enum DayPart: String, CaseIterable {
  case morning, afternoon, evening, night

  func contains(hour: Int) -> Bool {
    switch self {
    case .morning: (6..<12).contains(hour)
    case .afternoon: (12..<18).contains(hour)
    case .evening: (18..<22).contains(hour)
    case .night: hour >= 22 || hour < 6
    }
  }

  /// How it reads after a noun: "orders in the evening".
  var phrase: String { self == .night ? "at night" : "in the \(rawValue)" }
}
