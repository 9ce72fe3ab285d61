/// The parts that cards and pages are made of.
extension Block {
  /// A short word on a field of colour, as the pages show states.
  struct Chip {
    let text: String
    var ink = Colour.ink
    var field = Colour.track

    static func care(_ text: String) -> Chip { Chip(text: text, ink: .care, field: .careTint) }
    static func bad(_ text: String) -> Chip { Chip(text: text, ink: .bad, field: .badTint) }
    static func good(_ text: String) -> Chip { Chip(text: text, ink: .good, field: .goodTint) }
  }

  /// Chips in a row; those that don't fit go to the next one.
  static func chips(_ chips: [Chip], size: Double = 7.4) -> Block {
    let height = size + 6.4
    func rows(_ canvas: Canvas, _ width: Double) -> [(
      chip: Chip, x: Double, row: Int, width: Double
    )] {
      var x = 0.0
      var row = 0
      return chips.map { chip in
        let text = StyledText(chip.text, TextStyle(size: size), mostLines: 1)
        let own = min(width, canvas.width(of: text, atMost: width - 12) + 12)
        if x > 0, x + own > width {
          x = 0
          row += 1
        }
        defer { x += own + 4 }
        return (chip, x, row, own)
      }
    }
    return Block(
      measure: { canvas, width in
        guard let last = rows(canvas, width).last else { return 0 }
        return Double(last.row + 1) * (height + 3) - 3
      },
      paint: { canvas, place in
        for item in rows(canvas, place.width) {
          let y = place.y + Double(item.row) * (height + 3)
          let box = Box(x: place.x + item.x, y: y, width: item.width, height: height)
          canvas.fill(box, item.chip.field, radius: height / 2)
          let style = TextStyle(size: size, weight: 500, colour: item.chip.ink)
          canvas.element(.paragraph) {
            canvas.draw(
              StyledText(item.chip.text, style, mostLines: 1), x: box.x + 6, y: y + 2.6,
              width: item.width - 8)
          }
        }
      })
  }

  /// A heading of a part, in the persona's colour.
  static func heading(_ text: String, _ colour: Colour = .ink) -> Block {
    .text(text, TextStyle.heading.with(size: 9.2, weight: 650, colour: colour), as: .subheading)
  }

  /// Two bars, this persona over everybody, on a track from 0 to 1.
  static func bars(_ value: Double, against rest: Double, _ colour: Colour) -> Block {
    .drawing(height: 7.4, saying: "Bars: \(percent(value)) against \(percent(rest))") {
      canvas, place in
      func bar(_ share: Double, y: Double, height: Double, _ colour: Colour) {
        let length = place.width * min(1, max(0, share))
        if length > 0.4 {
          canvas.fill(
            Box(x: place.x, y: y, width: length, height: height), colour, radius: height / 2)
        }
      }
      canvas.fill(
        Box(x: place.x, y: place.y, width: place.width, height: 4.4), .track, radius: 2.2)
      bar(value, y: place.y, height: 4.4, colour)
      bar(rest, y: place.y + 5.6, height: 1.8, .rest)
    }
  }

  /// Where a share lies: its interval as a line on a track from 0 to 1.
  static func interval(_ share: Double, _ ends: [Double], _ colour: Colour) -> Block {
    .drawing(height: 5, saying: "Bar with its interval: \(percent(share))") { canvas, place in
      canvas.fill(Box(x: place.x, y: place.y, width: place.width, height: 5), .track, radius: 2.5)
      canvas.fill(
        Box(x: place.x, y: place.y, width: place.width * min(1, max(0, share)), height: 5), colour,
        radius: 2.5)
      guard ends.count == 2 else { return }
      let (low, high) = (place.x + place.width * ends[0], place.x + place.width * ends[1])
      canvas.line(from: (low, place.y + 2.5), to: (high, place.y + 2.5), .ink, width: 0.9)
      for x in [low, high] {
        canvas.line(from: (x, place.y + 0.6), to: (x, place.y + 4.4), .ink, width: 0.9)
      }
    }
  }

  /// All personas' shares as one strip; the others are pale where one is meant.
  static func strip(_ parts: [(share: Double, hue: Int)], own: Int?, height: Double = 7) -> Block {
    let shares = parts.map { percent($0.share) }.joined(separator: ", ")
    let mine = own.flatMap { parts.indices.contains($0) ? percent(parts[$0].share) : nil }
    let words = mine.map { "This persona's share, \($0), among those of all: \(shares)" }
    return .drawing(height: height, saying: words ?? "All personas' shares: \(shares)") {
      canvas, place in
      canvas.fill(
        Box(x: place.x, y: place.y, width: place.width, height: height), .track, radius: 2)
      var x = place.x
      for (index, part) in parts.enumerated() {
        let width = place.width * part.share
        let colour = Colour.persona(part.hue)
        let shown = own == nil || own == index ? colour : colour.tinted(0.28)
        if width > 0.8 {
          canvas.fill(Box(x: x, y: place.y, width: width - 0.8, height: height), shown, radius: 1.6)
        }
        x += width
      }
    }
  }

  /// A field of the persona's colour with its abstract drawing.
  static func avatar(_ id: String, hue: Int, size: Double) -> Block {
    .drawing(height: size, saying: "Abstract drawing in the persona's colour") { canvas, place in
      canvas.placed(at: place.x, place.y, scale: size / 64) {
        let field = Colour.persona(hue).tinted(0.16)
        canvas.fill(Box(x: 0, y: 0, width: 64, height: 64), field, radius: 16)
        for shape in AvatarShape.shapes(for: id) {
          let colour = shape.colour.map(Colour.shape) ?? Colour.persona(hue)
          canvas.fill(
            shape.steps, colour, opacity: 0.86, turned: Double(shape.turn),
            around: (Double(shape.x), Double(shape.y)))
        }
      }
    }
  }

  private static func percent(_ share: Double) -> String {
    "\(Int((min(1, max(0, share)) * 100).rounded())) %"
  }
}
