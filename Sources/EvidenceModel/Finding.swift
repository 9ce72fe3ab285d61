/// Something about the data that a person should know; work goes on.
///
/// Like a ``Diagnostic``, a finding carries places and counts, never a customer's words.
package struct Finding: Sendable, Hashable, Codable {
  /// How much a finding matters, in rising order.
  package enum Level: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    case info, warning, error

    package static func < (left: Self, right: Self) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// A stable name, such as `few_interviews`.
  package let code: String
  package let level: Level
  /// One sentence: what was found.
  package let message: String
  /// One sentence: what to do about it, empty when there is nothing to do.
  package let remedy: String
  /// Where: a file, a line, a column, a persona; empty when it concerns everything.
  package let place: String
  /// The count found, where the finding compares two counts.
  package let have: Int?
  /// The count needed, where the finding compares two counts.
  package let need: Int?

  package init(
    _ code: String, level: Level = .warning, message: String, remedy: String = "",
    place: String = "", have: Int? = nil, need: Int? = nil
  ) {
    self.code = code
    self.level = level
    self.message = message
    self.remedy = remedy
    self.place = place
    self.have = have
    self.need = need
  }
}
