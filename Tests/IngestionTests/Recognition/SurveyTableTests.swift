import EvidenceModel
import Testing

@testable import Ingestion

struct SurveyTableTests {
  private static let answers = [
    "It takes far too long until the parcel arrives here",
    "I can never find the invoice when I need one",
    "Nothing really comes to my mind at the moment",
    "Somebody should finally answer the phone in the evening",
  ]

  private var survey: TableRecognition {
    TableFixture.recognition(
      [
        [
          "Timestamp", "What is your age?", "How satisfied are you with delivery?",
          "I compare prices before I buy",
          "How likely are you to recommend us?", "Which devices do you use?",
          "What annoys you most?",
          "Do you own a car?",
        ]
      ]
        + (0..<24).map { index in
          [
            "\(1 + index % 12)/14/2024 10:00:00", ["18-24", "25-34", "65+"][index % 3],
            ["Very satisfied", "Neutral", "Satisfied", "Dissatisfied"][index % 4],
            "\(1 + index % 5)",
            "\(index % 11)",
            ["Phone, Tablet", "Phone", "Laptop, Phone", "Tablet, Laptop, Phone", "Tablet"][
              index % 5],
            Self.answers[index % 4] + " \(index)", ["Yes", "No"][index % 2],
          ]
        })
  }

  @Test func `questions are told apart by their answers`() {
    #expect(survey.description.kind == .survey)
    #expect(
      survey.roles == [
        .date, .descriptor, .scale, .scale, .scale, .multipleChoice, .openAnswer, .choice,
      ])
  }

  @Test func `levels rise`() {
    let columns = survey.description.columns
    #expect(columns[1].levels == ["18-24", "25-34", "65+"])
    #expect(columns[2].levels == ["Dissatisfied", "Neutral", "Satisfied", "Very satisfied"])
    #expect(columns[3].levels == ["1", "2", "3", "4", "5"])
    #expect(columns[4].levels.count == 11)
    #expect(columns[5].separator == ", ")
  }

  @Test func `scores with comments are a survey`() {
    let found = TableFixture.recognition(
      [["Email", "Score", "Comment", "Created At"]]
        + (0..<22).map {
          [
            "a\($0)@x.org", "\($0 % 11)", Self.answers[$0 % 4] + " \($0)",
            "2024-01-\(10 + $0 % 20)",
          ]
        })
    #expect(found.description.kind == .survey)
    #expect(found.roles == [.email, .scale, .openAnswer, .date])
  }

  @Test func `choices spread over columns share their question`() {
    let found = TableFixture.recognition(
      [["Respondent ID", "1. How often do you cook?", "2. Pans.", "2. Pots.", "2. Knives."]]
        + (0..<12).map {
          [
            "99\($0)", ["Daily.", "Weekly.", "Never."][$0 % 3], $0 % 2 == 0 ? "Pans." : "",
            $0 % 3 == 0 ? "Pots." : "", "Knives.",
          ]
        })
    #expect(found.roles == [.personID, .scale, .multipleChoice, .multipleChoice, .multipleChoice])
    #expect(found.description.columns[3].question == "2.")
    #expect(found.description.columns[1].levels == ["Never.", "Weekly.", "Daily."])
  }

  @Test func `a grid shares its levels even where nobody chose one`() {
    let found = TableFixture.recognition(
      [["Timestamp", "How easy was it? [Ordering]", "How easy was it? [Paying]"]]
        + (0..<12).map {
          [
            "\(1 + $0 % 12)/14/2024", ["Difficult", "Neutral", "Easy"][$0 % 3],
            ["Neutral", "Easy"][$0 % 2],
          ]
        })
    #expect(found.description.columns[2].levels == ["Difficult", "Neutral", "Easy"])
    #expect(found.description.columns[2].question == "How easy was it?")
  }

  @Test func `a comma inside brackets or inside every option is no separator`() {
    #expect(
      MultipleChoice.parts(of: "Other (a, b), Phone", separator: ", ") == ["Other (a, b)", "Phone"])
    let single = ColumnProfile(
      rows: 20, cells: (0..<20).map { ["Yes, often", "No, never", "Yes, at times"][$0 % 3] })
    #expect(MultipleChoice.separator(in: single) == nil)
  }
}
