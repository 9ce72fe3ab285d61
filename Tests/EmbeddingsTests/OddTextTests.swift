import EvidenceModel
import Testing

@testable import Embeddings

/// Texts that are no ordinary sentences are counted, never refused.
struct OddTextTests {
  @Test func `a text without words has a vector of zeros and is counted`() throws {
    let found = try TinyModel().encoder().vectors(for: ["", "card", " \n\t", "\u{0}\u{200B}"])
    #expect(found.empty == [0, 2, 3])
    #expect(found.vector(0).allSatisfy { $0 == 0 })
    #expect(found.cosine(0, 1) == 0)
    #expect(isNearly(found.cosine(1, 1), 1))
  }

  @Test func `texts of unknown signs alone are counted`() throws {
    let found = try TinyModel().encoder().vectors(for: ["😀", "🇩🇪 😀", "card 😀"])
    #expect(found.unknown == [0, 1])
    #expect(found.findings.map(\.code) == ["encoder_no_words"])
    #expect(found.findings.first?.have == 2)
  }

  @Test func `a text that does not fit is cut off and counted`() throws {
    let long = String(repeating: "card ", count: 22)
    let found = try TinyModel().encoder().vectors(for: [long, long + "pay", "card"])
    #expect(found.truncated == [1])
    #expect(Array(found.vector(0)) == Array(found.vector(1)))
    #expect(found.findings.map(\.code) == ["encoder_truncated"])
  }

  @Test func `equal texts share a row`() throws {
    let found = try TinyModel().encoder().vectors(for: ["card", "pay", "card", "CARD"])
    #expect(found.rowOfText == [0, 1, 0, 0])
    #expect(found.rows.count == 80)
    #expect(found.doubles.count == 160)
  }

  @Test func `ten megabytes without a blank cost no more than a page`() throws {
    let encoder = try TinyModel().encoder()
    let texts = [
      String(repeating: "a", count: 10_000_000), String(repeating: "card ", count: 2_000_000),
      String(repeating: "é", count: 1_000_000), String(repeating: "😀", count: 500_000),
    ]
    let found = encoder.vectors(for: texts)
    #expect(found.truncated == [1])
    #expect(found.unknown == [0, 2, 3])
    #expect(!found.rows.contains { !$0.isFinite })
  }

  @Test func `no texts give no vectors`() throws {
    let found = try TinyModel().encoder().vectors(for: [])
    #expect(found.count == 0 && found.rows.isEmpty && found.findings.isEmpty)
  }

  @Test func `vectors of two models are never put together`() throws {
    let one = try TinyModel().encoder().vectors(for: ["card"])
    var options = SentenceEncoder.Options()
    options.arithmetic = .int8
    let other = try TinyModel().encoder(options).vectors(for: ["pay"])
    let error = #expect(throws: Diagnostic.self) { try one.appending(other) }
    #expect(error?.code == .modelMixedVectors)
    #expect(throws: Diagnostic.self) { try one.cosine(0, with: other, 0) }
    let both = try one.appending(try TinyModel().encoder().vectors(for: ["", "card"]))
    #expect(both.count == 3 && both.empty == [1])
    #expect(isNearly(both.cosine(0, 2), 1))
  }

  private func isNearly(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1e-6 }
}
