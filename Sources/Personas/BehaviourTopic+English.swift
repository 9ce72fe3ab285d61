import EvidenceModel

extension BehaviourTopic {
  /// Words for buying, for features that are about orders.
  static let ordering = VerbForms.split(
    """
    buy buys buying bought order orders ordered ordering shop shops shopping shopped purchase \
    purchases purchased purchasing reorder reorders reordering restock restocks restocking pay pays \
    paid paying spend spends checkout basket
    """)
  static let buying = ordering.union(
    VerbForms.split("place placed do does get gets book books booked done happens happen job"))
  static let looking = buying.union(
    VerbForms.split(
      """
      look looks looking wait waits waiting waited go goes chase chasing check bother hunt hunting care \
      cares need follow use uses using used watch fall bite miss skip loyal want interest interested \
      tempt tempted matter redeem collect hold search fussed bothered
      """))
  static let using = buying.union(
    VerbForms.split(
      """
      browse browses check checks use uses using log visit open opens work works working read sort am \
      i'm we're always only never everything is happens everywhere look strictly exclusively handle \
      handled sit sitting stays
      """))
  static let visiting = ordering.union(["log", "visit", "browse"])

  private static let ownDesk =
    "on/from/at/via/using/with/behind/through my/our/the/a/an? "
    + "office/work/home/company/proper/big/old/own/trusty/good? "

  static let all: [BehaviourTopic] =
    [discounts, phones, weekends] + hours + [
      refunds, visits, orders, tickets, newsletters, groups, baskets, spending, loyalty, leaving,
    ]

  private static let discounts = BehaviourTopic(
    names: ["discount_rate"], parts: "discount discounts coupon coupons promotion promo voucher",
    measure: .share(floor: 0.25),
    high: [
      "on/an/any/every/the/special/no/your/for offer", "offers", "discount", "discounts",
      "discounted",
      "a/the/good/best/great/any/every/no deal", "deals",
      "a/an/the/in/on/for/your/any/every/no/next/january/summer sale/sales",
      "promo", "promos", "promotion", "promotions", "coupon", "coupons", "voucher", "vouchers",
      "bargain", "bargains", "reduced price/prices/items/stuff", "clearance", "outlet",
      "black friday", "money off",
      "promo/discount/voucher/coupon/welcome/referral code/codes",
      "do/use/chase/hunt/collect codes",
      "never/not/don't buy/order/shop/purchase? anything? without a code/voucher/discount/coupon",
      "with a code", "look/looking/wait/waiting/hunt/search for a code/codes",
      "marked down", "price drops", "price to drop", "half price", "cheaper elsewhere first",
    ],
    low: [
      "full price/prices", "regular/normal/usual/standard/ordinary price/prices",
      "list/asking/sticker/retail/shelf price", "full amount/whack/rate", "full the/their price",
      "price on the tag/label/ticket", "pay/paid/pays whatever/what it/they costs/cost",
      "whatever it/they costs/cost", "pay what it says", "price doesn't/isn't matter/important",
      "price does not matter", "price is no object", "money is no object",
      "don't care/worry about the? price", "don't look at the? price/prices/tag",
      "don't mind paying more",
      "not a bargain/deal/discount/sale/coupon hunter/person/shopper/seeker",
      "not one for deals/offers/codes/coupons/sales/discounts/vouchers/bargains",
      "you/they last had a sale/promotion/offer/deal/discount",
      "you/they last had an offer",
    ], verbs: looking.union(["tell", "know", "not", "person", "remember"]),
    unless: "sign-in login log-in password verification six-digit")

