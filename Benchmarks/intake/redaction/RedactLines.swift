import Foundation

/// Redacts the texts of a sample: `redact-lines sample.jsonl results.jsonl [names.txt]`.
///
/// Compiled together with the module's sources; each line of the result lists `[start, end, mark]` in
/// characters of the text.
@main
struct RedactLines {
  static func main() throws {
    let arguments = CommandLine.arguments
    let lines = try String(contentsOfFile: arguments[1], encoding: .utf8).split(separator: "\n")
    var names: [String] = []
    if arguments.count > 3 {
      names = try String(contentsOfFile: arguments[3], encoding: .utf8).split(separator: "\n")
        .map(String.init)
    }
    let redactor = Redactor(names: KnownNames(fullNames: names))
    let texts = try lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["text"] as? String ?? ""
    }
    let began = Date()
    let redacted = texts.map { redactor.redact($0) }
    let seconds = Date().timeIntervalSince(began)
    let output = zip(texts, redacted).map { Self.line($0, $1) }.joined()
    try output.write(toFile: arguments[2], atomically: true, encoding: .utf8)
    let bytes = texts.reduce(0) { $0 + $1.utf8.count }
    print("\(texts.count) texts, \(bytes) bytes, \(seconds) s")
  }

  private static func line(_ text: String, _ redacted: RedactedText) -> String {
    let bytes = Array(text.utf8)
    let spans = redacted.ranges.map { span in
      let start = String(decoding: bytes[..<span.range.lowerBound], as: UTF8.self)
        .unicodeScalars.count
      let length = String(decoding: bytes[span.range], as: UTF8.self).unicodeScalars.count
      return "[\(start), \(start + length), \"\(span.mark.rawValue)\"]"
    }
    return "[" + spans.joined(separator: ", ") + "]\n"
  }
}
