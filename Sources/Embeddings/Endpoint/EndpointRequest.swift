import EvidenceModel
import Foundation

/// Sends one request to a server on this machine and waits for its answer.
///
/// A few lines over a socket rather than a library: that would bring libcurl into a program that never
/// leaves this machine. It follows no redirection, and gives up on an answer that is longer than any
/// that it could use. Nothing of an answer gets into a message: a server may repeat the texts in its
/// errors.
struct EndpointRequest {
  private static let longestAnswer = 1 << 28

  /// The body of the answer.
  ///
  /// - Throws: `endpoint.failed` when there is none, or one that says that something went wrong.
  static func send(_ body: Data, to address: EndpointAddress, key: String?, seconds: Int)
    throws(Diagnostic) -> [UInt8]
  {
    let socket = try connection(to: address, seconds: seconds)
    defer { close(socket) }
    var lines = [
      "POST \(address.path) HTTP/1.1", "Host: \(address.host):\(address.port)",
      "Content-Type: application/json", "Content-Length: \(body.count)", "Accept: application/json",
      "Connection: close",
    ]
    if let key { lines.append("Authorization: Bearer \(key.filter { !$0.isNewline })") }
    var request = Data((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    request.append(body)
    try write(request, to: socket)
    let answer = try read(from: socket)
    guard let parsed = EndpointResponse(answer) else { throw failed("answered with no HTTP") }
    guard parsed.status == 200 else { throw failed("answered with the status \(parsed.status)") }
    return parsed.body
  }

  private static func failed(_ what: String) -> Diagnostic {
    Diagnostic(
      .endpointFailed, "The endpoint for embeddings \(what).",
      remedy: "Check that its server runs, its address, the model's name and the key.")
  }

  private static func connection(to address: EndpointAddress, seconds: Int) throws(Diagnostic)
    -> Int32
  {
    for candidate in address.candidates {
      let isV6 = candidate.contains(":")
      let descriptor = socket(isV6 ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      guard descriptor >= 0 else { continue }
      var limit = timeval(tv_sec: max(1, seconds), tv_usec: 0)
      let size = socklen_t(MemoryLayout<timeval>.size)
      setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
      setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
      if isV6
        ? connectV6(descriptor, candidate, address.port)
        : connectV4(descriptor, candidate, address.port)
      {
        return descriptor
      }
      close(descriptor)
    }
    throw failed("did not answer (no connection)")
  }

  private static func connectV4(_ descriptor: Int32, _ host: String, _ port: UInt16) -> Bool {
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = port.bigEndian
    guard inet_pton(AF_INET, host, &place.sin_addr) == 1 else { return false }
    return withUnsafePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }

  private static func connectV6(_ descriptor: Int32, _ host: String, _ port: UInt16) -> Bool {
    var place = sockaddr_in6()
    place.sin6_family = sa_family_t(AF_INET6)
    place.sin6_port = port.bigEndian
    guard inet_pton(AF_INET6, host, &place.sin6_addr) == 1 else { return false }
    return withUnsafePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in6>.size)) == 0
      }
    }
  }

  private static func write(_ data: Data, to descriptor: Int32) throws(Diagnostic) {
    var sent = 0
    let bytes = [UInt8](data)
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Foundation.send(
          descriptor, $0.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw failed("took no request") }
      sent += count
    }
  }

  private static func read(from descriptor: Int32) throws(Diagnostic) -> [UInt8] {
    var answer: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(descriptor, &piece, piece.count, 0)
      guard count >= 0 else { throw failed("did not answer in time") }
      if count == 0 { return answer }
      answer += piece[..<count]
      guard answer.count <= longestAnswer else {
        throw failed("sent an answer of more than \(longestAnswer) bytes")
      }
      // A server that keeps the connection open has said where its answer ends.
      if EndpointResponse.isComplete(answer) { return answer }
    }
  }
}
