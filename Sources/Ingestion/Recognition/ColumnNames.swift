import Foundation

/// Gives every column a name that is unique in its table and safe in SQL.
enum ColumnNames {
  /// Names in lower-case ASCII of at most 60 bytes, one per title in the same order.
  ///
  /// Letters with accents lose them; a title without any ASCII letter or digit becomes
  /// `column_N` by its position, from 1. A name that begins with a digit gets `c_` before it, a word
  /// that SQL keeps for itself gets `_` after it, and the second of two equal names gets `_2`.
  static func names(for titles: [String]) -> [String] {
    var taken: Set<String> = []
    return titles.enumerated().map { index, title in
      let base = name(for: title, at: index)
      var result = base
      var count = 2
      while !taken.insert(result).inserted {
        let suffix = "_\(count)"
        result = String(base.prefix(60 - suffix.utf8.count)) + suffix
        count += 1
      }
      return result
    }
  }

  private static func name(for title: String, at index: Int) -> String {
    var name = TitleWords(title).words.map(ascii).filter { !$0.isEmpty }.joined(separator: "_")
    if name.isEmpty { return "column_\(index + 1)" }
    if name.utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 }) ?? false { name = "c_" + name }
    name = String(name.prefix(60))
    while name.hasSuffix("_") { name.removeLast() }
    return keywords.contains(name) ? name + "_" : name
  }

  private static func ascii(_ word: String) -> String {
    String(
      decoding: word.utf8.filter { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 },
      as: UTF8.self)
  }

  private static let keywords = Set(
    """
    abort action add after all alter always analyze and as asc attach autoincrement before begin \
    between by cascade case cast check collate column commit conflict constraint create cross \
    current current_date current_time current_timestamp database default deferrable deferred delete \
    desc detach distinct do drop each else end escape except exclude exclusive exists explain fail \
    filter first following for foreign from full generated glob group groups having if ignore \
    immediate in index indexed initially inner insert instead intersect into is isnull join key \
    last left like limit match materialized natural no not nothing notnull null nulls of offset on \
    or order others outer over partition plan pragma preceding primary query raise range recursive \
    references regexp reindex release rename replace restrict returning right rollback row rows \
    rowid savepoint select set table temp temporary then ties to transaction trigger unbounded \
    union unique update using vacuum values view virtual when where window with without oid _rowid_
    """.split(separator: " ").map(String.init))
}
