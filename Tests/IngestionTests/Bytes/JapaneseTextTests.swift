import EvidenceModel
import Testing

@testable import Ingestion

struct JapaneseTextTests {
  private func decoded(_ bytes: [UInt8]) throws -> (text: String, encoding: String)? {
    guard let text = try DecodedText(Bytes(bytes), name: "a") else { return nil }
    let string = text.bytes.withSpan { text.decoder.string($0, 0..<$0.count) }
    return (string, text.findings.map(\.message).joined())
  }

  @Test func `Shift-JIS is read with half-width signs and Windows' own characters`() throws {
    // 氏名,意見 / ｱﾝ,とても①
    let bytes: [UInt8] =
      [0x8E, 0x81, 0x96, 0xBC, 0x2C, 0x88, 0xD3, 0x8C, 0xA9, 0x0A]
      + [0xB1, 0xDD, 0x2C, 0x82, 0xC6, 0x82, 0xC4, 0x82, 0xE0, 0x87, 0x40, 0x0A]
    let found = try #require(try decoded(bytes))
    #expect(found.text == "氏名,意見\nｱﾝ,とても①\n")
    #expect(found.encoding.contains("shift_jis"))
  }

  @Test func `EUC-JP is read`() throws {
    let bytes: [UInt8] =
      [0xBB, 0xE1, 0xCC, 0xBE, 0x2C, 0xB0, 0xD5, 0xB8, 0xAB, 0x0A]
      + [0xBB, 0xB3, 0xC5, 0xC4, 0x2C, 0xA4, 0xC8, 0xA4, 0xC6, 0xA4, 0xE2, 0x0A]
    let found = try #require(try decoded(bytes))
    #expect(found.text == "氏名,意見\n山田,とても\n")
    #expect(found.encoding.contains("euc-jp"))
  }

  @Test func `UTF-8 with one broken byte stays UTF-8`() throws {
    let bytes = Array("氏名,意見\n山田,とても\n".utf8) + [0xFF, 0x0A]
    let text = try #require(try DecodedText(Bytes(bytes), name: "a"))
    #expect(TextLine.lines(text).prefix(2).map(\.text) == ["氏名,意見", "山田,とても"])
  }

  @Test func `the table of characters has the places that it should`() {
    #expect(JapaneseCharacters.scalar(row: 16, place: 1) == "亜")
    #expect(JapaneseCharacters.scalar(row: 4, place: 2) == "あ")
    #expect(JapaneseCharacters.scalar(row: 13, place: 1) == "①")
    #expect(JapaneseCharacters.scalar(row: 115, place: 1) == "ⅰ")
    #expect(JapaneseCharacters.scalar(row: 2, place: 14) == "〓")
    #expect(JapaneseCharacters.scalar(row: 9, place: 1) == nil)
    #expect(JapaneseCharacters.scalar(row: 121, place: 1) == nil)
  }
}
