import Foundation
import Testing

@testable import Embeddings

/// A server that speaks OpenAI's form, where `LIKENESS_ENDPOINT` names its address on this machine.
@Suite(.enabled(if: RealEndpoint.isPresent, "needs LIKENESS_ENDPOINT: http://127.0.0.1:PORT"))
struct RealEndpointTests {
  @Test func `its vectors can be compared`() throws {
    let encoder = try EndpointEncoder(RealEndpoint.address ?? "")
    let found = try encoder.vectors(for: [
      "Where do I pay my bill?", "How can I settle the invoice?", "The bicycle is red.", "",
    ])
    #expect(found.dimensions > 8)
    #expect(found.empty == [3])
    #expect(abs(found.cosine(0, 0) - 1) < 1e-5)
    #expect(found.cosine(0, 1) > found.cosine(0, 2))
    let again = try encoder.vectors(for: ["The bicycle is red."])
    #expect(try found.cosine(2, with: again, 0) > 0.999)
  }
}

/// The server that the machine's owner has started.
private enum RealEndpoint {
  static let address = ProcessInfo.processInfo.environment["LIKENESS_ENDPOINT"]

  static var isPresent: Bool { address != nil }
}
