/// Lists of words that cue patterns share by name.
enum CueClasses {
  /// English lists: `@you`, `@buy` and so on.
  static let english: [String: Set<String>] = lists.mapValues { text in
    Set(text.split(separator: " ").map(String.init))
  }

  private static let lists = [
    "you":
      """
    you your yourself yours i my me myself we our us they their them customer customers client clients \
    people user users someone anyone anybody member members shopper shoppers buyer buyers team company \
    business organisation organization respondent
    """,
    "me": "i me my myself we us our mine ours",
    "buy":
      """
    buy buying bought buys purchase purchasing purchased order ordering ordered sign signing signed \
    subscribe subscribing subscribed join joining joined commit committing committed pay paying pull \
    pulling proceed proceeding ahead start starting started try trying tried choose choosing chose book \
    booking booked go going switch switching switched upgrade upgrading register registering checkout \
    become becoming say saying become download downloading adopt adopting decide deciding moving move \
    getting get
    """,
    "leave":
      """
    leave leaving left cancel cancels cancelling canceling cancelled canceled churn quit quitting switch \
    switching stop stopping drop dropping unsubscribe unsubscribing unsubscribed abandon end ending \
    terminate ditch dump go walk part downgrade defect
    """,
    "tool":
      """
    product service app tool software system solution platform company brand provider vendor supplier \
    option options alternative alternatives shop store plan package site website programme program \
    offering subscription membership machine device
    """,
    "issue":
      """
    problem problems issue issues frustration frustrations annoyance annoyances headache headaches pain \
    pains complaint complaints challenge challenges difficulty difficulties struggle struggles hurdle \
    trouble gripe gripes irritation bother nuisance downside downsides bottleneck bottlenecks
    """,
    "doubt":
      """
    doubt doubts hesitation hesitations concern concerns reservation reservations worry worries fear \
    fears anxiety anxieties objection objections misgiving misgivings qualm qualms uncertainty \
    uncertainties apprehension apprehensions
    """,
    "goal":
      """
    goal goals aim aims objective objectives ambition ambitions purpose intention hope hopes aspiration \
    aspirations
    """,
    "source":
      """
    sources source channels channel websites sites site blogs newsletters magazines podcasts forums \
    communities events publications media networks places groups influencers
    """,
    "person":
      """
    colleague colleagues boss manager partner wife husband friend friends family team director spouse \
    accountant coworker coworkers department board ceo cfo cto management sister brother mother father \
    mum mom dad daughter son girlfriend boyfriend trainer coach doctor consultant advisor adviser \
    supervisor controller owner finance procurement legal it neighbour neighbor flatmate roommate \
    physio teacher lawyer bookkeeper head
    """,
    "act":
      """
    buy order pay wait use look check do go read shop switch ride drive watch eat drink open choose pick
    take get book log subscribe renew compare click search browse cook make print write type save shop
    spend bring carry wear train run walk visit call ask skip ignore delete cancel plan keep work sign
    """,
    "acted":
      """
    bought ordered paid waited used looked checked done gone read shopped switched ridden driven watched
    eaten opened chosen picked taken booked subscribed compared kept worked signed cancelled
    """,
    "any": "any anything anyone anybody else other another what how which who when where why ever",
  ]
}
