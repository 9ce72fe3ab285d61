import EvidenceModel

/// Wordings of questions by what they ask for, from the practice of interviews: switch interviews, the
/// five rings of buying insight, jobs to be done, usability and churn interviews, survey columns.
enum QuestionCues {
  /// English questions.
  static let english = CueGrammar(
    [
      (StatementKind.goal, goal), (.pain, pain), (.trigger, trigger), (.habit, habit),
      (.objection, objection), (.criterion, criterion), (.influencer, influencer),
      (.channel, channel), (.constraint, constraint), (.success, success), (.leave, leave),
      (.pull, pull),
    ] + idioms, classes: CueClasses.english)

  private static let goal = """
    4 if * work~|went|go|goes|ran perfectly|flawlessly|smoothly|ideally|properly|exactly
    4 if everything|all|it|this * perfect~|ideal~
    3 what * ideally|perfectly
    3 what * want|like * reach|end up|see
    3 what * purpose|point * of|behind|in
    3 what * need * from|it|us
    3 what * trying|try|tries to get|do|achieve|accomplish|solve|reach|fix|make|change|build|become
    3 what * @you * want|wants|wanted to achieve|accomplish|get|reach|change|be|do|become|happen
    3 what * hope|hopes|hoping|hoped * to|for|from|achieve|gain
    2 what * hope|hopes|hoping|hoped
    3 what * @goal
    2 @you main|biggest|personal|overall|top|primary? @goal
    3 reason|reasons for using
    3 what * aim|aiming|aims|aimed for|to|at
    3 what * hire|hired|hiring
    3 what * get|getting done
    3 what * want|wants|wanted|need|needs * out of
    3 what * need|needs|needed|want|wants|wanted * to do for
    2 what * use * for $
    3 what * help you do|with|achieve
    2 what * would * ideal|dream|perfect * look
    3 ideal|dream|perfect world|scenario|outcome|week|day|situation
    4 magic wand
    3 what * @you * after
    4 what|which outcome|outcomes * want|wants|after|hope|hoping|looking|seek|need
    3 what * outcome|outcomes|result|results * want|after|hope|hoping|looking|expect|need|important|seek
    2 desired|intended outcome|result
    2 what * mission|vision|priority|priorities
    3 where * want|like|hope|see * to? be|yourself|business|company * in
    3 what * would * make * life|work|job|day|week easier|better|simpler
    3 what * ultimately|deep|really want|after|looking
    2 what * want|wanted|wants from
    3 what * looking|look|looks to achieve|get|do|improve|change|accomplish|gain|solve
    2 what * set out|driving|drives
    3 what * to be able to do
    2 what * expect|expecting|expected|expectations * from|of
    2 what * for @you $
    3 what * progress * make
    3 what * wish * could
    2 why * use|using
    2 what * purpose
    3 @goal with|for|behind|of this|your|using
    3 what * job|task * need|needs|have|has|trying|want
    3 what * in it for
    2 what * care about most
    3 what * want * different
    2.4 achieve|accomplish|goal|goals|hoping|hoped|aiming
    """

  private static let pain = """
    4 bad|terrible|awful|horrible|rotten|rough|nightmare day|week|time|experience|moment|morning|month|story
    4 when|time * go~|went|broke|failed|let wrong|down|badly|pear
    3 what * went * badly|wrong
    3 what * cost~|costing * nerves|most|dearly
    3 what * hurt~|suffer~ * most|you|your
    3 worst|ugliest|hardest * day|week|time|moment|experience
    3 what * frustrat~|annoy~|irritat~|bother~|bugs|hate|hates|drive~ * crazy|mad|nuts|you|most|about|with|at|when|us
    3 what * most|more|really|particularly frustrating|annoying|difficult|painful|tedious|stressful|irritating|confusing
    3 frustrating|annoying|difficult|painful|hardest|worst|tedious|stressful|trickiest|toughest part|thing|moment|aspect|bit|step
    3 hardest|worst|toughest|trickiest|ugliest
    3 what * biggest|main|greatest|top|major|most|common @issue
    3 @you biggest|main|greatest|top|number @issue
    3 biggest|main|greatest|top|worst|common|current|any @issue
    3 what * @issue * do|did|have|are|run|face|you|cause
    2 what|which|any @issue
    3 what * struggl~|dread|complain~
    3 what * go|goes|went|going wrong
    3 what * wrong with
    3 where * get|gets|got stuck
    3 where * struggle|frustrat~|lose|waste|hurt|hurts|break|breaks|fall
    3 what * waste|wastes|wasting|eats|costs * time|day|effort|nerves
    3 what * keep|keeps * awake|up at night
    3 what * dislike|disliked|dislikes|hate|hated|hates|detest
    3 dislike|disliked|dislikes|like least|liked least|enjoy least|enjoyed least
    3 what * like|liked|enjoy least
    3 what * do|did not you? like|work|enjoy
    3 what * not work~ * well|for|you|out
    3 what * could|should|can|would * be better|improve|improved|different|fixed
    2 what * we|they improve|fix|better|change
    2 what * improve|fix
    3 what * can|could|should we|they do|be|make * better|differently
    3 what * make|makes|made * hard|harder|difficult|angry|unhappy|tired|life
    3 what * disappoint~|upset~|let * down
    3 last time * wrong|frustrat~|annoy~|fail~|problem|angry|upset|lost|gave
    2 tell|describe|share * time|moment * wrong|frustrat~|annoy~|bad|failed|upset|let * down
    5 throw|hurl * window|wall
    3 what * sigh|swear|scream|groan|roll
    2 pain|sore points|point|spots
    3 what * missing|lacking|lack
    2 what * unhappy|dissatisf~
    2 how * hard|difficult|frustrating
    3 what * get|gets on * nerves
    3 what * wish * not|different|better|would stop
    3 if * could change|fix|improve one|something|anything
    3 one thing * change|fix|improve
    2 @issue * with|using|about
    3 what * slow|slows|slowed|slowing @you down
    3 what * tired|sick of
    3 what * suffer~
    2.4 annoying|annoys|annoyed|frustrating|frustrates|frustrated|frustration|frustrations|painful|tedious|headache|headaches|irritating|struggle|struggles|hate|hates|worst|hardest|complaints
    """

