import EvidenceModel
import EvidenceStore
import Pipeline
import Reporting

/// Sources column by column, what was set aside, and who was taken for whom; nobody's values are in
/// it.
extension APIEndpoint {
  private static let source = APIParameter.step("source", "The id of a source, such as src1.")

  static let intake = [
    APIEndpoint(
      path: "/sources/{source}", name: "getSource",
      summary: "What a source was recognised as, column by column.", parameters: [source],
      answer: .one(schema: "sourceSheet") { data, query in
        let source = try stored(query["source"], data)
        return try sheet(source, SourceDesk(workspace: data.workspace).sheet(of: source))
      }),
    APIEndpoint(
      path: "/sources/{source}/rejects", name: "listRejects",
      summary: "Which lines of a source were set aside and why, without the lines themselves.",
      parameters: [source],
      answer: .list(schema: "reject") { data, query in
        RejectsReader(workspace: data.workspace).rows(of: try stored(query["source"], data)).map {
          .object(["line": .int($0.line), "reason": .string($0.reason)])
        }
      }),
    APIEndpoint(
      path: "/people", name: "listPeople",
      summary: "Who was taken for one person and why, without the keys themselves.",
      parameters: [
        APIParameter(
          name: "show", form: .word(Workspace.JoinFilter.allCases.map(\.rawValue)),
          description: "Joined by doubtful rules, joined at all (without it), or from inside.")
      ],
      answer: .stretch(schema: "joinedPerson") { data, query, limit, offset in
        let filter = query["show"].flatMap(Workspace.JoinFilter.init(rawValue:)) ?? .joined
        let people = try data.workspace.people(filter, limit: limit, offset: offset)
        return (people.map(person), try data.workspace.countPeople(filter))
      }),
    APIEndpoint(
      path: "/people/{person}", name: "getPerson",
      summary: "One person's keys by kind, each with the reason why it is theirs.",
      parameters: [.step("person", "A pseudonym, such as c-7f3a21.")],
      answer: .one(schema: "joinedPerson") { data, query in
        guard let found = try data.workspace.joinedPerson(pseudonym: query["person"] ?? "") else {
          throw Refusal.missing
        }
        return person(found)
      }),
  ]

  private static func stored(_ id: String?, _ data: APIData) throws -> StoredSource {
    guard let source = try SourceDesk(workspace: data.workspace).source(id ?? "") else {
      throw Refusal.missing
    }
    return source
  }

  private static func sheet(_ source: StoredSource, _ sheet: SourceSheet) -> JSONValue {
    .object([
      "id": .string(source.id.rawValue), "kind": .string(source.kind.rawValue),
      "dialect": .string(sheet.dialect), "is_confirmed": .bool(sheet.isConfirmed),
      "records": .int(source.records), "set_aside": .int(source.rejected),
      "from": .text(source.firstDate), "to": .text(source.lastDate),
      "is_correctable": .bool(sheet.isTable),
      "columns": .array(
        sheet.columns.map { column in
          .object([
            "title": .string(column.title), "role": .string(column.role.rawValue),
            "is_set_by_hand": .bool(column.isSet), "scale": .string(column.scale),
            "facts": .string(column.facts),
          ])
        }),
    ])
  }

  private static func person(_ person: Workspace.JoinedPerson) -> JSONValue {
    .object([
      "person": .string(person.pseudonym), "standing": .string(person.standing.rawValue),
      "standing_reason": .string(person.standingReason),
      "keys": .array(
        person.keys.map { key in
          .object(["kind": .string(key.kind), "reason": .string(key.reason)])
        }),
    ])
  }
}

extension APISchemas {
  /// What only the addresses of sources and people have.
  static let ofIntake: [String: String] = [
    "sourceSheet": #"""
    {"type": "object",
     "required": ["id", "kind", "dialect", "is_confirmed", "records", "set_aside", "from", "to",
      "is_correctable", "columns"],
     "properties": {"id": {"type": "string"}, "kind": {"type": "string"},
      "dialect": {"type": "string"}, "is_confirmed": {"type": "boolean"},
      "records": {"type": "integer", "minimum": 0},
      "set_aside": {"type": "integer", "minimum": 0},
      "from": {"type": ["string", "null"]}, "to": {"type": ["string", "null"]},
      "is_correctable": {"type": "boolean"},
      "columns": {"type": "array", "items": {"type": "object",
       "required": ["title", "role", "is_set_by_hand", "scale", "facts"],
       "properties": {"title": {"type": "string"}, "role": {"type": "string"},
        "is_set_by_hand": {"type": "boolean"}, "scale": {"type": "string"},
        "facts": {"type": "string"}}, "additionalProperties": false}}},
     "additionalProperties": false}
    """#,
    "reject": #"""
    {"type": "object", "required": ["line", "reason"],
     "properties": {"line": {"type": "integer", "minimum": 1}, "reason": {"type": "string"}},
     "additionalProperties": false}
    """#,
    "joinedPerson": #"""
    {"type": "object", "required": ["person", "standing", "standing_reason", "keys"],
     "properties": {"person": {"type": "string"},
      "standing": {"type": "string", "enum": ["customer", "lead", "internal"]},
      "standing_reason": {"type": "string"},
      "keys": {"type": "array", "items": {"type": "object", "required": ["kind", "reason"],
       "properties": {"kind": {"type": "string", "enum": ["id", "email", "phone", "name"]},
        "reason": {"type": "string"}}, "additionalProperties": false}}},
     "additionalProperties": false}
    """#,
  ]
}
