import Testing

@testable import Ingestion

/// Addresses that are known by their shape.
struct AddressBlockTests {
  private func redacted(_ text: String) -> String {
    Redactor(names: KnownNames()).redact(text).text
  }

  @Test(arguments: [
    "Send it to Unit 2176 Box 2029, APO AP 06428 please.",
    "Send it to USNS Halvorsen\nFPO AE 83730 please.",
    "She lives on Tornebylokka 2.",
    "Our office is at Letaliska 39, Hrusica.",
    "Meet me at the corner of Holmevej 34 and Greco Street.",
    "It goes to 736 Travessa Moinho 1498 Apt. 891.",
    "My zip code is 42-680.", "ZIP: 17012-390", "My zip code is 5221",
    "We ship to S4P 3Y2 from Monday.",
    "Billing address: 4241 Kossuth Lajos utca 56. Apt. 540",
  ])
  func `a shape of an address is hidden with all its digits`(text: String) {
    let result = redacted(text)
    #expect(result.contains("[address]"))
    let holdsDigits = result.contains { $0.isNumber }
    #expect(!holdsDigits)
  }

  @Test(arguments: [
    "We moved to Windows 11 last year.", "The room is on Floor 3.", "I live in Leeds since 2019.",
    "It happened in Sprint 12, Unit 5 was fine.", "Our office has Office 365.",
    "Adobe Creative Suite 6 runs on it.", "We had 20 Galaxy 10 phones.",
    "From 40 to 60 people in Team 7.", "Answer 3 of Question 14 is wrong.",
    "The corner of the page is cut.", "I zip 12 files a day.",
  ])
  func `numbers after names that are no addresses stay`(text: String) {
    #expect(redacted(text) == text)
  }
}
