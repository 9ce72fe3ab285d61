/// How personas could be wrong: what was tested, and what new data would have to show.
package struct Falsification: Sendable, Hashable, Codable {
  /// Whether the numbers show more groups than chance makes; nil where that was not tested.
  package var chance: ChanceTest?
  /// Whether membership foretells an outcome that formed no segment; nil without such an outcome.
  package var prediction: Prediction?
  package var personas: [PersonaTest]

  package init(chance: ChanceTest?, prediction: Prediction?, personas: [PersonaTest]) {
    self.chance = chance
    self.prediction = prediction
    self.personas = personas
  }

  /// The gain in fit of several segments, beside that in tables whose columns were shuffled.
  package struct ChanceTest: Sendable, Hashable, Codable {
    package var gain: Double
    package var chanceGain: Double
    package var shuffles: Int
    /// Whether "no groups at all" was rejected.
    package var isRejected: Bool

    enum CodingKeys: String, CodingKey {
      case gain, chanceGain = "chance_gain", shuffles, isRejected = "is_rejected"
    }

    package init(gain: Double, chanceGain: Double, shuffles: Int, isRejected: Bool) {
      self.gain = gain
      self.chanceGain = chanceGain
      self.shuffles = shuffles
      self.isRejected = isRejected
    }
  }

  /// How well membership foretells an outcome, against who people are.
  package struct Prediction: Sendable, Hashable, Codable {
    /// The outcome's name and how it reads.
    package var outcome: String
    package var title: String
    /// Areas under the curve, from .5 (chance) to 1, of people whom the prediction had not seen.
    package var membership: Double
    package var demographics: Double
    /// The difference with its 95 % interval.
    package var gain: Double
    package var ci: [Double]
    package var people: Int
    /// Titles of the demographic columns that were used; empty where there are none.
    package var columns: [String]

    package init(
      outcome: String, title: String, membership: Double, demographics: Double, gain: Double,
      ci: [Double], people: Int, columns: [String]
    ) {
      self.outcome = outcome
      self.title = title
      self.membership = membership
      self.demographics = demographics
      self.gain = gain
      self.ci = ci
      self.people = people
      self.columns = columns
    }
  }

  /// The tests of one persona.
  package struct PersonaTest: Sendable, Hashable, Codable {
    package var persona: String
    /// How many people it stands for.
    package var members: Int
    package var traits: [Trait]
    /// The share of its people, and of the others, who have all traits; nil for fewer than two traits.
    package var joint: Double?
    package var jointOfRest: Double?
    package var stability: Double?
    /// What new data would have to show, in sentences.
    package var wrongIf: [String]

    enum CodingKeys: String, CodingKey {
      case persona, members = "people", traits, joint, jointOfRest = "joint_of_rest", stability
      case wrongIf = "wrong_if"
    }

    package init(
      persona: String, members: Int, traits: [Trait], joint: Double?, jointOfRest: Double?,
      stability: Double?, wrongIf: [String]
    ) {
      self.persona = persona
      self.members = members
      self.traits = traits
      self.joint = joint
      self.jointOfRest = jointOfRest
      self.stability = stability
      self.wrongIf = wrongIf
    }
  }

  /// A trait that can be checked for every person.
  package struct Trait: Sendable, Hashable, Codable {
    package var claim: ClaimID
    package var feature: String
    package var op: String
    package var value: Double
    /// Share of the persona's people who have it, with its 95 % interval, and of all others.
    package var share: Double
    package var ci: [Double]
    package var rest: Double
    package var n: Int

    package init(
      claim: ClaimID, feature: String, op: String, value: Double, share: Double, ci: [Double],
      rest: Double, n: Int
    ) {
      self.claim = claim
      self.feature = feature
      self.op = op
      self.value = value
      self.share = share
      self.ci = ci
      self.rest = rest
      self.n = n
    }
  }
}
