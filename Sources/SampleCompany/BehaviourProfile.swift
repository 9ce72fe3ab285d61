/// How customers of one type behave: what they pay for, what they do in the product, and when.
struct BehaviourProfile: Sendable {
  enum Plan: String, Sendable {
    case ride = "Ride"
    case race = "Race"
    case pro = "Pro"
    case partner = "Partner"
    case organiser = "Organiser"

    /// Cents for a month.
    var monthly: Int {
      switch self {
      case .ride: 499
      case .race: 1199
      case .pro: 2499
      case .partner: 8900
      case .organiser: 3900
      }
    }
    /// Cents for a year, about eight months' price.
    var annual: Int { (monthly + 1) / 100 * 800 - 100 }
  }

  let plans: [(Plan, Double)]
  /// The share that pays by the year.
  let annual: Double
  /// The share of payments with a discount code.
  let discount: Double
  /// The share of payments that are refunded.
  let refund: Double
  /// The share that cancels within the window.
  let churn: Double
  /// The share of monthly payers that pay from April to September only.
  let seasonal: Double
  /// Product events of a customer over the whole window.
  let events: Double
  let weekend: Double
  let hours: [(Int, Double)]
  let platforms: [(String, Double)]
  let actions: [(String, Double)]

  static func profile(of type: CustomerType) -> BehaviourProfile {
    switch type {
    case .competitiveRider: competitiveRider
    case .casualRider: casualRider
    case .proRacer: proRacer
    case .cyclingVendor: cyclingVendor
    case .eventManager: eventManager
    case .negativeGroup: negativeGroup
    }
  }

  static let competitiveRider = BehaviourProfile(
    plans: [(.race, 85), (.ride, 10), (.pro, 5)], annual: 0.94, discount: 0.1, refund: 0.01,
    churn: 0.16, seasonal: 0.05, events: 58, weekend: 0.36,
    hours: [(5, 22), (6, 20), (7, 10), (12, 3), (17, 6), (18, 14), (19, 14), (20, 8), (22, 5)],
    platforms: [("mobile", 38), ("head_unit", 46), ("web", 16)],
    actions: [
      ("record_ride", 24), ("auto_upload", 15), ("upload_manual", 11),
      ("view_segment_leaderboard", 19), ("compare_efforts", 12), ("connect_sensor", 6),
      ("join_group_ride", 4), ("export_data", 5), ("give_kudos", 3), ("view_route", 1),
    ])
  static let casualRider = BehaviourProfile(
    plans: [(.ride, 92), (.race, 8)], annual: 0.02, discount: 0.46, refund: 0.03, churn: 0.28,
    seasonal: 0.92, events: 27, weekend: 0.72,
    hours: [(9, 10), (10, 18), (11, 18), (13, 10), (14, 16), (15, 14), (16, 8), (18, 6), (20, 4)],
    platforms: [("mobile", 93), ("web", 7)],
    actions: [
      ("record_ride", 26), ("view_route", 25), ("give_kudos", 19), ("share_photo", 13),
      ("join_group_ride", 5), ("edit_ride", 6), ("message_members", 3),
      ("view_segment_leaderboard", 1), ("upload_manual", 1), ("export_data", 0.3),
    ])
  static let proRacer = BehaviourProfile(
    plans: [(.pro, 90), (.race, 10)], annual: 0.04, discount: 0.04, refund: 0.01, churn: 0.12,
    seasonal: 0, events: 84, weekend: 0.27,
    hours: [(8, 10), (9, 20), (10, 18), (11, 14), (13, 12), (14, 12), (15, 10), (19, 6)],
    platforms: [("head_unit", 57), ("mobile", 33), ("web", 10)],
    actions: [
      ("record_ride", 22), ("auto_upload", 17), ("upload_manual", 16), ("share_with_coach", 22),
      ("connect_sensor", 10), ("compare_efforts", 7), ("export_data", 4), ("send_status", 3),
      ("view_segment_leaderboard", 2),
    ])
  /// Mostly on the telephone, although vendors say that they only use the computer.
  static let cyclingVendor = BehaviourProfile(
    plans: [(.partner, 100)], annual: 0, discount: 0.08, refund: 0.02, churn: 0.2, seasonal: 0,
    events: 31, weekend: 0.1,
    hours: [(7, 6), (8, 18), (9, 18), (10, 10), (13, 18), (15, 6), (17, 8), (18, 16)],
    platforms: [("mobile", 67), ("web", 33)],
    actions: [
      ("view_promotion_report", 24), ("post_promotion", 21), ("redeem_code", 15),
      ("message_members", 12), ("edit_shop_page", 10), ("view_invoice", 8), ("view_heatmap", 6),
      ("create_event", 4),
    ])
  static let eventManager = BehaviourProfile(
    plans: [(.organiser, 100)], annual: 0.1, discount: 0.12, refund: 0.03, churn: 0.15,
    seasonal: 0.1, events: 37, weekend: 0.4,
    hours: [(6, 6), (7, 8), (12, 4), (19, 8), (20, 16), (21, 28), (22, 24), (23, 6)],
    platforms: [("web", 62), ("mobile", 38)],
    actions: [
      ("view_start_list", 24), ("message_members", 22), ("check_in_rider", 14),
      ("export_data", 12), ("edit_event", 12), ("create_event", 8), ("create_route", 6),
      ("set_deposit", 2),
    ])
  static let negativeGroup = BehaviourProfile(
    plans: [(.ride, 55), (.race, 45)], annual: 0.1, discount: 0.82, refund: 0.58, churn: 0.55,
    seasonal: 0, events: 18, weekend: 0.3,
    hours: [(0, 8), (1, 6), (9, 8), (12, 10), (16, 10), (20, 12), (22, 16), (23, 16)],
    platforms: [("mobile", 52), ("web", 48)],
    actions: [
      ("open_support", 30), ("view_plan", 25), ("apply_code", 20), ("record_ride", 14),
      ("cancel_plan", 10),
    ])
}
