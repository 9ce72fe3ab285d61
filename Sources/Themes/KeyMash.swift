/// Recognises what fingers leave in a field that must be filled: "asdf", "xxx", "qwertz", "hjkl".
enum KeyMash {
  private static let rows = [
    "qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "zxcvbnm", "yxcvbnm",
  ]

  /// Whether a word is a run along a keyboard or one letter repeated; an answer of at most three words that
  /// all are says nothing.
  static func isMash(_ word: String) -> Bool {
    let letters = Array(word.utf8)
    guard letters.count >= 2, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      return false
    }
    if Set(letters).count == 1 { return true }
    guard letters.count >= 4 else { return false }
    // "type" has letters of one row as well: neighbours decide.
    return rows.contains { row in
      let keys = Array(row.utf8)
      let places = letters.compactMap { keys.firstIndex(of: $0) }
      guard places.count == letters.count else { return false }
      let near = zip(places, places.dropFirst()).count { abs($0 - $1) <= 1 }
      return near * 4 >= (letters.count - 1) * 3
    }
  }
}
