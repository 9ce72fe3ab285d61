import Crypto
package import EvidenceModel
import Foundation

extension Diagnostic.Code {
  package static let keyUnwritable = Diagnostic.Code("workspace.keyUnwritable")
}

/// The secret that turns a person's identifier into a pseudonym, kept apart from the data.
///
/// It lies beside the workspace in `<workspace>.key`, readable by its owner only. It is drawn from
/// the bytes of the first import, so that two people who import the same exports get the same
/// document, while nobody can compute it who does not hold the exports. Whoever wants a random key
/// puts 64 hexadecimal digits of their own into the file before the first import.
struct PseudonymKey: Sendable {
  let bytes: [UInt8]

  static func path(workspace: String) -> String { workspace + ".key" }

  /// Reads the key of a workspace; nil when none was drawn yet.
  static func stored(workspace: String) -> PseudonymKey? {
    guard let data = FileManager.default.contents(atPath: path(workspace: workspace)) else {
      return nil
    }
    let digits = Array(data).compactMap { UInt8(hexDigit: $0) }
    guard digits.count >= 64 else { return nil }
    return PseudonymKey(
      bytes: stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
  }

  /// Draws a key from imported files and keeps it beside the workspace.
  static func drawn(fromFiles paths: [String], workspace: String) throws(Diagnostic) -> PseudonymKey
  {
    var hash = SHA512()
    hash.update(data: Data("likeness pseudonyms 1".utf8))
    for path in paths {
      // Hashed with the purpose in front: the plain hashes of files stand in shared documents.
      // In pieces, so that memory does not grow with the file.
      guard let file = try? FileHandle(forReadingFrom: URL(fileURLWithPath: path)) else { continue }
      defer { try? file.close() }
      while let piece = try? file.read(upToCount: 1 << 20), !piece.isEmpty {
        hash.update(data: piece)
      }
    }
    let key = PseudonymKey(bytes: Array(Array(hash.finalize()).prefix(32)))
    let file = path(workspace: workspace)
    let isWritten = FileManager.default.createFile(
      atPath: file, contents: Data((Fingerprint.hex(key.bytes) + "\n").utf8),
      attributes: [.posixPermissions: 0o600])
    guard isWritten else {
      throw Diagnostic(
        .keyUnwritable, "The key of the pseudonyms could not be written to \(file).",
        remedy: "Make the folder of the workspace writable and import again.")
    }
    return key
  }

  /// `c-` and the first hexadecimal digits of the keyed hash of an identifier; as many digits as
  /// keep everybody apart.
  func pseudonyms(for ids: [PersonID]) -> [String] {
    let keyed = HMAC<SHA256>(key: SymmetricKey(data: bytes))
    let hashes = ids.map { id in
      var hash = keyed
      hash.update(data: Data("person \(id.rawValue)".utf8))
      return Array(hash.finalize())
    }
    let length = Self.digits(keepingApart: hashes)
    return hashes.map { "c-" + Fingerprint.hex($0.prefix((length + 1) / 2)).prefix(length) }
  }

  /// How many hexadecimal digits tell all hashes apart; at least 6, at most all 64.
  private static func digits(keepingApart hashes: [[UInt8]]) -> Int {
    let sorted = hashes.sorted { $0.lexicographicallyPrecedes($1) }
    var longest = 0
    for (left, right) in zip(sorted, sorted.dropFirst()) {
      let place = zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }
      guard let place else { return 64 }
      let isHalfSame = place.element.0 >> 4 == place.element.1 >> 4
      longest = max(longest, place.offset * 2 + (isHalfSame ? 1 : 0))
    }
    return max(6, longest + 1)
  }
}

extension UInt8 {
  /// The value of an ASCII hexadecimal digit; nil for any other byte.
  fileprivate init?(hexDigit byte: UInt8) {
    switch byte {
    case 48...57: self = byte - 48
    case 97...102: self = byte - 87
    case 65...70: self = byte - 55
    default: return nil
    }
  }
}
