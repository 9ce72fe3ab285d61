import EvidenceModel
import Foundation
import Pipeline
import Reporting

/// What is shown of a job.
extension JobBoard.State {
  private struct Event: Encodable {
    let phase: String
    let detail: String
    let time: String
    let share: Double?
    let done: Bool

    enum CodingKeys: String, CodingKey { case phase, detail, time, share, done }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(phase, forKey: .phase)
      try container.encode(detail, forKey: .detail)
      try container.encode(time, forKey: .time)
      try container.encode(share, forKey: .share)
      try container.encode(done, forKey: .done)
    }
  }

  /// The state as one line of JSON.
  func event(now: Int) -> String {
    let event = Event(
      phase: shownPhase, detail: detail, time: time(now: now), share: share, done: isDone)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(event) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }

  private var shownPhase: String {
    if let problem { return problem.message }
    return isDone ? (outcome.isEmpty ? "Done." : outcome) : phase
  }

  /// How long it runs, and about how long it still will where that can be told.
  private func time(now: Int) -> String {
    let passed = max(0, (endedAt ?? now) - startedAt)
    guard let share, share > 0.05, share < 1, passed >= 2 else { return "\(passed) s" }
    let left = Int((Double(passed) / share * (1 - share)).rounded())
    return "\(passed) s, about \(left) s left"
  }

  /// The page of the job.
  func page(now: Int, footer: PageFooter) -> JobPage {
    var page = JobPage(
      title: title, phase: shownPhase, isDone: isDone, events: "/jobs/\(id)/events",
      footer: footer)
    page.detail = detail
    page.time = time(now: now)
    page.share = share.map { "\(($0 * 100).rounded() / 100)" }
    page.remedy = problem?.remedy ?? ""
    page.offersBuild =
      isDone && problem == nil && (report != nil || asksForBuild) && !title.contains("sample")
    page.files = (report?.files ?? []).map(Self.file)
    return page
  }

  private static func file(_ report: FileReport) -> JobPage.File {
    let (outcome, tone) =
      switch report.state {
      case .imported: ("Taken in", "good")
      case .updated: ("Replaced", "good")
      case .unchanged: ("Unchanged", "")
      case .recognised: ("Recognised", "")
      case .skipped: ("Skipped", "care")
      case .failed: ("Failed", "bad")
      }
    var parts: [String] = []
    if let kind = report.kind { parts.append("\(kind), \(report.dialect ?? "")") }
    if report.taken > 0 { parts.append("\(report.taken) records") }
    if report.linkedPeople > 0 { parts.append("\(report.linkedPeople) people") }
    if report.setAside > 0 { parts.append("\(report.setAside) set aside") }
    if !report.message.isEmpty { parts.append(report.message) }
    let findings = report.findings.map { finding in
      finding.remedy.isEmpty ? finding.message : "\(finding.message) \(finding.remedy)"
    }
    return JobPage.File(
      name: report.path, outcome: outcome, tone: tone, detail: parts.joined(separator: " · "),
      findings: findings + (report.remedy.isEmpty ? [] : [report.remedy]))
  }
}
