import EvidenceModel
import Foundation
import FoundationNetworking
import Testing
import WebServer

/// The server on a real port of this machine.
struct LiveServerTests {
  /// A port that was free a moment ago.
  private func freePort() throws -> Int {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
        bind(socket, plain, length) == 0 && getsockname(socket, plain, &length) == 0
      }
    }
    try #require(bound)
    return Int(UInt16(bigEndian: address.sin_port))
  }

  @Test func `a browser on this machine reads the pages, and the server stops when asked`()
    async throws
  {
    let port = try freePort()
    let company = try ServedCompany.sample.get()
    let server = try PersonaServer(workspace: company.workspace, host: "127.0.0.1", port: port)
    let running = Task { try await server.run() }
    let url = try #require(URL(string: "http://127.0.0.1:\(port)/"))
    let (data, response) = try await firstAnswer(url)
    let http = try #require(response as? HTTPURLResponse)
    #expect(http.statusCode == 200)
    #expect(http.value(forHTTPHeaderField: "X-Content-Type-Options") == "nosniff")
    #expect(String(decoding: data, as: UTF8.self).contains("<title>Personas"))
    running.cancel()
    _ = await running.result
    await #expect(throws: (any Error).self) { _ = try await URLSession.shared.data(from: url) }
  }

  /// Asks until the server is up, at most for about ten seconds.
  private func firstAnswer(_ url: URL) async throws -> (Data, URLResponse) {
    for _ in 0..<100 {
      if let answer = try? await URLSession.shared.data(from: url) { return answer }
      try await Task.sleep(nanoseconds: 100_000_000)
    }
    return try await URLSession.shared.data(from: url)
  }

  @Test(arguments: ["0.0.0.0", "192.168.1.7", "example.org", ""])
  func `an address that others can reach is refused without a password`(host: String) throws {
    let company = try ServedCompany()
    let error = #expect(throws: Diagnostic.self) {
      _ = try PersonaServer(workspace: company.workspace, host: host, port: 8080)
    }
    #expect(error?.code == .noLogin)
    #expect(error?.remedy.isEmpty == false)
  }
}
