// swift-tools-version: 6.2
import PackageDescription

/// Settings shared by every target: warnings are errors, imports are internal unless said otherwise.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Modules whose loops are 50 to 200 times slower unoptimised: optimised in debug builds as well, so
/// that tests of the whole path take seconds.
let computing: [SwiftSetting] =
  settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A library target of ours; `uses` are our own modules, `outside` are products of other packages.
func module(
  _ name: String, uses: [String] = [], outside: [Target.Dependency] = [],
  settings: [SwiftSetting] = settings
) -> Target {
  .target(
    name: name, dependencies: uses.map { .init(stringLiteral: $0) } + outside,
    swiftSettings: settings)
}

/// The tests of one module.
func tests(
  of name: String, uses: [String] = [], outside: [Target.Dependency] = [],
  excluding files: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.init(stringLiteral: name), "TestSupport"]
      + (name == "EvidenceModel" ? [] : ["EvidenceModel"]) + uses.map { .init(stringLiteral: $0) }
      + outside,
    exclude: files, swiftSettings: settings)
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")

let package = Package(
  name: "likeness",
  products: [.executable(name: "likeness", targets: ["likeness"])],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // Values: no input or output of their own.
    module("EvidenceModel"),
    // The few inner loops that choose their instructions at run time; always optimised, and no
    // multiply-add is fused unless the code says so, so that every machine gives the same bits.
    .target(name: "Kernels", cSettings: [.unsafeFlags(["-O3", "-ffp-contract=off"])]),
    module("Statistics", uses: ["Kernels"], settings: computing),

    // Stages: they meet in EvidenceModel's values and never import each other.
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // Passwords of the web server's owner.
    .systemLibrary(
      name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
    module("Ingestion", uses: ["EvidenceModel", "CZlib"]),
    module("TextAnalysis", uses: ["Statistics"], settings: computing),
    module("Embeddings", uses: ["EvidenceModel", "Kernels"], settings: computing),
    module("Attributes", uses: ["EvidenceModel"]),
    module("Segmentation", uses: ["EvidenceModel", "Statistics"], settings: computing),
    module("Themes", uses: ["EvidenceModel", "TextAnalysis", "Statistics"], settings: computing),
    module("Personas", uses: ["EvidenceModel", "Statistics"]),
    module("Validation", uses: ["EvidenceModel", "Statistics"]),
    module("Outcomes", uses: ["EvidenceModel", "Statistics"]),
    module("Audit", uses: ["EvidenceModel", "TextAnalysis", "Statistics"], settings: computing),
    module("Planning", uses: ["EvidenceModel", "Statistics"]),
    module("EvidenceStore", uses: ["EvidenceModel"], outside: [grdb, sqlite]),
    module("Reporting", uses: ["EvidenceModel"]),
    // Pages, pictures and slides: the libraries that draw stay here.
    .systemLibrary(
      name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    module("Printing", uses: ["EvidenceModel", "Reporting", "CPangoCairo"]),
    module("SampleCompany", uses: ["Statistics"]),

    // The order of the stages, and the edges.
    module(
      "Pipeline",
      uses: [
        "EvidenceModel", "Statistics", "Ingestion", "Attributes", "Segmentation", "Themes",
        "Embeddings", "Personas", "Validation", "Outcomes", "EvidenceStore", "Audit", "Planning",
        "Printing", "Reporting",
      ], outside: [crypto]),
    module(
      "WebServer",
      uses: [
        "EvidenceModel", "EvidenceStore", "Pipeline", "Printing", "Reporting", "CArgon2", "CZlib",
      ],
      outside: [hummingbird, logging, crypto]),
    module(
      "CommandLineInterface",
      uses: [
        "EvidenceModel", "EvidenceStore", "Pipeline", "Reporting", "Printing", "WebServer",
        "SampleCompany",
      ], outside: [arguments]),
    .executableTarget(
      name: "likeness", dependencies: ["CommandLineInterface"], swiftSettings: settings),

    // Figures beside the peers', and the fixed jobs whose instructions are counted.
    .executableTarget(
      name: "segmentation-measure", dependencies: ["EvidenceModel", "Segmentation", "Statistics"],
      path: "Benchmarks/segmentation/measure", swiftSettings: settings),

    // Segments of tables whose classes are known, against other tools (Benchmarks/segmentation).
    .executableTarget(
      name: "known-classes", dependencies: ["EvidenceModel", "Segmentation", "Statistics"],
      path: "Benchmarks/segmentation/known-classes", exclude: ["fetch.py", "peers.py", "run.sh"],
      swiftSettings: settings),

    module("TestSupport", uses: ["EvidenceModel", "Statistics"]),
    tests(of: "EvidenceModel"),
    tests(of: "Statistics"),
    tests(of: "Ingestion"),
    tests(of: "TextAnalysis"),
    tests(of: "Embeddings", uses: ["Kernels"]),
    tests(of: "Attributes"),
    tests(of: "Segmentation", uses: ["Statistics"]),
    tests(of: "Themes", uses: ["TextAnalysis"]),
    tests(of: "Personas", uses: ["Statistics"]),
    tests(of: "Validation"),
    tests(of: "Outcomes", uses: ["Statistics"]),
    tests(of: "Audit"),
    tests(of: "Planning"),
    tests(of: "EvidenceStore", outside: [grdb]),
    tests(of: "Reporting", excluding: ["Snapshots"]),
    tests(of: "Printing", uses: ["Reporting", "CPangoCairo"]),
    tests(of: "SampleCompany"),
    tests(
      of: "Pipeline",
      uses: ["EvidenceStore", "Ingestion", "SampleCompany", "Reporting", "Printing", "Statistics"]),
    tests(
      of: "WebServer", uses: ["EvidenceStore", "Pipeline", "Reporting", "SampleCompany"],
      outside: [hummingbird]),
    tests(
      of: "CommandLineInterface",
      uses: ["EvidenceStore", "Pipeline", "Reporting", "SampleCompany"],
      outside: [arguments]),
    .testTarget(name: "ProjectTests", dependencies: ["TestSupport"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
