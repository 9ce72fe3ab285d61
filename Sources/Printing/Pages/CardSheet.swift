import EvidenceModel
import Reporting

/// One persona as a sheet: the card that hangs on a wall.
struct CardSheet {
  /// How much of a card is shown; the smaller ones make it fit on one page.
  struct Detail: Sendable, Hashable {
    /// How many rows of each part.
    var rows: Int
    /// How many rows carry a customer's words.
    var quotes: Int
    /// How many lines a stage of the journey takes.
    var stageLines: Int
    /// How many decisions and open questions.
    var decisions: Int

    /// The least that still makes a card.
    static let least = Detail(rows: 4, quotes: 0, stageLines: 4, decisions: 1)
    /// What a picture shows, which may be as high as it needs.
    static let full = Detail(rows: 9, quotes: 6, stageLines: 12, decisions: 6)

    /// The steps by which a card grows, the most wanted first.
    static let growth: [(part: any WritableKeyPath<Detail, Int> & Sendable, most: Int)] = [
      (\.rows, 10), (\.decisions, 6), (\.stageLines, 14), (\.quotes, 9),
    ]
  }

  let card: PersonaCard
  let hue: Int
  /// The shares of all personas of the document, with the place of this one among them.
  let strip: [(share: Double, hue: Int)]
  let ownPart: Int?

  var colour: Colour { .persona(hue) }

  /// The sheet in the fullest form that fits: parts grow in turn for as long as there is room.
  func block(fitting height: Double, width: Double, on canvas: Canvas) -> Block {
    var detail = Detail.least
    var open = Detail.growth
    while !open.isEmpty {
      open = open.filter { step in
        guard detail[keyPath: step.part] < step.most else { return false }
        var larger = detail
        larger[keyPath: step.part] += 1
        guard block(larger).measure(canvas, width) <= height else { return false }
        detail = larger
        return true
      }
    }
    return block(detail)
  }

  /// The sheet with as much as a detail says.
  func block(_ detail: Detail) -> Block {
    var parts = [header, job, notes]
    parts.append(.columns([words(detail), data(detail)], shares: [11, 9], gap: 18))
    parts.append(journey(detail))
    parts.append(foot(detail))
    return Block.stack(parts, gap: 11).element(.section)
  }

  private var header: Block {
    var chips = card.statusLine.enumerated().map { index, text in
      index == 0 && card.status == .active ? Block.Chip.good(text) : Block.Chip(text: text)
    }
    if card.isHypothesis { chips.insert(.care("Hypothesis"), at: 0) }
    let names = Block.stack(
      [
        .text(card.name, .title, as: .title, mostLines: 2).at(Anchor("persona", card.id)),
        .chips(chips),
        .text(card.summary, TextStyle(size: 9, colour: .soft), mostLines: 4),
      ], gap: 5)
    let avatar = Block.avatar(card.id, hue: hue, size: 62)
    return .columns([avatar, names, share], shares: [62, 330, 118], gap: 14)
  }

  private var share: Block {
    guard let size = card.size else {
      return .text("No share is known", TextStyle.small)
    }
    let percent = size.headline.split(separator: " ").prefix(2).joined(separator: " ")
    let rest = size.headline.split(separator: " ").dropFirst(2).joined(separator: " ")
    var parts: [Block] = [
      .text(
        percent, TextStyle(size: 25, weight: 700, colour: colour, family: .serif), mostLines: 1),
      .text(rest, TextStyle(size: 8.4, weight: 500), mostLines: 2),
    ]
    if strip.count > 1 { parts.append(.strip(strip, own: ownPart)) }
    let facts = [size.customers, size.interval.map { "between \($0)" }, size.revenue]
    parts.append(
      .text(facts.compactMap { $0 }.joined(separator: " · "), TextStyle(size: 7.2, colour: .soft)))
    return .stack(parts, gap: 2.5)
  }

  private var job: Block {
    // Without a job, a customer's own words stand in its place.
    let words = card.job?.sentence ?? card.quote.map { "“\($0.words)”" }
    guard let words else { return .space(0) }
    let style = TextStyle(size: 12.2, colour: .ink, family: .serif)
    return Block.text(words, style, as: .quote, mostLines: 6)
      .onField(colour.tinted(0.1), bar: colour, radius: 4, padding: 8)
  }

  private var notes: Block {
    guard !card.notes.isEmpty else { return .space(0) }
    let style = TextStyle(size: 7.6, colour: .care)
    return Block.stack(card.notes.map { .text($0, style) }, gap: 1.5)
      .onField(.careTint, radius: 4, padding: 5)
  }

  private func words(_ detail: Detail) -> Block {
    var left = detail.quotes
    var parts: [Block] = []
    for (title, rows) in [
      ("Wants and decides (said)", card.said), ("Success means", card.success),
      ("Leaves if", card.leaves),
    ] where !rows.isEmpty {
      let most = title == "Wants and decides (said)" ? detail.rows : max(1, detail.rows / 3)
      let shown = rows.prefix(most).map { row -> Block in
        let quote = left > 0 ? row.quote : nil
        if quote != nil { left -= 1 }
        return said(row, under: title, quote: quote)
      }
      parts.append(
        .stack([.heading(title, colour)] + shown + more(rows.count - shown.count), gap: 4.5))
    }
    return .stack(parts, gap: 10)
  }

