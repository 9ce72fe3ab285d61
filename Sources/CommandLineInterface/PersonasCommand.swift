import ArgumentParser
import EvidenceModel
import Pipeline
import Reporting

/// `likeness personas`.
struct PersonasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "personas", abstract: "Lists the personas.")

  @Flag(help: "Print the list as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let document = try DocumentReader(workspace: common.open()).document(share: .public)
    if json {
      try common.console.json(document.personas.map(PersonaRow.init))
    } else {
      common.console.result(
        TerminalWriter.standard.list(document))
    }
  }
}

/// One line of `likeness personas --json`.
struct PersonaRow: Encodable {
  let id: String
  let name: String
  let type: String
  let status: String
  let summary: String
  let customers: Int?
  let share: Double?
  let claims: Int

  init(_ persona: Persona) {
    id = persona.id
    name = persona.name
    type = persona.type.rawValue
    status = persona.status.rawValue
    summary = persona.summary
    customers = persona.size?.customers
    share = persona.size?.share
    claims = persona.claims.count
  }
}

/// `likeness show PERSONA`.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows one persona as text.")

  @Argument(help: "Its id (p1) or its name.")
  var persona: String

  @Flag(help: "Print the persona as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let document = try DocumentReader(workspace: common.open()).document(share: .public)
    let found = try document.persona(named: persona)
    if json {
      common.console.result(try ReadableJSON.text(found))
    } else {
      common.console.result(
        TerminalWriter.standard.card(
          found, in: document))
    }
  }
}
