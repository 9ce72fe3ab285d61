import EvidenceModel

/// Idioms of questions: figures of speech in which interviewers ask for a kind without naming it.
extension QuestionCues {
  static let idioms: [(StatementKind, String)] = [
    (.goal, goalIdioms), (.pain, painIdioms), (.trigger, triggerIdioms), (.habit, habitIdioms),
    (.objection, objectionIdioms), (.criterion, criterionIdioms),
    (.influencer, influencerIdioms), (.channel, channelIdioms), (.constraint, constraintIdioms),
    (.success, successIdioms), (.leave, leaveIdioms), (.pull, pullIdioms),
  ]

  private static let goalIdioms = """
    3 picture|imagine|envision|envisage * ideal|perfect|perfectly|well|best|dream
    4 when|if @you * picture|imagine|envision * ideal|perfect|well|done|best
    4 if|when * goes|go|going|went|works|worked * well|plan|right|perfectly|ideal~ * what|where|how
    3 what|which * job|task|thing|work * needed|wanted|trying|had|hoping * doing|done|do|solved|sorted
    4 what|which problem * trying|want~|hop~|meant|supposed to
    4 what|which result|outcome|change * make|makes|made|would|matter~
    3 what * working|work|heading|aiming towards|toward|at
    3 bigger|big|wider|larger picture|thing|goal|aim|plan
    3 idea|thinking|intention|plan|thought behind
    3 what * set|setting|sets out to
    3 what|which @you * want~|need~|wish~|hop~ * fix|gain|improve|change|solve|walk|sort
    3 where * end|ending up
    3 should|supposed|meant|going * help @you
    3 what * in mind
    3 what|which * dream|dreams|dreaming|dreamt of
    3 what * mean|meant|supposed to do|achieve|give
    3 what * like|love to be|have|see|happen|get|achieve
    3 what * want~ to be true
    """

  private static let painIdioms = """
    4 get|gets|got|getting on|under * nerves|skin|wick
    3 dread|dreaded|dreads|dreading
    3 trip|trips|tripped|tripping @you up
    3 fall|falls|fell|fallen apart|short|flat
    3 feel|felt like giving|quitting|screaming|crying|shouting|tearing
    3 groan|groaning|grumble|moan|wince|cringe|curse|cursing
    3 take|takes|took|taking too|so long|ages|forever
    3 broken|wrong about|with|in * how|way|it|that
    4 up|round the wall|bend|twist
    3 bug|bugs|bugged|bugging|nag|nags|nagging|niggle|niggles|irk|irks|irked
    3 sore spot|point|bit
    3 let|lets|letting @you down
    3 drain|drains|drained|exhaust~|wore|wear|wears|wearing @you? down|out|@you
    3 which|what bit|part|step|side|stage|thing * dread|hate|avoid|skip|fear|sigh|loathe|hard|worst|annoy~
    4 at * wits end
    3 breaking|boiling point
    3 what * hard|tough|tricky|painful|awkward|difficult|stressful about|in|for
    3 what * makes|made it * hard|tough|tricky|painful|awkward|difficult $
    3 bad|rough|off day|days|patch
    3 what * get|gets|got * wrong
    3 what * fed up
    3 what * moan|complain|whinge about
    """

  private static let triggerIdioms = """
    4 was|were * last|final straw
    3 why|how * pick|picked|choose|chose that|this|the moment|time|day|point|week
    4 kick|kicks|kicked * off
    4 ball|wheels rolling|motion|turning
    3 set|sets * off|rolling|motion
    4 tip|tipped|push|pushed|sent * over * edge
    3 woke|wake|wakes|opened * up|eyes
    4 how come * not|before|earlier|sooner
    4 why * not|now|then * before|earlier|sooner|ago|later
    4 turning|tipping|breaking point
    3 wake up call
    3 light bulb|lightbulb
    3 aha|eureka|defining|key moment
    3 penny drop~|fell
    3 dawn|dawned on
    3 right|good time|moment
    3 finally got|get|made|make|push|pushed|persuaded @you
    3 happen~ * just|right|shortly|immediately before
    3 just|right|shortly before @you * look~|search~|sign~|went|bought|start~|came
    4 why then|now|that
    3 when did|was * enough|change|something|tip|shift|click
    3 what * changed|shifted * week|month|day|time|then|you|suddenly
    3 what * jolt~|nudge~|shake|shook
    3 sudden|suddenly
    """

