import Reporting

/// One persona on one slide.
struct CardSlide {
  let sheet: CardSheet
  let ruler: TextRuler

  private var card: PersonaCard { sheet.card }
  private var colour: Colour { sheet.colour }
  private static let soft = TextStyle(size: 9, colour: .soft)
  private static let body = TextStyle(size: 10.5)

  var slide: Slide {
    var slide = Slide(title: card.name)
    slide.shape("rect", Box(x: 0, y: 0, width: 960, height: 6), colour)
    avatar(on: &slide)
    slide.text(
      [ruler.cut(card.name, TextStyle(size: 24, weight: 700), lines: 1, width: 560)],
      in: Box(x: 124, y: 26, width: 580, height: 36), isTitle: true)
    slide.text(
      [
        StyledText(card.statusLine.joined(separator: " · "), Self.soft),
        ruler.cut(card.summary, TextStyle(size: 11, colour: .soft), lines: 2, width: 570),
      ], in: Box(x: 124, y: 62, width: 580, height: 50))
    share(on: &slide)
    if let job = card.job {
      slide.shape("rect", Box(x: 40, y: 120, width: 3, height: 48), colour)
      slide.text(
        [ruler.cut(job.sentence, TextStyle(size: 13.5), lines: 2, width: 850)],
        in: Box(x: 43, y: 120, width: 877, height: 48), field: colour.tinted(0.1), padding: 8)
    }
    words(on: &slide)
    data(on: &slide)
    decisions(on: &slide)
    journey(on: &slide)
    return slide
  }

  private func avatar(on slide: inout Slide) {
    let scale = 68.0 / 64
    slide.shape(
      "roundRect", Box(x: 40, y: 30, width: 68, height: 68), colour.tinted(0.16),
      adjust: "<a:gd name=\"adj\" fmla=\"val 25000\"/>",
      describedAs: "Abstract drawing that stands for \(card.givenOrWholeName)")
    for shape in AvatarShape.shapes(for: card.id) {
      let size = Double(shape.size) * scale
      let box = Box(
        x: 40 + Double(shape.x) * scale - size, y: 30 + Double(shape.y) * scale - size,
        width: 2 * size, height: 2 * size)
      let own = shape.colour.map(Colour.shape) ?? colour
      switch shape.kind {
      case .circle: slide.shape("ellipse", box, own, opacity: 0.86)
      case .half:
        slide.shape(
          "chord", box, own, opacity: 0.86, turn: shape.turn,
          adjust: "<a:gd name=\"adj1\" fmla=\"val 10800000\"/><a:gd name=\"adj2\" fmla=\"val 0\"/>")
      case .leaf:
        slide.shape(
          "round2DiagRect", box, own, opacity: 0.86, turn: shape.turn,
          adjust: "<a:gd name=\"adj1\" fmla=\"val 0\"/><a:gd name=\"adj2\" fmla=\"val 50000\"/>")
      case .ring:
        slide.shape(
          "donut", box, own, opacity: 0.86, adjust: "<a:gd name=\"adj\" fmla=\"val 25000\"/>")
      }
    }
  }

  private func share(on slide: inout Slide) {
    guard let size = card.size else { return }
    let parts = size.headline.split(separator: " ")
    slide.text(
      [
        StyledText(
          [
            (
              parts.prefix(2).joined(separator: " ") + " ",
              TextStyle(size: 26, weight: 700, colour: colour)
            ), (parts.dropFirst(2).joined(separator: " "), Self.body),
          ])
      ], in: Box(x: 720, y: 26, width: 200, height: 38))
    slide.text(
      [
        StyledText(
          [size.customers, size.interval.map { "between \($0)" }, size.revenue]
            .compactMap { $0 }.joined(separator: " · "), Self.soft)
      ], in: Box(x: 720, y: 64, width: 200, height: 28))
    guard sheet.strip.count > 1 else { return }
    var x = 720.0
    slide.shape("rect", Box(x: 720, y: 96, width: 200, height: 8), .track)
    for (index, part) in sheet.strip.enumerated() {
      let width = 200 * part.share
      let own = Colour.persona(part.hue)
      slide.shape(
        "rect", Box(x: x, y: 96, width: max(0.5, width - 1), height: 8),
        index == sheet.ownPart ? own : own.tinted(0.28))
      x += width
    }
  }

  private func heading(_ text: String) -> StyledText {
    StyledText(text, TextStyle(size: 12, weight: 700, colour: colour))
  }

  private func words(on slide: inout Slide) {
    let rows = (card.said + card.success + card.leaves).map { row -> [StyledText] in
      let caution = row.caution.isEmpty ? "" : ", \(row.caution.lowercased())"
      let small = row.isSmall ? ", small sample" : ""
      return [
        StyledText("\(row.kind) · \(row.count)\(small)\(caution)", Self.soft).spaced(4),
        ruler.cut(row.text, Self.body, lines: 3, width: 290),
      ]
    }
    column([heading("Wants and decides (said)")], rows, x: 40, on: &slide)
  }

  private static let top = 182.0
  private static let bottom = 404.0

