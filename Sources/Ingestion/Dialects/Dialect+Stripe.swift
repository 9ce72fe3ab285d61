import EvidenceModel

extension Dialect {
  /// Stripe's payments and subscriptions; card data is left out.
  static let stripe: [Dialect] = [
    Dialect(
      "stripe-payments", kind: .orders, isConfirmed: true,
      required: ["id", "Created (UTC)|Created date (UTC)", "Amount", "Currency"],
      typical: ["Amount Refunded", "Customer ID", "Customer Email", "Captured", "Status", "Fee"],
      minimum: 3,
      roles: [
        "id": .orderID, "Created (UTC)|Created date (UTC)": .date, "Amount": .amount,
        "Amount Refunded": .refund, "Refunded date (UTC)": .ignored, "Decline Reason": .ignored,
        "Is Link": .ignored, "Link Funding": .ignored, "PaymentIntent ID": .ignored,
        "Taxes On Fee": .ignored,
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
      "stripe-customers", kind: .crm, isConfirmed: false,
      required: ["id", "Email", "Created (UTC)|Created"],
      typical: [
        "Delinquent", "Total Spend", "Payment Count", "Refunded Volume", "Dispute Losses",
        "Average Order", "Default Source", "Card ID", "Account Balance", "Plan",
      ], minimum: 2, excluded: ["Amount", "Customer ID"],
      roles: [
        "id": .personID, "Email": .email, "Name": .personName, "Created (UTC)|Created": .startDate,
        "Description": .ignored, "Delinquent": .outcome, "Total Spend": .outcome,
        "Payment Count": .measure, "Average Order": .measure, "Refunded Volume": .outcome,
        "Dispute Losses": .ignored, "Default Source": .ignored, "Account Balance": .ignored,
        "Card ID|Card Last4|Card Name|Card Exp Month|Card Exp Year|Card Fingerprint": .ignored,
        "Card Brand|Card Funding": .ignored, "Plan": .choice, "Status": .outcome,
        "Business Vat ID": .ignored, "Currency": .ignored,
      ]),
    Dialect(
      "stripe-subscriptions", kind: .crm, isConfirmed: false,
      required: [
        "id", "Customer ID", "Status",
        "Canceled At (UTC)|Current Period Start (UTC)|Current Period End (UTC)",
      ],
      roles: [
        "Customer Email": .email, "Customer Name": .personName, "Customer Description": .ignored,
        "Product": .choice, "Quantity": .measure, "Currency": .ignored, "Interval": .choice,
        "Amount": .measure, "Cancellation Reason": .outcome,
        "Start (UTC)|Start Date (UTC)": .ignored, "Ended At (UTC)": .ignored,
        "Current Period Start (UTC)|Current Period End (UTC)": .ignored,
        "Trial Start (UTC)|Trial End (UTC)": .ignored, "Cancel At Period End": .outcome,
        "id": .ignored, "Customer ID": .personID, "Plan": .choice, "Status": .outcome,
        "Canceled At (UTC)": .endDate, "Created (UTC)": .startDate,
        "Cancellation Comment": .openAnswer,
        "Cancellation Feedback": .outcome,
      ]),
  ]
}
