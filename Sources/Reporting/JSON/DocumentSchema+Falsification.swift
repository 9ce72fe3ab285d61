extension DocumentSchema {
  /// The definitions of how personas could be wrong.
  static let falsification = #"""
        "falsification": {
          "type": "object",
          "description": "How the personas could be wrong: what was tested.",
          "required": ["personas"],
          "properties": {
            "chance": {"$ref": "#/$defs/chance_test"},
            "prediction": {"$ref": "#/$defs/prediction"},
            "personas": {"type": "array", "items": {"$ref": "#/$defs/persona_test"},
              "description": "The tests of each persona."}
          },
          "additionalProperties": false
        },
        "chance_test": {
          "type": "object",
          "description": "Whether the numbers show more groups than chance makes.",
          "required": ["gain", "chance_gain", "shuffles", "is_rejected"],
          "properties": {
            "gain": {"type": "number", "description": "Gain in BIC per person of two or three segments."},
            "chance_gain": {"type": "number", "description": "The largest gain of a shuffled table."},
            "shuffles": {"type": "integer", "minimum": 0, "description": "Tables that were shuffled."},
            "is_rejected": {"type": "boolean", "description": "Whether no groups at all was rejected."}
          },
          "additionalProperties": false
        },
        "prediction": {
          "type": "object",
          "description": "How well membership foretells an outcome that formed no segment.",
          "required": [
            "outcome", "title", "membership", "demographics", "gain", "ci", "people", "columns"
          ],
          "properties": {
            "outcome": {"type": "string", "minLength": 1, "description": "The outcome's name."},
            "title": {"type": "string", "minLength": 1, "description": "How it reads."},
            "membership": {"type": "number", "minimum": 0, "maximum": 1,
              "description": "Area under the curve from membership, of unseen people."},
            "demographics": {"type": "number", "minimum": 0, "maximum": 1,
              "description": "The same from demographics."},
            "gain": {"type": "number", "minimum": -1, "maximum": 1,
              "description": "The difference."},
            "ci": {"type": "array", "items": {"type": "number"},
              "description": "95 % interval of the difference."},
            "people": {"type": "integer", "minimum": 0, "description": "People it rests on."},
            "columns": {"type": "array", "items": {"type": "string"},
              "description": "Demographic columns that were used."}
          },
          "additionalProperties": false
        },
        "persona_test": {
          "type": "object",
          "description": "What was tested of a persona, and what would prove it wrong.",
          "required": ["persona", "people", "traits", "wrong_if"],
          "properties": {
            "persona": {"type": "string", "minLength": 1, "description": "The persona's id."},
            "people": {"type": "integer", "minimum": 0, "description": "People it stands for."},
            "traits": {"type": "array", "items": {"$ref": "#/$defs/tested_trait"},
              "description": "Traits that can be checked for every person."},
            "joint": {"type": "number", "minimum": 0, "maximum": 1,
              "description": "Share of its people who have all traits."},
            "joint_of_rest": {"type": "number", "minimum": 0, "maximum": 1,
              "description": "The same of all others."},
            "stability": {"type": "number", "minimum": 0, "maximum": 1,
              "description": "Best-match Jaccard on other samples."},
            "wrong_if": {"type": "array", "items": {"type": "string", "minLength": 1},
              "description": "What new data would have to show."}
          },
          "additionalProperties": false
        },
        "tested_trait": {
          "type": "object",
          "description": "A trait with its share among the persona's people and among others.",
          "required": ["claim", "feature", "op", "value", "share", "ci", "rest", "n"],
          "properties": {
            "claim": {"type": "string", "minLength": 1, "description": "The claim's id."},
            "feature": {"type": "string", "minLength": 1, "description": "The attribute."},
            "op": {"type": "string", "enum": [">", ">=", "<", "<="], "description": "How it compares."},
            "value": {"type": "number", "description": "With what."},
            "share": {"type": "number", "minimum": 0, "maximum": 1,
              "description": "Share of the persona's people."},
            "ci": {"type": "array", "items": {"type": "number"},
              "description": "95 % interval of the share."},
            "rest": {"type": "number", "minimum": 0, "maximum": 1,
              "description": "Share of all others."},
            "n": {"type": "integer", "minimum": 0, "description": "People with a value."}
          },
          "additionalProperties": false
        },
    """#
}
