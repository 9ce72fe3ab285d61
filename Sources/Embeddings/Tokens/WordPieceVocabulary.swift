import EvidenceModel

/// The pieces of words that a model knows, as two tries over UTF-8 bytes: for the beginning of a
/// word and for what follows it.
struct WordPieceVocabulary: Sendable {
  /// The number of lines of `vocab.txt`.
  let count: Int
  let unknown: Int32
  /// Stands before and behind every text.
  let classifier: Int32
  let separator: Int32
  /// Entries that are found in raw text, before anything is split: `[SEP]` and the like.
  let special: [(bytes: [UInt8], id: Int32)]

  private var edges: [UInt64: Int32] = [:]
  /// The id of the piece that ends at a node, -1 for none.
  private var pieces: [Int32] = [-1, -1]

  private static let wordRoot: Int32 = 0
  private static let restRoot: Int32 = 1

  /// Reads `vocab.txt`: one entry per line, its number is the line's, counted from 0.
  init(_ file: ModelFile) throws(Diagnostic) {
    var lines = file.data.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    guard lines.count <= 10_000_000 else { throw Self.wrong("has too many lines") }
    var ids: [String: Int32] = [:]
    count = lines.count
    for name in ["[UNK]", "[CLS]", "[SEP]", "[PAD]", "[MASK]"] {
      let bytes = Array(name.utf8)
      let place = lines.lastIndex { $0.elementsEqual(bytes) || $0.dropLast().elementsEqual(bytes) && $0.last == 0x0D }
      if let place { ids[name] = Int32(place) }
    }
    guard let unknown = ids["[UNK]"], let classifier = ids["[CLS]"], let separator = ids["[SEP]"]
    else { throw Self.wrong("lacks [UNK], [CLS] or [SEP]") }
    (self.unknown, self.classifier, self.separator) = (unknown, classifier, separator)
    special = ["[UNK]", "[CLS]", "[SEP]", "[PAD]", "[MASK]"].compactMap { name in
      ids[name].map { (Array(name.utf8), $0) }
    }
    edges.reserveCapacity(4 * lines.count)
    for (number, line) in lines.enumerated() {
      let entry = line.last == 0x0D ? line.dropLast() : line
      if entry.starts(with: [0x23, 0x23]) {
        insert(entry.dropFirst(2), from: Self.restRoot, id: Int32(number))
      }
      insert(entry, from: Self.wordRoot, id: Int32(number))
    }
  }

  private mutating func insert(_ bytes: some Sequence<UInt8>, from root: Int32, id: Int32) {
    var node = root
    for byte in bytes {
      let key = UInt64(node) << 8 | UInt64(byte)
      if let known = edges[key] {
        node = known
      } else {
        let new = Int32(pieces.count)
        pieces.append(-1)
        edges[key] = new
        node = new
      }
    }
    pieces[Int(node)] = node == root ? -1 : id
  }

  /// Appends the pieces of a word, longest first; the unknown entry when it can't be pieced together.
  func append(word: [UInt8], to ids: inout [Int32]) {
    let before = ids.count
    var start = 0
    while start < word.count {
      var node = start == 0 ? Self.wordRoot : Self.restRoot
      var best: Int32 = -1
      var end = start
      for i in start..<word.count {
        guard let next = edges[UInt64(node) << 8 | UInt64(word[i])] else { break }
        node = next
        if pieces[Int(node)] >= 0 {
          best = pieces[Int(node)]
          end = i + 1
        }
      }
      guard best >= 0 else {
        ids.removeSubrange(before...)
        ids.append(unknown)
        return
      }
      ids.append(best)
      start = end
    }
  }

  private static func wrong(_ what: String) -> Diagnostic {
    Diagnostic(
      .modelWrongVocabulary, "vocab.txt of the model directory \(what).",
      remedy: "Use the vocab.txt that came with these weights.")
  }
}
