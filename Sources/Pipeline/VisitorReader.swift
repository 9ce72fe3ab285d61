import EvidenceModel
import EvidenceStore
import Foundation
import Ingestion
import Personas

/// Reads the events of people whom nobody knows: visitors of a website without an account.
struct VisitorReader {
  let workspace: Workspace
  let sources: [StoredSource]
  let people: [Person]

  /// Larger sources of events are left out: they are read once for the customers' numbers already, and
  /// visitors of a sample of the site's traffic say as much.
  static let mostRecords = 2_000_000

  /// Everybody known only by a device, and every session without anybody, in the order of their first
  /// event.
  func visitors() throws(Diagnostic) -> [Visitor] {
    let events = sources.filter {
      $0.kind == .events && $0.description.index(of: .event) != nil
        && $0.records <= Self.mostRecords
    }
    guard !events.isEmpty else { return [] }
    let known = try knownElsewhere()
    var order: [String] = []
    var found: [String: Gathered] = [:]
    for source in events {
      let columns = Columns(source)
      try workspace.forEachRecord(of: source, columns: columns.read) { record in
        guard let key = key(of: record, columns: columns, known: known) else { return }
        if found[key] == nil { order.append(key) }
        found[key, default: Gathered(source: source.id)].add(record.values, columns)
      }
    }
    return order.compactMap { found[$0]?.visitor }
  }

  private struct Columns {
    let event: Int?
    let page: Int?
    let session: Int?
    let device: Int?
    let traffic: Int?

    init(_ source: StoredSource) {
      let description = source.description
      event = description.index(of: .event)
      page = description.index(of: .page)
      session = description.index(of: .session)
      device = description.index(of: .device)
      traffic = description.index(of: .trafficSource)
    }

    var read: [Int] { [event, page, session, device, traffic].compactMap(\.self) }
  }

  private struct Gathered {
    let source: SourceID
    var areas: [String: Int] = [:]
    var origin: String?
    var phones = 0
    var devices = 0

    mutating func add(_ values: [String?], _ columns: Columns) {
      func value(_ index: Int?) -> String? {
        index.flatMap { values[$0] }.flatMap { $0.isEmpty ? nil : $0 }
      }
      if let area = value(columns.page).map(VisitorReader.area) ?? value(columns.event) {
        areas[area, default: 0] += 1
      }
      if origin == nil { origin = value(columns.traffic) }
      if let device = value(columns.device)?.lowercased() {
        devices += 1
        let marks = ["mobile", "phone", "ios", "android"]
        if marks.contains(where: device.contains) { phones += 1 }
      }
    }

    var visitor: Visitor {
      Visitor(
        areas: areas, origin: origin, isMobile: devices == 0 ? nil : 2 * phones > devices,
        source: source)
    }
  }

  /// The first step of a page's path: "/careers/berlin?x=1" is "careers", "/" is the start page.
  static func area(_ page: String) -> String {
    let address = page.split(whereSeparator: { "?#".contains($0) }).first.map(String.init) ?? page
    var steps = address.split(separator: "/").map(String.init)
    if address.contains("://") { steps = Array(steps.dropFirst(2)) }
    let languages: Set<String> = ["en", "de", "fr", "es", "it", "nl", "pt", "ja", "www"]
    let own = steps.first { !languages.contains($0.lowercased()) && $0.contains(where: \.isLetter) }
    let name = own?.split(separator: ".").first.map(String.init)?.lowercased() ?? Visitor.start
    return ["index", "home", ""].contains(name) ? Visitor.start : name
  }

  private func key(of record: Workspace.StoredRecord, columns: Columns, known: Set<Int>) -> String?
  {
    guard let person = record.person else {
      return columns.session.flatMap { record.values[$0] }.map { "session " + $0 }
    }
    guard people.indices.contains(person - 1), people[person - 1].standing == .lead,
      !known.contains(person)
    else { return nil }
    return "person \(person)"
  }

  /// People of whom something else than events is known.
  private func knownElsewhere() throws(Diagnostic) -> Set<Int> {
    var known: Set<Int> = []
    // Whoever has ordered is no lead.
    for source in sources where source.kind != .events && source.kind != .orders {
      try workspace.forEachRecord(of: source, columns: []) { record in
        if let person = record.person { known.insert(person) }
      }
    }
    return known
  }
}
