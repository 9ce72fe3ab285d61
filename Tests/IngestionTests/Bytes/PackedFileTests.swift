import CZlib
import EvidenceModel
import Testing

@testable import Ingestion

/// Gzip files, and archives over four gigabytes by their form.
struct PackedFileTests {
  /// Packs bytes as gzip.
  static func gzip(_ text: String) throws -> [UInt8] { try gzip(Array(text.utf8)) }

  static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    try #require(deflateInit2_(&stream, 6, Z_DEFLATED, 31, 8, 0, ZLIB_VERSION, size) == Z_OK)
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: input.count + 1_000)
    let count = input.count
    let space = output.count
    input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(space)
        _ = deflate(&stream, Z_FINISH)
      }
    }
    return Array(output[..<(space - Int(stream.avail_out))])
  }

  @Test func `a packed file opens under its own name, members one after another`() throws {
    let packed = try Self.gzip("id,name\n1,Ann\n") + Self.gzip("2,Bob\n")
    let opened = try FileOpener().open(Bytes(packed), name: "a.csv.gz", depth: 0)
    #expect(opened.contents.map(\.name) == ["a.csv"])
    #expect(
      try ReadTable(opened).rows.map(\.cells) == [["id", "name"], ["1", "Ann"], ["2", "Bob"]])
  }

  @Test func `a packed file that is cut is refused`() throws {
    let text = (0..<500).map { "\($0),\($0 * 7_919 % 1_000)" }.joined(separator: "\n")
    let packed = try Self.gzip(text)
    let diagnostic = #expect(throws: Diagnostic.self) {
      try FileOpener().open(Bytes(Array(packed.dropLast(40))), name: "a.csv.gz", depth: 0)
    }
    #expect(diagnostic?.code.name == "import.truncated")
  }

  @Test func `packed results beyond the memory limit go through a file`() throws {
    let text =
      "id,text\n" + String(repeating: "1,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n", count: 1_100_000)
    let packed = Bytes(try Self.gzip(text))
    let bytes = try Inflater(name: "a", limit: 1 << 30).inflate(packed, .gzip)
    #expect(bytes.count == text.utf8.count)
    #expect(bytes.array(0..<9) == Array("id,text\n1".utf8))
  }

  @Test(arguments: [
    ("/etc/x", true), ("a/../../x", true), ("C:\\x", true), ("\\\\x", true),
    ("a/b..c/d.csv", false),
    ("..a.csv", false),
  ])
  func `names that point out of an archive are known`(path: String, isOutside: Bool) {
    #expect(ZipArchive.pointsOutside(path) == isOutside)
  }
}
