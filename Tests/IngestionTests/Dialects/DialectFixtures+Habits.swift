import EvidenceModel

extension DialectFixture {
  /// Orders, payments and events.
  static let habits: [DialectFixture] = [
    DialectFixture(
      "shopify-orders", .orders, records: 3,
      roles: [
        "Name": .orderID, "Email": .email, "Total": .amount, "Lineitem name": .product,
        "Created at": .date, "Discount Code": .discountCode,
      ],
      """
      Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Id
      #1001,ama@uplands.example,paid,2025-10-02 17:09:34 -0300,GBP,30.00,5.00,0.00,35.00,HI10,3.00,2025-10-02 17:09:30 -0300,2,Label roll,10.00,Ama Okoro,5550001
      #1001,ama@uplands.example,,,,,,,,,,2025-10-02 17:09:30 -0300,1,Ink,10.00,,
      #1002,ben@sato.example,paid,2025-10-03 17:09:34 -0300,GBP,40.00,5.00,0.00,45.00,,0.00,2025-10-03 17:09:30 -0300,4,Label roll,10.00,Ben Sato,5550002
      """),
    DialectFixture(
      "woocommerce-orders", .orders, records: 2,
      roles: [
        "Order Number": .orderID, "Email (Billing)": .email, "Order Total Amount": .amount,
        "Item Name": .product, "First Name (Shipping)": .ignored, "Coupon Code": .discountCode,
      ],
      """
      Order Number,Order Status,Order Date,First Name (Billing),Last Name (Billing),Email (Billing),First Name (Shipping),Payment Method Title,Cart Discount Amount,Order Total Amount,Item Name,Quantity,Item Cost,Coupon Code
      7001,Completed,2024-03-12 09:14,Ama,Okoro,ama@uplands.example,Ama,Card,0,35.00,Label roll,2,10,
      7002,Completed,2024-03-14 09:14,Ben,Sato,ben@sato.example,Ben,Card,4,41.00,Ink,4,10,HI10
      """),
    DialectFixture(
      "woocommerce-order-report", .orders, records: 2,
      roles: ["Order #": .orderID, "N. Revenue (formatted)": .amount, "Customer": .personName],
      """
      Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s)
      2024-03-12 09:14:00,7001,$35.00,completed,Ama Okoro,new,2× Label roll,2,
      2024-03-14 09:14:00,7002,"$1,041.00",completed,Ben Sato,returning,4× Ink,4,hi10
      """),
    DialectFixture(
      "stripe-payments", .orders, records: 2,
      roles: [
        "id": .orderID, "Amount": .amount, "Created (UTC)": .date, "Customer Email": .email,
        "Card Last4": .ignored,
      ],
      """
      id,Description,Created (UTC),Amount,Amount Refunded,Currency,Fee,Status,Customer ID,Customer Email,Captured,Card Last4
      ch_3N1,Invoice 1,2024-03-12 09:14,35.00,0.00,gbp,1.20,Paid,cus_1,ama@uplands.example,true,4242
      ch_3N2,Invoice 2,2024-03-14 09:14,41.00,0.00,gbp,1.30,Paid,cus_2,ben@sato.example,true,4444
      """),
    DialectFixture(
      "ga4-report", .reference, records: 2, roles: [:],
      """
      # ----------------------------------------
      # All Users
      # Landing page + query string
      # 20250413-20250711
      # ----------------------------------------
      Landing page + query string,Sessions,Active users,Engagement rate,Key events,Total revenue
      /labels,12000,300,0.62,41,"150,000.25"
      /ink,8000,100,0.41,12,"90,000.00"
      Grand total,20000,400,0.02,53,"240,000.25"
      """),
    DialectFixture(
      "ga4-bigquery", .events, records: 2,
      roles: [
        "event_name": .event, "event_timestamp": .date, "user_pseudo_id": .secondaryPersonID,
        "event_params.ga_session_id": .session, "geo.country": .descriptor,
      ],
      """
      {"event_date":"20240312","event_timestamp":"1710234567000000","event_name":"page_view","user_id":"u1","user_pseudo_id":"111.222","event_params":[{"key":"ga_session_id","value":{"string_value":null,"int_value":"171023"}},{"key":"page_location","value":{"string_value":"https://shop.example/labels","int_value":null}}],"device":{"category":"mobile"},"geo":{"country":"Wales"},"traffic_source":{"source":"google","medium":"cpc"}}
      {"event_date":"20240312","event_timestamp":"1710234667000000","event_name":"purchase","user_id":"u1","user_pseudo_id":"111.222","event_params":[{"key":"ga_session_id","value":{"string_value":null,"int_value":"171023"}}],"device":{"category":"mobile"},"geo":{"country":"Wales"},"traffic_source":{"source":"google","medium":"cpc"}}
      """),
    DialectFixture(
      "mixpanel-events", .events, records: 2,
      roles: [
        "event": .event, "properties.time": .date, "properties.distinct_id": .secondaryPersonID,
        "properties.$insert_id": .recordID,
      ],
      """
      {"event":"Label printed","properties":{"time":1652825148,"distinct_id":"d1","$insert_id":"i1","$user_id":"u1","mp_country_code":"GB"}}
      {"event":"Label printed","properties":{"time":1652825248,"distinct_id":"d2","$insert_id":"i2","$user_id":"u2","mp_country_code":"JP"}}
      """),
    DialectFixture(
      "mixpanel-events", .events, records: 2,
      roles: ["Event Name": .event, "Time": .date, "Distinct ID": .secondaryPersonID],
      """
      Event Name,Time,Distinct ID,City,Browser
      Label printed,1652825148,d1,Brecon,Firefox
      Label printed,1652825248,d2,Tokyo,Chrome
      """),
    DialectFixture(
      "amplitude-events", .events, records: 2,
      roles: [
        "event_type": .event, "event_time": .date, "user_id": .personID, "ip_address": .ipAddress,
        "$insert_id": .recordID,
      ],
      """
      {"$insert_id":"i1","amplitude_id":501,"user_id":"u1","device_id":"d1","event_type":"print","event_time":"2024-03-12 09:14:00.123000","session_id":171,"ip_address":"192.0.2.1","platform":"iOS","event_properties":{"pages":2},"paying":null}
      {"$insert_id":"i2","amplitude_id":502,"user_id":"u2","device_id":"d2","event_type":"print","event_time":"2024-03-12 09:15:00.123000","session_id":172,"ip_address":"192.0.2.2","platform":"Web","event_properties":{"pages":1},"paying":null}
      """),
    DialectFixture(
      "posthog-events", .events, records: 2,
      roles: ["event": .event, "distinct_id": .personID, "timestamp": .date, "uuid": .recordID],
      """
      {"uuid":"018e-1","event":"$pageview","distinct_id":"u1","timestamp":"2024-03-12T09:14:00.000Z","team_id":1,"properties":{"$current_url":"https://shop.example/a","$session_id":"s1"}}
      {"uuid":"018e-2","event":"print","distinct_id":"u2","timestamp":"2024-03-12T09:15:00.000Z","team_id":1,"properties":{"$current_url":"https://shop.example/b","$session_id":"s2"}}
      """),
    DialectFixture(
      "posthog-events", .events, records: 2,
      roles: ["event": .event, "person": .personID, "timestamp": .date, "url": .page],
      """
      event,person,url,library,timestamp
      $pageview,ama@uplands.example,https://shop.example/a,web,2024-03-12T09:14:00.000Z
      print,ben@sato.example,https://shop.example/b,web,2024-03-12T09:15:00.000Z
      """),
    DialectFixture(
      "segment-events", .events, records: 2,
      roles: [
        "messageId": .recordID, "userId": .personID, "anonymousId": .secondaryPersonID,
        "event": .event, "context.page.url": .page,
      ],
      """
      {"messageId":"m1","timestamp":"2024-03-12T09:14:00.000Z","type":"track","event":"Label printed","userId":"u1","anonymousId":"a1","properties":{"pages":2},"context":{"page":{"url":"https://shop.example/a"},"ip":"192.0.2.1"},"sentAt":"2024-03-12T09:14:01.000Z","receivedAt":"2024-03-12T09:14:02.000Z"}
      {"messageId":"m2","timestamp":"2024-03-12T09:15:00.000Z","type":"track","event":"Label printed","userId":"u2","anonymousId":"a2","properties":{"pages":1},"context":{"page":{"url":"https://shop.example/b"},"ip":"192.0.2.2"},"sentAt":"2024-03-12T09:15:01.000Z","receivedAt":"2024-03-12T09:15:02.000Z"}
      """),
    DialectFixture(
      "segment-events", .events, records: 2,
      roles: ["message_id": .recordID, "user_id": .personID, "anonymous_id": .secondaryPersonID],
      """
      message_id,anonymous_id,user_id,event,original_timestamp,received_at,sent_at,context_page_url
      m1,a1,u1,label_printed,2024-03-12 09:14:00,2024-03-12 09:14:02,2024-03-12 09:14:01,https://shop.example/a
      m2,a2,u2,label_printed,2024-03-12 09:15:00,2024-03-12 09:15:02,2024-03-12 09:15:01,https://shop.example/b
      """),
  ]
}
