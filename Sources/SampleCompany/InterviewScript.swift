/// An interview written by hand: who spoke with whom, and every turn.
struct InterviewScript: Sendable {
  /// The file layouts in which interviews are written.
  enum Layout: String, Sendable { case zoom, otter, markdown, bracket, plain }

  struct Turn: Sendable {
    let isCustomer: Bool
    let text: MarkedText
  }

  let key: String
  let type: CustomerType
  let layout: Layout
  let date: Moment
  let interviewer: String
  let first: String
  let last: String
  let turns: [Turn]

  /// All interviews, sorted by day.
  static let all: [InterviewScript] =
    [competitiveRider, casualRider, proRacer, cyclingVendor, eventManager]
    .flatMap { scripts($0) }.sorted { $0.date < $1.date }

  /// The interview that is there twice, once more as Markdown.
  static let twiceKey = "orla"

  /// Reads scripts from text.
  ///
  /// A head line `=== key | type | layout | day | interviewer | first | last`, then turns that
  /// begin with `Q: ` or `A: ` and may go on over several lines.
  static func scripts(_ text: String) -> [InterviewScript] {
    text.blocks(startingWith: "=== ").compactMap { block in
      let head = block.head.split(separator: " | ").map { String($0).trimmed }
      guard head.count == 7, let type = CustomerType(heading: head[1]),
        let layout = Layout(rawValue: head[2]), let date = Moment(isoDay: head[3])
      else { return nil }
      return InterviewScript(
        key: head[0], type: type, layout: layout, date: date, interviewer: head[4],
        first: head[5], last: head[6], turns: turns(of: block))
    }
  }

  private static func turns(of block: TextBlock) -> [Turn] {
    var texts: [String] = []
    for line in block.lines {
      if line.hasPrefix("Q: ") || line.hasPrefix("A: ") {
        texts.append(line)
      } else if let open = texts.popLast() {
        texts.append(open + " " + line)
      }
    }
    return texts.map {
      Turn(isCustomer: $0.hasPrefix("A"), text: MarkedText(String($0.dropFirst(3))))
    }
  }
}
