/// Finds companies: those of the workspace, and employers that somebody says they work for.
struct CompanyRule: Sendable {
  let gazetteer: NameGazetteer

  func find(in text: TextTokens, _ spans: inout [RedactedText.Span]) {
    var index = 0
    while index < text.count {
      let length = max(known(text, index), employer(text, index))
      guard length > 0 else {
        index += 1
        continue
      }
      let range = text.tokens[index].start..<text.tokens[index + length - 1].end
      spans.append(RedactedText.Span(range: range, mark: .company))
      index += length
    }
  }

  private func known(_ text: TextTokens, _ index: Int) -> Int {
    guard gazetteer.companyStarts.contains(text.tokens[index].folded) else { return 0 }
    var best = 0
    var joined = ""
    var length = 0
    while length < gazetteer.longestCompany, index + length < text.count {
      if length > 0 {
        let gap = text.gap(before: index + length)
        guard gap.count <= 3, !gap.contains(0x0A), !gap.contains(0x21), !gap.contains(0x3F) else {
          break
        }
        joined += " "
      }
      joined += text.tokens[index + length].folded
      length += 1
      let hasCapital = text.tokens[index..<index + length].contains(where: \.isCapital)
      if hasCapital, gazetteer.companies.contains(joined) { best = length }
    }
    return best
  }

  /// `I work at Northwind Traders`, `employed by Acme`.
  private func employer(_ text: TextTokens, _ index: Int) -> Int {
    guard index > 0, text.tokens[index].isCapital, text.followsBlank(index),
      isEmployment(text, before: index)
    else { return 0 }
    let first = text.tokens[index].folded
    guard !NameWords.stops.contains(first), !OrdinaryWords.isProper(first),
      !NameGazetteer.titles.contains(first), !Self.noEmployer.contains(first), first != "i"
    else { return 0 }
    var length = 1
    while length < 5, index + length < text.count {
      let next = index + length
      let gap = Array(text.gap(before: next))
      let isTight = gap == [0x20] || gap == [0x2D] || gap == [0x20, 0x26, 0x20] || gap == [0x26]
      guard isTight, text.tokens[next].isCapital, text.tokens[next].folded != "i" else { break }
      length += 1
    }
    return length
  }

  private func isEmployment(_ text: TextTokens, before index: Int) -> Bool {
    Self.cues.contains { text.matches($0, at: index - $0.count) }
  }

  private static let cues: [[String]] = [
    "i work at", "i work for", "i worked at", "i worked for", "we work at", "we work for",
    "im working at", "im working for", "working at", "working for", "employed by", "employed at",
    "im at", "i am at", "my employer is", "my company is", "my job at", "my employer", "we are at",
    "works at", "works for", "ich arbeite bei", "a nurse at", "an engineer at", "a teacher at",
  ].map { $0.split(separator: " ").map(String.init) }

  private static let noEmployer: Set<String> = [
    "home", "uni", "university", "school", "work", "christmas", "easter", "level", "stage", "step",
    "version", "heathrow", "gatwick", "free", "myself", "mum", "dad", "ai",
  ]
}
