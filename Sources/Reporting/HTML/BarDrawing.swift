/// Small drawings of shares and intervals, as inline SVG with a text that says the same.
struct BarDrawing: Sendable {
  private static let width = 200.0

  /// A share of the persona above the one it is compared with; with an interval as a whisker.
  ///
  /// - Parameters:
  ///   - shares: Persona first, then the comparison, each from 0 to 1.
  ///   - interval: The ends of the persona's interval, from 0 to 1; empty for none.
  ///   - label: What the drawing says, in words.
  ///   - writer: Where it is written.
  static func append(
    shares: [Double], interval: [Double] = [], label: String, to writer: inout HTMLWriter
  ) {
    let rows = shares.prefix(2)
    guard !rows.isEmpty, shares.allSatisfy(\.isFinite) else { return }
    drawing(height: rows.count * 12, label: label, to: &writer) { svg in
      for (index, share) in rows.enumerated() {
        let y = Double(index * 12 + 1)
        rectangle("track", x: 0, y: y, width: width, to: &svg)
        rectangle(index == 0 ? "fill" : "other", x: 0, y: y, width: place(share), to: &svg)
      }
      if interval.count == 2 {
        path("M\(text(place(interval[0]))) 6H\(text(place(interval[1])))", to: &svg)
        path("M\(text(place(interval[0]))) 3V9M\(text(place(interval[1]))) 3V9", to: &svg)
      }
    }
  }

  /// A ratio with its interval on a logarithmic scale from 1/32 to 32, with a line at "as common".
  ///
  /// - Parameters:
  ///   - lift: The ratio and the two ends of its interval, from 0.
  ///   - label: What the drawing says, in words.
  ///   - writer: Where it is written.
  static func append(lift: [Double], label: String, to writer: inout HTMLWriter) {
    guard lift.count == 3, lift.allSatisfy({ $0.isFinite && $0 >= 0 }) else { return }
    let places = lift.map { width * (0.5 + min(5, max(-5, log2($0))) / 10) }
    drawing(height: 14, label: label, to: &writer) { svg in
      svg.element(
        "path", .class("axis"), HTMLAttribute("d", "M0 7H200M100 1V13"), text: "")
      path("M\(text(places[1])) 7H\(text(places[2]))", to: &svg)
      path("M\(text(places[1])) 4V10M\(text(places[2])) 4V10", to: &svg)
      svg.element(
        "circle", .class("dot"), HTMLAttribute("cx", text(places[0])), HTMLAttribute("cy", "7"),
        HTMLAttribute("r", "4"), text: "")
    }
  }

  /// The binary logarithm from the number's own exponent and a short series: enough for a drawing.
  private static func log2(_ value: Double) -> Double {
    guard value > 0 else { return -5 }
    let part = (value.significand - 1) / (value.significand + 1)
    let series = part + part * part * part / 3 + part * part * part * part * part / 5
    return Double(value.exponent) + 2 * series / 0.693147180559945
  }

  private static func drawing(
    height: Int, label: String, to writer: inout HTMLWriter, body: (inout HTMLWriter) -> Void
  ) {
    writer.element(
      "svg", .class("bar"), HTMLAttribute("role", "img"), HTMLAttribute("aria-label", label),
      HTMLAttribute("viewBox", "0 0 200 \(height)"), body: body)
  }

  private static func rectangle(
    _ name: String, x: Double, y: Double, width: Double, to svg: inout HTMLWriter
  ) {
    svg.element(
      "rect", .class(name), HTMLAttribute("x", text(x)), HTMLAttribute("y", text(y)),
      HTMLAttribute("width", text(width)), HTMLAttribute("height", "10"),
      HTMLAttribute("rx", "2"), text: "")
  }

  private static func path(_ data: String, to svg: inout HTMLWriter) {
    svg.element("path", .class("whisker"), HTMLAttribute("d", data), text: "")
  }

  private static func place(_ share: Double) -> Double { width * min(1, max(0, share)) }

  /// A coordinate with one decimal.
  private static func text(_ value: Double) -> String {
    "\((value * 10).rounded() / 10)"
  }
}
