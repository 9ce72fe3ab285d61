import Audit
import Testing

/// How hand-written personas are cut into lines.
struct MarkdownPersonasTests {
  private func personas(_ text: String) -> [HandWrittenPersona] {
    MarkdownPersonas().personas(in: text, name: "file")
  }

  @Test func `headings that look like names begin a persona, others are fields`() {
    let found = personas(
      """
      # Our personas

      ## Anna: Weekend Baker

      ### Goals
      * Bake for the whole family
      * Spend less than an hour

      ## Bert: Bulk Buyer

      - **Frustrations:** late deliveries
      - Orders every two weeks.
      """)
    #expect(found.map(\.name) == ["Anna: Weekend Baker", "Bert: Bulk Buyer"])
    #expect(found[0].lines.map(\.field) == ["Goals", "Goals"])
    #expect(found[1].lines.map(\.field) == ["Frustrations", ""])
    #expect(found[1].lines.map(\.text) == ["late deliveries", "Orders every two weeks."])
    #expect(found[1].lines[0].line == 11)
  }

  @Test func `lines that end as browsers and Windows end them are lines`() {
    let text = "# Anna\n\n- Orders every two weeks\n- Visits on a phone"
    let found = personas(text.replacing("\n", with: "\r\n"))
    #expect(found == personas(text))
    #expect(found.first?.lines.count == 2)
  }

  @Test func `a profile line is cut into what it says of the person`() {
    let found = personas("Sarah, 34, marketing manager, drinks oat lattes, values sustainability.")
    #expect(
      found[0].lines.map(\.text) == [
        "34 years old", "marketing manager", "drinks oat lattes", "values sustainability",
      ])
  }

  @Test func `a list of names under a label is cut, a sentence is not`() {
    let found = personas("Tools: Excel, Slack, a notebook\nGoal: be fast, and be first")
    #expect(
      found[0].lines.map(\.text) == ["Excel", "Slack", "a notebook", "be fast, and be first"])
  }

  @Test func `front matter, code, pictures, links' addresses and questions are no lines`() {
    let found = personas(
      """
      ---
      title: Ashley
      ---
      # Ashley
      ![photo](a.png)
      ```
      let x = 1
      ```
      [home]: http://example.org
      ### What does Ashley want?
      - Reads [our letter](http://example.org) every week
      """)
    #expect(found.count == 1)
    #expect(found[0].lines.map(\.text) == ["Reads our letter every week"])
  }

  @Test func `rows of a table are fields, and words in quotation marks are quotes`() {
    let found = personas(
      """
      # Maria
      | field | value |
      |---|---|
      | Age | 41 |
      | Pain | waits for replies |

      > I just want it to arrive.
      - "Nobody ever calls me back."
      """)
    #expect(found[0].lines.map(\.field).prefix(2) == ["Age", "Pain"])
    #expect(
      found[0].lines.filter(\.isQuote).map(\.text)
        == [
          "I just want it to arrive", "Nobody ever calls me back.",
        ].map { $0.hasSuffix(".") ? $0 : $0 + "." })
  }
}
