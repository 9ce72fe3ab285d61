/// Wordings for the kinds that decide between offers and about staying.
extension QuestionCues {
  static let criterion = """
    3 what * matter~|important|mattered|counted|counts|count|weighed|crucial|decisive|essential|relevant * most|when|in|to|for|choos~|decid~|pick~|while|compar~|select~
    2 what * matter~|important|decisive|crucial
    3 which * matter~|important|factors|criteria|features|feature|qualities|aspects|considerations
    3 criteria|criterion|factors|factor|considerations|checklist|dealbreaker|dealbreakers|requirements
    3 deal breaker|breakers
    3 must have|haves
    3 what * compare|compared|comparing|comparison * between|them|options|against|on|by|other|two|us|look|with
    3 how * compar~|evaluat~|choos~|chose|pick|picked|select~|decid~|weigh~|judge * between|among|which|options|them|different|one|other|tools|a|providers|vendors|from|us|the|what|over
    4 made|make|makes @you go|choose|pick|decide|opt with|us|for
    3 what * tip|tipped|tips|swung|swing|swayed * scale|scales|balance|favour|favor|it|decision|you
    3 what * deciding|decisive|determining
    3 deciding|decisive factor|point|argument|reason
    3 what * look|looked|looking for * in|when|while|from|a
    3 what * look|looked|looking for in
    2 what * look|looked|looking|looks for $
    3 what * look|looked|looking|pay|paid|check|checked * at|attention|for * first|when|compar~|choos~|decid~|most|before
    3 why * choose|chose|chosen|pick|picked|select|selected|go|went|decide|decided|opt|opted * us|this|over|for|them|that|with|one|product|in
    3 what * made|make|makes * choose|chose|pick|picked|select|go|decide|opt|prefer * us|this|over|for|them|that|with|one|rather|in|instead
    3 reason|reasons|why * choos~|chose|pick~|select~|decid~|buying|prefer~
    3 what * convinc~|persuad~|won|win * over|you|in
    2 what * sold you|sealed|clinched
    3 what * seal|sealed|clinch|clinched|close|closed * deal|it
    3 why * us|them|this * over|instead|rather|and
    3 how * make|made|making|arrive|reach|came|come * decision|choice
    3 what * shortlist|short
    3 what * non negotiable|negotiables
    3 what * require~|requirement * vendor|supplier|provider|tool|from|had|product|solution
    3 what * basis|base|based * decision|decide|choice|choose|choosing
    3 what * would|does|must|had * have|need|has * to * offer|before|consider|order|choose|sign|right
    3 what * rule~|ruled out
    3 what * questions|question * ask|asked * vendor|vendors|before|us|sales|supplier
    3 what * priority|priorities * choos~|select~|compar~|buy~|when
    3 what * good|right|better * product|provider|choice|supplier|vendor|one|option|for
    3 what * set|sets|makes|made * apart|different * from|others|other|us
    2 what * different * other~|alternatives|competitors
    3 on what|which grounds
    3 rank|rate|order * features|factors|criteria|reasons|importance
    2 how important
    3 important|mattered|matters|decisive when|in|for choosing|selecting|deciding|buying|picking
    3 pay|paid most? attention to
    2.4 criteria|criterion|requirements|prerequisites|shortlist
    """

