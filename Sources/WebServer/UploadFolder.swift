import Foundation
import Hummingbird
import NIOCore

/// A folder beside the workspace that holds what a browser sends, only until it is taken in.
struct UploadFolder: Sendable {
  let url: URL

  /// A folder that is there already.
  init(_ url: URL) { self.url = url }

  /// Makes a folder that only its owner may read.
  init(beside workspace: String) throws {
    let parent = URL(fileURLWithPath: workspace + ".incoming")
    url = parent.appendingPathComponent(String(SecretToken.fresh().prefix(16)))
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// Deletes everything in it.
  func remove() { try? FileManager.default.removeItem(at: url) }

  /// Writes the files of a form into the folder as they come, whatever their size.
  ///
  /// - Returns: How many there were.
  func take(_ request: Request) async throws -> Int {
    guard let boundary = Self.boundary(request.headers[.contentType]) else {
      throw Refusal(
        status: 415, code: "upload.unreadable", message: "The files came in an unknown form.",
        remedy: "Send them from the page of sources.")
    }
    var reader = MultipartReader(boundary: boundary, folder: url)
    for try await buffer in request.body { try reader.take(Array(buffer.readableBytesView)) }
    return try reader.finish()
  }

  /// The boundary of `multipart/form-data` (RFC 2046: 1 to 70 characters).
  static func boundary(_ header: String?) -> String? {
    guard let header, header.lowercased().hasPrefix("multipart/form-data"),
      let start = header.range(of: "boundary=", options: .caseInsensitive)
    else { return nil }
    let value = header[start.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" && $0 != " " }
    return (1...70).contains(value.utf8.count) ? value : nil
  }
}
