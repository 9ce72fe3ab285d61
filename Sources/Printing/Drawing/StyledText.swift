/// How letters look.
struct TextStyle: Sendable, Hashable {
  /// The families of the pages.
  enum Family: Sendable {
    /// For everything that is read.
    case sans
    /// For titles.
    case serif
    /// What office programs will use; to measure with.
    case office

    /// The first of these that the machine has; Debian's `fonts-inter` and `fonts-sil-charis` bring
    /// the first ones.
    var names: String {
      switch self {
      case .sans: "Inter,Noto Sans,Liberation Sans,DejaVu Sans,sans-serif"
      case .office: "Liberation Sans,Arial,sans-serif"
      case .serif: "Charis SIL,Noto Serif,Liberation Serif,DejaVu Serif,serif"
      }
    }
  }

  var size: Double
  /// From 100 to 900.
  var weight: Int32 = 400
  var colour = Colour.ink
  var family = Family.sans
  var isItalic = false

  static let body = TextStyle(size: 8.6)
  static let small = TextStyle(size: 7.6, colour: .soft)
  static let title = TextStyle(size: 22, weight: 700, family: .serif)
  static let heading = TextStyle(size: 10.5, weight: 600)

  func with(
    size: Double? = nil, weight: Int32? = nil, colour: Colour? = nil, italic: Bool? = nil
  ) -> TextStyle {
    var style = self
    style.size = size ?? self.size
    style.weight = weight ?? self.weight
    style.colour = colour ?? self.colour
    style.isItalic = italic ?? isItalic
    return style
  }
}

/// Text in one or more styles, set in lines of a width.
struct StyledText: Sendable, Hashable {
  /// A stretch in one style.
  struct Run: Sendable, Hashable {
    let text: String
    let style: TextStyle
  }

  /// Where lines begin.
  enum Alignment: Sendable {
    case start, centre, end
  }

  var runs: [Run]
  var alignment = Alignment.start
  /// Distance of lines as a multiple of the font's own.
  var lineSpacing = 1.18
  /// Room before the text on slides, in points.
  var spaceBefore = 0.0
  /// Lines after which the rest is cut off with an ellipsis; nil for all of it.
  var mostLines: Int?

  init(
    _ text: String, _ style: TextStyle = .body, alignment: Alignment = .start, mostLines: Int? = nil
  ) {
    runs = [Run(text: text, style: style)]
    self.alignment = alignment
    self.mostLines = mostLines
  }

  init(_ runs: [(String, TextStyle)], mostLines: Int? = nil) {
    self.runs = runs.map { Run(text: $0, style: $1) }
    self.mostLines = mostLines
  }

  /// The text with room before it.
  func spaced(_ points: Double) -> StyledText {
    var text = self
    text.spaceBefore = points
    return text
  }

  var isEmpty: Bool { runs.allSatisfy { $0.text.isEmpty } }

  /// One line's text: control characters, line breaks and marks that turn the reading direction
  /// become blanks, so that a customer's words stay where they are put.
  static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isTurning =
        (0x202A...0x202E).contains(scalar.value)
        || (0x2066...0x2069).contains(scalar.value)
      let isControl =
        scalar.properties.generalCategory == .control || scalar.value == 0x2028
        || scalar.value == 0x2029
      if isControl || isTurning {
        if !result.hasSuffix(" ") { result += " " }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    // A number and its sign stay on one line.
    return result.replacing(" %", with: "\u{A0}%")
  }
}
