import Foundation
import Hummingbird

/// The fields of a form as a browser sends it (`application/x-www-form-urlencoded`).
struct FormFields: Sendable, Hashable {
  /// More fields than any form of ours has.
  private static let mostFields = 1_000
  private let pairs: [(name: String, value: String)]

  /// All fields in their order.
  var all: [(name: String, value: String)] { pairs }

  /// Reads the fields of a body or of a query; what is no proper encoding is taken as it stands.
  init(_ text: some StringProtocol) {
    pairs = text.split(separator: "&").prefix(Self.mostFields).map { pair in
      let name = pair.prefix { $0 != "=" }
      return (Self.decoded(name), Self.decoded(pair.dropFirst(name.count + 1)))
    }
  }

  init(_ buffer: ByteBuffer) { self.init(String(buffer: buffer)) }

  /// The first value of a field; nil when the form has none of that name.
  subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }

  /// All values of a field, such as those of check boxes.
  func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

  private static func decoded(_ text: some StringProtocol) -> String {
    let plain = String(text).replacing("+", with: " ")
    return plain.removingPercentEncoding ?? plain
  }

  static func == (left: FormFields, right: FormFields) -> Bool {
    left.pairs.elementsEqual(right.pairs) { $0 == $1 }
  }

  func hash(into hasher: inout Hasher) {
    for pair in pairs {
      hasher.combine(pair.name)
      hasher.combine(pair.value)
    }
  }
}

extension Request {
  /// The fields of a form that was sent, with the safety check already done.
  func form(limits: BodyLimits = BodyLimits()) async throws -> FormFields {
    FormFields(try await body.bytes(upTo: limits.form))
  }

  /// The fields of the address after `?`.
  var query: FormFields { FormFields(uri.query ?? "") }
}
