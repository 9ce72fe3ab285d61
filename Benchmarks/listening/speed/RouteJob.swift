import Foundation
import Statistics
import Themes

extension ListeningSpeed {
  /// How long one ticket takes to be routed: learns from 3,000 tickets of 14 groups, asks 10,000 times.
  static func route(_ count: Int) {
    var maker = TicketMaker(seed: 2)
    let examples = (0..<3000).map { number in
      let (text, matter) = maker.ticket()
      return TextRouter.Example(text: text, group: matter, person: "c\(number)")
    }
    let router = timed("learn to route", examples.count) {
      TextRouter(examples, groups: 14, using: SeededGenerator(seed: 1))
    }
    var times: [Double] = []
    var right = 0
    for _ in 0..<count {
      let (text, matter) = maker.ticket()
      let start = seconds(CLOCK_THREAD_CPUTIME_ID)
      let answer = router.answer([text])
      times.append(seconds(CLOCK_THREAD_CPUTIME_ID) - start)
      if answer.best == matter { right += 1 }
    }
    times.sort()
    let points = [0.5, 0.99, 0.999].map { times[Int(Double(count - 1) * $0)] * 1000 }
    print("route: median, p99, p99.9 in ms of CPU:", points.map { ($0 * 1000).rounded() / 1000 })
    print("right: \(Double(right) / Double(count)), held out \(router.calibration.accuracy)")
  }

  /// How often answers of a probability are right: learns from every second line of a file of
  /// `group<TAB>text`, at most `count` of them, and asks the others.
  static func reliability(_ count: Int, _ path: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    var numbers: [Substring: Int] = [:]
    let rows = lines.prefix(2 * count).compactMap { line -> (group: Int, text: String)? in
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      let group = numbers[parts[0]] ?? numbers.count
      numbers[parts[0]] = group
      return (group, String(parts[1]))
    }
    let learnt = stride(from: 0, to: rows.count, by: 2).map {
      TextRouter.Example(text: rows[$0].text, group: rows[$0].group, person: "c\($0)")
    }
    let router = TextRouter(learnt, groups: numbers.count, using: SeededGenerator(seed: 1))
    var bins = [(asked: Int, right: Int, sum: Double)](repeating: (0, 0, 0), count: 10)
    for place in stride(from: 1, to: rows.count, by: 2) {
      let answer = router.answer([rows[place].text])
      guard !answer.fitsNone else { continue }
      let best = answer.best
      let probability = answer.probabilities[best]
      let bin = min(9, Int(probability * 10))
      bins[bin].asked += 1
      bins[bin].sum += probability
      if best == rows[place].group { bins[bin].right += 1 }
    }
    print("groups \(numbers.count), learnt \(learnt.count)")
    print("right of those held out: \(router.calibration.accuracy)")
    for (bin, entry) in bins.enumerated() where entry.asked > 0 {
      let said = (100 * entry.sum / Double(entry.asked)).rounded() / 100
      let right = (100 * Double(entry.right) / Double(entry.asked)).rounded() / 100
      print("from .\(bin): asked \(entry.asked), said \(said), right \(right)")
    }
    let asked = bins.reduce(0) { $0 + $1.asked }
    let gap = bins.reduce(0.0) { $0 + abs($1.sum - Double($1.right)) } / Double(max(1, asked))
    print("answered \(asked) of \(rows.count / 2), mean gap \((1000 * gap).rounded() / 1000)")
  }
}
