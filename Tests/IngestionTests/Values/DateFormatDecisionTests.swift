import EvidenceModel
import Testing

@testable import Ingestion

struct DateFormatDecisionTests {
  @Test func `one cell with a day over twelve decides the column`() {
    let month = DateFormatDecision.decided(from: ["1/2/2024", "3/25/2024", "4/4/2024"])
    #expect(month?.format == .monthFirst)
    #expect(month?.isAmbiguous == false)
    #expect(DateFormatDecision.decided(from: ["1/2/2024", "25/3/2024"])?.format == .dayFirst)
  }

  @Test func `cells that read both ways are ambiguous, unless dots stand between`() {
    let slashes = DateFormatDecision.decided(from: ["1/2/2024", "3/4/2024"])
    #expect(slashes?.isAmbiguous == true)
    let dots = DateFormatDecision.decided(from: ["01.02.2024", "03.04.2024"])
    #expect(dots?.format == .dayFirst)
    #expect(dots?.isAmbiguous == false)
  }

  @Test func `numbers are dates only where the title says so`() {
    #expect(DateFormatDecision.decided(from: ["20240101", "20240102"]) == nil)
    let named = DateFormatDecision.decided(from: ["20240101", "20240102"], isNamedAsDate: true)
    #expect(named?.format == .iso)
    let epoch = DateFormatDecision.decided(from: ["1719792600000000"], isNamedAsDate: true)
    #expect(epoch?.format == .epochMicroseconds)
    #expect(DateFormatDecision.decided(from: ["12", "7"], isNamedAsDate: true) == nil)
  }

  @Test func `prose and blanks are no dates`() {
    #expect(DateFormatDecision.decided(from: []) == nil)
    #expect(DateFormatDecision.decided(from: ["May be", "March on"]) == nil)
  }
}
