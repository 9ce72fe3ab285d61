package import EvidenceModel

/// Opens a file and finds out, from its bytes alone, what it holds.
package struct FileOpener: Sendable {
  /// Limits that keep a hostile or broken file from taking all memory or disk.
  package struct Options: Sendable, Hashable {
    /// A row with a larger cell is rejected: by default 16 MiB.
    package var maximumCellBytes = 16 << 20
    /// A row with more cells is rejected: by default 1,990, as SQLite takes 2,000 columns.
    package var maximumColumns = 1_990
    /// How much an archive may unpack to, all members together: by default 8 GiB.
    package var maximumArchiveBytes = 8 << 30
    /// How many members an archive may have: by default 20,000.
    package var maximumArchiveMembers = 20_000
    /// A transcript or document may be no larger, tables may: by default 64 MiB.
    package var maximumDocumentBytes = 64 << 20

    package init() {}
  }

  let options: Options

  package init(_ options: Options = .init()) { self.options = options }

  /// All contents of one file in a fixed order, with findings about the file.
  ///
  /// A table is only sampled here; its rows are streamed later. Names are those of ``RawTable``,
  /// made from the last component of the path.
  /// - Throws: a ``Diagnostic`` with a code `import.*` when the file is not found, not readable,
  ///   empty, of a kind that can't be read, damaged, or refused as unsafe.
  package func open(_ path: String) throws(Diagnostic) -> OpenedFile {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return try open(Bytes.file(path), name: name, depth: 0)
  }

  /// Opens bytes that may be packed; `depth` counts the archives around them.
  func open(_ bytes: Bytes, name: String, depth: Int) throws(Diagnostic) -> OpenedFile {
    guard bytes.count > 0 else { throw .empty(name) }
    switch FileSignature(bytes.array(0..<16)) {
    case .unsupported(let what, let remedy)?:
      throw .unsupported(name, what, remedy: remedy.isEmpty ? "Leave it out." : remedy)
    case .gzip?:
      guard depth < 2 else { throw .unsafe(name, "it is packed more than twice") }
      let unpacked = try Inflater(name: name, limit: options.maximumArchiveBytes)
        .inflate(bytes, .gzip)
      return try open(unpacked, name: Self.withoutPackedEnding(name), depth: depth + 1)
    case .zip?: return try ArchiveOpener(opener: self, depth: depth).open(bytes, name: name)
    case nil: return try TextOpener(options: options, name: name).open(bytes)
    }
  }

  private static func withoutPackedEnding(_ name: String) -> String {
    name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
  }
}

extension Diagnostic {
  /// The same as a finding, for a part of a file whose other parts can be used.
  func finding(_ place: String) -> Finding {
    Finding(
      code.name.split(separator: ".").last.map { "import_\($0)" } ?? code.name,
      level: code.name == "import.unsupported" ? .info : .error, message: message, remedy: remedy,
      place: place)
  }
}