  private static let habitIdioms = """
    3 usual|normal|regular|standard|present|default|current|existing way|method|approach|routine|fix|drill|option|thing|choice
    4 usually|normally|typically|generally|ordinarily|tend * go|do|reach|turn|handle|manage|use|buy|get|tackle
    3 tend to
    3 ^ so|and? what|which * had|have|did|has @you * tried|try
    4 give|given|gave * go|try|shot|whirl|chance
    3 work|works|done|handled|happen~|run * place|moment|now|present|today|currently|days
    3 setup|set|arrangement|solution|way|routine|system * then|before|like|previously|earlier
    3 mak~|made do
    3 get|getting|got by|along without|before|until|till|?
    3 in place|use before|then|at|already|previously
    4 how|what * past
    3 how|what * last year|time
    3 who|what * did|doing|do|handled|looked * previously|before|earlier|until|beforehand
    3 back then|in
    3 what|how|which * fall~|fell|rely|relied|lean|leaned * back? on
    3 which|what other|else * try|tried|look|looked|use|used
    3 solution|fix|answer * until|before|now|today|currently
    """

  private static let objectionIdioms = """
    3 reassur~
    3 cold feet
    3 nervous|scar~|frighten~|afraid|fear~|wary|sceptical|skeptical|suspicious|cautious|unsure|uneasy|apprehensive|reluctant
    3 hold|holds|held|holding @you up|back
    4 moment|time|point|anything|something * not|never * sure|certain|convinced|comfortable
    3 not|never quite|so|completely|fully? sure|certain|convinced|comfortable
    4 could|might * go|gone|going wrong
    3 risk|risks|risky
    3 worr~ * might|could|would|happen|about|before|you
    3 catch|downside|snag * in|eyes|you|see|be|was|there
    3 get|got|getting over|past * before|to|?
    3 why * wait|waited|hesitate|hesitated|delay|delayed
    5 nearly|almost|close|briefly * walk|walked|not|give|gave|stop~|scar~|put|lost|backed|back|change|turn|turned
    3 back|backed|backing out
    3 second thoughts|thought
    3 sit|sat|sitting on * fence
    3 what * sceptic~|skeptic~
    3 talk|talked|talking @you|yourself out of
    3 red flags|flag|alarm
    """

  private static let criterionIdioms = """
    5 rule|ruled|ruling|knock|knocked|count|counted|strike|struck|cross|crossed|screen|weed * out|off
    3 compare|compared|compares|comparing|comparison
    3 basis|grounds
    3 must haves|have|be
    3 shortlist|short list|long list
    3 tip|tipped|swing|swung|swayed|sway * favour|favor|balance|scales|way|decision|you
    3 narrow|narrowed|narrowing * down
    3 box|boxes * tick|ticked|check
    4 why|how * us|them|this|that|one * not|over|instead|rather|than
    3 weigh|weighed|weighs|weighing * heav~|most|against|up|one|options
    3 winner|won|win|wins|winning * rest|others|over|out|had|one
    3 had|have|has|needs|needed|need to be there|right|in|included|perfect
    3 set|sets|setting * apart
    3 separate|separates|separated|distinguish~
    3 what|which * matter|matters|mattered|count|counts|counted * most|chose|choose|choice|pick~|decid~
    3 pros|cons
    3 trade off|offs
    3 what * first * look|check|looked|checked * at|for|?
    3 how|what * end|ended up * choosing|picking|going|with
    3 look|looks|looked for in
    """

