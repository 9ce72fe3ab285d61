import CPangoCairo

/// The structure of a tagged PDF, its links and its bookmarks; on pictures these draw only.
extension Canvas {
  /// An element of the structure; the names are those of PDF (ISO 32000-1, 14.8.4).
  enum Element: String {
    case document = "Document"
    case section = "Sect"
    case title = "H1"
    case heading = "H2"
    case subheading = "H3"
    case paragraph = "P"
    case list = "L"
    case item = "LI"
    case quote = "BlockQuote"
    case table = "Table"
    case row = "TR"
    case header = "TH"
    case cell = "TD"
    case figure = "Figure"
  }

  /// Draws what `body` draws as an element of the structure.
  func element(_ element: Element, _ body: () -> Void) {
    guard isTagged else { return body() }
    cairo_tag_begin(context, element.rawValue, nil)
    body()
    cairo_tag_end(context, element.rawValue)
  }

  /// Draws what `body` draws as a figure that says the same in words.
  func figure(_ words: String, _ body: () -> Void) {
    guard isTagged else { return body() }
    add(alternative: StyledText.plain(words))
    element(.figure, body)
  }

  /// Makes a place of the document from what `body` draws a link to.
  func link(to anchor: Anchor?, _ body: () -> Void) {
    guard isTagged, let anchor else { return body() }
    cairo_tag_begin(context, "Link", "dest='\(anchor.name)'")
    body()
    cairo_tag_end(context, "Link")
  }

  /// Names the place at which the next thing is drawn.
  func place(_ anchor: Anchor, x: Double, y: Double) {
    guard isTagged else { return }
    cairo_tag_begin(context, CAIRO_TAG_DEST, "name='\(anchor.name)' x=\(x) y=\(y)")
    cairo_tag_end(context, CAIRO_TAG_DEST)
  }

  /// Adds a bookmark.
  ///
  /// - Returns: Its number, as the parent of others.
  @discardableResult
  func bookmark(_ title: String, to anchor: Anchor, below parent: Int32 = 0) -> Int32 {
    var number: Int32 = 0
    guard isTagged else { return number }
    withSurface {
      number = cairo_pdf_surface_add_outline(
        $0, parent, StyledText.plain(title), "dest='\(anchor.name)'",
        parent == 0 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(rawValue: 0))
    }
    return number
  }
}

/// A named place of the document; letters, digits, `-` and `_` only, so that no id ends the name.
struct Anchor: Sendable, Hashable {
  let name: String

  init(_ kind: StaticString, _ id: String) {
    var name = "\(kind)-"
    for byte in id.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == UInt8(ascii: "-")
      name += isPlain ? String(UnicodeScalar(byte)) : "_" + String(byte, radix: 16)
    }
    self.name = name
  }
}
