import EvidenceModel
import Foundation

/// Encodes or only tokenises texts and prints what it cost:
/// `encoder-benchmark tokens|single|int8 MODEL TEXTS.json OUT [THREADS]`.
@main
enum EncoderBenchmark {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count >= 5 else {
      return print("tokens|single|int8 MODEL TEXTS.json OUT [THREADS]")
    }
    let texts = try JSONDecoder().decode(
      [String].self, from: Data(contentsOf: URL(fileURLWithPath: words[3])))
    var options = SentenceEncoder.Options()
    options.arithmetic = EncoderArithmetic(rawValue: words[1]) ?? .single
    options.threads = words.count > 5 ? Int(words[5]) : nil
    let start = seconds(CLOCK_MONOTONIC)
    let encoder = try EncoderDirectory.open(URL(fileURLWithPath: words[2]), options: options)
    print(encoder.id, "opened in \(rounded(seconds(CLOCK_MONOTONIC) - start)) s")
    let cpu = seconds(CLOCK_PROCESS_CPUTIME_ID)
    let wall = seconds(CLOCK_MONOTONIC)
    let out = words[1] == "tokens" ? try tokens(encoder, texts) : vectors(encoder, texts)
    let spent = seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu
    print(
      "\(words[1]): \(texts.count) texts, cpu \(rounded(spent)) s, wall "
        + "\(rounded(seconds(CLOCK_MONOTONIC) - wall)) s, \(Int(Double(texts.count) / spent)) per cpu-s"
    )
    try out.write(to: URL(fileURLWithPath: words[4]))
  }

  static func tokens(_ encoder: SentenceEncoder, _ texts: [String]) throws -> Data {
    try JSONEncoder().encode(encoder.tokenIDs(texts))
  }

  static func vectors(_ encoder: SentenceEncoder, _ texts: [String]) -> Data {
    let found = encoder.vectors(for: texts)
    return (0..<found.count).reduce(into: Data()) { data, text in
      found.vector(text).withUnsafeBytes { data.append(contentsOf: $0) }
    }
  }

  static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }

  static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
