package import EvidenceModel

/// Opens a file and finds out, from its bytes alone, what it holds.
package struct FileOpener: Sendable {
  /// Limits that keep a hostile or broken file from taking all memory or disk.
  package struct Options: Sendable, Hashable {
    /// A row with a larger cell is rejected. Default 16 MiB.
    package var maximumCellBytes = 16 << 20
    /// A row with more cells is rejected; SQLite takes 2,000 columns. Default 1,990.
    package var maximumColumns = 1_990
    /// How much an archive may unpack to, all members together. Default 8 GiB.
    package var maximumArchiveBytes = 8 << 30
    /// How many members an archive may have. Default 20,000.
    package var maximumArchiveMembers = 20_000
    /// A transcript or document may be no larger; tables may. Default 64 MiB.
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
    let bytes = try Bytes.file(path)
    guard bytes.count > 0 else { throw .empty(name) }
    return try open(bytes, name: name)
  }

  private func open(_ bytes: Bytes, name: String) throws(Diagnostic) -> OpenedFile {
    let layout = bytes.withSpan { DelimitedLayoutFinder.layout(of: $0) }
    guard let layout else { throw .empty(name) }
    let rows = DelimitedRows(
      name: name, content: bytes, layout: layout, decoder: CharacterDecoder(.utf8),
      options: options)
    do {
      let table = RawTable(
        name: name, format: .delimited, rows: rows, sample: try rows.sample())
      return OpenedFile(contents: [.table(table)], findings: [])
    } catch let diagnostic as Diagnostic {
      throw diagnostic
    } catch {
      throw .unrecognized(name)
    }
  }
}
