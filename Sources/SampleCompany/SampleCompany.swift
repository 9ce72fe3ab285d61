package import Foundation
import Statistics

/// Fredwin Cycling, a made-up company with customers, exports and a list of everything planted.
///
/// Fredwin Cycling does not exist; nobody in here does. The company sells paid plans for a social
/// cycling app to five kinds of customers: competitive riders, casual riders, pro racers, cycling
/// vendors and managers of cycling events. The files imitate the exports of common tools, and
/// `truth.json` says what a good analysis should find in them, so that tests can measure it.
///
/// The same seed and number of customers give the same bytes on every platform.
package struct SampleCompany: Sendable, Hashable {
  /// The start of every draw.
  package let seed: UInt64
  /// How many customers there are, without leads, test accounts and duplicate rows.
  package let customers: Int

  /// The fewest customers with which every interviewed person and every group still exists.
  package static let fewestCustomers = 80

  /// Describes the company; nothing is generated yet.
  ///
  /// - Parameters:
  ///   - seed: any number; 2026 gives the folder that ships with the project.
  ///   - customers: raised to ``fewestCustomers`` when it is smaller.
  package init(seed: UInt64 = 2026, customers: Int = 300) {
    self.seed = seed
    self.customers = max(customers, Self.fewestCustomers)
  }

  /// All files of the company, sorted by path.
  ///
  /// - Complexity: linear in the number of customers; about 40 product events for each.
  package func files() -> [SampleFile] {
    var world = SampleWorld(seed: seed, customers: customers)
    var files = world.interviews()  // First, so that the interviewed people keep their words.
    files += [
      world.hubSpotContacts(), world.deals(), world.stripePayments(), world.stripeSubscriptions(),
      world.supportTickets(), world.riderSurvey(), world.productEvents(),
    ]
    files += world.salesNotes()
    files += [world.truthDocument(), world.folderGuide()]
    return files.sorted { $0.path < $1.path }
  }

  /// Writes all files below a folder, the exports in `exports`, making folders as needed and replacing files of the same name.
  ///
  /// Files that are already there under other names stay.
  ///
  /// - Throws: whatever the file system reports.
  package func write(to folder: URL) throws {
    for file in files() {
      let url = folder.appendingPathComponent(file.pathInFolder)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
  }
}
