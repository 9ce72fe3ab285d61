import EvidenceModel
import Foundation
import Statistics
import TextAnalysis
import Themes

/// Measures listening on generated tickets: `listening-speed generate|statements|parts|route|reliability|themes|copies|check N [FILE]`.
@main
enum ListeningSpeed {
  static func main() throws {
    let words = CommandLine.arguments
    let count = words.count > 2 ? Int(words[2]) ?? 1000 : 1000
    switch words.count > 1 ? words[1] : "" {
    case "generate": try generate(count, to: words.count > 3 ? words[3] : "/dev/stdout")
    case "statements": statements(count)
    case "parts": parts(count)
    case "route": route(count)
    case "reliability": try reliability(count, words.count > 3 ? words[3] : "")
    case "themes": themes(count)
    case "copies": copies(count)
    case "check": try check(words.count > 3 ? words[3] : "")
    default:
      print(
        "listening-speed generate|statements|parts|themes|copies|route|reliability|check N [FILE]")
    }
  }

  /// Statements, then themes over them by a sample and a student.
  static func themes(_ count: Int) {
    let passages = passages(count)
    let found = timed("statements", count) { StatementFinder().statements(in: passages) }
    let themes = timed("themes", found.statements.count) {
      ThemeFinder().themes(in: found.statements)
    }
    print("\(themes.count) themes over \(themes.reduce(0) { $0 + $1.statements.count }) statements")
    var words: [String: TextThemes] = [:]
    let texts = passages.map(\.text)
    words["all"] = timed("themes of whole tickets", count) {
      ThemeFinder().themes(of: texts, voices: passages.map { $0.person?.rawValue ?? "" })
    }
    if let sample = words["all"]?.sample {
      print("student agrees with the sample's themes on \(sample.agreement)")
    }
  }

  /// Near copies among the tickets.
  static func copies(_ count: Int) {
    let texts = tickets(count)
    let found = timed("near copies", count) {
      NearCopies(of: count) { Array(texts[$0].utf8) }
    }
    print("\(found.count) of \(count) are near copies of an earlier one")
  }

  /// Prints the statements of the passages of a file.
  static func check(_ path: String) throws {
    let check = try PassageCheck(path: path)
    let lines = timed("check", check.passages.count) { check.lines() }
    print(lines.joined(separator: "\n"))
  }

  static func tickets(_ count: Int) -> [String] {
    var maker = TicketMaker(seed: 1)
    return (0..<count).map { _ in maker.ticket().text }
  }

  /// Writes a table of tickets: `id,customer,matter,text`.
  static func generate(_ count: Int, to path: String) throws {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    guard let file = FileHandle(forWritingAtPath: path) else { return }
    var maker = TicketMaker(seed: 1)
    var lines = "id,customer,matter,text\n"
    for number in 0..<count {
      let (text, matter) = maker.ticket()
      lines += "\(number),c\(number % (count / 3 + 1)),\(matter),\"\(text)\"\n"
      if lines.utf8.count > 1 << 20 {
        file.write(Data(lines.utf8))
        lines = ""
      }
    }
    file.write(Data(lines.utf8))
  }

  static func passages(_ count: Int) -> [Passage] {
    var maker = TicketMaker(seed: 1)
    return (0..<count).map { number in
      let text = maker.ticket().text
      return Passage(
        source: SourceID("src1"), sourceKind: .tickets, record: number, column: "text",
        locator: "row:\(number)", conversation: "src1 \(number)",
        person: PersonID("c\(number % (count / 3 + 1))"), speaker: .customer, date: "2025-02-03",
        question: nil, text: text)
    }
  }

  static func statements(_ count: Int) {
    let passages = passages(count)
    let found = timed("statements", count) { StatementFinder().statements(in: passages) }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for statement in found.statements {
      let line =
        "\(statement.record) \(statement.start) \(statement.end) \(statement.kind) "
        + "\(statement.core) \(statement.confidence)"
      for byte in line.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    print("\(found.statements.count) statements, digest \(String(hash, radix: 16))")
    print(found.asideCounts.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ", "))
  }

  static func parts(_ count: Int) {
    let texts = tickets(count)
    print("bytes per ticket: \(texts.reduce(0) { $0 + $1.utf8.count } / count)")
    _ = timed("split", count) {
      texts.reduce(0) { $0 + SentenceSplitter().sentences(in: $1).count }
    }
    _ = timed("tokens", count) { texts.reduce(0) { $0 + Tokenizer().tokens(in: $1).count } }
    _ = timed("plain words", count) {
      texts.reduce(0) { $0 + WordNormalizer().words(in: $1).count }
    }
    _ = timed("features", count) {
      texts.reduce(0) { $0 + TextFeatures().terms($1).count + TextFeatures().characters($1).count }
    }
  }

  static func timed<Result>(_ name: String, _ count: Int, _ body: () -> Result) -> Result {
    let cpu = seconds(CLOCK_PROCESS_CPUTIME_ID)
    let wall = seconds(CLOCK_MONOTONIC)
    let result = body()
    let spent = seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu
    let passed = seconds(CLOCK_MONOTONIC) - wall
    print(
      "\(name): \(count) tickets, cpu \((spent * 100).rounded() / 100) s, wall "
        + "\((passed * 100).rounded() / 100) s, \(Int(Double(count) / max(1e-9, spent))) per cpu-s")
    return result
  }

  static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }
}
