/// Fills pages with blocks from the top to the bottom.
final class PageFlow {
  /// Edges of the page that stay free, in points.
  static let margin = 38.0
  /// Room for the line at the foot.
  static let foot = 26.0

  let canvas: Canvas
  let paper: Paper
  private let footer: String
  private(set) var pageNumber = 0
  private var y = 0.0
  private var isOpen = false

  init(canvas: Canvas, paper: Paper, footer: String) {
    self.canvas = canvas
    self.paper = paper
    self.footer = footer
  }

  var width: Double { paper.width - 2 * Self.margin }
  /// What a page has room for.
  var fullHeight: Double { paper.height - Self.margin - Self.foot - 14 }
  private var bottom: Double { Self.margin + fullHeight }

  /// Begins a page, unless the present one is still empty.
  func beginPage() {
    if isOpen { closePage() }
    isOpen = true
    pageNumber += 1
    y = Self.margin
    drawFoot()
  }

  /// Ends the last page.
  func finish() { if isOpen { closePage() } }

  private func closePage() {
    canvas.endPage()
    isOpen = false
  }

  private func drawFoot() {
    let top = paper.height - Self.foot - 6
    canvas.fill(Box(x: Self.margin, y: top, width: width, height: 0.5), .line)
    let style = TextStyle(size: 6.8, colour: .soft)
    canvas.draw(
      StyledText(footer, style, mostLines: 1), x: Self.margin, y: top + 6, width: width - 60)
    canvas.draw(
      StyledText("Page \(pageNumber)", style, alignment: .end), x: paper.width - Self.margin - 60,
      y: top + 6, width: 60)
  }

  /// Adds blocks; one that doesn't fit begins the next page, with the headings that belong to it.
  func add(_ blocks: [Block], gap: Double = 0) {
    var pending: [Block] = []
    for block in blocks {
      pending.append(block)
      if block.keepsWithNext { continue }
      place(pending, gap: gap)
      pending = []
    }
    place(pending, gap: gap)
  }

  private func place(_ group: [Block], gap: Double) {
    guard !group.isEmpty else { return }
    let heights = group.map { $0.measure(canvas, width) }
    let height = heights.reduce(0, +) + gap * Double(group.count)
    if !isOpen || (y + height - gap > bottom && y > Self.margin + 1) { beginPage() }
    for (block, height) in zip(group, heights) where height > 0 {
      block.paint(canvas, .init(x: Self.margin, y: y, width: width))
      y += height + gap
    }
  }
}

/// The size of the sheets.
package enum Paper: String, Sendable, Hashable, CaseIterable {
  case a4, letter

  /// In points.
  var width: Double { self == .a4 ? 595.276 : 612 }
  /// In points.
  var height: Double { self == .a4 ? 841.89 : 792 }
}
