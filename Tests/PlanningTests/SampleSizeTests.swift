import Planning
import Testing

/// How many to ask, against figures that can be worked out by hand.
struct SampleSizeTests {
  @Test func `what half holds is heard twice from seven, what a tenth holds from thirty-eight`() {
    #expect(SampleSize.toHear(prevalence: 0.5) == 7)
    #expect(SampleSize.toHear(prevalence: 0.3) == 12)
    #expect(SampleSize.toHear(prevalence: 0.2) == 18)
    #expect(SampleSize.toHear(prevalence: 0.1) == 38)
  }

  @Test func `the probability is that of the binomial`() {
    let five = SampleSize.probability(of: 2, in: 5, prevalence: 0.5)
    #expect(abs(five - 26.0 / 32) < 1e-12)
    #expect(SampleSize.probability(of: 2, in: 1, prevalence: 0.5) == 0)
    #expect(abs(SampleSize.probability(of: 1, in: 3, prevalence: 0.5) - 0.875) < 1e-12)
  }

  @Test func `what nobody of thirty told may still be held by a tenth`() {
    #expect(abs(SampleSize.largestUnheard(after: 30) - 0.0950) < 0.0005)
    #expect(SampleSize.largestUnheard(after: 0) == 1)
  }
}
