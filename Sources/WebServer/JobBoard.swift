import EvidenceModel
import Foundation
import Pipeline
import Reporting
import Synchronization

/// The import or build that runs, and the last ones that ended: one at a time, on a thread of its
/// own, so that pages stay quick meanwhile.
final class JobBoard: Sendable {
  /// What is known of one job.
  struct State: Sendable {
    let id: Int
    let title: String
    let startedAt: Int
    var phase = "Starting"
    var detail = ""
    /// From 0 to 1; nil when nobody knows.
    var share: Double?
    var endedAt: Int?
    var problem: Diagnostic?
    var report: ImportReport?
    /// Whether the personas should be built after it.
    var asksForBuild = false
    /// What it came to, in a sentence.
    var outcome = ""

    var isDone: Bool { endedAt != nil }
  }

  /// What a job tells while it works.
  struct Teller: Sendable {
    fileprivate let board: JobBoard
    fileprivate let id: Int

    func tell(_ change: @Sendable (inout State) -> Void) { board.change(id, change) }
  }

  private struct Board: Sendable {
    var states: [State] = []
    var isBusy = false
  }

  private static let mostKept = 20
  private let board = Mutex(Board())
  private let lane = DispatchQueue(label: "likeness.jobs")

  /// The state of a job; nil when there is none of that number.
  func state(_ id: Int) -> State? { board.withLock { $0.states.first { $0.id == id } } }

  /// The job that runs, if one does.
  var running: State? { board.withLock { $0.states.last { !$0.isDone } } }

  private func change(_ id: Int, _ change: (inout State) -> Void) {
    board.withLock { board in
      guard let index = board.states.firstIndex(where: { $0.id == id }) else { return }
      change(&board.states[index])
    }
  }

  /// Starts a job.
  ///
  /// - Parameters:
  ///   - title: What it does.
  ///   - clock: Tells when it begins and ends.
  ///   - work: Done on a thread of its own; what it throws becomes its problem.
  /// - Returns: Its number.
  /// - Throws: A refusal (409) while another one runs.
  func start(
    _ title: String, clock: ServerClock, _ work: @escaping @Sendable (Teller) throws -> Void
  ) throws -> Int {
    let id = try board.withLock { board in
      guard !board.states.contains(where: { !$0.isDone }) else { throw Self.busy }
      let id = (board.states.last?.id ?? 0) + 1
      board.states.append(State(id: id, title: title, startedAt: clock.now()))
      if board.states.count > Self.mostKept { board.states.removeFirst() }
      return id
    }
    lane.async {
      var problem: Diagnostic?
      do { try work(Teller(board: self, id: id)) } catch {
        problem =
          error as? Diagnostic
          ?? Diagnostic(
            Diagnostic.Code("server.job"), "It could not be finished.",
            remedy: "Try again; the workspace is as it was before.")
      }
      let failure = problem
      self.change(id) {
        $0.problem = failure
        $0.endedAt = clock.now()
      }
    }
    return id
  }

  private static let busy = Refusal(
    status: 409, code: "server.busy", message: "An import or a build is running already.",
    remedy: "Wait until it is done: its page is under Sources.")
}
