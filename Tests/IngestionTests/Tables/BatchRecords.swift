import EvidenceModel

@testable import Ingestion

/// What a source gives in batches, put back into records.
struct BatchRecords {
  var records: [RawRecord] = []
  var rejected: [RejectedRecord] = []

  init(_ source: RecognizedSource) throws {
    let width = source.description.columns.count
    var records: [RawRecord] = []
    var rejected: [RejectedRecord] = []
    try source.forEachBatch(
      { batch in
        for record in 0..<batch.count {
          records.append(
            RawRecord(
              number: batch.numbers[record], locator: batch.text(column: -1, record: record) ?? "",
              values: (0..<width).map { batch.text(column: $0, record: record) }))
        }
      }, rejected: { rejected.append($0) })
    self.records = records
    self.rejected = rejected
  }
}
