import EvidenceModel

/// Wordings by which customers themselves say what a statement is about.
enum StatementCues {
  /// English, in the first person or about the thing itself.
  static let english = CueGrammar(
    [
      (StatementKind.goal, goal), (.pain, pain), (.trigger, trigger), (.habit, habit),
      (.objection, objection), (.criterion, criterion), (.influencer, influencer),
      (.channel, channel), (.constraint, constraint), (.success, success), (.leave, leave),
      (.pull, pull),
    ], classes: CueClasses.english)

  private static let goal = """
    3 i|we am|are|was|were after|chasing|out|saving
    3 it|this|that|everything|all is|was about * ing|get~|have|being|having|less|more|not|learn~|find~
    3 i|we would like|love|want|wish to|my|our|it|the
    3 by|before|until the? * january|february|march|april|june|july|august|september|october|november|december|summer|winter|spring|christmas|year|season
    2 it|they|everything should just|simply
    2 that is|was what i|we * after|want|wanted
    3 i|we want|wanted|hope|hoped|aim|intend to
    3 i|we am|are|was|were trying|hoping|aiming|looking to
    3 my|our * @goal is|was|are
    2 i|we need|needed|wish to
    2 i|we would like|love to be|have|get|make|keep|know|see|do|spend|grow|become|stop
    2 so that i|we can
    2 i|we want|wanted
    2 in order to
    2 all i|we want|need
    1 i|we would like
    """

  private static let pain = """
    2 i|we * again|twice|every * by hand|manually|again|time
    2 gone|empty|dead|lost|vanished|disappeared|doubled|duplicate~|blank|unreadable|invisible|cut off
    2 i|we end|ended|finish|have|had up|to * myself|by|again|manually|every|each|all|explain|call|ask|chase|hunt|dig|delete|repeat|retype
    2 not one|single|a * of|who|that
    2 i|we * waste|waiting|spent|spend|sat|sit|wait * minutes|hours|half|evening|evenings|days|week|weeks|lunch
    2 no|without any? * way|idea|clue|reply|answer|explanation|warning|notice|option|sign
    2 what good|use is|are
    2 why does|do|is|are|can|did|should|must not? it|you|the|your|my|i|they
    2 only half|one|part|some|the first
    2 as if|though
    2 i|we * missed|lost|miss|lose * because|when|the|a|my|our|last|half
    2 somebody|someone|everybody|half * sulk~|complain~|moan~|left|upset|angry
    2 nobody * says|tells|explains|said|told|knows|understands
    2 should|could|would not? it|you * not? automatic~|itself|itself|alone
    2 worse
    3 i|we hate|detest|dread|despise|struggle|struggled
    3 drives|drove|driving me|us * crazy|mad|nuts|insane|up
    3 frustrat~|annoy~|infuriat~|irritat~|ridiculous|unacceptable|appalling|shocking|disgrace~|awful|terrible|horrible|dreadful|useless|nightmare
    3 fed|sick|tired up|of
    3 waste|wasted|wasting|wastes * time|money|hours|day|effort
    2 keeps|kept|keep crashing|failing|freezing|breaking|disconnecting|happening|asking|getting|going|logging|sending|charging|dropping|losing|showing
    2 disappoint~|unhappy|upset|angry|furious|complain~|complaint|poor|bad|worst|worse|painful|tedious|stressful|confusing|confused|hopeless
    2 broken|broke|breaks|crash~|bug~|glitch~|error~|faulty|defective|fails|failed|damaged|missing|stuck|freezes|froze|leak~|late|delayed|wrong|stale|dirty|rude|slow|unusable|unreliable
    2 does|do|did|is|are|was|were|has|have|can|could|will not * work|working|arrive|arrived|load|loading|open|connect|come|turn|sync|received|respond|reply|find|log|get|show|let|deliver|fit|match|happen|access|print|save
    2 never arrive~|came|works|worked|got|received|know|replied|answer~|get|turn~|show~
    2 nobody|no one|noone answers|answered|replies|replied|knows|helps|helped|told|cares|responds|called
    2 still waiting|have|no|not|broken|nothing
    2 takes|took|taking * forever|ages|hours|days|weeks|long|minutes
    2 too slow|late|complicated|long|hard|many|loud|small|big|confusing|often
    2 the worst|problem|trouble|issue|annoying|hardest
    2 again and again
    2 every|each single time
    2 second|third|fourth|fifth|2nd|3rd|4th time * this|in|a|that|it|already|running|?
    2 no idea why|how|what|when|where
    2 charged|billed * twice|wrong|again|without|double|extra
    1 hard|difficult|impossible to
    1 problem|issue|trouble|problems|issues
    """

