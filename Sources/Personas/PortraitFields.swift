import EvidenceModel

/// Fills the named fields of the portrait from claims, and says whom to ask where there are none.
///
/// A claim stands in a field because of its kind ("goals" are claims of the kind goal) or, for fields that
/// no kind covers ("trusts information from"), because of its words. Only supported claims fill a field:
/// one customer's word or a colleague's belief leaves it a gap.
struct PortraitFields {
  /// Whether customers are companies, which makes industry and size worth asking for.
  let isBusiness: Bool
  /// How many of the persona's people were interviewed.
  let interviewed: Int

  /// The most claims of a field.
  static let most = 3

  /// All fields in their order; conditional ones only where they are filled.
  func fields(_ claims: [CandidateClaim]) -> [Persona.Field] {
    let solid = claims.filter { $0.isSolid && $0.quality > 0.3 }.sorted { $0.weight > $1.weight }
    return PortraitField.all.compactMap { field in
      let own = solid.filter { field.holds($0) }.prefix(Self.most).map(\.claim.id)
      if own.isEmpty, !isAsked(field) { return nil }
      return Persona.Field(
        name: field.name, title: field.title, group: field.group, claimIDs: own,
        question: own.isEmpty ? field.question : nil,
        whom: own.isEmpty ? Interviewees(interviewed: interviewed).text(field.whom) : nil)
    }
  }

  private func isAsked(_ field: PortraitField) -> Bool {
    field.isAlways || isBusiness && field.isOfCompanies
  }
}

/// Says whom to interview next.
struct Interviewees {
  /// Of whom the answer is best heard.
  enum Kind { case anyone, recent, left, hesitant, daily, payer }

  let interviewed: Int
  /// How many interviews of a persona are enough to hear what 3 in 10 think.
  static let enough = 12

  func text(_ kind: Kind) -> String {
    let people = "\(max(2, Self.enough - interviewed)) more of this persona"
    return switch kind {
    case .anyone: people
    case .recent: people + ", those who bought last first"
    case .left: people + ", some who left among them"
    case .hesitant: people + ", and some who looked and did not buy"
    case .daily: people + ", those who use it most first"
    case .payer: people + ", those who pay or sign first"
    }
  }
}

/// What makes a claim belong to a field of the portrait.
struct PortraitField {
  let name: String
  let title: String
  let group: String
  /// Claims of these kinds belong to it.
  let kinds: Set<String>
  /// Claims of these kinds belong to it when a cue stands in their text.
  let cuedKinds: Set<String>
  let cues: [WordPattern]
  /// Parts of attributes' names that make a claim from numbers belong to it.
  let attributes: Set<String>
  let question: String
  let whom: Interviewees.Kind
  /// Whether it is shown as a gap where nothing fills it.
  let isAlways: Bool
  let isOfCompanies: Bool

  func holds(_ candidate: CandidateClaim) -> Bool {
    if let attribute = candidate.attribute { return holds(attribute, kind: candidate.claim.kind) }
    if kinds.contains(candidate.claim.kind) { return true }
    guard cuedKinds.contains(candidate.claim.kind), !cues.isEmpty else { return false }
    let words = Word.words(of: candidate.claim.text).map(\.lower)
    return words.indices.contains { place in cues.contains { $0.matches(words, at: place) } }
  }

  private func holds(_ attribute: Attribute, kind: String) -> Bool {
    let parts = Set(
      (attribute.name + " " + attribute.title + " " + attribute.group).lowercased()
        .split { !$0.isLetter }.map(String.init))
    if !attributes.isDisjoint(with: parts) { return true }
    return kind != "behaviour" && kinds.contains(kind)
  }
}
