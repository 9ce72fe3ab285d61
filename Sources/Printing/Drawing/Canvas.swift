import CPangoCairo
package import EvidenceModel

extension Diagnostic.Code {
  package static let drawingFailed = Diagnostic.Code("export.drawingFailed")
}

/// Draws shapes and text on pages or pictures.
///
/// Lengths are points (1/72 inch), from the top left.
///
/// Members by topic: text (`Canvas+Text`), shapes (here), structure and links of PDF
/// (`Canvas+Structure`). Not for use by two threads at a time.
final class Canvas {
  let context: OpaquePointer
  let fonts: OpaquePointer
  private let surface: OpaquePointer
  /// Whether structure, links and bookmarks are kept (PDF only).
  let isTagged: Bool
  /// What each figure says, in the order in which they were drawn.
  private(set) var alternatives: [String] = []

  /// Takes over a surface that was just made.
  init(surface: OpaquePointer, isTagged: Bool) {
    self.surface = surface
    self.isTagged = isTagged
    context = cairo_create(surface)
    fonts = pango_cairo_create_context(context)
    pango_cairo_context_set_resolution(fonts, 72)
    let options = cairo_font_options_create()
    // No hinting: lines break at the same words in a PDF and in a picture of any size.
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(fonts, options)
    pango_context_set_round_glyph_positions(fonts, 0)
    pango_context_set_language(fonts, pango_language_from_string("en"))
    cairo_font_options_destroy(options)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(fonts))
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Ends the page; what is drawn next is on a new one.
  func endPage() { cairo_show_page(context) }

  /// Writes out everything.
  ///
  /// - Throws: `export.drawingFailed`.
  func finish() throws(Diagnostic) {
    let drawn = cairo_status(context)
    cairo_surface_finish(surface)
    for status in [drawn, cairo_surface_status(surface)] where status != CAIRO_STATUS_SUCCESS {
      throw Diagnostic(
        .drawingFailed,
        "The page could not be drawn (cairo: \(String(cString: cairo_status_to_string(status)))).",
        remedy: "Try again with --persona for one persona; report it if it stays.")
    }
  }

  /// The picture as PNG, for surfaces of pixels.
  func png() -> [UInt8] {
    let bytes = CollectedBytes()
    cairo_surface_write_to_png_stream(
      surface, CollectedBytes.append, Unmanaged.passUnretained(bytes).toOpaque())
    return bytes.all
  }

  /// Remembers what a figure says.
  func add(alternative words: String) { alternatives.append(words) }

  /// The surface for settings that only one kind has.
  func withSurface(_ body: (OpaquePointer) -> Void) { body(surface) }

  func scale(_ factor: Double) { cairo_scale(context, factor, factor) }

  private func setColour(_ colour: Colour, opacity: Double = 1) {
    cairo_set_source_rgba(
      context, Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255,
      opacity)
  }

  /// Fills a rectangle, with rounded corners where a radius is given.
  func fill(_ box: Box, _ colour: Colour, radius: Double = 0) {
    path(box, radius: radius)
    setColour(colour)
    cairo_fill(context)
  }

  /// Draws the edge of a rectangle.
  func stroke(_ box: Box, _ colour: Colour, width: Double = 0.6, radius: Double = 0) {
    path(box, radius: radius)
    setColour(colour)
    cairo_set_line_width(context, width)
    cairo_stroke(context)
  }

  /// Draws a straight line; `dash` is the length of dashes and gaps, 0 for none.
  func line(
    from start: (Double, Double), to end: (Double, Double), _ colour: Colour, width: Double = 0.6,
    dash: Double = 0
  ) {
    setColour(colour)
    cairo_set_line_width(context, width)
    if dash > 0 { cairo_set_dash(context, [dash, dash], 2, 0) }
    cairo_move_to(context, start.0, start.1)
    cairo_line_to(context, end.0, end.1)
    cairo_stroke(context)
    cairo_set_dash(context, [], 0, 0)
  }

  /// Fills a path of steps, turned by degrees around a point.
  func fill(
    _ steps: [PathStep], _ colour: Colour, opacity: Double, turned degrees: Double,
    around centre: (Double, Double)
  ) {
    cairo_save(context)
    cairo_translate(context, centre.0, centre.1)
    cairo_rotate(context, degrees * .pi / 180)
    for step in steps { append(step) }
    setColour(colour, opacity: opacity)
    cairo_set_fill_rule(context, CAIRO_FILL_RULE_EVEN_ODD)
    cairo_fill(context)
    cairo_restore(context)
  }

  /// Draws what `body` draws, moved and made larger.
  func placed(at x: Double, _ y: Double, scale: Double, _ body: () -> Void) {
    cairo_save(context)
    cairo_translate(context, x, y)
    cairo_scale(context, scale, scale)
    body()
    cairo_restore(context)
  }

  private func append(_ step: PathStep) {
    switch step {
    case .move(let x, let y): cairo_move_to(context, x, y)
    case .line(let x, let y): cairo_line_to(context, x, y)
    case .arc(let x, let y, let radius, let from, let to):
      cairo_arc(context, x, y, radius, from * .pi / 180, to * .pi / 180)
    case .close: cairo_close_path(context)
    }
  }

  private func path(_ box: Box, radius: Double) {
    let radius = min(radius, box.width / 2, box.height / 2)
    guard radius > 0 else {
      cairo_rectangle(context, box.x, box.y, box.width, box.height)
      return
    }
    let (right, bottom) = (box.x + box.width, box.y + box.height)
    cairo_new_sub_path(context)
    cairo_arc(context, right - radius, box.y + radius, radius, -.pi / 2, 0)
    cairo_arc(context, right - radius, bottom - radius, radius, 0, .pi / 2)
    cairo_arc(context, box.x + radius, bottom - radius, radius, .pi / 2, .pi)
    cairo_arc(context, box.x + radius, box.y + radius, radius, .pi, .pi * 1.5)
    cairo_close_path(context)
  }
}

/// A rectangle in points, from its top left corner.
struct Box: Sendable, Hashable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double
}

/// A step of a shape's outline; angles are degrees, clockwise from the right.
enum PathStep: Sendable, Hashable {
  case move(Double, Double)
  case line(Double, Double)
  case arc(Double, Double, radius: Double, from: Double, to: Double)
  case close
}

/// Gathers what a C library writes.
final class CollectedBytes {
  private(set) var all: [UInt8] = []

  /// What cairo calls with each stretch.
  static let append: cairo_write_func_t = { closure, data, length in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    Unmanaged<CollectedBytes>.fromOpaque(closure).takeUnretainedValue().all
      .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
    return CAIRO_STATUS_SUCCESS
  }
}
