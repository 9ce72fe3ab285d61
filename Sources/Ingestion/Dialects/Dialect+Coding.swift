import EvidenceModel

extension Dialect {
  /// Coded passages from programs for qualitative research.
  static let coding: [Dialect] = [
    Dialect(
      "taguette-highlights", kind: .interview, isConfirmed: true,
      required: ["document", "tag", "content"], excluded: ["subject", "status", "author"],
      holdsQuotes: true,
      roles: [
        "id": .recordID, "document": .personID, "tag": .tags, "content": .message,
      ]),
    Dialect(
      "taguette-codebook", kind: .reference, isConfirmed: true,
      required: ["tag", "description", "number of highlights"],
      roles: [
        "tag": .category, "description": .ignored, "number of highlights": .ignored,
        "number of documents": .ignored,
      ]),
    Dialect(
      "qualcoder-codings", kind: .interview, isConfirmed: false,
      required: ["Codename|Code name", "Coded text|Coded|Text|seltext", "Coder|Owner"],
      typical: ["File|Filename|Case", "Category", "Memo|Coded memo", "pos0|Start", "pos1|End"],
      minimum: 1, holdsQuotes: true,
      roles: [
        "Codename|Code name": .tags, "Category": .category, "Coder|Owner": .staff,
        "Coded text|Coded|Text|seltext": .message, "File|Filename|Case": .personID,
        "Memo|Coded memo": .ignored, "pos0|Start": .ignored, "pos1|End": .ignored,
        "Date": .date, "Importance": .ignored,
      ]),
    Dialect(
      "refi-qda-codings", kind: .interview, isConfirmed: false,
      required: ["qda source", "qda code", "qda text"], holdsQuotes: true,
      roles: [
        "qda source": .personID, "qda code": .tags, "qda text": .message, "qda start": .ignored,
        "qda end": .ignored,
      ]),
    Dialect(
      "refi-qda-references", kind: .reference, isConfirmed: false,
      required: ["coded source", "coded with", "coded passage"],
      roles: [
        "coded source": .fileName, "coded with": .category, "coded passage": .ignored,
        "coded from": .ignored, "coded to": .ignored,
      ]),
    Dialect(
      "qualcoder-cases", kind: .participants, isConfirmed: false,
      required: ["case"],
      typical: ["age", "gender", "interest", "occupation", "education", "role", "country"],
      minimum: 1,
      excluded: ["subject", "status", "priority", "description", "case id", "message", "amount"],
      roles: ["case": .personID, "freetext": .openAnswer]),
  ]
}
