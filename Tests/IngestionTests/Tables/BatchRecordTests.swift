import EvidenceModel
import Foundation
import Testing

@testable import Ingestion

/// Records taken as bytes are the records that their texts would make.
struct BatchRecordTests {
  private func check(_ text: String, kind: SourceKind? = nil, count: Int) throws {
    var options = FileOpener.Options()
    options.maximumCellBytes = 1 << 20
    let opened = try FileOpener(options).open(Bytes(Array(text.utf8)), name: "a.csv", depth: 0)
    guard case .table(let table)? = opened.contents.first else {
      Issue.record("no table")
      return
    }
    let recognition = TableRecognizer(kind: kind, roles: [:])
      .recognition(of: table.sample, name: table.name, format: table.format)
    let source = RecognizedSource(table, recognition)
    var records: [RawRecord] = []
    var rejected: [RejectedRecord] = []
    try source.forEachRecord({ records.append($0) }, rejected: { rejected.append($0) })
    let batches = try BatchRecords(source)
    #expect(batches.records == records)
    #expect(batches.rejected == rejected)
    #expect(records.count == count)
  }

  @Test func `quotes, blanks, line ends in cells and doubled quotes`() throws {
    try check(
      #"""
      "Order ID","Email","Order Date","Note","Total"\#r
      "1","ann@shop.example","2025-01-02","He said ""no""","5"\#r
      "2","","2025-01-03","two
      lines","6"\#r
      "3","bo@shop.example","2025-01-04","","7"\#r
      ,,,,\#r
      "4","cy@shop.example","2025-01-05","plain",""\#r

      """#, count: 4)
  }

  @Test func `words for missing values, in any case and with blanks around`() throws {
    try check(
      """
      Order ID,Email,Order Date,Country,Total
      1,N/A,2025-01-02,Unknown,5
      2,null, na ,Spain,?
      3,a@shop.example,NaN,France,-
      4,näa,2025-01-05,unknown,6
      5,b@shop.example,2025-01-06,Ünknown,7

      """, count: 5)
  }

  @Test func `footers, totals, repeated headers and ragged rows between the others`() throws {
    try check(
      """
      Order ID,Email,Order Date,Product,Total
      1,a@shop.example,2025-01-02,Bell,5
      Order ID,Email,Order Date,Product,Total
      Total,,,,5
      2,b@shop.example,2025-01-03,Sum of parts,6
      3,b@shop.example,2025-01-03,Bell,6,too,many
      4,c@shop.example
      5,c@shop.example,2025-01-04,Totally,8
      Grand total,,,,19
      Confidential Information - Do Not Distribute

      """, count: 4)
  }

  @Test func `tickets keep their numbers as locators`() throws {
    try check(
      """
      Ticket ID,Requester email,Subject,Description,Created at
      901,a@shop.example,Late,It came late,2025-01-02
      ,b@shop.example,Broken,It broke,2025-01-03

      """, kind: .tickets, count: 2)
  }

  @Test func `more records than a batch holds keep their numbers`() throws {
    let rows = (1...9_000).map { "\($0),c\($0 % 10)@shop.example,2025-01-02,5\n" }.joined()
    try check("Order ID,Email,Order Date,Total\n" + rows, count: 9_000)
  }
}