  private static let trigger = """
    3 what * made|make|makes * start|begin|decide|think|realise|realize|look|search|go * looking|searching|thinking|for|need|to|that|now|time
    3 what * made|make @you look|search|start|change|move|act|realise|realize
    3 what * prompt~|trigger~|spark~|spur~|push|pushed|nudged|nudge|provok~ * @you|the|this|search|it|to|into|look
    3 what * trigger|prompt|push|spark|catalyst|impetus
    3 prompted|triggered|sparked|spurred|pushed
    3 what * happen~ * that|day|before|when|right|made|led|at|around|time|in|just * day|made|led|start~|decid~|look~|sign~|bought|realis~|realiz~|moment|purchase|up|search
    2 what * was|were going on * when|time|life|then|around|business|company
    3 when * did|do * first|you * realise|realize|start|begin|think|know|notice * look|think|need|that|to|about|enough|something|it
    3 when|first|moment * realise|realize|realised|realized
    3 first * thought|thinking|think|idea * about|that|of|need|change
    3 take|bring|walk|talk|think * back|me|through * to|through * day|moment|time|week|event|beginning|first
    3 day|moment|week|evening|morning|night * decide|decided|started|realised|realized|knew|said
    3 why now|then|just|today
    3 why * at that|this time|moment|point|day
    3 why * start|started looking|searching
    3 what * led|lead|leads|brought|brings|bring|drove * @you|to|up * to|looking|search|decide|here|us|the|consider|seek
    2 what * brought|brings|led @you
    2 what * changed|change|changes * that|made|when|in|before|for|life|so
    3 what * final|last straw * look~|old|before|previous
    3 what * set * off|motion
    3 what * tipping point
    3 what * started it|this|the|everything
    3 how * come * start|look|search
    3 how * did * all|it|this|the|that * start|begin|come * about?
    3 what * made|makes * urgent|priority|now
    2 what * occasion|situation * when|did|led|made|were
    3 event|events|incident|situation|circumstances * led|made|prompted|before|behind|lead
    3 what * moved|got @you * to|looking|started|going|off|moving|thinking
    3 was there|any * event|moment|incident|occasion|trigger|day
    3 where * were|was * when * first|realis~|realiz~|decid~|thought|idea
    2 story * behind|of|how * switch|sign~|buy~|becom~|join~
    3 what * put * on * list|agenda
    3 why * look|looked|looking|search * for|around|at
    2 what * made|make @you @buy
    2.4 trigger|triggered|prompted|sparked
    """

