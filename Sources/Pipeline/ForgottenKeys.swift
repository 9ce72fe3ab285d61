import EvidenceModel
import EvidenceStore

/// How somebody who was erased is known again: by keyed hashes, never by what they are called.
struct ForgottenKeys {
  let workspace: Workspace
  let key: PseudonymKey

  /// Hashes of a person's ids, e-mails and names.
  func hashes(ofPerson number: Int) throws(Diagnostic) -> [String] {
    try keyHashes(number) + nameHashes(number)
  }

  /// Whether a person was erased before.
  ///
  /// An id or an e-mail decides; a name only for somebody of whom nothing else is known, such as
  /// the speaker of a transcript: a namesake with an id of their own stays.
  func isForgotten(_ number: Int, among forgotten: Set<String>) throws(Diagnostic) -> Bool {
    if try keyHashes(number).contains(where: forgotten.contains) { return true }
    let names = try workspace.names(ofPerson: number)
    let keys = try workspace.keys(ofPerson: number)
    guard keys.allSatisfy(names.contains) else { return false }
    return try nameHashes(number).contains(where: forgotten.contains)
  }

  private func keyHashes(_ number: Int) throws(Diagnostic) -> [String] {
    try workspace.keys(ofPerson: number).map { Fingerprint.keyed("key " + $0, key: key.bytes) }
  }

  private func nameHashes(_ number: Int) throws(Diagnostic) -> [String] {
    try workspace.names(ofPerson: number).map { name in
      let words = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return Fingerprint.keyed("name " + words, key: key.bytes)
    }
  }
}