  private static let trigger = """
    3 the day|week|month|morning|moment|night|year|summer|winter i|we|my|our|the|it|they|she|he
    3 when i|we|my|our|the|it * turned|arrived|came|moved|realis~|realiz~|showed|died|stopped|went|broke|got|had|was
    3 went|grew|got past|over|above|beyond
    2 i|we redid|renovated|moved|remarried|married|divorced|retired|hired|took|lost|inherited|relocated
    2 gave|given|got|bought me|us|as|for a|an|the|my|our * birthday|christmas|present|gift|anniversary
    2 enough|finally|suddenly|overnight
    2 and * that was that|it
    3 when|after|since i|we|my|our * moved|got|had|started|changed|lost|became|hired|grew|opened|joined|broke|left|retired|died|doubled|quit|switched|outgrew|turned|failed|closed|ended|decided|expanded
    3 that|it is|was when * i|we|decided|realised|realized|knew|started|said
    3 made|got me|us look|start|think|realise|realize|search|change|sign|switch|finally|act|move|looking|thinking
    3 that is|was why|how i|we * start~|sign~|look~|bought|switch~|came|joined|decided|search~
    3 decided|realised|realized|knew * enough|had|needed|time|something|could
    2 the final|last straw
    2 pushed|forced|prompted|triggered|led me|us * to|into
    2 i|we just|recently moved|changed|started|had|got|hired|became|opened
    2 one day|evening|morning|night|weekend
    2 suddenly
    2 because i|we|my|our had|got|moved|lost|was|were|broke|started
    1 last year|month|week|summer|winter|spring|autumn
    1 when i|we
    """

  private static let habit = """
    3 my old|usual|normal routine|way|habit|method|system
    3 i|we had|would * every|each|weekly|daily|on fridays|standing
    3 i|we would * buy|get|stock|pick|throw|order|go|ask|read|collect|grab * from|at|up|in|on|when|with|whatever
    2 i|we do|did it|that|them|my|everything|all * by hand|myself|alone|on|with|in|before|after|at
    2 i|we save|keep|note|write|type|copy|record|file~ * in|on|by|into|down
    2 it was|is * only|from|whatever|whichever
    3.5 i|we always|only|usually|normally|typically|generally|mostly|tend @act
    3.5 i|we never|rarely|seldom|hardly ever? @act
    3.5 i|we am|are not a|an|the * person|type|kind|sort|fan
    3.5 i|we do * all|everything|it|most|that|mine|this * on|at|from|in * desk|computer|laptop|phone|pc|mac|tablet|home|work|office|shop|car
    3.5 it is always|strictly|only|never|purely|all a|an|the|my|on|from|at|by|in
    3.5 always|only|never|strictly|exclusively on|from|at * phone|mobile|desk|laptop|computer|pc|tablet|sale|offer|discount|price|weekend|weekends|office|home
    3.5 i|we am|are * always|never on|at|in|with
    3.5 full|normal|regular|list price|amount * i|we|and|always
    3.5 i|we pay|paid|buy|bought|pays * full|normal|regular|list price|amount
    3.5 i|we do not do|use|buy|read|touch|bother|wait|look|pay|order
    3.5 i|we have|had always|never @acted
    3 never|only|always|mostly on|at|by|from|in|with my|our|the|a * phone|desk|laptop|computer|tablet|shop|home|work|office|app|sale|offer|car|way|weekend|weekends
    3 i|we used to
    3 i|we used * before|until|till|previously
    3 before * i|we|that used|had|did|was|were|just|wrote|kept|relied|bought|went
    3 until then|now|recently|last * i|we|it
    3 i|we always|usually|normally|typically|currently|mostly|generally just? _
    2 i|we|it|everything was|were|had|did|kept|wrote|relied|ran|sat * spreadsheet~|excel|paper|notebook|hand|head|manually
    2 at the moment i|we
    2 every|each morning|day|week|month|evening|night|friday|monday|sunday|saturday i|we
    2 by hand
    2 instead i|we
    2 workaround
    2 we|i just|simply|mostly use|used|do|did|buy|bought|go|went|ask|asked
    2 for years|ages|months|decades i|we|it
    1 previously|formerly
    """

