/// Where a text lies in a ``TextArena``, in eight bytes.
///
/// Texts of identity columns beyond 16 MB are cut; an arena may have a terabyte.
package struct TextPlace: Sendable, Hashable {
  /// The start above 24 bits of the count.
  private let packed: UInt64

  init(start: Int, count: Int) {
    packed = UInt64(start) << 24 | UInt64(min(count, 0xFF_FFFF))
  }

  package var start: Int { Int(packed >> 24) }
  package var count: Int { Int(packed & 0xFF_FFFF) }
  var range: Range<Int> { start..<start + count }
}

/// Texts behind one another in one buffer.
package struct TextArena: Sendable {
  package var bytes: [UInt8] = []

  @inline(__always)
  mutating func add(_ text: ArraySlice<UInt8>) -> TextPlace {
    let place = TextPlace(start: bytes.count, count: text.count)
    bytes.append(contentsOf: text)
    return place
  }

  mutating func add(_ text: String) -> TextPlace {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    return TextPlace(start: start, count: bytes.count - start)
  }

  func text(_ place: TextPlace) -> String { String(decoding: bytes[place.range], as: UTF8.self) }

  /// Whether two texts have the same bytes.
  @inline(__always)
  func areEqual(_ left: TextPlace, _ right: TextPlace) -> Bool {
    guard left.count == right.count else { return false }
    return bytes.withUnsafeBytes { all in
      UnsafeRawBufferPointer(rebasing: all[left.range])
        .elementsEqual(UnsafeRawBufferPointer(rebasing: all[right.range]))
    }
  }

  /// A place without the blanks at both ends.
  mutating func trimmed(_ place: TextPlace) -> TextPlace {
    var (start, end) = (place.start, place.start + place.count)
    while start < end, Self.isBlank(bytes[start]) { start += 1 }
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    let isPlain = start == end || bytes[start] < 0x80 && bytes[end - 1] < 0x80
    // Blanks that are no ASCII are for the slow way.
    if isPlain { return TextPlace(start: start, count: end - start) }
    let whole = text(place)
    let trimmed = whole.trimmingBlanks()
    return trimmed.utf8.count == end - start
      ? TextPlace(start: start, count: end - start) : add(trimmed)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// A hash of a text by multiplication to 128 bits and folding (after wyhash, Wang Yi).
  @inline(__always)
  func hash(_ place: TextPlace) -> UInt64 {
    bytes.withUnsafeBytes { all in
      var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(place.count)
      var index = place.start
      let end = place.start + place.count
      while index + 8 <= end {
        let word = UInt64(littleEndian: all.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        hash = Self.folded(hash ^ word)
        index += 8
      }
      var rest: UInt64 = 1
      while index < end {
        rest = rest << 8 | UInt64(all[index])
        index += 1
      }
      return Self.folded(hash ^ rest)
    }
  }

  @inline(__always)
  private static func folded(_ word: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low ^ word
  }
}

/// Numbers for distinct texts, in the order in which they first come.
///
/// Texts are found by a hash of 64 bits and then compared byte by byte, so that two are never taken
/// for one.
struct TextNumbers: Sendable {
  /// Upper half of the hash and the number plus one; 0 for a free place.
  private var slots: [UInt64]
  private var mask: Int
  /// The text of each number.
  private(set) var places: [TextPlace] = []
  private var hashes: [UInt64] = []

  init() {
    slots = Array(repeating: 0, count: 1 << 8)
    mask = slots.count - 1
  }

  var count: Int { places.count }

  /// The number of a text, which is given one if it has none.
  @inline(__always)
  mutating func number(of place: TextPlace, in arena: TextArena) -> (number: Int, isNew: Bool) {
    let hash = arena.hash(place)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if let number = match(slot, hash, place, arena) { return (number, false) }
      slot = (slot + 1) & mask
    }
    places.append(place)
    hashes.append(hash)
    slots[slot] = (hash >> 32) << 32 | UInt64(places.count)
    if places.count * 2 > slots.count { grow() }
    return (places.count - 1, true)
  }

  /// The number of a text that need not lie in the arena; nil when it has none.
  func known(_ text: String, in arena: TextArena) -> Int? {
    var own = TextArena()
    let place = own.add(text)
    let hash = own.hash(place)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if hashes[number] == hash, arena.bytes[places[number].range].elementsEqual(own.bytes) {
        return number
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  @inline(__always)
  private func match(
    _ slot: Int, _ hash: UInt64, _ place: TextPlace, _ arena: TextArena
  ) -> Int? {
    guard slots[slot] >> 32 == hash >> 32 else { return nil }
    let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
    return arena.areEqual(places[number], place) ? number : nil
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = (hash >> 32) << 32 | UInt64(number + 1)
    }
  }
}
