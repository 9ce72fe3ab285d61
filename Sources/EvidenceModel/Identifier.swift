/// A string that names one thing of one kind, so that a source's name can't be passed as a theme's.
package struct Identifier<Tag>: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  package var description: String { rawValue }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Marks the identifiers of sources (`src3`).
package enum SourceTag {}
/// Marks the identifiers of persons: what the customer's own systems call them (CRM id, else e-mail).
package enum PersonTag {}
/// Marks the identifiers of themes: a hash of the statements they grew from.
package enum ThemeTag {}
/// Marks the identifiers of segments (`s1`).
package enum SegmentTag {}
/// Marks the identifiers of claims: a hash of persona and theme, never of wording.
package enum ClaimTag {}

package typealias SourceID = Identifier<SourceTag>
package typealias PersonID = Identifier<PersonTag>
package typealias ThemeID = Identifier<ThemeTag>
package typealias SegmentID = Identifier<SegmentTag>
package typealias ClaimID = Identifier<ClaimTag>
