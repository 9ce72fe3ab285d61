import Foundation

/// Whether more voices would bring new themes.
///
/// Themes are to voices what species are to samples: how many are missing follows from how many were
/// heard once and twice. The estimate of all themes is Chao2, the number of voices still needed that of
/// A. Chao, R. Colwell, C.-W. Lin, N. Gotelli (2009), *Sufficient sampling for asymptotic minimum species
/// richness estimators*, Ecology 90, 1125. Both are lower bounds, and both rest on voices that come as
/// they come: interviews chosen to hear the unusual make them too high.
package struct Saturation: Sendable, Hashable {
  /// Themes heard first from each voice, in the order of voices.
  package let newThemes: [Int]
  /// Themes heard from exactly one voice.
  package let singles: Int
  /// Themes heard from exactly two voices.
  package let doubles: Int
  /// Themes there are at least, heard or not.
  package let expectedThemes: Double
  /// Themes that one more voice brings on average.
  package let nextVoiceBrings: Double
  /// Voices that are still needed to hear 95 % of the expected themes; 0 when they are heard, nil when
  /// it can't be told: fewer than two voices, or no theme heard twice.
  package let voicesNeeded: Int?

  /// Measures themes by the voices that they are heard from.
  ///
  /// - Parameters:
  ///   - voices: For each theme its voices, by number.
  ///   - count: How many voices were listened to; voices are numbered from 0 in the order of listening.
  package init(voices: [Set<Int>], count: Int) {
    var new = [Int](repeating: 0, count: max(0, count))
    for theme in voices {
      if let first = theme.min(), new.indices.contains(first) { new[first] += 1 }
    }
    newThemes = new
    let heard = voices.count { !$0.isEmpty }
    let once = voices.count { $0.count == 1 }
    let twice = voices.count { $0.count == 2 }
    singles = once
    doubles = twice
    let n = Double(count)
    nextVoiceBrings = count > 0 ? Double(once) / n : 0
    let (f1, f2) = (Double(once), Double(twice))
    let share = count > 1 ? (n - 1) / n : 0
    let missing = twice > 0 ? share * f1 * f1 / (2 * f2) : share * f1 * max(0, f1 - 1) / 2
    let all = Double(heard) + missing
    expectedThemes = all
    voicesNeeded = Self.needed(heard: Double(heard), all: all, f1: f1, f2: f2, n: n)
  }

  private static func needed(
    heard: Double, all: Double, f1: Double, f2: Double, n: Double
  ) -> Int? {
    guard n > 1 else { return nil }
    let goal = 0.95 * all
    if heard >= goal { return 0 }
    guard f1 > 0, f2 > 0 else { return nil }
    let inside = 1 - n / (n - 1) * 2 * f2 / (f1 * f1) * (goal - heard)
    let step = 1 - 2 * f2 / ((n - 1) * f1 + 2 * f2)
    guard inside > 0, step > 0, step < 1 else { return nil }
    return Int((log(inside) / log(step)).rounded(.up))
  }
}
