import CPangoCairo

extension Canvas {
  /// The height that a text takes in lines of a width.
  func height(of text: StyledText, width: Double) -> Double {
    guard !text.isEmpty else { return 0 }
    return withLayout(text, width: width) { size(of: $0).height }
  }

  /// The width of a text's longest line, when it may take a width at most.
  func width(of text: StyledText, atMost width: Double) -> Double {
    guard !text.isEmpty else { return 0 }
    return withLayout(text, width: width) { size(of: $0).width }
  }

  /// Draws a text.
  ///
  /// - Returns: The height that it took.
  @discardableResult
  func draw(_ text: StyledText, x: Double, y: Double, width: Double) -> Double {
    guard !text.isEmpty else { return 0 }
    return withLayout(text, width: width) { layout in
      cairo_move_to(context, x, y)
      pango_cairo_show_layout(context, layout)
      return size(of: layout).height
    }
  }

  private func size(of layout: OpaquePointer) -> (width: Double, height: Double) {
    var width: Int32 = 0
    var height: Int32 = 0
    pango_layout_get_size(layout, &width, &height)
    return (Double(width) / Double(PANGO_SCALE), Double(height) / Double(PANGO_SCALE))
  }

  private func withLayout<Value>(
    _ text: StyledText, width: Double, _ body: (OpaquePointer) -> Value
  ) -> Value {
    let layout: OpaquePointer = pango_layout_new(fonts)
    defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
    pango_layout_set_width(layout, Int32((max(1, width) * Double(PANGO_SCALE)).rounded()))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    // The serif's own lines stand far apart already.
    let isSerif = text.runs.first?.style.family == .serif
    pango_layout_set_line_spacing(
      layout, Float(isSerif ? text.lineSpacing * 0.74 : text.lineSpacing))
    switch text.alignment {
    case .start: pango_layout_set_alignment(layout, PANGO_ALIGN_LEFT)
    case .centre: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
    case .end: pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT)
    }
    if let most = text.mostLines {
      pango_layout_set_height(layout, -Int32(most))
      pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
    }
    setRuns(text.runs, of: layout)
    return body(layout)
  }

  private func setRuns(_ runs: [StyledText.Run], of layout: OpaquePointer) {
    var whole = ""
    let attributes = pango_attr_list_new()
    for run in runs {
      let start = UInt32(whole.utf8.count)
      whole += StyledText.plain(run.text)
      let end = UInt32(whole.utf8.count)
      for attribute in Self.attributes(of: run.style) {
        attribute?.pointee.start_index = start
        attribute?.pointee.end_index = end
        pango_attr_list_insert(attributes, attribute)
      }
    }
    pango_layout_set_text(layout, whole, Int32(whole.utf8.count))
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
  }

  private static func attributes(
    of style: TextStyle
  ) -> [UnsafeMutablePointer<PangoAttribute>?] {
    let font = pango_font_description_new()
    defer { pango_font_description_free(font) }
    pango_font_description_set_family(font, style.family.names)
    pango_font_description_set_weight(font, PangoWeight(rawValue: UInt32(style.weight)))
    pango_font_description_set_style(font, style.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
    let colour = style.colour
    return [
      pango_attr_font_desc_new(font),
      pango_attr_foreground_new(
        UInt16(colour.red) * 257, UInt16(colour.green) * 257, UInt16(colour.blue) * 257),
    ]
  }
}
