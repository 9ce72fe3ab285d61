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
