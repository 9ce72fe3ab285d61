import Foundation

/// A number of a persona beside that of all customers, as a dot with its interval on a scale of
/// ratios, so that numbers of different units stand under each other.
struct IntervalPlot: Sendable {
  private static let width = 180.0
  private static let height = 18.0

  /// How far a scale must reach to both sides, in doublings: from 1 to 5.
  static func range(of rows: [[Double]]) -> Double {
    let ends = rows.flatMap { $0 }.filter(\.isFinite).map(abs)
    return min(5, max(1, (ends.max() ?? 1).rounded(.up)))
  }

  /// Writes the plot of one number.
  ///
  /// - Parameters:
  ///   - ratios: The value and the ends of its interval as binary logarithms of the ratio to all
  ///     customers; nothing is drawn for any other count.
  ///   - range: How many doublings the scale reaches to both sides.
  ///   - label: What the drawing says, in words.
  ///   - writer: Where it is written.
  static func append(
    ratios: [Double], range: Double, label: String, to writer: inout HTMLWriter
  ) {
    guard ratios.count == 3, ratios.allSatisfy(\.isFinite), range > 0 else { return }
    let places = ratios.map { place($0, range: range) }
    writer.element(
      "svg", .class("forest"), HTMLAttribute("role", "img"), HTMLAttribute("aria-label", label),
      HTMLAttribute("viewBox", "0 0 180 18")
    ) { svg in
      var steps = ""
      for step in stride(from: -range, through: range, by: 1) where step != 0 {
        steps += "M\(text(place(step, range: range))) 4V14"
      }
      svg.element("path", .class("grid-line"), HTMLAttribute("d", steps), text: "")
      svg.element("path", .class("zero"), HTMLAttribute("d", "M90 0V18"), text: "")
      svg.element(
        "path", .class("whisker"),
        HTMLAttribute(
          "d",
          "M\(text(places[1])) 9H\(text(places[2]))M\(text(places[1])) 5V13M\(text(places[2])) 5V13"
        ),
        text: "")
      svg.element(
        "circle", .class("dot"), HTMLAttribute("cx", text(places[0])), HTMLAttribute("cy", "9"),
        HTMLAttribute("r", "4.5"), text: "")
    }
  }

  private static func place(_ ratio: Double, range: Double) -> Double {
    width / 2 + (width / 2 - 6) * min(1, max(-1, ratio / range))
  }

  private static func text(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
