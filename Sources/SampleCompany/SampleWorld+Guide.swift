extension SampleWorld {
  /// The README of the folder.
  func folderGuide() -> SampleFile {
    let counts = CustomerType.allCases.map {
      "| `\($0.rawValue)` | \($0.personaName) | \(indices(of: $0).count) |"
    }.joined(separator: "\n")
    let text = """
      # Fredwin Cycling

      **This company is made up. \(Self.notice)**
      Names, addresses (`.example`), telephone numbers (the British range for fiction) and card
      brands are drawn or invented. The five customer types and the vision, to be the #1 social
      fitness app, follow a published example of customer personas; every word here is our own.

      The folder is what `likeness demo` shows and what our tests measure against. It is generated:
      `make sample` writes it again, byte for byte, and a test fails when it differs.

      ## The company

      Fredwin sells a cycling app: Ride (4.99 a month), Race (11.99), Pro (24.99, with a seat for
      the coach), Partner for shops and brands (89, plus campaigns) and Organiser for events (39,
      plus event packages), all in euros. The exports cover \(Self.window.lowerBound.isoDay) to
      \(Self.window.upperBound.isoDay).

      | type | persona | customers |
      |---|---|---|
      \(counts)

      Staff: Maren Holt, Jonas Petrie and Aoife Brennan interview; Tilda Voss and Bram Okafor sell;
      support signs with no name.

      \(Self.fileList)

      \(Self.truthForm)
      """
    return SampleFile(path: "README.md", text: text + "\n")
  }

  private static let fileList = """
    ## Files

    | file in `exports` | layout of |
    |---|---|
    | `crm/hubspot-contacts.csv` | HubSpot contacts: customers, leads, test accounts, duplicates |
    | `crm/deals.csv` | HubSpot deals with vendors and event managers |
    | `interviews/*` | 14 interviews: Zoom VTT, Otter text, Markdown, bracketed times, plain |
    | `interviews/participants.csv` | who was interviewed in which file |
    | `survey/google-forms-rider-survey.csv` | Google Forms answers, two waves |
    | `support/zendesk-tickets.json` | Zendesk full export, one ticket a line |
    | `sales-notes/*.md` | notes of the sales staff with quotes and opinions |
    | `billing/stripe-payments.csv` | Stripe payments with refunds, disputes and codes |
    | `billing/stripe-subscriptions.csv` | Stripe subscriptions with cancellation comments |
    | `product/events.ndjson` | Mixpanel raw export, one event a line |
    | `../truth.json` | the answers, kept out of the folder that is imported |

    CSV and NDJSON exports have no place for a remark, so only this page says that they are made
    up. Transcripts, notes and `truth.json` say it themselves.
    """

  private static let truthForm = """
    ## truth.json, `fredwin.truth/1`

    - `types`: name, persona and number of customers of each type.
    - `people`: `id` (the HubSpot record), `type`, `standing` (`customer`, `lead`, `test`,
      `outlier`) and the ids in the other systems. Leads have the type that they would have had.
    - `facts`: `id` (`type.kind.topic`), `kind`, `gist`, `since`/`until` when it is not said all
      the time, and `sentences`: the exact `text`, the `file`, the `locator` (`row:17`,
      `ticket:30011`, `turn:14`, `cue:21`, `line:12`) and the `customer`.
    - `contradictions`: sentences against a share counted over the product events, for all
      customers of the type and for each speaker.
    - `drift`: what is new since a day, or no longer true.
    - `negative_group`, `outliers`, `leads`, `test_accounts`: record ids.
    - `duplicates`: pairs of record ids that are one person. `answers_handed_in_twice`: pairs of
      rows. `interviews_in_two_layouts`: pairs of files.
    - `injections`, `personal_data`: texts that must not be obeyed, or not be shown.
    - `staff_beliefs_no_customer_shares`, `staff_opinions`, `leading_questions_denied`: words of
      staff, or answers to them, that must not become a customer's need.
    """
}
