import EvidenceModel

/// Puts a number and its baseline into words.
enum BehaviourText {
  static func text(_ attribute: Attribute, level: String?, value: Double, baseline: Double)
    -> String
  {
    let own = level == nil ? NumberText.value(value, of: attribute) : NumberText.percent(value)
    let all =
      level == nil ? NumberText.value(baseline, of: attribute) : NumberText.percent(baseline)
    let isShare = level != nil || [.share, .binary].contains(attribute.scale)
    let subject = level.map { "\(spaced(attribute.title)) “\($0)”" } ?? subject(attribute)
    let whose = isShare ? "of everybody" : "on average"
    if attribute.name == "order_irregularity" {
      let words = value < baseline ? "Orders at steady intervals" : "Orders at irregular intervals"
      return "\(words): variation \(own) against \(all) on average"
    }
    if let act = act(attribute) {
      return "\(act.capitalisedFirst): \(own) of actions against \(all)"
    }
    return "\(subject): \(once(own, attribute)) against \(shortened(all, attribute)) \(whose)"
      .capitalisedFirst
  }

  /// The title without "Share of", which the percentage says already.
  static func subject(_ attribute: Attribute) -> String {
    let title = attribute.title.isEmpty ? attribute.name : attribute.title
    for opening in ["Share of ", "share of ", "Proportion of "] where title.hasPrefix(opening) {
      return String(title.dropFirst(opening.count)).capitalisedFirst
    }
    return spaced(title)
  }

  /// A column's name as words: "MonthlyCharges" and "monthly_charges" as "Monthly charges".
  ///
  /// Titles that hold blanks stay as they are.
  static func spaced(_ title: String) -> String {
    guard !title.contains(where: \.isWhitespace) else { return title }
    let parts = words(title)
    return parts.count > 1 ? parts.joined(separator: " ").capitalisedFirst : title
  }

  /// The words of a name in lower case, split at signs and where a capital follows a small letter.
  static func words(_ name: String) -> [String] {
    var result: [String] = []
    var current = ""
    for letter in name {
      let isBorder = letter.isUppercase && (current.last?.isLowercase ?? false)
      if !(letter.isLetter || letter.isNumber) || isBorder {
        if !current.isEmpty { result.append(current) }
        current = ""
      }
      if letter.isLetter || letter.isNumber { current.append(letter) }
    }
    if !current.isEmpty { result.append(current) }
    return result.map { $0.lowercased() }
  }

  /// The name of an event in a title such as: Actions that are "read article".
  static func act(_ attribute: Attribute) -> String? {
    let parts = attribute.title.split(separator: "\"", omittingEmptySubsequences: false)
    guard attribute.title.hasPrefix("Actions that are"), parts.count >= 2, !parts[1].isEmpty else {
      return nil
    }
    return String(parts[1])
  }

  /// Without the unit where the title ends with it: "Sessions a month: 3.6".
  private static func once(_ own: String, _ attribute: Attribute) -> String {
    let isSaid =
      !attribute.unit.isEmpty
      && attribute.title.lowercased().hasSuffix(attribute.unit.lowercased())
    return isSaid ? shortened(own, attribute) : own
  }

  /// The unit stands once: "4.1 orders against 1.8".
  private static func shortened(_ all: String, _ attribute: Attribute) -> String {
    guard !attribute.unit.isEmpty, all.hasSuffix(" " + attribute.unit) else { return all }
    return String(all.dropLast(attribute.unit.count + 1))
  }
}
