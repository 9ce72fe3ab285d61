import Statistics
import Testing

@testable import Themes

/// Who belongs where by their words, how sure that is, and who belongs nowhere.
struct TextRouterTests {
  private static let topics = [
    ["race", "power", "threshold", "interval", "watts", "sprint", "coach"],
    ["school", "children", "helmet", "trailer", "weekend", "picnic", "slow"],
    ["invoice", "supplier", "stock", "wholesale", "margin", "delivery", "pallet"],
  ]
  private static let common = ["please", "help", "today", "again", "order", "account", "the", "my"]

  /// People of three groups; a share of their words is their group's.
  private static func examples(
    people: Int, texts: Int = 2, share: Double = 0.4, shuffled: Bool = false
  ) -> [TextRouter.Example] {
    var random = SeededGenerator(seed: 5)
    return (0..<people * 3).flatMap { person in
      let group = person % 3
      let label = shuffled ? Int(random.uniform() * 3) : group
      return (0..<texts).map { _ in
        TextRouter.Example(
          text: text(group, share: share, &random), group: min(2, label), person: "p\(person)")
      }
    }
  }

  private static func text(
    _ group: Int, share: Double, _ random: inout SeededGenerator
  ) -> String {
    (0..<12).map { _ in
      let words = random.uniform() < share ? topics[group] : common
      return words[min(words.count - 1, Int(random.uniform() * Double(words.count)))]
    }.joined(separator: " ")
  }

  private func router(_ examples: [TextRouter.Example]) -> TextRouter {
    TextRouter(examples, groups: 3, using: SeededGenerator(seed: 1))
  }

  @Test func `words of a group lead to it`() {
    let router = router(Self.examples(people: 30))
    #expect(router.answer(["my coach wants more watts in the sprint"]).best == 0)
    #expect(router.answer(["a trailer for the children on the weekend"]).best == 1)
    #expect(router.answer(["the supplier has no stock for the pallet"]).best == 2)
  }

  @Test func `what is said is what happens, for people who were held out`() {
    let calibration = router(Self.examples(people: 60, share: 0.15)).calibration
    #expect(calibration.people == 180)
    #expect(calibration.isInformative)
    #expect(calibration.accuracy > calibration.baseline + 0.2)
    #expect(calibration.error < 0.1)
  }

  @Test func `words that tell nothing leave the sizes of the groups`() {
    let router = router(Self.examples(people: 60, share: 0, shuffled: true))
    #expect(!router.calibration.isInformative)
    let answer = router.answer(["please help my order today"])
    #expect(answer.probabilities.allSatisfy { abs($0 - 1.0 / 3) < 0.12 })
  }

  @Test func `several texts tell more than one`() {
    let router = router(Self.examples(people: 60, texts: 3, share: 0.15))
    let one = router.answer(["please help with the coach today"])
    let many = router.answer([
      "please help with the coach today", "my sprint again", "order watts", "race account",
    ])
    #expect(one.best == 0 && many.best == 0)
    #expect(many.probabilities[0] > one.probabilities[0])
  }

  @Test func `what is unlike everything fits nowhere`() {
    let router = router(Self.examples(people: 60))
    #expect(router.answer(["zygote quartz fjord nymph blitz vex"]).fitsNone)
    #expect(!router.answer(["my coach helps with the race again"]).fitsNone)
  }

  @Test func `what is known besides counts`() {
    let router = router(Self.examples(people: 60, share: 0.2))
    let text = ["please help with the race"]
    let plain = router.answer(text)
    let known = router.answer(text, logPrior: [-4, -0.03, -4])
    #expect(known.probabilities[1] > plain.probabilities[1])
  }

  @Test func `probabilities add up, and the same input gives the same`() {
    let examples = Self.examples(people: 20)
    let answer = router(examples).answer(["the race of my children", ""])
    #expect(abs(answer.probabilities.reduce(0, +) - 1) < 1e-9)
    #expect(answer == router(examples).answer(["the race of my children", ""]))
  }

  @Test func `a handful of people gives the sizes of the groups and no claim`() {
    let router = router(Self.examples(people: 1))
    #expect(router.calibration.people == 0)
    #expect(!router.calibration.isInformative)
  }
}
