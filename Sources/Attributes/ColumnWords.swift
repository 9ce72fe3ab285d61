import EvidenceModel

/// Words of column titles that decide how an attribute may be used and what it is called.
enum ProtectedWords {
  private static let words: Set<String> = [
    "age", "gender", "sex", "birth", "birthday", "married", "marital", "race", "ethnicity",
    "religion", "disability", "orientation", "kids", "children", "dependents", "partner",
    "seniorcitizen", "senior", "nationality", "pregnant", "alter", "geschlecht", "edad", "sexo",
    "genre", "idade",
  ]

  /// Whether a title names a protected or family attribute, such as age or gender.
  static func matches(_ title: String) -> Bool {
    let lower = title.lowercased()
    if words.contains(lower.filter(\.isLetter)) { return true }
    return lower.split { !$0.isLetter }.contains { words.contains(String($0)) }
  }
}

/// The contract's names for outcomes that customer tables give under names of their own.
enum OutcomeNames {
  static func contractName(of column: ColumnDescription) -> String? {
    guard column.role == .outcome || column.role == .measure else { return nil }
    let name = column.name.filter { $0 != "_" }
    if column.role == .outcome {
      if name.contains("churn") || name.contains("attrition") || name == "exited" { return "churn" }
      if name.contains("convert") || name.contains("conversion") { return "conversion" }
      if name.contains("retention") || name.contains("retained") { return "retention" }
    }
    return name == "revenue" || name == "totalspent" ? "revenue" : nil
  }
}

/// Two words that mean no and yes.
enum YesNo {
  private static let pairs: [(no: String, yes: String)] = [
    ("no", "yes"), ("false", "true"), ("n", "y"), ("0", "1"), ("nein", "ja"), ("non", "oui"),
    ("no", "si"), ("no", "sí"), ("não", "sim"), ("inactive", "active"), ("unchecked", "checked"),
  ]

  /// The two levels with the negative one first, if they are such a pair.
  static func order(_ levels: [String]) -> [String]? {
    guard levels.count == 2 else { return nil }
    let lower = levels.map { $0.lowercased() }
    for pair in pairs {
      if lower[0] == pair.no, lower[1] == pair.yes { return levels }
      if lower[1] == pair.no, lower[0] == pair.yes { return [levels[1], levels[0]] }
    }
    return nil
  }
}
