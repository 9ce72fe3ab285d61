import Testing

@testable import Ingestion

struct ColumnNamesTests {
  @Test func `names are unique, lower case and safe`() {
    let names = ColumnNames.names(for: [
      "Other", "Other", "3. Python.", "Größe", "Order", "年齢", "createdAt",
    ])
    #expect(
      names == ["other", "other_2", "c_3_python", "grosse", "order_", "column_6", "created_at"])
  }

  @Test func `long names are cut and stay unique`() {
    let long = String(repeating: "question ", count: 20)
    let names = ColumnNames.names(for: [long, long])
    #expect(Set(names).count == 2)
    #expect(names.allSatisfy { $0.utf8.count <= 60 })
  }
}
