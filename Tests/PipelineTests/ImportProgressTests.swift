import Foundation
import Pipeline
import Synchronization
import Testing

struct ImportProgressTests {
  /// Collects what an import says about itself.
  private final class Listener: Sendable {
    private let heard = Mutex<[ImportProgress]>([])
    var values: [ImportProgress] { heard.withLock { $0 } }
    func hear(_ progress: ImportProgress) { heard.withLock { $0.append(progress) } }
  }

  private func orders(_ count: Int) -> String {
    "Order ID,Email,Order Date,Total\n"
      + (1...count).map { "A\($0),c\($0 % 7)@shop.example,2025-03-01,20.00\n" }.joined()
  }

  @Test func `progress names each file, rises to all bytes and ends with the people`() throws {
    let test = try TestWorkspace()
    _ = try test.file("a.csv", orders(12_000))
    _ = try test.file("b.csv", orders(30))
    let listener = Listener()
    _ = try Importer(workspace: test.workspace) { listener.hear($0) }.importPaths([test.exports])
    let values = listener.values
    #expect(values.first?.file == "a.csv")
    #expect(values.contains { $0.file == "b.csv" && $0.fileNumber == 2 && $0.files == 2 })
    #expect(values.map(\.bytes) == values.map(\.bytes).sorted())
    #expect(values.map(\.records) == values.map(\.records).sorted())
    #expect(values.contains { $0.step == .reading && $0.records >= 5_000 })
    #expect(values.suffix(2).map(\.step) == [.people, .done])
    #expect(values.last.map { $0.bytes == $0.totalBytes && $0.totalBytes > 100_000 } == true)
  }

  @Test func `rate and time left follow from bytes and seconds`() {
    var pace = ImportPace()
    #expect(pace.line.isEmpty)
    let half = ImportProgress(
      step: .reading, file: "orders.csv", fileNumber: 2, files: 7, records: 412_000,
      bytes: 400_000_000, totalBytes: 1_200_000_000)
    pace.note(half, seconds: 10)
    #expect(pace.bytesPerSecond == 40_000_000)
    #expect(pace.secondsLeft == 20)
    #expect(pace.line == "2 of 7: orders.csv, 412,000 records, 40 MB/s, 20 s left")
  }

  @Test func `nothing is promised in the first second`() {
    var pace = ImportPace()
    pace.note(
      ImportProgress(
        step: .reading, file: "a.csv", fileNumber: 1, files: 1, records: 10, bytes: 1_000,
        totalBytes: 1_000_000), seconds: 0.2)
    #expect(pace.secondsLeft == nil)
    #expect(pace.line == "1 of 1: a.csv, 10 records")
  }
}
