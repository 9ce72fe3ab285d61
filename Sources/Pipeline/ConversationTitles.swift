import EvidenceModel
import EvidenceStore
import Ingestion

/// What conversations are called on pages: who speaks, by pseudonym, else what the file is called.
///
/// A file's name may name a person: it is left out where any word of it is part of a known name or is
/// redacted.
struct ConversationTitles {
  /// A title with the persona of the one person who speaks, if it is one.
  struct Title: Sendable, Hashable {
    let text: String
    let persona: String?
  }

  private let speakers: [Int: [PersonID]]
  private let pseudonyms: [String: String]
  private let personaOf: [PersonID: String]
  private let redactor: Redactor
  private let nameParts: Set<String>

  init(
    workspace: Workspace, pseudonyms: [String: String], redactor: Redactor
  ) throws(Diagnostic) {
    speakers = try workspace.speakers()
    self.pseudonyms = pseudonyms
    self.redactor = redactor
    var personaOf: [PersonID: String] = [:]
    for membership in try workspace.memberships() {
      if let persona = membership.persona { personaOf[membership.person] = persona }
    }
    self.personaOf = personaOf
    let sources = try workspace.sources()
    var names = try Participants(workspace: workspace, sources: sources).names
    names += try workspace.values(of: .personName) + workspace.values(of: .firstName)
    names += try workspace.values(of: .lastName) + workspace.values(of: .staff)
    names += sources.compactMap { $0.description.details["participant"] }
    names += sources.compactMap { $0.description.details["interviewer"] }
    nameParts = Set(names.flatMap(Self.parts))
  }

  func title(of source: StoredSource) -> Title {
    let people = speakers[source.number] ?? []
    let kind = source.kind.documentName
    if source.kind == .interview || source.kind == .salesNotes {
      let what = source.kind == .interview ? "Interview" : "Sales note"
      if people.count == 1, let name = pseudonyms[people[0].rawValue] {
        return Title(
          text: source.kind == .interview ? "\(what) with \(name)" : "\(what) on \(name)",
          persona: personaOf[people[0]])
      }
      if people.count > 1 {
        return Title(text: "\(what)s, \(people.count) people", persona: nil)
      }
      return Title(text: "\(what)\(fileTitle(source).map { ", \($0)" } ?? "")", persona: nil)
    }
    let words = Self.words[kind] ?? kind.prefix(1).uppercased() + kind.dropFirst()
    return Title(text: "\(words)\(fileTitle(source).map { ", \($0)" } ?? "")", persona: nil)
  }

  private static let words: [String: String] = [
    "ticket": "Tickets", "survey": "Survey answers",
  ]

  /// The name of the file without folder and ending; nil where it may name somebody.
  private func fileTitle(_ source: StoredSource) -> String? {
    let file = source.path.split(separator: "/").last.map(String.init) ?? ""
    let stem = file.split(separator: ".").first.map(String.init) ?? ""
    let title = stem.map { $0 == "_" || $0 == "-" ? " " : String($0) }.joined()
    guard !title.isEmpty, title.count <= 60, nameParts.isDisjoint(with: Self.parts(title)),
      redactor.redact(title).text == title, redactor.redact(file).text == file
    else { return nil }
    return "“\(title)”"
  }

  private static func parts(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 1 }
  }
}