  private static let phones = BehaviourTopic(
    names: ["mobile_rate"], parts: "mobile phone", measure: .share(floor: 0.25),
    high: [
      "on/from/with/via/using/by my/our/a mobile/phone/phones/smartphone/handset/iphone/android",
      "on/from/via mobile", "on the phone screen", "on the mobile", "for work on my phone",
      "on/from/with my/our/a/the tablet/ipad", "in/from/through/via/with the/your app",
      "on the go/move/run",
      "on the bus/train/tube/sofa/couch", "phone job/thing", "always/only/just my/the phone",
      "on the/my commute", "from the sofa/couch/bed",
    ],
    low: [
      ownDesk
        + "desk/desks/computer/computers/laptop/laptops/pc/pcs/desktop/workstation/mac/macbook/imac/keyboard/machine/browser",
      "on/at desktop", "laptop/desktop/computer/pc/desk job/thing/task",
      "always/only/strictly/just on? the/my/a? pc/laptop/desktop/computer/mac",
      "handset/phone/mobile stays/lives in/away",
      "never/not on/from the/a phone", "big screen", "proper screen/keyboard",
      "sitting/sat at my/the? work/office computer/desk/pc",
    ], verbs: using,
    unless: "call calls called calling ring rang hotline helpline spoke speak human answered tariff"
  )

  private static let weekends = BehaviourTopic(
    names: ["weekend_rate"], parts: "weekend weekends", measure: .share(floor: 0.25),
    high: [
      "weekend", "weekends", "saturday", "saturdays", "sunday", "sundays", "on my days off",
    ],
    low: [
      "weekday", "weekdays", "monday to friday", "monday through friday", "during the week",
      "on working days", "on workdays", "office/working/business hours", "in the working week",
      "in the week", "on work time", "on company time",
    ], verbs: visiting)

  private static let hours: [BehaviourTopic] = [
    BehaviourTopic(
      names: ["morning_rate"], parts: "morning mornings", measure: .share(floor: 0.25),
      high: [
        "morning", "mornings", "before work", "first thing", "over breakfast", "at dawn",
        "before breakfast", "with my first coffee",
      ], low: [], verbs: visiting),
    BehaviourTopic(
      names: ["evening_rate"], parts: "evening evenings", measure: .share(floor: 0.25),
      high: [
        "evening", "evenings", "after work", "after dinner", "after tea", "after hours",
        "after the kids are in bed", "once the kids are in bed", "in front of the telly/tv",
      ], low: [], verbs: visiting),
    BehaviourTopic(
      names: ["night_rate"], parts: "night nights", measure: .share(floor: 0.25),
      high: [
        "at night", "late at night", "in bed", "after midnight", "in the small hours",
        "middle of the night",
      ], low: [], verbs: visiting),
  ]

  private static let refunds = BehaviourTopic(
    names: ["refund_rate"], parts: "refund refunds return returns", measure: .share(floor: 0.1),
    high: [
      "return/returned anything/things/stuff/items/most/half/it/them/something",
      "return/returned a thing/single", "return an order/item", "return a lot",
      "half of it goes back",
      "send/sent/sending things/anything/something/stuff/it/them/half back", "send/sent back",
      "refund", "refunds", "money back",
    ],
    low: [
      "keep/kept everything", "keep/kept whatever/what/all i order/ordered/buy/bought",
      "nothing ever? goes/went back", "happy with everything i ordered",
    ], verbs: [], unless: "expect demand policy slow deserve")

  private static let visits = BehaviourTopic(
    names: ["sessions"], parts: "sessions logins visits", measure: .count,
    high: [
      "log/logged/logging in", "login", "visit the site/website/shop", "on the/your site/website",
      "open/use/check the/your app", "look at the dashboard", "open/use it", "in the/your app",
      "sign/signed in", "check the/your site/website/dashboard",
    ], low: [], verbs: [])

  private static let orders = BehaviourTopic(
    names: ["orders"], parts: "orders purchases", measure: .count,
    high: [
      "order/buy/shop/ordering/buying from/with you/here", "order/buy/shop all the time",
      "order/buy/shop often/constantly", "place an order", "buy anything",
    ],
    low: [
      "order/buy/shop once in a while", "order/buy/shop now and then", "once in a blue moon",
      "order/buy/shop from time to time", "order/buy only occasionally",
    ], verbs: ordering)

  private static let tickets = BehaviourTopic(
    names: ["tickets"], parts: "tickets complaints", measure: .count,
    high: [
      "contact/contacted/call/called/email/emailed/write/ring support", "write/wrote to support",
      "complain", "complained", "ask/asked/need/needed for? help",
      "raise/raised/open/opened a ticket",
      "customer service/support", "contact/bother/call you", "need support", "on to support",
      "in touch with support",
    ], low: [], verbs: [])

