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
  /// The group of each candidate; empty where nothing is asked.
  private var groups: [Int32] = []
  /// Whether each group recurs.
  private var recurring: [Bool] = []
  private let boilerplate: [Bool]

  init(_ list: CandidateList) {
    boilerplate = Self.boilerplate(list)
    // What nobody was asked and somebody wrote is no small talk for being repeated.
    guard list.candidates.contains(where: { !$0.isWritten || $0.question >= 0 }) else { return }
    let (forms, formOf) = Self.forms(list)
    let roots = Self.joined(forms, words: list.spokenWords)
    groups = formOf.map { roots[Int($0)] }
    recurring = recurring(list, groups: forms.count)
  }

  private func recurring(_ list: CandidateList, groups count: Int) -> [Bool] {
    var kinds: [Int32: [StatementKind: Set<Int32>]] = [:]
    var unasked: [Int32: Set<Int32>] = [:]
    var written = [Bool](repeating: false, count: count)
    for (group, candidate) in zip(groups, list.candidates) {
      if candidate.isWritten { written[Int(group)] = true }
      guard let kind = list.question(candidate)?.kind else {
        if candidate.asked < 0, !candidate.isWritten {
          unasked[group, default: []].insert(candidate.voice)
        }
        continue
      }
      kinds[group, default: [:]][kind, default: []].insert(candidate.voice)
    }
    var recurring = [Bool](repeating: false, count: count)
    // Who writes stays with the matter: what is also written is no small talk for being repeated.
    for (group, voices) in unasked
    where voices.count > 1 && kinds[group] == nil && !written[Int(group)] {
      recurring[Int(group)] = true
    }
    for (group, voices) in kinds
    where Self.isScattered(voices) && (voices.count > 3 || !written[Int(group)]) {
      recurring[Int(group)] = true
    }
    return recurring
  }

  /// Whether the candidate at a place recurs under questions of different kinds, or under none.
  func isRecurring(_ place: Int) -> Bool {
    boilerplate[place] || (!groups.isEmpty && recurring[Int(groups[place])])
  }

  /// The places of sentences that many letters share.
  private static func boilerplate(_ list: CandidateList) -> [Bool] {
    let candidates = list.candidates
    var isWriter = [Bool](repeating: false, count: Int((candidates.map(\.voice).max() ?? -1) + 1))
    var writers = 0
    var counts: [UInt64: Int32] = [:]
    for candidate in candidates where isLetter(candidate) {
      if !isWriter[Int(candidate.voice)] {
        isWriter[Int(candidate.voice)] = true
        writers += 1
      }
      if candidate.wordCount >= 8 { counts[candidate.quoteHash, default: 0] += 1 }
    }
    var voices: [UInt64: Set<Int32>] = [:]
    for candidate in candidates where isLetter(candidate) && candidate.wordCount >= 8 {
      // Fewer sentences than voices are needed can't have them.
      let count = Int(counts[candidate.quoteHash] ?? 0)
      guard count >= 10, count * 20 >= writers else { continue }
      voices[candidate.quoteHash, default: []].insert(candidate.voice)
    }
    let shared = voices.filter { $0.value.count >= 10 && $0.value.count * 20 >= writers }
    return candidates.map { isLetter($0) && shared[$0.quoteHash] != nil }
  }

  private static func isLetter(_ candidate: Candidate) -> Bool {
    candidate.isWritten && candidate.question < 0 && candidate.asked < 0
  }

  private static func isScattered(_ kinds: [StatementKind: Set<Int32>]) -> Bool {
    let counts = kinds.values.map(\.count)
    let sum = counts.reduce(0, +)
    let voices = kinds.values.reduce(into: Set<Int32>()) { $0.formUnion($1) }
    return counts.count > 1 && voices.count > 1 && (counts.max() ?? 0) * 4 < sum * 3
  }

  /// The different spoken forms, and the number of each candidate's.
  private static func forms(_ list: CandidateList) -> (forms: [ArraySlice<UInt32>], of: [Int32]) {
    var forms: [ArraySlice<UInt32>] = []
    var numbers: [ArraySlice<UInt32>: Int32] = [:]
    let of = list.candidates.map { candidate -> Int32 in
      let form = list.spoken[Int(candidate.spoken.lowerBound)..<Int(candidate.spoken.upperBound)]
      if let known = numbers[form] { return known }
      numbers[form] = Int32(forms.count)
      forms.append(form)
      return Int32(forms.count - 1)
    }
    return (forms, of)
  }

  /// The first form that each form is nearly the same as.
  private static func joined(_ forms: [ArraySlice<UInt32>], words: Int) -> [Int32] {
    var frequency = [Int32](repeating: 0, count: words)
    let sets = forms.map { form in
      var set = form.sorted()
      if !set.isEmpty {
        var kept = 1
        for place in 1..<set.count where set[place] != set[kept - 1] {
          set[kept] = set[place]
          kept += 1
        }
        set.removeLast(set.count - kept)
      }
      return set
    }
    for set in sets { for word in set { frequency[Int(word)] += 1 } }
    var byWord = [[Int32]](repeating: [], count: words)
    var roots = forms.indices.map(Int32.init)
    var seenBy = [Int32](repeating: -1, count: forms.count)
    for (number, set) in sets.enumerated() where set.count >= 5 {
      // Nearly equal sets share most words, so one of the three rarest is enough to meet.
      let rare = set.sorted { (frequency[Int($0)], $0) < (frequency[Int($1)], $1) }.prefix(3)
      for word in rare {
        for other in byWord[Int(word)] where seenBy[Int(other)] != number {
          seenBy[Int(other)] = Int32(number)
          if isNear(set, sets[Int(other)]) {
            roots[number] = min(roots[number], roots[Int(other)])
          }
        }
        byWord[Int(word)].append(Int32(number))
      }
    }
    return roots
  }

  /// Whether the Jaccard index of two sorted sets is at least 0.7.
  private static func isNear(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    guard min(left.count, right.count) * 10 >= max(left.count, right.count) * 7 else {
      return false
    }
    var shared = 0
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        shared += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return shared * 10 >= (left.count + right.count - shared) * 7
  }
}
