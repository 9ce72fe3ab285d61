import Foundation
import Testing

@testable import Reporting

struct StyleSheetTests {
  /// The colour tokens of a set: light ones stand first, dark ones in the media rule after them.
  private func tokens(isDark: Bool) throws -> [String: String] {
    let css = StyleSheet.css
    let parts = css.components(separatedBy: "@media (prefers-color-scheme:dark)")
    let part = try #require(isDark ? parts.dropFirst().first : parts.first)
    let block = try #require(part.components(separatedBy: ":root{").dropFirst().first)
    let body = try #require(block.components(separatedBy: "}").first)
    var tokens: [String: String] = [:]
    for rule in body.components(separatedBy: ";") {
      let pair = rule.trimmingCharacters(in: .whitespacesAndNewlines).components(separatedBy: ":")
      if pair.count == 2, pair[0].hasPrefix("--") { tokens[pair[0]] = pair[1] }
    }
    return tokens
  }

  /// Relative luminance after WCAG 2.1.
  private func luminance(_ hex: String) throws -> Double {
    var digits = hex.dropFirst().map(String.init)
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    let channels = try stride(from: 0, to: 6, by: 2).map { index in
      let value = try #require(Int(digits[index] + digits[index + 1], radix: 16))
      let share = Double(value) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  private func contrast(_ first: String, _ second: String) throws -> Double {
    let pair = [try luminance(first), try luminance(second)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  @Test(arguments: [false, true])
  func `text has a contrast of at least 4.5 to 1`(isDark: Bool) throws {
    let tokens = try tokens(isDark: isDark)
    let pairs = [
      ("--ink", "--paper"), ("--ink", "--surface"), ("--ink", "--track"), ("--ink", "--tint"),
      ("--ink", "--care-tint"), ("--ink", "--bad-tint"), ("--soft", "--paper"),
      ("--soft", "--surface"), ("--accent", "--paper"), ("--accent", "--surface"),
      ("--good", "--good-tint"), ("--care", "--care-tint"), ("--bad", "--bad-tint"),
    ]
    for (text, ground) in pairs {
      let ratio = try contrast(try #require(tokens[text]), try #require(tokens[ground]))
      #expect(ratio >= 4.5, "\(text) on \(ground): \(ratio)")
    }
  }

  @Test(arguments: [false, true])
  func `drawn bars stand out from their ground by at least 3 to 1`(isDark: Bool) throws {
    let tokens = try tokens(isDark: isDark)
    let ground = try #require(tokens["--track"])
    #expect(try contrast(try #require(tokens["--accent"]), ground) >= 3)
    #expect(try contrast(try #require(tokens["--rest"]), ground) >= 3)
  }

  @Test func `nothing is loaded from elsewhere, and print and forced colours are thought of`() {
    #expect(!StyleSheet.css.contains("url("))
    #expect(!StyleSheet.css.contains("@import"))
    #expect(StyleSheet.css.contains("@media print"))
    #expect(StyleSheet.css.contains("forced-colors:active"))
  }
}

/// The colours of personas: readers with a colour vision deficiency tell them apart.
struct PersonaColourTests {
  /// What a deficiency makes of linear colours, at full severity: G. Machado, M. Oliveira, L. Fernandes
  /// (2009), A physiologically-based model for simulation of color vision deficiency.
  private static let deficiencies: [String: [[Double]]] = [
    "none": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    "protanopia": [
      [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
      [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    "tritanopia": [
      [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  ]

  private func colours(isDark: Bool) -> [[Double]] {
    let parts = StyleSheet.css.components(separatedBy: "@media (prefers-color-scheme:dark)")
    let part = isDark ? parts[1] : parts[0]
    return (0..<8).compactMap { index in
      let rest = part.components(separatedBy: "--k\(index):#").dropFirst().first ?? ""
      let hex = Array(rest.prefix(6))
      guard hex.count == 6 else { return nil }
      return stride(from: 0, to: 6, by: 2).map { place in
        let value = Double(Int(String(hex[place...place + 1]), radix: 16) ?? 0) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
    }
  }

  /// CIE L*a*b* of a linear colour under D65.
  private func lab(_ rgb: [Double]) -> [Double] {
    let rows = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    let xyz = zip(rows, [0.95047, 1, 1.08883]).map { row, white in
      zip(row, rgb).reduce(0) { $0 + $1.0 * $1.1 } / white
    }
    let f = xyz.map { $0 > 0.008856 ? pow($0, 1.0 / 3) : 7.787 * $0 + 16.0 / 116 }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  @Test(arguments: [false, true], deficiencies.keys.sorted())
  func `two personas never look alike`(isDark: Bool, deficiency: String) throws {
    let matrix = try #require(Self.deficiencies[deficiency])
    let seen = colours(isDark: isDark).map { colour in
      lab(matrix.map { row in min(1, max(0, zip(row, colour).reduce(0) { $0 + $1.0 * $1.1 })) })
    }
    try #require(seen.count == 8)
    for first in 0..<8 {
      for second in 0..<first {
        let distance = zip(seen[first], seen[second]).reduce(0) { $0 + pow($1.0 - $1.1, 2) }
          .squareRoot()
        // Twice the difference that is seen at once even between small areas, less a margin.
        #expect(distance >= 15, "k\(first) and k\(second): \(distance)")
      }
    }
  }
}