  static let influencer = """
    4 was|is|were it|that|this|the * call|decision|choice|idea * alone|own|yours|mine|only|yourself|solo
    3 whose call|decision|choice|idea|job
    3 decide|decided|choose|chose|alone * alone|yourself|own|together|others
    3 who * listen|listens to
    3 whom|who * trust|believe|rely|listen|ask|turn|consult
    3 who * involved|weigh~|influenc~|help~|decid~|approv~|sign~|recommend~|advise~|advis~|convinc~|persuad~|consult~|opinion|say|talked|talk|ask~|else|suggest~|told|agree|support~|against|champion~
    3 who * else
    2 who * final|last say|word
    2 who * need~|has|have|had * yes|ok|okay|approv~|sign~|sold|agree|convinc~|say
    3 whose * opinion|advice|view|views|input|word|decision|approval|budget|permission|judgement|judgment
    3 did|does|has|was|were|is|would anyone|anybody|someone|somebody * else|help|influence|recommend|involved|advise|weigh|have|say|suggest|talk|encourage|discourage|know
    3 anyone|anybody|someone|somebody else
    3 anyone|anybody|someone|somebody * influence|involved|recommend|weigh|advise|helped|opinion
    3 how * decision|decisions * made|work|get|taken * company|team|family|household|who|around|together|organisation|organization
    3 decision * made * by|together|alone
    3 alone|yourself|own or * with|together|someone|else|others
    3 did * alone|own|yourself
    3 talk~|discuss~|run|ran|bounce~|consult~ * with|to|past|by|it|off * before|anyone|anybody|someone|else|partner|colleagues|family|boss
    3 what role * @person|others|colleagues|people * play|played|have|had
    3 what * your @person * think|say|said|thought|feel|make
    3 how * your? @person * react|reacted|feel|influence
    3 who * do|did * trust|listen|turn|ask|look|rely|go|follow
    3 who * advice
    3 who * first|brought|introduc~|point~ * up|mention~|idea|it|suggest|you|told
    3 who * pay~|hold~|control~ * bill|budget|purse
    3 who * decision|decides|decide|stakeholder~|buyer|buyers|maker~
    2 people|persons|stakeholders|roles|departments * involved|influenc~|decision|consulted
    3 part|say of|in * decision|choice|purchase
    3 involved in * decision|choosing|buying|purchase|choice|process
    3 people * influenc~|involved
    3 influence|influenced|influences * decision|choice|you|by|purchase
    3 who * veto|block|object~|stop~
    3 who * convince|persuade|sell
    3 who * signature|nod
    3 second opinion
    3 who|what department|departments|colleague|role
    2.4 recommended|stakeholders|influenced
    """

  static let channel = """
    3 where|how * hear|heard|learn|learned|read|see|spot|spotted|know * about|of|from
    3 how|where * @you * hear|heard|learn|learned|learnt|find|found|discover~|come|came|read|get|got|see|saw|first|become|became * about|of|us|out|across|to|aware|word|know|this|from|it|product|company
    3 how|where * first * hear|heard|learn|learned|learnt|find|found|discover~|come|came|read|see|saw|encounter~|notice~|aware
    3 how * know|knew|find|found|discover~ * about|us|of|existed|out|this
    3 how * come|came * across|know|to us
    3 how * aware
    3 where * @you * look|looked|looking|search~|go|went|turn~|start~|read|get|find for|information|info|advice|first|research|answers|inspiration|reviews|news|about|tips
    3 where * find|get * information|info|advice|answers|inspiration|reviews|news|tips
    3 where * look|looked|search|searched|research|go|went|start|started $
    2 where * look~|search~|research~|inform~|stumbl~|spot~|notic~
    3 which|what @source
    3 what * read|follow|listen|watch|subscribe|reading|watching * to|about|keep|stay|for|on|online|regularly|when|most|learn|daily
    3 which * blogs|newsletters|magazines|podcasts|sites|websites|channels|forums|communities|events|social|media
    3 how * inform~|stay|keep * yourself|informed|up|date|current|touch
    3 how * research~|find|learn * options|product|products|information|new|about|out|it|this|solution|vendor|vendors
    3 how * go|went about * find~|search~|look~|research~
    3 what * search|google|googled|type|typed|searched * for|into|in|terms
    3 search terms|term
    3 where * spend * time|online
    3 where * hang|hangs
    3 name|brand|company * pop~|come|came|cross|crossed up|across|your
    3 where * bump~|run|ran|stumbl~ * across|into|upon|on
    3 where * see|saw|seen * us|ad|ads|advert|our|it|mentioned
    3 how * contact|contacted|reach|reached|be|want|like|prefer * reach|contacted|hear|by
    3 through * channel|which
    3 what * point~|points|direct~ * to us|our|way
    3 what * information|info * sources|use|used|consult|where
    3 source|sources of information|info|inspiration
    3 heard|learned|learnt|found|hear about|of|out
    3 how|where * @you * found|find us
    3 found|find us $
    3 referral|discovery|acquisition|awareness source|channel
    3 conferences|meetups|events|podcasts|magazines|blogs|newsletters * you|attend|visit|listen|read|do
    3 first * come|came|contact|encounter|encountered|touchpoint|point
    3 what * led|brought * website|site|page
    2 how * got|get * here|to us|to know
    3 how * end|ended up * with us|here|our|on
    2.4 discover|discovered|heard
    """

