import Testing

@testable import Embeddings

/// How texts are split; the benchmark compares ten thousand texts with the reference.
struct WordPieceTests {
  private func pieces(_ text: String) throws -> [String] {
    let ids = try TinyModel().encoder().tokenIDs([text])[0]
    return ids.dropFirst().dropLast().map { TinyModelNumbers.vocabulary[Int($0)] }
  }

  @Test(arguments: [
    ("PAYing", ["pay", "##ing"]),
    ("pa\u{301}y", ["pay"]),
    ("P\u{C1}Y", ["pay"]),
    ("a-b", ["a", "-", "b"]),
    ("中pay中", ["中", "pay", "中"]),
    ("pay\u{200B}ing\u{0}", ["pay", "##ing"]),
    ("the\u{3000}card\u{2028}pay", ["the", "card", "pay"]),
    ("card\u{85}pay", ["card", "##p", "##a", "##y"]),
    ("ca[MASK]rd", ["c", "##a", "[MASK]", "r", "##d"]),
    ("[mask]", ["[UNK]", "m", "##a", "##s", "##k", "[UNK]"]),
    ("payß card", ["[UNK]", "card"]),
    ("\u{2126} \u{3A9}", ["ω", "ω"]),
  ])
  func `texts are split as the reference splits them`(text: String, expected: [String]) throws {
    #expect(try pieces(text) == expected)
  }

  @Test func `a word of a hundred characters is read, a longer one is unknown`() throws {
    #expect(try pieces(String(repeating: "a", count: 100)).count == 22)
    #expect(try pieces(String(repeating: "a", count: 101)) == ["[UNK]"])
    #expect(try pieces(String(repeating: "\u{E1}", count: 101)) == ["[UNK]"])
  }

  @Test func `a cased model keeps case and accents`() throws {
    var model = TinyModel()
    model.extraFiles["tokenizer_config.json"] = #"{"do_lower_case": false}"#
    let ids = try model.encoder().tokenIDs(["Card card cárd"])[0]
    #expect(ids == [2, 1, 6, 1, 3])
  }

  @Test func `the limit is the sentence encoder's where it names one`() throws {
    var model = TinyModel()
    model.extraFiles["sentence_bert_config.json"] = #"{"max_seq_length": 6}"#
    #expect(try model.encoder().tokenIDs(["a b c d e f"])[0].count == 6)
    var options = SentenceEncoder.Options()
    options.longestText = 4
    #expect(try model.encoder(options).tokenIDs(["a b c d e f"])[0].count == 4)
  }
}
