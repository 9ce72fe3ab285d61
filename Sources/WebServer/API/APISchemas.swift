import EvidenceModel
import Reporting

/// The schemas of the API's answers: those of the persona document, and what the API adds.
enum APISchemas {
  static let all: [String: JSONValue] = {
    var schemas = ofDocument
    for (name, text) in own.merging(ofIntake, uniquingKeysWith: { $1 }) {
      schemas[name] = (try? JSONParser.value(in: Array(text.utf8))) ?? .bool(false)
    }
    // A claim of the API is the document's with its persona and its addresses.
    schemas["claimOfPersona"] = extended(
      "claim", with: ["persona": "id", "stamp": "id", "links": "links"], schemas)
    schemas["metricOfPersona"] = extended("metric", with: ["persona": "id"], schemas)
    return schemas
  }()

  /// The persona document's own schemas, with references as OpenAPI writes them.
  private static var ofDocument: [String: JSONValue] {
    guard let schema = try? JSONParser.value(in: Array(DocumentSchema.text.utf8)),
      case .object(let parts)? = schema["$defs"]
    else { return [:] }
    var schemas = parts.mapValues(moved)
    schemas["document"] = moved(schema.without(["$defs", "$schema", "$id"]))
    return schemas
  }

  private static func moved(_ schema: JSONValue) -> JSONValue {
    switch schema {
    case .string(let text) where text.hasPrefix("#/$defs/"):
      .string("#/components/schemas/" + text.dropFirst(8))
    case .array(let elements): .array(elements.map(moved))
    case .object(let members): .object(members.mapValues(moved))
    default: schema
    }
  }

  private static func extended(
    _ name: String, with additions: [String: String], _ schemas: [String: JSONValue]
  ) -> JSONValue {
    guard let base = schemas[name], case .object(var properties)? = base["properties"],
      let required = base["required"]?.elements
    else { return .bool(false) }
    for (key, schema) in additions {
      properties[key] = .object(["$ref": .string("#/components/schemas/\(schema)")])
    }
    return base.adding([
      "properties": .object(properties),
      "required": .array(required + additions.keys.sorted().map(JSONValue.string)),
    ])
  }

  /// What only the API has.
  private static let own: [String: String] = [
    "id": #"{"type": "string", "minLength": 1}"#,
    "links": #"{"type": "object", "additionalProperties": {"type": "string"}}"#,
    "start": #"""
    {"type": "object", "required": ["name", "engine_version", "document_version", "openapi",
      "addresses"],
     "properties": {"name": {"type": "string"}, "engine_version": {"type": "string"},
      "document_version": {"type": ["integer", "null"]}, "openapi": {"type": "string"},
      "addresses": {"type": "array", "items": {"type": "string"}}},
     "additionalProperties": false}
    """#,
    "personaSummary": #"""
    {"type": "object",
     "required": ["id", "name", "type", "status", "summary", "claim_count", "links"],
     "properties": {"id": {"type": "string"}, "name": {"type": "string"},
      "type": {"type": "string"}, "status": {"type": "string"}, "summary": {"type": "string"},
      "size": {"$ref": "#/components/schemas/size"}, "stability": {"type": "number"},
      "joint_prevalence": {"type": "number"}, "claim_count": {"type": "integer", "minimum": 0},
      "links": {"$ref": "#/components/schemas/links"}},
     "additionalProperties": false}
    """#,
    "segments": #"""
    {"type": "object", "required": ["segments", "unassigned", "segmentation"],
     "properties": {
      "segments": {"type": "array", "items": {"type": "object",
       "required": ["persona", "name", "status", "size", "stability"],
       "properties": {"persona": {"type": "string"}, "name": {"type": "string"},
        "status": {"type": "string"}, "size": {"$ref": "#/components/schemas/size"},
        "stability": {"type": ["number", "null"]}}, "additionalProperties": false}},
      "unassigned": {"$ref": "#/components/schemas/unassigned"},
      "segmentation": {"anyOf": [{"$ref": "#/components/schemas/segmentation"},
       {"type": "null"}]}},
     "additionalProperties": false}
    """#,
    "theme": #"""
    {"type": "object", "required": ["id", "kind", "label", "terms", "customers", "statements"],
     "properties": {"id": {"type": "string"}, "kind": {"type": "string"},
      "label": {"type": "string"}, "terms": {"type": "array", "items": {"type": "string"}},
      "customers": {"type": "integer", "minimum": 0},
      "statements": {"type": "integer", "minimum": 0}},
     "additionalProperties": false}
    """#,
    "statement": #"""
    {"type": "object", "required": ["rank", "source", "locator", "quote", "snippet",
      "match"],
     "properties": {"rank": {"type": "integer"}, "snippet": {"type": "string"}, "source": {"type": "string"}, "locator": {"type": "string"}, "record": {"type": "integer"},
      "person": {"type": "string"}, "persona": {"type": "string"}, "date": {"type": "string"},
      "kind": {"type": "string"}, "question": {"type": "string"}, "quote": {"type": "string"},
      "match": {"type": "string", "enum": ["words", "meaning", "both"]}},
     "additionalProperties": false}
    """#,
    "finding": #"""
    {"type": "object", "required": ["code", "level", "message", "remedy", "place"],
     "properties": {"code": {"type": "string"},
      "level": {"type": "string", "enum": ["info", "warning", "error"]},
      "message": {"type": "string"}, "remedy": {"type": "string"}, "place": {"type": "string"},
      "have": {"type": "integer"}, "need": {"type": "integer"}},
     "additionalProperties": false}
    """#,
    "export": #"""
    {"type": "object", "required": ["format", "media_type", "address"],
     "properties": {"format": {"type": "string"}, "media_type": {"type": "string"},
      "address": {"type": "string"}},
     "additionalProperties": false}
    """#,
    "review": #"""
    {"type": "object",
     "required": ["number", "claim", "persona", "action", "text", "target", "reason", "author",
      "made_at", "document_version"],
     "properties": {"number": {"type": "integer"}, "claim": {"type": "string"},
      "persona": {"type": "string"}, "action": {"$ref": "#/components/schemas/reviewAction"},
      "text": {"type": "string"}, "target": {"type": ["string", "null"]},
      "reason": {"type": "string"}, "author": {"type": "string"}, "made_at": {"type": "string"},
      "document_version": {"type": "integer"}},
     "additionalProperties": false}
    """#,
    "reviewAction": #"""
    {"type": "string",
     "enum": ["confirm", "challenge", "reword", "demote", "merge", "withdraw"]}
    """#,
    "reviewSubmission": #"""
    {"type": "object", "required": ["action", "stamp"],
     "properties": {"action": {"$ref": "#/components/schemas/reviewAction"},
      "stamp": {"type": "string", "description": "The claim's stamp as it was seen."},
      "text": {"type": "string", "description": "The new wording, for reword."},
      "target": {"type": "string", "description": "The other claim, for merge."},
      "reason": {"type": "string", "description": "Why; needed for all but confirm and withdraw."},
      "author": {"type": "string", "description": "Who says so."}},
     "additionalProperties": false}
    """#,
    "problem": #"""
    {"type": "object", "description": "Problem details (RFC 9457).",
     "required": ["type", "title", "status", "detail", "code", "remedy", "request_id"],
     "properties": {"type": {"type": "string"}, "title": {"type": "string"},
      "status": {"type": "integer"}, "detail": {"type": "string"},
      "code": {"type": "string", "description": "A stable name."},
      "remedy": {"type": "string", "description": "What to do."},
      "request_id": {"type": "string"}},
     "additionalProperties": false}
    """#,
  ]
}
