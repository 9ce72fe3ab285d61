/// Positions gathered by a text, in order of first appearance.
struct PositionGroups: Sendable {
  private var numbers: [String: Int32] = [:]
  private var postings: [(group: Int32, position: Int32)] = []
  /// The text of each group.
  private(set) var texts: [String] = []

  var count: Int { texts.count }

  /// Adds a position to the group of a text and returns the group's number.
  mutating func add(_ text: String, _ position: Int) -> Int {
    let next = Int32(texts.count)
    let number = numbers[text, default: next]
    if number == next {
      numbers[text] = next
      texts.append(text)
    }
    postings.append((number, Int32(position)))
    return Int(number)
  }

  func number(of text: String) -> Int? { numbers[text].map(Int.init) }

  /// All groups with their positions, in the order in which the positions were added.
  func gathered() -> Gathered {
    var starts = [Int](repeating: 0, count: texts.count + 1)
    for posting in postings { starts[Int(posting.group) + 1] += 1 }
    for group in 0..<texts.count { starts[group + 1] += starts[group] }
    var next = starts
    var positions = [Int](repeating: 0, count: postings.count)
    for posting in postings {
      positions[next[Int(posting.group)]] = Int(posting.position)
      next[Int(posting.group)] += 1
    }
    return Gathered(starts: starts, positions: positions)
  }

  /// The positions of each group, behind one another.
  struct Gathered: Sendable {
    let starts: [Int]
    let positions: [Int]

    subscript(group: Int) -> ArraySlice<Int> { positions[starts[group]..<starts[group + 1]] }
  }
}

/// Sets of positions that grow together; the lowest position stands for its set.
struct PositionSets: Sendable {
  private var parents: [Int32]
  /// Sets that must never become one, by their lowest positions; nearly always empty.
  private var apart: [Int: Set<Int>] = [:]

  init(count: Int) { parents = (0..<Int32(count)).map { $0 } }

  mutating func root(of position: Int) -> Int {
    var current = position
    while Int(parents[current]) != current {
      parents[current] = parents[Int(parents[current])]
      current = Int(parents[current])
    }
    return current
  }

  /// Joins two sets; returns whether they were two before and are one now.
  @discardableResult
  mutating func join(_ left: Int, _ right: Int) -> Bool {
    let first = root(of: left)
    let second = root(of: right)
    if first == second || apart[first]?.contains(second) ?? false { return false }
    let (lower, higher) = (min(first, second), max(first, second))
    parents[higher] = Int32(lower)
    if let others = apart.removeValue(forKey: higher) {
      for other in others {
        apart[other]?.remove(higher)
        keepApart(lower, other)
      }
    }
    return true
  }

  /// Says that two sets must stay two; of no use where they are one already.
  mutating func keepApart(_ left: Int, _ right: Int) {
    let first = root(of: left)
    let second = root(of: right)
    guard first != second else { return }
    apart[first, default: []].insert(second)
    apart[second, default: []].insert(first)
  }
}
