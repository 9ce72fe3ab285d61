/// Dates as people read them.
enum ReadableDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// An ISO date, with or without its day and its time: `20 Jun 2025`, `Jun 2025`.
  ///
  /// Text that isn't an ISO date comes back as it is.
  static func text(_ iso: String) -> String {
    let day = iso.prefix { $0 != "T" && $0 != " " }
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0].utf8.count == 4, Int(parts[0]) != nil,
      let month = Int(parts[1]), (1...12).contains(month)
    else { return iso }
    guard parts.count == 3 else { return "\(months[month - 1]) \(parts[0])" }
    guard let number = Int(parts[2]), (1...31).contains(number) else { return iso }
    return "\(number) \(months[month - 1]) \(parts[0])"
  }

  /// A text in which every ISO day reads as people read it: `1 Jul 2024 to 30 Jun 2025`.
  static func inText(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.utf8.count == 10 ? Self.text(String(word)) : String(word)
    }.joined(separator: " ")
  }

  /// From one date to another: `1 Jul 2024 to 30 Jun 2025`; nil without both ends.
  static func window(from: String?, to: String?) -> String? {
    guard let from, let to else { return nil }
    return from == to ? text(from) : "\(text(from)) to \(text(to))"
  }
}
