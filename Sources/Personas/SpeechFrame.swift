/// Set phrases around what somebody says: lead-ins, closers, and sentences that only name a topic.
///
/// Patterns are words; `*` stands for one to five words, and `/` separates alternatives of one word. One
/// wrong, missing, added or swapped letter in a word of five letters or more still matches, because
/// typed answers are full of slips.
struct SpeechFrame {
  /// A word of a pattern: alternatives, or any words.
  private enum Part {
    case words([String])
    case anything
  }

  private static func patterns(_ lines: String) -> [[Part]] {
    lines.split(separator: "\n").map { line in
      line.split(separator: " ").map { token in
        token == "*" ? .anything : .words(token.split(separator: "/").map(String.init))
      }
    }
  }

  /// Lead-ins that are set apart by a comma, colon, dash or full stop, or followed by "but" or "that".
  private static let leads = patterns(
    """
    to be honest/fair/frank/clear/blunt
    to tell you the truth
    to cut a long story short
    to put it simply/bluntly/mildly
    if i'm/im honest
    if i am honest
    if i'm being honest
    if you ask me
    if memory serves
    if i trace/think/look it back
    if i trace/think/look back
    if i had to *
    in all honesty
    in my opinion/view/experience/case
    in a word/nutshell/sense
    in short
    in other words
    for me
    for me personally
    personally speaking
    speaking for myself
    for what it's worth
    as far as i'm concerned
    as i/we said
    like i said
    i don't know how other/others *
    i don't know about other/others *
    i don't want to *
    i'm not going to lie
    not going to lie
    not gonna lie
    i won't lie
    hand on heart
    truth be told
    believe it or not
    funnily/strangely/oddly/interestingly enough
    funny enough
    long story short
    put it this way
    let me put it this way
    how do/shall/should i put it/this
    it comes down to this
    it all started when
    it all comes down to this
    it's quite simple
    it's simple
    my/the answer's/answers probably/quite/rather *
    my/the answer is probably/quite/rather boring/simple/short
    my/our way has been like this
    maybe/perhaps it's just me
    maybe/perhaps it's only me
    maybe/perhaps i'm *
    call me *
    you'll/you/youll laugh
    you may/might/will laugh
    don't laugh
    it/this/that sounds silly/stupid/daft/odd/strange/funny/boring/weird/crazy/trivial
    it/this/that may/might/will sound *
    i know it/this/that sounds *
    i know it's *
    thinking about it now
    now that i think of/about it
    come to think of it
    when i think about it
    looking back
    back in the day
    back then
    before that
    up to then
    until then
    at the end of the day
    when all is said and done
    all in all
    all things considered
    let me think/see
    let's see
    let us see
    hang/hold on
    where was i
    good question
    that's a good question
    that's easy
    well there you go
    so yes/yeah
    yes/yeah/yep/no
    hi/hello/hey/dear there/all/team/folks
    hi/hello/hey
    the annoying/funny/sad/good/bad/main bit/part/thing
    what nearly/almost put me off
    there was/is one thing *
    you know what
    the truth is
    the thing is
    the fact is
    """)

  /// Lead-ins that open a clause of their own, so that nothing needs to set them apart.
  private static let openers = patterns(
    """
    the short/long version/answer/story is that
    the short/long version/answer/story is
    the long and short of it is that
    the long and short of it is
    the upshot is that
    the upshot is
    the thing/truth/fact/point is that
    my point is that
    what i keep coming back to is that
    what i keep coming back to is
    what it comes/boils down to is that
    what it comes/boils down to is
    what it comes/boils down to is
    what i mean is that
    what i'm saying is that
    all i can say is that
    i'd say that
    i would say that
    i have to say that
    i must say that
    i have to admit that
    i think that
    i feel that
    i guess that
    it's fair to say that
    back in the day
    """)

  private static let closers = patterns(
    """
    more or less
    in a word
    in short
    full stop
    if that makes sense
    if you see/know/get what i mean
    to be honest
    to be fair
    if i'm honest
    or something like that
    or something
    or whatever
    and so on
    and so forth
    and stuff
    and all that
    and stuff like that
    and that kind of thing
    you know
    so yeah/yes
    i guess
    i think
    i suppose
    basically
    mostly
    mainly
    really
    actually
    honestly
    i'd say
    that's all
    that's it
    that's about it
    so to speak
    as i said
    like i said
    for what it's worth
    bless it/them/her/him
    not gonna lie
    at the end of the day
    and i don't think i'm alone *
    and i don't think i'm the only one
    that is/was/s my/our aim/goal/wish
    that's my/our aim/goal/wish
    that is/was all/it
    i've said that to *
    as well as anyone
    """)

