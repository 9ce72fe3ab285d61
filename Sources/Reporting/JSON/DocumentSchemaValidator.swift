package import EvidenceModel

/// Checks JSON values against a JSON Schema, for the part of JSON Schema that ours uses.
///
/// Understood: `type`, `required`, `properties`, `additionalProperties`, `enum`, `const`, `items`,
/// `minimum`, `maximum`, `minItems`, `maxItems`, `minLength`, `pattern` (see ``SchemaPattern``),
/// `$ref` to `#/$defs/...` and `anyOf`. A keyword that is neither understood nor an annotation is
/// itself reported, so that no rule is silently left out.
package struct DocumentSchemaValidator: Sendable {
  private static let understood: Set<String> = [
    "type", "required", "properties", "additionalProperties", "enum", "const", "items", "minimum",
    "maximum", "minItems", "maxItems", "minLength", "pattern", "$ref", "anyOf", "$defs", "$schema",
    "$id", "$comment", "title", "description", "examples", "default",
  ]
  private let schema: JSONValue

  /// A validator for a schema; without one, for the schema of the persona document.
  ///
  /// - Throws: `document.notJSON` when the text isn't JSON.
  package init(schemaText: String = DocumentSchema.text) throws(Diagnostic) {
    schema = try JSONParser.value(in: Array(schemaText.utf8))
  }

  /// Every violation, in the order of the schema's rules; empty when the value is valid.
  package func violations(in value: JSONValue) -> [DocumentViolation] {
    check(value, schema, at: "$", depth: 0)
  }

  private func check(
    _ value: JSONValue, _ rule: JSONValue, at path: String, depth: Int
  ) -> [DocumentViolation] {
    if case .bool(let allows) = rule { return allows ? [] : [.init(path, "isn't allowed here")] }
    guard case .object(let keywords) = rule, depth < 64 else {
      return [.init(path, "can't be checked: the schema is damaged")]
    }
    var found = keywords.keys.sorted().filter { !Self.understood.contains($0) }.map {
      DocumentViolation(path, "can't be checked: the schema uses the unknown keyword \($0)")
    }
    if let reference = keywords["$ref"]?.text {
      found += checkReference(value, reference, at: path, depth: depth)
    }
    let types = typeViolations(value, keywords, at: path)
    guard types.isEmpty else { return found + types }
    found += valueViolations(value, keywords, at: path)
    found += stringViolations(value, keywords, at: path)
    found += numberViolations(value, keywords, at: path)
    found += arrayViolations(value, keywords, at: path, depth: depth)
    found += objectViolations(value, keywords, at: path, depth: depth)
    found += choiceViolations(value, keywords, at: path, depth: depth)
    return found
  }

  private func checkReference(
    _ value: JSONValue, _ reference: String, at path: String, depth: Int
  ) -> [DocumentViolation] {
    let name = reference.hasPrefix("#/$defs/") ? String(reference.dropFirst(8)) : ""
    guard let target = schema["$defs"]?[name] else {
      return [.init(path, "can't be checked: the schema's \(reference) doesn't exist")]
    }
    return check(value, target, at: path, depth: depth + 1)
  }

  private func typeViolations(
    _ value: JSONValue, _ keywords: [String: JSONValue], at path: String
  ) -> [DocumentViolation] {
    guard let type = keywords["type"] else { return [] }
    let allowed = (type.elements ?? [type]).compactMap(\.text)
    let actual = value.typeName
    if allowed.contains(actual) || (actual == "integer" && allowed.contains("number")) { return [] }
    return [.init(path, "is of type \(actual), not \(allowed.joined(separator: " or "))")]
  }

  private func valueViolations(
    _ value: JSONValue, _ keywords: [String: JSONValue], at path: String
  ) -> [DocumentViolation] {
    var found: [DocumentViolation] = []
    if let constant = keywords["const"], constant != value {
      found.append(.init(path, "isn't \(constant.text ?? "the value it must be")"))
    }
    if let values = keywords["enum"]?.elements, !values.contains(value) {
      let names = values.compactMap(\.text).joined(separator: ", ")
      found.append(.init(path, "isn't one of: \(names)"))
    }
    return found
  }

  private func stringViolations(
    _ value: JSONValue, _ keywords: [String: JSONValue], at path: String
  ) -> [DocumentViolation] {
    guard let text = value.text else { return [] }
    var found: [DocumentViolation] = []
    if let least = keywords["minLength"]?.double, Double(text.unicodeScalars.count) < least {
      found.append(.init(path, "is shorter than \(Int(least)) characters"))
    }
    guard let pattern = keywords["pattern"]?.text else { return found }
    guard let matcher = SchemaPattern(pattern) else {
      return found + [.init(path, "can't be checked: the pattern \(pattern) isn't understood")]
    }
    if !matcher.matches(text) { found.append(.init(path, "doesn't match \(pattern)")) }
    return found
  }

  private func numberViolations(
    _ value: JSONValue, _ keywords: [String: JSONValue], at path: String
  ) -> [DocumentViolation] {
    guard let number = value.double else { return [] }
    var found: [DocumentViolation] = []
    if let least = keywords["minimum"]?.double, number < least {
      found.append(.init(path, "is below \(ReadableNumber.plain(least))"))
    }
    if let most = keywords["maximum"]?.double, number > most {
      found.append(.init(path, "is above \(ReadableNumber.plain(most))"))
    }
    return found
  }

  private func arrayViolations(
    _ value: JSONValue, _ keywords: [String: JSONValue], at path: String, depth: Int
  ) -> [DocumentViolation] {
    guard let elements = value.elements else { return [] }
    var found: [DocumentViolation] = []
    if let least = keywords["minItems"]?.double, Double(elements.count) < least {
      found.append(.init(path, "has fewer than \(Int(least)) elements"))
    }
    if let most = keywords["maxItems"]?.double, Double(elements.count) > most {
      found.append(.init(path, "has more than \(Int(most)) elements"))
    }
    guard let rule = keywords["items"] else { return found }
    return found
      + elements.enumerated().flatMap { index, element in
        check(element, rule, at: "\(path)[\(index)]", depth: depth + 1)
      }
  }

  private func objectViolations(
    _ value: JSONValue, _ keywords: [String: JSONValue], at path: String, depth: Int
  ) -> [DocumentViolation] {
    guard case .object(let members) = value else { return [] }
    var found = (keywords["required"]?.elements ?? []).compactMap(\.text)
      .filter { members[$0] == nil }
      .map { DocumentViolation(path, "lacks the key \($0)") }
    for key in members.keys.sorted() {
      guard let member = members[key] else { continue }
      if let rule = keywords["properties"]?[key] {
        found += check(member, rule, at: "\(path).\(key)", depth: depth + 1)
      } else if keywords["additionalProperties"] == .bool(false) {
        found.append(.init(path, "has a key that the schema doesn't know"))
      } else if let rule = keywords["additionalProperties"] {
        found += check(member, rule, at: "\(path).\(key)", depth: depth + 1)
      }
    }
    return found
  }

  private func choiceViolations(
    _ value: JSONValue, _ keywords: [String: JSONValue], at path: String, depth: Int
  ) -> [DocumentViolation] {
    guard let choices = keywords["anyOf"]?.elements else { return [] }
    let results = choices.map { check(value, $0, at: path, depth: depth + 1) }
    if results.contains(where: \.isEmpty) { return [] }
    return [.init(path, "fits none of the \(choices.count) forms that the schema allows")]
      + (results.min { $0.count < $1.count } ?? [])
  }
}

extension DocumentViolation {
  fileprivate init(_ path: String, _ message: String) {
    self.init(path: path, message: message)
  }
}
