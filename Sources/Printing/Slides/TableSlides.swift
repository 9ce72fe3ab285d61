import EvidenceModel
import Reporting

/// A persona's numbers and the evidence of its claims, as native tables.
struct TableSlides {
  private static let rowsOfNumbers = 12
  private static let mostEvidenceSlides = 4

  let page: PersonaPage
  let sheet: CardSheet
  let ruler: TextRuler

  var slides: [Slide] { numbers + evidence }

  private static let body = TextStyle(size: 10)
  private static let head = TextStyle(size: 9.5, weight: 700, colour: .soft)

  private func slide(_ title: String) -> Slide {
    var slide = Slide(title: title)
    slide.shape("rect", Box(x: 0, y: 0, width: 960, height: 6), sheet.colour)
    slide.text(
      [ruler.cut(title, TextStyle(size: 20, weight: 700), lines: 1, width: 870)],
      in: Box(x: 40, y: 24, width: 880, height: 34), isTitle: true)
    return slide
  }

  private var numbers: [Slide] {
    let rows = sheet.card.metrics
    guard !rows.isEmpty else { return [] }
    var slide = slide("\(sheet.card.givenOrWholeName): numbers")
    let header = ["Metric", "This persona", "95 % interval", "All", "People"].map {
      StyledText($0, Self.head)
    }
    let cells = rows.prefix(Self.rowsOfNumbers).map { row in
      [
        ruler.cut(row.title, Self.body, lines: 1, width: 300),
        StyledText(row.value, TextStyle(size: 10, weight: 700)),
        StyledText(row.interval ?? "", Self.body), StyledText(row.baseline, Self.body),
        StyledText("\(row.count)" + (row.isSmall ? " (small)" : ""), Self.body),
      ]
    }
    slide.table(
      [header] + cells, shares: [36, 16, 20, 16, 12],
      in: Box(x: 40, y: 76, width: 880, height: 430), rowHeight: 30)
    return [slide]
  }

  /// The claims of the card first, as many as the slides have room for.
  private var evidence: [Slide] {
    let header = ["Claim", "Counted", "In a customer's words"].map { StyledText($0, Self.head) }
    let claims = page.groups.flatMap(\.claims).filter { !$0.quotes.isEmpty }
    var slides: [Slide] = []
    var rows: [[StyledText]] = []
    var left = 400.0
    for claim in claims {
      let cells = row(claim)
      let height = zip(cells, [252.0, 172, 424]).map { ruler.height([$0], width: $1) }.max() ?? 0
      if left < height + 8, !rows.isEmpty {
        slides.append(evidenceSlide([header] + rows, number: slides.count))
        guard slides.count < Self.mostEvidenceSlides else { return slides }
        rows = []
        left = 400
      }
      rows.append(cells)
      left -= height + 8
    }
    if !rows.isEmpty { slides.append(evidenceSlide([header] + rows, number: slides.count)) }
    return slides
  }

  private func evidenceSlide(_ rows: [[StyledText]], number: Int) -> Slide {
    let part = number == 0 ? "" : " (\(number + 1))"
    var slide = slide("\(sheet.card.givenOrWholeName): evidence\(part)")
    slide.table(
      rows, shares: [30, 21, 49], in: Box(x: 40, y: 76, width: 880, height: 430), rowHeight: 24)
    return slide
  }

  private func row(_ claim: ClaimDetail) -> [StyledText] {
    let quote = claim.quotes[0]
    let place = [quote.customer, quote.source, quote.date].compactMap { $0 }
    let words = ruler.cut(
      "“\(quote.words)”", TextStyle(size: 10, isItalic: true), lines: 3, width: 420)
    return [
      ruler.cut("\(claim.kind): \(claim.text)", Self.body, lines: 4, width: 250),
      StyledText(
        claim.count + (claim.status == .supported ? "" : " · \(claim.statusLabel)"), Self.body),
      StyledText(
        words.runs.map { ($0.text, $0.style) }
          + [("  " + place.joined(separator: ", "), TextStyle(size: 8.5, colour: .soft))]),
    ]
  }
}
