import EvidenceStore
import Foundation
import HTTPTypes
import Testing

@testable import WebServer

/// Files come in by a form, piece by piece.
struct UploadTests {
  private static let body =
    "--xyz\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n--xyz\r\n"
    + "Content-Disposition: form-data; name=\"files\"; filename=\"../a b.csv\"\r\n"
    + "Content-Type: text/csv\r\n\r\nid,total\r\n1,--xy\r\n\r\n--xyz\r\n"
    + "Content-Disposition: form-data; name=\"files\"; filename=\"empty.txt\"\r\n\r\n\r\n--xyz--\r\n"

  private func read(_ body: String, piece: Int) throws -> [String: String] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("upload-\(piece)-\(UInt64.random(in: 0...UInt64.max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var reader = MultipartReader(boundary: "xyz", folder: folder)
    let bytes = Array(body.utf8)
    for start in stride(from: 0, to: bytes.count, by: piece) {
      try reader.take(Array(bytes[start..<min(bytes.count, start + piece)]))
    }
    _ = try reader.finish()
    var files: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files[name] = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }
    return files
  }

  @Test(arguments: [1, 2, 3, 7, 16, 61, 100_000])
  func `files are the same however their bytes arrive`(piece: Int) throws {
    let files = try read(Self.body, piece: piece)
    #expect(files == ["a b.csv": "id,total\r\n1,--xy\r\n", "empty.txt": ""])
  }

  @Test func `a form that was cut off is refused`() {
    let cut = String(Self.body.dropLast(20))
    #expect(throws: Refusal.self) { _ = try read(cut, piece: 10) }
  }

  @Test(arguments: [
    ("../../etc/passwd", "passwd"), ("C:\\data\\x.csv", "x.csv"), (".bashrc", "bashrc"),
    ("a\u{0}b.csv", "ab.csv"), ("..", nil), ("", nil),
  ])
  func `a name never leaves the folder`(name: String, expected: String?) {
    let head = "Content-Disposition: form-data; name=\"f\"; filename=\"\(name)\""
    #expect(MultipartReader.fileName(head) == expected)
  }
}
