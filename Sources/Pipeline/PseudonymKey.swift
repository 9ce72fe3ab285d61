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
    let pseudonyms = pseudonyms(of: ids.map { ArraySlice($0.rawValue.utf8) })
    return ids.indices.map { String(decoding: pseudonyms.text($0), as: UTF8.self) }
  }

  /// The same for the UTF-8 of identifiers.
  func pseudonyms(of ids: some Collection<ArraySlice<UInt8>>) -> Pseudonyms {
    let keyed = HMAC<SHA256>(key: SymmetricKey(data: bytes))
    var hashes: [UInt8] = []
    hashes.reserveCapacity(ids.count * Pseudonyms.size)
    var message = Array("person ".utf8)
    for id in ids {
      message.replaceSubrange(7..., with: id)
      var hash = keyed
      hash.update(data: message)
      hashes.append(contentsOf: hash.finalize())
    }
    return Pseudonyms(hashes: hashes)
  }
}

/// Keyed hashes of identifiers, and as many digits of each as keep everybody apart.
struct Pseudonyms: Sendable {
  /// Bytes of a hash.
  static let size = 32

  private let hashes: [UInt8]
  private let digits: Int

  /// Takes the hashes behind one another.
  init(hashes: [UInt8]) {
    self.hashes = hashes
    digits = Self.digits(keepingApart: hashes)
  }

  /// The pseudonym at an index, as UTF-8.
  func text(_ index: Int) -> [UInt8] {
    var text: [UInt8] = [0x63, 0x2D]
    for digit in 0..<digits {
      let byte = hashes[index * Self.size + digit / 2]
      let half = digit % 2 == 0 ? byte >> 4 : byte & 15
      text.append(half < 10 ? 0x30 + half : 0x57 + half)
    }
    return text
  }

  /// Adds the pseudonym at an index as a cell.
  func append(_ index: Int, to batch: inout RecordBatch) { batch.append(text(index)) }

  /// How many hexadecimal digits tell all hashes apart; at least 6, at most 16, or all 64 where two
  /// begin with the same 16.
  private static func digits(keepingApart hashes: [UInt8]) -> Int {
    var beginnings = stride(from: 0, to: hashes.count, by: size).map { start in
      hashes[start..<start + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    beginnings.sort()
    var longest = 0
    for (left, right) in zip(beginnings, beginnings.dropFirst()) {
      if left == right { return 64 }
      longest = max(longest, (left ^ right).leadingZeroBitCount / 4)
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
