package import EvidenceModel
import Foundation

/// Lists the files of a path: the file itself, or all files in a folder and its folders.
package struct FileFinder: Sendable {
  /// The files found, sorted by path, with what was passed over.
  package struct Result: Sendable, Hashable {
    package let files: [String]
    package let findings: [Finding]
  }

  /// Folders may lie this deep within each other.
  static let maximumDepth = 64

  package init() {}

  /// Lists the files.
  ///
  /// Hidden files and folders are passed over, as are folders that a link leads back to: each with a
  /// finding. Pictures and other files that hold no records are listed with the rest; opening them
  /// says what they are.
  /// - Throws: `import.notFound`, `import.notReadable` or, for a folder without files, `import.empty`.
  package func files(at path: String) throws(Diagnostic) -> Result {
    var information = stat()
    guard stat(path, &information) == 0 else { throw .cannotOpen(path, reason: errno) }
    guard information.st_mode & S_IFMT == S_IFDIR else {
      return Result(files: [path], findings: [])
    }
    var walk = FolderWalk()
    try walk.visit(Self.withoutSlash(path), identity: .init(information), depth: 0)
    guard !walk.files.isEmpty else {
      throw Diagnostic(
        .init("import.empty"), "The folder \(path) holds no files.",
        remedy: "Give the folder that the exports are in.")
    }
    return Result(files: walk.files.sorted(by: Self.precedes), findings: walk.findings)
  }

  private static func withoutSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  fileprivate static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

/// The state of one walk through folders.
private struct FolderWalk {
  /// What makes a file the same under two names.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64

    init(_ information: stat) {
      device = UInt64(information.st_dev)
      number = UInt64(information.st_ino)
    }
  }

  var files: [String] = []
  var findings: [Finding] = []
  private var seen: Set<Identity> = []

  mutating func visit(_ folder: String, identity: Identity, depth: Int) throws(Diagnostic) {
    guard seen.insert(identity).inserted else {
      return note("folder_loop", .warning, "A link leads back to a folder above it.", folder)
    }
    guard depth < FileFinder.maximumDepth else {
      return note("folder_too_deep", .warning, "The folder lies too deep.", folder)
    }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      guard depth > 0 else { throw .cannotOpen(folder, reason: EACCES) }
      return note("folder_not_readable", .warning, "The folder may not be read.", folder)
    }
    for name in names.sorted(by: FileFinder.precedes) {
      try take("\(folder)/\(name)", name: name, depth: depth)
    }
  }

  private mutating func take(_ path: String, name: String, depth: Int) throws(Diagnostic) {
    if name.hasPrefix(".") {
      return note("hidden_file", .info, "A hidden file or folder was passed over.", path)
    }
    var information = stat()
    guard stat(path, &information) == 0 else {
      return note("broken_link", .warning, "A link leads nowhere.", path)
    }
    switch information.st_mode & S_IFMT {
    case S_IFDIR: try visit(path, identity: Identity(information), depth: depth + 1)
    case S_IFREG: files.append(path)
    default: note("not_a_file", .info, "A device or pipe was passed over.", path)
    }
  }

  private mutating func note(
    _ code: String, _ level: Finding.Level, _ message: String, _ place: String
  ) {
    findings.append(Finding(code, level: level, message: message, place: place))
  }
}
