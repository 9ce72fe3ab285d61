/// The parts that are the same for every presentation: master, layout and theme.
extension SlidePackage {
  private static let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let spaces = """
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"
    """
  private static let group = """
    <p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>\
    <a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/>\
    <a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>
    """
  private static let titleShape = """
    <p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>\
    <p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="508000" y="330200"/>\
    <a:ext cx="11176000" cy="635000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>\
    </p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en"/><a:t>Title</a:t></a:r>\
    </a:p></p:txBody></p:sp>
    """

  static let master = """
    \(xml)<p:sldMaster \(spaces)><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/>\
    </a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>\(group)\(titleShape)</p:spTree></p:cSld>\
    <p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" \
    accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" \
    folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/>\
    </p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:defRPr sz="2600" b="1"/>\
    </a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr><a:defRPr sz="1200"/></a:lvl1pPr>\
    </p:bodyStyle><p:otherStyle><a:lvl1pPr><a:defRPr sz="1200"/></a:lvl1pPr></p:otherStyle>\
    </p:txStyles></p:sldMaster>
    """

  static let layout = """
    \(xml)<p:sldLayout \(spaces) type="titleOnly" preserve="1"><p:cSld name="Title only"><p:spTree>\
    \(group)\(titleShape)</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>\
    </p:sldLayout>
    """

  static let theme: String = {
    let colours: [(String, Colour)] = [
      ("dk1", .ink), ("lt1", .white), ("dk2", .accent), ("lt2", .paper),
      ("accent1", .persona(0)), ("accent2", .persona(1)), ("accent3", .persona(2)),
      ("accent4", .persona(3)), ("accent5", .persona(4)), ("accent6", .persona(5)),
      ("hlink", .accent), ("folHlink", .soft),
    ]
    let scheme = colours.map { "<a:\($0)><a:srgbClr val=\"\($1.hex)\"/></a:\($0)>" }.joined()
    let font = "<a:latin typeface=\"\(Slide.font)\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
    let own = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    let edges = [6_350, 12_700, 19_050].map { "<a:ln w=\"\($0)\">\(own)</a:ln>" }.joined()
    return """
      \(xml)<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      name="Likeness"><a:themeElements><a:clrScheme name="Likeness">\(scheme)</a:clrScheme>\
      <a:fontScheme name="Likeness"><a:majorFont>\(font)</a:majorFont><a:minorFont>\(font)\
      </a:minorFont></a:fontScheme><a:fmtScheme name="Likeness"><a:fillStyleLst>\(own)\(own)\(own)\
      </a:fillStyleLst><a:lnStyleLst>\(edges)</a:lnStyleLst><a:effectStyleLst>\(effect)\(effect)\
      \(effect)</a:effectStyleLst><a:bgFillStyleLst>\(own)\(own)\(own)</a:bgFillStyleLst>\
      </a:fmtScheme></a:themeElements></a:theme>
      """
  }()
}
