import EvidenceModel

/// Takes in the cells of a table row by row: in memory, or in a file when there are too many.
struct IntakeCells {
  private(set) var rowCount = 0
  private var columns: [IntakeColumn]
  /// The column that names people, and its cells that have not been written.
  private let names: Int?
  private var pendingNames: [String] = []
  private let mostHeld: Int
  private var pending = 0
  private var spill: CellSpill?
  private var lottery: RowLottery

  /// People of a large table whose cells are held, too.
  static let sampleSize = 20_000

  init(_ columns: [IntakeColumn], names: Int?, mostHeld: Int) {
    self.columns = columns
    self.names = names
    self.mostHeld = mostHeld
    lottery = RowLottery(size: min(Self.sampleSize, mostHeld))
  }

  /// Takes the next row; a cell that it lacks is missing.
  mutating func take(_ cells: [String?]) throws(Diagnostic) {
    var hash: UInt64 = 0
    for index in columns.indices {
      let cell = index < cells.count ? cells[index] : nil
      guard index != names else {
        pendingNames.append(cell ?? "")
        hash = RowLottery.mixed(hash, cell.map(RowLottery.hash) ?? 0)
        continue
      }
      columns[index].take(cell)
      hash = RowLottery.mixed(hash, columns[index].lastHash)
    }
    if mostHeld < .max { lottery.offer(row: rowCount, hash: hash) }
    rowCount += 1
    pending += 1
    if rowCount > mostHeld, spill == nil { spill = try CellSpill() }
    if spill != nil { try write(least: CellSpill.chunkSize) }
  }

  /// Writes chunks as long as `least` rows are waiting.
  private mutating func write(least: Int) throws(Diagnostic) {
    while pending >= max(least, 1) {
      let count = min(pending, CellSpill.chunkSize)
      let parts = columns.indices.map { index in
        index == names ? .nothing : columns[index].drained(count)
      }
      try spill?.append(
        parts, names: names == nil ? nil : Array(pendingNames.prefix(count)), count: count)
      pendingNames.removeFirst(min(count, pendingNames.count))
      pending -= count
    }
  }

  /// What was taken in: all rows, or those of a sample and the file that has all.
  mutating func finished() throws(Diagnostic) -> (
    columns: [IntakeColumn], rows: [Int], spill: CellSpill?
  ) {
    guard let spill else {
      if let names { columns[names] = columns[names].holding(names: pendingNames) }
      return (columns, Array(0..<rowCount), nil)
    }
    try write(least: 1)
    let rows = lottery.drawn()
    // Cells are fetched in the order of the file and put in the order of the lots.
    let order = rows.indices.sorted { rows[$0] < rows[$1] }
    for index in columns.indices {
      columns[index] =
        index == names
        ? columns[index].holding(names: try fetchedNames(rows, order, spill))
        : try fetched(index, rows, order, spill)
    }
    return (columns, rows, spill)
  }

  private func fetched(
    _ index: Int, _ rows: [Int], _ order: [Int], _ spill: CellSpill
  ) throws(Diagnostic) -> IntakeColumn {
    var codes = [Int32](repeating: -1, count: rows.count)
    var numbers = [Double](repeating: .nan, count: rows.count)
    let earlier = columns[index].earlierNumbers
    var cells = IntakeColumn.Cells.nothing
    var chunk = -1
    for place in order {
      if rows[place] / CellSpill.chunkSize != chunk {
        chunk = rows[place] / CellSpill.chunkSize
        cells = try spill.cells(index, of: chunk)
      }
      let row = rows[place] % CellSpill.chunkSize
      switch cells {
      case .nothing: break
      case .numbers(let own): numbers[place] = own[row]
      case .codes(let own):
        codes[place] = own[row]
        if own[row] >= 0, Int(own[row]) < earlier.count {
          numbers[place] = earlier[Int(own[row])]
        }
      }
    }
    return columns[index].holding(codes: codes, numbers: numbers)
  }

  private func fetchedNames(
    _ rows: [Int], _ order: [Int], _ spill: CellSpill
  ) throws(Diagnostic) -> [String] {
    var names = [String](repeating: "", count: rows.count)
    var own: [String] = []
    var chunk = -1
    for place in order {
      if rows[place] / CellSpill.chunkSize != chunk {
        chunk = rows[place] / CellSpill.chunkSize
        own = try spill.names(of: chunk) ?? []
      }
      names[place] = own[rows[place] % CellSpill.chunkSize]
    }
    return names
  }
}
