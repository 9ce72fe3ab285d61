import CPangoCairo
package import EvidenceModel
import Foundation
import Reporting

/// Cards as a picture: PNG for slides and chats, SVG for print and the web.
///
/// One card for each persona of the document, one under another. The picture is drawn from the
/// document alone, so the same document on the same machine gives the same bytes.
package struct PersonaPicture {
  /// Points from edge to edge.
  private static let width = 720.0
  private static let margin = 30.0
  /// Pixels for each point: 1,440 pixels wide.
  private static let scale = 2.0
  /// More pixels in height than most programs open.
  private static let highest = 30_000.0

  private let persona: String?

  /// A picture of all personas, or of the one with an id.
  package init(persona: String? = nil) { self.persona = persona }

  /// The cards in pixels.
  ///
  /// - Throws: `export.drawingFailed`.
  package func png(_ document: PersonaDocument) throws(Diagnostic) -> [UInt8] {
    let (block, height) = try measured(document)
    let scale = min(Self.scale, Self.highest / height)
    let surface = cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, Int32((Self.width * scale).rounded()),
      Int32((height * scale).rounded(.up))
    )
    let canvas = try Self.canvas(surface)
    canvas.scale(scale)
    draw(block, height: height, on: canvas)
    let bytes = canvas.png()
    try canvas.finish()
    return bytes
  }

  /// The cards as scalable drawing; letters are outlines, so that it looks the same everywhere.
  ///
  /// Its title and description say for readers of the page aloud whom it shows.
  ///
  /// - Throws: `export.drawingFailed`.
  package func svg(_ document: PersonaDocument) throws(Diagnostic) -> String {
    let (block, height) = try measured(document)
    let bytes = CollectedBytes()
    let surface = cairo_svg_surface_create_for_stream(
      CollectedBytes.append, Unmanaged.passUnretained(bytes).toOpaque(), Self.width, height)
    let canvas = try Self.canvas(surface)
    draw(block, height: height, on: canvas)
    try canvas.finish()
    let drawing = withExtendedLifetime(bytes) { String(decoding: $0.all, as: UTF8.self) }
    return described(Self.withoutNumber(drawing), document)
  }

  private static func canvas(_ surface: OpaquePointer?) throws(Diagnostic) -> Canvas {
    guard let surface, cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
      throw Diagnostic(
        .drawingFailed, "No picture of this size could be made.",
        remedy: "Draw one persona with --persona.")
    }
    return Canvas(surface: surface, isTagged: false)
  }

  private func measured(
    _ document: PersonaDocument
  ) throws(Diagnostic) -> (block: Block, height: Double) {
    let sheets = PersonaSheets(document, only: persona).sheets.map { $0.block(.full) }
    let cards =
      sheets.isEmpty
      ? Block.text("There are no personas yet.", .body) : Block.stack(sheets, gap: 46)
    let footer = PageFooter(document)
    let origin = (footer.parts + [footer.product]).joined(separator: " · ")
    let block = Block.stack(
      [cards, .rule(), .text(origin, TextStyle(size: 6.8, colour: .soft))], gap: 12)
    let measuring = try Self.canvas(cairo_recording_surface_create(CAIRO_CONTENT_COLOR, nil))
    let height = block.measure(measuring, Self.width - 2 * Self.margin)
    return (block, height + 2 * Self.margin)
  }

  private func draw(_ block: Block, height: Double, on canvas: Canvas) {
    canvas.fill(Box(x: 0, y: 0, width: Self.width, height: height + 2), .white)
    block.paint(
      canvas, .init(x: Self.margin, y: Self.margin, width: Self.width - 2 * Self.margin))
  }

  /// The drawing without the number that cairo gives each surface of a process.
  private static func withoutNumber(_ drawing: String) -> String {
    guard let start = drawing.range(of: " id=\"surface"),
      let end = drawing[start.upperBound...].firstIndex(of: "\"")
    else { return drawing }
    return String(drawing[..<start.lowerBound]) + drawing[drawing.index(after: end)...]
  }

  private func described(_ drawing: String, _ document: PersonaDocument) -> String {
    guard let open = drawing.range(of: "<svg "),
      let end = drawing[open.upperBound...].firstIndex(of: ">")
    else { return drawing }
    let shown = document.personas.filter { persona == nil || $0.id == persona }
    let names = shown.map(\.name).joined(separator: "; ")
    let texts = shown.map(\.summary).joined(separator: " ")
    let head = drawing[..<end] + " role=\"img\">"
    return head
      + "<title>\(MarkupText.escaped(names))</title><desc>\(MarkupText.escaped(texts))</desc>"
      + drawing[drawing.index(after: end)...]
  }
}
