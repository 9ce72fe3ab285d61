/// The kinds of customers that Fredwin Cycling has, and that an analysis should find again.
enum CustomerType: String, CaseIterable, Sendable, Hashable {
  case competitiveRider = "competitive_rider"
  case casualRider = "casual_rider"
  case proRacer = "pro_racer"
  case cyclingVendor = "cycling_vendor"
  case eventManager = "event_manager"
  case negativeGroup = "negative_group"

  /// The name of the persona that stands for this type.
  var personaName: String {
    switch self {
    case .competitiveRider: "Carl: Competitive Rider"
    case .casualRider: "Catherine: Casual Rider"
    case .proRacer: "Paul: Pro Racer"
    case .cyclingVendor: "Cecile: Cycling Vendor"
    case .eventManager: "Chris: Cycling Event Manager"
    case .negativeGroup: "Negative: serial refunders and disputers"
    }
  }

  /// The share of all customers; casual riders take what rounding leaves over.
  var share: Double {
    switch self {
    case .competitiveRider: 0.26
    case .casualRider: 0.34
    case .proRacer: 0.09
    case .cyclingVendor: 0.13
    case .eventManager: 0.13
    case .negativeGroup: 0.05
    }
  }

  /// The type whose raw case name stands in a text heading, such as `casualRider`.
  init?(heading: String) {
    guard let type = Self.allCases.first(where: { "\($0)" == heading }) else { return nil }
    self = type
  }

  var isBusiness: Bool { self == .cyclingVendor || self == .eventManager }
  var isRider: Bool { !isBusiness && self != .negativeGroup }
}
