import Reporting

/// All personas on one slide.
struct OverviewSlide {
  /// The most that stand on one slide; the others have their own.
  private static let most = 8

  let page: HomePage
  let set: PersonaSheets
  let ruler: TextRuler

  var slide: Slide {
    var slide = Slide(title: "Personas")
    slide.shape("rect", Box(x: 0, y: 0, width: 960, height: 6), .accent)
    slide.text(
      [StyledText("Personas", TextStyle(size: 28, weight: 700))],
      in: Box(x: 40, y: 26, width: 880, height: 40), isTitle: true)
    slide.text(
      [
        ruler.cut(
          page.summary.joined(separator: " "), TextStyle(size: 12, colour: .soft), lines: 2,
          width: 880)
      ], in: Box(x: 40, y: 68, width: 880, height: 34))
    var x = 40.0
    for part in set.strip {
      let width = 880 * part.share
      slide.shape(
        "rect", Box(x: x, y: 108, width: max(0.5, width - 1), height: 10), .persona(part.hue))
      x += width
    }
    for (index, sheet) in set.sheets.prefix(Self.most).enumerated() {
      entry(sheet, at: index, on: &slide)
    }
    let left = set.sheets.count - Self.most
    if left > 0 {
      slide.text(
        [StyledText("\(left) more on their own slides", TextStyle(size: 10, colour: .soft))],
        in: Box(x: 40, y: 500, width: 400, height: 16))
    }
    return slide
  }

  private func entry(_ sheet: CardSheet, at index: Int, on slide: inout Slide) {
    let rows = Double((min(set.sheets.count, Self.most) + 1) / 2)
    let height = min(120, 370 / max(1, rows))
    let x = index % 2 == 0 ? 40.0 : 490.0
    let y = 134 + Double(index / 2) * height
    slide.shape("rect", Box(x: x, y: y, width: 4, height: height - 12), sheet.colour)
    let share = sheet.card.size.map { $0.headline + ", " + $0.customers } ?? "No share is known"
    let fixed = [
      ruler.cut(sheet.card.name, TextStyle(size: 14, weight: 700), lines: 1, width: 405),
      StyledText(share, TextStyle(size: 10, colour: sheet.colour)),
    ]
    let room = height - 14 - ruler.height(fixed, width: 405)
    let lines = max(1, Int(room / 14))
    let job = sheet.card.job?.sentence ?? sheet.card.summary
    slide.text(
      fixed + [ruler.cut(job, TextStyle(size: 10.5), lines: lines, width: 405)],
      in: Box(x: x + 14, y: y, width: 415, height: height - 10))
  }
}