  private static let influencerIdioms = """
    3 win|won|talk|talked|bring|brought|get|got anyone|anybody|someone|somebody|them|others|people|@person * over|round|around|board|side|agree
    4 run|ran|running * by|past
    3 convince|persuade|consult|ask anyone|anybody|someone|somebody|others|@person
    3 blessing|approval|permission|consent|buy in|go ahead|green light
    3 put|puts @you up to
    3 ^ so|and|but? who|whose|whom
    3 to whom
    3 alone|solo|yourself * decide|decision|call|choice|choose
    3 decide|decided|decision|call|choice|choose * alone|solo|yourself|own|together|everyone|anyone|else
    3 someone|somebody|anyone|anybody|people|person * trust|trusted|point~|advis~|suggest~|recommend~|involved|opinion|say|weigh
    3 shape|shapes|shaped * view|opinion|thinking|mind|decision|choice
    3 which|what people|person|colleague|friend|expert|relative
    3 anyone|anybody|someone|somebody else * agree|room|involved|care|cares|say|sign|approve|pay|pays|use|uses|decide|look|part
    3 sign|signs|signed it|them|this|that|things? off
    3 whose
    3 look|looks|looked up to
    """

  private static let channelIdioms = """
    4 pop|popped|pops * up
    4 name * reach|reached|cross|crossed|get|got|see|saw|hear|heard|read
    5 on|onto|to * radar
    4 told|tell|mention~ * exist~|about us|of us|to you|us
    3 exist|existed|exists
    3 keep|stay * up * with|date|new|news|latest
    2 ^ so|and? where
    3 ^ so|and? where * @you * look~|search~|turn~|read|see|saw|spot~|hear~|bump~|come|came|find|found|go|went
    3 type|typed|typing|google|googled|searched * in|for|?
    4 which|what|who * led|lead|brought|pointed|sent|directed|steered * to us|here|way
    4 route|path|road|way * us|here|you * ?
    3 first * hear|see|saw|notice|noticed|meet|met|touch|contact|impression|sight|glimpse|aware
    3 hear|heard|learn|learned * such|things|like|this|these
    3 become|became|made aware
    3 trace * back
    3 introduced|introduction * us|to|you
    """

  private static let constraintIdioms = """
    3 fixed|given|set|stuck|tied|bound|settled * on|with|side|end|to|by
    3 not get|work around|round|past
    3 not * change|move|avoid|alter|control|influence|bend|shift
    4 about|with|in * situation|circumstances|position|setup|case * should|need|understand|know|harder|tricky|difficult|?
    4 your|their situation|circumstances * should|need|understand|know|make|makes|different|special
    3 what * know|understand|consider|remember * about * your|situation|circumstances|place|home|office|life
    4 anything|something|what * about * make|makes|made|mean|means * harder|difficult|tricky|impossible|hard
    3 wiggle|leeway
    4 harder|tricky|tricki~|awkward|complicated|difficult|hard for|in * position|case|situation|shoes|you
    4 not|never up to
    3 not|no your|a|much|real? call|choice|decision|say|option
    3 has|have|had|needs|must * stay|remain * same|way|as|is
    3 plan|work|fit|schedule|organise|organize|live|juggle|arrange * around|between
    3 ties|tied|tie * hands
    4 put|live|deal up? with * end|side|place|job|home
    4 stuck with
    3 practical|legal|technical|physical|family|personal|external * constraint~|limit~|reason~|obstacle~|side
    3 stand|stands|standing|stood|get|gets|got|getting in * way
    3 what|which * obstacle~|barrier~|hurdle~|bottleneck~
    3 restriction~|no restriction~
    3 boxes|boxed|box|hem|hems|hemmed @you in
    """

