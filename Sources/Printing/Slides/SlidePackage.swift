/// The parts of a presentation around its slides (ECMA-376, part 2): the fewest that office programs
/// open without repairing anything.
struct SlidePackage {
  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let names = """
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"
    """
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let part = "application/vnd.openxmlformats-officedocument.presentationml"

  let slides: [Slide]
  let title: String
  let creator: String
  /// ISO 8601 in UTC, such as `2026-07-01T08:00:00Z`.
  let createdAt: String

  /// The file.
  var bytes: [UInt8] {
    var archive = ZipArchive()
    archive.append("[Content_Types].xml", contentTypes)
    archive.append("_rels/.rels", Self.packageRelations)
    archive.append("docProps/app.xml", application)
    archive.append("docProps/core.xml", core)
    archive.append("ppt/presentation.xml", presentation)
    archive.append("ppt/_rels/presentation.xml.rels", presentationRelations)
    archive.append("ppt/theme/theme1.xml", Self.theme)
    archive.append("ppt/slideMasters/slideMaster1.xml", Self.master)
    archive.append(
      "ppt/slideMasters/_rels/slideMaster1.xml.rels",
      Self.relations([
        ("slideLayout", "../slideLayouts/slideLayout1.xml"), ("theme", "../theme/theme1.xml"),
      ]))
    archive.append("ppt/slideLayouts/slideLayout1.xml", Self.layout)
    archive.append(
      "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
      Self.relations([("slideMaster", "../slideMasters/slideMaster1.xml")]))
    for (index, slide) in slides.enumerated() {
      archive.append("ppt/slides/slide\(index + 1).xml", slide.xml)
      archive.append(
        "ppt/slides/_rels/slide\(index + 1).xml.rels",
        Self.relations([("slideLayout", "../slideLayouts/slideLayout1.xml")]))
    }
    return archive.finished
  }

  private static func relations(_ targets: [(kind: String, target: String)]) -> String {
    let items = targets.enumerated().map { index, item in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)/\(item.kind)\" "
        + "Target=\"\(item.target)\"/>"
    }
    return head
      + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + items.joined() + "</Relationships>"
  }

  private static var packageRelations: String {
    let core =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return head
      + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + "<Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" "
      + "Target=\"ppt/presentation.xml\"/>"
      + "<Relationship Id=\"rId2\" Type=\"\(core)\" Target=\"docProps/core.xml\"/>"
      + "<Relationship Id=\"rId3\" Type=\"\(office)/extended-properties\" "
      + "Target=\"docProps/app.xml\"/></Relationships>"
  }

  private var contentTypes: String {
    let slides = slides.indices.map { index in
      "<Override PartName=\"/ppt/slides/slide\(index + 1).xml\" "
        + "ContentType=\"\(Self.part).slide+xml\"/>"
    }
    return Self.head
      + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Override PartName=\"/ppt/presentation.xml\" "
      + "ContentType=\"\(Self.part).presentation.main+xml\"/>"
      + "<Override PartName=\"/ppt/slideMasters/slideMaster1.xml\" "
      + "ContentType=\"\(Self.part).slideMaster+xml\"/>"
      + "<Override PartName=\"/ppt/slideLayouts/slideLayout1.xml\" "
      + "ContentType=\"\(Self.part).slideLayout+xml\"/>"
      + "<Override PartName=\"/ppt/theme/theme1.xml\" "
      + "ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/>"
      + "<Override PartName=\"/docProps/core.xml\" "
      + "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
      + "<Override PartName=\"/docProps/app.xml\" ContentType="
      + "\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>"
      + slides.joined() + "</Types>"
  }

  private var application: String {
    Self.head
      + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
      + "<Application>\(MarkupText.escaped(creator))</Application>"
      + "<Slides>\(slides.count)</Slides></Properties>"
  }

  private var core: String {
    let time = MarkupText.escaped(createdAt)
    return Self.head
      + "<cp:coreProperties "
      + "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
      + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      + "<dc:title>\(MarkupText.escaped(title))</dc:title>"
      + "<dc:creator>\(MarkupText.escaped(creator))</dc:creator>"
      + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">\(time)</dcterms:created>"
      + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">\(time)</dcterms:modified>"
      + "</cp:coreProperties>"
  }

  private var presentation: String {
    let list = slides.indices.map { "<p:sldId id=\"\(256 + $0)\" r:id=\"rId\($0 + 3)\"/>" }
    let (width, height) = (Slide.units(Slide.width), Slide.units(Slide.height))
    return Self.head
      + "<p:presentation \(Self.names) saveSubsetFonts=\"1\"><p:sldMasterIdLst>"
      + "<p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>"
      + "<p:sldIdLst>\(list.joined())</p:sldIdLst>"
      + "<p:sldSz cx=\"\(width)\" cy=\"\(height)\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>"
      + "</p:presentation>"
  }

  private var presentationRelations: String {
    Self.relations(
      [("slideMaster", "slideMasters/slideMaster1.xml"), ("theme", "theme/theme1.xml")]
        + slides.indices.map { ("slide", "slides/slide\($0 + 1).xml") })
  }
}
