/// What a sentence does in a talk, apart from its topic.
enum TalkMove: Hashable, Sendable {
  /// Said by the one who asks.
  case followUp, smallTalk, leading, openRequest
  /// Said by the one who answers.
  case greeting, signOff, request, nonAnswer, denial, affirmation, meta, hypothetical, joke,
    autoReply
}

/// Wordings of conversation moves.
enum TalkCues {
  /// What interviewers do beside asking.
  static let asking = CueGrammar(
    [
      (TalkMove.followUp, followUp), (.smallTalk, smallTalk), (.leading, leading),
      (.openRequest, openRequest),
    ], classes: CueClasses.english)

  /// What customers do beside answering.
  static let answering = CueGrammar(
    [
      (TalkMove.greeting, greeting), (.signOff, signOff), (.request, request),
      (.nonAnswer, nonAnswer), (.denial, denial), (.affirmation, affirmation), (.meta, meta),
      (.hypothetical, hypothetical), (.joke, joke), (.autoReply, autoReply),
    ], classes: CueClasses.english)

  private static let followUp = """
    3 tell|say|share me? * more
    3 say|tell|talk|elaborate|expand|more * about|on that|this|it
    3 elaborate|expand
    3 what happened * next|then|after
    3 and|so|then then|what|after $
    3 what else
    2 anything else * add|mind|there|besides
    3 ^ anything|anyone|who|what else $
    3 how did|does|do|was|is|would that|this|it * feel|go|look|work|like|make|for|affect|come|help
    3 why is|was|did|do|does|would that|it|this
    3 ^ why|how|really|interesting|right|ok|okay|sure|yes|yeah|mm|mhm|hm|hmm|uh|aha|ah|oh|wow|understood|great|perfect|got|makes|fair|i|thank|thanks|good|nice|lovely|brilliant|cool|exactly|absolutely|fascinating|gotcha|alright|no $
    3 ^ why not|so|that|is
    3 how so|come $
    3 i see|understand|hear|get|know|can $
    3 makes sense
    3 got it
    3 go|carry on
    3 in what way|sense
    3 what do|did|does you|that mean
    3 what|which makes|made you say|think|feel that
    3 could|can you * example|specific|specifics|more
    3 give * example
    3 for example|instance
    3 example
    3 take your time
    3 what was|is|were that|it|this|those like|about|for
    3 how|what about * that|it $
    3 uh|mm|mhm|hm huh|hm
    3 so|if * understand|correctly|hear|heard * right|correctly|saying
    3 let me * repeat|rephrase|summarise|summarize|ask * way|differently
    3 help me understand
    3 can|could you * unpack|clarify|explain * that|this|it
    3 unpack|clarify
    3 and|so how|what did|was|were that|it|you * do|feel|react|next|about|think|happen
    3 thank|thanks you|for * sharing|that|honest|clear
    3 that is|was|makes|sounds|must * helpful|interesting|useful|great|tough|clear|fair|good|hard|sense
    3 sorry to hear
    3 when was that|this
    3 how long|often|many|much did|does|was|is|ago * that|it|this|ago
    2 what do|did you mean
    """

  private static let smallTalk = """
    3 how are|is you|things|everything * today|doing|morning|going
    3 how is|was * weather|weekend|day|morning|week|holiday|journey|trip
    3 weather
    3 nice|good|great|lovely|pleased to meet|see|have
    3 thank|thanks you? * time|joining|coming|agreeing|taking|participating|call
    3 recording|record|recorded|consent|confidential|anonymous|anonymised|anonymized
    3 can|could|do you * hear|see me|my|the screen|okay|well
    3 you are|re on|still mute|muted
    3 introduce yourself|myself
    3 tell|start * about|with yourself|role
    5 tell * about you|your|yourself * work|role|job|background|company|business|team
    3 something|anything * not * covered|asked|discussed|mentioned|talked
    3 valuable|important for us to know
    2 what * your role|job title|position|name
    3 who are you
    3 how old
    3 where * based|live|joining|calling|located
    3 what do you do $
    3 what do you do for * living|work|company
    3 how long * been|have * with|customer|using|user|member|working|at
    3 my name is
    3 before we * start|begin|get|finish|end|wrap|close
    3 that is|was|are all|everything|it|my * questions|from|for|today|me $
    3 do|did you have any * question|questions
    3 any|other|last|final questions|comments|words|thoughts|remarks * for|before|me|us|from|?
    3 anything else * add|would|mention|share|tell|ask|should
    3 is there anything * not asked|ask|add|missed|forgot
    3 wrap|wrapping|close|closing up
    3 have a * day|one|evening|weekend|week|afternoon
    3 voucher|gift card|incentive|reimbursement
    3 icebreaker|ice breaker|warm up
    5 favourite|favorite colour|color|film|movie|animal|book|food|band|season
    5 star sign|horoscope|zodiac|hobbies|hobby|pets|pet
    3 free|spare time
    3 goodbye|bye
    3 may|can|could|would|if we|i|it contact|reach|follow|email|call|quote|use * you|again|later|up|quote
    3 switch|change|move * topic|gears|subject|topics
    3 how * find out about this interview|study|survey
    5 do you have * pets|kids|children|siblings
    3 additional|other|further|any comments|remarks|notes|feedback
    2 ^ comments|remarks|notes|feedback $
    """

