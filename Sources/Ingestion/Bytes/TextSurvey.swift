/// What one pass over a file's bytes says about its characters.
struct TextSurvey: Sendable, Hashable {
  /// Well-formed UTF-8 characters of several bytes.
  var wellFormed = 0
  /// Bytes from 0x80 that are no part of a well-formed character.
  var malformed = 0
  /// The first line with a malformed byte, from 1; nil when there is none.
  var firstMalformedLine: Int?
  var nulBytes = 0
  /// NUL bytes at even and at odd places of the first 4,096 bytes: UTF-16 without a mark.
  var evenNULs = 0
  var oddNULs = 0
  /// Control characters that text doesn't have, in the first 4,096 bytes.
  var controls = 0
  /// How often each byte from 0x80 occurs outside well-formed characters is judged by these places,
  /// at most 2,000 of them.
  var malformedPlaces: [Int] = []

  static let headBytes = 4_096

  init(_ content: Bytes) {
    content.withSpan { bytes in
      var reader = MappedReader(content)
      surveyHead(bytes)
      surveyAll(bytes, &reader)
    }
    content.release(upTo: content.count)
  }

  private mutating func surveyHead(_ bytes: Span<UInt8>) {
    for index in 0..<min(bytes.count, Self.headBytes) {
      let byte = bytes[index]
      if byte == 0 {
        if index % 2 == 0 { evenNULs += 1 } else { oddNULs += 1 }
      } else if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D && byte != 0x0C {
        controls += 1
      }
    }
  }

  private mutating func surveyAll(_ bytes: Span<UInt8>, _ reader: inout MappedReader) {
    let count = bytes.count
    let raw = bytes.bytes
    var index = 0
    while index < count {
      // Eight bytes at once as long as they are ASCII and no NUL, in stretches of 64 kB.
      _ = reader.pass(index)
      let stretch = min(count, index + 1 << 16)
      while index + 8 <= stretch {
        let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        let zeros = (word &- 0x0101_0101_0101_0101) & ~word
        if (word | zeros) & 0x8080_8080_8080_8080 != 0 { break }
        index += 8
      }
      guard index < count else { break }
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0 { nulBytes += 1 }
        index += 1
        continue
      }
      let length = Self.lengthOfCharacter(bytes, at: index)
      if length > 0 {
        wellFormed += 1
        index += length
      } else {
        noteMalformed(bytes, at: index)
        index += 1
      }
    }
  }

  private mutating func noteMalformed(_ bytes: Span<UInt8>, at index: Int) {
    malformed += 1
    if malformedPlaces.count < 2_000 { malformedPlaces.append(index) }
    guard firstMalformedLine == nil else { return }
    var line = 1
    for place in 0..<index where bytes[place] == 0x0A { line += 1 }
    firstMalformedLine = line
  }

  /// How many bytes the well-formed UTF-8 character of several bytes at a place has, 0 for none.
  ///
  /// Table 3-7 of the Unicode standard: no overlong forms, no surrogates.
  static func lengthOfCharacter(_ bytes: Span<UInt8>, at index: Int) -> Int {
    func isContinuation(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case 0xC2...0xDF: return isContinuation(1) ? 2 : 0
    case 0xE0: return isContinuation(1, 0xA0...0xBF) && isContinuation(2) ? 3 : 0
    case 0xED: return isContinuation(1, 0x80...0x9F) && isContinuation(2) ? 3 : 0
    case 0xE1...0xEF: return isContinuation(1) && isContinuation(2) ? 3 : 0
    case 0xF0:
      return isContinuation(1, 0x90...0xBF) && isContinuation(2) && isContinuation(3) ? 4 : 0
    case 0xF1...0xF3: return isContinuation(1) && isContinuation(2) && isContinuation(3) ? 4 : 0
    case 0xF4:
      return isContinuation(1, 0x80...0x8F) && isContinuation(2) && isContinuation(3) ? 4 : 0
    default: return 0
    }
  }
}
