extension PortraitField {
  private init(
    _ name: String, _ title: String, _ group: String, kinds: String = "", cued: String = "",
    cues: [String] = [], attributes: String = "", ask question: String,
    whom: Interviewees.Kind = .anyone, isAlways: Bool = true, isOfCompanies: Bool = false
  ) {
    self.init(
      name: name, title: title, group: group, kinds: VerbForms.split(kinds),
      cuedKinds: VerbForms.split(cued), cues: cues.map { WordPattern($0) },
      attributes: VerbForms.split(attributes), question: question, whom: whom, isAlways: isAlways,
      isOfCompanies: isOfCompanies)
  }

  /// All fields in the order of `Persona.Field.names`.
  static let all = who + why + buying + use

  private static let who = [
    PortraitField(
      "role", "Role", "who", kinds: "role", cued: "habit constraint success goal",
      cues: [
        "works/work/working as/at/for/in a/an/the",
        "is a/an teacher/nurse/student/manager/designer",
        "their/the job is", "they teach/teaches", "runs a/the/their", "they run a/the",
        "full/part time",
      ], attributes: "job role position occupation profession",
      ask: "What is your job, and what do you do on a usual day?"),
    PortraitField(
      "experience", "Experience", "who", kinds: "knowledge",
      cued: "habit constraint trigger channel goal",
      cues: [
        "years/year ago?", "months of experience", "beginner/beginners", "new to",
        "for ten/fifteen/twenty/thirty years", "started/began with", "since 19/20", "licence",
      ], attributes: "years experience seniority level", ask: "How long have you been doing this?"),
    PortraitField(
      "responsibilities", "Responsible for", "who", cued: "goal success pain criterion constraint",
      cues: [
        "responsible for", "in charge of", "has/have to make/answer/report/sign", "their team",
        "looks/look after", "answers for", "the board/boss/partners/committee",
        "needs to make sure",
      ], attributes: "department function", ask: "What are you responsible for, and to whom?"),
    PortraitField(
      "industry", "Industry", "who", attributes: "industry sector segment vertical",
      ask: "In which industry is your company?", isAlways: false, isOfCompanies: true),
    PortraitField(
      "company_size", "Company size", "who", attributes: "employees headcount seats company",
      ask: "How many people work in your company, and how many use this?", isAlways: false,
      isOfCompanies: true),
  ]

  private static let why = [
    PortraitField(
      "goals", "Goals", "why", kinds: "goal", ask: "What problem were you trying to solve?",
      whom: .recent),
    PortraitField(
      "motivations", "What matters to them", "why", cued: "goal pull success leave",
      cues: [
        "love/loves/enjoy/enjoys", "proud", "fun", "feel/feels/feeling", "matters/matter",
        "important", "cares about", "for them", "joy", "mood", "peace", "win/winning", "healthy",
        "fit", "good at", "better at", "looks/look forward", "freedom",
      ], ask: "Why does that matter to you?"),
    PortraitField(
      "challenges", "Challenges", "why", kinds: "pain",
      ask: "What keeps coming up that makes this harder?"),
    PortraitField(
      "constraints", "Limited by", "why", kinds: "constraint",
      ask: "What limits you: time, budget, rules?"),
    PortraitField(
      "likes", "Likes", "why", kinds: "pull", ask: "What do you like most about it?",
      whom: .daily),
    PortraitField(
      "dislikes", "Dislikes", "why", cued: "pain objection leave",
      cues: [
        "hate/hates/hated", "annoy/annoys/annoying/annoyed", "cannot/can't/can not stand",
        "never works/loads/syncs/arrives", "crash/crashes/crashed", "slow/slower",
        "lost/loses/losing", "missing", "dead", "broken/breaks/broke", "too many/much/expensive",
        "late", "wrong", "fed up", "frustrating/frustrated/frustrates", "sick of", "tired of",
        "no use", "useless", "does not/doesn't work", "waste/wasted/wastes", "has to",
        "nobody answers", "again",
      ], ask: "What annoys you about it?", whom: .daily),
    PortraitField(
      "fears", "Fears", "why", cued: "objection leave constraint pain goal",
      cues: [
        "worried/worry/worries", "afraid/fear/fears/feared", "scared", "risk/risky/risks",
        "what if", "did not want/dare/trust", "nervous", "anxious", "unsure", "doubts/doubted",
      ], ask: "What were you afraid could go wrong?", whom: .hesitant),
  ]