  private static let leading = """
    3 would|do|did you * say|agree|think|call * that|it|is|was|were|the|price|quality
    3 was|is|were|are it|that|this|those that|because|just|mainly|mostly|really|simply|the|about|due|more|too|only|purely|a|an|down
    3 so|and you|it|that|they would|are|were|is|was|had|have|felt|found|wanted|thought|do|did|left|went|bought|agree
    3 ^ so|and|but? * it|that|this|price|quality|delivery|service|support was|is|were * main|reason|problem|factor|cause|issue
    3 do|did|would|was|is|are|were|have|has|can|could|should not you|it|that|they|we|there
    3 is it|that not? * true|fair|safe|correct|right * say|assume|that
    3 i guess|suppose|assume|imagine|bet|presume|take|gather|expect|reckon|understand it|that|you|the|this|your
    3 surely|presumably|obviously|clearly|undoubtedly|no doubt? * you|it|the|that|they
    3 you must have|be|feel|find
    3 that|it must have|be
    3 correct|right|yes|no|agreed $
    3 was|is|did|does|were|are|do|has|have not? it|you|that|they $
    3 sounds|looks|seems like|as|to
    3 other customers|people|users|clients * say|told|mention|complain|find|think
    3 many|most|some|lots * say|tell|told|complain|find|think|mention
    3 you would|will agree
    3 you were|are * probably|certainly|just|really|simply
    3 it|that was|is * probably|certainly|simply|all about|down
    """

  private static let openRequest = """
    3 can|could|would|will|may you|i * tell|describe|walk|share|explain|talk|take|give|think|remember|recall|elaborate|name|list|show|imagine
    3 do you remember|recall|know * what|when|how|who|where|why|day|moment|time
    3 would you mind
    3 if you had|could|would
    3 or $
    """

  private static let greeting = """
    3 ^ hi|hello|hey|dear|greetings|morning|hiya
    3 ^ good morning|afternoon|evening|day
    3 hope you are|is|this|all|everyone * well|good|fine|finds
    3 hope this|my * email|message|mail finds
    3 nice|good|great|pleased|pleasure to meet|see|talk|be|speak
    3 thanks|thank * for|you * having|inviting|time|call|taking|reaching
    3 how are you
    3 i am writing|contacting|emailing|getting * to|about|because|in|you|regarding|regards $
    2 ^ to whom it
    """

  private static let signOff = """
    3 ^ thanks|thank|cheers|ta|thx
    3 thanks|thank you? in advance
    3 ^ kind|best|warm|many|kindest|warmest regards|wishes|thanks
    3 ^ regards|sincerely|best|yours|greetings $
    3 yours sincerely|faithfully|truly
    3 look|looking forward to hearing|your|a|speaking
    3 have a * day|one|weekend|evening|week
    3 ^ bye|goodbye|ciao|see|talk you|soon|later|to?
    3 sent from my
    3 keep up the
    3 hear|hearing from you
    """

