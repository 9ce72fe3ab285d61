extension ConceptLexicon {
  /// The built-in concepts: `name: words and phrases`, matched by stem.
  static let englishEntries = [money, service, product, people, sources, life, work]
    .joined(separator: "\n")

  private static let money = """
    price: price, pricing, cost, costs, expensive, pricey, overpriced, cheap, affordable, fee, fees, charge, dollars, euros, pounds, quid, bucks, rate, tariff, price tag, pay for, paying, how much, money, steep, costly, premium price, sticker shock, arm and a leg, per month, a month, monthly price, worth the price, value for money
    price rise: price rise, price increase, price hike, put the price up, prices went up, went up, raise the price, raised prices, more expensive, costs more, fee increase, dearer, hiked, jack up, creep up, goes up, prices up, bill went up, increase in price
    discount: discount, offer, coupon, voucher, promo, promotion, deal, deals, sale, sales, bargain, code, half price, percent off, money off, special offer, on offer, reduced, rebate, cashback, loyalty points, black friday, introductory, bundle
    budget: budget, afford, save money, saving money, savings, cut costs, cut spending, tight, funds, spend, spending, limited money, cash, broke, salary, income, end of the month, paycheck, payday, wallet, purse, stretch, purse strings, make ends meet, financially, money is tight, penny, pennies
    hidden costs: hidden, hidden fee, hidden cost, surprise charge, small print, fine print, extra charge, add on, add ons, extras, surcharge, unexpected charge, catch, no surprises, shipping cost, sneaky, transparent, transparency, upfront
    invoice: invoice, invoicing, bill, receipt, statement, billing, vat, tax, taxes, accounting, accountant, bookkeeping, bookkeeper, ledger, expense, expenses, reimburse, reconcile, reconciliation, audit, books, year end, month end, close the books, payroll, purchase order, tax return, tax office, quarterly
    payment: payment, credit card, debit card, paypal, direct debit, pay, paid, instalment, bank transfer, declined, checkout, pay later, transaction, apple pay, card details
    refund: refund, money back, reimbursed, guarantee, return policy, send it back, return it, returned it, compensation, chargeback, credit note
    contract: contract, lock in, locked in, commitment, commit, tied in, tie myself, minimum term, annual plan, yearly, year long, sign up for a year, two year, long term, stuck with, term, notice period, obligation, no strings, terms and conditions, handcuffed
    cancel: cancel, cancelling, cancellation, unsubscribe, quit, pause, skip, leave whenever, get out, opt out, stop anytime, pausing, walk away, back out, skip a month, put on hold, terminate
    trial: trial, free trial, try, try it, tried it, tried, tryout, test, testing, sample, taster, demo, pilot, proof of concept, first month free, freemium, free version, free tier, test drive, sandbox, dip a toe, give it a go
    subscription: subscription, subscribe, subscriber, plan, membership, member, recurring, auto renew, renewal, renew, auto renewal, tier, upgrade, downgrade
    value: worth, worthwhile, value, pay off, pays for itself, return on investment, roi, bang for the buck, good deal, rip off, waste of money, money well spent, got my money, justify
    """

  private static let service = """
    delivery: delivery, deliver, delivered, shipping, shipment, ship, shipped, parcel, package, courier, arrive, arrival, arrived, turn up, turned up, show up, doorstep, letterbox, mailbox, in the post, tracking, track, dispatch, driver, postman, transit, warehouse, drop off, porch, delivery window, delivery date
    lateness: late, later than, delay, delayed, behind schedule, overdue, days after, week late, on time, in time, punctual, deadline, deadlines, slipped, missed, too late, never came, never arrived, did not arrive, still waiting, dragged on, took weeks, days late, last minute
    waiting for help: support, customer service, helpdesk, help desk, ticket, agent, reply, replied, respond, response, responsive, answer, on hold, wait for, waiting, call back, nobody answers, get hold of, chat bot, chatbot, live chat, phone line, hotline, human being, real person, real human, somebody to talk, talk to someone, speak to, pick up the phone, call centre, call center, support team, queue, ignored
    friendliness: friendly, kind, polite, helpful, rude, respectful, warm, welcoming, smile, courteous, patient, attitude, treated, staff, nice people, caring, supportive, personal touch, know my name, judged, judgmental
    speed: fast, quick, quickly, slow, slowly, speed, sluggish, lag, laggy, loading, load time, instant, instantly, immediately, takes forever, takes ages, takes ages to, wait, performance, snappy, prompt, crawls, spinning wheel, seconds
    time saved: save time, saves time, saving time, time saver, hours, hour, minutes, half an hour, time consuming, takes time, waste time, wasted time, weekend, evenings, evening, busy, no time, not enough time, time pressed, short of time, free up, spare time, less time, get my evenings back, faster, quicker, efficient, efficiency, productive, productivity, automate, automatic, automatically, hectic, schedule
    login: login, log in, logging in, logged in, logged out, sign in, password, passwords, account access, locked out, verification, two factor, authentication, authenticator, username, reset, credentials, single sign on, sso, access
    notifications: notification, notifications, reminder, reminders, alert, alerts, ping, nudge, push message, remind, pop up, text message, spam, too many emails, nag, nagging, buzz
    errors: bug, bugs, crash, crashes, crashed, error, errors, glitch, glitchy, broken, freezes, froze, does not work, not working, stopped working, fails, failed, failure, breaks, mistake, mistakes, wrong, incorrect, typo, defect, faulty, outage, down, downtime, goes down
    reliability: reliable, reliability, dependable, depend on, consistent, consistency, stable, stability, trust it, count on, works every time, just works, unreliable, hit or miss, hit and miss, solid, uptime, robust, never lets me down, let me down, let us down, rely
    onboarding: onboarding, set up, setup, setting up, get started, getting started, install, installation, migrate, migration, import, moving over, move over, switch over, switching over, transfer, configure, implementation, roll out, rollout, ramp up, first steps, up and running, data over, changeover
    ease of use: easy, easily, simple, simplicity, straightforward, intuitive, user friendly, complicated, complex, confusing, confused, fiddly, clunky, cumbersome, hard to use, clicks, click, layout, interface, navigate, menus, menu, buttons, screen, figure out, overwhelming, overwhelmed, hassle, effortless, painless, no fuss, faff, convenient, convenience, messy, clear, unclear, maze, jargon
    instructions: instructions, manual, documentation, docs, guide, tutorial, explain, explanation, how to, step by step, walkthrough, help pages, faq, knowledge base, videos, training video
    returns and damage: damaged, damage, dented, leaking, leak, crushed, ripped, torn, cracked, scratched, smashed, broken on arrival, squashed, spilled
    ordering: order, ordering, ordered, reorder, basket, cart, checkout, stock, out of stock, in stock, sold out, available, availability, unavailable, back order, wrong item, missing item
    cleanliness: clean, dirty, hygiene, tidy, filthy, smell, smelly, mess, wipe, sweaty, dusty
    opening hours: opening hours, open, open late, closed, closes, early morning, late night, round the clock, around the clock, shift, shifts, night shift, after work, before work, lunch break, at six in the morning, five in the morning, midnight
    crowding: crowded, busy, full, packed, queue, queues, queueing, fully booked, waiting list, no slots, slot, peak time, rush hour, booked out, overrun, line, lines
    booking: book, booking, booked, appointment, reserve, reservation, slot, schedule, calendar, reschedule, sign up for a class
    """

  private static let product = """
    quality: quality, well made, craftsmanship, premium, excellent, superb, sturdy, flimsy, poor quality, rubbish, shoddy, high standard, standard, standards, finish, material, top notch, first rate, mediocre, crap, junk
    quality drop: gone downhill, went downhill, gets worse, got worse, not what it used to be, not as good, used to be better, slipping, drop in quality, quality dropped, quality drops, declined, deteriorated, watered down, cut corners, cutting corners, stale, worse than, lower quality, standards slip
    freshness: fresh, freshness, stale, expired, expiry, best before, shelf life, old stock, mouldy, rotten, sell by, straight from, in season, just picked, roasted, baked
    taste: taste, tasty, flavour, flavor, delicious, bland, bitter, sweet, smells, aroma, yummy, recipe, seasoning, palate, savoury, spicy
    variety: variety, choice, selection, range, different, options, assortment, something new, new ones, boring, bored, same old, same thing, repetitive, discover, discovery, surprise, surprises, mix it up, catalogue, diverse, rotate, try something new, novelty, monotonous, rut, explore
    control: control, choose myself, decide myself, my own, customise, customize, custom, tailor, tailored, adjust, flexible, flexibility, settings, preferences, personalise, personalize, change my mind, up to me, in charge, pick and choose, swap, configure, tweak, bespoke, own pace, whenever i want, freedom
    personal advice: recommend, recommendation, recommendations, recommends, suggestion, suggest, suggested, advice, advise, advised, tip, tips, guidance, expert, experts, expertise, specialist, coach, coaching, trainer, mentor, consultant, consultation, professional, one to one, adviser
    battery: battery, charge, charging, charger, charged, power, plug, plugged, dies, flat, recharge, runtime, lasts all day, power bank, drain, drains, runs out
    connectivity: wifi, internet, connection, signal, bluetooth, offline, sync, syncing, synced, coverage, reception, disconnect, disconnects, pairing, pair, network, online, broadband, bandwidth, data plan, dead zone, patchy, drops out
    size and space: space, storage, room, small flat, small apartment, bulky, compact, cupboard, shelf, shelves, drawer, counter, kitchen, fits, fit in, garage, takes up, tiny, big, large, clutter, basement, attic, footprint, lightweight, heavy, portable, carry, no room
    design: design, looks, look good, beautiful, ugly, style, stylish, colour, pretty, aesthetic, sleek, elegant, modern, dated, old fashioned, fashionable, attractive, appearance, good looking, gorgeous
    noise: noise, noisy, loud, quiet, silent, sound, hum, buzzing, peace and quiet, volume, racket
    comfort: comfortable, comfort, comfy, cosy, uncomfortable, soft, relaxed, relaxing, at ease, cushion, pain, ache, aches, sore
    durability: durable, durability, last, lasts, lasting, wear, wears out, worn out, fell apart, fall apart, falls apart, lifetime, long lasting, sturdy, warranty, replace it, repair, repaired, fix, fixed, spare parts, maintenance, broke after
    safety: safe, safety, danger, dangerous, risk, risky, injury, injured, hurt, accident, harm, hazard, protect, protection, secure, recall
    ingredients: ingredients, organic, natural, chemical, chemicals, allergy, allergic, allergies, vegan, vegetarian, gluten, sugar, additives, nuts, lactose, dairy, artificial, calories, nutrition, nutritional, protein
    features: feature, features, function, functionality, capability, tools, module, does everything, all in one, one place, missing feature, lacks, add on, advanced, bells and whistles, everything in one
    updates: update, updates, updated, new version, release, releases, changed, redesign, roadmap, upgrade, latest version, changelog, improved, improvements
    integration: integrate, integrates, integration, integrations, api, connect to, connects, plug in, plugin, works with, compatible, compatibility, export, exports, import, talk to each other, interface with, other systems, existing tools, our stack, data feed, copy and paste, copying, retype, retyping, manual entry, typing in, key in, double entry, by hand
    mobile: phone, mobile, app, iphone, android, tablet, ipad, smartphone, on the go, app store, phone screen, watch, smartwatch
    packaging: packaging, box, boxes, wrapping, plastic, cardboard, bag, bags, tin, recyclable, wrapped, unpack, unboxing, bubble wrap
    environment: environment, environmental, eco, sustainable, sustainability, green, recycle, recycled, recycling, carbon, footprint, climate, planet, waste, ethical, ethics, fair trade, fairtrade, farmers, growers, supply chain, emissions, plastic free, zero waste, responsibly, sourcing, local produce
    origin: origin, where it comes from, come from, made in, handmade, farm, source, sourced, producer, provenance, local, traceable, story behind, small producers
    """

  private static let people = """
    manager approval: approve, approval, approved, approves, sign off, signed off, signs off, boss, manager, management, director, head of, ceo, cfo, chief, executive, board, leadership, owner, partners, decision maker, green light, permission, supervisor, vp, final say, last word, upstairs, higher up, higher ups, rubber stamp, nod
    finance department: finance, finance team, controller, controlling, procurement, purchasing, treasurer, accounts department, finance director, cost centre, cost center, budget holder, purse, financial
    colleagues: colleague, colleagues, coworker, coworkers, co worker, workmate, workmates, teammate, teammates, someone at work, people at work, the office, in the office, peers, my team, our team, department, the guys at work, staff, employees, desk next
    it department: it department, it team, it people, it guy, sysadmin, admin, administrator, engineer, engineers, developers, developer, technical team, tech team, cto, dev team, architecture, infrastructure, security team, infosec, server, servers
    partner: wife, husband, partner, spouse, girlfriend, boyfriend, fiancee, other half, better half, married, significant other
    family: family, mother, father, mum, mom, dad, parents, sister, brother, daughter, son, grandmother, grandma, grandparents, cousin, aunt, uncle, in laws, kids, child, children, baby, toddler, household, teenager, teenagers, little ones, relatives, sibling, nephew, niece, twins
    friends: friend, friends, mate, mates, buddy, buddies, pal, neighbour, neighbor, neighbours, neighbors, word of mouth, someone i know, roommate, flatmate, acquaintance, running partner, group chat, classmate
    customers of theirs: client, clients, our customers, my customers, guests, patients, end users, our users, students, visitors, tenants
    team: team, teams, teamwork, collaborate, collaboration, collaborative, together, shared, whole team, everyone on the team, seats, seat, users, roles, permissions, assign, hand over, handover, same page, workflow, stakeholders
    doctor: doctor, physician, physio, physiotherapist, nurse, therapist, medical, clinic, hospital, dentist, vet, pharmacist, specialist told, gp, diagnosis, diagnosed, blood pressure, blood test, checkup, check up
    community: community, group, club, members, social, meet people, belong, belonging, like minded, people like me, lonely, alone, make friends, company, part of something, atmosphere, vibe, together
    status: status, prestige, impress, impressive, show off, image, look professional, respected, reputation, brand, brands, exclusive, luxury, cool, proud, pride, embarrassing, embarrassed, embarrassment, look good in front
    recommendation: recommended, recommendation, told me about, swears by, swear by, raves, raved, vouched, referral, referred, endorsed, praised, would not stop talking, turned me on to, put me on to, talked me into, persuaded, convinced
    guests and hosting: guests, visitors, dinner party, host, hosting, entertain, come over, party, invite, invited, having people over, barbecue
    gift: gift, gifts, present, presents, birthday, christmas, anniversary, gave me, given as, gifted, for someone else, surprise for, valentine, stocking
    sharing: share, sharing, split, pass on, pass it on, lend, shared account, forward it, send it to others
    """

  private static let sources = """
    friends' word: friend told, friend recommended, word of mouth, friend mentioned, mate of mine, neighbour told
    forum: forum, forums, reddit, subreddit, thread, threads, community board, message board, discord, slack group, slack community, facebook group, quora, hacker news, stack overflow, online community, discussion, discussion board, lurking, whatsapp group, telegram
    articles: article, articles, blog, blogs, blogger, newsletter, newsletters, magazine, magazines, newspaper, press, journalist, read about, trade press, column, editorial, publication, mailing list, substack, wrote about, piece about, feature in, paper
    reviews: review, reviews, rating, ratings, stars, trustpilot, testimonials, testimonial, review site, review sites, comparison site, comparison sites, comparison, which report, star rating, review portal, customer reviews, real users
    search: google, googled, googling, search, searched, searching, search engine, search results, looked up, first result, top result, typed in, keyword, bing
    advertising: advert, ad, ads, advertisement, advertising, commercial, billboard, poster, flyer, leaflet, banner, sponsored, marketing, campaign, tv spot, brochure, sponsor
    social media: instagram, facebook, tiktok, twitter, linkedin, social media, feed, influencer, influencers, post, posts, hashtag, pinterest, snapchat, story, reel, reels, scrolling, followers
    video: youtube, video, videos, channel, youtuber, watched, webinar, webinars, livestream, clip, clips, tutorial video, streaming
    podcast: podcast, podcasts, episode, radio, audio, listened to, listening to, host of the show, sponsor read, in my ears, headphones
    events: event, events, conference, conferences, trade fair, trade show, fair, expo, meetup, meetups, workshop, seminar, talk, booth, stand, exhibition, festival, keynote, market stall, speaker
    shop: shop, shops, store, stores, supermarket, high street, mall, in person, retail, retailer, market, local shop, aisle, shelf, salesperson, counter, walk in, walked past, passing by, shop window
    marketplace: amazon, ebay, etsy, marketplace, app store, online shop, online store, webshop, directory, software directory, partner directory, listing, add on store
    email campaign: email, emails, inbox, mail, mailing, newsletter, email from you, junk folder, mailshot
    website: website, site, web page, webpage, landing page, homepage, home page, online, browser, pricing page, faq page
    sales contact: sales rep, salesman, salesperson, sales call, cold call, account manager, pushy, pitch, sales pitch, sales team, rep, sales people, called me, reached out, hard sell, sales guy
    """

  private static let life = """
    routine: routine, habit, habits, ritual, every morning, every day, daily, each morning, first thing, weekly, every week, regular, regularly, rhythm, stick to, sticking with, stick with it, consistency, discipline, automatic, always done, without thinking, part of my day, keep at it, keep it up, streak
    health: health, healthy, healthier, fit, fitness, weight, lose weight, lost weight, kilos, diet, blood pressure, back pain, knee, shape, in shape, stronger, strength, muscle, exercise, workout, workouts, train, gym, body, energy, tired, stamina, wellbeing, illness, out of breath, stairs, marathon, running, run, step count, posture
    stress: stress, stressed, stressful, anxiety, anxious, worry, worried, nervous, pressure, burnout, burn out, overwhelmed, panic, calm, peace of mind, relax, relaxing, sleep, sleep better, switch off, headspace, mental, unwind, sanity, nightmare, dread, head clear
    motivation: motivation, motivated, motivate, lazy, give up, gave up, giving up, excuses, accountable, accountability, willpower, push me, pushes me, keep going, inspired, encouragement, procrastinate, quit after, lose interest, fizzle
    progress: progress, improve, improving, improvement, results, see a difference, goal, goals, milestone, track, tracking, measure, metrics, stats, statistics, numbers, personal best, before and after, improved, target, targets, kpi
    learning: learn, learning, learnt, skill, skills, course, courses, training, lesson, lessons, understand, knowledge, teach, taught, beginner, newbie, novice, study, studying, practice, education, get better at, learning curve, expert level, from scratch, certificate
    fun: fun, enjoy, enjoyable, enjoyed, exciting, excited, playful, game, games, entertaining, boring, pleasure, delight, treat, hobby, laugh, joy, makes me happy, look forward, indulge, love
    moving: moved, moving, relocate, relocated, new flat, new house, new apartment, new city, moved house, new place, moved in, relocation, moved to, new town, new office
    new child: baby, pregnant, pregnancy, newborn, maternity, paternity, first child, new parents, birth, born, became a father, became a mother, toddler, nursery, parental leave
    new job: new job, changed jobs, promotion, promoted, started working, new role, new employer, freelance, freelancing, self employed, went self employed, laid off, redundancy, redundant, retired, retirement, career, joined the company, started at, new boss, new manager, new head
    new device: new phone, new laptop, new computer, new car, bought a new, new machine, replaced my, got a new, old one broke, old one died, gave up the ghost, died on me, packed it in
    working from home: working from home, work from home, home office, remote, remotely, lockdown, pandemic, covid, hybrid, from home, zoom, distributed team, commute, commuting
    travel: travel, travelling, traveling, trip, holiday, vacation, flight, hotel, abroad, on the road, business trip, airport, train, journey, suitcase, away from home
    distance: near, nearby, close by, far, far away, distance, location, around the corner, walking distance, drive, parking, park, bus, miles, kilometres, doorstep, neighbourhood, on the way, out of the way, rural, countryside
    season: winter, summer, spring, autumn, christmas, new year, january, resolution, resolutions, holidays, season, back to school, cold months
    food: food, meal, meals, cook, cooking, dinner, lunch, breakfast, eat, eating, recipe, groceries, grocery, snack, snacks, restaurant, kitchen, takeaway, takeout, leftovers, dish
    drink: coffee, tea, wine, beer, drink, drinks, espresso, cup, mug, brew, beverage, juice, water
    pets: dog, cat, pet, pets, puppy, kitten, hamster, rabbit, parrot, goldfish
    home: home, house, flat, apartment, living room, bedroom, garden, kitchen, bathroom, furniture, household, chores, cleaning
    clothes: clothes, clothing, shoes, dress, shirt, wear, wearing, outfit, wardrobe, size, sizes, fits, fabric, jacket, trousers
    car: car, vehicle, driving, drive, garage, petrol, fuel, electric car, tyres, mileage, mechanic, van, fleet
    bicycle: bike, bicycle, cycling, cycle, ride, rides, scooter, helmet
    school: school, university, college, teacher, teachers, student, students, class, classes, homework, exam, exams, pupil, campus, lecturer
    injury: injury, injured, surgery, operation, recover, recovery, rehab, broke my, sprained, accident, doctor told
    age: old, older, age, young, younger, getting older, fifty, turning forty, forty, sixty, birthday, generation, pensioner, senior
    wedding: wedding, married, engaged, honeymoon, bride, ceremony
    event disaster: fire, flood, burglary, break in, stolen, theft, storm
    alternatives: alternative, alternatives, competitor, competitors, rival, elsewhere, somewhere else, someone else, another provider, other provider, other providers, other brand, other brands, other tool, other tools, switch to, switched to, switching, competition, shop around, other companies, next best, go back to, went back to, other vendor, jump ship, take my business
    comparing: compare, compared, comparing, comparison, shortlist, short list, side by side, evaluate, evaluated, evaluation, pros and cons, benchmark, weighed up, contenders, research, researched, look around, looked at three, scorecard, rfp, tender
    do nothing: do without, did without, went without, nothing at all, make do, made do, muddle through, muddled through, put up with, lived with, do it myself, did it myself, diy, improvise, winged it
    """

  private static let work = """
    spreadsheet: spreadsheet, spreadsheets, excel, google sheets, sheet, sheets, pivot, macro, macros, formula, formulas, csv, tabs, cells, rows and columns, workbook
    paper: paper, notebook, notepad, post it, sticky notes, sticky note, pen, whiteboard, folder, folders, binder, filing cabinet, shoebox, shoe box, printed, print, printout, handwritten, in my head, diary, scribble, scribbled, calendar on the wall, ring binder, fridge
    own tool: built our own, home grown, homegrown, in house, script, scripts, macro, access database, workaround, cobbled together, custom built, self built, patchwork, makeshift, duct tape
    report: report, reports, reporting, dashboard, dashboards, chart, charts, graph, graphs, analytics, overview, insight, insights, figures, forecast, forecasting, visibility, numbers at a glance, at a glance, cash flow, bird's eye
    data: data, database, records, dataset, data set, figures, accurate, accuracy, inaccurate, up to date, out of date, single source of truth, duplicates, data quality, version, versions, outdated
    privacy: privacy, private, personal data, data protection, gdpr, tracking me, sell my data, my data, data sharing, who sees, confidential, confidentiality, spy, cookies, snooping, prying
    security: security, secure, hacked, hack, hackers, breach, encryption, encrypted, leak, leaks, phishing, backup, backups, vulnerability, penetration test, cyber, fraud
    compliance: compliance, compliant, regulation, regulations, regulated, regulator, legal, law, lawyer, gdpr, audit, auditor, auditors, certification, certified, iso, policy, policies, legislation, requirements, mandatory, standards, data residency, hosted in, on premise, rules, new rules
    growth: grow, growing, growth, grew, scale, scaling, expand, expansion, more people, hired, hiring, new hires, more customers, more orders, doubled, tripled, doubled in size, outgrew, outgrown, bigger, headcount, got too big, second location, new branch, opened another, ramped up, volume
    revenue: revenue, turnover, profit, profitable, margin, margins, sell more, more sales, bottom line, conversion, leads, customers buy, earn, earnings, income, roi
    deadline pressure: deadline, deadlines, crunch, end of quarter, quarter end, month end, time pressure, last minute, overtime, fire drill, late nights, midnight oil
    meetings: meeting, meetings, call, calls, standup, catch up, video call, agenda, zoom, minutes of
    documents: document, documents, file, files, pdf, scan, scanning, scanned, paperwork, upload, uploads, attachments, attachment, forms, form, folder, folders, drive
    communication: communicate, communication, informed, keep me posted, kept in the dark, in the dark, update me, let me know, told us nothing, no explanation, transparency, announced, announcement, heads up, notice, without telling, without warning, told nobody
    promises: promise, promised, promises, honest, honesty, lied, lie, misleading, false advertising, over promise, as advertised, as described, trust, trustworthy, scam, credible, genuine, transparent, integrity, cheated, let down, broken promise, kept their word
    company size: small business, small company, startup, start up, enterprise, corporate, corporation, mid sized, big company, family business, sole trader, one man, two of us, freelancer, agency, small team
    bureaucracy: bureaucracy, paperwork, red tape, process, processes, procedure, forms, committee, steps, sign offs, hoops, approvals, procurement process
    manual work: manual, manually, by hand, tedious, repetitive, copy, paste, retype, typing, re enter, admin, administration, administrative, chasing, chase, busywork, grunt work, drudgery, data entry, double work, twice
    chasing payments: late payment, late payments, overdue, unpaid, chasing, chase, dunning, outstanding, debtors, owed, owe, payment reminder, get paid, cash flow, paid on time
    control and errors: error, errors, mistake, mistakes, discrepancy, discrepancies, mismatch, does not add up, add up, wrong figure, wrong numbers, slip through, slipped through, double check, double checking, checking, correct, corrections
    vendor trust: around for long, still be around, go bust, go under, bankrupt, startup, track record, established, references, reference customers, case study, case studies, financially stable, small vendor, bought by, acquired, acquisition, shut down, discontinued
    training staff: train the team, train people, training, retrain, staff adoption, adoption, buy in, people will not use it, get used to, learning curve, resist, resistance, change management, pushback
    language: language, english, german, spanish, french, translate, translation, translated, native, multilingual, in my language
    accessibility: accessible, accessibility, wheelchair, screen reader, disability, disabled, eyesight, glasses, large print, hearing, dyslexia, colour blind
    """
}
