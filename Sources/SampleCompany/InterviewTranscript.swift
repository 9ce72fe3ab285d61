/// The text of an interview in one of the layouts, with the places of its planted sentences.
struct InterviewTranscript: Sendable {
  private(set) var text = ""
  /// The locator of every planted sentence: fact, sentence, locator.
  private(set) var planted: [(fact: String, text: String, locator: String)] = []

  private let script: InterviewScript
  private var second = 4
  private var cue = 0

  static let notice = "Made-up interview. \(SampleWorld.notice)"

  /// Writes the script; `number` is the participant's number, as in `P7`.
  init(_ script: InterviewScript, layout: InterviewScript.Layout, number: Int) {
    self.script = script
    text = Self.opening(script, layout: layout, number: number)
    for (position, turn) in script.turns.enumerated() {
      write(turn, layout: layout, number: number)
      guard layout != .zoom else { continue }
      for piece in turn.text.planted {
        planted.append((piece.fact ?? "", piece.text, "turn:\(position + 1)"))
      }
    }
    if layout == .otter { text += "Transcribed by https://otter.ai\n" }
  }

  private static func opening(
    _ script: InterviewScript, layout: InterviewScript.Layout, number: Int
  ) -> String {
    switch layout {
    case .zoom: "WEBVTT\n\nNOTE \(notice)\n\n"
    case .markdown:
      "# Interview \(number): \(script.first) \(script.last)\n\n"
        + "\(notice)\n\nDate: \(script.date.isoDay)\n\n---\n\n"
    case .otter, .bracket, .plain: notice + "\n\n"
    }
  }

  private mutating func write(
    _ turn: InterviewScript.Turn, layout: InterviewScript.Layout, number: Int
  ) {
    let customer = "\(script.first) \(script.last)"
    let name = turn.isCustomer ? customer : script.interviewer
    let words = turn.text.plain
    switch layout {
    case .zoom: writeCues(turn, name: name)
    case .otter: text += "\(name)  \(second / 60):\((second % 60).padded)  \n\(words)\n\n"
    case .markdown: text += "**\(name):** \(words)\n\n"
    case .bracket: text += "[\(Self.clock(second))] \(name): \(words)\n"
    case .plain: text += "\(turn.isCustomer ? "P\(number)" : "Interviewer"): \(words)\n\n"
    }
    if layout != .zoom { second += Self.length(words) + 1 }
  }

  /// One cue for each marked sentence and for each run between two of them.
  private mutating func writeCues(_ turn: InterviewScript.Turn, name: String) {
    for piece in turn.text.pieces {
      let words = piece.text.trimmed
      guard !words.isEmpty else { continue }
      cue += 1
      let end = second + Self.length(words)
      text += "\(cue)\n\(Self.clock(second)).200 --> \(Self.clock(end)).900\n\(name): \(words)\n\n"
      second = end + 1
      if let fact = piece.fact { planted.append((fact, words, "cue:\(cue)")) }
    }
  }

  /// Seconds that it takes to say something at about 150 words a minute.
  private static func length(_ words: String) -> Int {
    max(1, words.split(separator: " ").count * 2 / 5)
  }

  private static func clock(_ seconds: Int) -> String {
    "\((seconds / 3600).padded):\((seconds / 60 % 60).padded):\((seconds % 60).padded)"
  }
}
