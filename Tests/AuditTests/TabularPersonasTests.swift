import Audit
import Testing

/// Personas in tables and in nested fields.
struct TabularPersonasTests {
  @Test func `one persona a row, or one a column where the first column names fields`() {
    let rows = TabularPersonas().personas(
      header: ["Name", "Age", "Goals"],
      rows: [(2, ["Ada", "41", "sleep; eat"]), (3, ["Bo", nil, "win"])], name: "file")
    #expect(rows.map(\.name) == ["Ada", "Bo"])
    #expect(rows[0].lines.map(\.field) == ["Age", "Goals"])
    #expect(rows[1].lines[0].line == 3)
    let turned = TabularPersonas().personas(
      header: ["", "Ada", "Bo"],
      rows: [(2, ["Age", "41", "30"]), (3, ["Goals", "sleep", "win"])], name: "file")
    #expect(turned.map(\.name) == ["Ada", "Bo"])
    #expect(turned[1].lines.map(\.text) == ["30", "win"])
  }

  @Test func `a CRM's persona property has one persona an option`() {
    let option = FieldTree.fields([
      .init(name: "description", value: .text("Buys weekly. Hates queues.")),
      .init(name: "label", value: .text("Marketing Mary")),
      .init(name: "value", value: .text("persona_1")),
    ])
    let tree = FieldTree.fields([
      .init(name: "name", value: .text("hs_persona")),
      .init(name: "options", value: .list([option])),
    ])
    let found = TabularPersonas().personas(in: tree, name: "file")
    #expect(found.map(\.name) == ["Marketing Mary"])
    #expect(found[0].lines.map(\.text) == ["Buys weekly.", "Hates queues."])
  }

  @Test func `nested names become fields that people read`() {
    let tree = FieldTree.fields([
      .init(name: "name", value: .text("Ada")),
      .init(name: "painPoints", value: .list([.text("late parcels"), .text("two invoices")])),
    ])
    let found = TabularPersonas().personas(in: tree, name: "file")
    #expect(found[0].lines.map(\.field) == ["pain points", "pain points"])
  }
}
