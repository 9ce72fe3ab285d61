import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// A server on this machine that gives one prepared answer to every request and keeps what it got.
final class TinyServer: Sendable {
  let port: UInt16
  private let listener: Int32
  private let received = Mutex<[String]>([])

  /// Answers with the bytes that `answer` makes of a request's body, headers and all.
  init(_ answer: @escaping @Sendable (String) -> String) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(listener, $0, length)
        _ = listen(listener, 8)
        _ = getsockname(listener, $0, &length)
      }
    }
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [self] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        let request = Self.request(connection)
        received.withLock { $0.append(request) }
        let body = request.range(of: "\r\n\r\n").map { String(request[$0.upperBound...]) } ?? ""
        let bytes = Array(answer(body).utf8)
        _ = send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        close(connection)
      }
    }
  }

  /// The requests so far, with their headers.
  var requests: [String] { received.withLock(\.self) }

  var address: String { "http://127.0.0.1:\(port)" }

  func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  /// An answer with a body of JSON.
  static func json(_ body: String, status: String = "200 OK", header: String = "") -> String {
    "HTTP/1.1 \(status)\r\nContent-Type: application/json\r\n\(header)Connection: close\r\n"
      + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
  }

  private static func request(_ connection: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      bytes += buffer[..<count]
      let text = String(decoding: bytes, as: UTF8.self)
      guard let end = text.range(of: "\r\n\r\n") else { continue }
      let length = text.split(separator: "\r\n").first {
        $0.lowercased().hasPrefix("content-length:")
      }
      .flatMap { Int($0.drop { $0 != ":" }.dropFirst().trimmingCharacters(in: .whitespaces)) }
      if text[end.upperBound...].utf8.count >= length ?? 0 { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