  private static let request = """
    3 can|could|would|will|may you|someone|somebody|anyone|i|we|u please? * look|check|help|fix|send|tell|let|advise|confirm|explain|call|refund|replace|change|update|cancel|resend|investigate|get|have|give|sort|escalate|speak|talk|reset|remove|add|provide|assist|clarify|share|forward|process|arrange|contact|make|take|do|follow|reply
    3 please * advise|help|look|check|fix|send|tell|let|confirm|explain|call|refund|replace|change|update|cancel|resend|investigate|get|give|sort|escalate|reset|remove|add|provide|assist|clarify|contact|respond|reply|see|find|do|keep|pass|make|forward
    3 ^ please
    3 please $
    3 let me|us know
    3 any help|update|news|advice|ideas|idea|chance|eta|progress * appreciated|welcome|on|would|?
    3 is there|it * any|a|possible way|chance|possible|to|option
    3 how do|can|should i|we
    3 where|when|what|who do|can|should|is|are|will i|we|it|my|the
    3 what * should|shall|can|am i|we do
    3 do i|we have|need to
    3 i would like|want|need * refund|to speak|to talk|someone|a call|a reply|you to|an answer|to know
    3 get back to me|us
    3 would|could appreciate|be grateful
    3 look into it|this|that
    3 attached|attaching|screenshot|see below|order number|ticket number|reference
    3 following up|follow up on
    3 just checking|wondering|asking
    """

  private static let nonAnswer = """
    3 ^ na|n|none|nothing|nil|idk|no|nope|dunno|pass|unsure|nobody|noone|never|unknown|null|nada|same|ditto|skip|various|many|tbd $
    3 ^ n a $
    3 ^ nothing|none|no|not really|particular|special|specific|comment|comments|idea|clue|answer|opinion|applicable|much|sure|certain|one|really|that * $
    3 ^ no idea|comment|clue|opinion|comments|thoughts|preference
    3 no comment|opinion|comments|thoughts|preference $
    3 hard|difficult|tricky|tough to say|tell|answer|put|explain|describe|pin|remember|know
    3 nothing|nobody|none|not springs|comes|sprang|jumps|really|stands|specific|particular|that * mind|out|me|now
    3 i|we would|will|will|have|had|d have|need|had to think|check|look|come|consider
    3 i|we do|did|can|could not * know|remember|recall|say|tell|think * $
    3 i|we do|did|can|could not know|remember|recall
    3 can not|really say|think|recall|remember|name
    3 not sure|certain * $
    3 not|never really? thought|considered * about|that|it|before
    3 let me think|see
    3 good|great|tough|tricky|hard|interesting|big question|one $
    3 that is|was a? * question|one $
    3 i|we have|had no * idea|clue|opinion|preference|answer $
    3 prefer|rather not * say|answer|to
    3 it depends $
    3 not applicable|relevant
    3 off|from the? top of * head
    3 mind|blank * blank|gone
    3 drawing a blank
    3 next|skip question
    3 see|as above
    3 same as
    3 i|you tell|got|have me
    """

  private static let denial = """
    3 ^ no|nope|nah|not|never|hardly $
    3 ^ no|nope|nah not|that|it|i|never|nothing|definitely really|was|is|do|did|would|at|that|never|much|not|stopped|wrong
    3 ^ not really|exactly|necessarily|particularly|especially $
    3 ^ not at all
    2 ^ not really|at|exactly|necessarily|particularly|especially|so|that|for|in|true|quite|me|us|as
    2 i|we would|do|did|could|can not say|think|agree|call|believe|see|put|feel|mind|care|have * that|so|it|was|as|way|any
    3 that|this|it never * crossed|occurred|bothered|entered|mattered|worried
    2 that|this|it|price was|is|were|are|has|did|does not|never
    3 never * crossed|occurred|entered * mind|to
    3 ^ no|not|without * problem|problems|complaints|concern|concerns|doubts|issue|issues|worries|hesitation|regrets|hesitations|complaint
    3 i|we had|have|see|saw no * problem|problems|complaints|concern|concerns|doubts|issue|issues|worries|hesitation|regrets|hesitations
    3 nothing * stopped|worried|bothered|held|prevented|annoys|annoyed
    3 nothing to complain|wrong
    3 nothing like|of that|the|sort|kind
    3 on the contrary
    3 quite|rather the opposite
    3 i disagree
    """

  private static let affirmation = """
    3 ^ yes|yeah|yep|yup|sure|absolutely|exactly|definitely|correct|right|true|indeed|totally|certainly|agreed|precisely|spot|of|oh|well|very|mm|mhm|hm|aye|for yes|yeah|sure|course|definitely|absolutely|on|much|huh|right|exactly|?
    3 ^ i|we would|do|did|was|were|am|are|have|could|had $
    3 ^ it|that is|was|did|does|were $
    3 that is|was right|true|correct|exactly|fair|it
    3 you are right
    3 i would agree|say so|say that
    3 i|we agree|guess so|suppose so|think so
    3 pretty much
    3 very|so much|true
    """

