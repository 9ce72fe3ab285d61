/// Which of our modules may import which: the house's rules, as code and as documentation.
enum ModuleRules {
  /// Libraries of the system, which have no sources of ours and stand in no diagram.
  static let systemLibraries: Set<String> = ["CZlib", "CArgon2", "CPangoCairo"]

  /// Our modules that each module may import.
  static let allowed: [String: Set<String>] = [
    "EvidenceModel": [],
    "Kernels": [],
    "Statistics": ["Kernels"],
    "Ingestion": ["EvidenceModel", "CZlib"],
    "TextAnalysis": ["Statistics"],
    "Embeddings": ["EvidenceModel", "Kernels"],
    "Attributes": ["EvidenceModel"],
    "Segmentation": ["EvidenceModel", "Statistics"],
    "Themes": ["EvidenceModel", "TextAnalysis", "Statistics"],
    "Personas": ["EvidenceModel", "Statistics"],
    "Validation": ["EvidenceModel", "Statistics"],
    "Outcomes": ["EvidenceModel", "Statistics"],
    "Audit": ["EvidenceModel", "TextAnalysis", "Statistics"],
    "Planning": ["EvidenceModel", "Statistics"],
    "EvidenceStore": ["EvidenceModel"],
    "Reporting": ["EvidenceModel"],
    "Printing": ["EvidenceModel", "Reporting", "CPangoCairo"],
    "SampleCompany": ["Statistics"],
    "Pipeline": [
      "EvidenceModel", "Statistics", "Ingestion", "Attributes", "Segmentation", "Themes",
      "Embeddings", "Personas", "Validation", "Outcomes", "EvidenceStore", "Audit", "Planning",
      "Printing", "Reporting",
    ],
    "WebServer": [
      "EvidenceModel", "EvidenceStore", "Pipeline", "Printing", "Reporting", "CArgon2", "CZlib",
    ],
    "CommandLineInterface": [
      "EvidenceModel", "EvidenceStore", "Pipeline", "Reporting", "Printing", "WebServer",
      "SampleCompany",
    ],
    "likeness": ["CommandLineInterface"],
    "TestSupport": ["EvidenceModel", "Statistics"],
  ]

  /// Outside modules (of packages and of the system) that each module may import, besides Foundation.
  static let outside: [String: Set<String>] = [
    "EvidenceStore": ["GRDB", "GRDBSQLite", "Synchronization"],
    "Statistics": ["Dispatch"],
    "Embeddings": ["Dispatch", "Synchronization"],
    "Pipeline": ["Crypto"],
    "WebServer": [
      "Hummingbird", "HTTPTypes", "NIOCore", "Logging", "Dispatch", "Synchronization", "Crypto",
    ],
    "CommandLineInterface": ["ArgumentParser"],
    "TestSupport": ["Testing"],
  ]
}
