import EvidenceModel

extension Dialect {
  /// Stripe's payments and subscriptions; card data is left out.
  static let stripe: [Dialect] = [
    Dialect(
      "stripe-payments", kind: .orders, isConfirmed: true,
      required: ["id", "Created (UTC)", "Amount", "Currency"],
      typical: ["Amount Refunded", "Customer ID", "Customer Email", "Captured", "Status", "Fee"],
      minimum: 3,
      roles: [
        "id": .orderID, "Created (UTC)": .date, "Amount": .amount, "Amount Refunded": .refund,
        "Customer ID": .personID, "Customer Email": .email, "Customer Description": .ignored,
        "Description": .ignored, "Seller Message": .ignored, "Status": .status, "Fee": .ignored,
        "Tax": .ignored, "Converted Amount": .ignored, "Converted Amount Refunded": .ignored,
        "Converted Currency": .ignored, "Mode": .ignored, "Card ID": .ignored,
        "Card Name": .ignored,
        "Card Last4": .ignored, "Card Brand": .ignored, "Card Funding": .ignored,
        "Card Exp Month": .ignored, "Card Exp Year": .ignored, "Invoice ID": .ignored,
        "Statement Descriptor": .ignored, "Captured": .ignored, "Disputed Amount": .ignored,
        "Dispute Status": .ignored, "Dispute Reason": .ignored, "Payment Source Type": .choice,
      ]),
    Dialect(
      "stripe-subscriptions", kind: .crm, isConfirmed: false,
      required: ["id", "Customer ID", "Status", "Canceled At (UTC)"],
      roles: [
        "id": .ignored, "Customer ID": .personID, "Plan": .choice, "Status": .outcome,
        "Canceled At (UTC)": .endDate, "Created (UTC)": .startDate,
        "Cancellation Comment": .openAnswer,
        "Cancellation Feedback": .outcome,
      ]),
  ]
}
