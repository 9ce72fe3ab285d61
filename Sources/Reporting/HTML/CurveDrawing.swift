import Foundation

/// Lines over whole numbers, such as a fit over the number of segments, with the chosen one marked.
struct CurveDrawing: Sendable {
  /// One line: a value for each place; nil where nothing was measured.
  struct Line: Sendable {
    let values: [Double?]
    /// `line` or `line two`.
    let style: String
  }

  private static let size = (width: 360.0, height: 190.0)
  private static let margin = (left: 44.0, right: 12.0, top: 12.0, bottom: 30.0)

  /// What stands below each place.
  let places: [String]
  let lines: [Line]
  /// The ends of the scale at the left.
  let range: ClosedRange<Double>
  /// What is written at the lower and at the upper end of the scale.
  let ends: (low: String, high: String)
  /// The place that was chosen; nil for none.
  let chosen: Int?
  /// What the drawing says, in words.
  let label: String
  /// What stands under the places.
  let axis: String

  /// Writes the drawing.
  func append(to writer: inout HTMLWriter) {
    guard places.count > 1, range.upperBound > range.lowerBound else { return }
    writer.element(
      "svg", .class("chart"), HTMLAttribute("role", "img"), HTMLAttribute("aria-label", label),
      HTMLAttribute("viewBox", "0 0 360 190")
    ) { svg in
      appendFrame(to: &svg)
      for line in lines { append(line, to: &svg) }
    }
  }

  private func appendFrame(to svg: inout HTMLWriter) {
    let bottom = Self.size.height - Self.margin.bottom
    let right = Self.size.width - Self.margin.right
    for part in 0...4 {
      let y = bottom - (bottom - Self.margin.top) * Double(part) / 4
      svg.element(
        "path", .class(part == 0 ? "axis" : "grid-line"),
        HTMLAttribute("d", "M\(Self.text(Self.margin.left)) \(Self.text(y))H\(Self.text(right))"),
        text: "")
    }
    write(ends.high, x: Self.margin.left - 6, y: Self.margin.top + 4, anchor: "end", to: &svg)
    write(ends.low, x: Self.margin.left - 6, y: bottom + 4, anchor: "end", to: &svg)
    for (index, place) in places.enumerated() {
      write(
        place, x: x(index), y: bottom + 14, anchor: "middle", isStrong: index == chosen, to: &svg)
    }
    write(
      axis, x: (Self.margin.left + right) / 2, y: Self.size.height - 3, anchor: "middle", to: &svg)
  }

  private func append(_ line: Line, to svg: inout HTMLWriter) {
    var path = ""
    var isOpen = false
    for (index, value) in line.values.enumerated() {
      guard let value, value.isFinite else {
        isOpen = false
        continue
      }
      path += "\(isOpen ? "L" : "M")\(Self.text(x(index))) \(Self.text(y(value)))"
      isOpen = true
    }
    svg.element("path", .class(line.style), HTMLAttribute("d", path), text: "")
    for (index, value) in line.values.enumerated() {
      guard let value, value.isFinite else { continue }
      let dot = line.style.contains("two") ? "dot two" : "dot"
      svg.element(
        "circle", .class(index == chosen ? "chosen" : dot),
        HTMLAttribute("cx", Self.text(x(index))), HTMLAttribute("cy", Self.text(y(value))),
        HTMLAttribute("r", index == chosen ? "5" : "3"), text: "")
    }
  }

  private func write(
    _ words: String, x: Double, y: Double, anchor: String, isStrong: Bool = false,
    to svg: inout HTMLWriter
  ) {
    svg.element(
      "text", .class(isStrong ? "strong" : ""), HTMLAttribute("x", Self.text(x)),
      HTMLAttribute("y", Self.text(y)), HTMLAttribute("text-anchor", anchor), text: words)
  }

  private func x(_ index: Int) -> Double {
    let room = Self.size.width - Self.margin.left - Self.margin.right - 20
    return Self.margin.left + 10 + room * Double(index) / Double(places.count - 1)
  }

  private func y(_ value: Double) -> Double {
    let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    let bottom = Self.size.height - Self.margin.bottom
    return bottom - (bottom - Self.margin.top) * min(1, max(0, share))
  }

  private static func text(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