  static let constraint = """
    3 what * limit~|constrain~|restrict~|bound|bind~|ties|tied * @you|by|do|what|your|there|on|are|how|work|hands
    3 limit~|constrain~|restrict~|limitation~
    3 what * constraint~|limit~|limitation~|restriction~|rule~|polic~|regulation~|requirement~|boundar~ * have|work|follow|are|you|do|there|must|apply|consider|on|with|observe|live|respect|stick|face|set
    3 rules|regulations|policies|policy|laws|law * follow|apply|respect|observe|have|comply|stick|bound|must|stop
    3 what * budget|much * have|spend|available|work|set|allowed|afford
    3 how * much * time|money|budget|space|room|people|staff|afford|spend|resource~
    3 what * can|could|cannot|may not * change|do|use|give|work|install|spend
    3 what * not * can|could|able|allowed|possible|change|compromise|negotiate
    3 what * not * negotiable
    3 what * get|gets|getting|got|stand|stands|standing * way|between
    3 what * in the|your way
    3 what * work|works|working|live * around|within|with * ?|have|must
    3 what * have|has|need|must * to work|live|put|fit|comply|respect|accept|deal * with|around|within|in|up
    3 what * forced|force|forces
    3 what * outside|beyond * control
    3 what * hands * tied
    3 what * compromise|compromises|trade|sacrifice|sacrifices
    3 what * allowed|permitted|forbidden|prohibited|mandatory|obliged
    3 what * conditions|circumstances * have|must|work|given|live|under|at|shape
    3 what * resources * have|lack|available
    3 what * lack|short|enough * time|money|budget|staff|resource~|people|skills
    3 what * make|makes|made * impossible
    3 what * stop~|prevent~|keep~|hold~|hinder~ * doing|using|more|often|from doing|from using|getting done|regularly|every
    3 keep|keeps|prevents|stops|prevent|stop|hinders @you from doing|using|reaching|getting|going|training|working * more|often|regularly|every?
    3 what * realistic|practical~|feasible * for|possible|in|limits
    3 how * tight
    3 fixed|given|hard|practical|technical|legal|external|internal|budget|time constraints|limits|restrictions|conditions|requirements|rules|deadline|frame|framework
    3 what * depend|depends|depending on
    3 have|has|need|must to fit|comply|stay * in|into|with|within|around|under
    3 how * it|security|legal|compliance|procurement|finance * limit~|restrict~|shape|affect
    3 what * infrastructure|environment|setup * must|work|have|given
    3 space|room|time|budget|money * do|can|have * have|available|set|spare|spend
    3 what * dictat~|impos~
    3 what|which * framework|circumstances|restraints
    3 time|budget|space|money|legal|technical * hold~|limit~|constrain~
    3 what|which * no|little control|choice|influence|say
    3 what * have no|little|not
    2.4 constraints|restrictions|limitations|restricted|allowed|budget
    """

