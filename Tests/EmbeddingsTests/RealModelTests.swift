import Foundation
import Testing

@testable import Embeddings

/// all-MiniLM-L6-v2 itself, where `LIKENESS_MODEL` names its directory.
@Suite(.enabled(if: RealModel.isPresent, "needs LIKENESS_MODEL: a directory of all-MiniLM-L6-v2"))
struct RealModelTests {
  private static let texts = [
    "The invoice arrived twice.", "Two bills came for one order.", "My bicycle has a flat tyre.",
  ]

  @Test func `vectors begin as PyTorch's do`() throws {
    let found = try RealModel.encoder(.single).vectors(for: Self.texts)
    let expected: [[Float]] = [
      [-0.070215486, 0.0670311376, 0.0424855091, 0.0306618456, -0.134719402, -0.0820988566],
      [-0.0311184246, 0.048422765, 0.0366853029, 0.0145826172, -0.0873303264, -0.0268161111],
      [0.0118127186, 0.0483082645, -0.0676241741, 0.000570296717, -0.0113934781, -0.103238113],
    ]
    for (text, numbers) in expected.enumerated() {
      for (left, right) in zip(found.vector(text), numbers) { #expect(abs(left - right) < 1e-5) }
    }
  }

  @Test func `likeness follows the topic, with 8 bits too`() throws {
    for arithmetic in EncoderArithmetic.allCases {
      let found = try RealModel.encoder(arithmetic).vectors(for: Self.texts)
      #expect(found.cosine(0, 1) > found.cosine(0, 2) + 0.3)
    }
  }
}

/// The model that the machine's owner has put somewhere.
private enum RealModel {
  static let folder = ProcessInfo.processInfo.environment["LIKENESS_MODEL"]

  static var isPresent: Bool { folder != nil }

  static func encoder(_ arithmetic: EncoderArithmetic) throws -> SentenceEncoder {
    var options = SentenceEncoder.Options()
    options.arithmetic = arithmetic
    return try EncoderDirectory.open(URL(fileURLWithPath: folder ?? ""), options: options)
  }
}
