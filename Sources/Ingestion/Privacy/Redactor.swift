/// Replaces personal details in free text by marks.
///
/// Names come from the workspace's own tables and from rules (greetings, sign-offs, `my name is`,
/// titles, common given names); e-mail addresses, links with user data, IP addresses, phone numbers,
/// cards, IBANs, national ids, dates of birth, street addresses, order and account numbers, employers
/// and health words come from rules alone. Cards, IBANs and national numbers are checked by their
/// checksums where they have any.
///
/// It is an aid, not a guarantee. It doesn't catch: rare unknown names in the middle of a sentence,
/// known single names in lower case outside of greetings and introductions, nicknames, addresses that
/// are spelt out (`priya at example dot com`), handles, phone numbers in words, ten plain digits
/// without a word like `call` before them, addresses without a house number or in lower case, towns
/// alone, dates of birth without a cue, ages, and illnesses that aren't on the list. Languages other
/// than English have street names and a few cues only.
///
/// One text costs time linear in its length; the size of the workspace doesn't matter.
package struct Redactor: Sendable {
  private let gazetteer: NameGazetteer

  package init(names: KnownNames) { gazetteer = NameGazetteer(names) }

  /// Replaces what the rules find; a text without personal details comes back as it is.
  package func redact(_ text: String) -> RedactedText {
    guard !text.isEmpty else { return RedactedText(text: text, ranges: []) }
    let tokens = TextTokens(text)
    var spans: [RedactedText.Span] = []
    InternetRule.find(in: tokens, &spans)
    NumberRule(knownPhones: gazetteer.phones).find(in: tokens, &spans)
    BankAccountRule.find(in: tokens, &spans)
    IdentifierRule.find(in: tokens, &spans)
    NationalNumberRule.find(in: tokens, &spans)
    BirthdateRule.find(in: tokens, &spans)
    AddressRule.find(in: tokens, &spans)
    AddressBlocks.find(in: tokens, &spans)
    NameRule(gazetteer: gazetteer).find(in: tokens, &spans)
    CompanyRule(gazetteer: gazetteer).find(in: tokens, &spans)
    HealthRule.find(in: tokens, &spans)
    guard !spans.isEmpty else { return RedactedText(text: text, ranges: []) }
    return Self.replaced(tokens.bytes, Self.merged(spans))
  }

  /// Joins spans that overlap; the stronger mark stands for both.
  private static func merged(_ spans: [RedactedText.Span]) -> [RedactedText.Span] {
    let sorted = spans.sorted {
      ($0.range.lowerBound, $0.mark.rank) < ($1.range.lowerBound, $1.mark.rank)
    }
    var result: [RedactedText.Span] = []
    for span in sorted {
      guard let last = result.last, span.range.lowerBound < last.range.upperBound else {
        result.append(span)
        continue
      }
      let range = last.range.lowerBound..<max(last.range.upperBound, span.range.upperBound)
      let mark = span.mark.rank < last.mark.rank ? span.mark : last.mark
      result[result.count - 1] = RedactedText.Span(range: range, mark: mark)
    }
    return result
  }

  private static func replaced(_ bytes: [UInt8], _ spans: [RedactedText.Span]) -> RedactedText {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var position = 0
    for span in spans {
      output.append(contentsOf: bytes[position..<span.range.lowerBound])
      output.append(contentsOf: span.mark.text.utf8)
      position = span.range.upperBound
    }
    output.append(contentsOf: bytes[position...])
    return RedactedText(text: String(decoding: output, as: UTF8.self), ranges: spans)
  }
}