  static let success = """
    4 what * good|great|perfect|strong|successful|excellent day|week|month|quarter|year|season|job|result|outcome look|mean|feel|be
    3 how * good|successful * month|year|season|quarter
    3 good|successful month|year|quarter|season
    3 when * happy|pleased|satisfied|content * with|about
    3 how|what * know|tell|recognise|recognize|notice * it|that|this|if|whether|when * work~|success~|paid|worth|worked|right|good|pay|well|done|succeed~
    3 how * measur~|judg~|evaluat~|assess~|define|track|gauge|quantif~ * success|whether|if|it|this|results|progress|value|impact|performance|return|work~|that|worth|effect
    3 how * measur~|judg~|gauge
    3 what * success|successful~ * look~|mean~|for|to|be|you
    3 success * look~|mean~|measur~|defin~|feel~
    3 how * success|successful
    4 what * good|great look~ like
    3 what * would * have|need|has * happen~|true|be|to * in|months|year|for|worth|success~|say|happy|call
    3 what * kpi|kpis|metric|metrics|indicator~|number|numbers|figures|benchmark~ * look~|use|track|watch|matter|judge|you|do|are|tell
    3 which * kpi|kpis|metric|metrics|numbers|number|figures
    3 what * changed|change|improv~|different|better * since|after|now|for|in * us|using|joined|you|start~|switch~|then|buying|signed|?
    3 since|after * us|using|joining|joined|started|starting|switching|buying * what|how|changed|better|improved
    3 what * result|results|benefit|benefits|impact|effect|improvement~|gain~|return|outcome * seen|had|see|got|get|since|so|bring|notice~|achieved|you|did|has|observed|made
    2 what * benefit|benefits|impact
    3 what * worth * it|money|while|the|every|price
    3 worth * it|while|money
    3 what * made|make|makes * worth|worthwhile|success|happy|satisfied|pay
    3 how * boss|manager|team|company|board|management|you|director * judge|say|measure|rate|know|convinced|see
    3 what * happy|satisfied|delighted|proud * with|if|when|be|result|in|most
    3 six|three|twelve|6|3|12|few|two months * what|from|how|would|down|now|later
    3 year * from now|now * what|how|would|look
    3 what * tell|tells|show|shows|prove|proves * it|you|that|work~
    3 when * say|know|call|consider * success|worked|works|worth|job|happy|done|good|paid
    3 looking back * what|was|success|worth|best
    3 what * expect~ * result|after|achieve * months|weeks|year
    3 what * proof|evidence|sign|signs * work~|that|it|success|tell|you|of|would
    3 how * feel|look|life|work|different * if|when|now|after * work~|since|goes|done
    3 how * pay|paid|pays off
    3 pay|paid|pays off
    3 what * target|targets
    3 what * win|wins * for|look|be|would
    3 how * success
    3 what * return * investment|expect
    3 how * life|work|day * changed|different|better|improved
    2.4 success|successful|kpi|kpis|worthwhile|measure
    """

  static let leave = """
    4 line|lines|limit|boundary|boundaries|border * cross|crossed|step|overstep
    4 push|pushes|drive|drives|send|sends|pull|pulls|lure|chase|move|tempt @you * to|towards|into|away|over * else|somebody|someone|other|another|elsewhere|competitor~|rival~|away
    3 what * too far|much * for|to
    3 what * end|ends|finish * between|with|relationship|for
    3 what * stop|stops * buying|using|coming|ordering|paying|being|us|a
    3 deal breaker|breakers
    3 what|why * would|could|might|did|made|make|makes|will|has|have|had|caused|drove|led * @you * @leave
    3 what * make|made|makes|cause|drive|drove|push|lead|led|force|take|took|prompt~|get * @you * @leave
    3 why * @you|did|do * @leave
    3 why|reason|reasons * @leave
    3 reason|reasons for leaving|cancelling|canceling|cancellation|switching|stopping|churn|quitting|termination|unsubscribing|churning
    3 reason|reasons * leave|cancel|left|cancelled|canceled|quit
    3 cancellation|churn|exit reason|reasons|feedback
    3 what * last|final straw
    3 red line|lines
    3 what * go|gone|look|looking|turn|move|back|shop * elsewhere|competitor~|somewhere|someone|rival
    3 what * lose|lost|losing * you|customer~|your|trust
    3 what * would * to happen|have * before|for|to|leave|happen * leave|leaving|cancel|switch|stop|go|quit
    3 what * take * for you|to * leave|switch|cancel|stop|move|away|go
    3 what * break|breaks|end|ends|kill * relationship|trust|deal|us|for|it
    3 when * would|did|do * @you * leave|cancel|quit|stop|switch|unsubscribe|give|look|left|cancelled|walk
    3 under * circumstances * leave|cancel|stop|switch|quit|go|walk|end|not
    3 how * competitor|rival|someone|offer * win|lure|tempt|steal|get|poach
    3 what * competitor~|rival|someone|another|other * offer|tempt|lure|win|have|do|need * you|switch|away|offer|move|over|have|leave
    3 tempt~|lure|lures * away|leave|switch|you
    4 why * not * renew|renewed|reorder|stay
    4 push|pushes|pushed|drive|drives|lure|lures|send|sends @you * competitor~|rival|elsewhere|another|away
    3 what * not * renew|renewing|continue|stay|come|again|return|reorder|buy again
    3 why * not * renew|renewed|continue|stay|come|again|return|reorder|order again
    3 how * likely * leave|cancel|switch|stay|renew
    3 what * consider * leaving|leave|cancelling|canceling|switching|stopping|quitting|alternatives
    3 ever * thought|considered|consider|think|thinking * leaving|cancelling|canceling|switching|quitting|stopping|about leaving
    3 thought|thinking|think * about * leaving|cancelling|switching|quitting|stopping
    3 what * done|could|have|we * differently|keep|kept|save|done * you|stay|keep|staying|customer
    3 what * could|would * kept|keep|convince * you|stay|staying
    3 close * account|shop|cancel|leaving|cancelling
    3 what * walk|walked|walking away
    3 what * stop|end|give * using|up|being|subscription|membership|contract|buying|ordering|coming|paying
    3 what * made|make * mind|decision * leave|cancel|stop
    3 say|saying|said goodbye
    3 what * unforgivable|never forgive|intolerable|unacceptable
    3 how * would * bad|bad~
    3 fed up
    3 had|have enough
    3 what * threaten~|jeopardi~
    2.4 quit|cancel|cancelled|canceled|leaving|cancelling|cancellation|renew|churn|unsubscribe|unsubscribed
    """

