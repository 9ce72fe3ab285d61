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
      required: [
        "event|Event Name|Event", "properties.time|Time|time",
        "properties.distinct_id|Distinct ID|distinct_id",
      ], excluded: ["timestamp", "elements_chain"],
      roles: [
        "event|Event Name": .event, "properties.time|Time": .date,
        "properties.distinct_id|Distinct ID": .secondaryPersonID,
        "$insert_id|Insert ID": .recordID, "$user_id|User ID": .personID,
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
      required: [
        "messageId|message_id|id", "timestamp|original_timestamp|originalTimestamp",
        "anonymousId|anonymous_id", "type|event|event_text",
      ],
      typical: [
        "userId|user_id", "sentAt|sent_at", "receivedAt|received_at", "context.page.url",
        "context_library_name|context.library.name", "channel", "integrations", "type", "groupId",
      ], minimum: 2, excluded: ["distinct_id", "user_pseudo_id"],
      roles: [
        "messageId|message_id": .recordID, "id": .recordID, "timestamp": .date, "event": .event,
        "original_timestamp|originalTimestamp": .ignored, "event_text": .ignored,
        "type": .ignored, "userId|user_id": .personID, "name": .page,
        "anonymousId": .secondaryPersonID, "previousId": .secondaryPersonID, "groupId": .accountID,
        "context.page.url": .page, "context.ip": .ipAddress,
        "context.campaign.source": .trafficSource,
        "traits.email": .email, "sentAt": .ignored, "receivedAt": .ignored,
      ]),
    Dialect(
      "posthog-events", kind: .events, isConfirmed: false,
      required: ["event", "distinct_id|person|person.distinct_id|person_id", "timestamp"],
      typical: [
        "uuid", "properties.$current_url|$current_url|url", "properties.$session_id|$session_id",
        "team_id", "elements_chain", "properties", "person_properties", "person_id",
        "library|lib|$lib", "created_at",
      ], minimum: 1, excluded: ["message_id", "anonymous_id", "user_pseudo_id"],
      roles: [
        "event": .event, "distinct_id|person|person.distinct_id": .personID, "timestamp": .date,
        "person_id|person.id": .secondaryPersonID, "person.properties.email": .email,
        "uuid": .recordID, "properties.$session_id|$session_id": .session,
        "properties.$current_url|$current_url|url": .page, "team_id": .ignored,
        "created_at": .ignored, "properties": .ignored, "person_properties": .ignored,
        "elements_chain": .ignored, "library|lib|$lib": .ignored, "properties.$ip|$ip": .ipAddress,
      ]),
    Dialect(
      "ga4-report", kind: .reference, isConfirmed: true,
      required: [
        "Active users|Sessions|Total users|Users|Aktive Nutzer|Sitzungen|Utilisateurs actifs|Usuarios activos|Sesiones"
      ],
      typical: [
        "Engagement rate|Engagement-Rate|Porcentaje de interacciones",
        "Engaged sessions|Sitzungen mit Interaktionen", "Event count|Ereignisanzahl",
        "Key events|Conversions|Wichtige Ereignisse", "Total revenue|Gesamtumsatz", "Views|Aufrufe",
        "New users|Neue Nutzer|Nuevos usuarios", "Views per active user|Views per user",
        "Average engagement time per active user|Average engagement time per session",
        "Average engagement time", "Landing page + query string|Landing page",
        "Page path and screen class|Page title and screen class", "Events per session",
      ],
      minimum: 2, excluded: ["email", "user_id", "customer id", "event_timestamp"]),
  ]
}
