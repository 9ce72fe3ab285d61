/// An e-mail address in the form in which it is compared.
struct EmailKey: Sendable, Hashable {
  /// The address in lower case, as written otherwise.
  let written: String
  /// The address without plus tag, and without dots where the provider ignores them.
  let normalised: String
  /// Where in `normalised` the domain begins.
  private let domainStart: Int

  /// Reads one address, such as `Priya <Priya+shop@Example.com>`; nil for anything else.
  init?(_ text: String) {
    var bytes = Array(text.utf8)
    if let open = bytes.lastIndex(of: 0x3C), let close = bytes.lastIndex(of: 0x3E), open < close {
      bytes = Array(bytes[(open + 1)..<close])
    }
    bytes = Self.trimmed(bytes)
    if bytes.starts(with: Array("mailto:".utf8)) { bytes.removeFirst(7) }
    let lowered = String(decoding: bytes, as: UTF8.self).lowercased()
    guard EmailText.isAddress(lowered) else { return nil }
    let address = Array(lowered.utf8)
    guard let at = address.firstIndex(of: 0x40) else { return nil }
    var local = Array(address[..<at])
    var domain = Array(address[(at + 1)...])
    if let plus = local.firstIndex(of: 0x2B), plus > 0 { local = Array(local[..<plus]) }
    if domain == Self.gmail || domain == Self.googlemail {
      local.removeAll { $0 == 0x2E }
      domain = Self.gmail
    }
    written = lowered
    normalised = String(decoding: local + [0x40] + domain, as: UTF8.self)
    domainStart = local.count + 1
  }

  var localPart: String {
    String(decoding: normalised.utf8.prefix(domainStart - 1), as: UTF8.self)
  }
  var domain: String { String(decoding: normalised.utf8.dropFirst(domainStart), as: UTF8.self) }

  /// Whether several people read or write under the address: `info@`, `support@`, `noreply@`.
  var isSharedMailbox: Bool { Self.sharedLocalParts.contains(localPart) }

  /// Whether several people use an address in the form in which it is compared.
  static func isSharedMailbox(_ normalised: ArraySlice<UInt8>) -> Bool {
    guard let at = normalised.firstIndex(of: 0x40),
      at - normalised.startIndex <= longestSharedLocalPart
    else { return false }
    return sharedLocalParts.contains(String(decoding: normalised[..<at], as: UTF8.self))
  }

  private static let longestSharedLocalPart =
    sharedLocalParts.reduce(0) { max($0, $1.utf8.count) }

  /// The addresses of a cell, which may hold several separated by `;`, `,` or line ends.
  static func all(in cell: String) -> [EmailKey] {
    let bytes = cell.utf8
    guard bytes.contains(where: { $0 == 0x3B || $0 == 0x2C || $0 == 0x0A || $0 == 0x7C }) else {
      return EmailKey(cell).map { [$0] } ?? []
    }
    return bytes.split { $0 == 0x3B || $0 == 0x2C || $0 == 0x0A || $0 == 0x7C }
      .compactMap { EmailKey(String(decoding: $0, as: UTF8.self)) }
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    let isEdge = { (byte: UInt8) in byte <= 0x20 || byte == 0x22 || byte == 0x27 || byte == 0x2E }
    guard let first = bytes.firstIndex(where: { !isEdge($0) }),
      let last = bytes.lastIndex(where: { !isEdge($0) })
    else { return [] }
    return Array(bytes[first...last])
  }

  static let gmail = Array("gmail.com".utf8)
  static let googlemail = Array("googlemail.com".utf8)

  private static let sharedLocalParts: Set<String> = [
    "info", "information", "sales", "office", "support", "team", "admin", "administrator", "hello",
    "hi", "contact", "contacts", "contactus", "enquiries", "enquiry", "inquiries", "inquiry",
    "help", "helpdesk", "service", "services", "customerservice", "customercare", "care",
    "billing", "accounts", "accounting", "accountspayable", "ap", "finance", "invoice", "invoices",
    "orders", "order", "purchasing", "procurement", "reception", "frontdesk", "mail", "email",
    "post", "postmaster", "webmaster", "hr", "jobs", "marketing", "press", "media", "shop", "store",
    "reservations", "bookings", "general", "all", "everyone", "staff", "noreply", "no-reply",
    "no.reply", "donotreply", "do-not-reply", "none", "na", "noemail", "no-email", "nomail",
    "unknown", "anonymous", "guest", "kontakt", "buero", "rechnung", "verwaltung", "empfang",
    "contato", "contacto", "ventas", "vendas", "comercial", "accueil", "bonjour", "commercial",
  ]
}

/// Providers whose addresses say nothing about where somebody works.
enum FreeMail {
  /// Whether a domain belongs to a provider of private mailboxes, in any country.
  static func contains(_ domain: String) -> Bool {
    if domains.contains(domain) { return true }
    guard let dot = domain.firstIndex(of: ".") else { return false }
    return families.contains(String(domain[..<dot])) && domain.utf8.count <= 16
  }

  private static let families: Set<String> = [
    "gmail", "googlemail", "yahoo", "ymail", "hotmail", "outlook", "live", "msn", "aol", "icloud",
    "protonmail", "gmx", "yandex", "rocketmail", "zoho",
  ]

  private static let domains: Set<String> = [
    "me.com", "mac.com", "proton.me", "pm.me", "web.de", "freenet.de", "t-online.de", "arcor.de",
    "posteo.de", "mailbox.org", "mail.com", "email.com", "mail.ru", "bk.ru", "inbox.ru", "list.ru",
    "fastmail.com", "fastmail.fm", "hey.com", "tutanota.com", "tuta.io", "hushmail.com",
    "btinternet.com", "bt.com", "sky.com", "virginmedia.com", "ntlworld.com", "blueyonder.co.uk",
    "talktalk.net", "tiscali.co.uk", "orange.fr", "wanadoo.fr", "free.fr", "sfr.fr",
    "laposte.net", "neuf.fr", "libero.it", "virgilio.it", "tin.it", "alice.it", "terra.com.br",
    "uol.com.br", "bol.com.br", "ig.com.br", "comcast.net", "verizon.net", "att.net",
    "sbcglobal.net", "bellsouth.net", "cox.net", "charter.net", "earthlink.net", "optonline.net",
    "rogers.com", "shaw.ca", "bell.net", "sympatico.ca", "bigpond.com", "bigpond.net.au",
    "optusnet.com.au", "xtra.co.nz", "ziggo.nl", "kpnmail.nl", "planet.nl", "hetnet.nl",
    "home.nl", "bluewin.ch", "telenet.be", "skynet.be", "seznam.cz", "wp.pl", "o2.pl", "onet.pl",
    "interia.pl", "qq.com", "163.com", "126.com", "sina.com", "foxmail.com", "naver.com",
    "hanmail.net", "daum.net", "rediffmail.com", "privaterelay.appleid.com", "duck.com",
    "docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp", "nifty.com", "rambler.ru", "ukr.net",
    "example.com", "example.org", "example.net",
  ]
}
