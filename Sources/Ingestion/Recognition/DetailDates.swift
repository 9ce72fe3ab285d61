import EvidenceModel

/// Finds the date of a whole file, in its details or in its name.
enum DetailDates {
  /// Writes `date` as `YYYY-MM-DD`, from a header or else from the file's name.
  static func settle(_ details: inout [String: String], name: String) {
    if let written = details["date"], let iso = iso(written) {
      details["date"] = iso
      return
    }
    if let found = date(inName: name) { details["date"] = found }
  }

  private static func iso(_ text: String) -> String? {
    for format in [DateFormat.iso, .monthName, .dayFirst, .monthFirst] {
      let cut = text.split(separator: "(").first.map { String($0).trimmingBlanks() } ?? text
      if let moment = DateParser(format).moment(cut) { return moment.isoDay }
    }
    return nil
  }

  /// The first `20240816` or `2024-08-16` in a file's name.
  private static func date(inName name: String) -> String? {
    let bytes = Array(name.utf8)
    for start in bytes.indices where bytes[start] == 0x31 || bytes[start] == 0x32 {
      for length in [10, 8] where start + length <= bytes.count {
        let text = String(decoding: bytes[start..<(start + length)], as: UTF8.self)
        let isPlain = length == 10 || text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        guard isPlain, let moment = DateParser(.iso).moment(text),
          (1990...2100).contains(CivilDate.date(days: moment.days).year)
        else { continue }
        return moment.isoDay
      }
    }
    return nil
  }
}
