import CPangoCairo
package import EvidenceModel
import Reporting

/// The persona set as a presentation of native shapes: text that can be edited, no pictures of text.
///
/// A slide of all personas, then for each its card, its numbers and the evidence of the card's
/// lines. The same document gives the same bytes, on every machine that has the same fonts to
/// measure with.
package struct PersonaSlides {
  private let persona: String?

  /// Slides of all personas, or of the one with an id.
  package init(persona: String? = nil) { self.persona = persona }

  /// The presentation of a document.
  ///
  /// - Throws: `export.drawingFailed` when text can't be measured.
  package func pptx(_ document: PersonaDocument) throws(Diagnostic) -> [UInt8] {
    guard let surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR, nil) else {
      throw Diagnostic(
        .drawingFailed, "Text could not be measured.", remedy: "Free some memory and try again.")
    }
    let ruler = TextRuler(canvas: Canvas(surface: surface, isTagged: false))
    let footer = PageFooter(document)
    let foot = (footer.parts + [footer.product]).joined(separator: " · ")
    let set = PersonaSheets(document, only: persona)
    var slides: [Slide] = []
    if persona == nil {
      slides.append(OverviewSlide(page: HomePage(document), set: set, ruler: ruler).slide)
    }
    for sheet in set.sheets {
      guard let page = PersonaPage(id: sheet.card.id, in: document) else { continue }
      slides.append(CardSlide(sheet: sheet, ruler: ruler).slide)
      slides += TableSlides(page: page, sheet: sheet, ruler: ruler).slides
    }
    for index in slides.indices {
      slides[index].text(
        [StyledText(foot, TextStyle(size: 8, colour: .soft))],
        in: Box(x: 40, y: 518, width: 880, height: 16))
    }
    return SlidePackage(
      slides: slides, title: "Personas",
      creator: "Likeness \(document.provenance.engineVersion)",
      createdAt: document.provenance.createdAt
    ).bytes
  }
}

/// Measures text as office programs will set it, so that nothing runs over its box.
struct TextRuler {
  /// Office programs set lines a little further apart than the fonts say.
  private static let allowance = 1.08

  let canvas: Canvas

  /// The height of paragraphs in a width.
  func height(_ paragraphs: [StyledText], width: Double) -> Double {
    paragraphs.reduce(0) { total, text in
      var text = text
      text.lineSpacing = 1
      text.runs = text.runs.map { run in
        var style = run.style
        style.family = .office
        return StyledText.Run(text: run.text, style: style)
      }
      return total + text.spaceBefore + canvas.height(of: text, width: width) * Self.allowance
    }
  }

  /// The first paragraphs of a list of groups that fit, group by group.
  func fitting(_ groups: [[StyledText]], width: Double, height: Double) -> [[StyledText]] {
    var left = height
    var taken: [[StyledText]] = []
    for group in groups {
      left -= self.height(group, width: width)
      guard left >= 0 else { break }
      taken.append(group)
    }
    return taken
  }

  /// A text cut at a word so that it takes so many lines at most.
  func cut(_ text: String, _ style: TextStyle, lines: Int, width: Double) -> StyledText {
    let limit = height([StyledText("Xy", style)], width: width) * (Double(lines) + 0.3)
    var words = text.split(separator: " ", omittingEmptySubsequences: true)
    var shown = StyledText(text, style)
    while height([shown], width: width) > limit, words.count > 1 {
      words.removeLast()
      shown = StyledText(words.joined(separator: " ") + " …", style)
    }
    return shown
  }
}
