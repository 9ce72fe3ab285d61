import Statistics
import Testing

/// Textbook values of alpha, and kappa counted by hand.
///
/// K. Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*, sections A to D.
struct CoderAgreementTests {
  /// Four observers, twelve units, of section C; codes 1 to 5, 0 is missing.
  private let krippendorff: [[Int?]] = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
    [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
  ].map { $0.map { $0 == 0 ? nil : $0 } }

  @Test func `alpha is that of the paper, on each scale`() throws {
    let nominal = try #require(CoderAgreement.alpha(krippendorff))
    let ordinal = try #require(CoderAgreement.alpha(krippendorff, scale: .ordinal))
    let interval = try #require(CoderAgreement.alpha(krippendorff, scale: .interval))
    #expect(abs(nominal - 0.743) < 0.0005)
    #expect(abs(ordinal - 0.815) < 0.0005)
    #expect(abs(interval - 0.849) < 0.0005)
  }

  @Test func `alpha of two observers and two codes is that of the paper`() throws {
    let codes: [[Int?]] = [[0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]]
    let alpha = try #require(CoderAgreement.alpha(codes))
    #expect(abs(alpha - 0.095) < 0.0005)
  }

  @Test func `alpha of two observers and many codes is that of the paper`() throws {
    // a to e of section B, twelve units.
    let codes: [[Int?]] = [
      [0, 0, 1, 1, 3, 2, 2, 2, 4, 3, 3, 0], [1, 0, 1, 1, 1, 2, 2, 2, 4, 3, 3, 3],
    ]
    let alpha = try #require(CoderAgreement.alpha(codes))
    #expect(abs(alpha - 0.692) < 0.0005)
  }

  @Test func `kappa is that of a table counted by hand`() throws {
    // 20 and 15 agreed, 5 and 10 not: seen .7, by chance .5.
    let a = [Int?](repeating: 0, count: 25) + [Int?](repeating: 1, count: 25)
    let b =
      [Int?](repeating: 0, count: 20) + [Int?](repeating: 1, count: 5)
      + [Int?](repeating: 0, count: 10) + [Int?](repeating: 1, count: 15)
    let kappa = try #require(CoderAgreement.kappa(a, b))
    #expect(abs(kappa - 0.4) < 1e-12)
    #expect(CoderAgreement.kappa(a, b, weights: .interval) == kappa)
  }

  @Test func `kappa leaves out what one of the two did not code`() throws {
    let kappa = try #require(CoderAgreement.kappa([0, 1, nil, 1], [0, 1, 0, nil]))
    #expect(kappa == 1)
  }

  @Test func `nothing to agree on has no value`() {
    #expect(CoderAgreement.alpha([]) == nil)
    #expect(CoderAgreement.alpha([[1, 2], [nil, nil]]) == nil)
    #expect(CoderAgreement.alpha([[1, 1], [1, 1]]) == nil)
    #expect(CoderAgreement.kappa([], []) == nil)
    #expect(CoderAgreement.kappa([1, 1], [1, 1]) == nil)
  }

  @Test func `the interval holds the value and narrows with more items`() throws {
    var random = SeededGenerator(seed: 3)
    let few = try #require(CoderAgreement.alphaInterval(krippendorff, using: &random))
    let many = krippendorff.map { row in Array(repeatElement(row, count: 20).joined()) }
    let narrow = try #require(CoderAgreement.alphaInterval(many, using: &random))
    #expect(few.lower <= few.value && few.value <= few.upper && few.upper <= 1)
    #expect(narrow.upper - narrow.lower < (few.upper - few.lower) / 2)
  }
}
