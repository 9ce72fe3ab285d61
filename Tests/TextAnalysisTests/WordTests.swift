import TextAnalysis
import Testing

struct WordTests {
  @Test func `tokens carry byte offsets in any script`() {
    let (text, spans) = MarkedText.parse(
      "⟦Größe⟧ – ⟦don’t⟧ ⟦E-Mail⟧, ⟦3.5⟧ ⟦well⟧-⟦known⟧ 😀 ⟦配⟧⟦送⟧ ⟦naïve⟧!")
    let tokens = Tokenizer().tokens(in: text)
    #expect(tokens.map(\.bytes) == spans)
    #expect(
      tokens.map(\.text) == [
        "größe", "don't", "email", "3.5", "well", "known", "配", "送", "naïve",
      ])
  }

  @Test func `contractions are opened`() {
    let words = WordNormalizer().words(in: "I didn't know who's there, can't, you'd, dont, Anna's")
    #expect(
      words.joined(separator: " ")
        == "i did not know who is there can not you would do not anna")
  }

  @Test(arguments: [
    ["connected", "connection", "connects", "connecting"], ["deliveries", "delivery", "delivers"],
    ["hoping", "hoped", "hopes", "hope"], ["stopped", "stopping", "stops", "stop"],
    ["paid", "pay", "pays", "paying"], ["prices", "pricing", "price", "priced"],
    ["organisation", "organise", "organizing", "organization"],
    ["approval", "approve", "approved"],
    ["reliable", "reliably"], ["billing", "bill", "bills"],
  ])
  func `forms of a word share a stem`(forms: [String]) {
    let stems = Set(forms.map(EnglishStemmer().stem))
    #expect(stems.count == 1, "\(stems.sorted())")
  }

  @Test(arguments: [
    ["new", "news"], ["universe", "university"], ["sing", "single"], ["bus", "buses", "busy"],
  ])
  func `different words keep different stems`(words: [String]) {
    #expect(EnglishStemmer().stem(words[0]) != EnglishStemmer().stem(words[words.count - 1]))
  }

  @Test func `words with other letters pass unchanged`() {
    #expect(
      ["größen", "été", "配送", "2024s"].map(EnglishStemmer().stem) == [
        "größen", "été", "配送", "2024s",
      ])
  }

  @Test(arguments: [
    ("I don't think that we would have stayed with them for long.", Language.english),
    ("Wir haben das Gerät nicht bekommen, aber die Rechnung war sehr schnell da.", .german),
    ("No me gusta que el envío tarde tanto y que nadie me diga nada.", .spanish),
    ("Je ne suis pas très contente de la livraison, elle est arrivée trop tard.", .french),
    ("Eu não gostei do atendimento, mas o produto é muito bom e foi barato.", .portuguese),
    ("配送がとても遅いので困っています。", .japanese), ("ok", .other), ("", .other),
    ("Paket kaputt", .other),
  ])
  func `the language is guessed from function words`(text: String, language: Language) {
    #expect(Language(guessing: text) == language)
  }
}