  private static let objection = """
    3 i|we did not|never want|think|believe|see|trust|feel|fancy|like|dare * would|to|it|that|another|any
    3 felt|seemed|sounded|looked like|wrong|risky|expensive|much|silly|strange|odd|shady|suspicious
    3 put|puts|scared|scares|worried|worries me|us * off|away|that
    3 why should|would i|we
    3 i|we could not|never explain|justify|defend|sell|imagine
    2 wary|sceptical|skeptical|suspicious|doubtful|hesitant|nervous
    3 i|we almost|nearly did|walked|gave|went|cancelled|canceled|closed|left|bought|backed|turned|decided|skipped|chose|stopped
    3 i|we was|were|am|are * worried|afraid|nervous|sceptical|skeptical|hesitant|unsure|concerned|scared|wary|anxious|reluctant|doubtful|suspicious * that|about|of|if|whether|to|it|i|we
    3 my|our * @doubt is|was|were|are
    3 i|we worry|worried|fear|feared|doubt|doubted|hesitate|hesitated
    3 stopped|kept|held|put|prevented me|us * from|back|off
    3 before i|we buy|order|sign|commit|subscribe|upgrade|purchase|join|pay
    2 what if it|i|we|you|they|the|something
    2 not|never sure|convinced|certain * if|whether|it|that|about|i|we|would
    2 could|can|would not * imagine|believe|trust|justify|see * it|how|why|that|the|paying|spending
    2 sounded|seemed|looked|felt|looks|seems|sounds too
    2 too good to be
    2 too expensive|pricey|risky|much|complicated * for|to|?
    2 thinking about|of buying|ordering|signing|joining|upgrading
    2 put|puts|putting me|us off
    2 gave|gives me|us pause
    1 risk|risky|catch|gamble
    """

  private static let criterion = """
    3 if * not|no|missing|without * i|we * not * book|buy|bother|order|consider|choose
    3 whoever|whichever|the one|cheapest * wins|won|gets|takes
    3 beats|beat|trumps|outranks|matters|over price|quality|taste|speed|everything|looks|brand|cost|design|anything
    3 decides|decided it|that|everything
    3 what|that sold|won|convinced me|us
    3 i|we compare|compared|measured|tested|weighed|ranked|rank
    3 i|we want|wanted|need a|an|one * not|instead|rather
    3 most|really|more|absolutely important|essential|decisive|crucial thing|to|for|was|is|point|that|when|factor|?
    3 deciding|decisive|main|key factor|criterion|reason|point|argument
    3 had|has|have|needed|needs to have|be|work|fit|support|offer|run|come|handle|integrate|cost
    3 mattered|matters|counted|counts|weighed most|more|to|a|the|was|is|for
    3 i|we compared|shortlisted|evaluated|weighed|checked|tested
    3 i|we chose|picked|selected|went|decided|opted * because|for|on|with|as|since
    3 deal breaker|breakers
    3 must have|haves
    2 i|we looked|look|looking|paid for|at|attention
    2 non negotiable
    2 came|comes down to
    2 tipped|tips|swung|sealed|clinched
    2 without that|it|this|which i|we would
    2 first thing|question i|we check~|ask~|look~
    2 the only one|tool|provider|option|product that|with|who
    1 important|essential|crucial
    """

  private static let influencer = """
    3 whoever|whomever|who * pays|signs|approves|decides|controls
    3 we agree|decide|discuss|talk * anything|everything|together|it|over
    3 i|we listen|trust|believe|follow to? * my|our|the|a|what|people|who|anyone|someone
    3 if my|our @person * says|likes|agrees|thinks|wants|refuses
    3 what my|our|the @person * says|say|thinks|think|counts
    3 my|our|the @person * recommend~|suggest~|told|said|insist~|convinc~|persuad~|talked|pushed|approv~|decid~|decides|sign~|asked|showed|swears|swore|raved|wanted|brought|vetoed|mentioned|advised|made|had|has|gets|keeps|holds|nodded|wants|agreed
    3 @person * has|had|have * last|final|say|word|sign|ok|approve|veto
    3 i|we asked|consulted|trusted|trust * my|our|a|the @person
    3 recommended|suggested by|to * a|my|our|me|us
    3 on the? advice|recommendation|insistence of
    3 together with my|our
    2 my|our @person and i
    2 run|ran|ask|asked|discuss|discussed|talked|talk|check|checked it? * by|past|with|to|over * my|our|the @person
    2 @person has|had to approve|agree|sign|decide
    2 could|can not * without * my|our|the @person
    2 @person * opinion|advice|say|word
    1 my|our @person
    """

