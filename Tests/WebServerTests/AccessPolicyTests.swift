import EvidenceModel
import Testing

@testable import WebServer

/// At which names the server answers, and when it wants a login.
struct AccessPolicyTests {
  @Test(arguments: ["0.0.0.0", "192.168.1.7", "::", "personas.example.org"])
  func `others can reach it only with a password`(host: String) throws {
    let error = #expect(throws: Diagnostic.self) {
      try AccessPolicy(host: host, publicOrigin: nil, hasPassword: false)
    }
    #expect(error?.code == .noLogin)
    #expect(error?.remedy.contains("--set-password") == true)
    #expect(try AccessPolicy(host: host, publicOrigin: nil, hasPassword: true).demandsLogin)
  }

  @Test func `this machine needs no login until a password is set`() throws {
    for host in ["127.0.0.1", "localhost", "::1"] {
      #expect(
        try !AccessPolicy(host: host, publicOrigin: nil, hasPassword: false).demandsLogin)
      #expect(try AccessPolicy(host: host, publicOrigin: nil, hasPassword: true).demandsLogin)
    }
    #expect(throws: Diagnostic.self) {
      try AccessPolicy(
        host: "127.0.0.1", publicOrigin: "https://personas.example.org", hasPassword: false)
    }
  }

  @Test func `bound to every address it answers to numbers and its own name`() throws {
    let policy = try AccessPolicy(
      host: "0.0.0.0", publicOrigin: "https://Personas.example.org/", hasPassword: true)
    for host in [
      "192.168.1.7:8080", "[fe80::1]:8080", "127.0.0.1", "localhost:8080", "personas.example.org",
    ] {
      #expect(policy.answers(to: host), "\(host)")
    }
    for host in [
      "evil.example", "personas.example.org.evil.example", "evil.personas.example.org",
      "192.168.1.7.evil.example", "1.2.3", "1.2.3.4.5", "192.168.1.7:8080@evil.example", "[::1", "",
    ] {
      #expect(!policy.answers(to: host), "\(host)")
    }
    #expect(
      policy.isOwn(origin: "https://personas.example.org", authority: "personas.example.org"))
    #expect(!policy.isOwn(origin: "http://personas.example.org.evil", authority: "127.0.0.1"))
  }

  @Test(arguments: [
    "personas.example.org", "ftp://a", "https://", "https://a/b", "https://a?b", "https://u@a",
  ])
  func `an address for browsers is a scheme and a host`(url: String) {
    let error = #expect(throws: Diagnostic.self) {
      try AccessPolicy(host: "127.0.0.1", publicOrigin: url, hasPassword: true)
    }
    #expect(error?.code == .wrongAddress)
  }

  @Test(arguments: [
    "a\r\nSet-Cookie: x=1.pdf", "\"; filename=\"b.exe", "../../etc/passwd", "Zoë's \u{202E}fdp.exe",
    "", "....", String(repeating: "x", count: 5_000),
  ])
  func `a download's name ends no header and leaves no folder`(name: String) {
    let value = DownloadHeaders.contentDisposition(fileName: name)
    #expect(value.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
    #expect(value.components("\"").count == 3)
    #expect(value.components(";").count <= 3)
    #expect(!value.contains("/"))
    #expect(!value.contains("filename=\"."))
    #expect(value.utf8.count < 1_200)
  }
}
