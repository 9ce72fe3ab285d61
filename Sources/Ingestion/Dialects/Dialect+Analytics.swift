import EvidenceModel

extension Dialect {
  /// Events of web and product analytics.
  static let analytics: [Dialect] = [
    Dialect(
      "ga4-bigquery", kind: .events, isConfirmed: false,
      required: ["event_name", "event_timestamp"],
      typical: [
        "event_date", "user_pseudo_id", "user_id", "device.category", "traffic_source.source",
      ],
      minimum: 2,
      roles: [
        "event_name": .event, "event_timestamp": .date, "event_date": .ignored,
        "user_id": .personID,
        "user_pseudo_id": .secondaryPersonID, "device.category": .device,
        "device.operating_system": .ignored, "platform": .ignored,
        "event_params.ga_session_id": .session, "event_params.page_location": .page,
        "event_params.page_title": .ignored, "event_params.page_referrer": .ignored,
        "traffic_source.source": .trafficSource, "traffic_source.medium": .ignored,
        "traffic_source.name": .ignored, "geo.country": .descriptor, "geo.region": .descriptor,
        "geo.city": .descriptor,
      ]),
    Dialect(
      "mixpanel-events", kind: .events, isConfirmed: true,
      required: ["event", "properties.time", "properties.distinct_id"],
      roles: [
        "event": .event, "properties.time": .date, "properties.distinct_id": .secondaryPersonID,
        "properties.$user_id": .personID, "properties.$device_id": .secondaryPersonID,
        "properties.$insert_id": .recordID, "properties.$browser": .ignored,
        "properties.mp_country_code": .descriptor, "properties.$os": .device,
        "properties.$current_url": .page,
      ]),
    Dialect(
      "amplitude-events", kind: .events, isConfirmed: true,
      required: ["event_type", "event_time", "amplitude_id"],
      roles: [
        "event_type": .event, "event_time": .date, "user_id": .personID,
        "amplitude_id": .secondaryPersonID, "device_id": .secondaryPersonID,
        "$insert_id": .recordID,
        "session_id": .session, "uuid": .ignored, "platform": .device,
        "client_event_time": .ignored,
        "server_upload_time": .ignored, "ip_address": .ipAddress, "paying": .outcome,
      ]),
    Dialect(
      "segment-events", kind: .events, isConfirmed: false,
      required: ["messageId", "timestamp", "type", "anonymousId"],
      roles: [
        "messageId": .recordID, "timestamp": .date, "event": .event, "userId": .personID,
        "anonymousId": .secondaryPersonID, "previousId": .secondaryPersonID, "groupId": .accountID,
        "context.page.url": .page, "context.ip": .ipAddress,
        "context.campaign.source": .trafficSource,
        "traits.email": .email, "sentAt": .ignored, "receivedAt": .ignored,
      ]),
    Dialect(
      "posthog-events", kind: .events, isConfirmed: false,
      required: ["event", "distinct_id", "timestamp"],
      typical: ["uuid", "properties.$current_url", "properties.$session_id", "team_id"], minimum: 1,
      roles: [
        "event": .event, "distinct_id": .personID, "timestamp": .date, "uuid": .recordID,
        "properties.$session_id": .session, "properties.$current_url": .page, "team_id": .ignored,
      ]),
    Dialect(
      "ga4-report", kind: .reference, isConfirmed: true,
      required: ["Sessions", "Engagement rate"],
      typical: ["Landing page + query string", "Active users", "Event count", "Key events"],
      minimum: 1),
  ]
}
