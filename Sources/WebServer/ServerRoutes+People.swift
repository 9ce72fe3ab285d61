import EvidenceModel
import EvidenceStore
import Hummingbird
import Pipeline
import Reporting

/// Where people are looked at who were taken for one, and put right.
extension ServerRoutes {
  func addPeople<Context: RequestContext>(to router: RecordedRoutes<Context>) {
    router.get("/people") { request, _ in
      let filter = request.query["show"].flatMap(Workspace.JoinFilter.init(rawValue:))
      let first = Self.number("from", of: request)
      return try await pages.answer(to: request) { try $0.people(filter, from: first) }
    }
    router.post("/people/find") { request, _ in try await find(request) }
    router.get("/people/:person") { request, context in
      let person = try Self.step("person", of: context)
      return try await pages.answer(to: request) { try $0.person(person, share: .public) }
    }
    router.post("/people/:person/keys") { request, context in
      let person = try Self.step("person", of: context)
      return try await pages.fresh(request) { try $0.person(person, share: .internal) }
    }
    router.post("/people/:person/split") { request, context in
      let person = try Self.step("person", of: context)
      let fields = try await request.form()
      return try await correct("Setting two people apart") { desk throws(Diagnostic) in
        try desk.split(
          person,
          keys: (Int(fields["left"] ?? "") ?? -1, Int(fields["right"] ?? "") ?? -1),
          stamp: fields["stamp"] ?? "", reason: fields["reason"] ?? "")
      }
    }
    router.post("/people/:person/join") { request, context in
      let person = try Self.step("person", of: context)
      let fields = try await request.form()
      return try await correct("Making two people one") { desk throws(Diagnostic) in
        try desk.join(
          person, with: fields["other"] ?? "", stamp: fields["stamp"] ?? "",
          reason: fields["reason"] ?? "")
      }
    }
    router.post("/people/corrections/:number/undo") { _, context in
      let number = Int(try Self.step("number", of: context)) ?? -1
      let workspace = workspace
      return try begin("Taking a correction back") { teller in
        teller.tell { $0.phase = "Finding out who is who" }
        try PeopleDesk(workspace: workspace).undo(number)
        teller.tell {
          $0.asksForBuild = true
          $0.outcome = "It is taken back. Build the personas again to see what it changes."
        }
      }
    }
  }

  /// Leads to the person of a key, which stands in no address.
  private func find(_ request: Request) async throws -> Response {
    let key = try await request.form()["key"] ?? ""
    let desk = PeopleDesk(workspace: workspace)
    let found = try await WorkerThread.run { try desk.pseudonym(knownBy: key) }
    guard let found else {
      throw Refusal(
        status: 404, code: "people.unknown", message: "Nobody in the workspace is known by that.",
        remedy: "Look for an id, an e-mail address, a phone number, a full name or a pseudonym.")
    }
    return .seeOther(PageAddresses.server.person(found))
  }

  /// Checks a correction at once and carries it out as a job.
  private func correct(
    _ title: String,
    _ order: @escaping @Sendable (PeopleDesk) throws(Diagnostic) -> PeopleDesk.Order
  ) async throws -> Response {
    let desk = PeopleDesk(workspace: workspace)
    let madeAt = security.clock.text
    let checked = try await WorkerThread.run {
      do { return try order(desk) } catch { throw Self.refusal(error) }
    }
    return try begin(title) { teller in
      teller.tell { $0.phase = "Finding out who is who" }
      let report = try desk.apply(checked, madeAt: madeAt)
      teller.tell {
        $0.asksForBuild = true
        $0.outcome =
          "\(report.peopleBefore) people before, \(report.peopleAfter) now. "
          + "Build the personas again to see what it changes."
      }
    }
  }
}
