import EvidenceModel

/// Findings about columns, one for each code however many columns it concerns.
enum ColumnFindings {
  /// Folds findings of the same code into one that names up to three columns and the count.
  ///
  /// A finding that stands alone keeps its own words. Of several, the folded one stands where the
  /// first stood and keeps its level and remedy; `have` is the number of columns.
  static func folded(_ findings: [Finding]) -> [Finding] {
    var codes: [String] = []
    for finding in findings where !codes.contains(finding.code) { codes.append(finding.code) }
    return codes.compactMap { code in
      let own = findings.filter { $0.code == code }
      guard own.count > 1, let first = own.first, let verb = wording[code] else { return own.first }
      let names = own.compactMap(\.place)
      let rest = names.count > 3 ? " and \(names.count - 3) more" : ""
      return Finding(
        code, level: first.level,
        message: "\(own.count) columns \(verb): \(names.prefix(3).joined(separator: ", "))\(rest).",
        remedy: first.remedy, place: names.prefix(3).joined(separator: ", "), have: own.count)
    }
  }

  /// What the columns of a code did or are, after "14 columns".
  private static let wording = [
    "mostly_missing": "have a value for too few people and were left out",
    "constant_column": "have the same value for everyone and were left out",
    "identifier_column": "number people rather than describing them and were left out",
    "dependent_column": "follow from others that add up to a whole and were left out",
    "collinear": "say the same as others and were left out",
    "single_member_level": "have values that only one person has, counted with other rare ones",
    "family_ignored": "have values that the distribution set for them does not allow",
    "infinite_values": "have infinite values, which count as missing",
    "impossible_values": "have values outside their scale, which count as missing",
  ]
}
