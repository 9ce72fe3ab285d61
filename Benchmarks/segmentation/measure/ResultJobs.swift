import EvidenceModel
import Segmentation
import Statistics

/// What comes after the fit: the profile table and the typing tool.
enum ResultJobs {
  private static func attribute(
    _ name: String, _ scale: Attribute.Scale, _ role: Attribute.Role, levels: Int = 0
  ) -> Attribute {
    Attribute(
      name: name, title: name, scale: scale, role: role, levels: (0..<levels).map { "answer \($0)" }
    )
  }

  private static func people(_ count: Int) -> [PersonID] { (0..<count).map { PersonID("p\($0)") } }

  /// 25 numbers and 25 categories, descriptors all, in six segments.
  static func profile(_ files: Files) throws -> Figures {
    let values = try files.numbers("profile-\(files.rows).f64", count: 50 * files.rows, 0.0)
    let columns = (0..<50).map { Array(values[($0 * files.rows)..<(($0 + 1) * files.rows)]) }
    let attributes = (0..<50).map { j in
      j < 25
        ? attribute("v\(j)", .number, .descriptor)
        : attribute("v\(j)", .nominal, .descriptor, levels: 2 + j % 5)
    }
    let table = AttributeTable(
      people: people(files.rows), attributes: attributes, values: columns,
      trials: columns.map { _ in [] })
    let labels = try files.segments("profile")
    let clock = Clock()
    let profiles = SegmentProfiler().profiles(
      of: table, SegmentMembership(count: 6, labels: labels))
    var figures = Figures()
    figures.add("fit", clock.cpu)
    figures.add("rejected", profiles.count { ($0.test?.holm ?? 1) < 0.05 })
    figures.add("found", profiles.count { ($0.test?.benjaminiHochberg ?? 1) < 0.05 })
    figures.add("effects", profiles.map(\.effect))
    return figures
  }

  /// Six of twenty questions that sort people into five segments.
  static func typing(_ files: Files) throws -> Figures {
    let columns = try files.columns("typing", width: 20)
    let table = AttributeTable(
      people: people(files.rows),
      attributes: (0..<20).map { attribute("q\($0)", .nominal, .basis, levels: 5) },
      values: columns, trials: columns.map { _ in [] })
    let membership = SegmentMembership(count: 5, labels: try files.segments("typing"))
    let clock = Clock()
    var options = TypingToolBuilder.Options()
    options.questions = 6
    guard let tool = TypingToolBuilder(options: options).tool(table, membership) else {
      throw MeasureError(description: "no typing tool")
    }
    var figures = Figures()
    figures.add("fit", clock.cpu)
    figures.add("held_out", tool.steps.map(\.accuracy))
    figures.add("all", tool.accuracyOfAll)
    figures.add("held_out_people", tool.checkedWith)
    return figures
  }
}
