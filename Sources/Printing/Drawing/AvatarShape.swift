/// One shape of the abstract drawing that stands for a persona, on a field of 64 by 64.
///
/// The same shapes as on the pages (`Reporting/HTML/AvatarDrawing`): the id seeds them.
struct AvatarShape: Sendable, Hashable {
  enum Kind: Sendable {
    case circle, half, leaf, ring
  }

  let kind: Kind
  /// One of the five colours; nil for the persona's own.
  let colour: Int?
  let x: Int
  let y: Int
  let size: Int
  /// Degrees clockwise.
  let turn: Int

  /// The shapes of a persona, the largest first.
  static func shapes(for id: String) -> [AvatarShape] {
    var draws = Draws(id)
    let first = draws.next(below: 5)
    return [(nil, 17), (first, 12), ((first + 2) % 5, 8)].map { colour, size in
      let room = UInt64(64 - 2 * size - 11)
      let (x, y) = (size + 6 + draws.next(below: room), size + 6 + draws.next(below: room))
      let turn = draws.next(below: 8) * 45
      let kinds: [Kind] = [.circle, .half, .leaf, .ring]
      return AvatarShape(
        kind: kinds[draws.next(below: 4)], colour: colour, x: x, y: y, size: size, turn: turn)
    }
  }

  /// The outline around the shape's own centre, before it is turned.
  var steps: [PathStep] {
    let r = Double(size)
    switch kind {
    case .circle: return [.arc(0, 0, radius: r, from: 0, to: 360), .close]
    case .half: return [.arc(0, 0, radius: r, from: 180, to: 360), .close]
    case .leaf:
      return [
        .move(-r, -r), .line(0, -r), .arc(0, 0, radius: r, from: -90, to: 0), .line(r, r),
        .line(0, r), .arc(0, 0, radius: r, from: 90, to: 180), .close,
      ]
    case .ring:
      return [
        .arc(0, 0, radius: r, from: 0, to: 360), .close,
        .move(Double(size / 2), 0), .arc(0, 0, radius: Double(size / 2), from: 0, to: 360), .close,
      ]
    }
  }

  /// FNV-1a of the id seeds SplitMix64.
  private struct Draws {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    init(_ id: String) {
      for byte in id.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    mutating func next(below bound: UInt64) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % bound)
    }
  }
}