  private func column(
    _ title: [StyledText], _ rows: [[StyledText]], x: Double, on slide: inout Slide
  ) {
    guard !rows.isEmpty else { return }
    let room = Self.bottom - Self.top - ruler.height(title, width: 290)
    let shown = ruler.fitting(rows, width: 290, height: room)
    slide.text(
      title + shown.flatMap(\.self),
      in: Box(x: x, y: Self.top, width: 290, height: Self.bottom - Self.top))
  }

  private func data(on slide: inout Slide) {
    guard !card.does.isEmpty || !card.contrasts.isEmpty else { return }
    slide.text([heading("Does (data)")], in: Box(x: 348, y: Self.top, width: 272, height: 20))
    var y = Self.top + 20
    for row in card.does {
      let lines = [
        ruler.cut(row.text, Self.body, lines: 2, width: 272),
        StyledText(row.figures, Self.soft),
      ].filter { !$0.isEmpty }
      let height = ruler.height(lines, width: 272)
      guard y + height + 14 <= Self.bottom else { break }
      slide.text(lines, in: Box(x: 348, y: y, width: 272, height: height))
      y += height + 2
      if row.shares.count == 2 {
        bars(row.shares, label: "\(row.text): \(row.figures)", y: y, on: &slide)
        y += 10
      }
      y += 4
    }
    for contrast in card.contrasts {
      let bad = TextStyle(size: 9, weight: 700, colour: .bad)
      let lines = [
        StyledText([("Says  ", bad), (contrast.says, Self.body)]),
        StyledText([("Does  ", bad), (contrast.does.first ?? "", Self.body)]),
      ]
      let height = ruler.height(lines, width: 260) + 8
      guard y + height <= Self.bottom else { break }
      slide.text(
        lines, in: Box(x: 348, y: y, width: 272, height: height), field: .badTint, padding: 4)
      y += height + 4
    }
    numbers(from: y, on: &slide)
  }

  /// The first numbers, where there is room left.
  private func numbers(from top: Double, on slide: inout Slide) {
    let rows = card.metrics.prefix(max(0, Int((Self.bottom - top - 28) / 17)))
    guard rows.count >= 2 else { return }
    slide.text([heading("Numbers")], in: Box(x: 348, y: top + 6, width: 272, height: 18))
    for (index, row) in rows.enumerated() {
      let y = top + 27 + Double(index) * 17
      slide.text(
        [ruler.cut(row.title, Self.body, lines: 1, width: 128)],
        in: Box(x: 348, y: y, width: 130, height: 16))
      slide.text(
        [
          StyledText(
            row.value, TextStyle(size: 10.5, weight: 700), alignment: .end)
        ], in: Box(x: 478, y: y, width: 66, height: 16))
      slide.text(
        [StyledText("all: \(row.baseline)", Self.soft, alignment: .end)],
        in: Box(x: 546, y: y, width: 74, height: 16))
    }
  }

  private func bars(_ shares: [Double], label: String, y: Double, on slide: inout Slide) {
    slide.shape(
      "rect", Box(x: 348, y: y, width: 272, height: 5), .track, describedAs: label)
    slide.shape("rect", Box(x: 348, y: y, width: 272 * min(1, shares[0]), height: 5), colour)
    slide.shape("rect", Box(x: 348, y: y + 6, width: 272 * min(1, shares[1]), height: 2.2), .rest)
  }

  private func decisions(on slide: inout Slide) {
    var rows = card.decisions.map { row -> [StyledText] in
      [
        StyledText(row.team, TextStyle(size: 9, colour: colour)).spaced(4),
        ruler.cut(row.text, Self.body, lines: 3, width: 280),
      ]
    }
    var title = heading("What this changes")
    if rows.isEmpty {
      title = heading("Not known yet")
      rows = card.unknown.map { gap in
        [
          StyledText("\(gap.kind) · ask", Self.soft).spaced(4),
          ruler.cut("“\(gap.question)”", Self.body, lines: 3, width: 280),
        ]
      }
    }
    column([title], rows, x: 640, on: &slide)
  }

  private func journey(on slide: inout Slide) {
    guard card.journey.contains(where: { !$0.claims.isEmpty }) else { return }
    let count = Double(card.journey.count)
    let width = (880 - 10 * (count - 1)) / count
    for (index, stage) in card.journey.enumerated() {
      let x = 40 + Double(index) * (width + 10)
      let isKnown = !stage.claims.isEmpty
      slide.shape(
        "rect", Box(x: x, y: 412, width: width, height: 3), isKnown ? colour : Colour.line)
      let text = isKnown ? stage.claims.map(\.text).joined(separator: " · ") : "Not known yet"
      slide.text(
        [
          StyledText(stage.title, TextStyle(size: 9.5, weight: 700)),
          ruler.cut(
            text, TextStyle(size: 9, colour: isKnown ? .ink : .soft), lines: 6, width: width),
        ], in: Box(x: x, y: 418, width: width, height: 96))
    }
  }
}

extension PersonaCard {
  /// What stands before the colon of its name.
  var givenOrWholeName: String {
    name.split(separator: ":", maxSplits: 1).first.map(String.init) ?? name
  }
}
