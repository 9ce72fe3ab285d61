import Testing

@testable import Ingestion

struct RangeTextTests {
  @Test func `ranges have ends`() {
    #expect(RangeText("25-34")?.lower == 25)
    #expect(RangeText("25-34")?.upper == 34)
    #expect(RangeText("65+")?.upper == nil)
    #expect(RangeText("65+")?.lower == 65)
    #expect(RangeText("50-200 employees")?.upper == 200)
    #expect(RangeText("under 18")?.lower == 0)
    #expect(RangeText("35-49K")?.lower == 35_000)
    #expect(RangeText("35-49K")?.upper == 49_000)
  }

  @Test func `words without a range are none`() {
    #expect(RangeText("London") == nil)
    #expect(RangeText("Type 2") == nil)
    #expect(RangeText("1-2-3") == nil)
  }
}
