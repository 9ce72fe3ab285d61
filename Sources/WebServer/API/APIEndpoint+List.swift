import EvidenceModel
import EvidenceStore
import Pipeline
import Reporting

/// Every address that the API reads from.
extension APIEndpoint {
  static let all: [APIEndpoint] = start + personas + claims + numbers + words + intake

  private static let start = [
    APIEndpoint(
      path: "", name: "getStart", summary: "What there is.",
      answer: .one(schema: "start") { data, _ in
        let document = try? data.document()
        return .object([
          "name": .string("Likeness"), "engine_version": .string(EngineVersion.current),
          "document_version": document.map { .int($0.version) } ?? .null,
          "openapi": .string(base + "/openapi.json"),
          "addresses": .texts(all.map { base + $0.path }),
        ])
      }),
    APIEndpoint(
      path: "/document", name: "getDocument",
      summary: "The whole persona document, the same as the public JSON export.",
      answer: .one(schema: "document") { data, _ in try data.json() }),
    APIEndpoint(
      path: "/sources", name: "listSources", summary: "The files that everything rests on.",
      answer: .list(schema: "source") { data, _ in try data.json()["sources"]?.elements ?? [] }),
    APIEndpoint(
      path: "/changes", name: "listChanges", summary: "What changed since the version before.",
      answer: .list(schema: "change") { data, _ in try data.json()["changes"]?.elements ?? [] }),
    APIEndpoint(
      path: "/warnings", name: "listWarnings", summary: "What readers of the personas must know.",
      answer: .list(schema: "warning") { data, _ in
        try data.json()["warnings"]?.elements ?? []
      }),
    APIEndpoint(
      path: "/checks", name: "listChecks", summary: "What the rules find, with remedies.",
      parameters: [
        APIParameter(
          name: "level", form: .word(Finding.Level.allCases.map(\.rawValue)),
          description: "Findings of this level and above.")
      ],
      answer: .list(schema: "finding") { data, query in
        let least = query["level"].flatMap(Finding.Level.init(rawValue:)) ?? .info
        return try DocumentReader(workspace: data.workspace).findings(today: data.today)
          .filter { $0.level >= least }.map { try .encoded($0) }
      }),
    APIEndpoint(
      path: "/exports", name: "listExports", summary: "The forms to download the personas in.",
      answer: .list(schema: "export") { _, _ in
        ExportFormat.allCases.map { format in
          .object([
            "format": .string(format.rawValue), "media_type": .string(format.mediaType),
            "address": .string("/export/" + format.rawValue),
          ])
        }
      }),
  ]

  private static let persona = APIParameter.step("persona", "The id of a persona, such as p1.")
  private static let claim = APIParameter.step("claim", "The id of a claim.")

  private static let personas = [
    APIEndpoint(
      path: "/personas", name: "listPersonas", summary: "All personas, main ones first.",
      answer: .list(schema: "personaSummary") { data, _ in
        try data.personas().map(APIData.summary)
      }),
    APIEndpoint(
      path: "/personas/{persona}", name: "getPersona", summary: "One persona with everything.",
      parameters: [persona],
      answer: .one(schema: "persona") { data, query in try data.persona(query["persona"]) }),
    APIEndpoint(
      path: "/personas/{persona}/claims", name: "listClaimsOfPersona",
      summary: "The claims of one persona.", parameters: [persona] + filters,
      answer: .list(schema: "claimOfPersona") { data, query in
        filtered(try data.claims(of: query["persona"]), query)
      }),
    APIEndpoint(
      path: "/personas/{persona}/metrics", name: "listMetricsOfPersona",
      summary: "The numbers of one persona beside those of all customers.", parameters: [persona],
      answer: .list(schema: "metric") { data, query in
        try data.persona(query["persona"])["metrics"]?.elements ?? []
      }),
  ]

  private static let filters = [
    APIParameter(
      name: "kind", form: .text(longest: 40), description: "A kind of claim, such as objection."),
    APIParameter(
      name: "status",
      form: .word([
        "supported", "assumption", "anecdote", "contradicted", "stale", "staff_opinion",
      ]), description: "A status."),
    APIParameter(name: "card", form: .flag, description: "Whether it stands on the card."),
  ]

  private static func filtered(_ claims: [JSONValue], _ query: APIQuery) -> [JSONValue] {
    claims.filter { claim in
      (query["kind"] == nil || claim["kind"]?.text == query["kind"])
        && (query["status"] == nil || claim["status"]?.text == query["status"])
        && (query["card"] == nil || claim["card"] == .bool(query["card"] == "true"))
    }
  }

