/// Something that a line asserts about an attribute, so that numbers can test it.
package struct StatedTrait: Sendable, Hashable {
  /// What is asserted.
  package enum Assertion: Sendable, Hashable {
    /// The typical value lies in a range, ends included.
    case range(Double, Double)
    /// The typical person has one of these levels of a category.
    case levels(Set<Int>)
    /// It is high or low; `isAbsolute` leaves no exceptions ("never", "only").
    case direction(isHigh: Bool, isAbsolute: Bool)
    /// This share of the people or occasions, from 0 to 1.
    case share(Double)
    /// This share of the people has one of these levels.
    case shareOfLevels(Set<Int>, Double)
  }

  /// The index of the attribute in the table.
  package let attribute: Int
  package let assertion: Assertion
  /// What is asserted, in words: "25 to 34", "Germany", "above others".
  package let words: String

  package init(attribute: Int, assertion: Assertion, words: String) {
    self.attribute = attribute
    self.assertion = assertion
    self.words = words
  }
}
