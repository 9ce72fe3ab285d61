import Foundation
import Hummingbird
import Synchronization

/// The most bytes that a request may bring.
struct BodyLimits: Sendable, Hashable {
  /// A form without files: a reworded claim, a pasted persona; 1 MiB by default.
  var form = 1 << 20
  /// JSON; 1 MiB by default.
  var json = 1 << 20
  /// Everything else, which is uploads; 2 GiB by default.
  var upload = 1 << 31

  /// The limit for a content type.
  func limit(for contentType: String?) -> Int {
    switch BodyKind(contentType) {
    case .form: form
    case .json: json
    case .upload: upload
    }
  }
}

/// How a body is to be read.
enum BodyKind: Sendable, Hashable {
  case form, json, upload

  init(_ contentType: String?) {
    let type = (contentType ?? "").prefix { $0 != ";" }.lowercased()
      .trimmingCharacters(in: .whitespaces)
    switch type {
    case "application/x-www-form-urlencoded": self = .form
    case "application/json": self = .json
    default: self = type.hasSuffix("+json") ? .json : .upload
    }
  }
}

/// A body that ends with an error once it has brought more than it may.
struct CountedBody: AsyncSequence, Sendable {
  let body: RequestBody
  let limit: Int

  func makeAsyncIterator() -> Iterator {
    Iterator(base: body.makeAsyncIterator(), left: limit)
  }

  struct Iterator: AsyncIteratorProtocol {
    var base: RequestBody.AsyncIterator
    var left: Int

    mutating func next() async throws -> ByteBuffer? {
      guard let buffer = try await base.next() else { return nil }
      left -= buffer.readableBytes
      guard left >= 0 else { throw Refusal.tooLarge }
      return buffer
    }
  }
}

extension RequestBody {
  /// All bytes of the body.
  ///
  /// - Throws: ``Refusal/tooLarge`` beyond the limit.
  func bytes(upTo limit: Int) async throws -> ByteBuffer {
    var all = ByteBuffer()
    for try await buffer in CountedBody(body: self, limit: limit) {
      all.writeImmutableBuffer(buffer)
    }
    return all
  }
}