  private static let channel = """
    3 i|we saw|spotted|noticed|found|read|heard * in|at|on|about|from|of|it|you
    3 sent|forwarded|showed|shared|posted|linked|gave me|us|a|the|it|your * link|article|post|piece|app|it|code|video
    3 a|an|the|your|some poster|flyer|leaflet|card|sticker|banner|advert|ad|stand|booth|logo|newsletter|podcast|magazine|episode|review|blog
    2 i|we hear about
    2 i|we came in|across|via|from
    3 i|we heard|learned|learnt|found|read|discovered|saw|noticed|came|stumbled|spotted * on|about|of|in|through|via|at|across|from|upon|out
    3 i|we googled|searched|binged
    3 i|we google|search|read|follow|watch|listen|subscribe|scroll|browse * on|to|the|for|reviews|blogs|forums|it|a|every|online
    3 found|find|found|discovered you|it|this|them on|through|via|in|by|at|from
    3 through|via|on|from|in a|an|the|some? google|reddit|instagram|facebook|linkedin|youtube|tiktok|podcast|forum|newsletter|blog|article|magazine|friend|conference|event|trade|webinar|ad|advert|newspaper|radio|search
    2 popped|came|showed up in|on|when
    2 i|we look|looked|check|checked|ask|asked * on|reviews|reddit|google|forum~|forums|youtube|online|group|groups
    2 an? ad|advert|article|post|video|episode|review|talk|flyer|poster for|about|on|in|at|by
    2 word of mouth
    1 online|podcast|newsletter|forum|reviews
    """

  private static let constraint = """
    3 i|we can|could|may|am|are only
    3 i|we only * can|order|get|have|use|open|work|ride|buy
    3 must|has|have to * before|by|between|within|under|fit
    3 not a|one|single minute|euro|pound|dollar|cent|penny|day more|over|above
    3 hours|days|minutes|people|euros|dollars|pounds a|per week|day|month|year * more|only|max|at|tops|most
    2 nobody|no one * home|in|here|there|available
    2 closes|closed|locked|shut at|before|by|until|between|on
    2 tops|maximum|at most
    3 i|we can|could|may|am|are not * because|due|unless|more|without|until|any
    3 i|we only have|had|got|get|can
    3 i|we have|had|need|must to * stay|fit|comply|stick|keep|work|follow|use|share|wait|be|get|meet|respect|prove
    3 not allowed|permitted|able|possible|enough
    3 i|we am|are|was|were|is limited|restricted|bound|tied|forced|obliged|required|stuck
    3 because of * rules|policy|policies|regulation~|budget|limits|space|gdpr|law|security|compliance|shift~|kids|contract|time|union
    2 our|my|the * policy|policies|rules|budget|regulator|regulations|landlord|law|contract|union * requires|says|forbids|allows|is|does|limits|means|demands|prohibits|will|only
    2 there is|was no|not|only|hardly * room|space|time|money|budget|signal|staff|way|power|parking|enough
    2 no|little|limited|tight|small|fixed time|budget|space|room|money|staff|budgets|it
    2 by law
    2 has|have to be * within|under|below|before|in|on|by
    2 cap|capped|maximum|limit|limits|restricted|restriction~|mandatory|compulsory
    1 must
    """

  private static let success = """
    2 was|is a|it good|great|perfect|right|successful
    3 if|when i|we|it|my|our|the|nobody|everybody|everyone * worked|success~|good|job|happy|fine|right|worth|won|win
    3 counts|count as a * win|success
    3 i|we know|knew|tell|see * good|worked|works|right|success~
    3 that|which is|was how i|we know
    3 good|great|perfect month|week|year|season|quarter|day
    3 proof|test|target|yardstick|measure is|was|for|that|of
    2 that is|was the|my|our proof|test|target|yardstick|measure|sign|goal
    3 i|we now|finally can|have|get|spend|save|know|am|are|sleep|feel
    3 i|we know|knew|can|could|will|would * tell|know|say|see it|this|that * work~|success~|worth|paid
    3 i|we measure|judge|track|count
    3 paid|pays|paying off|for itself
    3 success|worth is|was|means|would|for|looks|if|when
    3 saved|saves|saving me|us
    3 since then|switching|using|joining|we|i * have|has|had|spend|save|no|down|up|less|fewer|more|gone
    2 down|up|cut|reduced|dropped|went|grew|increased|halved|doubled from|to|by|in
    2 if i|we can|could|am|are|no * then|worth|happy|success|done|right|know|works
    2 i|we would|will be happy|call|count|consider
    2 that is when i|we know
    1 results|result|improved|improvement
    """

