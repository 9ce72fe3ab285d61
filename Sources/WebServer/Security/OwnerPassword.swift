import CArgon2
import Crypto
package import EvidenceModel

extension Diagnostic.Code {
  package static let weakPassword = Diagnostic.Code("serve.weakPassword")
  package static let passwordUnusable = Diagnostic.Code("serve.passwordUnusable")
}

/// The owner's password, kept as an argon2id hash.
///
/// Cost: 64 MiB of memory, 3 passes, 1 lane, 16 bytes of salt, 32 bytes of hash: the second
/// recommendation of RFC 9106 (section 4) with one lane. Debian's libargon2 does the hashing.
package enum OwnerPassword {
  /// The fewest characters a password may have (NIST SP 800-63B-4 asks for 15 where nothing else
  /// is checked).
  package static let fewestCharacters = 15
  private static let longestBytes = 1_024
  private static let memoryKiB: UInt32 = 64 * 1_024
  private static let passes: UInt32 = 3
  private static let lanes: UInt32 = 1
  private static let hashBytes = 32

  /// The hash of a password, with its salt and cost, as text.
  ///
  /// - Throws: `serve.weakPassword` for one that is too short or too long,
  ///   `serve.passwordUnusable` when there is not enough memory to hash it.
  package static func hash(_ password: String) throws(Diagnostic) -> String {
    guard password.count >= fewestCharacters, password.utf8.count <= longestBytes else {
      throw Diagnostic(
        .weakPassword,
        "The password has \(password.count) characters; \(fewestCharacters) are the fewest.",
        remedy: "Use a sentence of four or five words that nobody can guess.")
    }
    let bytes = Array(password.utf8)
    let salt = SymmetricKey(size: .bits128).withUnsafeBytes(Array.init)
    var encoded = [CChar](repeating: 0, count: 256)
    let result = argon2id_hash_encoded(
      passes, memoryKiB, lanes, bytes, bytes.count, salt, salt.count, hashBytes, &encoded,
      encoded.count)
    guard result == ARGON2_OK.rawValue else {
      throw Diagnostic(
        .passwordUnusable, "The password could not be hashed (argon2 error \(result)).",
        remedy: "Free 64 MB of memory and try again.")
    }
    return String(decoding: encoded.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether a password is the one of a hash; takes the same time either way.
  package static func matches(_ password: String, hash: String) -> Bool {
    guard password.utf8.count <= longestBytes else { return false }
    let bytes = Array(password.utf8)
    return argon2id_verify(hash, bytes, bytes.count) == ARGON2_OK.rawValue
  }
}