  private func said(
    _ row: PersonaCard.SaidRow, under title: String, quote: PersonaCard.Quote?
  ) -> Block {
    let kind = row.kind == title ? "" : "\(row.kind) · "
    let small = row.isSmall ? ", small sample" : ""
    let caution = row.caution.isEmpty ? "" : " · \(row.caution)"
    var parts: [Block] = [
      .text(kind + row.count + small + caution, TextStyle(size: 7.1, colour: .soft)),
      .text(row.text, .body.with(weight: 500), link: Anchor("claim", row.claim.rawValue)),
    ]
    if let quote {
      let style = TextStyle(size: 7.9, colour: .soft, family: .serif, isItalic: true)
      parts.append(
        Block.text("“\(quote.words)”", style, as: .quote, mostLines: 3).padded(left: 8))
    }
    return Block.stack(parts, gap: 0.5).element(.item)
  }

  private func more(_ count: Int) -> [Block] {
    count > 0
      ? [.text("\(count) more in the evidence pages", TextStyle(size: 7.1, colour: .soft))] : []
  }

  private func data(_ detail: Detail) -> Block {
    var parts: [Block] = []
    if !card.does.isEmpty {
      let shown = card.does.prefix(detail.rows).map(does)
      parts.append(
        .stack(
          [.heading("Does (data)", colour)] + shown + more(card.does.count - shown.count), gap: 5))
    }
    if let joint = card.joint { parts.append(.text(joint, .small)) }
    if !card.contrasts.isEmpty {
      let shown = card.contrasts.prefix(max(1, detail.rows / 2)).map(contrast)
      parts.append(.stack([.heading("Says and does", colour)] + shown, gap: 5))
    }
    if !card.metrics.isEmpty { parts.append(numbers(card.metrics.prefix(max(3, detail.rows)))) }
    parts.append(changes(detail))
    return .stack(parts, gap: 10)
  }

  private func does(_ row: PersonaCard.DataRow) -> Block {
    var parts: [Block] = [
      .text(row.text, .body.with(weight: 500), link: Anchor("claim", row.claim.rawValue))
    ]
    if !row.figures.isEmpty { parts.append(.text(row.figures, .small)) }
    if row.shares.count == 2 {
      parts.append(.bars(row.shares[0], against: row.shares[1], colour))
    }
    return Block.stack(parts, gap: 1.8).element(.item)
  }

  private func contrast(_ contrast: PersonaCard.Contrast) -> Block {
    let label = TextStyle(size: 7.1, colour: .bad)
    var parts: [Block] = [
      .text(
        StyledText([("Says  ", label), (contrast.says, .body)]),
        link: Anchor("claim", contrast.claim.rawValue))
    ]
    parts += contrast.does.prefix(2).map {
      .text(StyledText([("Does  ", label), ($0, .body.with(weight: 500))]))
    }
    return Block.stack(parts, gap: 1).onField(.badTint, radius: 4, padding: 5)
  }

  private func numbers(_ rows: ArraySlice<PersonaCard.MetricRow>) -> Block {
    let lines = rows.map { row -> Block in
      let small = row.isSmall ? " *" : ""
      return Block.columns(
        [
          .text(row.title + small, TextStyle(size: 7.9), as: .header, mostLines: 2),
          .text(
            StyledText(row.value, TextStyle(size: 7.9, weight: 600), alignment: .end),
            as: .cell),
          .text(
            StyledText(
              "all: \(row.baseline)", TextStyle(size: 7.4, colour: .soft), alignment: .end),
            as: .cell),
        ], shares: [10, 6, 8], gap: 6
      ).element(.row)
    }
    return .stack(
      [.heading("Numbers", colour), Block.stack(lines, gap: 2.4).element(.table)], gap: 4.5)
  }

  private func journey(_ detail: Detail) -> Block {
    guard card.journey.contains(where: { !$0.claims.isEmpty }) else { return .space(0) }
    let stages = card.journey.map { stage -> Block in
      let isKnown = !stage.claims.isEmpty
      let bar = Block.drawing(height: 3) { canvas, place in
        if isKnown {
          canvas.fill(Box(x: place.x, y: place.y, width: place.width, height: 2.2), colour)
        } else {
          canvas.line(
            from: (place.x, place.y + 1), to: (place.x + place.width, place.y + 1), .rest,
            width: 1.4, dash: 3)
        }
      }
      let style = TextStyle(size: 7.3)
      var left = detail.stageLines
      let steps = stage.claims.prefix(3).compactMap { claim -> Block? in
        guard left > 0 else { return nil }
        let lines = min(4, left)
        left -= lines
        return .text(
          claim.text, style, link: Anchor("claim", claim.claim.rawValue), mostLines: lines)
      }
      let unknown = Block.text("Not known yet", style.with(colour: .soft))
      return .stack(
        [bar, .text(stage.title, TextStyle(size: 7.9, weight: 600))]
          + (isKnown ? steps : [unknown]), gap: 2.6)
    }
    return .stack(
      [
        .heading("Journey", colour),
        .columns(stages, shares: stages.map { _ in 1 }, gap: 9),
      ], gap: 4.5)
  }

  private func changes(_ detail: Detail) -> Block {
    guard !card.decisions.isEmpty else { return .space(0) }
    let rows = card.decisions.prefix(detail.decisions).map { row -> Block in
      .stack(
        [
          .text(row.team, TextStyle(size: 7.1, weight: 500, colour: colour)),
          .text(row.text, .body, mostLines: 4),
        ], gap: 0.5)
    }
    return .stack([.heading("What this changes", colour)] + rows, gap: 4.5)
  }

  private func foot(_ detail: Detail) -> Block {
    let unknown = card.unknown.prefix(max(3, detail.decisions / 3 * 3)).map { gap -> Block in
      .stack(
        [
          .text("\(gap.kind) · ask", TextStyle(size: 7.1, colour: .soft)),
          .text("“\(gap.question)”", .body, mostLines: 3),
        ], gap: 0.5)
    }
    guard !unknown.isEmpty else { return .space(0) }
    return .stack(
      [.rule(), .heading("Not known yet", colour), .grid(unknown, columns: 3, rowGap: 6)], gap: 6)
  }
}
