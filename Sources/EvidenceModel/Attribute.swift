/// A typed column about persons.
package struct Attribute: Sendable, Hashable, Codable {
  /// How values are distributed, which decides the family of the mixture.
  package enum Scale: String, Sendable, Hashable, Codable {
    /// 0 or 1.
    case binary
    /// An index into `levels`, without order.
    case nominal
    /// An index into `levels`, in order.
    case ordinal
    /// A whole number from 0.
    case count
    /// A positive amount, skewed to the right: treated on the logarithmic scale.
    case amount
    /// A proportion from 0 to 1, of `trials` occasions per person.
    case share
    /// Any other number.
    case number
  }

  /// What an attribute may be used for.
  package enum Role: String, Sendable, Hashable, Codable {
    /// Forms segments: needs and behaviours.
    case basis
    /// Describes segments afterwards: demographics, firmographics, channels of acquisition.
    case descriptor
    /// Churn, conversion, revenue: never in the basis.
    case outcome
  }

  /// The contract's metric name where there is one (`discount_rate`), else after column or event.
  package let name: String
  /// How it reads on a page: "Share of orders with a discount".
  package let title: String
  package let scale: Scale
  package let role: Role
  /// The names of the values of nominal and ordinal attributes, in order.
  package let levels: [String]
  /// What a value counts: "orders", "sessions", "GBP", "days"; empty for shares and categories.
  package let unit: String
  /// The sources it was computed from.
  package let sources: [SourceID]
  /// Which attributes describe the same thing together (the shares of one whole, the choices of one
  /// question); empty when it stands alone.
  package let group: String
  /// Whether it is a protected or demographic attribute (age, gender, family): shown only with a
  /// measured difference.
  package let isProtected: Bool

  package init(
    name: String, title: String, scale: Scale, role: Role, levels: [String] = [],
    unit: String = "", sources: [SourceID] = [], group: String = "", isProtected: Bool = false
  ) {
    self.name = name
    self.title = title
    self.scale = scale
    self.role = role
    self.levels = levels
    self.unit = unit
    self.sources = sources
    self.group = group
    self.isProtected = isProtected
  }
}

/// The attributes of all persons, by column.
package struct AttributeTable: Sendable {
  /// The rows, in the order of all columns.
  package let people: [PersonID]
  package let attributes: [Attribute]
  /// One column per attribute, one value per person.
  ///
  /// NaN is a missing value, only in here: results never carry it. Categories are indices into `levels`.
  package let values: [[Double]]
  /// For shares, on how many occasions each person's value rests; empty for other scales.
  package let trials: [[Double]]

  package init(
    people: [PersonID], attributes: [Attribute], values: [[Double]], trials: [[Double]]
  ) {
    precondition(attributes.count == values.count && values.count == trials.count)
    precondition(values.allSatisfy { $0.count == people.count })
    precondition(trials.allSatisfy { $0.isEmpty || $0.count == people.count })
    self.people = people
    self.attributes = attributes
    self.values = values
    self.trials = trials
  }

  /// The column of an attribute by its name.
  package func column(_ name: String) -> [Double]? {
    attributes.firstIndex { $0.name == name }.map { values[$0] }
  }
}
