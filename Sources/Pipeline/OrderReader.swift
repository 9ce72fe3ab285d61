import Attributes
import EvidenceModel
import EvidenceStore
import Ingestion

/// Reads the lines of one source of orders.
struct OrderReader {
  private let description: SourceDescription
  private let dates: DateColumn
  private let order: Int?
  private let amount: Int?
  private let discounts: [Int]
  private let codes: [Int]
  private let refunds: [Int]
  private let statuses: [Int]
  private let quantity: Int?
  private let price: Int?
  private let category: Int?
  /// Category by product, from a reference table.
  private let categoryOfProduct: [String: String]
  private let product: Int?

  init(
    source: StoredSource, workspace: Workspace, among sources: [StoredSource]
  ) throws(Diagnostic) {
    description = source.description
    dates = DateColumn(description)
    func all(_ role: ColumnRole) -> [Int] {
      source.description.columns.indices.filter { source.description.columns[$0].role == role }
    }
    order = all(.orderID).first ?? all(.recordID).first
    amount = all(.amount).first
    discounts = all(.discount)
    codes = all(.discountCode)
    refunds = all(.refund)
    statuses = all(.status)
    quantity = all(.quantity).first
    price = all(.price).first
    category = all(.category).first ?? all(.product).first
    let reference = try ReferenceTable(for: source, workspace: workspace, among: sources)
    categoryOfProduct = reference.categoryOfKey
    product = reference.keyColumn
  }

  private func number(_ column: Int?, _ values: [String?]) -> Double? {
    column.flatMap { values[$0] }.flatMap { NumberText.value(of: $0) }
  }

  /// The line that a record is.
  func line(_ record: Workspace.StoredRecord, person: Int) -> OrderLine {
    let values = record.values
    let discount = discounts.compactMap { number($0, values) }.reduce(0) { $0 + abs($1) }
    var refund = refunds.compactMap { number($0, values) }.reduce(0) { $0 + abs($1) }
    if refund == 0, statuses.contains(where: { Self.isRefund(values[$0]) }) { refund = 1 }
    return OrderLine(
      person: person, order: order.flatMap { values[$0] } ?? "record \(record.number)",
      moment: dates.seconds(in: values), amount: number(amount, values), discount: discount,
      hasDiscountCode: codes.contains { values[$0] != nil }, refund: refund,
      quantity: number(quantity, values), price: number(price, values),
      category: product.flatMap { values[$0] }.flatMap { categoryOfProduct[$0] }
        ?? (product == nil ? category.flatMap { values[$0] } : nil))
  }

  private static func isRefund(_ text: String?) -> Bool {
    guard let lower = text?.lowercased() else { return false }
    return lower.contains("refund") || lower.contains("chargeback") || lower.contains("disputed")
  }
}

/// A table that explains the products of orders.
struct ReferenceTable {
  let keyColumn: Int?
  let categoryOfKey: [String: String]

  /// Looks among the reference tables for one that has a column of the same title as one of the
  /// orders' columns, and in it for the best column of categories: the one named so, else the one
  /// with the most values between 2 and 40.
  init(
    for orders: StoredSource, workspace: Workspace, among sources: [StoredSource]
  ) throws(Diagnostic) {
    for table in sources where table.kind == .reference {
      for (index, column) in orders.description.columns.enumerated() {
        guard
          let key = table.description.columns.firstIndex(where: {
            $0.title.lowercased() == column.title.lowercased()
          }), column.role != .date,
          let category = try Self.categoryColumn(of: table, except: key, workspace)
        else { continue }
        var found: [String: String] = [:]
        try workspace.forEachRecord(of: table, columns: [key, category]) { record in
          if let name = record.values[key] { found[name] = record.values[category] }
        }
        keyColumn = index
        categoryOfKey = found
        return
      }
    }
    keyColumn = nil
    categoryOfKey = [:]
  }

  private static func categoryColumn(
    of table: StoredSource, except key: Int, _ workspace: Workspace
  ) throws(Diagnostic) -> Int? {
    var best: (column: Int, count: Int)?
    for (index, column) in table.description.columns.enumerated() where index != key {
      let count = try workspace.distinctValues(of: table, columns: [column.name]).count
      guard (2...40).contains(count) else { continue }
      if column.role == .category { return index }
      if count > (best?.count ?? 0) { best = (index, count) }
    }
    return best?.column
  }
}