  static let pull = """
    3 what * attract~|appeal~|draw|drew|drawn|excit~|impress~|caught|catch|intrigu~|interest~|fascinat~|tempt~|charm~ * you|to|most|eye|about|us|first|our|in|attention|me|with
    2 what * attract~|appeal~|excit~|impress~|intrigu~
    3 what do|did|does * @you * like|love|enjoy|value|appreciate|cherish|adore
    3 what @you * like|love|enjoy|liked|loved|likes|loves|enjoyed|value|appreciate|valued
    3 what * like|love|enjoy|liked|loved|likes|loves|enjoyed|value|appreciate|cherish|adore most|best|about
    3 like|love|enjoy|liked|loved|likes|value|valued|appreciate|appreciated|enjoyed * most|best|about
    3 what * favourite|favorite
    3 favourite|favorite thing|part|feature|aspect|moment|bit
    3 best thing|part|feature|aspect|bit|moment
    3 what * best
    3 what * stand|stands|stood out
    3 what * miss|missed
    3 miss * most|us|if|it
    3 if * vanish~|disappear~|gone|taken|longer|away|ceased * what|how|would|miss|feel
    3 how * feel * if * no|not|could|longer|without|disappear~|lost
    3 why * stay|stayed|staying|keep|kept|come|remain|continue|loyal|stick|return * with|coming|using|back|us|for|buying|customer|here|ordering
    3 what * keep|keeps|kept|make|makes|made * coming|back|stay|loyal|using|with|smile|happy|return|sticking|around|going * us|back|here|coming|?
    3 what keep|keeps|kept @you coming|using|here|loyal|staying|with
    3 what * keep|keeps|kept * coming|loyal|here|staying|using|stay|with us
    3 what * made|make|makes * special|smile|happy|love|stand|great|unique|delight|fall|recommend|say wow|want
    3 what * recommend~|tell * us|friend~|colleague~|others|to|about|it
    3 why * recommend|love|like|enjoy|prefer
    3 what * delight~|surprise~|wow * you|positively|most|pleasantly
    3 what * hope|hoped|promise|promised|sounded|sound|seemed|looked * good|great|interesting|better|appealing|tempting|different|right|attractive
    3 what * got|get|gets|made * excited|hooked|interested|curious|attention
    3 what * spoke|speaks * for|to you|favour|favor|in
    3 what * work~|working|works|worked|does|do * well
    3 what * do|does|did|we|are * well|right|better|good * at|than|for|?
    3 strengths|strength|advantages|advantage|highlights|highlight|upside|upsides|praise
    3 what * good about
    4 not|never live|do|be|imagine without
    3 what * never|not * give up|lose|want to lose|change
    3 what * should|must * not|never|keep|stay * change|same|doing|as
    3 made|make * us? * stand out
    3 what * pulled|pull|magnet
    3 what * first impression|glance
    3 what * convinced * immediately|first|liked
    3 what * most valuable|useful|helpful|enjoyable|pleasant|positive|satisfying
    3 what * glad|grateful|thankful
    3 what * feel|felt good|great|nice
    2.4 appeals|appealed|attracted|attracts|favourite|favorite|delights|impressed
    """
}
