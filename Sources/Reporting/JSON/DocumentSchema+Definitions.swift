extension DocumentSchema {
  /// The parts that the document is made of.
  static let definitions = #"""
        "provenance": {
          "type": "object",
          "description": "What made the document.",
          "required": ["engine_version", "created_at", "as_of", "seed", "options_sha256"],
          "properties": {
            "engine_version": {
              "type": "string", "minLength": 1, "description": "The version of Likeness."},
            "created_at": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}",
              "description": "When it was built, ISO 8601."},
            "as_of": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
              "description": "The day that counts as today: nothing later was looked at."},
            "seed": {
              "type": "integer", "minimum": 0, "description": "The seed of every random draw."},
            "options_sha256": {"type": "string", "minLength": 1,
              "description": "SHA-256 of the options of the build."}
          },
          "additionalProperties": false
        },
        "source": {
          "type": "object",
          "description": "A file that the personas rest on.",
          "required": ["id", "kind", "sha256", "records"],
          "properties": {
            "id": {"type": "string", "minLength": 1, "description": "What evidence calls it."},
            "kind": {"type": "string", "minLength": 1,
              "description": "The kind of export: interview, tickets, orders ..."},
            "path": {
              "type": "string", "description": "Where the file was; only with --share internal."},
            "sha256": {
              "type": "string", "minLength": 1, "description": "SHA-256 of the file's bytes."},
            "records": {
              "type": "integer", "minimum": 0, "description": "How many records were taken."},
            "from": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}",
              "description": "The first date in it."},
            "to": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}",
              "description": "The last date in it."}
          },
          "additionalProperties": false
        },
        "persona": {
          "type": "object",
          "description": "The portrait of a segment.",
          "required": [
            "id", "name", "type", "status", "summary", "claims", "journey", "metrics", "decisions"
          ],
          "properties": {
            "id": {"type": "string", "minLength": 1, "description": "Stable across rebuilds."},
            "name": {"type": "string", "minLength": 1, "description": "A neutral name."},
            "type": {"type": "string", "enum": ["buyer", "user", "website", "negative"],
              "description": "What part it plays."},
            "status": {
              "type": "string", "enum": ["draft", "active", "negative", "outlier", "retired"],
              "description": "Where it stands in its life."},
            "summary": {"type": "string", "description": "The persona in a few sentences."},
            "size": {"$ref": "#/$defs/size"},
            "members": {
              "type": "array",
              "items": {"type": "string", "minLength": 1},
              "description": "Ids of the customer's own systems; only with --share internal."
            },
            "stability": {"type": "number", "minimum": 0, "maximum": 1,
              "description": "Mean best-match Jaccard over bootstrap refits."},
            "joint_prevalence": {"type": "number", "minimum": 0, "maximum": 1,
              "description": "Share of members who meet all predicates of the card."},
            "jtbd": {"$ref": "#/$defs/job"},
            "claims": {"type": "array", "items": {"$ref": "#/$defs/claim"},
              "description": "Every line of the persona, with its evidence."},
            "journey": {"type": "array", "items": {"$ref": "#/$defs/stage"},
              "description": "The stages of the decision that claims fill."},
            "metrics": {"type": "array", "items": {"$ref": "#/$defs/metric"},
              "description": "Numbers about its people beside those of all customers."},
            "decisions": {"type": "array", "items": {"$ref": "#/$defs/decision"},
              "description": "What the persona changes."},
            "gaps": {"type": "array", "items": {"$ref": "#/$defs/gap"},
              "description": "Fields without evidence, each with the question to ask."},
            "fields": {"type": "array", "items": {"$ref": "#/$defs/field"},
              "description": "The named fields of the portrait."},
            "rings": {"type": "array", "items": {"$ref": "#/$defs/ring"},
              "description": "The five rings of buying insight."},
            "forces": {"type": "array", "items": {"$ref": "#/$defs/force"},
              "description": "The four forces of a switch."},
            "audience": {"$ref": "#/$defs/audience"}
          },
          "additionalProperties": false
        },
        "size": {
          "type": "object",
          "description": "Absent without customer numbers, and under 5 customers in public.",
          "required": ["customers", "share", "ci"],
          "properties": {
            "customers": {"type": "integer", "minimum": 0, "description": "Distinct customers."},
            "share": {"type": "number", "minimum": 0, "maximum": 1,
              "description": "Their share of all customers."},
            "ci": {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2,
              "description": "95 % interval of the share (Wilson)."},
            "revenue_share": {"type": "number", "minimum": 0, "maximum": 1,
              "description": "Their share of revenue."}
          },
          "additionalProperties": false
        },
        "job": {
          "type": "object",
          "description": "When (situation), I want to (motivation), so I can (outcome). A part in “quotation marks” is a fragment as it was said.",
          "required": ["situation", "motivation", "outcome", "claim_ids"],
          "properties": {
            "situation": {"type": "string", "description": "When ..."},
            "motivation": {"type": "string", "description": "I want ..."},
            "outcome": {"type": "string", "description": "So I can ..."},
            "claim_ids": {
              "type": "array",
              "items": {"type": "string", "minLength": 1},
              "description": "Ids of claims of the same persona."
            }
          },
          "additionalProperties": false
        },
        "claim": {
          "type": "object",
          "description": "One line of a persona.",
          "required": [
            "id", "kind", "text", "card", "status", "confidence", "support", "supersedes",
            "evidence", "contradictions"
          ],
          "properties": {
            "id": {"type": "string", "minLength": 1,
              "description": "A hash of persona and theme, never of wording."},
            "kind": {"type": "string",
              "enum": [
                "goal", "pain", "trigger", "habit", "objection", "criterion", "influencer",
                "channel", "constraint", "success", "leave", "pull", "behaviour", "tool",
                "knowledge", "trust", "role", "firmographic", "demographic"
              ],
              "description": "What it is about."},
            "text": {"type": "string", "minLength": 1, "description": "The claim in words."},
            "card": {"type": "boolean", "description": "Whether it stands on the one-page card."},
            "status": {"type": "string",
              "enum": [
                "supported", "assumption", "anecdote", "contradicted", "stale", "staff_opinion"
              ],
              "description": "Computed from the evidence."},
            "confidence": {"type": "string", "enum": ["strong", "moderate", "weak", "none"],
              "description": "Computed from customers, sources, lift and age."},
            "support": {"$ref": "#/$defs/support"},
            "prevalence": {"$ref": "#/$defs/prevalence"},
            "predicate": {"$ref": "#/$defs/predicate"},
            "value": {"type": "number", "description": "What was measured in the persona."},
            "baseline": {"type": "number", "description": "What it is compared with."},
            "valid_from": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}",
              "description": "The first date it was seen."},
            "last_seen": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}",
              "description": "The last date it was seen."},
            "supersedes": {
              "type": ["string", "null"], "description": "The claim that this one replaces."},
            "evidence": {"type": "array", "items": {"$ref": "#/$defs/evidence"},
              "description": "What it rests on."},
            "contradictions": {"type": "array", "items": {"$ref": "#/$defs/contradiction"},
              "description": "Behaviour that speaks against it."},
            "triangulation": {"type": "array", "items": {"$ref": "#/$defs/triangulation"},
              "description": "What each kind of source says about it."}
          },
          "additionalProperties": false
        },
        "support": {
          "type": "object",
          "description": "How many say it, of how many who could have.",
          "required": ["customers", "mentions", "source_kinds", "of"],
          "properties": {
            "customers": {"type": "integer", "minimum": 0, "description": "Distinct customers."},
            "mentions": {"type": "integer", "minimum": 0, "description": "How often it was said."},
            "source_kinds": {
              "type": "array",
              "items": {"type": "string", "minLength": 1},
              "description": "Kinds of source it was found in."
            },
            "of": {"type": "integer", "minimum": 0,
              "description": "Distinct customers of the persona who were looked at."}
          },
          "additionalProperties": false
        },
        "prevalence": {
          "type": "object",
          "description": "How common it is in the persona and in everybody else.",
          "required": ["persona", "rest", "basis"],
          "properties": {
            "persona": {
              "type": "number", "minimum": 0, "maximum": 1, "description": "Share in the persona."},
            "rest": {"type": "number", "minimum": 0, "maximum": 1,
              "description": "Share in everybody else."},
            "lift": {"type": "number", "minimum": 0,
              "description": "Ratio of the two; absent when nobody else says it."},
            "ci": {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2,
              "description": "95 % interval of the lift."},
            "basis": {"type": "string", "minLength": 1,
              "description": "What was counted: tickets, interviews, orders, words."}
          },
          "additionalProperties": false
        },
        "predicate": {
          "type": "object",
          "description": "A trait that can be checked for every person.",
          "required": ["feature", "op", "value"],
          "properties": {
            "feature": {"type": "string", "minLength": 1, "description": "The attribute."},
            "op": {
              "type": "string", "enum": [">", ">=", "<", "<="], "description": "The comparison."},
            "value": {"type": "number", "description": "The threshold."}
          },
          "additionalProperties": false
        },
        "evidence": {
          "type": "object",
          "description": "A quote, or a metric with value and n.",
          "required": ["source"],
          "properties": {
            "source": {"type": "string", "minLength": 1,
              "description": "The id of a source of this document."},
            "locator": {"type": "string",
              "description": "Where: row:17, ticket:30011, turn:14, cue:41-43, line:12-13."},
            "customer": {"type": "string",
              "description": "A pseudonym; with --share internal the person's own identifier."},
            "speaker": {"type": "string", "enum": ["customer", "interviewer", "staff", "unknown"],
              "description": "Who said it."},
            "date": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}", "description": "When."},
            "question": {"type": "string", "description": "The question that was asked."},
            "quote": {"type": "string", "minLength": 1,
              "description": "The exact words; a redacted span shows as [name], [email] ..."},
            "prefix": {"type": "string", "description": "The words before the quote."},
            "suffix": {"type": "string", "description": "The words after the quote."},
            "metric": {"type": "string", "minLength": 1, "description": "The name of a metric."},
            "value": {"type": "number", "description": "Its value."},
            "n": {"type": "integer", "minimum": 0, "description": "How many persons it rests on."}
          },
          "additionalProperties": false,
          "anyOf": [{"required": ["quote"]}, {"required": ["metric", "value", "n"]}]
        },
        "contradiction": {
          "type": "object",
          "description": "The data's side; both sides are kept.",
          "required": ["metric", "value", "n", "statement", "resolution"],
          "properties": {
            "metric": {"type": "string", "minLength": 1, "description": "The name of a metric."},
            "value": {"type": "number", "description": "Its value."},
            "n": {"type": "integer", "minimum": 0, "description": "How many persons it rests on."},
            "statement": {"type": "string", "description": "The data's side in a sentence."},
            "resolution": {
              "type": "string", "description": "Which side counts, such as: data preferred."}
          },
          "additionalProperties": false
        },
        "stage": {
          "type": "object",
          "description": "A stage of the decision.",
          "required": ["stage", "claim_ids"],
          "properties": {
            "stage": {"type": "string",
              "enum": [
                "first_thought", "passive_looking", "active_looking", "deciding", "buying",
                "consuming"
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
        "metric": {
          "type": "object",
          "description": "A number about the persona's people beside that of all customers.",
          "required": ["name", "value", "baseline", "ci", "n", "window"],
          "properties": {
            "name": {"type": "string", "minLength": 1,
              "description": "The metric's name: churn, discount_rate ..."},
            "value": {"type": "number", "description": "In the persona."},
            "baseline": {"type": "number", "description": "Among all customers."},
            "ci": {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2,
              "description": "95 % interval of the value."},
            "n": {"type": "integer", "minimum": 0, "description": "How many persons it rests on."},
            "window": {"type": "string", "description": "The time it covers."},
            "title": {"type": "string", "description": "How it reads on a page."},
            "unit": {"type": "string",
              "description": "What it counts: orders, days, GBP; empty for shares."}
          },
          "additionalProperties": false
        },
        "decision": {
          "type": "object",
          "description": "What the persona changes, for which team, and how to test it.",
          "required": ["text", "claim_ids", "team", "test"],
          "properties": {
            "text": {"type": "string", "minLength": 1, "description": "What to do."},
            "claim_ids": {
              "type": "array",
              "items": {"type": "string", "minLength": 1},
              "description": "Ids of claims of the same persona."
            },
            "team": {"type": "string", "enum": ["product", "marketing", "sales", "support"],
              "description": "Whose it is."},
            "test": {"type": "string", "description": "How to find out whether it worked."}
          },
          "additionalProperties": false
        },
        "unassigned": {
          "type": "object",
          "description": "Customers whom no persona stands for.",
          "required": ["customers", "share"],
          "properties": {
            "customers": {"type": "integer", "minimum": 0, "description": "Distinct customers."},
            "share": {"type": "number", "minimum": 0, "maximum": 1,
              "description": "Their share of all customers."},
            "description": {"type": "string", "description": "Who they are."}
          },
          "additionalProperties": false
        },
        "change": {
          "type": "object",
          "description": "What is different from the version before.",
          "required": ["claim", "change", "since"],
          "properties": {
            "claim": {"type": "string", "minLength": 1, "description": "The claim's id."},
            "change": {"type": "string",
              "enum": ["new", "stale", "strengthened", "weakened", "contradicted", "gone"],
              "description": "What happened to it."},
            "since": {"type": "string", "pattern": "^[0-9]{4}", "description": "Since when."}
          },
          "additionalProperties": false
        },
        "warning": {
          "type": "object",
          "description": "Something that readers must know.",
          "required": ["code", "message"],
          "properties": {
            "code": {"type": "string", "pattern": "^[a-z][a-z0-9_]*$",
              "description": "A stable name, such as few_interviews."},
            "persona": {"type": "string", "description": "The persona it concerns."},
            "message": {"type": "string", "minLength": 1, "description": "One sentence."},
            "have": {"type": "integer", "minimum": 0, "description": "The count found."},
            "need": {"type": "integer", "minimum": 0, "description": "The count needed."}
          },
          "additionalProperties": false
        },
        "segmentation": {
          "type": "object",
          "description": "How many segments, and why.",
          "required": ["people", "reason", "trials"],
          "properties": {
            "people": {
              "type": "integer", "minimum": 0, "description": "People who were segmented."},
            "reason": {"type": "string", "description": "Why so many personas."},
            "trials": {"type": "array", "items": {"$ref": "#/$defs/trial"},
              "description": "One row per number of segments tried."}
          },
          "additionalProperties": false
        },
        "trial": {
          "type": "object",
          "description": "One number of segments that was tried.",
          "required": [
            "count", "logLikelihood", "parameters", "bic", "smallestShare", "hits", "starts"
          ],
          "properties": {
            "count": {"type": "integer", "minimum": 0, "description": "How many segments."},
            "logLikelihood": {"type": "number", "description": "Of the best fit."},
            "parameters": {"type": "integer", "minimum": 0, "description": "Free parameters."},
            "bic": {"type": "number", "description": "-2 log L + p log n: lower is better."},
            "stability": {"type": "number", "minimum": -1, "maximum": 1,
              "description": "Mean adjusted Rand index of bootstrap refits."},
            "smallestShare": {"type": "number", "minimum": 0, "maximum": 1,
              "description": "Share of the smallest segment."},
            "hits": {"type": "integer", "minimum": 0,
              "description": "Starts that reached the best optimum."},
            "starts": {"type": "integer", "minimum": 0, "description": "Starts in all."},
            "hardICL": {"type": "number",
              "description": "BIC with each person in the most probable segment."},
            "softICL": {"type": "number", "description": "BIC plus twice the entropy of membership."},
            "segmentStability": {"type": "array", "items": {"type": "number", "description": "Of a class."},
              "description": "Mean best-match Jaccard index of each class over bootstrap refits."},
            "varyTogether": {"type": "array", "items": {"type": "string", "description": "A column."},
              "description": "Columns that may vary together within a segment."}
          },
          "additionalProperties": false
        }
      }
    }
    """#
}
