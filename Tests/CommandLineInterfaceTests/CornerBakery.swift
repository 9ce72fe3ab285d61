import Foundation
import TestSupport
import Testing

/// A made-up wholesaler's exports: eight bakeries, two conversations, a handful of tickets.
enum CornerBakery {
  static let names = [
    "Ada Moser", "Ben Okoro", "Cleo Marsh", "Dan Ruiz", "Eve Lund", "Fay Wolf", "Gil Sato",
    "Hana Kraus",
  ]

  private static let tickets = [
    "The delivery came two days late again and nobody told me.",
    "My parcel was late and the shop was closed when it came.",
    "I can't find the invoice for last month anywhere.",
    "Late delivery again, this is the third time.",
    "Where is the invoice? I need it for my tax office.",
  ]

  static func email(_ name: String) -> String {
    name.split(separator: " ")[0].lowercased() + "@bakery.example"
  }

  static func contacts() -> String {
    let rows = names.enumerated().map { index, name in
      let parts = name.split(separator: " ")
      return
        "\(101 + index),\(parts[0]),\(parts[1]),\(email(name)),customer,2026-01-0\(index + 1)\n"
    }
    return "Record ID,First Name,Last Name,Email,Lifecycle Stage,Create Date\n" + rows.joined()
  }

  static func support() -> String {
    let rows = tickets.enumerated().map { index, text in
      "T\(index + 1),\(email(names[index])),2026-03-0\(index + 1),Help,\"\(text)\"\n"
    }
    return "Ticket ID,Requester Email,Created,Subject,Description\n" + rows.joined()
  }

  static func interview(_ name: String, _ answers: [String]) -> String {
    let questions = [
      "What made you look for a new supplier?", "What almost stopped you from buying?",
      "What are you trying to get done?",
    ]
    let turns = zip(questions, answers).map { question, answer in
      "Interviewer: \(question)\n\n\(name): \(answer)\n\n"
    }
    return "Interview with \(name)\nDate: 2026-04-02\n\n" + turns.joined()
  }

  /// All files below a folder of their own.
  static func write(to folder: URL) throws {
    let files = [
      "contacts.csv": contacts(), "support.csv": support(),
      "interviews/Ada Moser.txt": interview(
        "Ada Moser",
        [
          "Our old supplier delivered late three times in a row, so we started to look.",
          "I was afraid that the minimum order would be too high for a small shop like ours.",
          "I want to have fresh stock on Monday mornings without driving to the market.",
        ]),
      "interviews/second.txt": interview(
        "Ben Okoro",
        [
          "The old supplier was late three times in a row before Easter.",
          "The minimum order looked too high for a shop of our size.",
          "I want fresh stock on Monday mornings and no trips to the market.",
        ]),
    ]
    for (name, text) in files {
      let url = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }
}

/// A folder with the exports, where the program runs; removed when the last user is done.
struct BakeryFolder {
  let likeness: LikenessProgram
  var folder: URL { likeness.folder.url }

  init(imported: Bool = true, built: Bool = true) throws {
    likeness = LikenessProgram(folder: try TestFolder())
    try CornerBakery.write(to: folder.appendingPathComponent("exports"))
    if imported { try likeness("import", "exports") }
    if imported, built { try likeness("build", environment: Self.epoch) }
  }

  static let epoch = ["SOURCE_DATE_EPOCH": "1782900000"]

  /// One built folder for tests that only read; removed when the test program ends.
  static let built: Result<BakeryFolder, any Error> = Result {
    let bakery = try BakeryFolder()
    atexit { try? BakeryFolder.built.get().likeness.folder.remove() }
    return bakery
  }

  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(name))
  }

  /// The first claim of the first persona.
  func claim() throws -> String {
    let shown = try likeness("show", "p1", "--json").output
    let persona = try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any]
    let claims = persona?["claims"] as? [[String: Any]]
    return claims?.first?["id"] as? String ?? ""
  }
}

/// Whether the tests that run the program can run.
enum ProgramTests {
  static var arePossible: Bool { LikenessProgram.url != nil }
  static let need: Comment = "needs the executable: swift build"
}
