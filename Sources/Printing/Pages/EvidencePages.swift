import EvidenceModel
import Reporting

/// The proof behind a persona: every claim with its counts, quotes and what speaks against it.
struct EvidencePages {
  /// The most quotes shown for a claim; all of them stand in the JSON export.
  static let mostQuotes = 4

  let page: PersonaPage
  let hue: Int

  private var colour: Colour { .persona(hue) }

  /// The blocks, in reading order.
  var blocks: [Block] {
    var blocks: [Block] = [
      Block.text(
        "\(page.card.name.prefix { $0 != ":" }): the evidence", .title.with(size: 16), as: .title
      )
      .at(Anchor("evidence", page.card.id)).keptWithNext(),
      Block.text(
        "What each line of the card rests on, and what didn't fit on it.",
        TextStyle(size: 8.6, colour: .soft)
      ).padded(top: 2, bottom: 6).keptWithNext(),
    ]
    for group in page.groups {
      blocks.append(
        Block.text(group.title, .heading.with(colour: colour), as: .heading)
          .padded(top: 8, bottom: 2).keptWithNext())
      for claim in group.claims { blocks += self.blocks(of: claim) }
    }
    blocks += members
    return blocks
  }

  private func blocks(of claim: ClaimDetail) -> [Block] {
    var head: [Block] = [
      .text(claim.text, TextStyle(size: 9.2, weight: 600), as: .subheading),
      .text("\(claim.support) · \(claim.confidenceLabel) · claim \(claim.id.rawValue)", .small),
    ]
    if claim.status != .supported {
      head.insert(
        .chips([claim.status == .contradicted ? .bad(claim.statusLabel) : .care(claim.statusLabel)]
        ),
        at: 1)
      head.append(.text(claim.statusExplanation, .small))
    }
    head += [claim.smallSample, claim.value.map { "Measured: \($0)" }].compactMap { $0 }
      .map { .text($0, .small) }
    if let comparison = claim.comparison {
      let lift = comparison.lift.isEmpty ? "" : ": \(comparison.lift)"
      head.append(
        .text(
          "Here \(comparison.persona), elsewhere \(comparison.rest), counted in "
            + "\(comparison.basis)\(lift)", .small))
      if comparison.shares.count == 2 {
        head.append(bars(comparison.shares))
      }
    } else if claim.valueShares.count == 2 {
      head.append(bars(claim.valueShares))
    }
    if let rule = claim.rule {
      head.append(.text("Checked for every person: \(rule)", .small))
    }
    let counters = claim.counters.map(counter)
    let quotes = claim.quotes.prefix(Self.mostQuotes).map(quote)
    var blocks = [
      Block.stack([.rule()] + head, gap: 2.4).padded(top: 6, bottom: 3)
        .at(Anchor("claim", claim.id.rawValue))
    ]
    if !(counters + quotes).isEmpty { blocks[0] = blocks[0].keptWithNext() }
    blocks += counters + quotes
    if claim.quotes.count > quotes.count {
      let more = claim.quotes.count - quotes.count
      let text = "\(more) more \(more == 1 ? "quote" : "quotes") in the JSON export"
      blocks.append(.text(text, .small).padded(top: 2, left: 12))
    }
    blocks += claim.measurements.map {
      Block.text("\($0.title): \($0.value), \($0.count), \($0.source)", .small)
        .padded(top: 1, left: 12)
    }
    return blocks
  }

  private func bars(_ shares: [Double]) -> Block {
    Block.columns(
      [.bars(shares[0], against: shares[1], colour), .space(0)], shares: [2, 3]
    ).padded(top: 1.5)
  }

  private func counter(_ counter: ClaimDetail.Counter) -> Block {
    let label = TextStyle(size: 7.6, weight: 600, colour: .bad)
    let resolution = counter.resolution.isEmpty ? "" : " (\(counter.resolution))"
    return Block.text(
      StyledText([
        ("Speaks against it  ", label), (counter.statement, .body),
        ("  \(counter.figure)\(resolution)", .small),
      ])
    ).onField(.badTint, radius: 4, padding: 5).padded(top: 3, left: 12)
  }

  private func quote(_ quote: ClaimDetail.Quote) -> Block {
    var parts: [Block] = []
    if let question = quote.question {
      parts.append(.text("Asked: \(question)", .small.with(italic: true)))
    }
    let around = TextStyle(size: 8.6, colour: .soft, family: .serif)
    let words = TextStyle(size: 8.8, family: .serif)
    parts.append(
      .text(
        StyledText([
          (quote.prefix.isEmpty ? "" : quote.prefix + " ", around), ("“\(quote.words)”", words),
          (quote.suffix.isEmpty ? "" : " " + quote.suffix, around),
        ]), as: .quote))
    let place = [quote.customer, quote.speaker, quote.source, quote.place, quote.date]
    parts.append(.text(place.compactMap { $0 }.joined(separator: ", "), .small))
    let stack = Block.stack(parts, gap: 1).padded(left: 9)
    let barred = Block(
      measure: stack.measure,
      paint: { canvas, place in
        let height = stack.measure(canvas, place.width)
        canvas.fill(
          Box(x: place.x, y: place.y, width: 1.6, height: height), colour.tinted(0.5))
        stack.paint(canvas, place)
      })
    return barred.padded(top: 4, left: 12)
  }

  private var members: [Block] {
    guard let members = page.members, !members.isEmpty else { return [] }
    // In stretches, so that a long list goes over as many pages as it needs.
    let lines = stride(from: 0, to: members.count, by: 60).map { start in
      members[start..<min(start + 60, members.count)].joined(separator: ", ")
    }
    let heading = Block.text("Its people (internal use only)", .heading, as: .heading)
      .padded(top: 10, bottom: 3).keptWithNext()
    return [heading] + lines.map { .text($0, .small) }
  }
}
