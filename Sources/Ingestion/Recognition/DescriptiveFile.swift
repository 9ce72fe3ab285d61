import EvidenceModel

/// Knows files that lie among exports and only describe them: they hold nobody's words.
///
/// This is the one place where a file's name decides, and only to leave it out: what a README says
/// reads like notes otherwise. A kind set by a person takes such a file in.
enum DescriptiveFile {
  /// Why a file is left out; nil for all others.
  static func reason(_ name: String) -> String? {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    let parts = last.lowercased().split(separator: ".").map(String.init)
    guard let first = parts.first else { return nil }
    if parts.count > 1, let ending = parts.last, code.contains(ending) {
      return "is a program or a report's source"
    }
    let isText =
      parts.count == 1 || ["md", "markdown", "txt", "rst", "docx"].contains(parts[parts.count - 1])
    guard isText else { return nil }
    let stem = String(first.map { $0 == "-" || $0 == " " ? "_" : $0 })
    let isDescriptive = names.contains(stem) || stem.hasPrefix("readme_")
    return isDescriptive ? "describes other files" : nil
  }

  private static let names: Set = [
    "readme", "license", "licence", "copying", "notice", "changelog", "contributing",
    "code_of_conduct", "security", "codeowners", "authors", "citation", "codebook",
    "data_dictionary",
  ]

  private static let code: Set = [
    "rmd", "qmd", "py", "ipynb", "r", "jl", "js", "mjs", "ts", "tsx", "jsx", "css", "scss", "sh",
    "bash", "bat", "ps1", "sql", "tex", "bib", "yml", "yaml", "toml", "ini", "cfg", "lock", "java",
    "go", "rs", "c", "h", "cc", "cpp", "hpp", "swift", "kt", "php", "rb", "pl", "lua", "do", "sps",
    "sas", "m", "makefile",
  ]
}
