/// Names of months in the languages that exports come in.
enum MonthName {
  /// The month, 1 to 12, of a word in lower case; nil when it names none.
  static func number(_ word: String) -> Int? {
    if let exact = numbers[word] { return exact }
    return numbers[TitleWords.folded(word)]
  }

  private static let names: [[String]] = [
    ["january", "jan", "januar", "janvier", "janv", "enero", "ene", "janeiro"],
    ["february", "feb", "februar", "fevrier", "fevr", "febrero", "fevereiro", "fev"],
    ["march", "mar", "marz", "maerz", "mars", "marzo", "marco"],
    ["april", "apr", "avril", "avr", "abril", "abr"],
    ["may", "mai", "mayo", "maio"],
    ["june", "jun", "juni", "juin", "junio", "junho"],
    ["july", "jul", "juli", "juillet", "juil", "julio", "julho"],
    ["august", "aug", "aout", "agosto", "ago"],
    ["september", "sep", "sept", "septembre", "septiembre", "setembro", "set"],
    ["october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "out"],
    ["november", "nov", "novembre", "noviembre", "novembro"],
    ["december", "dec", "dezember", "dez", "decembre", "diciembre", "dic", "dezembro"],
  ]

  private static let numbers: [String: Int] = {
    var result: [String: Int] = [:]
    for (index, group) in names.enumerated() {
      for name in group { result[name] = index + 1 }
    }
    return result
  }()
}

/// Names of days, which some exports put before a date.
enum WeekdayName {
  static func isName(_ word: String) -> Bool {
    let starts = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    return starts.contains { word.hasPrefix($0) } && word.utf8.count <= 9
  }
}
