/// A part of a page that knows its height for a width, and how to draw itself.
///
/// The same blocks make the pages of a PDF and the pictures of a card.
struct Block {
  /// Where a block is drawn.
  struct Place {
    let x: Double
    let y: Double
    let width: Double
  }

  let measure: (Canvas, Double) -> Double
  let paint: (Canvas, Place) -> Void
  /// Whether it must stand on the same page as what follows.
  var keepsWithNext = false

  /// A heading that is never the last thing on a page.
  func keptWithNext() -> Block {
    var block = self
    block.keepsWithNext = true
    return block
  }
}

extension Block {
  /// Text as an element of the structure; a link where an anchor is given.
  static func text(
    _ text: StyledText, as element: Canvas.Element = .paragraph, link: Anchor? = nil
  ) -> Block {
    Block(
      measure: { canvas, width in canvas.height(of: text, width: width) },
      paint: { canvas, place in
        guard !text.isEmpty else { return }
        canvas.element(element) {
          canvas.link(to: link) {
            canvas.draw(text, x: place.x, y: place.y, width: place.width)
          }
        }
      })
  }

  static func text(
    _ text: String, _ style: TextStyle, as element: Canvas.Element = .paragraph,
    link: Anchor? = nil, mostLines: Int? = nil
  ) -> Block {
    .text(StyledText(text, style, mostLines: mostLines), as: element, link: link)
  }

  /// Empty room.
  static func space(_ height: Double) -> Block {
    Block(measure: { _, _ in height }, paint: { _, _ in })
  }

  /// A thin line over the whole width.
  static func rule(_ colour: Colour = .line, thickness: Double = 0.6) -> Block {
    Block(
      measure: { _, _ in thickness },
      paint: { canvas, place in
        canvas.fill(
          Box(x: place.x, y: place.y, width: place.width, height: thickness), colour)
      })
  }

  /// A drawing of a fixed height.
  ///
  /// `saying` is what a reader hears in its place; nil for what only decorates.
  static func drawing(
    height: Double, saying words: String? = nil, _ paint: @escaping (Canvas, Place) -> Void
  ) -> Block {
    Block(
      measure: { _, _ in height },
      paint: { canvas, place in
        guard let words else { return paint(canvas, place) }
        canvas.figure(words) { paint(canvas, place) }
      })
  }

  /// Blocks one under another; those without height take no gap.
  static func stack(_ blocks: [Block], gap: Double = 0) -> Block {
    Block(
      measure: { canvas, width in
        let heights = blocks.map { $0.measure(canvas, width) }.filter { $0 > 0 }
        return heights.reduce(0, +) + gap * Double(max(0, heights.count - 1))
      },
      paint: { canvas, place in
        var y = place.y
        for block in blocks {
          let height = block.measure(canvas, place.width)
          guard height > 0 else { continue }
          block.paint(canvas, Place(x: place.x, y: y, width: place.width))
          y += height + gap
        }
      })
  }

  /// Blocks side by side; `shares` divide what the gaps leave of the width.
  static func columns(_ blocks: [Block], shares: [Double], gap: Double = 14) -> Block {
    let total = shares.reduce(0, +)
    func widths(_ width: Double) -> [Double] {
      let room = width - gap * Double(max(0, blocks.count - 1))
      return shares.map { room * $0 / total }
    }
    return Block(
      measure: { canvas, width in
        zip(blocks, widths(width)).map { $0.measure(canvas, $1) }.max() ?? 0
      },
      paint: { canvas, place in
        var x = place.x
        for (block, width) in zip(blocks, widths(place.width)) {
          block.paint(canvas, Place(x: x, y: place.y, width: width))
          x += width + gap
        }
      })
  }

  /// Blocks dealt over columns of the same width, row by row.
  static func grid(_ blocks: [Block], columns: Int, gap: Double = 14, rowGap: Double = 9) -> Block {
    let rows = stride(from: 0, to: blocks.count, by: columns).map { start in
      var row = Array(blocks[start..<min(start + columns, blocks.count)])
      while row.count < columns { row.append(.space(0)) }
      return Block.columns(row, shares: row.map { _ in 1 }, gap: gap)
    }
    return .stack(rows, gap: rowGap)
  }

  /// A block with room around it.
  func padded(
    top: Double = 0, right: Double = 0, bottom: Double = 0, left: Double = 0
  ) -> Block {
    Block(
      measure: { canvas, width in measure(canvas, width - left - right) + top + bottom },
      paint: { canvas, place in
        paint(
          canvas,
          Place(x: place.x + left, y: place.y + top, width: place.width - left - right))
      }, keepsWithNext: keepsWithNext)
  }

  /// A block on a field of colour, with a bar at its start where one is wanted.
  func onField(
    _ colour: Colour, edge: Colour? = nil, bar: Colour? = nil, radius: Double = 5,
    padding: Double = 9
  ) -> Block {
    let inner = padded(top: padding, right: padding + 2, bottom: padding, left: padding + 2)
    return Block(
      measure: inner.measure,
      paint: { canvas, place in
        let height = inner.measure(canvas, place.width)
        let box = Box(x: place.x, y: place.y, width: place.width, height: height)
        canvas.fill(box, colour, radius: radius)
        if let edge { canvas.stroke(box, edge, radius: radius) }
        if let bar {
          canvas.fill(Box(x: box.x, y: box.y, width: 3, height: height), bar, radius: 1.5)
        }
        inner.paint(canvas, place)
      })
  }

  /// A block as one element of the structure.
  func element(_ element: Canvas.Element) -> Block {
    Block(
      measure: measure,
      paint: { canvas, place in canvas.element(element) { paint(canvas, place) } },
      keepsWithNext: keepsWithNext)
  }

  /// A block at a place that links lead to.
  func at(_ anchor: Anchor) -> Block {
    Block(
      measure: measure,
      paint: { canvas, place in
        canvas.place(anchor, x: place.x, y: max(0, place.y - 6))
        paint(canvas, place)
      }, keepsWithNext: keepsWithNext)
  }
}
