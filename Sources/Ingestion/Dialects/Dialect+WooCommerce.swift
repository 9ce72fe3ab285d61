import EvidenceModel

extension Dialect {
  /// WooCommerce's own reports, and the orders that its common export extensions write.
  static let wooCommerce: [Dialect] = [
    Dialect(
      "woocommerce-orders", kind: .orders, isConfirmed: false,
      required: [
        "Order Number|Order ID|order_number|order_id",
        "Order Total Amount|order_total|Order Total|Order Subtotal Amount",
      ],
      typical: [
        "Order Status|order_status|status", "Order Date|order_date|date",
        "First Name (Billing)|billing_first_name|Full Name (Billing)",
        "Email (Billing)|billing_email|customer_email", "Item Name|item_name|line_item_1",
        "Item Cost|item_cost", "Payment Method Title|payment_method_title|payment_method",
        "Coupon Code|coupon_code|coupons", "Cart Discount Amount|cart_discount|discount_total",
        "Order Shipping Amount|order_shipping|shipping_total", "Customer Note|customer_note",
        "Order Refund Amount|refunded_total", "Country Code (Billing)|billing_country",
      ], minimum: 4,
      roles: [
        "Order ID|Order Number|order_id|order_number": .orderID, "order_key": .ignored,
        "Order Status|order_status|status": .status, "Order Date|order_date|date": .date,
        "Paid Date|paid_date|date_paid|Completed Date|completed_date": .ignored,
        "Order Total Amount|order_total|Order Total": .amount,
        "Order Subtotal Amount|order_subtotal": .ignored,
        "Order Total Tax Amount|tax_total|order_tax|total_tax": .ignored,
        "Order Shipping Amount|order_shipping|shipping_total": .ignored,
        "Order Refund Amount|refunded_total": .refund,
        "Cart Discount Amount|cart_discount|discount_total": .discount,
        "Discount Amount": .ignored, "Discount Amount Tax": .ignored,
        "Coupon Code|coupon_code|coupons": .discountCode, "Currency|order_currency": .currency,
        "First Name (Billing)|billing_first_name": .firstName,
        "Last Name (Billing)|billing_last_name": .lastName,
        "Full Name (Billing)": .personName, "Company (Billing)|billing_company": .accountName,
        "Email (Billing)|billing_email|customer_email": .email,
        "Phone (Billing)|billing_phone": .phone, "Customer User ID|customer_id|user_id": .personID,
        "Address 1&2 (Billing)|billing_address_1|billing_address_2": .address,
        "City (Billing)|billing_city": .descriptor,
        "Country Code (Billing)|Country Name (Billing)|billing_country": .descriptor,
        "State Code (Billing)|State Name (Billing)|billing_state": .descriptor,
        "Postcode (Billing)|billing_postcode": .postalCode,
        "First Name (Shipping)|Last Name (Shipping)|shipping_first_name|shipping_last_name":
          .ignored,
        "Full Name (Shipping)|shipping_company|Company (Shipping)": .ignored,
        "Address 1&2 (Shipping)|shipping_address_1|shipping_address_2": .address,
        "City (Shipping)|Country Code (Shipping)|State Code (Shipping)|Postcode (Shipping)":
          .ignored,
        "Customer Note|customer_note": .ignored, "Item #": .ignored,
        "Item Name|item_name": .product, "Quantity|item_quantity|Quantity (- Refund)": .quantity,
        "Item Cost|item_cost": .price, "SKU|item_sku": .ignored,
        "Payment Method Title|payment_method_title|payment_method": .choice,
        "Shipping Method Title|shipping_method": .choice,
      ]),
    Dialect(
      "woocommerce-order-report", kind: .orders, isConfirmed: false,
      required: ["Date", "Order #", "N. Revenue|Net Sales|N. Revenue (formatted)"],
      typical: ["Status", "Customer", "Customer type", "Product(s)", "Items sold", "Coupon(s)"],
      minimum: 3,
      roles: [
        "Date": .date, "Order #": .orderID, "N. Revenue|Net Sales": .amount,
        "N. Revenue (formatted)": .ignored, "Status": .status, "Customer": .personName,
        "Customer type": .descriptor, "Product(s)": .product, "Items sold": .quantity,
        "Coupon(s)": .discountCode, "Attribution": .trafficSource,
      ]),
    Dialect(
      "woocommerce-customers", kind: .crm, isConfirmed: false,
      required: ["Name", "Last active", "Orders"],
      typical: [
        "Username", "Sign up|Date registered", "Email", "Total spend", "AOV", "Country / Region",
        "Postal code", "City", "Region",
      ], minimum: 3,
      roles: [
        "Name": .personName, "Username": .secondaryPersonID, "Last active": .date,
        "Sign up|Date registered": .startDate, "Email": .email, "Orders": .measure,
        "Total spend": .outcome, "AOV": .measure, "Country / Region": .descriptor,
        "City": .descriptor, "Region": .descriptor, "Postal code": .postalCode,
      ]),
  ]
}