  /// Sentences that only give a topic a name.
  private static let namings = patterns(
    """
    you could/can/might call it *
    i'd call it *
    i would call it *
    call it *
    i'd/i'll file/put it/that under *
    would file it under *
    i would file it under *
    file it under *
    the whole * thing/business/story/bit
    all that * business/stuff
    all the * stuff/business
    that * stuff/thing/business
    anything/something/everything to do with *
    it's the * side/part/end of it
    it's the * side/part/end of things
    when people say *
    when people say * that's what i picture/mean/think/see
    that's * for you
    that's what i picture/mean/think
    so yes/yeah *
    """)

  /// How many words at the beginning are a lead-in; nil when there is none.
  func leadIn(_ words: [Word]) -> Int? {
    if let short = question(words) { return short }
    for pattern in Self.openers {
      guard let end = match(pattern, words, from: 0), end < words.count - 1 else { continue }
      return end
    }
    for pattern in Self.leads {
      guard let end = match(pattern, words, from: 0), end < words.count - 1 else { continue }
      let last = words[end - 1]
      let next = words[end].lower
      if ["but", "that"].contains(next) { return end + 1 }
      guard last.endsClause || last.endsSentence || last.suffix.contains("-") else { continue }
      return ["but", "and", "so"].contains(next) && end < words.count - 2 ? end + 1 : end
    }
    return nil
  }

  /// "My hesitation? ...": a short question that the speaker answers.
  private func question(_ words: [Word]) -> Int? {
    guard let end = words.prefix(4).firstIndex(where: { $0.suffix.contains("?") }),
      end < words.count - 3
    else { return nil }
    return end + 1
  }

  /// How many words at the end are a closer; nil when there is none.
  func closer(_ words: [Word]) -> Int? {
    for pattern in Self.closers {
      let longest = pattern.count + (hasGap(pattern) ? 4 : 0)
      for length in stride(from: longest, through: pattern.count, by: -1) {
        let start = words.count - length
        guard start > 1, match(pattern, words, from: start) == words.count else { continue }
        let before = words[start - 1]
        let isSetApart = before.endsClause || before.endsSentence || pattern.count > 2
        let isNeeded = ["don't", "not", "what", "to", "i", "that", "it's"].contains(before.lower)
        if isSetApart, !isNeeded { return length }
      }
    }
    return nil
  }

  /// Whether a sentence only names its topic: "You could call it price".
  func isNaming(_ words: [Word]) -> Bool {
    Self.namings.contains { match($0, words, from: 0) == words.count }
  }

  // MARK: - Matching

  private func hasGap(_ pattern: [Part]) -> Bool {
    pattern.contains { if case .anything = $0 { true } else { false } }
  }

  /// Where a match that starts at a place ends: the longest one.
  private func match(_ pattern: [Part], _ words: [Word], from start: Int) -> Int? {
    guard let part = pattern.first else { return start }
    let rest = Array(pattern.dropFirst())
    switch part {
    case .words(let alternatives):
      guard start < words.count, alternatives.contains(where: { alike($0, words[start].lower) })
      else { return nil }
      return match(rest, words, from: start + 1)
    case .anything:
      for length in stride(from: 5, through: 1, by: -1) where start + length <= words.count {
        // A gap never crosses the border of a clause before its last word.
        let inner = words[start..<(start + length - 1)]
        guard !inner.contains(where: { $0.endsClause || $0.endsSentence }) else { continue }
        if let end = match(rest, words, from: start + length) { return end }
      }
      return nil
    }
  }

  private func alike(_ pattern: String, _ word: String) -> Bool {
    if pattern == word { return true }
    let (a, b) = (letters(pattern), letters(word))
    if a == b { return true }
    return a.count >= 5 && abs(a.count - b.count) <= 1 && isOneSlip(a, b)
  }

  private func letters(_ word: String) -> [UInt8] { word.utf8.filter { $0 != 0x27 } }

  /// One letter replaced, added, left out, or two neighbours swapped.
  private func isOneSlip(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    var head = 0
    while head < min(a.count, b.count), a[head] == b[head] { head += 1 }
    let (x, y) = (Array(a[head...]), Array(b[head...]))
    if x.count == y.count {
      if x.dropFirst().elementsEqual(y.dropFirst()) { return true }
      return x.count > 1 && x[0] == y[1] && x[1] == y[0]
        && x.dropFirst(2).elementsEqual(y.dropFirst(2))
    }
    return x.count > y.count ? x.dropFirst().elementsEqual(y) : y.dropFirst().elementsEqual(x)
  }
}
