/// A text in which planted sentences are marked as `[[pain.gps|The signal is gone.]]`.
///
/// The marks show a reader of the source what is planted; they never reach a file.
struct MarkedText: Sendable {
  /// A run of text, with the id of the fact when it is planted.
  struct Piece: Sendable {
    let fact: String?
    let text: String
  }

  let pieces: [Piece]

  init(_ marked: String) {
    var pieces: [Piece] = []
    for (number, part) in marked.split(separator: "[[", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard number > 0 else {
        pieces.append(Piece(fact: nil, text: String(part)))
        continue
      }
      let halves = part.split(separator: "]]", maxSplits: 1, omittingEmptySubsequences: false)
      let inner = halves[0].split(separator: "|", maxSplits: 1)
      pieces.append(Piece(fact: String(inner[0]), text: String(inner[1])))
      if halves.count > 1 { pieces.append(Piece(fact: nil, text: String(halves[1]))) }
    }
    self.pieces = pieces.filter { !$0.text.isEmpty }
  }

  var plain: String { pieces.map(\.text).joined() }
  var planted: [Piece] { pieces.filter { $0.fact != nil } }
}
