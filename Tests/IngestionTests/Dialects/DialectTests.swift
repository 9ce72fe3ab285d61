import EvidenceModel
import Testing

@testable import Ingestion

struct DialectTests {
  private func dialect(_ titles: String) -> Dialect? {
    let titles = titles.split(separator: ",").map(String.init)
    return Dialect.matching(
      layout: HeaderLayout(
        rowsBeforeData: 1, titles: titles, questions: titles.map { _ in "" }, codes: titles))
  }

  @Test(arguments: [
    (
      "Record ID,First Name,Last Name,Email,Lead Status,Create Date,Contact owner",
      "hubspot-contacts"
    ),
    (
      "Name,Email,Financial Status,Total,Created at,Lineitem quantity,Lineitem name",
      "shopify-orders"
    ),
    ("id,Created (UTC),Amount,Currency,Status,Customer ID,Customer Email", "stripe-payments"),
    ("event_date,event_timestamp,event_name,user_id,user_pseudo_id", "ga4-bigquery"),
    ("$insert_id,amplitude_id,user_id,event_type,event_time", "amplitude-events"),
    ("event,properties.time,properties.distinct_id", "mixpanel-events"),
    ("Timestamp,Email Address,What do you like?", "google-forms"),
    ("Participant,Name,Email,Interview date,File", "participants-list"),
    ("First Name,Last Name,Title,Account Name,Email,Lead Source", "salesforce-report"),
    ("#,Why?,Start Date (UTC),Submit Date (UTC),Network ID", "typeform"),
  ])
  func `a layout is known by its header`(titles: String, name: String) {
    #expect(dialect(titles)?.name == name)
  }

  @Test func `an unknown header fits no layout`() {
    #expect(dialect("customerID,gender,tenure,Churn") == nil)
  }

  @Test func `names of layouts are unique and known only from documentation unless confirmed`() {
    #expect(Set(Dialect.all.map(\.name)).count == Dialect.all.count)
    #expect(Dialect.all.contains { !$0.isConfirmed })
  }
}
