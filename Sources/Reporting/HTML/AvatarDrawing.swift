/// An abstract drawing that stands for a persona: never a face, so that nobody reads age, gender or
/// origin into it.
///
/// The same id gives the same drawing, everywhere.
struct AvatarDrawing: Sendable {
  private var state: UInt64

  /// The drawing of a persona by its id (FNV-1a of its bytes seeds the shapes).
  init(id: String) {
    state = 0xCBF2_9CE4_8422_2325
    for byte in id.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// The next number below a bound, by SplitMix64.
  private mutating func next(below bound: UInt64) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % bound)
  }

  /// Writes the drawing; it is decoration, so readers of the page aloud skip it.
  func append(to writer: inout HTMLWriter) {
    var drawing = self
    let first = drawing.next(below: 5)
    writer.element(
      "svg", .class("avatar"), .hidden, HTMLAttribute("viewBox", "0 0 64 64"),
      HTMLAttribute("focusable", "false")
    ) { svg in
      svg.element(
        "rect", .class("ground"), HTMLAttribute("width", "64"), HTMLAttribute("height", "64"),
        HTMLAttribute("rx", "18"), text: "")
      for index in 0..<3 { drawing.appendShape((first + index * 2) % 5, to: &svg) }
    }
  }

  private mutating func appendShape(_ colour: Int, to svg: inout HTMLWriter) {
    let (x, y) = (14 + next(below: 37), 14 + next(below: 37))
    let size = 8 + next(below: 7)
    let opacity = HTMLAttribute("opacity", "0.85")
    switch next(below: 3) {
    case 0:
      svg.element(
        "circle", .class("a\(colour)"), opacity, HTMLAttribute("cx", "\(x)"),
        HTMLAttribute("cy", "\(y)"), HTMLAttribute("r", "\(size)"), text: "")
    case 1:
      svg.element(
        "rect", .class("a\(colour)"), opacity, HTMLAttribute("x", "\(x - size)"),
        HTMLAttribute("y", "\(y - size)"), HTMLAttribute("width", "\(2 * size)"),
        HTMLAttribute("height", "\(2 * size)"), HTMLAttribute("rx", "3"),
        HTMLAttribute("transform", "rotate(\(next(below: 90)) \(x) \(y))"), text: "")
    default:
      svg.element(
        "path", .class("a\(colour)"), opacity,
        HTMLAttribute(
          "d", "M\(x - size) \(y + size)A\(size) \(size) 0 0 1 \(x + size) \(y + size)Z"),
        HTMLAttribute("transform", "rotate(\(next(below: 4) * 90) \(x) \(y))"), text: "")
    }
  }
}
