/// An abstract drawing that stands for a persona: never a face, so that nobody reads age, gender or
/// origin into it.
///
/// The same id gives the same drawing everywhere, in the persona's own colour: a field of it, with
/// shapes of two others that overlap.
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
    writer.element(
      "svg", .class("avatar"), .hidden, HTMLAttribute("viewBox", "0 0 64 64"),
      HTMLAttribute("focusable", "false")
    ) { svg in
      svg.raw(
        """
        <rect class="ground" width="64" height="64" rx="16"/>\
        <rect class="ak" width="64" height="64" rx="16" opacity=".16"/>
        """)
      let first = drawing.next(below: 5)
      drawing.appendShape("ak", size: 17, to: &svg)
      drawing.appendShape("a\(first)", size: 12, to: &svg)
      drawing.appendShape("a\((first + 2) % 5)", size: 8, to: &svg)
    }
  }

  /// A circle, a half circle, a leaf or a ring, within the field.
  private mutating func appendShape(_ colour: String, size: Int, to svg: inout HTMLWriter) {
    let room = UInt64(64 - 2 * size - 11)
    let (x, y) = (size + 6 + next(below: room), size + 6 + next(below: room))
    let look = [HTMLAttribute.class(colour), HTMLAttribute("opacity", "0.86")]
    let turn = HTMLAttribute("transform", "rotate(\(next(below: 8) * 45) \(x) \(y))")
    switch next(below: 4) {
    case 0:
      svg.element(
        "circle", look[0], look[1], HTMLAttribute("cx", "\(x)"), HTMLAttribute("cy", "\(y)"),
        HTMLAttribute("r", "\(size)"), text: "")
    case 1:
      let path = "M\(x - size) \(y)A\(size) \(size) 0 0 1 \(x + size) \(y)Z"
      svg.element("path", look[0], look[1], HTMLAttribute("d", path), turn, text: "")
    case 2:
      let path =
        "M\(x - size) \(y - size)h\(size)a\(size) \(size) 0 0 1 \(size) \(size)v\(size)"
        + "h\(-size)a\(size) \(size) 0 0 1 \(-size) \(-size)Z"
      svg.element("path", look[0], look[1], HTMLAttribute("d", path), turn, text: "")
    default:
      let inner = size / 2
      let path =
        "M\(x - size) \(y)a\(size) \(size) 0 1 0 \(2 * size) 0a\(size) \(size) 0 1 0 "
        + "\(-2 * size) 0M\(x - inner) \(y)a\(inner) \(inner) 0 1 1 \(2 * inner) 0"
        + "a\(inner) \(inner) 0 1 1 \(-2 * inner) 0Z"
      svg.element(
        "path", look[0], look[1], HTMLAttribute("d", path),
        HTMLAttribute("fill-rule", "evenodd"), text: "")
    }
  }
}
