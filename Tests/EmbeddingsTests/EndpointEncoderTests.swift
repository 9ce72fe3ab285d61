import EvidenceModel
import Foundation
import Testing

@testable import Embeddings

/// Vectors from a server of this machine; what a server gets wrong is a diagnostic.
struct EndpointEncoderTests {
  private static let two =
    #"{"data": [{"index": 1, "embedding": [0, 2]}, {"index": 0, "embedding": [3, 4]}]}"#

  private func answer(to texts: [String], _ text: String) throws -> EncodedTexts {
    let server = TinyServer { _ in text }
    defer { server.stop() }
    return try EndpointEncoder(server.address).vectors(for: texts)
  }

  @Test func `each text gets its vector, scaled to length 1`() throws {
    let found = try answer(to: ["a", "b", " ", "a"], TinyServer.json(Self.two))
    #expect(found.dimensions == 2)
    #expect(Array(found.vector(0)) == [0.6, 0.8])
    #expect(Array(found.vector(1)) == [0, 1])
    #expect(Array(found.vector(2)) == [0, 0])
    #expect(found.rowOfText[0] == found.rowOfText[3])
    #expect(found.empty == [2])
  }

  @Test func `a request names the model, sends the key and each text once, in parts`() throws {
    let server = TinyServer { body in
      TinyServer.json(#"{"data": [{"index": 0, "embedding": [\#(body.count), 1]}]}"#)
    }
    defer { server.stop() }
    var options = EndpointEncoder.Options()
    options.model = "small"
    options.key = "secret"
    options.textsPerRequest = 1
    let found = try EndpointEncoder(server.address + "/v1/", options: options)
      .vectors(for: ["one \"quoted\"", "two", "two", ""])
    #expect(found.count == 4)
    #expect(server.requests.count == 2)
    let first = try #require(server.requests.first)
    #expect(first.hasPrefix("POST /v1/embeddings HTTP/1.1"))
    #expect(first.contains("Bearer secret"))
    #expect(first.hasSuffix(#"{"input":["one \"quoted\""],"model":"small"}"#))
  }

  @Test(arguments: [
    "{", "[]", #"{"data": []}"#, #"{"data": [{"index": 0, "embedding": [1]}]}"#,
    #"{"data": [{"index": 0, "embedding": [1]}, {"index": 0, "embedding": [1]}]}"#,
    #"{"data": [{"index": 0, "embedding": [1]}, {"index": 2, "embedding": [1]}]}"#,
    #"{"data": [{"index": 0, "embedding": [1]}, {"index": 1, "embedding": [1, 2]}]}"#,
    #"{"data": [{"index": 0, "embedding": []}, {"index": 1, "embedding": []}]}"#,
    #"{"data": [{"index": 0, "embedding": ["x"]}, {"index": 1, "embedding": [1]}]}"#,
    #"{"data": [{"index": 0, "embedding": [1e999]}, {"index": 1, "embedding": [1]}]}"#,
    #"{"data": [{"index": 0, "embedding": "AAAA"}, {"index": 1, "embedding": "AAAA"}]}"#,
  ])
  func `an answer that is none is refused`(body: String) {
    let error = #expect(throws: Diagnostic.self) {
      try answer(to: ["a", "b"], TinyServer.json(body))
    }
    #expect(error?.code == .endpointWrongAnswer)
  }

  @Test func `an error of the server is told without its words`() {
    let error = #expect(throws: Diagnostic.self) {
      try answer(
        to: ["a"], TinyServer.json(#"{"error": "private words"}"#, status: "500 Oh no"))
    }
    #expect(error?.code == .endpointFailed)
    #expect(error?.message.contains("500") == true)
    #expect(error?.description.contains("private") == false)
  }

  @Test func `a redirection is not followed`() throws {
    let other = TinyServer { _ in TinyServer.json(Self.two) }
    defer { other.stop() }
    let error = #expect(throws: Diagnostic.self) {
      try answer(
        to: ["a", "b"],
        TinyServer.json(
          "{}", status: "307 Temporary Redirect",
          header: "Location: \(other.address)/v1/embeddings\r\n"))
    }
    #expect(error?.code == .endpointFailed)
    #expect(other.requests.isEmpty)
  }

  @Test func `a server that is not there is told`() throws {
    let server = TinyServer { _ in "" }
    server.stop()
    let error = #expect(throws: Diagnostic.self) {
      try EndpointEncoder("http://127.0.0.1:1").vectors(for: ["a"])
    }
    #expect(error?.code == .endpointFailed)
  }

  @Test func `no text, no request`() throws {
    let found = try EndpointEncoder("http://127.0.0.1:1").vectors(for: ["", "\n"])
    #expect(found.empty == [0, 1])
  }

  @Test(arguments: [
    "http://example.com", "http://10.0.0.1:8080", "http://127.0.0.1.example.com",
    "http://user@127.0.0.1", "ftp://127.0.0.1", "127.0.0.1:8080", "", "http://", "file:///etc/x",
    "https://127.0.0.1", "http://127.0.0.1:70000",
  ])
  func `texts stay on this machine`(address: String) {
    let error = #expect(throws: Diagnostic.self) { try EndpointEncoder(address) }
    #expect(error?.code == .endpointWrongAddress)
  }

  @Test func `an address has one name in whatever form it is written`() throws {
    let near = try EndpointEncoder("http://localhost:9/v1")
    #expect(near.id == (try EndpointEncoder("http://localhost:9/v1/embeddings/")).id)
    #expect(near.id != (try EndpointEncoder("http://localhost:10/v1")).id)
  }

  @Test func `an answer in chunks is joined`() throws {
    let body = #"{"data": [{"index": 0, "embedding": [3, 4]}]}"#
    let chunked =
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n\(body.prefix(5))\r\n"
      + String(body.count - 5, radix: 16) + ";x=y\r\n\(body.dropFirst(5))\r\n0\r\n\r\n"
    #expect(Array(try answer(to: ["a"], chunked).vector(0)) == [0.6, 0.8])
  }

  @Test(arguments: [
    "", "HTTP/1.1", "HTTP/1.1 200 OK\r\n", "nonsense\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n{}\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{}\r\n",
  ])
  func `what is cut off or no HTTP is told`(text: String) {
    let error = #expect(throws: Diagnostic.self) { try answer(to: ["a"], text) }
    #expect(error?.code == .endpointFailed)
  }
}
