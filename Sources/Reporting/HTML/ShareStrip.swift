/// The shares of all personas in one strip: a persona's own part in full colour, the others faint.
struct ShareStrip: Sendable {
  /// Writes the strip.
  ///
  /// - Parameters:
  ///   - parts: All personas in the document's order; shares from 0 to 1.
  ///   - label: What the drawing says, in words.
  ///   - writer: Where it is written.
  static func append(
    _ parts: [PersonaCard.StripPart], label: String, to writer: inout HTMLWriter
  ) {
    let shares = parts.map { $0.share.isFinite ? max(0, $0.share) : 0 }
    // Whoever fits no persona stays empty at the end.
    let whole = max(1, shares.reduce(0, +))
    let ownIsMarked = parts.contains(where: \.isOwn)
    writer.element(
      "svg", .class("bar strip-bar"), HTMLAttribute("role", "img"),
      HTMLAttribute("aria-label", label), HTMLAttribute("viewBox", "0 0 200 12"),
      HTMLAttribute("preserveAspectRatio", "none")
    ) { svg in
      svg.element(
        "rect", .class("track"), HTMLAttribute("width", "200"), HTMLAttribute("height", "12"),
        HTMLAttribute("rx", "3"), text: "")
      var start = 0.0
      for (part, share) in zip(parts, shares) {
        let width = 200 * share / whole
        let faint = ownIsMarked && !part.isOwn ? " faint" : ""
        svg.element(
          "rect", .class("k\(part.hue) fill\(faint)"), HTMLAttribute("x", text(start)),
          HTMLAttribute("width", text(max(0.5, width - 1))), HTMLAttribute("height", "12"),
          HTMLAttribute("rx", "2"), text: "")
        start += width
      }
    }
  }

  private static func text(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