  private static let newsletters = BehaviourTopic(
    names: ["visits_from_newsletter", "visits_from_email", "newsletter_open_rate", "open_rate"],
    parts: "newsletter email emails mailing", measure: .share(floor: 0.25),
    high: [
      "open/read/click/love the/your/every/each/all newsletter/newsletters/mailing/mailings",
      "open/read/click your/every email/emails", "open the emails", "open emails",
      "newsletters from you",
    ],
    low: [
      "delete the/your/every newsletter/newsletters/email/emails",
      "newsletter/newsletters/emails go/goes straight in/into the bin/spam",
      "unsubscribed from the/your newsletter/emails",
    ], verbs: [])

  private static let groups = BehaviourTopic(
    parts: "group groups together team", measure: .share(floor: 0.25),
    high: [
      "in a group", "in groups", "with a/the/my group", "with others", "with other people",
      "with friends", "with my team/club", "with the club",
    ],
    low: ["alone", "on my own", "by myself", "solo", "just me"],
    verbs: VerbForms.split(
      "ride ride train run go do play work study travel walk always only never use practise practice"
    ))

  private static let baskets = BehaviourTopic(
    names: ["items_per_order"], measure: .count,
    high: ["stock up", "in bulk", "buy in bulk", "big orders", "a full basket"],
    low: ["one thing at a time", "single item", "just one item", "only one item", "one at a time"],
    verbs: ordering)

  private static let spending = BehaviourTopic(
    names: ["average_order_value", "amount", "revenue"], measure: .count,
    high: [
      "spend/spending/spent a lot/fortune", "splash out", "big spender",
      "buy/order the expensive ones",
    ],
    low: [
      "spend/spending/spent very? little/next", "small orders", "keep it cheap",
      "never spend much/more",
      "hardly/barely/rarely spend anything/money", "only buy/order the cheap/cheapest ones?",
    ], verbs: ordering)

  private static let loyalty = BehaviourTopic(
    names: ["tenure_days"], measure: .count,
    high: [
      "always been with you", "always been a/your customer", "been with you all the time",
      "been a customer all/constantly",
    ],
    low: ["hardly/barely been with you", "hardly/barely been a customer"], verbs: ["been"])

  private static let leaving = BehaviourTopic(
    names: ["churn"], parts: "churn cancelled cancellation", measure: .share(floor: 0.25),
    high: ["always cancel/leave/quit", "cancel/leave every time"],
    low: [
      "never cancel/cancelled/leave/left/quit", "never stop/stopped ordering/buying/paying",
      "always stay/renew",
    ], verbs: [], unless: "meeting appointment order orders trip ride class")

  /// Rhythms: "every week" and how many days that is.
  static let rhythms: [(phrase: [String], days: Double)] = [
    ("every day", 1), ("daily", 1), ("every morning", 1), ("twice a week", 3.5), ("every week", 7),
    ("weekly", 7), ("once a week", 7), ("every monday", 7), ("every tuesday", 7),
    ("every wednesday", 7), ("every thursday", 7), ("every friday", 7), ("every saturday", 7),
    ("every sunday", 7), ("every two weeks", 14), ("every other week", 14), ("fortnightly", 14),
    ("twice a month", 15), ("every month", 30), ("monthly", 30), ("once a month", 30),
    ("every quarter", 91), ("once a quarter", 91), ("twice a year", 182), ("once a year", 365),
    ("every year", 365),
  ].map { ($0.0.split(separator: " ").map(String.init), $0.1) }

  static let rhythmVerbs = VerbForms.split(
    "buy order orders ordered reorder restock purchase shop buying ordering delivery delivered")

  /// How often: counts need one of these, because "I log in" alone says nothing.
  static let frequencies: [WordPattern] = [
    "never", "always", "hardly", "rarely", "seldom", "barely", "daily", "constantly", "every day",
    "all the time", "every morning", "every evening", "several times a day", "a lot", "often",
    "hardly ever", "once in a blue moon", "once in a while", "now and then", "all day",
    "from time to time", "stock up", "in bulk", "one at a time",
  ].map(WordPattern.init)
}
