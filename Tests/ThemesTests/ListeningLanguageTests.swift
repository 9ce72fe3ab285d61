import EvidenceModel
import Foundation
import TextAnalysis
import Testing
import Themes

struct ListeningLanguageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let language: Language
    let samples: SpokenSamples

    var testDescription: String { language.rawValue }
  }

  static let cases = [
    Case(language: .german, samples: .german),
    Case(language: .spanish, samples: .spanish),
    Case(language: .french, samples: .french),
    Case(language: .portuguese, samples: .portuguese),
    Case(language: .japanese, samples: .japanese),
  ]

  /// The kind of each sentence as a ticket of a person of its own.
  private func kinds(_ lines: [SpokenSamples.Line]) -> [StatementKind?] {
    let passages = lines.enumerated().map { number, line in
      Passage(
        source: SourceID("src1"), sourceKind: .tickets, record: number + 1, column: "text",
        locator: "ticket:\(number)", conversation: "t\(number)", person: PersonID("p\(number)"),
        speaker: .customer, date: nil, question: nil, text: line.text)
    }
    let found = StatementFinder().statements(in: passages).statements
    return lines.indices.map { number in found.first { $0.record == number + 1 }?.kind }
  }

  private func right(_ lines: [SpokenSamples.Line]) -> Double {
    Double(zip(lines, kinds(lines)).count { $0.0.kind == $0.1 }) / Double(lines.count)
  }

  @Test(arguments: cases)
  func `the kinds of plain sentences come out, also of those held back`(entry: Case) {
    #expect(right(entry.samples.lookedAt) >= 0.9)
    #expect(right(entry.samples.heldBack) >= 0.85)
  }

  @Test(arguments: cases)
  func `idioms without a question are left alone rather than guessed`(entry: Case) {
    let found = kinds(entry.samples.later)
    let wrong = zip(entry.samples.later, found).count { $0.1 != nil && $0.0.kind != $0.1 }
    #expect(wrong <= 4)
  }

  @Test(arguments: cases)
  func `the same idioms are filed once somebody asked`(entry: Case) {
    var right = 0
    let stated = entry.samples.later.filter { $0.kind != nil }
    for (number, line) in stated.enumerated() {
      let question = entry.samples.questions.first { $0.kind == line.kind }?.text ?? ""
      let passages = [(Speaker.interviewer, question), (.customer, line.text)].enumerated().map {
        Passage(
          source: SourceID("src1"), sourceKind: .interview, record: $0.offset, column: "text",
          locator: "turn:\($0.offset)", conversation: "talk\(number)", person: PersonID("p"),
          speaker: $0.element.0, date: nil, question: nil, text: $0.element.1)
      }
      let found = StatementFinder().statements(in: passages).statements
      if found.count == 1, found[0].kind == line.kind { right += 1 }
    }
    #expect(right * 10 >= stated.count * 7)
  }

  @Test(arguments: cases)
  func `languages are told apart by single sentences`(entry: Case) {
    let all = entry.samples.sentences + entry.samples.questions
    let right = all.count { Language(guessing: $0.text) == entry.language }
    let wrong = all.filter {
      let guess = Language(guessing: $0.text)
      return guess != entry.language && guess != .other
    }
    #expect(Double(right) >= 0.8 * Double(all.count))
    #expect(wrong.count <= 2)
  }

  @Test(arguments: cases)
  func `questions ask for their kind`(entry: Case) {
    let readings = entry.samples.questions.map { QuestionReader().read($0.text).kind }
    #expect(zip(entry.samples.questions, readings).count { $0.0.kind == $0.1 } >= 10)
  }
}