  private static let buying = [
    PortraitField(
      "triggers", "Triggers", "buying", kinds: "trigger",
      ask: "What happened that made you look for something new?", whom: .recent),
    PortraitField(
      "alternatives", "Alternatives today", "buying", kinds: "habit",
      ask: "What did you try before us?", whom: .recent),
    PortraitField(
      "decision_criteria", "Chooses by", "buying", kinds: "criterion",
      ask: "What did you compare, and what made you pick us?", whom: .recent),
    PortraitField(
      "objections", "Objections", "buying", kinds: "objection",
      ask: "What almost stopped you from buying?", whom: .hesitant),
    PortraitField(
      "buying_process", "Buying process", "buying",
      cued: "criterion influencer habit objection constraint channel trigger",
      cues: [
        "compare/compares/compared/comparing", "trial/trials", "tried/tries/tested/tests",
        "quote/quotes/offer/offers", "approve/approves/approval/approved", "sign/signs/signed off?",
        "budget/budgets", "decide/decides/decided/decision", "research/researched",
        "board/committee/vote/votes", "before/until buying/paying", "asks/asked around",
        "demo", "waited for", "reads/read reviews/tests", "entered their card",
      ], ask: "How did you decide, step by step, and how long did it take?", whom: .payer),
    PortraitField(
      "influenced_by", "Influenced by", "buying", kinds: "influencer", ask: "Who else had a say?",
      whom: .recent),
    PortraitField(
      "influences", "Influences", "buying", cued: "influencer channel success goal habit pull",
      cues: [
        "asks/ask/asked them", "recommends/recommended/recommend it?", "told/tells others/friends",
        "follow/follows their", "their juniors/pupils/students/members/clients/customers/followers",
        "teaches/teach/mentor/mentors/coaches others?", "shows/showed it to", "listens to them",
      ], ask: "Who asks you for advice about this?", whom: .daily),
    PortraitField(
      "trusts_information_from", "Trusts information from", "buying", kinds: "trust",
      cued: "influencer channel criterion objection",
      cues: [
        "trust/trusts/trusted", "believe/believes", "counts/count", "listens to", "listen to",
        "asks/asked their/the/a", "recommended/recommends/recommend", "coach/coaches/trainer",
        "friend/friends", "colleague/colleagues", "review/reviews", "test/tests", "forum/forums",
        "magazine", "podcast", "video/videos", "newsletter", "expert/experts", "their/the group",
        "says/said", "read about", "adviser/advisor/accountant",
      ], ask: "Whose word do you trust when you look for something like this?"),
    PortraitField(
      "channels", "Looks for it in", "buying", kinds: "channel",
      attributes: "utm referrer referral source acquisition campaign newsletter",
      ask: "How did you discover us?",
      whom: .recent),
  ]

  private static let use = [
    PortraitField(
      "context", "Context of use", "use", cued: "constraint habit pain trigger",
      cues: [
        "in the morning/evening/afternoon/office/kitchen/car/shop/field", "on the train/road/bike",
        "at work/home/night/school", "at the weekend", "after/before work", "every day/week/month",
        "between meetings", "on their/the phone",
      ],
      attributes:
        "mobile phone desktop device weekend morning evening afternoon night hours sessions month",
      ask: "Where and when do you use it, and on what?", whom: .daily),
    PortraitField(
      "tools", "Tools", "use", kinds: "tool", cued: "habit constraint criterion",
      cues: [
        "spreadsheet/spreadsheets/excel/sheets", "app/apps", "software/tool/tools/system/program",
        "notebook/paper/diary/calendar/whiteboard", "meter/computer/laptop/phone/tablet/camera",
        "whatsapp/slack/email/e-mail/mail", "uses/use/using/used a/an/the/two", "erp/crm",
      ], attributes: "browser software platform tool tools device",
      ask: "What else do you use for this?", whom: .daily),
    PortraitField(
      "product_knowledge", "Product knowledge", "use", kinds: "knowledge",
      cued: "habit pain constraint success",
      cues: [
        "knows/know how", "understand/understands/understood", "learn/learned/learns/learnt",
        "figure/figured/figures out", "feature/features", "settings/setting/menu",
        "manual/tutorial",
        "never finds/found", "did not/didn't know", "help page/pages", "how to",
      ], attributes: "actions events features knowledge skill",
      ask: "Which parts of it do you use, and which have you never tried?", whom: .daily),
    PortraitField(
      "success_metric", "Success means", "use", kinds: "success",
      ask: "How do you know that it works for you?", whom: .daily),
    PortraitField(
      "reasons_to_leave", "Leaves if", "use", kinds: "leave",
      ask: "What would make you leave?", whom: .left),
  ]
}
