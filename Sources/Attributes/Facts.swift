package import EvidenceModel

/// A moment as a source writes it: seconds since 1970-01-01 on the clock of the source.
///
/// Hour and weekday are read from that clock, because "orders in the evening" means the customer's
/// or the shop's evening, not Greenwich's.
package typealias EpochSeconds = Int64

/// One line of an order.
package struct OrderLine: Sendable, Hashable {
  /// Row of the person in the table.
  package var person: Int
  package var order: String
  package var moment: EpochSeconds?
  package var amount: Double?
  package var discount: Double?
  package var hasDiscountCode: Bool
  package var refund: Double?
  package var quantity: Double?
  package var price: Double?
  package var category: String?

  package init(
    person: Int, order: String, moment: EpochSeconds?, amount: Double? = nil,
    discount: Double? = nil,
    hasDiscountCode: Bool = false, refund: Double? = nil, quantity: Double? = nil,
    price: Double? = nil, category: String? = nil
  ) {
    self.person = person
    self.order = order
    self.moment = moment
    self.amount = amount
    self.discount = discount
    self.hasDiscountCode = hasDiscountCode
    self.refund = refund
    self.quantity = quantity
    self.price = price
    self.category = category
  }
}

/// One event of a product's analytics.
package struct EventFact: Sendable, Hashable {
  package var person: Int
  package var name: String
  package var moment: EpochSeconds?
  package var session: String?
  package var device: String?
  package var trafficSource: String?

  package init(
    person: Int, name: String, moment: EpochSeconds?, session: String? = nil, device: String? = nil,
    trafficSource: String? = nil
  ) {
    self.person = person
    self.name = name
    self.moment = moment
    self.session = session
    self.device = device
    self.trafficSource = trafficSource
  }
}

/// One ticket or conversation with support.
package struct TicketFact: Sendable, Hashable {
  package var person: Int
  package var moment: EpochSeconds?

  package init(person: Int, moment: EpochSeconds?) {
    self.person = person
    self.moment = moment
  }
}

/// One cell of a customer table or of a survey, typed.
package struct CellFact: Sendable, Hashable {
  /// What a cell says.
  package enum Value: Sendable, Hashable {
    case number(Double)
    case text(String)
    /// An index into the column's levels.
    case level(Int)
    /// The choices made of a multiple-choice question.
    case choices([String])
    case moment(EpochSeconds)
  }
  package var person: Int
  /// Index of the column among those that were declared.
  package var column: Int
  package var value: Value

  package init(person: Int, column: Int, value: Value) {
    self.person = person
    self.column = column
    self.value = value
  }
}

/// A column of a customer table or survey, declared before its cells.
package struct DeclaredColumn: Sendable, Hashable {
  package var source: SourceID
  package var kind: SourceKind
  package var description: ColumnDescription

  package init(source: SourceID, kind: SourceKind, description: ColumnDescription) {
    self.source = source
    self.kind = kind
    self.description = description
  }
}

/// One record that only counts: a coupon redeemed, a campaign received.
package struct TallyFact: Sendable, Hashable {
  package var person: Int
  /// What is counted, such as `coupon_redemptions`.
  package var name: String
  /// Whether the person did it (dated), rather than had it done to them.
  package var isOwnAct: Bool
  package var moment: EpochSeconds?

  package init(person: Int, name: String, isOwnAct: Bool, moment: EpochSeconds?) {
    self.person = person
    self.name = name
    self.isOwnAct = isOwnAct
    self.moment = moment
  }
}