  private static let meta = """
    3 hard|difficult|tricky|easy|tough to explain|describe|articulate|put * ?
    3 can|could|do you * hear|see|repeat|say|rephrase|read me|still|that|the|it|again
    3 hear|see me
    3 i|we can|could|can not|am|was hear|see|muted|lagging you|myself|the|again
    3 sorry|apologies|excuse * dog|cat|phone|cough|cold|noise|line|connection|screen|late|me|about|doorbell|delay|interrupt|background|mute|muted|kid|baby|voice|camera
    3 where was|were i|we
    3 as i|we * said|mentioned|told|explained
    3 like i said|mentioned|told
    3 does that|this|it make|answer|help * sense|question
    3 if that makes|answers
    3 what was|is the|your|that * question
    3 give|just me? * second|moment|minute|sec
    3 let me * think|see|start|put|find|check|get|grab|close|share|explain|give|tell
    3 before i forget
    3 is this|it * recorded|recording
    3 how long * this|take|interview|call
    3 i|we was|am|had|have|having|got|been * cold|flu|headache|hungry|tired|late|jet|coffee|sleep
    3 long story|day|week|night * short|?
    3 funny|true|quick story|thing|enough
    3 you know how it|that
    3 off topic
    3 i am|was * rambling|digressing|getting|going * rambling|topic|tangent|off|on
    3 i digress
    3 ^ anyway|anyhow $
    3 that is|was|would be * all|it|about it|everything * $
    3 i|we hope that|this|it * helps|answers|useful
    3 nothing * more|else * say|add
    3 not|never call|consider myself|ourselves
    3 i|we am|are no|not? an? expert|experts
    3 what else|can i|should|?
    3 how should|do|can|shall i put|say|explain
    3 ^ you know what i mean
    3 you know what i mean
    3 i|we have|had|been|was * think|thinking * about this|that|it
    3 not|never really? good at interviews|this
    3 first|never * interview|time doing|done
    3 do|did not quote me
    3 between us|you and me|us|i
    3 the line|connection|sound|audio|video|picture|screen * bad|breaking|froze|frozen|dropped|cut|choppy
    3 someone|somebody * at the door
    3 doorbell|postman * ring|rang|?
    3 it|that takes * explain
    3 i|we talk|speak|spoke|said too * much|fast|already
    3 so yeah|yes
    3 ask me|again
    3 long|whole other|different story
    3 i|we|it could|can go on
    3 make|makes sense $
    3 hold|bear|hang on|with * second|me|moment|$
    3 weather|sunny|raining|rain|snow|snowing
    3 lovely|nice|great|fun|good to talk|chat|chatting
    3 i|we just|always? came|come|got|woke * back|up|home
    3 what a * day|week|question|morning
    """

  private static let hypothetical = """
    2 if i|we were|was|had
    2 imagine|suppose|supposing|hypothetically|theoretically|theory
    2 might|may one day|someday|eventually
    2 would probably|maybe|perhaps|possibly
    2 could|might imagine|see
    2 in another life
    2 i|we|someone|somebody|people might|could|may
    2 some|other|most|many people|persons|customers|folks|users|others
    2 my friend|neighbour|neighbor|cousin|brother|sister|uncle|aunt|colleague says|thinks|hates|loves|complains|wants|prefers|always|would
    2 i heard that|of|people
    2 i|we read|heard that
    2 not me|us but|though
    """

  private static let joke = """
    3 just|only kidding|joking
    3 kidding|haha|hahaha|lol|joke|joking|lmao|rofl|ha ?
    2 ha ha
    2 sell|sold my kidney|soul|grandmother
    2 i|we would|will marry
    2 world domination
    2 when pigs|hell
    2 tongue in cheek
    """

  private static let autoReply = """
    3 out of office
    3 automatic|auto|automated reply|response|message
    3 not monitored
    3 do not reply|respond
    3 autoreply
    3 i am|will * out|away * until|office|leave|vacation|holiday
    3 limited access to
    3 ticket|request|message has|was been? received|created|logged|assigned
    3 we have received your
    3 this is an automated|automatic
    3 delivery status notification
    3 undeliverable
    3 survey|interview|session ended|expired
    """
}
