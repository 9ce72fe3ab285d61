import EvidenceModel

/// The words for a document's warnings.
enum WarningWording {
  /// The warning's sentence, with its counts where it doesn't name them itself.
  static func text(_ warning: PersonaDocument.Warning) -> String {
    guard let have = warning.have, let need = warning.need else { return warning.message }
    let numbers = warning.message.split { !$0.isNumber }
    if numbers.contains("\(have)") && numbers.contains("\(need)") { return warning.message }
    return "\(warning.message) (have \(ReadableNumber.count(have)), need "
      + "\(ReadableNumber.count(need)))"
  }
}
