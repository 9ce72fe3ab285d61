import Statistics
import Testing

@testable import SampleCompany

struct PlainValueTests {
  @Test(arguments: [
    (Moment(1970, 1, 1), "1970-01-01", 3), (Moment(2024, 2, 29), "2024-02-29", 3),
    (Moment(2026, 6, 30), "2026-06-30", 1), (Moment(2025, 12, 31), "2025-12-31", 2),
  ])
  func `a day is counted and printed rightly`(moment: Moment, text: String, weekday: Int) {
    #expect(moment.isoDay == text)
    #expect(moment.weekday == weekday)
    #expect(Moment(isoDay: text) == moment)
  }

  @Test func `times are printed as the exports print them`() {
    let moment = Moment(2026, 4, 7, hour: 13, minute: 5, second: 9)
    #expect(moment.forms == "2026/04/07 1:05:09 PM GMT+1")
    #expect(moment.iso == "2026-04-07T13:05:09Z")
    #expect(moment.adding(months: 9).isoDay == "2027-01-07")
  }

  @Test func `marks are taken out of a text and remembered`() {
    let text = MarkedText("Well. [[pain.gps|No signal.]] Again [[goal.power|ten watts]]!")
    #expect(text.plain == "Well. No signal. Again ten watts!")
    #expect(text.planted.map(\.text) == ["No signal.", "ten watts"])
    #expect(text.planted.map(\.fact) == ["pain.gps", "goal.power"])
  }

  @Test func `cells with commas, quotes and line ends are quoted`() {
    var table = CommaSeparatedText(header: ["a", "b"])
    #expect(table.add(["x, y", "he said \"no\"\nand left"]) == 1)
    #expect(table.text == "a,b\n\"x, y\",\"he said \"\"no\"\"\nand left\"\n")
  }

  @Test(arguments: [(0.0, "0.00"), (-1.005, "-1.01"), (99.9, "99.90"), (12.345, "12.35")])
  func `amounts have two decimals`(value: Double, text: String) {
    #expect(value.fixed(2).count == text.count)
    #expect(value.fixed(1).split(separator: ".").count == 2)
  }

  @Test func `a value becomes one line or an indented text`() {
    let value = JSONText.object([("a", .list([.whole(1), .null])), ("b", .text("x\"\n"))])
    #expect(value.line == #"{"a":[1,null],"b":"x\"\n"}"#)
    #expect(value.pretty.hasPrefix("{\n  \"a\": [\n    1,"))
  }

  @Test func `a deck deals each item once before any comes twice`() {
    var random = SeededGenerator(seed: 4)
    var deck = Deck(Array(0..<7))
    let dealt = (0..<14).map { _ in deck.draw(&random) }
    #expect(Set(dealt.prefix(7)).count == 7)
    #expect(Set(dealt.suffix(7)).count == 7)
  }
}
