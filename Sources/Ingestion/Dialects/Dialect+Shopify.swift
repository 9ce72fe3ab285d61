import EvidenceModel

extension Dialect {
  /// Shopify's orders and customers.
  ///
  /// An order with several items takes several rows, of which only the first carries the order's own
  /// fields: sums over an order count `Total` once, and items by their rows.
  static let shopify: [Dialect] = [
    Dialect(
      "shopify-orders", kind: .orders, isConfirmed: true,
      required: ["Name", "Financial Status", "Lineitem name"],
      typical: [
        "Email", "Total", "Lineitem quantity", "Lineitem price", "Created at", "Discount Amount",
      ],
      minimum: 2,
      roles: [
        "Name": .orderID, "Email": .email, "Financial Status": .status, "Paid at": .ignored,
        "Fulfillment Status": .ignored, "Fulfilled at": .ignored, "Accepts Marketing": .ignored,
        "Subtotal": .ignored, "Shipping": .ignored, "Taxes": .ignored, "Total": .amount,
        "Discount Code": .discountCode, "Discount Amount": .discount, "Created at": .date,
        "Lineitem quantity": .quantity, "Lineitem name": .product, "Lineitem price": .price,
        "Lineitem sku": .ignored, "Lineitem discount": .ignored,
        "Lineitem compare at price": .ignored,
        "Lineitem requires shipping": .ignored, "Lineitem taxable": .ignored,
        "Lineitem fulfillment status": .ignored, "Billing Name": .personName,
        "Billing Phone": .phone,
        "Shipping Name": .ignored, "Shipping Phone": .ignored, "Billing Company": .accountName,
        "Shipping Company": .ignored, "Billing Country": .descriptor, "Shipping Country": .ignored,
        "Billing City": .descriptor, "Shipping City": .ignored, "Billing Province": .descriptor,
        "Shipping Province": .ignored, "Refunded Amount": .refund, "Payment Method": .choice,
        "Shipping Method": .choice, "Source": .channel, "Id": .recordID, "Cancelled at": .ignored,
        "Notes": .ignored, "Note Attributes": .ignored, "Phone": .phone, "Vendor": .ignored,
        "Employee": .staff, "Location": .ignored, "Device ID": .ignored, "Tags": .ignored,
        "Outstanding Balance": .ignored, "Receipt Number": .ignored, "Duties": .ignored,
        "Payment ID": .ignored, "Risk Level": .ignored, "Next Payment Due At": .ignored,
      ]),
    Dialect(
      "shopify-customers", kind: .crm, isConfirmed: true,
      required: ["Email", "Total Spent", "Total Orders"],
      typical: ["First Name", "Last Name", "Accepts Email Marketing", "Province", "Tax Exempt"],
      minimum: 2,
      roles: [
        "Customer ID": .personID, "Total Spent": .outcome, "Total Orders": .measure,
        "Accepts Email Marketing": .descriptor, "Accepts SMS Marketing": .descriptor,
        "Company": .accountName,
        "Province": .descriptor, "Province Code": .ignored, "Country Code": .ignored,
        "Note": .ignored,
        "Tags": .multipleChoice, "Tax Exempt": .ignored,
      ]),
  ]
}
