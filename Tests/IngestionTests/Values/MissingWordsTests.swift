import EvidenceModel
import Testing

@testable import Ingestion

struct MissingWordsTests {
  @Test func `NA is missing everywhere but in a customer's words`() {
    #expect(MissingWords(role: .measure, values: ["1", "2"]).isMissing("NA"))
    #expect(MissingWords(role: .choice, values: ["a"]).isMissing("n/a"))
    #expect(!MissingWords(role: .openAnswer, values: []).isMissing("N/A"))
    #expect(MissingWords(role: .openAnswer, values: []).isMissing("  "))
  }

  @Test func `Select and Unknown are missing only beside other values`() {
    #expect(MissingWords(role: .choice, values: ["Red", "Blue", "Select"]).isMissing("Select"))
    #expect(!MissingWords(role: .choice, values: ["Select"]).isMissing("Select"))
    #expect(MissingWords(role: .measure, values: ["4"]).isMissing("?"))
  }

  @Test func `zero is a value`() {
    #expect(!MissingWords(role: .measure, values: ["0", "1"]).isMissing("0"))
  }
}
