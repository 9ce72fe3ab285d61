import Crypto
import Foundation

/// Unguessable texts: sessions, links, tokens of forms.
enum SecretToken {
  /// 256 random bits in letters, digits, `-` and `_` (43 characters).
  static func fresh() -> String { text(SymmetricKey(size: .bits256).withUnsafeBytes(Array.init)) }

  /// What is kept of a token, so that reading the workspace gives nobody a way in.
  static func hash(_ token: String) -> String {
    SHA256.hash(data: Data(token.utf8)).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  /// Bytes as base64url without padding (RFC 4648, section 5).
  static func text(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// The bytes of a base64url text; nil when it is none.
  static func bytes(_ text: String) -> [UInt8]? {
    guard text.utf8.count <= 128 else { return nil }
    let plain = text.replacing("-", with: "+").replacing("_", with: "/")
    let padding = String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
    return Data(base64Encoded: plain + padding).map(Array.init)
  }
}
