import NIOCore
import Synchronization

/// Pages as they were drawn, until the workspace changes.
///
/// Safe from any thread: two requests at the same time may both draw a page, which costs time but
/// gives the same.
final class PageCache: Sendable {
  /// A drawn page, plain and for browsers that take gzip.
  struct Page: Sendable {
    let plain: ByteBuffer
    let gzip: ByteBuffer?

    init(_ text: String) {
      let bytes = Array(text.utf8)
      plain = ByteBuffer(bytes: bytes)
      gzip =
        bytes.count < Gzip.smallest ? nil : Gzip.compressed(bytes).map { ByteBuffer(bytes: $0) }
    }

    var size: Int { plain.readableBytes + (gzip?.readableBytes ?? 0) }
  }

  private struct Shelf: Sendable {
    var revision = Int.min
    var pages: [String: Page] = [:]
    var size = 0
  }

  private static let mostBytes = 96 << 20
  private let shelf = Mutex(Shelf())

  /// The page of a key at a revision of the workspace; nil when it has to be drawn.
  func page(_ key: String, revision: Int) -> Page? {
    shelf.withLock { $0.revision == revision ? $0.pages[key] : nil }
  }

  /// Keeps a page that was drawn while the workspace was at a revision.
  func keep(_ page: Page, as key: String, revision: Int) {
    shelf.withLock { shelf in
      if shelf.revision != revision || shelf.size > Self.mostBytes {
        shelf = Shelf(revision: revision)
      }
      if shelf.pages.updateValue(page, forKey: key) == nil { shelf.size += page.size }
    }
  }
}
