/// The JSON Schema of the persona document, embedded for installed programs.
///
/// The same text stands in `docs/schema/likeness.personas-1.schema.json`; a test keeps both equal.
package enum DocumentSchema {
  /// The schema, JSON Schema draft 2020-12, with a line feed at the end.
  package static let text = [document, portrait, falsification, definitions, ""]
    .joined(separator: "\n")

  /// The document itself.
  private static let document = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:likeness:schema:personas-1",
      "title": "likeness.personas/1",
      "type": "object",
      "description": "A set of personas whose every line can be proven.",
      "required": [
        "schema", "version", "previous", "review_by", "provenance", "sources", "personas",
        "unassigned", "changes", "warnings"
      ],
      "properties": {
        "schema": {"const": "likeness.personas/1", "description": "The name of this schema."},
        "version": {"type": "integer", "minimum": 1,
          "description": "Counts the builds that changed something."},
        "previous": {"type": ["string", "null"], "pattern": "^sha256:[0-9a-f]{64}$",
          "description": "The hash of the version before."},
        "review_by": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
          "description": "When the personas must be looked at again."},
        "provenance": {"$ref": "#/$defs/provenance"},
        "sources": {"type": "array", "items": {"$ref": "#/$defs/source"},
          "description": "The files that the personas rest on."},
        "personas": {"type": "array", "items": {"$ref": "#/$defs/persona"},
          "description": "The personas, main ones first."},
        "unassigned": {"$ref": "#/$defs/unassigned"},
        "changes": {"type": "array", "items": {"$ref": "#/$defs/change"},
          "description": "What is different from the version before."},
        "warnings": {"type": "array", "items": {"$ref": "#/$defs/warning"},
          "description": "What readers must know."},
        "segmentation": {"$ref": "#/$defs/segmentation"},
        "buying_group": {"$ref": "#/$defs/buying_group"},
        "falsification": {"$ref": "#/$defs/falsification"}
      },
      "additionalProperties": false,
    """#
}
