/// What the rewriter knows about English verbs.
enum VerbForms {
  /// Base forms that are hardly ever nouns.
  static let plainVerbs = split(
    """
    add agree allow appreciate argue arrange arrive ask assume avoid become begin believe belong \
    borrow bother bring browse build buy carry catch choose collect combine come compare complain \
    consider consult continue contact create decide delete deliver depend describe develop disagree \
    discover discuss dislike distrust eat email enjoy ensure exceed expect explain export fail feel \
    fetch fill find finish follow forget forward gather get give go google grab grow happen hate have \
    hear help hesitate hope ignore import include inform insist install invest join juggle keep know \
    lack learn leave listen live lose love maintain make manage meet mention miss need negotiate \
    offer open organise organize owe own pay pick plan play post prefer prepare print proceed produce \
    provide pull push put reach read realise realize receive recommend reduce refer refuse remember \
    reorder repeat replace require rely resent save say scroll see seem sell send share shop show sit \
    skip solve spend stay steer stick stop struggle subscribe succeed suggest suspect sync take talk \
    teach tell tend think throw try type understand unsubscribe upload use visit wait walk want wash \
    dread cover admit accept lean swear mean finish cycle log watch wear wish wonder work worry write cancel compete download double-check re-enter retype copy beat brighten tip knock \
    land win hook outweigh trump lurk stumble scroll lower improve replace mix simplify stand knit snap \
    paste chase plug run start sort swap switch trust turn train travel treat track test
    """)

  /// Base forms that are just as often nouns: an "and" before them may join two things.
  static let doubtfulVerbs = split(
    """
    order price cost check look change call care charge check-in claim cook cut deal drink drive \
    drop fear guess hand hit hold interest issue lead like link list mail mark market match mind move \
    note number pack phone place plan point process question rate record report request research rest \
    result return review risk rush schedule score search set ship sign support text time tip trade \
    update view vote budget book brew bill bulk balance answer aim act approach approve ride race \
    stock restock store stream study
    """)

  /// Past forms that do not end in -ed and are no base forms at the same time.
  static let irregularPast = split(
    """
    was were had did went got made said saw found bought thought came took gave kept lost left paid \
    told heard knew grew ran began became brought built caught chose drove ate fell felt forgot held \
    led met rode rang rose sold sent shot showed sat slept spoke spent stood stuck stole swore taught \
    threw understood woke wore won wrote meant broke drew flew hid asked bit bent bound bred blew burnt \
    clung crept dealt dreamt drank dug fed fled flung fought forgave froze ground hung knelt laid \
    leapt learnt lent lit overheard overcame rewrote rebuilt sank sang shook shone shrank slid smelt \
    spelt spilt spoilt sprang spun stank strode struck strove stung swam swept swung tore undertook \
    wept withdrew wound rethought outgrew redid
    """)

  /// Forms that are both base and past: only "they" is safe before them.
  static let unchanging = split("put cut set let cost hit quit read shut split spread bet")

  static let participles = irregularPast.union(
    split("been gone done seen known grown given taken written broken chosen driven eaten got"))

  static let modals = split(
    """
    can can't cannot could couldn't will won't would wouldn't should shouldn't must mustn't might may \
    did didn't had hadn't wasn't used
    """)

  static let adverbs = split(
    """
    never always just only usually often really also still mostly mainly generally normally sometimes \
    rarely seldom hardly ever personally probably definitely simply actually even already now then \
    typically constantly regularly almost basically kind sort currently frequently mostly nearly \
    barely soon no-longer first later
    """)

  static let determiners = split(
    """
    the a an my our their his her its your this that these those it them him me us you some any all \
    every each no more less fewer most another one two three four five what how whether when where \
    from on in at to with by for up out off about into through over around until before after \
    without everything something anything nothing straight directly again because if both half
    """)

  private static let notPast = split(
    "need feed speed proceed bleed breed succeed exceed weed seed embed shed shred wed bed red")

  static func isBase(_ word: String) -> Bool {
    plainVerbs.contains(word) || doubtfulVerbs.contains(word)
  }

  /// Words that stand after "I" without being its verb.
  private static let noVerbs = split(
    """
    and or but so because if when which who that than then as at by for from in of on to with too either \
    though the a an my our myself personally being having am are is
    """)

  /// Whether a word right after "I" or "we" can be taken for a verb in its base form.
  static func mayBeVerb(_ word: String) -> Bool {
    isBase(word)
      || (word.count > 1 && word.allSatisfy { $0.isLetter || $0 == "-" } && !noVerbs.contains(word)
        && !word.hasSuffix("ing") && !determiners.contains(word))
  }

  static func isPast(_ word: String) -> Bool {
    irregularPast.contains(word)
      || (word.hasSuffix("ed") && word.count > 4 && !notPast.contains(word)
        && !plainVerbs.contains(word))
  }

  static func isAdverb(_ word: String) -> Bool {
    adverbs.contains(word)
      || (word.hasSuffix("ly") && word.count > 4 && !isBase(word) && word != "family")
  }

  /// The third person singular: "go" gives "goes", "try" gives "tries", "don't" gives "doesn't".
  static func thirdPerson(_ verb: String) -> String {
    switch verb {
    case "have": return "has"
    case "haven't": return "hasn't"
    case "do": return "does"
    case "don't", "dont": return "doesn't"
    case "be": return "is"
    default: break
    }
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
      return verb.dropLast() + "ies"
    }
    for ending in ["s", "x", "ch", "sh", "z", "o"] where verb.hasSuffix(ending) {
      return verb + "es"
    }
    return verb + "s"
  }

  static func split(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
