import Reporting

/// A parameter of an address of the API: checked before anything is looked up, and described.
struct APIParameter: Sendable {
  /// What values it may take.
  enum Form: Sendable {
    /// One of some words.
    case word([String])
    /// A whole number in a range, with what it is when it is left out.
    case number(ClosedRange<Int>, standard: Int)
    /// Yes or no.
    case flag
    /// Any text up to a number of characters.
    case text(longest: Int)
    /// A day such as 2026-06-30.
    case day
  }

  let name: String
  let form: Form
  let description: String
  var isRequired = false
  /// Whether it is a step of the path.
  var isInPath = false

  /// The parameters that every list has.
  static let paging = [
    APIParameter(
      name: "limit", form: .number(1...200, standard: 50), description: "How many items."),
    APIParameter(
      name: "offset", form: .number(0...100_000_000, standard: 0),
      description: "How many items to leave out first."),
  ]

  static func step(_ name: String, _ description: String) -> APIParameter {
    APIParameter(
      name: name, form: .text(longest: 200), description: description, isRequired: true,
      isInPath: true)
  }

  /// What is wrong with a value; nil when nothing is.
  func problem(with value: String) -> String? {
    switch form {
    case .word(let words):
      return words.contains(value) ? nil : "It is one of: \(words.joined(separator: ", "))."
    case .number(let range, _):
      let isNumber = Int(value).map(range.contains) ?? false
      return isNumber
        ? nil : "It is a whole number from \(range.lowerBound) to \(range.upperBound)."
    case .flag: return ["true", "false"].contains(value) ? nil : "It is true or false."
    case .text(let longest):
      let isPlain = value.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
      return isPlain && value.count <= longest && !value.isEmpty
        ? nil : "It is 1 to \(longest) characters without control characters."
    case .day:
      let parts = value.split(separator: "-", omittingEmptySubsequences: false)
      let isDay =
        parts.map(\.count) == [4, 2, 2]
        && parts.allSatisfy { $0.allSatisfy { ("0"..."9").contains($0) } }
      let inYear =
        isDay && (1...12).contains(Int(parts[1]) ?? 0) && (1...31).contains(Int(parts[2]) ?? 0)
      return inYear ? nil : "It is a day such as 2026-06-30."
    }
  }

  /// The parameter as OpenAPI describes it.
  var described: JSONValue {
    .object([
      "name": .string(name), "in": .string(isInPath ? "path" : "query"),
      "description": .string(description), "required": .bool(isRequired), "schema": schema,
    ])
  }

  private var schema: JSONValue {
    switch form {
    case .word(let words): .object(["type": .string("string"), "enum": .texts(words)])
    case .number(let range, let standard):
      .object([
        "type": .string("integer"), "minimum": .int(range.lowerBound),
        "maximum": .int(range.upperBound), "default": .int(standard),
      ])
    case .flag: .object(["type": .string("boolean")])
    case .text(let longest):
      .object([
        "type": .string("string"), "minLength": .int(1), "maxLength": .int(longest),
      ])
    case .day:
      .object([
        "type": .string("string"), "pattern": .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
      ])
    }
  }
}

/// The parameters of a request, each as its description says.
struct APIQuery: Sendable {
  private let values: [String: String]

  /// Checks the values of a request; parameters that nobody described are left alone.
  ///
  /// - Throws: A refusal (400) that names the parameter and says what it must be.
  init(_ parameters: [APIParameter], reading value: (APIParameter) -> String?) throws(Refusal) {
    var values: [String: String] = [:]
    for parameter in parameters {
      guard let given = value(parameter) else {
        if parameter.isRequired {
          throw .wrongParameter(
            parameter.name, remedy: "It must be given: \(parameter.description)")
        }
        continue
      }
      if let problem = parameter.problem(with: given) {
        throw .wrongParameter(parameter.name, remedy: problem)
      }
      values[parameter.name] = given
    }
    self.values = values
  }

  subscript(name: String) -> String? { values[name] }

  /// The number of a parameter, or what it is without one.
  func number(_ name: String, standard: Int) -> Int { values[name].flatMap { Int($0) } ?? standard }

  /// A name of the request for the cache: the same values give the same name.
  var key: String {
    values.sorted { $0.key < $1.key }.map { "\($0.key)=\(PageAddresses.encoded($0.value))" }
      .joined(separator: "&")
  }

  /// The query for another stretch of the same list.
  func link(path: String, offset: Int) -> String {
    var changed = values
    changed["offset"] = "\(offset)"
    let query = changed.sorted { $0.key < $1.key }
      .filter { !path.contains("{\($0.key)}") }
      .map { "\($0.key)=\(PageAddresses.encoded($0.value))" }
    var own = path
    for (name, value) in values {
      own = own.replacing("{\(name)}", with: PageAddresses.encoded(value))
    }
    return own + "?" + query.joined(separator: "&")
  }
}
