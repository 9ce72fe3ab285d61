extension DocumentSchema {
  /// The definitions of the portrait: fields, gaps, rings, forces, triangulation, buying groups.
  static let portrait = #"""
      "$defs": {
        "field": {
          "type": "object",
          "description": "A named field of the portrait, filled from claims or a gap.",
          "required": ["name", "title", "group", "claim_ids"],
          "properties": {
            "name": {"type": "string",
              "enum": [
                "role", "experience", "responsibilities", "industry", "company_size", "goals",
                "motivations", "challenges", "constraints", "likes", "dislikes", "fears",
                "triggers", "alternatives", "decision_criteria", "objections", "buying_process",
                "influenced_by", "influences", "trusts_information_from", "channels", "context",
                "tools", "product_knowledge", "success_metric", "reasons_to_leave"
              ],
              "description": "Which one."},
            "title": {"type": "string", "minLength": 1, "description": "How it reads."},
            "group": {"type": "string", "enum": ["who", "why", "buying", "use"],
              "description": "The part of the portrait."},
            "claim_ids": {
              "type": "array",
              "items": {"type": "string", "minLength": 1},
              "description": "Ids of claims of the same persona, the best first; empty for a gap."
            },
            "question": {
              "type": "string", "minLength": 1, "description": "For a gap: the question to ask."},
            "whom": {"type": "string", "minLength": 1, "description": "For a gap: whom to ask."}
          },
          "additionalProperties": false
        },
        "gap": {
          "type": "object",
          "description": "A field that no evidence fills yet.",
          "required": ["kind", "question"],
          "properties": {
            "kind": {
              "type": "string", "minLength": 1, "description": "The kind of claim that is missing."},
            "question": {"type": "string", "minLength": 1, "description": "The question to ask."},
            "whom": {"type": "string", "minLength": 1, "description": "Whom to ask."}
          },
          "additionalProperties": false
        },
        "ring": {
          "type": "object",
          "description": "One of the five rings of buying insight.",
          "required": ["ring", "claim_ids"],
          "properties": {
            "ring": {"type": "string",
              "enum": [
                "priority_initiative", "success_factors", "perceived_barriers",
                "decision_criteria", "buyers_journey"
              ],
              "description": "Which one."},
            "claim_ids": {
              "type": "array",
              "items": {"type": "string", "minLength": 1},
              "description": "Ids of claims of the same persona."
            }
          },
          "additionalProperties": false
        },
        "force": {
          "type": "object",
          "description": "One of the four forces of a switch.",
          "required": ["force", "claim_ids"],
          "properties": {
            "force": {"type": "string", "enum": ["push", "pull", "anxiety", "habit"],
              "description": "Which one."},
            "claim_ids": {
              "type": "array",
              "items": {"type": "string", "minLength": 1},
              "description": "Ids of claims of the same persona."
            }
          },
          "additionalProperties": false
        },
        "audience": {
          "type": "object",
          "description": "For a website persona: visitors without an account.",
          "required": ["visitors", "share", "ci"],
          "properties": {
            "visitors": {"type": "integer", "minimum": 0, "description": "Distinct visitors."},
            "share": {"type": "number", "minimum": 0, "maximum": 1,
              "description": "Their share of all visitors without an account."},
            "ci": {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2,
              "description": "95 % interval of the share (Wilson)."}
          },
          "additionalProperties": false
        },
        "triangulation": {
          "type": "object",
          "description": "What one kind of source says about a claim.",
          "required": ["source_kind", "verdict", "customers", "of"],
          "properties": {
            "source_kind": {
              "type": "string", "minLength": 1, "description": "The kind of source."},
            "verdict": {"type": "string", "enum": ["agrees", "silent", "contradicts"],
              "description": "Whether it supports the claim."},
            "customers": {"type": "integer", "minimum": 0,
              "description": "Distinct customers in it who say or show it."},
            "of": {"type": "integer", "minimum": 0,
              "description": "Distinct customers of the persona in this kind of source."},
            "statement": {"type": "string", "description": "What its numbers say."}
          },
          "additionalProperties": false
        },
        "buying_group": {
          "type": "object",
          "description": "Who takes part in purchases, where customers are companies.",
          "required": ["accounts", "people", "roles"],
          "properties": {
            "accounts": {"type": "integer", "minimum": 0,
              "description": "Accounts with at least two known people."},
            "people": {"type": "integer", "minimum": 0, "description": "Known people of these."},
            "roles": {"type": "array", "items": {"$ref": "#/$defs/buying_role"},
              "description": "The parts that people play."}
          },
          "additionalProperties": false
        },
        "buying_role": {
          "type": "object",
          "description": "A part that people play in a purchase.",
          "required": ["role", "people", "accounts", "basis", "personas", "claim_ids"],
          "properties": {
            "role": {"type": "string",
              "enum": ["economic_buyer", "champion", "user", "influencer", "unknown"],
              "description": "Which one."},
            "people": {"type": "integer", "minimum": 0, "description": "Distinct people."},
            "accounts": {"type": "integer", "minimum": 0,
              "description": "Accounts in which somebody plays it."},
            "basis": {
              "type": "array",
              "items": {"type": "string", "enum": ["title", "words", "behaviour"],
                "description": "A basis."},
              "description": "How it was seen."
            },
            "personas": {"type": "array", "items": {"$ref": "#/$defs/buying_part"},
              "description": "How its people spread over the personas."},
            "claim_ids": {
              "type": "array",
              "items": {"type": "string", "minLength": 1},
              "description": "Ids of claims of any persona."
            }
          },
          "additionalProperties": false
        },
        "buying_part": {
          "type": "object",
          "description": "How many people of a role a persona stands for.",
          "required": ["persona", "people"],
          "properties": {
            "persona": {"type": "string", "minLength": 1, "description": "The id of a persona."},
            "people": {"type": "integer", "minimum": 0, "description": "Distinct people."}
          },
          "additionalProperties": false
        },
    """#
}
