/// What somebody said about two keys: that they are one person's, or that they are not.
package struct PersonCorrection: Sendable, Hashable {
  /// What was said.
  package enum Verdict: String, Sendable, Hashable {
    case together, apart
  }

  package let verdict: Verdict
  /// Ids, e-mail addresses, phone numbers or full names, as somebody wrote them.
  package let left: String
  package let right: String

  package init(_ verdict: Verdict, _ left: String, _ right: String) {
    self.verdict = verdict
    self.left = left
    self.right = right
  }
}

// MARK: - Applying them

extension IdentityJoiner {
  /// Keeps apart what somebody said are two, before anything is joined.
  ///
  /// An entry that carries both keys is left to the rules: nothing can part one row.
  mutating func apply(apart corrections: [PersonCorrection]) {
    for correction in corrections where correction.verdict == .apart {
      let left = carriers(of: correction.left)
      let right = carriers(of: correction.right)
      let both = Set(left).intersection(right)
      // The carriers of one key are one person, so that a few pairs say it for all of them.
      for position in left where !both.contains(position) {
        for other in right where !both.contains(other) { keepApart(position, other) }
      }
    }
  }

  /// Joins what somebody said is one person, before the rules are asked.
  mutating func apply(together corrections: [PersonCorrection]) {
    for correction in corrections where correction.verdict == .together {
      guard let first = carriers(of: correction.left).first,
        let second = carriers(of: correction.right).first
      else { continue }
      join(first, second, by: .hand)
    }
  }

  /// The entries that carry a key: an e-mail address or id, else a phone number, else a full name.
  func carriers(of text: String) -> [Int] {
    let strong = EmailKey(text)?.normalised ?? IdentityKeys.cleanID(text)
    if let strong, let group = keys.strong.number(of: strong, in: table.arena) {
      return keys.strong.gathered()[group] + keys.loose.filter { $0.group == group }.map(\.position)
    }
    if let phone = PhoneKey.normalised(text),
      let group = keys.phones.number(of: phone, in: table.arena)
    {
      return keys.phones.gathered()[group]
    }
    guard let name = PersonNameKey(text)?.joined else { return [] }
    return names.indices.filter { names[$0]?.joined == name }
  }
}
