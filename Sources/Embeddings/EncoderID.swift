/// Names the model that made a vector: vectors of two ids are never compared.
///
/// For a model directory it is a SHA-256 digest over weights, vocabulary and the settings that
/// change a vector, with `-int8` behind it for the 8-bit arithmetic. For an endpoint it begins with
/// `endpoint-` and is a digest of address, model name and length of the vectors: what an endpoint
/// computes is not known here, so its vectors only match those of the same address and name.
package struct EncoderID: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
  package let name: String

  package init(_ name: String) { self.name = name }

  package init(from decoder: any Decoder) throws {
    name = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }

  package var description: String { name }

  package static func < (left: Self, right: Self) -> Bool { left.name < right.name }
}
