import Testing

@testable import Personas

struct PersonaNamesTests {
  @Test func `the name begins like the label and is the same for the same key`() {
    var one = PersonaNames(excluding: [])
    var other = PersonaNames(excluding: [])
    let name = one.name(for: "Pro Racer", key: "main|a+")
    #expect(name.hasPrefix("P"))
    #expect(other.name(for: "Pro Racer", key: "main|a+") == name)
  }

  @Test func `no persona carries a part of a customer's name, whatever its accents and case`() {
    let taken = NameScript.latin.names.filter { $0.first == "R" && $0 != "Rowan" }
    let written = taken.map { $0 == "Remy" ? "RÉMY Laurent" : "\($0.uppercased()) Example" }
    var names = PersonaNames(excluding: Set(written))
    #expect(names.name(for: "Route Viewer", key: "k") == "Rowan")
  }

  @Test func `two personas never share a name`() {
    var names = PersonaNames(excluding: [])
    let given = (0..<12).map { names.name(for: "Buyer", key: "same \($0)") }
    #expect(Set(given).count == 12)
  }

  @Test func `where all names are customers', initials stand`() {
    var names = PersonaNames(excluding: Set(NameScript.latin.names))
    let first = names.name(for: "Pro Racer", key: "a")
    let second = names.name(for: "Pro Racer", key: "a")
    #expect(first.hasPrefix("P. ") && first.hasSuffix("."))
    #expect(second != first)
  }

  @Test(arguments: [
    (["I want a calm week"], NameScript.latin), (["Хочу меньше писем"], .cyrillic),
    (["毎週の予定を短くしたい"], .kana), (["我想要更少的邮件"], .han), (["이메일이 적으면 좋겠어요"], .hangul),
    (["أريد رسائل أقل"], .arabic), (["Hello there my friend", "Привет"], .latin), ([], .latin),
  ])
  func `the script is that of the customers' words`(texts: [String], script: NameScript) {
    #expect(NameScript.most(of: texts) == script)
  }

  @Test func `every script has names enough for a set of personas, none twice`() {
    for script in NameScript.allCases {
      #expect(script.names.count >= 12)
      #expect(Set(script.names).count == script.names.count)
    }
  }
}
