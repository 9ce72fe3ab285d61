/// A word of a text, with its place.
package struct Token: Sendable, Hashable {
  /// The word in lower case, with straight apostrophes: `don't`, `email` for "E-mail".
  package let text: String
  /// The bytes of the text in UTF-8 that the word covers.
  package let bytes: Range<Int>

  package init(text: String, bytes: Range<Int>) {
    self.text = text
    self.bytes = bytes
  }
}
