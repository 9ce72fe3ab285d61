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
}
