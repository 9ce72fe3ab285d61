/// One slide of native shapes, in PresentationML (ECMA-376, part 1, 19).
///
/// Lengths are points on a slide of 960 by 540. Everything that isn't a literal of ours is escaped.
struct Slide {
  static let width = 960.0
  static let height = 540.0
  /// A font that every office program has, or one of the same widths.
  static let font = "Arial"

  /// What the title says; it is a title for outlines and readers of the page aloud, too.
  let title: String
  private var shapes = ""
  private var lastID = 1

  init(title: String) { self.title = title }

  /// The XML of the slide.
  var xml: String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">\
    <p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/>\
    </p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/>\
    <a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>\(shapes)</p:spTree>\
    </p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>
    """
  }

  /// Points as the format's units, 12,700 for each.
  static func units(_ points: Double) -> Int { Int((points * 12_700).rounded()) }

  private mutating func nextID() -> Int {
    lastID += 1
    return lastID
  }

  private static func transform(_ box: Box, turn: Int = 0) -> String {
    let turned = turn == 0 ? "" : " rot=\"\(turn * 60_000)\""
    return "<a:xfrm\(turned)><a:off x=\"\(units(box.x))\" y=\"\(units(box.y))\"/>"
      + "<a:ext cx=\"\(units(max(0, box.width)))\" cy=\"\(units(max(0, box.height)))\"/></a:xfrm>"
  }

  private static func fill(_ colour: Colour?, opacity: Double = 1) -> String {
    guard let colour else { return "<a:noFill/>" }
    let alpha = opacity < 1 ? "<a:alpha val=\"\(Int(opacity * 100_000))\"/>" : ""
    return "<a:solidFill><a:srgbClr val=\"\(colour.hex)\">\(alpha)</a:srgbClr></a:solidFill>"
  }

  /// A shape that the format knows by name: `rect`, `roundRect`, `ellipse`, `donut`, `chord`.
  mutating func shape(
    _ kind: StaticString, _ box: Box, _ colour: Colour, opacity: Double = 1, turn: Int = 0,
    adjust: String = "", describedAs description: String = ""
  ) {
    let id = nextID()
    let alternative = MarkupText.escaped(description)
    shapes += """
      <p:sp><p:nvSpPr><p:cNvPr id="\(id)" name="Shape \(id)" descr="\(alternative)"/><p:cNvSpPr/>\
      <p:nvPr/></p:nvSpPr><p:spPr>\(Self.transform(box, turn: turn))<a:prstGeom prst="\(kind)">\
      <a:avLst>\(adjust)</a:avLst></a:prstGeom>\(Self.fill(colour, opacity: opacity))\
      <a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p>\
      <a:endParaRPr lang="en"/></a:p></p:txBody></p:sp>
      """
  }

  /// Paragraphs in a box; `isTitle` makes it the slide's title.
  mutating func text(
    _ paragraphs: [StyledText], in box: Box, isTitle: Bool = false, field: Colour? = nil,
    padding: Double = 0
  ) {
    let id = nextID()
    let inset = Self.units(padding)
    let kind = isTitle ? "<p:nvPr><p:ph type=\"title\"/></p:nvPr>" : "<p:nvPr/>"
    let own = isTitle ? "<p:cNvSpPr/>" : "<p:cNvSpPr txBox=\"1\"/>"
    shapes += """
      <p:sp><p:nvSpPr><p:cNvPr id="\(id)" name="\(isTitle ? "Title" : "Text \(id)")"/>\(own)\
      \(kind)</p:nvSpPr><p:spPr>\(Self.transform(box))<a:prstGeom prst="rect"><a:avLst/>\
      </a:prstGeom>\(Self.fill(field))</p:spPr><p:txBody><a:bodyPr wrap="square" lIns="\(inset)" \
      tIns="\(inset)" rIns="\(inset)" bIns="\(inset)" anchor="t"><a:noAutofit/></a:bodyPr>\
      <a:lstStyle/>\(paragraphs.map(Self.paragraph).joined())</p:txBody></p:sp>
      """
  }

  private static func paragraph(_ text: StyledText) -> String {
    let side =
      switch text.alignment {
      case .start: "l"
      case .centre: "ctr"
      case .end: "r"
      }
    let runs = text.runs.map { run in
      let style = run.style
      let bold = style.weight >= 600 ? " b=\"1\"" : ""
      let italic = style.isItalic ? " i=\"1\"" : ""
      return "<a:r><a:rPr lang=\"en\" sz=\"\(Int((style.size * 100).rounded()))\"\(bold)\(italic) "
        + "dirty=\"0\">\(fill(style.colour))<a:latin typeface=\"\(font)\"/></a:rPr>"
        + "<a:t>\(MarkupText.escaped(StyledText.plain(run.text)))</a:t></a:r>"
    }
    let before =
      text.spaceBefore > 0
      ? "<a:spcBef><a:spcPts val=\"\(Int(text.spaceBefore * 100))\"/></a:spcBef>" : ""
    return "<a:p><a:pPr algn=\"\(side)\">\(before)<a:buNone/></a:pPr>\(runs.joined())</a:p>"
  }

  /// A table; the first row is its header.
  ///
  /// `shares` divide the width.
  mutating func table(_ rows: [[StyledText]], shares: [Double], in box: Box, rowHeight: Double) {
    let id = nextID()
    let total = shares.reduce(0, +)
    let columns = shares.map { "<a:gridCol w=\"\(Self.units(box.width * $0 / total))\"/>" }.joined()
    let body = rows.enumerated().map { index, cells in
      let field = index == 0 ? Colour.track : nil
      return "<a:tr h=\"\(Self.units(rowHeight))\">"
        + cells.map { Self.cell($0, field: field) }.joined() + "</a:tr>"
    }
    shapes += """
      <p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="\(id)" name="Table \(id)"/>\
      <p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>\
      </p:nvGraphicFramePr><p:xfrm><a:off x="\(Self.units(box.x))" y="\(Self.units(box.y))"/>\
      <a:ext cx="\(Self.units(box.width))" cy="\(Self.units(rowHeight * Double(rows.count)))"/>\
      </p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">\
      <a:tbl><a:tblPr firstRow="1"/><a:tblGrid>\(columns)</a:tblGrid>\(body.joined())</a:tbl>\
      </a:graphicData></a:graphic></p:graphicFrame>
      """
  }

  private static func cell(_ text: StyledText, field: Colour?) -> String {
    let none = ["lnL", "lnR", "lnT"].map { "<a:\($0) w=\"0\"><a:noFill/></a:\($0)>" }.joined()
    let below = "<a:lnB w=\"6350\">\(fill(.line))</a:lnB>"
    return "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>\(paragraph(text))</a:txBody>"
      + "<a:tcPr marL=\"50800\" marR=\"50800\" marT=\"38100\" marB=\"38100\">\(none)\(below)"
      + "\(fill(field))</a:tcPr></a:tc>"
  }
}