  private static let habit = """
    3 what * did|do * @you * do|use|used|doing * before|until|till|prior|previously|earlier|today|instead|now|currently|at
    3 what * @you * using|use|used|doing|do * before|today|now|currently|previously|instead|up|until|prior|moment
    3 how * did|do|were|are|have * @you * handl~|manag~|do|deal~|solve|solv~|cope|coping|get|getting|keep|work|organis~|organiz~|track~|doing|make|made|done * before|until|till|up|today|now|currently|previously|without|at|earlier|it|this|these
    2 how * did|do|were|are|have * @you * handl~|manag~|deal~|solve|solv~|cope|coping|doing|organis~|organiz~|track~|run
    3 how * things|it|that|this * work|done|handled|run * before|then|today|now|currently
    3 before * us|this|that|we|joining|signing|buying|switching|came * what|how|did|were|which|tool~
    3 what * replace~|replaced|replacing
    3 what * instead
    3 what * current~ * solution|approach|process|setup|set|system|tool|tools|way|routine|workflow|method|provider|use|using
    3 current|present|previous|old|existing|former solution|approach|process|setup|set|system|tool|tools|way|routine|workflow|method|provider|alternative
    3 alternative|alternatives * use|used|using|tried|try|today|now
    3 what * work around|workaround|workarounds
    3 workaround|workarounds
    3 what * would|will * use|do|turn|go|switch * if * not|gone|disappear~|vanish~|exist|unavailable|longer
    3 typical|normal|usual|average day|week|morning|month|session|workday
    3 walk|talk|take * through * typical|usual|normal|current|process|routine|how * you|day|week
    3 show me how
    2 how * usually|normally|typically
    3 what * usually|normally|typically * do|use
    3 what * routine|habit|habits|ritual
    3 how * often * use|do
    3 which * tool~|product~|service~|app~|method~|software|brand~ * use|using|used|before|tried|try
    3 what * other|else * tried|try|used|use|using
    3 what * tried|try * before|already|so|first|else|in
    3 have * @you * tried|used * else|other|before|anything|already
    3 did * @you * look|try|use|have * other|else|anything|something|before|already
    3 life|world|work|things * before * us|this|like|look
    3 what * life|work|day * like * before
    3 how * get by|along|through * without|before|until
    3 without * us|this|it * how|what|would
    3 what * used to
    3 how * used to
    3 who|what * were|was * with before
    3 old|previous way
    3 before @you joined|came|had|found|bought|signed|switched|started * used|did|had|was|were
    3 what * fall * back
    2 used before|previously|beforehand|until|till
    3 previously * used|using|use|with
    2.4 previously|workaround|workarounds|beforehand
    """

  private static let objection = """
    3 what * could|might|would * stop~|prevent~|hold|held|deter~
    3 put|puts @you off
    3 think|thought twice
    4 almost|nearly * stop~|prevent~|kept|put|made|held|did|talk~|deter~|walk~|back~|not|chang~
    3 what * stop~|prevent~|deter~|discourag~ @you
    3 what * held|hold|holds|holding|keep|keeps|kept|keeping * back|from
    3 what * put|puts * off
    3 what|which|any|your|were|main|biggest @doubt
    3 what * @doubt
    3 what|which @doubt * @you * have|had * before|when|about|with
    3 anything|something * hesitat~|worr~|stop~|hold|concern~|nervous|unsure|doubt
    3 made|make|makes @you * hesitat~|worr~|nervous|unsure|afraid|skeptic~|sceptic~|anxious|uneasy
    3 @doubt * about|before|when|with|did|do|had|have|you|around|that
    3 what * hesitat~|worr~|nervous|unsure|afraid|scare~|scary|skeptic~|sceptic~|anxious|doubt~|hesitant|cautious|wary|fear~|uneasy|uncomfortable|concern~
    3 hesitat~|worried|worry|worries|nervous|unsure|afraid|sceptical|skeptical|anxious|hesitant|wary * before|about|when|did|were|do|at|most|of
    3 why * not|wait|waited|hesitat~|take|took * sooner|earlier|right|straight|long|so|immediately|before|away|buy|purchase|sign|join|order|order~
    3 what * delay~|slow * decision|purchase|buying|signing|you
    3 what * risk|risks|risky * see|feel|felt|buying|think|worried|did|saw|with
    3 what * objection|objections|pushback|push
    3 what * second thoughts|guess
    3 second thoughts
    3 what * change|changed|changing * mind * about|buy|not
    3 what * fear|feared|fears
    3 what * speaks|spoke|speak against
    3 what * against|arguments|reason|reasons * not|against * buy~|us|sign~|join~|order~|it|doing|to
    3 reason|reasons|argument|arguments * not to
    2 reason|reasons against
    3 what * barrier~|obstacle~|roadblock~|hurdle~ * buy~|purchas~|sign~|start~|decid~|way|before|join~|overcome|to
    2 barrier|barriers
    3 what * not|un sure|convinced
    3 unconvinced|convince * you * not
    3 not * sure|certain|convinced * about|of
    3 gave|give|gives|giving you|me|us|them pause
    3 cold feet
    3 what * thinking|mind|think|felt|feel * just|right before * buy~|order~|pay~|sign~|click~|check~|purch~|press~
    3 what * before @buy * doubt|worr~|stop~|mind|sure|concern~
    3 what * missing * before|buy|decide|convince|yes
    2 what * gamble|catch
    3 talk~ yourself|you|me|myself out
    3 kept|keep|keeps|stopped|prevented|stops|prevents me|us|you|them from
    3 what * back out
    3 what * go|gone wrong * thought|think|feared|if
    3 what * thought|think * could|might|would * go|gone wrong
    2.4 hesitate|hesitated|hesitant|doubt|doubts|reservations|worries|worried|sceptical|skeptical|concerns|nervous
    """
}