  private static let claims = [
    APIEndpoint(
      path: "/claims", name: "listClaims", summary: "The claims of all personas.",
      parameters: filters,
      answer: .list(schema: "claimOfPersona") { data, query in filtered(try data.claims(), query) }),
    APIEndpoint(
      path: "/claims/{claim}", name: "getClaim",
      summary: "One claim with its evidence and what speaks against it.", parameters: [claim],
      answer: .one(schema: "claimOfPersona") { data, query in try data.claim(query["claim"]) }),
    APIEndpoint(
      path: "/claims/{claim}/evidence", name: "listEvidence",
      summary: "What a claim rests on, quote by quote and number by number.", parameters: [claim],
      answer: .list(schema: "evidence") { data, query in
        try data.claim(query["claim"])["evidence"]?.elements ?? []
      }),
    APIEndpoint(
      path: "/claims/{claim}/reviews", name: "listReviews",
      summary: "What people said of a claim, oldest first.", parameters: [claim],
      answer: .list(schema: "review") { data, query in
        _ = try data.claim(query["claim"])
        let id = ClaimID(query["claim"] ?? "")
        return try data.reviewed().reviews.history(of: id).map(ReviewEndpoint.value)
      }),
  ]

  private static let numbers = [
    APIEndpoint(
      path: "/metrics", name: "listMetrics", summary: "The numbers of all personas.",
      answer: .list(schema: "metricOfPersona") { data, _ in
        try data.personas().flatMap { persona in
          (persona["metrics"]?.elements ?? []).map {
            $0.adding(["persona": persona["id"] ?? .null])
          }
        }
      }),
    APIEndpoint(
      path: "/segments", name: "getSegments",
      summary: "How the customers fall into groups, and why into so many.",
      answer: .one(schema: "segments") { data, _ in
        let json = try data.json()
        let groups = try data.personas().compactMap { persona -> JSONValue? in
          guard let size = persona["size"] else { return nil }
          return .object([
            "persona": persona["id"] ?? .null, "name": persona["name"] ?? .null,
            "status": persona["status"] ?? .null, "size": size,
            "stability": persona["stability"] ?? .null,
          ])
        }
        return .object([
          "segments": .array(groups), "unassigned": json["unassigned"] ?? .null,
          "segmentation": json["segmentation"] ?? .null,
        ])
      }),
  ]

  private static let words = [
    APIEndpoint(
      path: "/themes", name: "listThemes",
      summary: "What customers say, by theme, the most frequent first.",
      parameters: [
        APIParameter(
          name: "kind", form: .word(StatementKind.allCases.map(\.rawValue)),
          description: "Themes of this kind of statement.")
      ],
      answer: .list(schema: "theme") { data, query in
        try data.workspace.themeEntries().filter {
          query["kind"] == nil || $0.kind == query["kind"]
        }.map { theme in
          .object([
            "id": .string(theme.id), "kind": .string(theme.kind), "label": .string(theme.label),
            "terms": .texts(theme.terms), "customers": .int(theme.people),
            "statements": .int(theme.statements),
          ])
        }
      }),
    APIEndpoint(
      path: "/statements", name: "searchStatements",
      summary: "What customers said, by words and by what these are about.",
      parameters: [
        APIParameter(
          name: "q", form: .text(longest: 200), description: "What to look for.",
          isRequired: true),
        APIParameter(
          name: "kind", form: .word(StatementKind.allCases.map(\.rawValue)),
          description: "Statements of this kind."),
        APIParameter(
          name: "persona", form: .text(longest: 200), description: "People of this persona."),
        APIParameter(name: "from", form: .day, description: "From this day on."),
        APIParameter(name: "to", form: .day, description: "Up to this day."),
      ],
      answer: .list(schema: "statement") { data, query in
        do {
          let found = try HeardSearch(workspace: data.workspace).hits(
            query["q"] ?? "",
            filters: .init(
              kind: query["kind"], persona: query["persona"], from: query["from"], to: query["to"]),
            limit: 1_000)
          // A file's name may say who somebody is.
          return try found.hits.map { try JSONValue.encoded($0).without(["path", "score"]) }
        } catch let problem as Diagnostic where Self.isOfSearch(problem) {
          throw Refusal(
            status: 400, code: problem.code.name, message: problem.message, remedy: problem.remedy)
        }
      }),
  ]

  private static func isOfSearch(_ problem: Diagnostic) -> Bool {
    [.searchNoWords, .searchWrongFilter, .unknownPersona].contains(problem.code)
  }
}
