import Reporting

/// The first pages: all personas at a glance, and what to know before using them.
struct OverviewPages {
  let page: HomePage
  let hues: [Int]
  let strip: [(share: Double, hue: Int)]

  /// The blocks, in reading order.
  var blocks: [Block] {
    var blocks: [Block] = [
      Block.text("Personas", .title.with(size: 30), as: .title).at(Anchor("start", "")),
      .text(page.summary.joined(separator: " "), TextStyle(size: 10, colour: .soft)),
    ]
    if strip.count > 1 {
      blocks.append(Block.strip(strip, own: nil, height: 12).padded(top: 8, bottom: 4))
    }
    if page.cards.isEmpty { blocks.append(.text("There are no personas yet.", .body)) }
    blocks += zip(page.cards, hues).map(entry)
    blocks += section("What to know before you use them", page.warnings)
    blocks += section("What changed", page.changes.prefix(24).map { "\($0.label): \($0.text)" })
    if let reason = page.reason { blocks += section("Why so many", [reason]) }
    return blocks
  }

  private func entry(_ card: PersonaCard, _ hue: Int) -> Block {
    let colour = Colour.persona(hue)
    let names = Block.stack(
      [
        .text(
          card.name, TextStyle(size: 13, weight: 700, family: .serif), as: .heading,
          link: Anchor("persona", card.id), mostLines: 2),
        .text(card.statusLine.joined(separator: " · "), TextStyle(size: 7.4, colour: .soft)),
        .text(card.job?.sentence ?? card.summary, .body, mostLines: 4),
      ], gap: 2)
    var share: [Block] = []
    if let size = card.size {
      let percent = size.headline.split(separator: " ").prefix(2).joined(separator: " ")
      share = [
        .text(percent, TextStyle(size: 16, weight: 700, colour: colour, family: .serif)),
        .text(size.customers, TextStyle(size: 7.4, colour: .soft)),
      ]
    }
    return Block.columns(
      [.avatar(card.id, hue: hue, size: 40), names, .stack(share)], shares: [40, 390, 76], gap: 12
    ).padded(top: 10, bottom: 2)
  }

  private func section(_ title: String, _ lines: [String]) -> [Block] {
    guard !lines.isEmpty else { return [] }
    let heading = Block.text(title, .heading, as: .heading).padded(top: 14, bottom: 3)
      .keptWithNext()
    return [heading]
      + lines.map { Block.text($0, .body, as: .item).padded(top: 2, left: 8) }
  }
}
