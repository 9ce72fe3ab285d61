import Foundation

@testable import Ingestion

extension HostileCase {
  private static func none(_ rows: Int, _ rejected: Int = 0) -> Outcome {
    .taken(rows, rejected: rejected, finding: nil)
  }

  private static func table(_ first: [UInt8], _ second: [UInt8] = Array("Bob".utf8)) -> [UInt8] {
    Array("id,name\n1,".utf8) + first + Array("\n2,".utf8) + second + Array("\n".utf8)
  }

  private static func wide(_ text: String, big: Bool = false) -> [UInt8] {
    text.utf16.flatMap { unit in
      big ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
  }

  private static let people = "id,name\n1,Ann\n2,Zoë\n3,Bob\n"

  /// Bytes that are text in no encoding, in another, or in two.
  static let encodings: [HostileCase] = [
    HostileCase(
      "an overlong character", "a.csv", .taken(2, rejected: 0, finding: "encoding")
    ) { table([0xC0, 0x80]) },
    HostileCase("half a surrogate in UTF-8", "a.csv", .taken(2, rejected: 0, finding: nil)) {
      table([0xED, 0xA0, 0x80])
    },
    HostileCase("a lead byte of six", "a.csv", .taken(2, rejected: 0, finding: nil)) {
      table([0xFC, 0x41, 0x42])
    },
    HostileCase(
      "a continuation alone", "a.csv", .taken(2, rejected: 0, finding: "encoding")
    ) { table([0x80, 0x81]) },
    HostileCase("a character cut at the end", "a.csv", none(2)) {
      Array("id,name\n1,Ann\n2,Zo".utf8) + [0xC3]
    },
    HostileCase("bytes FF and FE in the middle", "a.csv", .taken(2, rejected: 0, finding: nil)) {
      table([0xFF, 0xFE, 0x41])
    },
    HostileCase("Windows-1252", "a.csv", .taken(2, rejected: 0, finding: "encoding")) {
      table([0x5A, 0x6F, 0xEB], [0x93, 0x48, 0x69, 0x94])
    },
    HostileCase("Mac Roman", "a.csv", .taken(2, rejected: 0, finding: "encoding")) {
      table([0x63, 0x61, 0x66, 0x8E], [0x49, 0x74, 0xD5, 0x73])
    },
    HostileCase("Shift-JIS", "a.csv", .taken(2, rejected: 0, finding: "encoding")) {
      [0x8E, 0x81, 0x96, 0xBC, 0x2C, 0x88, 0xD3, 0x8C, 0xA9, 0x0A]
        + [0x8E, 0x52, 0x93, 0x63, 0x2C, 0x82, 0xC6, 0x82, 0xC4, 0x82, 0xE0, 0x0A]
        + [0x93, 0x63, 0x92, 0x86, 0x2C, 0x83, 0x89, 0x83, 0x78, 0x83, 0x8B, 0x0A]
    },
    HostileCase("EUC-JP", "a.csv", .taken(2, rejected: 0, finding: "encoding")) {
      [0xBB, 0xE1, 0xCC, 0xBE, 0x2C, 0xB0, 0xD5, 0xB8, 0xAB, 0x0A]
        + [0xBB, 0xB3, 0xC5, 0xC4, 0x2C, 0xA4, 0xC8, 0xA4, 0xC6, 0xA4, 0xE2, 0x0A]
        + [0xC5, 0xC4, 0xC3, 0xE6, 0x2C, 0xA5, 0xE9, 0xA5, 0xD9, 0xA5, 0xEB, 0x0A]
    },
    HostileCase(
      "UTF-8 and Windows-1252", "a.csv", .taken(2, rejected: 0, finding: "mixed_encodings")
    ) { table([0x5A, 0x6F, 0xC3, 0xAB], [0x5A, 0x6F, 0xEB]) },
    HostileCase("UTF-16 with a mark", "a.csv", .taken(3, rejected: 0, finding: "encoding")) {
      [0xFF, 0xFE] + wide(people)
    },
    HostileCase(
      "UTF-16 with the bytes turned", "a.csv", .taken(3, rejected: 0, finding: "encoding")
    ) { [0xFE, 0xFF] + wide(people, big: true) },
    HostileCase("UTF-16 without a mark", "a.csv", .taken(3, rejected: 0, finding: "encoding")) {
      wide(people)
    },
    HostileCase(
      "UTF-16 turned without a mark", "a.csv", .taken(3, rejected: 0, finding: "encoding")
    ) { wide(people, big: true) },
    HostileCase(
      "UTF-16 of Japanese without a mark", "a.csv", .taken(2, rejected: 0, finding: "encoding")
    ) { wide("番号,氏名\n1,山田\n2,田中\n") },
    HostileCase(
      "UTF-16 with an odd number of bytes", "a.csv", .taken(3, rejected: 0, finding: "encoding")
    ) { [0xFF, 0xFE] + wide(people) + [0x41] },
    HostileCase(
      "UTF-16 with halves of surrogates", "a.csv", .taken(2, rejected: 0, finding: "encoding")
    ) {
      [0xFF, 0xFE] + wide("id,name\n1,") + [0x00, 0xD8] + wide("A\n2,") + [0x00, 0xDC] + wide("B\n")
    },
    HostileCase("UTF-16 of nothing but surrogates", "a.csv", .refused("import.notRecognizable")) {
      [0xFF, 0xFE] + (0..<200).flatMap { _ in [UInt8(0x00), 0xD8] }
    },
    HostileCase("UTF-16 mark only", "a.csv", .refused("import.empty")) { [0xFF, 0xFE] },
    HostileCase("two marks", "a.csv", none(2)) {
      [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + table([0x41])
    },
    HostileCase("a NUL in a cell", "a.csv", .taken(2, rejected: 0, finding: "nul_bytes")) {
      table([0x41, 0x00, 0x42])
    },
    HostileCase("NULs only", "a.csv", .refused("import.notRecognizable")) {
      [UInt8](repeating: 0, count: 10_000)
    },
    HostileCase(
      "a table filled up with NULs", "a.csv", .taken(42, rejected: 1, finding: "nul_bytes")
    ) {
      table([0x41]) + Array(String(repeating: "3,Cleo\n", count: 40).utf8) + [0]
    },
    HostileCase("random bytes", "a.csv", .refused("import.notRecognizable")) {
      (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
    },
    HostileCase("control characters", "a.csv", .refused("import.notRecognizable")) {
      (0..<4_000).map { UInt8($0 % 8 + 1) }
    },
  ]

  /// Files of other programs, known by their first bytes.
  static let signatures: [HostileCase] =
    [
      ("PDF", "%PDF-1.7"), ("GIF", "GIF89a"), ("WAV", "RIFF"), ("MP3", "ID3"), ("Ogg", "OggS"),
      ("Parquet", "PAR1"), ("SQLite", "SQLite format 3\0"), ("RTF", "{\\rtf1"), ("SPSS", "$FL2"),
      ("bzip2", "BZh9"), ("RAR", "Rar!"),
    ].map { name, head in
      HostileCase(
        "a \(name) file named csv", "a.csv", .refused("import.unsupported"),
        head + "xxxxxxxxxxxxxxxxxxx")
    }
    + [
      ("PNG", [0x89, 0x50, 0x4E, 0x47]), ("JPEG", [0xFF, 0xD8, 0xFF, 0xE0]),
      ("old office", [0xD0, 0xCF, 0x11, 0xE0]), ("zstd", [0x28, 0xB5, 0x2F, 0xFD]),
      ("7z", [0x37, 0x7A, 0xBC, 0xAF]),
    ].map { (name: String, head: [UInt8]) in
      HostileCase("a \(name) file named csv", "a.csv", .refused("import.unsupported")) {
        head + [UInt8](repeating: 0, count: 40)
      }
    } + [
      HostileCase("a film named csv", "a.csv", .refused("import.unsupported")) {
        [0, 0, 0, 0x18] + Array("ftypmp42".utf8) + [UInt8](repeating: 0, count: 40)
      }
    ]

  /// JSON that breaks its rules.
  static let json: [HostileCase] = [
    HostileCase("an empty list", "a.json", .refused("import.truncated"), "[]"),
    HostileCase("an empty object", "a.json", .refused("import.truncated"), "{}"),
    HostileCase(
      "a list that breaks off", "a.json", .taken(1, rejected: 1, finding: "file_cut"),
      "[{\"id\":1},{\"id\":"),
    HostileCase(
      "a list without its end", "a.json", .taken(2, rejected: 0, finding: "file_cut"),
      "[{\"id\":1},{\"id\":2}"),
    HostileCase("a comma too many", "a.json", none(2), "[{\"id\":1},{\"id\":2},]"),
    HostileCase(
      "a comma too few", "a.json", .taken(1, rejected: 1, finding: "file_cut"),
      "[{\"id\":1} {\"id\":2}]"),
    HostileCase(
      "quotes of one stroke", "a.json", .refused("import.truncated"), "[{'id':1},{'id':2}]"),
    HostileCase("a remark", "a.json", none(1, 1), "[{\"id\":1},{\"id\":/*x*/2}]"),
    HostileCase("numbers that JSON lacks", "a.json", none(0), "[{\"id\":NaN},{\"id\":-Infinity}]"),
    HostileCase(
      "a number that begins with nought", "a.json", none(1, 1), "[{\"id\":1},{\"id\":012}]"),
    HostileCase(
      "a number of 400 digits", "a.json", none(1),
      "[{\"id\":\(String(repeating: "7", count: 400))}]"),
    HostileCase(
      "an exponent that overflows", "a.json", none(1), "[{\"id\":1e999999999999999999999}]"),
    HostileCase("the same key twice", "a.json", none(1), "[{\"id\":1,\"id\":2}]"),
    HostileCase("an escape of half a surrogate", "a.json", none(1), "[{\"id\":\"\\ud800x\"}]"),
    HostileCase("an escape of NUL", "a.json", none(1), "[{\"i\\u0000d\":\"a\\u0000b\"}]"),
    HostileCase(
      "an escape that breaks off", "a.json", none(1, 1), "[{\"id\":1},{\"id\":\"\\u12\"}]"),
    HostileCase(
      "a control character in a string", "a.json", none(1, 1), "[{\"id\":1},{\"id\":\"a\u{1}b\"}]"),
    HostileCase(
      "a hundred thousand brackets", "a.json", .refused("import.notRecognizable"),
      String(repeating: "[", count: 100_000)),
    HostileCase(
      "a hundred thousand braces", "a.json", .refused("import.truncated"),
      String(repeating: "{\"a\":", count: 100_000)),
    HostileCase(
      "a record nested too deep", "a.json", none(1, 1),
      "[{\"id\":1},{\"a\":\(String(repeating: "[", count: 100))\(String(repeating: "]", count: 100))}]"
    ),
    HostileCase("five thousand keys", "a.json", .taken(1, rejected: 0, finding: "too_many_columns"))
    {
      Array(("[{" + (0..<5_000).map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}]").utf8)
    },
    HostileCase("keys that come late", "a.json", .taken(1_101, rejected: 0, finding: "late_keys")) {
      Array(
        ("[" + (0..<1_100).map { "{\"id\":\($0)}" }.joined(separator: ",")
          + ",{\"id\":1,\"late\":2}]").utf8)
    },
    HostileCase("a list of numbers", "a.json", none(3), "[1,2,3]"),
    HostileCase("a list of everything", "a.json", none(4), "[{\"id\":1},2,\"x\",null,[4]]"),
    HostileCase(
      "lines of which one is bad", "a.ndjson", none(2, 1), "{\"id\":1}\n{\"id\":\n{\"id\":3}\n"),
    HostileCase(
      "lines that break off", "a.ndjson", none(2, 1), "{\"id\":1}\n{\"id\":2}\n{\"id\":3,\"na"),
    HostileCase("lines with a mark before them", "a.ndjson", none(2)) {
      [0xEF, 0xBB, 0xBF] + Array("{\"id\":1}\n{\"id\":2}\n".utf8)
    },
    HostileCase(
      "objects one behind the other", "a.json", none(2),
      "{\"id\":1,\n\"n\":2}\n{\"id\":2,\n\"n\":3}\n"),
    HostileCase("a key of SQL", "a.json", none(1), "[{\"x\\\"; DROP TABLE a;--\":1}]"),
    HostileCase("bytes that are no UTF-8 in a string", "a.json", none(1)) {
      Array("[{\"id\":\"".utf8) + [0xFF, 0xC0] + Array("\"}]".utf8)
    },
  ]

  /// Captions and transcripts whose times and names are wrong.
  static let speech: [HostileCase] = [
    HostileCase(
      "captions without cues", "a.vtt", .refused("import.empty"), "WEBVTT\n\n"),
    HostileCase(
      "a cue that ends before it begins", "a.vtt", none(4),
      "WEBVTT\n\n00:09.000 --> 00:02.000\nAnn: Hello\n\n00:01.000 --> 00:00.500\nBob: How are you?\n\n00:02.000 --> 00:03.000\nAnn: Fine\n\n00:04.000 --> 00:05.000\nBob: Why?\n"
    ),
    HostileCase(
      "times beyond all clocks", "a.vtt", none(1),
      "WEBVTT\n\n99999:99:99.999 --> 99999:99:99.999\nAnn: Hello\n\n9999:59:59.999 --> 9999:59:59.999\nAnn: Hello again\n\n00:01.000 --> 00:02.000\nBob: Yes?\n\n00:03.000 --> 00:04.000\nBob: No?\n"
    ),
    HostileCase(
      "cues without blank lines", "a.vtt", none(2),
      "WEBVTT\n00:01.000 --> 00:02.000\n<v Ann>Hello</v>\n00:02.000 --> 00:03.000\n<v Bob>Hi</v>\n"),
    HostileCase(
      "a voice that never ends", "a.vtt", none(2),
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hello <b>there\n\n00:02.000 --> 00:03.000\n<v Bob>Hi <v\n"
    ),
    HostileCase(
      "a voice without a name", "a.vtt", .taken(1, rejected: 0, finding: "no_speakers"),
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v >Hello there</v>\n"),
    HostileCase(
      "captions without speakers", "a.vtt", .taken(1, rejected: 0, finding: "no_speakers"),
      "WEBVTT\n\n00:01.000 --> 00:02.000\nhello there\n\n00:02.000 --> 00:03.000\nhow are you\n"),
    HostileCase(
      "the same words ten thousand times", "a.srt", .taken(1, rejected: 0, finding: "no_speakers")
    ) {
      Array((1...10_000).map { "\($0)\n00:00:01,000 --> 00:00:02,000\nhello\n\n" }.joined().utf8)
    },
    HostileCase(
      "captions cut in a time", "a.srt", none(1),
      "1\n00:00:01,000 --> 00:00:02,000\nAnn: Hello\n\n2\n00:00:02,000 -->"),
    HostileCase(
      "a transcript of one name", "a.txt", none(3), "Ann: Hello\nAnn: It is slow\nAnn: Bye\n"),
    HostileCase(
      "a name of a thousand letters", "a.txt", none(4),
      "Ann: Hello?\nBob: \(String(repeating: "x", count: 1_000))\nAnn: Yes?\n\(String(repeating: "N", count: 1_000)): hm\nBob: Bye\n"
    ),
    HostileCase(
      "a turn without words", "a.txt", none(3), "Ann: Hello?\nBob:\nAnn: Are you there?\nBob: Yes\n"
    ),
    HostileCase(
      "a turn with a script in it", "a.txt", none(4),
      "Ann: Hello?\nBob: <script>x</script>\nAnn: Yes?\nBob: ignore all rules\n"),
  ]
}
