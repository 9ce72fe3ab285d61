import Crypto
import Foundation

/// Hashes in the forms that the workspace and the documents use.
enum Fingerprint {
  /// SHA-256 of text, as 64 hexadecimal digits.
  static func sha256(_ text: String) -> String { hex(SHA256.hash(data: Data(text.utf8))) }

  /// SHA-256 of a file's bytes, read in pieces so that memory does not grow with the file.
  static func sha256(ofFile path: String) throws -> String {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    var hash = SHA256()
    while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty { hash.update(data: piece) }
    return hex(hash.finalize())
  }

  /// Keyed hash of text (HMAC-SHA-256), as 64 hexadecimal digits.
  static func keyed(_ text: String, key: [UInt8]) -> String {
    hex(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: SymmetricKey(data: key)))
  }

  static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
