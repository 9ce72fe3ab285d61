import EvidenceModel

extension IdentityJoiner {
  /// What a person should review, in counts.
  func findings() -> [Finding] {
    [
      finding(
        "identity_duplicates", tally.primaryRows - tally.primaryPersons, level: .info,
        "rows of the customer tables are second rows of a person and were joined.",
        remedy: "Review the joined persons; the earliest row's id stands for each."),
      finding(
        "identity_shared_mailbox", tally.sharedMailboxes, level: .info,
        "mailboxes that several people share joined only entries of the same name.",
        remedy: "Nothing to do unless one of them is one person's."),
      finding(
        "identity_crowded_key", tally.crowdedKeys, level: .warning,
        "ids or e-mail addresses would each have joined more than \(Self.crowd) persons and joined "
          + "only entries of the same name.",
        remedy: "Check whether a placeholder stands in the id or e-mail column."),
      finding(
        "identity_shared_device", tally.sharedDevices, level: .info,
        "devices or browsers are used by several known persons, and joined nobody.",
        remedy: "Nothing to do: computers at work and at home are shared."),
      finding(
        "identity_shared_phone", tally.sharedPhones, level: .info,
        "phone numbers are shared by people of different names or by many, and joined nobody.",
        remedy: "Nothing to do: households and offices share numbers."),
      finding(
        "identity_crowded_name", tally.crowdedNames, level: .warning,
        "combinations of name and address or date of birth stand on more than \(Self.crowd) "
          + "persons, and joined nobody.",
        remedy: "Check whether a placeholder stands in the address or date of birth column."),
      finding(
        "identity_name_links", tally.linkedByName, level: .info,
        "entries were joined by their name with an address, a date of birth, or as the only "
          + "customer of that name.",
        remedy: "Review them: a name is weaker than an id or an e-mail address."),
      finding(
        "identity_ambiguous_names", tally.ambiguousNames, level: .warning,
        "entries have only a name that doesn't point to exactly one customer, and stay on their "
          + "own.",
        remedy: "Add an e-mail address or id to these participants."),
    ].compactMap { $0 }
  }

  private func finding(
    _ code: String, _ count: Int, level: Finding.Level, _ text: String, remedy: String
  ) -> Finding? {
    guard count > 0 else { return nil }
    return Finding(
      code, level: level, message: "\(count) \(text)", remedy: remedy, have: count)
  }
}
