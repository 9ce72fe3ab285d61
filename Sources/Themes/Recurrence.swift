import EvidenceModel

/// Which sentences different people say, all but word for word, whatever they were asked.
///
/// Two sentences count as the same when the words that remain without hesitation (``SpokenForm``) are
/// the same, or nearly: a Jaccard index of at least 0.7 for sentences of five words or more. What
/// recurs under questions of different kinds, none of which holds three quarters of it, says nothing
/// about any of them. A sentence of eight words or more that a twentieth of all who write letters write
/// character for character, and ten of them at least, is boilerplate: a form's words, a footer, a
/// disclaimer. Short ones stay: many people may well write "The app crashes when I log in".
struct Recurrence {
  private let groups: [Int]
  private let recurring: Set<Int>
  private let boilerplate: Set<Int>

  init(_ candidates: [Candidate]) {
    var forms: [[String]] = []
    var numbers: [[String]: Int] = [:]
    var formOf: [Int] = []
    for candidate in candidates {
      let form = SpokenForm.words(candidate.words)
      let number = numbers[form] ?? forms.count
      if number == forms.count {
        numbers[form] = number
        forms.append(form)
      }
      formOf.append(number)
    }
    let roots = Self.joined(forms)
    groups = formOf.map { roots[$0] }
    var kinds: [Int: [StatementKind: Set<String>]] = [:]
    var unasked: [Int: Set<String>] = [:]
    var written: Set<Int> = []
    for (group, candidate) in zip(groups, candidates) {
      if candidate.isWritten { written.insert(group) }
      guard let kind = candidate.question?.kind else {
        if candidate.asked == nil { unasked[group, default: []].insert(candidate.voice) }
        continue
      }
      kinds[group, default: [:]][kind, default: []].insert(candidate.voice)
    }
    // Who writes stays with the matter: what is also written is no small talk for being repeated.
    let loose = unasked.filter {
      $0.value.count > 1 && kinds[$0.key] == nil && !written.contains($0.key)
    }.map(\.key)
    let scattered = kinds.filter {
      Self.isScattered($0.value) && ($0.value.count > 3 || !written.contains($0.key))
    }.map(\.key)
    recurring = Set(scattered).union(loose)
    boilerplate = Self.boilerplate(candidates)
  }

  /// Whether the candidate at a place recurs under questions of different kinds, or under none.
  func isRecurring(_ place: Int) -> Bool {
    recurring.contains(groups[place]) || boilerplate.contains(place)
  }

  /// The places of sentences that many letters share.
  private static func boilerplate(_ candidates: [Candidate]) -> Set<Int> {
    var voices: [String: Set<String>] = [:]
    var writers: Set<String> = []
    for candidate in candidates where isLetter(candidate) {
      writers.insert(candidate.voice)
      if candidate.words.count >= 8 { voices[candidate.quote, default: []].insert(candidate.voice) }
    }
    let shared = voices.filter { $0.value.count >= 10 && $0.value.count * 20 >= writers.count }
    return Set(
      candidates.indices.filter { isLetter(candidates[$0]) && shared[candidates[$0].quote] != nil })
  }

  private static func isLetter(_ candidate: Candidate) -> Bool {
    candidate.isWritten && candidate.question == nil && candidate.asked == nil
  }

  private static func isScattered(_ kinds: [StatementKind: Set<String>]) -> Bool {
    let counts = kinds.values.map(\.count)
    let sum = counts.reduce(0, +)
    let voices = kinds.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    return counts.count > 1 && voices.count > 1 && (counts.max() ?? 0) * 4 < sum * 3
  }

  /// The first form that each form is nearly the same as.
  private static func joined(_ forms: [[String]]) -> [Int] {
    var frequency: [String: Int] = [:]
    let sets = forms.map(Set.init)
    for set in sets { for word in set { frequency[word, default: 0] += 1 } }
    var byWord: [String: [Int]] = [:]
    var roots = Array(forms.indices)
    for (number, set) in sets.enumerated() where set.count >= 5 {
      // Nearly equal sets share most words, so one of the three rarest is enough to meet.
      let rare = set.sorted { (frequency[$0] ?? 0, $0) < (frequency[$1] ?? 0, $1) }.prefix(3)
      var seen: Set<Int> = []
      for word in rare {
        for other in byWord[word] ?? [] where seen.insert(other).inserted {
          let shared = set.intersection(sets[other]).count
          let all = set.count + sets[other].count - shared
          if shared * 10 >= all * 7 { roots[number] = min(roots[number], roots[other]) }
        }
        byWord[word, default: []].append(number)
      }
    }
    return roots
  }
}
