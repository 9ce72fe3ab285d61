import Statistics

/// Items drawn without replacement; the deck is shuffled anew when it is empty.
struct Deck<Element: Sendable>: Sendable {
  private let items: [Element]
  private var order: [Int] = []

  /// A deck of at least one item.
  init(_ items: [Element]) {
    precondition(!items.isEmpty)
    self.items = items
  }

  mutating func draw(_ random: inout SeededGenerator) -> Element {
    if order.isEmpty { order = random.permutation(items.count) }
    return items[order.removeLast()]
  }
}

extension SeededGenerator {
  /// One item, each with the same chance; `items` must not be empty.
  mutating func pick<Element>(_ items: [Element]) -> Element { items[index(below: items.count)] }

  /// True with the given probability.
  mutating func chance(_ probability: Double) -> Bool { uniform() < probability }

  /// A whole number from a closed range.
  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + index(below: range.count)
  }

  /// A draw that is normal enough for made-up people: twelve uniform draws, added and centred.
  ///
  /// It needs no logarithm or cosine, whose last digit differs between platforms.
  mutating func bell() -> Double { (0..<12).reduce(-6) { sum, _ in sum + uniform() } }

  /// One item by weight; the last one takes what rounding leaves over.
  mutating func pick<Element>(weighted items: [(Element, Double)]) -> Element {
    var left = uniform() * items.reduce(0) { $0 + $1.1 }
    for (item, weight) in items {
      left -= weight
      if left < 0 { return item }
    }
    return items[items.count - 1].0
  }
}
