import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import Testing

/// One company's exports from six tools, as a person drops them in, with nothing said about them.
struct SixSourcesTests {
  private static let people = [
    (id: "1", name: "Ama Okoro", email: "ama@uplands.example", firm: "Uplands Dairy"),
    (id: "2", name: "Ben Sato", email: "ben@sato.example", firm: "Sato Print"),
    (id: "3", name: "Clara Nyholm", email: "clara@nyholm.example", firm: "Nyholm Bikes"),
    (id: "4", name: "Dario Ferri", email: "dario@ferri.example", firm: "Ferri & Figli"),
  ]

  private var pipedrive: String {
    "Person - ID,Person - Name,Person - Organization,Person - Email - Work,Person - Owner,Person - Open deals,Person - Person created\n"
      + Self.people.map {
        "\($0.id),\($0.name),\($0.firm),\($0.email),Ida Voss,1,2024-01-0\($0.id) 09:00:00\n"
      }.joined()
  }

  private var shopify: String {
    var text =
      "Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Id\n"
    for (index, person) in Self.people.enumerated() {
      let email = person.email.uppercased()
      text +=
        "#10\(index),\(email),paid,2025-10-02 17:09:34 -0300,GBP,30.00,5.00,0.00,35.00,,0.00,2025-10-02 17:09:30 -0300,2,Label roll,10.00,\(person.name),555000\(index)\n"
      text += "#10\(index),\(email),,,,,,,,,,2025-10-02 17:09:30 -0300,1,Ink,10.00,,\n"
    }
    return text
  }

  private var intercom: String {
    let talks = Self.people.enumerated().map { index, person in
      """
      {"id":"21\(index)","created_at":17102345\(index)7,"state":"closed","priority":"not_priority","source":{"type":"conversation","delivered_as":"customer_initiated","subject":"","body":"<p>The labels come out blank again</p>","author":{"type":"user","id":"ic-\(person.id)","name":"\(person.name)","email":"\(person.email)"}},"conversation_parts":{"total_count":0,"conversation_parts":[]}}
      """
    }
    return "{\"conversations\":[\(talks.joined(separator: ","))]}"
  }

  private var typeform: String {
    "#,What do you print?,How likely are you to recommend us?,email,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags\n"
      + Self.people.map {
        "x1y2z\($0.id),Labels for cheese,9,\($0.email),completed,2024-03-12 09:14:00,,2024-03-12 09:16:00,net\($0.id)abc,\n"
      }.joined()
  }

  private var teams: String {
    """
    WEBVTT

    00:00:01.000 --> 00:00:06.000
    <v Ida Voss>Thanks for coming. How do you print your labels today?</v>

    00:00:06.500 --> 00:00:16.000
    <v Clara Nyholm>We print them twice a week, because the machine jams when the roll is short.</v>

    00:00:16.500 --> 00:00:20.000
    <v Ida Voss>And what happens then?</v>

    00:00:20.500 --> 00:00:31.000
    <v Clara Nyholm>Then I stand there for an hour and I lose the morning, that is what annoys me.</v>

    """
  }

  private var mixpanel: String {
    Self.people.enumerated().map { index, person in
      """
      {"event":"Label printed","properties":{"time":165282514\(index),"distinct_id":"\(person.email)","$insert_id":"i\(index)","mp_country_code":"GB"}}

      """
    }.joined()
  }

  private func company() throws -> (TestWorkspace, ImportReport) {
    let test = try TestWorkspace()
    _ = try test.file("people-112233.csv", pipedrive)
    _ = try test.file("orders_export_1.csv", shopify)
    _ = try test.file("conversations.json", intercom)
    _ = try test.file("responses.csv", typeform)
    _ = try test.file("Interview with Clara.vtt", teams)
    _ = try test.file("export.ndjson", mixpanel)
    return (test, try test.importPath(test.exports))
  }

  @Test func `each file is what it is, with no question asked`() throws {
    let (test, report) = try company()
    let kinds = Dictionary(
      uniqueKeysWithValues: try test.workspace.sources().map {
        ($0.path, "\($0.kind.rawValue) \($0.description.dialect)")
      })
    #expect(
      kinds == [
        "people-112233.csv": "crm pipedrive-persons",
        "orders_export_1.csv": "orders shopify-orders",
        "conversations.json": "tickets intercom-conversations", "responses.csv": "survey typeform",
        "Interview with Clara.vtt": "interview teams-vtt",
        "export.ndjson": "events mixpanel-events",
      ])
    #expect(report.files.allSatisfy { $0.setAside == 0 })
  }

  @Test func `the four customers are four in all sources, and the colleague is none`() throws {
    let (test, _) = try company()
    let customers = try test.workspace.people().filter { $0.standing == .customer }
    #expect(customers.map(\.id.rawValue) == ["1", "2", "3", "4"])
    for source in try test.workspace.sources() {
      let counts = try test.workspace.linkCounts(of: source)
      #expect(counts.people == (source.kind == .interview ? 1 : 4), "\(source.path)")
      #expect(counts.records == source.records, "\(source.path)")
    }
    let talk = try #require(try test.workspace.sources().first { $0.kind == .interview })
    let clara = try #require(try test.workspace.person(knownBy: "clara@nyholm.example"))
    #expect(try test.workspace.peopleNumbers(in: talk) == [clara.number])
  }
}
