import Testing

@testable import Statistics

struct SeededGeneratorTests {
  @Test func `the draws are those of SplitMix64`() {
    // Reference: the public-domain C code by S. Vigna, seed 1234567.
    var generator = SeededGenerator(seed: 1_234_567)
    #expect(
      [generator.next(), generator.next(), generator.next()] == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test func `a stream depends on its name and not on draws made before`() {
    var first = SeededGenerator(seed: 7)
    let before = first.stream("themes")
    _ = first.next()
    var a = before
    var b = first.stream("themes")
    var c = first.stream("segments")
    #expect(a.next() == b.next())
    #expect(b.next() != c.next())
  }

  @Test func `a permutation holds every index once`() {
    var generator = SeededGenerator(seed: 3)
    #expect(generator.permutation(100).sorted() == Array(0..<100))
    #expect(generator.permutation(0).isEmpty)
    #expect(generator.permutation(1) == [0])
  }

  @Test func `normal draws have mean 0 and variance 1`() {
    var generator = SeededGenerator(seed: 11)
    let draws = (0..<20_000).map { _ in generator.normal() }
    let mean = draws.reduce(0, +) / 20_000
    let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
    #expect(abs(mean) < 0.03 && abs(variance - 1) < 0.05)
  }
}
