/// The words of one kind of ordered scale.
struct ScaleWords: Sendable {
  /// Phrases with their place; a longer phrase goes before a shorter one that it contains.
  private let phrases: [(text: String, rank: Double)]

  private init(_ lines: String) {
    var phrases: [(text: String, rank: Double)] = []
    for (rank, line) in lines.split(separator: "<").enumerated() {
      for phrase in line.split(separator: ",") {
        phrases.append((TitleWords(String(phrase)).joined, Double(rank)))
      }
    }
    self.phrases = phrases.sorted { ($1.text.utf8.count, $0.text) < ($0.text.utf8.count, $1.text) }
  }

  /// The place of an answer; nil when the family doesn't know it.
  ///
  /// The answer must begin with the phrase, or be short and contain it.
  func rank(of value: String) -> Double? {
    let words = TitleWords(value).joined
    guard words.utf8.count <= 80 else { return nil }
    for phrase in phrases where words == phrase.text { return phrase.rank }
    for phrase in phrases where words.hasPrefix(phrase.text + " ") { return phrase.rank }
    guard words.utf8.count <= 40 else { return nil }
    return phrases.first { words.hasSuffix(" " + $0.text) }?.rank
  }

  /// Every family, the more specific ones first.
  static let families: [ScaleWords] = [
    .init(
      """
      strongly disagree,completely disagree,totally disagree,stimme uberhaupt nicht zu,\
      stimme gar nicht zu,pas du tout d accord,totalmente en desacuerdo,muy en desacuerdo,\
      discordo totalmente,全くそう思わない,まったくそう思わない\
      <disagree,stimme nicht zu,pas d accord,en desacuerdo,discordo,そう思わない\
      <somewhat disagree,slightly disagree,tend to disagree,mildly disagree,stimme eher nicht zu,\
      plutot pas d accord,あまりそう思わない\
      <neither agree nor disagree,neither,neutral,undecided,unsure,teils teils,weder noch,\
      ni d accord ni pas d accord,ni de acuerdo ni en desacuerdo,nem concordo nem discordo,どちらともいえない,\
      どちらでもない\
      <somewhat agree,slightly agree,tend to agree,mildly agree,stimme eher zu,plutot d accord,ややそう思う\
      <agree,stimme zu,d accord,de acuerdo,concordo,そう思う\
      <strongly agree,completely agree,totally agree,stimme voll zu,stimme voll und ganz zu,\
      tout a fait d accord,totalmente de acuerdo,muy de acuerdo,concordo totalmente,とてもそう思う,強くそう思う
      """),
    .init(
      """
      very dissatisfied,extremely dissatisfied,very unsatisfied,completely dissatisfied,\
      sehr unzufrieden,tres insatisfait,muy insatisfecho,muito insatisfeito,とても不満,非常に不満\
      <dissatisfied,unsatisfied,not satisfied,unzufrieden,insatisfait,insatisfecho,insatisfeito,不満\
      <somewhat dissatisfied,slightly dissatisfied,eher unzufrieden,やや不満\
      <neither satisfied nor dissatisfied,neither,neutral,teils teils,neutre,どちらともいえない,普通\
      <somewhat satisfied,slightly satisfied,eher zufrieden,やや満足\
      <satisfied,zufrieden,satisfait,satisfecho,satisfeito,満足\
      <very satisfied,extremely satisfied,completely satisfied,sehr zufrieden,tres satisfait,\
      muy satisfecho,muito satisfeito,とても満足,非常に満足
      """),
    .init(
      """
      very difficult,extremely difficult,very hard,sehr schwierig,tres difficile,muy dificil\
      <difficult,hard,schwierig,difficile,dificil<somewhat difficult,slightly difficult,a bit difficult\
      <neither easy nor difficult,neither,neutral,not easy nor difficult<somewhat easy,fairly easy\
      <easy,leicht,einfach,facile,facil<very easy,extremely easy,sehr leicht,tres facile,muy facil
      """),
    .init(
      """
      very unlikely,extremely unlikely,definitely not,not at all likely,definitely would not\
      <unlikely,probably not<somewhat unlikely<neither likely nor unlikely,neutral,maybe,not sure\
      <somewhat likely,moderately likely<likely,probably,probably yes\
      <very likely,extremely likely,definitely,definitely yes,certainly
      """),
    .init(
      """
      never,not at all,nie,jamais,nunca,全くない<less than once a year,almost never,hardly ever\
      <once a year,yearly,annually,jahrlich\
      <rarely,seldom,selten,rarement,raramente,rara vez,めったにない,less than once a month,every few months,\
      a few times a year,several times a year,quarterly,less often\
      <occasionally,once in a while,gelegentlich<monthly,once a month,monatlich,about once a month\
      <sometimes,manchmal,parfois,a veces,as vezes,時々,a few times a month,several times a month,2 3 times a month,\
      every other week,biweekly,fortnightly\
      <weekly,once a week,wochentlich,about once a week\
      <often,frequently,oft,haufig,souvent,a menudo,frequentemente,よくある,2 times per week,a few times a week,\
      several times a week,most weeks\
      <usually,mostly,most of the time,very often,meistens<daily,every day,once a day,taglich,several times a day,\
      multiple times a day\
      <always,constantly,immer,toujours,siempre,sempre,いつも
      """),
    .init(
      """
      not at all important,not important,unimportant,not important at all<slightly important,a little important,\
      of little importance,somewhat unimportant<neutral<moderately important,somewhat important,fairly important\
      <important<very important<extremely important,essential,critical
      """),
    .init(
      """
      terrible,very poor,very bad,awful,sehr schlecht<poor,bad,schlecht,mauvais,malo,ruim<below average\
      <fair,average,ok,okay,acceptable,neutral,mittel,moyen,regular,medio<above average<good,gut,bon,bueno,bom\
      <very good,great,sehr gut,tres bon,muy bueno<excellent,outstanding,ausgezeichnet,perfect
      """),
    .init(
      """
      none,not at all,no experience,nothing,gar nicht,pas du tout,nada,complete novice\
      <very little,hardly,barely,slightly,a little,not much,not very,kaum,un peu,poco,basic,novice,beginner,\
      entry level,minimal,not so familiar\
      <somewhat,moderately,some,moderate,fairly,intermediate,mid,etwas,assez,algo\
      <quite,quite a bit,a lot,very,mostly,advanced,senior,sehr,beaucoup,mucho\
      <a great deal,extremely,completely,expert,fully,totally,proficient
      """),
    .init(
      """
      very low,lowest<low,niedrig,faible,bajo,baixo<medium,moderate,normal,mittel,moyen,medio\
      <high,hoch,eleve,alto<very high,highest,urgent,critical
      """),
    .init(
      """
      not a problem,no problem,no impact<trivial,negligible<minor<moderate<major,serious\
      <critical,severe,blocker
      """),
    .init(
      """
      much worse<worse,decreased<slightly worse,somewhat worse<the same,about the same,no change,unchanged\
      <slightly better,somewhat better<better,increased<much better
      """),
    .init(
      "extra small,xs<small,s,klein,petit<medium,m,mid size,mittel<large,l,gross,grand<extra large,xl"
    ),
    .init(
      """
      no,nein,non,nao,いいえ<partially,partly,neutral,maybe,somewhat,sometimes,not sure,unsure,teilweise,\
      vielleicht,peut etre,quiza,talvez,どちらともいえない<yes,ja,oui,si,sim,はい
      """),
  ]
}