  private static let successIdioms = """
    4 pay|pays|paid|paying off
    3 money|time|effort well spent
    4 worth * money|price|it|while|effort|time|every
    3 look|looks|check|watch|see|glance * at? to see|tell|know|judge|work~
    4 done|did|does|doing * its|the|their|our|your|a good|great? job
    4 know * got|get|made|there|arrived|succeed~|success~|good|done
    4 win|winning|won * look~|mean|feel|be|like|call
    4 call|count|consider it|this|that a|an * success|win|good|worth|victory|result
    4 has|have|needs|need|would|must to happen|change|be * happy|satisfied|pleased|success|content|worth
    4 sign|signs|proof|evidence|clue|clues * that|it|of|things * work~|going|right|progress|well|track
    4 tell|tells|telling|show|shows @you * work~|going|well|right|good|track|success~
    3 number|numbers|figure|figures|metric|metrics|kpi|kpis|score
    4 report|present|tell|show * back|boss|manager * success|result|it|as|?
    3 check|look|judge|review * in|after * months|weeks|year|days|while
    3 measure|measures|yardstick|benchmark * good|success|result|progress|of|by|use|?
    3 good|great|perfect|successful day|week|month|result|outcome|job|year|quarter
    3 on|right the? right track
    """

  private static let leaveIdioms = """
    4 end of it|the|us|this * road|line|story|you|relationship|?
    4 call * it a day|quits
    4 picture|imagine|suppose|say|pretend|assume|think|fast * gone|left|leaving|leave|cancelled|canceled|longer|quit|switched|customer * why|what|happened|reason|wrong|?
    4 gone|left|longer|quit|cancelled|switched|moved|stopped * year|months|next|tomorrow|from|future * why|what|happened|wrong|reason
    3 unforgiv~|inexcusable|intolerable|unacceptable|dealbreaker|dealbreakers|unbearable
    4 if|should @you * ever * leave|left|cancel|cancelled|quit|go|stop|switch
    3 ever left|leave|cancelled|quit|switch
    4 deal breaker|breakers * forward|now|stay~|customer|you
    3 never|not put up with
    3 never|not * tolerate|forgive|accept|stand for
    4 lose|lost|losing @you
    4 draw|draws * line
    4 shut|close|delete|cancel * account|subscription|membership|contract
    4 make|made|makes|have|get|got|drive|cause @you walk|bolt|run|quit|stop|cancel|go|switch|leave|turn|drop|end
    4 rival|competitor|competition|somebody|someone else? * offer|get|do|give|tempt|take * you|customer|business|away
    3 give|gave|giving up on us
    3 go|going|went|turn|move|defect * elsewhere|competitor~|competition|rival~|somebody else
    4 too far|much $
    4 no longer * with us|customer|using
    """

  private static let pullIdioms = """
    3 sad|sorry|gutted|upset|heartbroken|hate * lose|see|gone|without|go
    3 look|looking|looked forward to
    3 rave|raves|raved|gush|brag|boast|praise|shout|recommend * about|to|us|it|?
    3 better than * expect~|thought|hoped|before|others
    3 exceed~|surpass~
    3 best|nicest|coolest|loveliest|favourite bit|part|thing|side|feature|aspect|moment
    4 get|getting|got|gets|doing|do * right
    4 not * want * us? touch|change|lose|take|drop|remove|mess
    4 stick|stuck|sticking|stay|stayed|staying around|with|put|on * us|?
    3 pleasant|pleasantly|nicely|positive|positively * surpris~|thing|moment
    3 surpris~ * good|pleasant~|nice~|positive~|way
    3 smile|smiled|grin about|you|when|with|?
    3 draw|draws|drew|pull|pulls|pulled|lure|lures|lured|suck~|hook~ @you in|to|back|towards
    3 enjoy|love|like|appreciate|value * about
    3 caught|catch|catches @you * eye|attention
    3 hard|difficult to give up|replace|beat|leave
    3 glad|grateful|thankful|pleased
    3 tell|say|told * others|people|friends|colleagues * about
    """
}