  private static let leave = """
    3 i|we am|are gone|out|off|done|history $
    3 i|we am|are gone|off|history the|that|at|with|for|same|when|if
    3 if|day|moment|once|more|again|otherwise|then * i|we am|are gone|out|off|done
    3 i|we look|go|shop|search|turn elsewhere
    3 i|we delete|close|uninstall|drop|bin the|my|your|it * account|app|subscription|everything|?
    3 i|we will|would let * run|lapse|expire|end
    3 and * i|we * elsewhere|leave|stop|quit
    3 so do|will|would i|we $
    3 i|we stop too|then|paying|buying|ordering|using
    2 goodbye|bye|adios
    3 dispute|disputed|chargeback|reverse * payment|payments|charge|charges|bank|card
    3 i|we will|would|shall block|dispute|report|stop|move|withdraw|close * card|charge|payment|payments|account|bank|everything|custom
    3 one star
    3 one|another|next more? * and i|we * gone|out|off|done|leave|go|cancel
    3 then|and i|we am|are gone|out|off|done
    3 i|we go|move|would go|move * with|to|over * whatever|whoever|someone|somebody|another|else|other
    3 that is|would be it|the end|goodbye|all $
    3 i|we|i'd would|will|am|are|might|may * leave|cancel|cancelling|switch|switching|quit|unsubscribe|leaving|stop * if|when|unless|it|my|the|to|this|using|ordering|buying|our|your|for|once|immediately|tomorrow|over|?
    3 i|we would|will * be gone|out
    3 i|we want|wanted|like|decided|going|about to cancel|leave|unsubscribe|terminate|close|end|quit|switch
    3 i|we cancelled|canceled|left|unsubscribed|quit|terminated|stopped|switched * because|after|when|as|since|due
    3 cancel|close|terminate|end my|our|the account|subscription|membership|contract|plan|order|service
    3 take|taking|move|moving my|our business|money|custom|account elsewhere|to|away|somewhere
    3 last|final straw|chance|time i
    3 one more * and i|we
    3 if * again|happens|happen|raise|sell|drop|stop|remove|goes|go|continues|keeps|gets * i|we * leave|gone|cancel|out|switch|off|done|elsewhere|quit
    3 red line
    2 i am|we are done|gone
    2 go|going|went|look|looking elsewhere
    2 looking|look at|for * competitor~|alternative~|other|another
    2 lose|lost|losing me|us|my|our as|a|trust|customer|business
    2 i|we would|will|would not renew|order|buy|come|return * again|back|?
    1 cancel|switch|leave|competitor
    """

  private static let pull = """
    3 nobody|no one|nothing|none|no other * else|like|does|shows|has|offers
    3 i|we * sleep better|easier
    2 best|nicest|finest * had|seen|tried|used|ever|all
    2 bless|love it|that|them
    2 i|we do not|even have|need|open|look|think * any|more|about|to
    3 i|we love|loved|adore|adored|enjoy|enjoyed|appreciate|appreciated|like|liked|miss|cherish * the|that|how|it|your|being|having|when|this|not|my|to|about
    3 my|our favourite|favorite
    3 best|nicest|greatest thing|part|bit|feature|app|product|about
    3 attracted|drew|drawn|hooked|impressed|convinced|won|sold|appealed|caught|excited me|us|to|by|my|on
    3 keeps|kept me|us coming|hooked|going|here|loyal|using
    3 stood|stands out
    3 i|we would miss
    3 keep up the
    2 fantastic|amazing|wonderful|brilliant|awesome|excellent|superb|outstanding|delighted|perfect|delicious|gorgeous|lovely|great|love|favourite|thrilled|impressed|pleased|happy|fabulous|flawless
    2 works|worked|does|runs * great|perfectly|brilliantly|beautifully|well|flawlessly
    2 so|really|very|super|incredibly easy|helpful|fast|friendly|good|useful|fresh|simple|quick|nice|tasty|convenient|comfortable
    2 game changer
    2 could|can not live|be|do|imagine without
    2 i|we would|can|will * recommend
    1 good|nice|easy|fun|like
    """
}
