import EvidenceModel

extension Dialect {
  /// A list of who was interviewed, when, and in which file.
  static let participants: [Dialect] = [
    Dialect(
      "participants-list", kind: .participants, isConfirmed: false,
      required: ["Participant", "Interview date"],
      typical: ["Name", "Email", "File", "Interviewer"], minimum: 2,
      roles: [
        "Participant": .secondaryPersonID, "Name": .personName, "Interview date": .date,
        "File": .fileName, "Interviewer": .staff,
      ])
  ]
}
