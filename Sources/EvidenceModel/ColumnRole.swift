/// What a column means: the field's vocabulary, the same in recognition, storage and `--map`.
package enum ColumnRole: String, Sendable, Hashable, Codable, CaseIterable {
  // Who.
  case personID = "person-id"
  case secondaryPersonID = "secondary-person-id"
  case email, phone
  case personName = "person-name"
  case firstName = "first-name"
  case lastName = "last-name"
  case accountID = "account-id"
  case accountName = "account-name"
  // Personal details that are never shown and never segment.
  case address, postalCode = "postal-code", dateOfBirth = "date-of-birth"
  case ipAddress = "ip-address"
  // A colleague: the owner of a deal, the agent of a ticket, the interviewer.
  case staff
  // When.
  case date
  /// The date a person became a customer, or signed up.
  case startDate = "start-date"
  /// The end of a subscription or the date of a cancellation.
  case endDate = "end-date"
  // Orders.
  case orderID = "order-id"
  case amount, currency, discount, discountCode = "discount-code", refund
  case product, category, quantity, price
  // Tickets, conversations, transcripts.
  case recordID = "record-id"
  case subject, message, speaker, turn, tags, rating, status, priority, channel
  // Events.
  case event, session, device, trafficSource = "traffic-source", page
  // Surveys and customer tables.
  /// One answer of an ordered scale; the column's title is the question.
  case scale
  /// One choice of several.
  case choice
  /// Several choices in one cell, or one column of a spread multiple choice.
  case multipleChoice = "multiple-choice"
  /// An answer in the customer's own words; the column's title is the question.
  case openAnswer = "open-answer"
  /// A number about behaviour: usage, counts, amounts. Forms segments.
  case measure
  /// Age, gender, region, job title, industry: describes segments, never forms them.
  case descriptor
  /// Churn, conversion, revenue: never in the basis.
  case outcome
  /// Where a customer stands: lead, customer, internal. Decides who counts as a customer.
  case lifecycle
  /// Links to a row of a reference table.
  case reference
  /// The name of a file that holds this participant's interview.
  case fileName = "file-name"
  case ignored
}
