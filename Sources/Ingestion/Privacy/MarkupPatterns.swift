/// Finds scripts, role tags, templates, formulas and encoded blobs, by their bytes.
enum MarkupPatterns {
  /// Lines that hold such text, widened to the closing tag where one follows.
  static func suspiciousLines(_ bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var unclosed: Set<[UInt8]> = []
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      guard let range = trimmed(bytes, start..<end), let found = pattern(bytes, range) else {
        start = end + 1
        continue
      }
      // Once a closing tag is missing, none is looked for again: many open tags stay linear.
      let close =
        unclosed.contains(found) ? 0 : closing(of: found, in: bytes, after: range.lowerBound)
      if close == 0 { unclosed.insert(found) }
      ranges.append(range.lowerBound..<max(range.upperBound, close))
      start = max(end, close) + 1
    }
    return ranges
  }

  /// The bytes without zero-width characters, which hide words from comparison.
  static func withoutInvisible(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(0xE2) || bytes.contains(0xEF) else { return Array(bytes) }
    var result: [UInt8] = []
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let width = invisibleWidth(bytes, position)
      if width == 0 { result.append(bytes[position]) }
      position += max(width, 1)
    }
    return result
  }

  private static func invisibleWidth(_ bytes: ArraySlice<UInt8>, _ position: Int) -> Int {
    guard position + 2 < bytes.endIndex else { return 0 }
    switch (bytes[position], bytes[position + 1], bytes[position + 2]) {
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    guard let first = bytes[range].firstIndex(where: { $0 > 0x20 }),
      let last = bytes[range].lastIndex(where: { $0 > 0x20 })
    else { return nil }
    return first..<last + 1
  }

  /// The first pattern that a line holds.
  private static func pattern(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
    let line = lowered(bytes[range])
    if isFormula(line) { return [] }
    for position in line.indices {
      let byte = line[position]
      if byte == 0x3C, hasHandler(line, position) { return [] }
      if byte == 0xE2 || byte == 0xF3, isDirectionMark(line, position) { return [] }
      guard let candidates = literals[byte] else { continue }
      for literal in candidates where begins(line, position, literal) {
        if stands(literal, in: line, at: position) { return literal }
      }
    }
    return holdsBlob(bytes[range]) || isSystemLine(bytes[range]) ? [] : nil
  }

  /// Whether a pattern that ordinary text holds as well is meant: `JavaScript: SDK`, `a #### system`.
  private static func stands(_ literal: [UInt8], in line: [UInt8], at position: Int) -> Bool {
    let end = position + literal.count
    if literal.last == 0x3A, literal.first != 0x64 { return end < line.count && line[end] > 0x20 }
    return literal.first != 0x23 || line[..<position].allSatisfy { $0 <= 0x20 || $0 == 0x23 }
  }

  private static func lowered(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    withoutInvisible(bytes).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }

  private static func begins(_ bytes: [UInt8], _ start: Int, _ wanted: [UInt8]) -> Bool {
    guard start + wanted.count <= bytes.count else { return false }
    return bytes[start..<start + wanted.count].elementsEqual(wanted)
  }

  /// The end of the line that closes a tag, when one follows; else 0.
  private static func closing(of tag: [UInt8], in bytes: [UInt8], after start: Int) -> Int {
    guard tag.first == 0x3C, tag.count > 3, tag[1] != 0x2F, tag[1] != 0x7C else { return 0 }
    let wanted = [0x3C, 0x2F] + tag.dropFirst().filter { $0 != 0x3E }
    var position = start
    while position + wanted.count <= bytes.count {
      if bytes[position] == 0x3C,
        begins(lowered(bytes[position..<position + wanted.count]), 0, wanted)
      {
        return bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
      }
      position += 1
    }
    return 0
  }

  private static let literals: [UInt8: [[UInt8]]] = {
    let words = [
      "<script", "</script", "javascript:", "vbscript:", "data:text/", "data:image/svg",
      "data:application/", ";base64,", "<iframe", "<object ", "<embed ", "<|im_", "<|system|>",
      "<|user|>", "<|assistant|>", "<|end", "<|begin", "<|start", "[[assistant", "[[system",
      "[[user",
      "[inst]", "[/inst]", "<<sys>>", "<</sys>>", "</transcript", "<transcript>", "<instruction",
      "</instruction", "<system>", "</system", "<system ", "<assistant>", "</assistant", "</user>",
      "<prompt>", "</prompt", "</context>", "</document>", "</data>", "</quote>", "<tool_call",
      "<function_call", "### instruction", "###instruction", "### system", "###system",
      "### new instruction", "### response", "[system]", "[system message", "{{", "{%", "${", "<%",
      "drop table", "; delete from", "union select", "union all select", "' or '1'='1", "' or 1=1",
      "\" or 1=1", "'; --", "';--", "xp_cmdshell", "=hyperlink(", "=importxml(", "=importdata(",
      "=webservice(", "=cmd|", "+cmd|", "-cmd|", "@cmd|", "=dde(", "$(curl", "`curl", "; rm -rf",
      "&& rm -rf", "<!entity", "<?php", "<?xml", "document.cookie", "<svg/", "&#x3c;script",
      "&lt;script", "%3cscript",
    ]
    return Dictionary(grouping: words.map { Array($0.utf8) }) { $0[0] }
  }()

  /// A cell that a spreadsheet would compute: `=SUM(`, `@SUM(`, `+HYPERLINK(`.
  private static func isFormula(_ line: [UInt8]) -> Bool {
    guard let first = line.first, [0x3D, 0x2B, 0x2D, 0x40].contains(first), line.count > 3 else {
      return false
    }
    let name = line.dropFirst().prefix { (0x61...0x7A).contains($0) || $0 == 0x2E }
    let after = 1 + name.count
    return name.count >= 2 && after < line.count && (line[after] == 0x28 || line[after] == 0x7C)
  }

  /// Whether a tag that begins here carries an event handler: `<img src=x onerror=`.
  private static func hasHandler(_ line: [UInt8], _ start: Int) -> Bool {
    guard start + 1 < line.count, (0x61...0x7A).contains(line[start + 1]) else { return false }
    var position = start + 1
    while position + 3 < line.count, position - start < 400, line[position] != 0x3E {
      let isBreak = line[position] <= 0x20 || [0x2F, 0x22, 0x27].contains(line[position])
      if isBreak, line[position + 1] == 0x6F, line[position + 2] == 0x6E {
        let name = line[(position + 3)...].prefix { (0x61...0x7A).contains($0) }
        let rest = line[(position + 3 + name.count)...].drop { $0 == 0x20 }
        if name.count >= 3, name.count <= 20, rest.first == 0x3D { return true }
      }
      position += 1
    }
    return false
  }

  /// Marks that turn the reading direction around, and invisible tag letters.
  private static func isDirectionMark(_ line: [UInt8], _ position: Int) -> Bool {
    guard position + 2 < line.count else { return false }
    switch (line[position], line[position + 1], line[position + 2]) {
    case (0xE2, 0x80, 0xAD...0xAE): return true
    case (0xF3, 0xA0, 0x80...0x81): return true
    default: return false
    }
  }

  /// A run of at least 48 letters of base64 that is neither a link nor a word.
  private static func holdsBlob(_ line: ArraySlice<UInt8>) -> Bool {
    line.split { $0 <= 0x20 || [0x22, 0x27, 0x28, 0x29, 0x2C, 0x3A].contains($0) }.contains { run in
      guard run.count >= 48 else { return false }
      var kinds = (upper: 0, lower: 0, digit: 0, slash: 0)
      for byte in run {
        switch byte {
        case 0x41...0x5A: kinds.upper += 1
        case 0x61...0x7A: kinds.lower += 1
        case 0x30...0x39: kinds.digit += 1
        case 0x2F: kinds.slash += 1
        case 0x2B, 0x3D: break
        default: return false
        }
      }
      return kinds.upper > 3 && kinds.lower > 3 && kinds.digit > 0 && kinds.slash * 12 <= run.count
    }
  }

  /// `SYSTEM: …`, in upper case at a line's beginning.
  private static func isSystemLine(_ line: ArraySlice<UInt8>) -> Bool {
    let text = Array(line.drop { [0x23, 0x2A, 0x3E, 0x2D, 0x20, 0x5B].contains($0) })
    let starts = ["SYSTEM:", "SYSTEM MESSAGE", "SYSTEM PROMPT", "SYSTEM OVERRIDE", "SYSTEM NOTE"]
    return starts.contains { begins(text, 0, Array($0.utf8)) }
  }
}
