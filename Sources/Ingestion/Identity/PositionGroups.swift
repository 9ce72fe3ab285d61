/// Positions gathered by a text, in order of first appearance.
struct PositionGroups: Sendable {
  private var numbers = TextNumbers()
  private var groups: [Int32] = []
  private var members: [Int32] = []

  var count: Int { numbers.count }

  /// Adds a position to the group of a text; returns the group's number and whether it is new.
  @discardableResult
  mutating func add(
    _ text: TextPlace, in arena: TextArena, _ position: Int
  ) -> (number: Int, isNew: Bool) {
    let found = numbers.number(of: text, in: arena)
    groups.append(Int32(clamping: found.number))
    members.append(Int32(clamping: position))
    return found
  }

  /// The number of a text's group, which gets no position.
  mutating func number(of text: TextPlace, in arena: TextArena) -> Int {
    numbers.number(of: text, in: arena).number
  }

  /// The group of a text; nil when there is none.
  func number(of text: String, in arena: TextArena) -> Int? {
    numbers.known(text, in: arena)
  }

  /// The text of a group.
  func text(of group: Int) -> TextPlace { numbers.places[group] }

  /// All groups with their positions, in the order in which the positions were added.
  func gathered() -> Gathered {
    var starts = [Int32](repeating: 0, count: count + 1)
    for group in groups { starts[Int(group) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    var positions = [Int32](repeating: 0, count: members.count)
    for (group, position) in zip(groups, members) {
      positions[Int(next[Int(group)])] = position
      next[Int(group)] += 1
    }
    return Gathered(starts: starts, positions: positions)
  }

  /// The positions of each group, behind one another.
  struct Gathered: Sendable {
    private let starts: [Int32]
    private let positions: [Int32]

    init(starts: [Int32], positions: [Int32]) {
      self.starts = starts
      self.positions = positions
    }

    /// How many positions a group has.
    func count(of group: Int) -> Int { Int(starts[group + 1] - starts[group]) }

    subscript(group: Int) -> [Int] {
      positions[Int(starts[group])..<Int(starts[group + 1])].map(Int.init)
    }

    /// The positions of a group where they lie.
    func slice(_ group: Int) -> ArraySlice<Int32> {
      positions[Int(starts[group])..<Int(starts[group + 1])]
    }
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
