import TextAnalysis
import Testing

struct JapaneseWordsTests {
  @Test(arguments: [
    ("以前はエクセルで管理していた。", ["以前", "エクセル", "管理"]),
    ("スマホで使えることが条件でした。", ["スマホ", "使", "条件"]),
    ("返事が来ない", ["返事", "来"]),
    ("営業時間", ["営業時間"]),
    ("", []),
  ])
  func `content is what kanji and katakana say`(text: String, expected: [String]) {
    #expect(JapaneseWords().content(in: text) == expected)
  }

  @Test func `particles are words of their own`() {
    let words = JapaneseWords().words(in: "店で買った本を読みます")
    #expect(words == ["店", "で", "買った", "本", "を", "読みます"])
  }

  @Test func `no letter is lost`() {
    let text = "山の中なので電波が届かない。SoftBankも２本だけ！"
    let letters = text.filter { !"。！".contains($0) }
    #expect(JapaneseWords().words(in: text).joined() == letters)
  }

  @Test func `sentences end at Japanese marks, also inside quotes and before a mark that follows`()
  {
    let text = "届きません！？困っています。「遅い」と言われた。次"
    let bytes = Array(text.utf8)
    let sentences = SentenceSplitter().sentences(in: text).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
    #expect(sentences == ["届きません！？", "困っています。", "「遅い」と言われた。", "次"])
  }
}
