import EvidenceModel

/// Kinds of files that can be told from their first bytes.
enum FileSignature: Sendable, Hashable {
  case zip, gzip
  /// A file that holds no records for us, with what it is.
  case unsupported(String, remedy: String)

  private static let convertProject =
    "Export its tables as CSV; a research project as REFI-QDA (.qdpx)."
  private static let convert = "Export it as CSV, XLSX, JSON, DOCX or plain text."

  /// The signature of a file; nil when only its text can tell.
  init?(_ head: [UInt8]) {
    let known: [([UInt8], FileSignature)] = [
      ([0x50, 0x4B, 3, 4], .zip), ([0x50, 0x4B, 5, 6], .zip), ([0x1F, 0x8B], .gzip),
      (Array("%PDF".utf8), .unsupported("a PDF document", remedy: "Save its text as DOCX or TXT.")),
      ([0x89, 0x50, 0x4E, 0x47], .unsupported("a picture", remedy: "")),
      ([0xFF, 0xD8, 0xFF], .unsupported("a picture", remedy: "")),
      (Array("GIF8".utf8), .unsupported("a picture", remedy: "")),
      (Array("RIFF".utf8), .unsupported("a picture, sound or film", remedy: "")),
      (Array("ID3".utf8), .unsupported("a sound file", remedy: "Have it transcribed first.")),
      (Array("OggS".utf8), .unsupported("a sound file", remedy: "Have it transcribed first.")),
      (
        [0xD0, 0xCF, 0x11, 0xE0],
        .unsupported("an old office file (.xls or .doc)", remedy: "Save it as XLSX, CSV or DOCX.")
      ),
      (Array("PAR1".utf8), .unsupported("a Parquet file", remedy: Self.convert)),
      (
        Array("SQLite format 3".utf8),
        .unsupported("a SQLite database", remedy: Self.convertProject)
      ),
      (Array("{\\rtf".utf8), .unsupported("an RTF document", remedy: "Save it as DOCX or TXT.")),
      (Array("$FL2".utf8), .unsupported("an SPSS file", remedy: "Export it as CSV.")),
      ([0x28, 0xB5, 0x2F, 0xFD], .unsupported("packed with zstd", remedy: "Unpack it first.")),
      (Array("BZh".utf8), .unsupported("packed with bzip2", remedy: "Unpack it first.")),
      (Array("7z".utf8) + [0xBC, 0xAF], .unsupported("a 7z archive", remedy: "Unpack it first.")),
      (Array("Rar!".utf8), .unsupported("a RAR archive", remedy: "Unpack it first.")),
    ]
    guard let found = known.first(where: { head.starts(with: $0.0) }) else {
      let isFilm = head.count >= 8 && Array(head[4..<8]) == Array("ftyp".utf8)
      guard isFilm else { return nil }
      self = .unsupported("a film or sound file", remedy: "Have it transcribed first.")
      return
    }
    self = found.1
  }

  /// Whether a text is a web page or other markup; nil when it is neither.
  static func markup(_ head: String) -> FileSignature? {
    let text = head.trimmed.lowercased()
    if ["<!doctype html", "<html", "<head", "<body", "<table"].contains(where: text.hasPrefix) {
      return .unsupported(
        "a web page, whatever its name says",
        remedy: "The download link probably needs a login; download the file itself.")
    }
    if text.hasPrefix("<?xml") || text.hasPrefix("<!doctype") {
      return .unsupported("an XML file", remedy: "Export it as CSV or JSON.")
    }
    return nil
  }
}
