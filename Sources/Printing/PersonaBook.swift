import CPangoCairo
package import EvidenceModel
import Reporting

/// The persona set as a PDF: an overview, a page for each persona to hang on a wall, and the evidence
/// behind every line.
///
/// Tagged, with text that can be selected and searched, links from each line to its evidence,
/// bookmarks, embedded fonts, the language, and words for every drawing. The same document on the same machine gives the same bytes: the
/// time in the file is the one of the build. Fonts come from the machine; without Inter and Charis
/// SIL the nearest of its own take their place.
package struct PersonaBook {
  private let paper: Paper
  private let persona: String?

  /// A book of all personas, or of the one with an id.
  package init(paper: Paper = .a4, persona: String? = nil) {
    self.paper = paper
    self.persona = persona
  }

  /// The pages of a document.
  ///
  /// - Throws: `export.drawingFailed`.
  package func pdf(_ document: PersonaDocument) throws(Diagnostic) -> [UInt8] {
    let bytes = CollectedBytes()
    guard
      let surface = cairo_pdf_surface_create_for_stream(
        CollectedBytes.append, Unmanaged.passUnretained(bytes).toOpaque(), paper.width,
        paper.height)
    else {
      throw Diagnostic(
        .drawingFailed, "No page could be made.", remedy: "Free some memory and try again.")
    }
    let canvas = Canvas(surface: surface, isTagged: true)
    describe(document, on: surface)
    draw(document, on: canvas)
    try canvas.finish()
    let drawn = withExtendedLifetime(bytes) { $0.all }
    return PrintedAlternatives(language: "en", alternatives: canvas.alternatives).added(to: drawn)
  }

  private func describe(_ document: PersonaDocument, on surface: OpaquePointer) {
    let names = document.personas.map(\.name).joined(separator: "; ")
    let texts: [(cairo_pdf_metadata_t, String)] = [
      (CAIRO_PDF_METADATA_TITLE, "Personas"), (CAIRO_PDF_METADATA_SUBJECT, names),
      (CAIRO_PDF_METADATA_CREATOR, "Likeness \(document.provenance.engineVersion)"),
      (CAIRO_PDF_METADATA_CREATE_DATE, document.provenance.createdAt),
      (CAIRO_PDF_METADATA_MOD_DATE, document.provenance.createdAt),
    ]
    for (key, text) in texts {
      cairo_pdf_surface_set_metadata(surface, key, StyledText.plain(text))
    }
  }

  private func draw(_ document: PersonaDocument, on canvas: Canvas) {
    let set = PersonaSheets(document, only: persona)
    let footer = PageFooter(document)
    let flow = PageFlow(
      canvas: canvas, paper: paper,
      footer: (footer.parts + [footer.product]).joined(separator: " · "))
    canvas.element(.document) {
      if persona == nil { drawOverview(document, set, on: flow) }
      for sheet in set.sheets {
        let parent = canvas.bookmark(sheet.card.name, to: Anchor("persona", sheet.card.id))
        canvas.bookmark("Evidence", to: Anchor("evidence", sheet.card.id), below: parent)
        flow.beginPage()
        flow.add([sheet.block(fitting: flow.fullHeight, width: flow.width, on: canvas)])
      }
      for sheet in set.sheets {
        guard let page = PersonaPage(id: sheet.card.id, in: document),
          let persona = document.personas.first(where: { $0.id == sheet.card.id })
        else { continue }
        let portrait = PortraitPages(persona: persona, hue: sheet.hue).blocks
        if !portrait.isEmpty {
          flow.beginPage()
          flow.add(portrait)
        }
        flow.beginPage()
        flow.add(EvidencePages(page: page, hue: sheet.hue).blocks)
      }
      flow.beginPage()
      flow.add(SourcePages(page: SourcesPage(document)).blocks)
    }
    flow.finish()
  }

  private func drawOverview(_ document: PersonaDocument, _ set: PersonaSheets, on flow: PageFlow) {
    flow.canvas.bookmark("Personas", to: Anchor("start", ""))
    flow.beginPage()
    flow.add(
      OverviewPages(page: HomePage(document), hues: set.sheets.map(\.hue), strip: set.strip)
        .blocks, gap: 3)
  }
}

/// The cards of a document with their colours.
struct PersonaSheets {
  let strip: [(share: Double, hue: Int)]
  let sheets: [CardSheet]

  /// The cards of all personas, or of the one with an id; its colour and its place among the others
  /// stay the same.
  init(_ document: PersonaDocument, only id: String? = nil) {
    let sized = document.personas.enumerated().filter { $0.element.size != nil }
    let strip = sized.map { (share: $0.element.size?.share ?? 0, hue: $0.offset % 8) }
    self.strip = strip
    let shown = document.personas.enumerated().filter { id == nil || $0.element.id == id }
    sheets = shown.map { index, persona in
      CardSheet(
        card: PersonaCard(persona, in: document), hue: index % 8, strip: strip,
        ownPart: sized.firstIndex { $0.offset == index })
    }
  }
}
