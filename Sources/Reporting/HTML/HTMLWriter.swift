/// An attribute: its name is our own literal, its value is escaped when it is written.
struct HTMLAttribute: Sendable {
  let name: StaticString
  let value: String
  /// Whether it is not written at all: a class without a name.
  let isLeftOut: Bool

  init(_ name: StaticString, _ value: String, isLeftOut: Bool = false) {
    self.name = name
    self.value = value
    self.isLeftOut = isLeftOut
  }

  static func `class`(_ names: String) -> HTMLAttribute {
    HTMLAttribute("class", names, isLeftOut: names.isEmpty)
  }
  static func href(_ address: String) -> HTMLAttribute { HTMLAttribute("href", address) }
  static func id(_ id: String) -> HTMLAttribute { HTMLAttribute("id", id) }
  static var hidden: HTMLAttribute { HTMLAttribute("aria-hidden", "true") }
}

/// Writes HTML into bytes; everything that isn't a literal of ours is escaped.
///
/// Tags, names of attributes and raw stretches are `StaticString`: the compiler refuses text that
/// came from outside, so no view can forget to escape.
struct HTMLWriter: Sendable {
  private var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(16_384) }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// A literal of ours, as it is.
  mutating func raw(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Text, escaped; control characters other than tab and line feed are left out.
  mutating func text(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "\""): raw("&quot;")
      case UInt8(ascii: "'"): raw("&#39;")
      case 0x09, 0x0A: bytes.append(byte)
      case 0..<0x20, 0x7F: break
      default: bytes.append(byte)
      }
    }
  }

  /// An element around what `body` writes, with a line break after it.
  mutating func element(
    _ tag: StaticString, _ attributes: HTMLAttribute..., body: (inout HTMLWriter) -> Void
  ) {
    open(tag, attributes)
    body(&self)
    close(tag)
    bytes.append(0x0A)
  }

  /// An element around text.
  mutating func element(_ tag: StaticString, _ attributes: HTMLAttribute..., text: String) {
    open(tag, attributes)
    self.text(text)
    close(tag)
  }

  /// An element without content.
  mutating func void(_ tag: StaticString, _ attributes: HTMLAttribute...) {
    open(tag, attributes)
  }

  private mutating func open(_ tag: StaticString, _ attributes: [HTMLAttribute]) {
    raw("<")
    raw(tag)
    for attribute in attributes where !attribute.isLeftOut {
      raw(" ")
      raw(attribute.name)
      raw("=\"")
      text(attribute.value)
      raw("\"")
    }
    raw(">")
  }

  private mutating func close(_ tag: StaticString) {
    raw("</")
    raw(tag)
    raw(">")
  }

  /// A heading of a level from 1 to 6.
  mutating func heading(_ level: Int, _ text: String) {
    let tags: [StaticString] = ["h1", "h2", "h3", "h4", "h5", "h6"]
    element(tags[min(6, max(1, level)) - 1], text: text)
    raw("\n")
  }

  /// A paragraph of text.
  mutating func paragraph(_ text: String, class name: String = "") {
    if name.isEmpty { element("p", text: text) } else { element("p", .class(name), text: text) }
    raw("\n")
  }
}
