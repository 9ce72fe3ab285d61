import ArgumentParser
import Pipeline

/// `likeness model add | list | remove`.
struct ModelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "Adds, lists or removes a sentence encoder, which makes themes and search better.",
    discussion: """
      Everything works without one. A model is a folder with config.json, vocab.txt and
      model.safetensors of the BERT family (all-MiniLM-L6-v2, say), or a server on this machine that
      speaks OpenAI's form of /v1/embeddings. Nothing is downloaded; the files stay where they are.
      The one that was added last is in use. Build anew to see its effect.
      """,
    subcommands: [ModelAddCommand.self, ModelListCommand.self, ModelRemoveCommand.self],
    defaultSubcommand: ModelListCommand.self)

  @OptionGroup var common: CommonOptions
}

/// `likeness model add DIR` and `likeness model add --endpoint URL --name M`.
struct ModelAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds a model and takes it into use.")

  @Argument(help: "The folder of the model.")
  var folder: String?

  @Flag(name: .customLong("int8"), help: "Compute in 8 bits: about three times as fast.")
  var usesInt8 = false

  @Option(help: "The address of a server on this machine, as http://127.0.0.1:8080.")
  var endpoint: String?

  @Option(help: "The name of the model that the server is asked for.")
  var name: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (folder == nil) != (endpoint == nil) else {
      throw ValidationError("Give the folder of a model, or --endpoint with an address.")
    }
    if endpoint != nil, usesInt8 {
      throw ValidationError("--int8 is for a folder: a server computes as it likes.")
    }
    if endpoint == nil, name != nil {
      throw ValidationError("--name is the model that an --endpoint is asked for.")
    }
  }

  func run() throws {
    let registry = ModelRegistry(workspace: try common.open())
    let entry: ModelRegistry.Entry
    if let endpoint {
      entry = try registry.add(endpoint: endpoint, name: name ?? "")
    } else {
      entry = try registry.add(folder: folder ?? "", usesInt8: usesInt8)
    }
    common.console.report(
      "Added \(entry.name.isEmpty ? entry.place : entry.name) (\(entry.id.prefix(12)), vectors of "
        + "\(entry.dimensions) numbers). It is in use from the next build on.")
  }
}

/// `likeness model list`.
struct ModelListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the models of the workspace.")

  @Flag(help: "Print the list as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let entries = try ModelRegistry(workspace: try common.open()).entries()
    if json { return try common.console.json(entries) }
    guard !entries.isEmpty else {
      return common.console.result("No model: everything works by words alone.")
    }
    let lines = entries.map { entry in
      "\(entry.isInUse ? "*" : " ") \(entry.id.prefix(12))  \(entry.name)  \(entry.place)  "
        + "\(entry.vectors) vectors of \(entry.dimensions) numbers"
    }
    common.console.result(lines.joined(separator: "\n"))
  }
}

/// `likeness model remove MODEL`.
struct ModelRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Removes a model with all its vectors; its files stay.")

  @Argument(help: "Its id, the first letters of it, its name or its place.")
  var model: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let entry = try ModelRegistry(workspace: try common.open()).remove(model)
    common.console.report("Removed \(entry.name) and \(entry.vectors) vectors.")
  }
}
