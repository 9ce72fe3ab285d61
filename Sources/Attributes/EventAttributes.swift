import EvidenceModel

/// What analytics events say about people: how often they come, with what, from where, to do what.
struct EventAttributes: Sendable {
  var sources: [SourceID] = []
  private let options: AttributeBuilder.Options
  private let people: Int
  private var sessions: [String: Session] = [:]
  private var eventCounts: [String: [Int: Double]] = [:]
  private var eventTotal: [Double]
  private var first: [EpochSeconds?]
  private var last: EpochSeconds?
  private var weekend: [Double]
  private var parts: [[Double]]
  private var timed: [Double]
  private var hasClock = false

  /// One visit.
  private struct Session: Sendable {
    let person: Int
    var device: String?
    var trafficSource: String?
  }

  init(people: Int, options: AttributeBuilder.Options) {
    self.people = people
    self.options = options
    let zeros = [Double](repeating: 0, count: people)
    eventTotal = zeros
    weekend = zeros
    timed = zeros
    parts = [[Double]](repeating: zeros, count: DayPart.allCases.count)
    first = [EpochSeconds?](repeating: nil, count: people)
  }

  /// Events that mark a visit rather than something that a person does.
  private static let markers: Set<String> = [
    "session_start", "session_end", "first_visit", "user_engagement", "$session_start",
    "$identify", "identify", "page", "screen", "app_open", "session start", "session end",
  ]

  mutating func add(_ event: EventFact) {
    if let end = options.asOf, let moment = event.moment, moment > end { return }
    let person = event.person
    if let moment = event.moment { note(moment, person) }
    // Without a session, a person's events of one day are one visit.
    let visit = event.session ?? event.moment.map { "day \($0 / MomentParts.day)" } ?? "all"
    let key = "\(person) \(visit)"
    var session = sessions[key] ?? Session(person: person)
    session.device = session.device ?? event.device
    session.trafficSource = session.trafficSource ?? event.trafficSource
    sessions[key] = session
    guard !Self.markers.contains(event.name.lowercased()) else { return }
    eventCounts[event.name, default: [:]][person, default: 0] += 1
    eventTotal[person] += 1
  }

  private mutating func note(_ moment: EpochSeconds, _ person: Int) {
    first[person] = min(first[person] ?? moment, moment)
    last = max(last ?? moment, moment)
    timed[person] += 1
    if MomentParts.weekday(moment) >= 5 { weekend[person] += 1 }
    let hour = MomentParts.hour(moment)
    if hour != 0 { hasClock = true }
    for (index, part) in DayPart.allCases.enumerated() where part.contains(hour: hour) {
      parts[index][person] += 1
    }
  }

  /// When each person was seen first, and when anybody was seen last.
  func spans() -> (first: [EpochSeconds?], last: EpochSeconds?) { (first, last) }

  func columns(span: ObservedSpan, hasOrders: Bool) -> [AttributeColumn] {
    guard !sources.isEmpty else { return [] }
    let visits = sessions.values
    var count = [Double](repeating: 0, count: people)
    for visit in visits { count[visit.person] += 1 }
    let rate = (0..<people).map { person in
      span.months(person).map { count[person] / $0 } ?? .nan
    }
    var columns = [
      AttributeColumn(
        attribute: make("sessions", "Sessions a month", .amount, .basis, unit: "a month"),
        values: rate)
    ]
    columns += deviceColumns(visits)
    columns += sourceColumns(visits)
    columns += eventColumns()
    // Where there are orders, hours and weekdays of orders say it already.
    if !hasOrders { columns += clockColumns() }
    return columns
  }

  private func make(
    _ name: String, _ title: String, _ scale: Attribute.Scale, _ role: Attribute.Role,
    unit: String = "", group: String = ""
  ) -> Attribute {
    Attribute(
      name: name, title: title, scale: scale, role: role, unit: unit, sources: sources.sorted(),
      group: group)
  }

  private func shareColumn(
    _ attribute: Attribute, _ counts: [Double], of all: [Double]
  ) -> AttributeColumn {
    AttributeColumn(
      attribute: attribute,
      values: zip(counts, all).map { $1 > 0 ? $0 / $1 : .nan }, trials: all)
  }

  private func deviceColumns(_ visits: Dictionary<String, Session>.Values) -> [AttributeColumn] {
    var mobile = [Double](repeating: 0, count: people)
    var known = mobile
    for visit in visits {
      guard let device = visit.device?.lowercased() else { continue }
      known[visit.person] += 1
      if Self.isMobile(device) { mobile[visit.person] += 1 }
    }
    guard known.contains(where: { $0 > 0 }) else { return [] }
    return [
      shareColumn(make("mobile_rate", "Visits on a phone", .share, .basis), mobile, of: known)
    ]
  }

  private static func isMobile(_ device: String) -> Bool {
    ["mobile", "phone", "ios", "android"].contains { device.contains($0) }
  }

  private func sourceColumns(_ visits: Dictionary<String, Session>.Values) -> [AttributeColumn] {
    var counts: [String: [Int: Double]] = [:]
    var known = [Double](repeating: 0, count: people)
    for visit in visits {
      guard let source = visit.trafficSource else { continue }
      known[visit.person] += 1
      counts[source, default: [:]][visit.person, default: 0] += 1
    }
    let names = ShareNames.frequent(
      counts.mapValues(\.count), people: people, limit: options.maximumShares)
    return names.map { name in
      let of = counts[name] ?? [:]
      return shareColumn(
        make(
          "visits_from_\(ShareNames.slug(name))", "Visits from \(ShareNames.readable(name))",
          .share, .basis, group: "traffic sources"),
        (0..<people).map { of[$0] ?? 0 }, of: known)
    }
  }

  private func eventColumns() -> [AttributeColumn] {
    let names = ShareNames.frequent(
      eventCounts.mapValues(\.count), people: people, limit: options.maximumShares)
    guard names.count >= 2 else { return [] }
    return names.map { name in
      let of = eventCounts[name] ?? [:]
      return shareColumn(
        make(
          "share_of_\(ShareNames.slug(name))", "Actions that are \"\(ShareNames.readable(name))\"",
          .share, .basis, group: "events"),
        (0..<people).map { of[$0] ?? 0 }, of: eventTotal)
    }
  }

  private func clockColumns() -> [AttributeColumn] {
    guard timed.contains(where: { $0 > 0 }) else { return [] }
    var columns = [
      shareColumn(
        make("weekend_rate", "Activity at the weekend", .share, .basis), weekend, of: timed)
    ]
    guard hasClock else { return columns }
    for (index, part) in DayPart.allCases.enumerated() {
      columns.append(
        shareColumn(
          make(
            "\(part.rawValue)_rate", "Activity \(part.phrase)", .share, .basis,
            group: "hour of activity"), parts[index], of: timed))
    }
    return columns
  }
}
