import Attributes
import EvidenceModel
import EvidenceStore
import Foundation
import Ingestion
import Outcomes

/// Compares the time before a dated change with the time after it, person by person.
struct ChangeReader {
  let workspace: Workspace
  let reading: WorkspaceReading

  private static let day: Int64 = 86_400
  /// The periods are of equal length, at most this many days each.
  private static let longest = 180
  private static let shortest = 7
  /// Metrics whose value depends on the length of a person's own history, not on a period alone.
  private static let unfit: Set<String> = [
    "sessions", "days_between_orders", "recency_days", "tenure_days", "churn", "retention",
  ]

  /// What changed for some personas.
  ///
  /// - Throws: `metrics.wrongDate` when the day is none, or has no week of data on both sides.
  func change(
    on date: String, personas: [Persona]
  ) throws(Diagnostic) -> PersonaMetrics.Change {
    guard let moment = Moment(iso: date), Window.isoDay(date) != nil else {
      throw Diagnostic(
        .metricsWrongDate, "\(date) is no day.", remedy: "Write it as 2025-03-01.")
    }
    let start = Int64(moment.days) * Self.day
    let (first, last) = try span()
    let days = min(
      Self.longest, Int((start - first) / Self.day), Int((last - start) / Self.day) + 1)
    guard days >= Self.shortest else {
      throw Diagnostic(
        .metricsWrongDate,
        "There is no week of data both before and after \(date).",
        remedy: "The dated records run from \(Self.iso(first)) to \(Self.iso(last)).")
    }
    let length = Int64(days) * Self.day
    let before = try table((start - length)..<start)
    let after = try table(start..<(start + length))
    let present = try known(before: start - length)
    return PersonaMetrics.Change(
      date: date, before: "\(Self.iso(start - length)) to \(Self.iso(start - 1))",
      after: "\(Self.iso(start)) to \(Self.iso(start + length - 1))",
      personas: personas.map { persona in
        PersonaMetrics.ChangedPersona(
          persona: persona.id, name: persona.name,
          metrics: effects(before, after, members: reading.rows(of: persona), present: present))
      },
      notes: notes(days: days, present: present.count))
  }

  private func notes(days: Int, present: Int) -> [String] {
    var notes = [
      "\(present) customers who were there before both periods are compared with themselves, \(days) days each.",
      "The difference to the others shows the change only if the others were not changed and would have moved alike.",
    ]
    if days < 60 { notes.append("Few days: a season or one busy week can look like an effect.") }
    notes.append(
      "Personas were built on all data: people whose behaviour moved may be in a persona for that.")
    return notes
  }

  private func effects(
    _ before: AttributeTable, _ after: AttributeTable, members: [Int], present: Set<Int>
  ) -> [MetricChange] {
    MetricTable.contractNames.filter { !Self.unfit.contains($0) }.compactMap { name in
      guard let index = before.attributes.firstIndex(where: { $0.name == name }),
        let other = after.column(name), before.attributes[index].role != .descriptor
      else { return nil }
      let mine = before.values[index]
      func kept(_ column: [Double]) -> [Double] {
        column.indices.map { present.contains($0) ? column[$0] : .nan }
      }
      return ChangeEffect().effect(
        before: kept(mine), after: kept(other), members: members,
        attribute: before.attributes[index])
    }
  }

  // MARK: - Expansion

  /// Who spent at least a tenth more in the later half of the data than in the earlier, among those who
  /// bought in both: 1 or 0, NaN for the others; nil without two months of orders.
  func expansion() throws(Diagnostic) -> (attribute: Attribute, values: [Double])? {
    let orders = reading.sources.filter { $0.kind == .orders }
    guard !orders.isEmpty else { return nil }
    let (first, last) = try span(of: orders)
    let half = (last - first) / 2
    guard half >= 30 * Self.day,
      let before = try table(first..<(first + half)).column("revenue"),
      let after = try table((first + half)..<(first + 2 * half)).column("revenue")
    else { return nil }
    let values = zip(before, after).map { earlier, later -> Double in
      guard earlier > 0, later > 0 else { return .nan }
      return later >= 1.1 * earlier ? 1 : 0
    }
    guard values.contains(where: \.isFinite) else { return nil }
    let attribute = Attribute(
      name: "expansion", title: "Spent more in the later half", scale: .binary, role: .outcome)
    return (attribute, values)
  }

  // MARK: - Reading

  /// The attributes that the dated records of a period give.
  private func table(_ period: Range<Int64>) throws(Diagnostic) -> AttributeTable {
    var rowOfPerson = [Int?](repeating: nil, count: reading.people.count + 1)
    for (row, number) in reading.population.numbers.enumerated() { rowOfPerson[number] = row }
    var builder = AttributeBuilder(
      people: reading.population.table.people,
      options: AttributeBuilder.Options(asOf: period.upperBound - 1))
    var facts = FactReader(
      workspace: workspace, rowOfPerson: rowOfPerson, sources: reading.sources)
    facts.period = period
    try facts.read(into: &builder)
    return builder.table()
  }

  /// Rows of people who were customers before a moment.
  private func known(before moment: Int64) throws(Diagnostic) -> Set<Int> {
    let earlier = try table(Int64.min / 4..<moment)
    let tenure = reading.population.table.column("tenure_days")
    let end = Moment(iso: reading.window.asOf).map { Int64($0.days) * Self.day } ?? moment
    let wanted = Double(end - moment) / Double(Self.day)
    return Set(
      reading.population.table.people.indices.filter { row in
        if let days = tenure?[row], days.isFinite { return days >= wanted }
        return ["orders", "sessions", "tickets"].contains { name in
          earlier.column(name).map { $0[row].isFinite && $0[row] > 0 } ?? false
        }
      })
  }

  /// First and last moment of orders, events and tickets.
  private func span() throws(Diagnostic) -> (first: Int64, last: Int64) {
    try span(of: reading.sources.filter { [.orders, .events, .tickets].contains($0.kind) })
  }

  private func span(
    of dated: [StoredSource]
  ) throws(Diagnostic) -> (first: Int64, last: Int64) {
    let first = dated.compactMap(\.firstDate).compactMap { Moment(iso: String($0.prefix(10))) }
    let last = dated.compactMap(\.lastDate).compactMap { Moment(iso: String($0.prefix(10))) }
    guard let start = first.map(\.days).min(), let end = last.map(\.days).max() else {
      throw Diagnostic(
        .metricsWrongDate, "No orders, events or tickets with dates are in the workspace.",
        remedy: "Import them; a change can be seen only in dated records.")
    }
    return (Int64(start) * Self.day, Int64(end) * Self.day + Self.day - 1)
  }

  private static func iso(_ seconds: Int64) -> String {
    Moment(days: Int((Double(seconds) / Double(day)).rounded(.down))).isoDay
  }
}
