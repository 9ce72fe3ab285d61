extension ConceptLexicon {
  /// Concepts of situations that people tell of.
  static let situations = """
    trust in people: opinion of, judgement, judgment, word for it, believe him, believe her, rely on her, rely on him, his word, her word, someone I believe
    expert authority: expert's, authorities on, professor, scientist, scientists, study says, science, scientific, scientifically, proven, evidence based, award, awards, award winning, champion, champions, pro rider, ex professional, veteran, insider
    convenience at home: comes to me, to my door, without leaving, without going out, from the sofa, brought to, lugging, carry it home, heavy bags, carrying, trek, trip to the shop, no need to go, door to door
    predictability: plan ahead, plan for, forecastable, no guess, know what I pay, same amount, fixed price, fixed amount, fixed date, set day, set time, certain day, exact date, exact time, know exactly, knows exactly, clear dates
    shortage: shortages, scarce, short of, not enough, too few, too little, insufficient, understaffed, overstretched, only one, only two, nobody free, no capacity, hands full, out of capacity, too much work
    running out: ran out of, none left, empty shelves, empty cupboard, bare, out completely, used up, finished it, emptied
    waste: throw away, threw away, thrown away, throw out, thrown out, chuck, chucked, bin it, binned, down the drain, poured away, half used, too much of, surplus, excess, unused, never used, gathering dust, goes to waste
    memory and reminders: forget to, forgot to, remember to, remembering, remembers, slip my mind, on my mind, think of it, keep in mind, keep track, keeping track, lose track, lost track, reminds me, diary entry, mental load, mental note
    responsibility: responsible for, my job, my task, my responsibility, on me, falls to me, falls on me, my fault, blame, blamed, blames, answerable, accountable for, liable, duty, duties, role of, my role, land on me
    complaints by others: complaint, complaints, complain, complains, complaining, complained, moan, moans, moaning, grumble, grumbles, grumbling, unhappy people, everyone complains, asks me, ask me, asking me, keep asking, nobody happy, please everyone, fights over, argument, arguments, quarrel
    fairness: unfair, unfairly, fairly, treated the same, treated fairly, equal, equally, equality, loyal customers, existing customers, new customers only, cheaters, bias, biased, favouritism, discriminate, discriminated, double standards
    honest pricing: clear price, clear pricing, transparent price, all in, all inclusive, total price, price after, after the first month, price later, small letters, asterisk
    full price buying: full amount, normal price, regular price, never wait for a sale, not wait, no codes, never use codes, promo codes, do not use coupons, sale hunter, bargain hunter, deal hunter, hunting deals, wait for the sale, wait for sales, on sale
    device at work: company laptop, work laptop, work phone, work computer, company phone, office pc, from the office, at the office, during work, at work, on my lunch, work email, private phone
    weekends and evenings: evenings only, weekend only, saturday, saturdays, sunday, sundays, sunday morning, saturday morning, after dinner, before bed, late at night, at weekends
    mornings: mornings, early bird, before breakfast, wake up, waking up, dawn, sunrise, at six, at five
    single household: alone at home, live on my own, by myself, just the two of us, two person, for one, one person, my flat
    large household: big family, family of, adults, five of us, six of us, houseful, full house, whole family, everybody at home
    allergies and limits: not allowed, am allowed, cannot have, must not, forbidden, off limits, no more than, at most, doctor forbids, limit myself, cutting down, cut down, sensitive, sensitivity
    pay cycle: paid monthly, paid weekly, salary comes, salary arrives, first of the month, four weekly, until payday, before payday, money comes in, benefits day
    building access: locked building, door code, gate, gated, concierge, porter, doorman, entrance, entry system, intercom, buzzer, security desk, security guard, loading dock, third floor, fourth floor, no lift, nobody home, not at home, at work all day
    rituals and taste moments: moment of calm, me time, quiet time, sunday ritual, indulgence, savor, little moment, slow morning, treat of the day
    scepticism: too good, what is the catch, skeptic, sceptic, not convinced, unconvinced, wary, cautious, careful, think twice, thought twice, second thoughts
    effort of switching: too much effort, effort to change, hassle of changing, start from scratch, start again, starting over, learn again, relearn, years of data, years of, lose my history, history in there, stuck in there, too lazy to switch, big job, big project, disruption, disrupt, disrupts, downtime during
    performance at work: numbers to hit, quota, bonus, appraisal, year end review, promotion depends, justify my, prove my worth, show my boss, show the board, present to, reporting line
    event operations: race organiser, organiser, organisers, organizers, organise, organising, start list, starters, entry list, bib, timing company, volunteers at, route marking, road closure, closure, sponsor wants, marquee, catering for, finishers, finish line
    marketing to locals: local customers, local people, people nearby, in the area, near my shop, catchment, reach local, target group, audience nearby, wrong audience, too far away, ship to, deliver to, get people into, bring people into, come into the shop
    route and map: route planner, planned route, turn by turn, offline map, off road, gravel road, quiet road, quiet roads, busy road, traffic free, cycle path, bike lane, loop, trail, trails, footpath
    competition on leaderboard: ranking list, top ten, first place, second place, king of, crown, segment, segments, motorised, doping, fair competition, record time, beat my, beaten
    recording and tracking: records my, track my, not recorded, missing ride, press start, start button, auto start, auto pause, logging, logged, log my, workout log, history of my, saving my, not saved
    """
}
