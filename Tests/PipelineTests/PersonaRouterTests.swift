import EvidenceModel
import Pipeline
import Testing

struct PersonaRouterTests {
  @Test func `nothing is routed before there are personas`() throws {
    let test = try TestWorkspace()
    let error = #expect(throws: Diagnostic.self) { try PersonaRouter(workspace: test.workspace) }
    #expect(error?.code == .notBuilt)
  }

  @Test func `personas without words are said to be so`() throws {
    let test = try TestWorkspace()
    _ = try test.file(
      "tickets.csv",
      "Id,Requester,Requester email,Created at,Subject,Description\n"
        + "1,Nia,nia@mail.example,2026-05-10,Slow,The invoices take far too long to load.\n")
    try test.importPath(test.exports)
    _ = try test.build()
    let error = #expect(throws: Diagnostic.self) { try PersonaRouter(workspace: test.workspace) }
    #expect(error?.code == .routeNoWords)
  }
}
