/// One file of the sample company: where it goes and what it holds.
package struct SampleFile: Sendable, Hashable {
  /// The path with `/` between its parts: of an export relative to the folder `exports`, of the
  /// guide and the answers relative to the company's folder.
  package let path: String
  /// The whole content, UTF-8.
  package let bytes: [UInt8]

  init(path: String, text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }

  /// Whether it is for import: the guide and the answers are not, and lie beside the exports.
  package var isExport: Bool { path != "README.md" && path != "truth.json" }

  /// The path relative to the company's folder.
  package var pathInFolder: String { isExport ? "exports/" + path : path }
}
