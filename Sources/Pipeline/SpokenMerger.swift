import EvidenceModel
import Segmentation
import Themes

/// Puts segments together whose people say the same things.
///
/// More than four personas can't be kept in mind, and personas should be as different from each other as
/// possible. When the numbers give more than four main segments, pairs that their people's words can't
/// tell apart are merged, the most alike first: they differ in something that has nothing to do with what
/// they want. Words that tell nobody apart merge nobody.
struct SpokenMerger {
  /// From so many main segments on, words are asked.
  static let mostSegments = 4
  /// Two segments are the same when their words tell them apart no more than this part of how well they
  /// tell each from the others (as area above one half), and with the upper limit no more than `surely`.
  static let alike = 0.5
  static let surely = 0.75
  /// Words that tell a pair's segments from the others less well than this area have no say.
  static let telling = 0.65

  let people: [PersonID]
  let table: AttributeTable

  init(_ table: AttributeTable) {
    self.table = table
    people = table.people
  }

  /// The segmentation, with segments of the same words merged and the reason saying so.
  func merged(_ segmentation: Segmentation, statements: [Statement]) -> Segmentation {
    let main = segmentation.segments.filter { $0.role == .main }
    guard main.count > Self.mostSegments else { return segmentation }
    let difference = SpokenDifference(statements)
    var parts = main.indices.map { [$0] }
    var merged: [Pair] = []
    while parts.count > 2 {
      let heard = parts.map { list in
        difference.heard(list.flatMap { main[$0].members }.map { people[$0] })
      }
      guard let pair = mostAlike(heard, difference) else { break }
      merged.append(pair)
      parts[pair.first] += parts[pair.second]
      parts.remove(at: pair.second)
    }
    guard !merged.isEmpty else { return segmentation }
    return SegmentMerging(table: table).merged(
      segmentation, parts: parts.map { $0.sorted() },
      reason: Self.reason(merged, from: main.count, to: parts.count))
  }

  /// Two segments with how well words tell them apart, and each from the others.
  private struct Pair {
    let first: Int
    let second: Int
    let area: Double
    let others: Double
  }

  private func mostAlike(_ heard: [[Int]], _ difference: SpokenDifference) -> Pair? {
    var results: [Int: SpokenDifference.Result] = [:]
    func key(_ a: Int, _ b: Int) -> Int { min(a, b) * heard.count + max(a, b) }
    for a in heard.indices {
      for b in heard.indices where b > a {
        results[key(a, b)] = difference.between(heard[a], heard[b])
      }
    }
    var best: (ratio: Double, pair: Pair)?
    for a in heard.indices {
      for b in heard.indices where b > a {
        guard let own = results[key(a, b)] else { continue }
        let areas = heard.indices.filter { $0 != a && $0 != b }
          .flatMap { [results[key(a, $0)], results[key(b, $0)]] }.compactMap { $0?.area }
        guard !areas.isEmpty else { continue }
        let others = areas.reduce(0, +) / Double(areas.count)
        let ratio = max(0, own.area - 0.5) / max(others - 0.5, 1e-9)
        let upper = (own.area + own.margin - 0.5) / max(others - 0.5, 1e-9)
        guard others >= Self.telling, ratio <= Self.alike, upper <= Self.surely else { continue }
        if ratio < best?.ratio ?? .infinity {
          best = (ratio, Pair(first: a, second: b, area: own.area, others: others))
        }
      }
    }
    return best?.pair
  }

  private static func reason(_ merged: [Pair], from: Int, to: Int) -> String {
    func rounded(_ area: Double) -> String {
      let hundredths = Int((100 * max(0.5, area)).rounded())
      return hundredths == 100 ? "1" : ".\(hundredths)"
    }
    let own = merged.map(\.area).max() ?? 0.5
    let others = merged.map(\.others).reduce(0, +) / Double(max(1, merged.count))
    return
      "Their words make \(to) personas of the \(from): segments were put together whose people "
      + "can't be told apart by what they say (an area under the curve of at most \(rounded(own)); "
      + ".5 is a coin), while their words tell them from the others (\(rounded(others)))."
  }
}
