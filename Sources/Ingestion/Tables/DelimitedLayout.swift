/// How a delimited text is laid out, found from its beginning.
struct DelimitedLayout: Sendable, Hashable {
  /// The byte between cells.
  var delimiter: UInt8
  /// Whether a lone carriage return ends a row: files of old Macintosh programs.
  var endsRowsWithReturn = false
  /// Where the first row begins, after a byte-order mark and a `sep=` line.
  var start = 0
  /// The line of the first row, from 1.
  var firstLine = 1
  /// How many cells a row should have.
  var width: Int
  /// Whether the writer leaves out blank cells at the end of a row, as spreadsheet programs do.
  var leavesOutTrailingBlanks = false
  /// Whether the header lacks the cell over the row names, as R writes it.
  var headerLacksFirstCell = false
  /// From 0 to 1: how well the rows at the beginning fit.
  var fit = 0.0
  /// How many rows were looked at.
  var rowsSeen = 0
  /// The share of delimiters that a blank follows; prose has nearly 1.
  var blanksAfterDelimiter = 0.0

  static let candidates: [UInt8] = Array(",;\t|".utf8)
}
