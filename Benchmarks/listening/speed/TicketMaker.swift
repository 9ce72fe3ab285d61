import Statistics

/// Makes support tickets of an invented shop from a seed: greetings, what is wrong in many wordings,
/// closings, signatures, quoted mail, copies with small changes.
struct TicketMaker {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private static let greetings = [
    "Hi there,", "Hello team,", "Good morning,", "Hey,", "Dear support,", "Hi,",
    "To whom it may concern,",
    "Hello again,",
  ]
  private static let closings = [
    "Thanks in advance,", "Best regards,", "Cheers,", "Kind regards,", "Many thanks,", "Yours,",
  ]
  private static let names = ["Ada", "Noor", "Jonas", "Mei", "Tomas", "Priya", "Lena", "Oskar"]
  private static let objects = [
    "the blue kettle", "my subscription box", "the garden chair", "a pair of boots",
    "the desk lamp",
    "the rain jacket", "the coffee grinder", "our team order", "the replacement part",
    "the gift card",
    "the bread knife", "my yearly plan", "the wool blanket", "the bike pump", "the picture frame",
  ]
  private static let times = [
    "last Tuesday", "three weeks ago", "yesterday evening", "in March", "on the 14th",
    "this morning",
    "before the holidays", "twice this month", "since the last update", "for the second time",
  ]
  /// What people write about: each line is a matter, worded in several ways; `#` is an object, `%` a time.
  private static let matters: [[String]] = [
    [
      "# still has not arrived and the tracking page shows nothing.",
      "I am waiting for # that I ordered %, and nobody can say where it is.",
      "The delivery of # is late again, which is really annoying.",
      "Why does it take so long to ship #?",
    ],
    [
      "# came broken, the lid was cracked in two places.",
      "When I opened the parcel % the side of # was scratched badly.",
      "The box was crushed and # inside is damaged.",
    ],
    [
      "I was charged twice for # and want my money back.",
      "My card statement shows two payments for # %.",
      "You billed me for # although I cancelled it %.",
    ],
    [
      "The invoice for # shows the wrong address and our accountant refuses it.",
      "Please send a corrected invoice for #, the tax number is missing.",
      "Every month I spend hours matching your invoices by hand.",
    ],
    [
      "I can't log in since %, the password link never arrives.",
      "The app logs me out every few minutes and I lose what I typed.",
      "After the update the login page stays white on my phone.",
    ],
    [
      "How do I change the delivery day of #?",
      "I would like to pause my plan while we are travelling.",
      "It would be great if I could skip a month without calling you.",
    ],
    [
      "The boots are too small, can I exchange them for a larger size?",
      "I want to return #, it does not fit and the colour is different.",
      "Sending things back is too complicated, I had to print three forms.",
    ],
    [
      "Honestly # is too expensive for what it is.",
      "The price went up % without any warning and I am thinking of leaving.",
      "I found # cheaper elsewhere, do you match prices?",
    ],
    [
      "I love how easy it is to reorder #.",
      "Your colleague on the phone was very helpful %, thank you.",
      "The new search saves me a lot of time.",
    ],
    [
      "The discount code does not work at the checkout.",
      "My voucher for # was refused %, although it is valid.",
      "I only buy when there is an offer, so please fix the coupon page.",
    ],
    [
      "The export fails with an error as soon as there are more than a hundred rows.",
      "Our reports stop loading % and I have to restart the browser.",
      "The dashboard is so slow that my team has gone back to spreadsheets.",
    ],
    [
      "Nobody answers the chat, I waited for an hour %.",
      "This is my third message about # and I only get automatic replies.",
      "Support promised to call me back % and never did.",
    ],
    [
      "We are comparing suppliers and need to know whether # works with our till.",
      "My boss wants to see the security certificate before we renew.",
      "A friend recommended your shop because of the repairs.",
    ],
    [
      "The manual of # is only in a language that I don't read.",
      "I could not find out how to set up #, the pictures don't match.",
      "The setup took two days because one screw was missing.",
    ],
  ]
  private static let asides = [
    "I hope you are well.", "Sorry for the long message.", "It has been raining here all week.",
    "Let me know if you need anything else from me.", "My order number is in the subject.",
    "I have attached two pictures.", "I have been a customer for years.",
  ]

  private mutating func pick(_ list: [String]) -> String { list[random.index(below: list.count)] }

  private mutating func sentence(_ matter: Int) -> String {
    let template = pick(Self.matters[matter])
    var result = ""
    for character in template {
      switch character {
      case "#": result += pick(Self.objects)
      case "%": result += pick(Self.times)
      default: result.append(character)
      }
    }
    return result.prefix(1).uppercased() + result.dropFirst()
  }

  /// One ticket of about 320 bytes, and the number of the matter that it is mostly about.
  mutating func ticket() -> (text: String, matter: Int) {
    let matter = random.index(below: Self.matters.count)
    var parts = [pick(Self.greetings), "", sentence(matter), pick(Self.asides), sentence(matter)]
    parts.append(
      "It is about order \(random.index(below: 9_000_000)), case \(random.index(below: 90_000)).")
    if random.uniform() < 0.5 { parts.append(sentence(random.index(below: Self.matters.count))) }
    if random.uniform() < 0.3 { parts.append(pick(Self.asides)) }
    parts += ["", pick(Self.closings), pick(Self.names)]
    if random.uniform() < 0.15 {
      parts += ["", "On Mon, 3 Feb 2025 at 10:12, Support wrote:", "> " + pick(Self.asides)]
    }
    return (parts.joined(separator: "\n"), matter)
  }
}
