import Testing

@testable import Ingestion

struct NumberTextTests {
  @Test(arguments: [
    ("150,000.25", 150_000.25), ("$5.50", 5.5), ("1.234,56", 1234.56), ("£1,200", 1200),
    ("12%", 0.12), ("(3.50)", -3.5), ("-7", -7), ("1 200,5", 1200.5), ("12 GBP", 12),
    ("USD 3", 3), ("3.5k", 3500), ("1e-3", 0.001), ("1,5", 1.5), ("0", 0), ("1'200", 1200),
    ("12,34,567", 1_234_567), (".5", 0.5),
  ])
  func `numbers are read as people write them`(text: String, value: Double) {
    #expect(NumberText.value(of: text).map { abs($0 - value) < 1e-9 } ?? false)
  }

  @Test(arguments: [
    "", "abc", "12abc", "25-Jun", "2024-01-01", "1/2", "1,2,3", "NaN", "inf", "$", "a1",
  ])
  func `other text is no number`(text: String) {
    #expect(NumberText.value(of: text) == nil)
  }

  @Test func `the column decides what a lone mark means`() {
    #expect(NumberText.style(of: ["1.234", "12,5", "7"]) == .decimalComma)
    #expect(NumberText.style(of: ["1,234", "12.5"]) == .decimalPoint)
    #expect(NumberText.value(of: "1.234", style: .decimalComma) == 1234)
    #expect(NumberText.value(of: "1.234", style: .decimalPoint) == 1.234)
    #expect(NumberText.value(of: "1,234", style: .decimalComma) == 1.234)
  }
}
