import Testing

@testable import Ingestion

struct BooleanTextTests {
  @Test(arguments: ["Yes", "y", "TRUE", "1", "Ja", "oui", "Sí", "sim", "はい"])
  func `words for yes`(text: String) { #expect(BooleanText.value(of: text) == true) }

  @Test(arguments: ["No", "n", "false", "0", "Nein", "non", "Não", "いいえ"])
  func `words for no`(text: String) { #expect(BooleanText.value(of: text) == false) }

  @Test(arguments: ["", "maybe", "2", "None"])
  func `other words say neither`(text: String) { #expect(BooleanText.value(of: text) == nil) }
}
