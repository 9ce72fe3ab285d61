/// One file of the sample company: where it goes and what it holds.
package struct SampleFile: Sendable, Hashable {
  /// The path relative to the company's folder, with `/` between its parts.
  package let path: String
  /// The whole content, UTF-8.
  package let bytes: [UInt8]

  init(path: String, text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }
}
