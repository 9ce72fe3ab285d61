import EvidenceModel

/// Gives each distinct combination of key values a number, in the order in which they first come.
///
/// Combinations are told apart by 128 bits of their values: of ten million, two are taken for one
/// with a chance of less than 1 in 10^24. Memory: some 40 bytes for each combination.
struct LinkNumbering {
  private let columns: LinkColumns
  /// The record where each link first came, by number from 1.
  private(set) var firstRecords: [Int] = []
  /// How many records each link has.
  private(set) var counts: [Int] = []

  // A table with open addressing, twice as large as it is full; number 0 is a free place.
  private var keys: [Key] = []
  private var numbers: [Int32] = []
  private var mask = 0

  private struct Key: Equatable {
    var high: UInt64 = 0
    var low: UInt64 = 0
  }

  init(_ columns: LinkColumns) {
    self.columns = columns
    grow(to: 1 << 10)
  }

  /// The numbers of a batch's records, in their order.
  mutating func number(_ batch: RecordBatch, into links: inout [Int]) {
    links.removeAll(keepingCapacity: true)
    let isOne = columns.indices.isEmpty && !columns.separatesUnnamed
    for record in 0..<batch.count {
      let key = isOne ? Key() : key(batch, record)
      let link = number(key, first: batch.numbers[record])
      counts[link - 1] += 1
      links.append(link)
    }
  }

  private mutating func number(_ key: Key, first record: Int) -> Int {
    var place = Int(truncatingIfNeeded: key.low) & mask
    while numbers[place] != 0 {
      if keys[place] == key { return Int(numbers[place]) }
      place = (place + 1) & mask
    }
    firstRecords.append(record)
    counts.append(0)
    keys[place] = key
    numbers[place] = Int32(clamping: firstRecords.count)
    if firstRecords.count * 2 > numbers.count { grow(to: numbers.count * 2) }
    return firstRecords.count
  }

  private mutating func grow(to size: Int) {
    let (oldKeys, oldNumbers) = (keys, numbers)
    keys = Array(repeating: Key(), count: size)
    numbers = Array(repeating: 0, count: size)
    mask = size - 1
    for (key, number) in zip(oldKeys, oldNumbers) where number != 0 {
      var place = Int(truncatingIfNeeded: key.low) & mask
      while numbers[place] != 0 { place = (place + 1) & mask }
      keys[place] = key
      numbers[place] = number
    }
  }

  // MARK: Values as 128 bits

  private func key(_ batch: RecordBatch, _ record: Int) -> Key {
    var mixer = Mixer()
    var isNamed = false
    for column in columns.indices {
      guard let range = batch.range(column: column, record: record), !range.isEmpty else {
        mixer.add(missing: column)
        continue
      }
      isNamed = true
      mixer.add(batch.bytes, range)
    }
    if !isNamed, columns.separatesUnnamed,
      let locator = batch.range(column: -1, record: record)
    {
      // The turns of one transcript have the locators `row:3 turn:1`, `row:3 turn:2`.
      let end = batch.bytes[locator].firstIndex(of: 0x20) ?? locator.upperBound
      mixer.add(missing: -1)
      mixer.add(batch.bytes, locator.lowerBound..<end)
    }
    return Key(high: mixer.high, low: mixer.low)
  }

  /// Mixes bytes into two words by multiplication to 128 bits and folding (after wyhash, Wang Yi).
  private struct Mixer {
    var high: UInt64 = 0x9E37_79B9_7F4A_7C15
    var low: UInt64 = 0xD1B5_4A32_D192_ED03

    private mutating func add(_ word: UInt64) {
      high = Self.folded(high ^ word, 0xA076_1D64_78BD_642F)
      low = Self.folded(low &+ word, 0xE703_7ED1_A0B4_28DB) ^ high
    }

    mutating func add(missing column: Int) { add(~UInt64(bitPattern: Int64(column))) }

    mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
      add(UInt64(range.count) | 1 << 63)
      bytes.withUnsafeBytes { all in
        var index = range.lowerBound
        while index + 8 <= range.upperBound {
          add(UInt64(littleEndian: all.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
          index += 8
        }
        var rest: UInt64 = 0
        while index < range.upperBound {
          rest = rest << 8 | UInt64(all[index])
          index += 1
        }
        add(rest)
      }
    }

    private static func folded(_ left: UInt64, _ right: UInt64) -> UInt64 {
      let product = left.multipliedFullWidth(by: right)
      // The words themselves stay in it, so that a zero does not wipe out all before it.
      return product.high ^ product.low ^ left &+ right
    }
  }
}
