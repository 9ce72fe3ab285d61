/// The values of a persona's people as bars, and those of everybody else as an outline over them.
struct DistributionDrawing: Sendable {
  private static let size = (width: 260.0, height: 96.0)

  /// Writes the drawing.
  static func append(_ distribution: SegmentsPage.Distribution, to writer: inout HTMLWriter) {
    let count = distribution.persona.count
    let most = (distribution.persona + distribution.rest).max() ?? 0
    guard count > 0, distribution.rest.count == count, most > 0 else { return }
    let step = size.width / Double(count)
    writer.element(
      "svg", .class("chart"), HTMLAttribute("role", "img"),
      HTMLAttribute("aria-label", label(distribution)), HTMLAttribute("viewBox", "0 0 260 118")
    ) { svg in
      var outline = ""
      for index in 0..<count {
        let height = size.height * distribution.persona[index] / most
        svg.element(
          "rect", .class("fill"), HTMLAttribute("x", text(Double(index) * step + 1)),
          HTMLAttribute("y", text(size.height - height)),
          HTMLAttribute("width", text(max(1, step - 2))), HTMLAttribute("height", text(height)),
          HTMLAttribute("rx", "1.5"), text: "")
        let y = size.height - size.height * distribution.rest[index] / most
        outline += (index == 0 ? "M0 \(text(y))" : "V\(text(y))")
        outline += "H\(text(Double(index + 1) * step))"
      }
      svg.element("path", .class("outline"), HTMLAttribute("d", outline), text: "")
      svg.element("path", .class("axis"), HTMLAttribute("d", "M0 96H260"), text: "")
      appendScale(distribution, step: step, to: &svg)
    }
  }

  private static func appendScale(
    _ distribution: SegmentsPage.Distribution, step: Double, to svg: inout HTMLWriter
  ) {
    if distribution.labels.isEmpty {
      let ends = [distribution.edges.first, distribution.edges.last].compactMap { $0 }
      guard ends.count == 2 else { return }
      write(ReadableNumber.plain(ends[0]), x: 0, anchor: "start", to: &svg)
      write(ReadableNumber.plain(ends[1]), x: size.width, anchor: "end", to: &svg)
    } else {
      for (index, label) in distribution.labels.enumerated() {
        let room = max(3, Int(step / 6.2))
        let words = label.count > room ? label.prefix(room - 1) + "…" : label[...]
        write(String(words), x: (Double(index) + 0.5) * step, anchor: "middle", to: &svg)
      }
    }
  }

  private static func write(
    _ words: String, x: Double, anchor: String, to svg: inout HTMLWriter
  ) {
    svg.element(
      "text", HTMLAttribute("x", text(x)), HTMLAttribute("y", "111"),
      HTMLAttribute("text-anchor", anchor), text: words)
  }

  /// The drawing in words: where most of the persona's people are, and most of the rest.
  private static func label(_ distribution: SegmentsPage.Distribution) -> String {
    func top(_ shares: [Double]) -> String {
      guard let most = shares.max(), let index = shares.firstIndex(of: most) else { return "" }
      let place: String
      if distribution.labels.indices.contains(index) {
        place = distribution.labels[index]
      } else if distribution.edges.indices.contains(index + 1) {
        place =
          "\(ReadableNumber.plain(distribution.edges[index])) to "
          + ReadableNumber.plain(distribution.edges[index + 1])
      } else {
        place = ""
      }
      return "\(place) (\(ReadableNumber.percent(most)))"
    }
    return "\(distribution.title): most of this persona at \(top(distribution.persona)), "
      + "most of the rest at \(top(distribution.rest))"
  }

  private static func text(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
