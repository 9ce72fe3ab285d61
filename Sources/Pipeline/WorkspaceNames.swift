import EvidenceModel
import EvidenceStore
import Ingestion

/// The names that occur in a workspace: whom to redact, and who asks and who answers.
struct WorkspaceNames {
  let known: KnownNames
  let speakers: SpeakerNames

  init(workspace: Workspace, sources: [StoredSource]) throws(Diagnostic) {
    let participants = try Participants(workspace: workspace, sources: sources).names
    let staff = try workspace.values(of: .staff)
    var fullNames = Set(try workspace.values(of: .personName) + participants)
    // Elements of the same index belong together.
    var firstNames: [String] = []
    var lastNames: [String] = []
    for source in sources {
      guard let first = source.description.index(of: .firstName),
        let last = source.description.index(of: .lastName)
      else { continue }
      let columns = source.description.columns
      for row in try workspace.distinctValues(
        of: source, columns: [columns[first].name, columns[last].name])
      {
        guard let given = row.values[0], let family = row.values[1] else { continue }
        firstNames.append(given)
        lastNames.append(family)
        fullNames.insert("\(given) \(family)")
      }
    }
    for source in sources {
      if let name = source.description.details["participant"] { fullNames.insert(name) }
    }
    known = KnownNames(
      fullNames: fullNames.sorted() + staff.filter { !$0.contains("@") },
      firstNames: firstNames, lastNames: lastNames,
      companies: try workspace.values(of: .accountName),
      emails: try workspace.values(of: .email), phones: try workspace.values(of: .phone))
    let interviewers = sources.compactMap { $0.description.details["interviewer"] }
    speakers = SpeakerNames(participants: participants, staff: staff + interviewers)
  }
}
