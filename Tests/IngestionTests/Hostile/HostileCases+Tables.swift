import Foundation

@testable import Ingestion

extension HostileCase {
  private static func none(_ rows: Int, _ rejected: Int = 0) -> Outcome {
    .taken(rows, rejected: rejected, finding: nil)
  }

  private static func columns(_ count: Int) -> String {
    let titles = (1...count).map { "c\($0)" }.joined(separator: ",")
    let cells = (1...count).map { "\($0)" }.joined(separator: ",")
    return "\(titles)\n\(cells)\n\(cells)\n"
  }

  private static var narrow: FileOpener.Options {
    var options = FileOpener.Options()
    options.maximumCellBytes = 100_000
    return options
  }

  /// Delimited tables: quotes, widths, headers, formulas.
  static let tables: [HostileCase] = [
    HostileCase("nothing at all", "a.csv", .refused("import.empty"), ""),
    HostileCase("blanks only", "a.csv", .refused("import.empty"), "   \n \n\t\n"),
    HostileCase("a line end only", "a.csv", .refused("import.empty"), "\n"),
    HostileCase("a byte-order mark only", "a.csv", .refused("import.empty")) {
      [0xEF, 0xBB, 0xBF]
    },
    HostileCase("one letter", "a.csv", none(0), "a"),
    HostileCase("a header only", "a.csv", none(0), "id,name,email\n"),
    HostileCase("a header without a line end", "a.csv", none(0), "id,name,email"),
    HostileCase("separators only", "a.csv", none(0), ",,,,\n,,,,\n,,,,\n"),
    HostileCase("quotation marks only", "a.csv", none(0, 1), "\"\"\"\"\"\"\"\n"),
    HostileCase(
      "a quote never closed at the end", "a.csv", none(2, 1), "id,name\n1,Ann\n2,Bob\n3,\"Cleo\n"),
    HostileCase(
      "a quote never closed at the beginning", "a.csv", none(1, 1), "id,name\n\"1,Ann\n2,Bob\n"),
    HostileCase(
      "a quote in the middle of a cell", "a.csv", none(2), "id,name\n1,An\"n\n2,B\"o\"b\n"),
    HostileCase(
      "text behind a closing quote", "a.csv", none(1, 1), "id,name\n1,\"Ann\" Lee\n2,Bob\n"),
    HostileCase("doubled quotes", "a.csv", none(2), "id,name\n1,\"Ann \"\"A\"\" Lee\"\n2,\"\"\n"),
    HostileCase(
      "quotes of backslashes", "a.csv", none(2), "id,name\n1,\"Ann \\\"A\\\" Lee\"\n2,Bob\n"),
    HostileCase("a line end within quotes", "a.csv", none(2), "id,note\n1,\"a\nb\r\nc\"\n2,d\n"),
    HostileCase("returns as line ends", "a.csv", none(2), "id,name\r1,Ann\r2,Bob\r"),
    HostileCase("three kinds of line ends", "a.csv", none(3), "id,name\r\n1,Ann\n2,Bob\r\n3,Cleo"),
    HostileCase("no line end at the end", "a.csv", none(2), "id,name\n1,Ann\n2,Bob"),
    HostileCase(
      "a hundred thousand blank lines", "a.csv", none(2),
      "id,name\n1,Ann\n" + String(repeating: "\n", count: 100_000) + "2,Bob\n"),
    HostileCase("a hundred thousand quotes", "a.csv", none(0, 1)) {
      Array("id,name\n".utf8) + [UInt8](repeating: 0x22, count: 100_001)
    },
    HostileCase("fifty quotes that never close", "a.csv", none(101, 50)) {
      var text = "id,name\n"
      for row in 0..<50 { text += "\(row),\"Ann\n\(row),Bob\n\(row),Cleo\n" }
      return Array((text + "9,Dan\n").utf8)
    },
    HostileCase("a cell over the limit", "a.csv", none(2, 1), options: narrow) {
      Array("id,note\n1,\(String(repeating: "a", count: 200_000))\n2,b\n3,c\n".utf8)
    },
    HostileCase("955 columns", "a.csv", none(2)) { Array(columns(955).utf8) },
    HostileCase("1,990 columns", "a.csv", none(2)) { Array(columns(1_990).utf8) },
    HostileCase("2,500 columns", "a.csv", none(0, 3)) { Array(columns(2_500).utf8) },
    HostileCase("a row of a million cells", "a.csv", none(2, 1)) {
      Array("id,name\n1,Ann\n\(String(repeating: ",", count: 1_000_000))x\n2,Bob\n".utf8)
    },
    HostileCase("rows too short", "a.csv", none(2, 1), "id,name,age\n1,Ann,3\n2\n3,Cleo,4\n"),
    HostileCase("rows too long", "a.csv", none(2, 1), "id,name\n1,Ann\n2,Bob,x,y\n3,Cleo\n"),
    HostileCase(
      "titles twice", "a.csv", .taken(2, rejected: 0, finding: "doubled_title"),
      "id,Other,Other\n1,a,b\n2,c,d\n"),
    HostileCase("titles blank", "a.csv", none(2), "id,,\n1,a,b\n2,c,d\n"),
    HostileCase(
      "titles of numbers", "a.csv", .taken(3, rejected: 0, finding: "no_header"), "1,2\n3,4\n5,6\n"),
    HostileCase(
      "a title of ten thousand letters", "a.csv", none(2),
      "id,\(String(repeating: "t", count: 10_000))\n1,a\n2,b\n"),
    HostileCase("a title over two lines", "a.csv", none(2), "id,\"first\nsecond\"\n1,a\n2,b\n"),
    HostileCase("titles that are SQL words", "a.csv", none(2), "select,from\n1,a\n2,b\n"),
    HostileCase(
      "titles with quotes for SQL", "a.csv", none(2), "id,\"x\"\"; DROP TABLE a;--\"\n1,a\n2,b\n"),
    HostileCase(
      "lines above the header", "a.csv", .taken(2, rejected: 0, finding: "lines_before_header"),
      "Report of March\n\nid,name,age\n1,Ann,3\n2,Bob,4\n"),
    HostileCase(
      "the header again in the middle", "a.csv", none(2, 1), "id,name\n1,Ann\nid,name\n2,Bob\n"),
    HostileCase(
      "totals below the table", "a.csv", none(2, 1),
      "id,name,sum\n1,Ann,3\n2,Bob,4\nGrand total,,7\n"),
    HostileCase(
      "a second table below", "a.csv", none(2, 3),
      "# Users\nid,name,sum\n1,Ann,3\n2,Bob,4\n# Other\nkey,value,x\n1,2,3\n"),
    HostileCase(
      "a formula that runs programs", "a.csv", none(2),
      "id,note\n1,=cmd|' /C calc'!A0\n2,\"=HYPERLINK(\"\"http://x.example\"\")\"\n"),
    HostileCase(
      "formulas with other signs", "a.csv", none(4),
      "id,note\n1,@SUM(1)\n2,+1+1\n3,-2+3\n4,\"\t=1\"\n"),
    HostileCase("a separator line alone", "a.csv", none(0), "sep=;\n"),
    HostileCase("a separator line that lies", "a.csv", none(2), "sep=|\nid,name\n1,Ann\n2,Bob\n"),
    HostileCase("separators of two kinds", "a.csv", none(2), "id;name,age\n1;Ann,3\n2;Bob,4\n"),
    HostileCase(
      "tabs named csv", "a.csv", .taken(2, rejected: 0, finding: "delimiter"),
      "id\tname\n1\tAnn\n2\tBob\n"),
    HostileCase(
      "bars named txt", "a.txt", .taken(3, rejected: 0, finding: "delimiter"),
      "id|name|age\n1|Ann|3\n2|Bob|4\n3|Cleo|5\n"),
    HostileCase("one column", "a.csv", none(2), "email\na@x.example\nb@x.example\n"),
    HostileCase(
      "markup in cells", "a.csv", none(2), "id,note\n1,<script>alert(1)</script>\n2,<b>x\n"),
    HostileCase(
      "a web page", "a.csv", .refused("import.unsupported"),
      "<!DOCTYPE html><html><body>Sign in</body></html>"),
    HostileCase(
      "an XML file", "a.xml", .refused("import.unsupported"),
      "<?xml version=\"1.0\"?><rows><row/></rows>"),
    HostileCase(
      "dates before all calendars", "a.csv", none(3), "id,date\n1,-0044-03-15\n2,0000-00-00\n3,-1\n"
    ),
    HostileCase(
      "days that don't exist", "a.csv", none(3),
      "id,created_at\n1,2024-02-30\n2,2023-02-29\n3,2024-13-01\n"),
    HostileCase("years of five digits", "a.csv", none(2), "id,date\n1,99999-12-31\n2,2024-01-01\n"),
    HostileCase(
      "seconds beyond time", "a.csv", none(2),
      "id,timestamp\n1,99999999999999999999\n2,1710234567\n"),
    HostileCase(
      "numbers of 400 digits", "a.csv", none(2),
      "id,amount\n1,\(String(repeating: "9", count: 400))\n2,-\(String(repeating: "1", count: 400))\n"
    ),
    HostileCase(
      "exponents that overflow", "a.csv", none(4),
      "id,amount\n1,1e400\n2,1e-400\n3,1e99999999999\n4,-1E+308\n"),
    HostileCase(
      "numbers that are none", "a.csv", none(5),
      "id,amount\n1,NaN\n2,Infinity\n3,-inf\n4,0x1F\n5,--5\n"),
    HostileCase(
      "marks without digits", "a.csv", none(5), "id,amount\n1,.\n2,\",\"\n3,-\n4,$\n5,%\n"),
    HostileCase("digits of other scripts", "a.csv", none(2), "id,amount\n1,١٢٣\n2,१२३\n"),
    HostileCase(
      "words of directions and no width", "a.csv", none(2),
      "id,name\n1,\u{202E}nnA\n2,A\u{200B}n\u{200D}n\n"),
    HostileCase(
      "letters with a thousand accents", "a.csv", none(1),
      "id,name\n1,Z\(String(repeating: "\u{301}", count: 1_000))\n"),
    HostileCase("pictures of many parts", "a.csv", none(2), "id,mood\n1,👩‍👩‍👧‍👦\n2,🏴󠁧󠁢󠁥󠁮󠁧󠁿\n"),
  ]
}
