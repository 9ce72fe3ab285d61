import EvidenceModel
import Statistics
import TextAnalysis

/// How themes were found that are too many texts to be compared each with each.
package struct ThemeSample: Sendable, Hashable {
  /// How many different texts were compared with each other.
  package let texts: Int
  /// Share of them whose theme a student that never saw them finds again, from 0 to 1.
  package let agreement: Double
}

extension ThemeFinder {
  /// Themes of texts by a sample and a student.
  ///
  /// The sample is the different texts with the smallest hashes: it depends on the texts alone, not on
  /// their order. Its themes are found as always; a student that learnt them gives every other text its
  /// theme. People and texts are counted over everybody.
  ///
  /// - Parameters:
  ///   - cores: What is compared.
  ///   - voices: Who said each.
  ///   - kind: Of the themes.
  ///   - size: How many different texts the sample has.
  ///   - count: How many themes to make; nil finds the number.
  /// - Returns: Themes by people, then by id; positions with the sample's most typical first.
  func sampledThemes(
    of cores: [String], voices: [Int32], kind: StatementKind, size: Int, count: Int?
  ) -> (themes: [Theme], sample: ThemeSample) {
    let features = features(of: cores)
    let chosen = Self.sample(cores, size)
    let statements = chosen.enumerated().map { place, index in
      Self.statement(cores[index], voice: "\(voices[index])", record: place, kind: kind)
    }
    let found = ThemeFinder(options, meaning: meaning).grouped(statements, kind, count)
    var labels = [Int](repeating: 0, count: chosen.count)
    for (number, theme) in found.enumerated() {
      for place in theme.statements { labels[place] = number }
    }
    let known = chosen.map { features[$0] }
    let student = ThemeStudent(known, labels: labels, themes: found.count)
    var members = Self.assigned(features, student)
    for (place, index) in chosen.enumerated() { members[index] = Int32(labels[place]) }
    let themes = Self.counted(found, members, voices, chosen)
    let agreement = Self.agreement(known, labels, themes: found.count)
    return (themes, ThemeSample(texts: chosen.count, agreement: agreement))
  }

  /// Themes of many statements, kind by kind; see the above.
  func sampledThemes(in statements: [Statement]) -> [Theme] {
    let voices = Self.numbered(statements.map { ThemeBuild.voice($0) })
    return StatementKind.allCases.flatMap { kind -> [Theme] in
      let members = statements.indices.filter { statements[$0].kind == kind }
      guard !members.isEmpty else { return [] }
      let found = sampledThemes(
        of: members.map { RedactionMarks.removed(from: statements[$0].core) },
        voices: members.map { voices[$0] }, kind: kind, size: options.sampleSize / 3, count: nil)
      return found.themes.map { theme in
        Theme(
          id: theme.id, kind: theme.kind, label: theme.label, terms: theme.terms,
          statements: theme.statements.map { members[$0] }, people: theme.people,
          cohesion: theme.cohesion)
      }
    }
  }

  /// The themes of a sample, its statements being of one kind.
  private func grouped(
    _ statements: [Statement], _ kind: StatementKind, _ count: Int?
  ) -> [Theme] {
    let space = TextSpace(
      statements.map(\.core), weights: options.generalWeights, seed: options.seed, meaning: meaning)
    let all = Array(statements.indices)
    let labels = cluster(all, space, count: count) { space.similarity($0, $1) }
    let phrases = statements.map { ThemeLabel.phrases($0.core) }
    var frequency: [String: Int] = [:]
    for phrase in phrases { for key in phrase.keys { frequency[key, default: 0] += 1 } }
    return ThemeBuild(
      statements: statements, members: all, labels: labels, space: space, phrases: phrases,
      frequency: frequency
    ).themes(kind: kind, original: all)
  }

  /// Hashed features of all texts.
  private func features(of cores: [String]) -> [[UInt32]] {
    Self.parts(cores.count) { range in
      var book = WordBook()
      return range.map { ThemeStudent.features(Array(cores[$0].utf8), &book) }
    }
  }

  private static func assigned(_ features: [[UInt32]], _ student: ThemeStudent) -> [Int32] {
    parts(features.count) { range in
      var scratch = student.scratch
      return range.map { Int32(student.theme(of: features[$0], &scratch)) }
    }
  }

  /// Results over all places, by runs of them on several threads.
  private static func parts<Value>(_ count: Int, _ work: (Range<Int>) -> [Value]) -> [Value] {
    let threads = IndependentTasks.processorCount
    let parts = max(1, min(threads * 4, count / 1024))
    return IndependentTasks.map(count: parts, threads: threads, state: {}) { _, part in
      work((count * part / parts)..<(count * (part + 1) / parts))
    }.flatMap { $0 }
  }

  /// Places of different texts with the smallest hashes, in the order of the texts.
  private static func sample(_ cores: [String], _ size: Int) -> [Int] {
    let hashes = cores.indices.map { place in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in cores[place].utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash ^= hash >> 32
      return (hash: hash &* 0xD6E8_FEB8_6659_FD93, place: Int32(place))
    }.sorted { ($0.hash, $0.place) < ($1.hash, $1.place) }
    var chosen: [Int] = []
    var last: UInt64?
    for entry in hashes where chosen.count < size {
      if entry.hash == last { continue }
      last = entry.hash
      chosen.append(Int(entry.place))
    }
    return chosen.sorted { (cores[$0], $0) < (cores[$1], $1) }
  }

  /// The themes with the texts and people of the whole corpus.
  private static func counted(
    _ found: [Theme], _ members: [Int32], _ voices: [Int32], _ chosen: [Int]
  ) -> [Theme] {
    var isChosen = [Bool](repeating: false, count: members.count)
    for place in chosen { isChosen[place] = true }
    var rest = [[Int]](repeating: [], count: found.count)
    for place in members.indices where !isChosen[place] { rest[Int(members[place])].append(place) }
    var seen = [Int32](repeating: -1, count: Int((voices.max() ?? 0) + 1))
    return found.enumerated().map { number, theme in
      let places = theme.statements.map { chosen[$0] } + rest[number]
      var people = 0
      for place in places where seen[Int(voices[place])] != Int32(number) {
        seen[Int(voices[place])] = Int32(number)
        people += 1
      }
      return Theme(
        id: theme.id, kind: theme.kind, label: theme.label, terms: theme.terms, statements: places,
        people: people, cohesion: theme.cohesion)
    }.sorted { ($1.people, $0.id.rawValue) < ($0.people, $1.id.rawValue) }
  }

  /// Share of a fifth of the sample, in five turns, whose theme a student of the others finds.
  private static func agreement(_ texts: [[UInt32]], _ labels: [Int], themes: Int) -> Double {
    guard texts.count >= 10 else { return 1 }
    var right = 0
    for turn in 0..<5 {
      let learnt = texts.indices.filter { $0 % 5 != turn }
      let student = ThemeStudent(
        learnt.map { texts[$0] }, labels: learnt.map { labels[$0] }, themes: themes)
      var scratch = student.scratch
      for place in texts.indices where place % 5 == turn {
        if student.theme(of: texts[place], &scratch) == labels[place] { right += 1 }
      }
    }
    return Double(right) / Double(texts.count)
  }

  /// Numbers for voices in the order in which they come.
  static func numbered(_ voices: [String]) -> [Int32] {
    var numbers: [String: Int32] = [:]
    return voices.map { voice in
      if let known = numbers[voice] { return known }
      let number = Int32(numbers.count)
      numbers[voice] = number
      return number
    }
  }
}
