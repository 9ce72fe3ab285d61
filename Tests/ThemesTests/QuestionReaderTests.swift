import EvidenceModel
import Testing
import Themes

/// Wordings held back from the writing of the cue grammar.
struct QuestionReaderTests {
  static let heldBack: [(StatementKind, [String])] = [
    (
      .goal,
      [
        "What were you hoping our product would do for you?", "What are you trying to get done?",
        "Tell me what you want to achieve this year.", "My main goal with this service",
        "In an ideal world, what would your mornings look like?",
        "What is it that you're after, deep down?",
        "What did you hire us to do?", "What outcome are you looking for?",
        "If you had a magic wand, what would you make happen?",
        "What do customers want to accomplish?",
        "Where would you like your company to be in two years?",
      ]
    ),
    (
      .pain,
      [
        "What frustrates you most about your current setup?", "What's the worst part of the job?",
        "Tell me about the last time something went wrong.",
        "What is your biggest challenge right now?",
        "What do you dislike about the app?", "What drives you crazy?",
        "Which problems do you run into?",
        "Where do you lose the most time?",
        "If you could change one thing about us, what would it be?",
        "What annoys me most", "Customers' main complaints", "What could we do better?",
      ]
    ),
    (
      .trigger,
      [
        "What made you start looking for something new?",
        "Walk me through the day you decided to switch.",
        "When did you first realise you needed help?", "Why now?", "What prompted the search?",
        "Take me back to the moment you signed up.", "What happened that made you act?",
        "What was going on in your life when you first thought about this?",
        "How did this all start?", "What was the trigger?",
        "Was there a specific event that led to it?",
      ]
    ),
    (
      .habit,
      [
        "What did you use before us?", "How did you handle invoices until then?",
        "What would you do if we didn't exist?", "Walk me through a typical day.",
        "How do you currently solve this?", "Which tools have you tried before?",
        "What did we replace?", "What are your workarounds?", "How were you managing without it?",
        "Before I joined I used", "What does your current process look like?",
      ]
    ),
    (
      .objection,
      [
        "What almost stopped you from buying?", "What worries did you have before signing?",
        "Did anything make you hesitate?", "What held you back at first?",
        "Why didn't you buy sooner?", "What nearly kept me from ordering",
        "Any concerns before the purchase?",
        "What made you nervous about switching?", "What gave you pause?",
        "What doubts did you have?", "Reasons not to buy",
      ]
    ),
    (
      .criterion,
      [
        "What mattered most when you were choosing?", "How did you compare the options?",
        "What tipped the scales in the end?", "What were your must-haves?",
        "Why did you pick us over the others?", "What did you look for in a provider?",
        "Most important factors in the decision", "What was the deciding factor?",
        "On what basis did you make your decision?", "What sealed the deal?",
        "Which features were essential when comparing tools?",
      ]
    ),
    (
      .influencer,
      [
        "Who else weighed in?", "Who was involved in the decision?",
        "Did you talk it over with anybody?",
        "Whose opinion did you trust?", "Who had to approve it?", "Who has the final say?",
        "Did anyone else have a say?", "Who helped you decide?", "What did your boss think?",
        "Who signs the contract in the end?", "People who influenced my decision",
      ]
    ),
    (
      .channel,
      [
        "How did you hear about us?", "Where did you first come across the brand?",
        "Where do you look for advice on such things?", "Which newsletters do you read?",
        "How did you find out about it?", "What do you follow to stay up to date?",
        "Where did you search for information?", "How I found the company",
        "Which podcasts or events do you like to follow?", "Where did you see our ad?",
        "How did you come to know us?",
      ]
    ),
    (
      .constraint,
      [
        "What limits you in your work?", "What rules do you have to follow?",
        "What's your budget like, how much can you spend?", "What can't you change?",
        "What gets in the way?", "Which restrictions do you have to work with?",
        "What do you have to work around?", "How much time do you have for this?",
        "What isn't negotiable for your company?", "Limitations I have to live with",
        "What keeps you from doing it more often?",
      ]
    ),
    (
      .success,
      [
        "How do you know it works?", "What does success look like to you?",
        "How do you measure the result?",
        "What would have to be true in six months for you to call it a success?",
        "What has changed since you started?", "Which numbers do you watch?",
        "What does good look like?", "How would your boss judge whether it was worth it?",
        "What results have you seen?", "When would you say it has paid off?",
        "What made it worth the money?",
      ]
    ),
    (
      .leave,
      [
        "What would make you leave?", "Why did you cancel?", "What would be the last straw?",
        "What's your red line?", "Reason for cancellation", "What would it take for you to switch?",
        "When would you stop using it?", "What could a competitor offer to lure you away?",
        "Under what circumstances would you walk away?", "Have you ever thought about quitting?",
        "Why customers leave us",
      ]
    ),
    (
      .pull,
      [
        "What attracted you to us?", "What do you like most?",
        "If we vanished tomorrow what would you miss?",
        "What made us stand out?", "What's your favourite feature?", "What keeps you coming back?",
        "What do we do well?", "What excited you about the product?", "Why do you stay with us?",
        "How would you feel if you could no longer use it?", "The best thing about it",
      ]
    ),
  ]

  /// A second round, written after the first had shaped the grammar.
  static let secondRound: [(StatementKind, [String])] = [
    (
      .goal,
      [
        "What would you like to be able to do by the end of the year?",
        "What's the job you need done?", "Could you describe the result you were hoping to see?",
        "What are customers ultimately after?",
      ]
    ),
    (
      .pain,
      [
        "What part of that process is the most annoying?", "Where does it hurt today?",
        "What makes you want to throw your laptop out of the window?",
        "Biggest headaches with your current provider",
      ]
    ),
    (
      .trigger,
      [
        "What was happening in your world when you began looking?",
        "Can you remember the moment you said: enough?",
        "What set off your search for a new solution?",
        "Why did you start looking for an alternative in March?",
      ]
    ),
    (
      .habit,
      [
        "How did you get by before you found us?", "What were you doing instead?",
        "What did your old routine look like?", "Which product were you using previously?",
      ]
    ),
    (
      .objection,
      [
        "What made you think twice?", "Was there anything that put you off at first?",
        "What reservations did your team have?",
        "What nearly made you walk away from the purchase?",
      ]
    ),
    (
      .criterion,
      [
        "When you compared vendors, what counted the most?", "What made you go with us in the end?",
        "Which requirements did a solution have to meet?",
        "What was non-negotiable when picking a provider?",
      ]
    ),
    (
      .influencer,
      [
        "Who did you talk to before you decided?", "Who besides you has a say?",
        "Which people in your company were part of the decision?",
        "Did someone recommend us to you?",
      ]
    ),
    (
      .channel,
      [
        "Where did our name first pop up for you?", "How do you usually learn about new products?",
        "Which websites did you check while researching?", "How did you get to know our company?",
      ]
    ),
    (
      .constraint,
      [
        "What are you not allowed to do?", "What boundaries do you have to respect at work?",
        "Is there a budget you have to stay within?", "What hinders you from using it every day?",
      ]
    ),
    (
      .success,
      [
        "How can you tell that it was worth the money?",
        "What would make this a success in your eyes?",
        "Which figures tell you that you're on track?", "What is different now compared to before?",
      ]
    ),
    (
      .leave,
      [
        "What would push you to a competitor?", "What could make you cancel your subscription?",
        "Why did you decide not to renew?", "What is the one thing that would make you quit?",
      ]
    ),
    (
      .pull,
      [
        "What do you enjoy about it?", "Which feature could you not live without?",
        "What caught your eye when you saw our site?",
        "What would you tell a friend about why it's great?",
      ]
    ),
  ]

  @Test func `a second round of wordings is read as well`() {
    let missed = Self.secondRound.flatMap { kind, wordings in
      wordings.filter { QuestionReader().read($0).kind != kind }
    }
    #expect(missed.count <= 2, "\(missed)")
  }

  @Test(arguments: heldBack.map(\.0))
  func `most held-back wordings are read as their kind`(kind: StatementKind) {
    let wordings = Self.heldBack.first { $0.0 == kind }?.1 ?? []
    #expect(wordings.count >= 10)
    let missed = wordings.filter { QuestionReader().read($0).kind != kind }
    #expect(missed.count <= 2, "\(missed)")
  }

  @Test(arguments: [
    "Tell me more.", "What happened next?", "And then?", "Mm-hm", "Right.", "Why is that?",
    "How did that feel?", "I see.", "Interesting. Can you give me an example?", "Go on.",
    "What do you mean by that?", "Got it, thanks for sharing that.", "Why?", "Anything else?",
    "How long ago was that?", "Say more about that.", "",
  ])
  func `a follow-up keeps the question`(text: String) {
    #expect(QuestionReader().read(text).role == .follows)
  }

  @Test(arguments: [
    "How are you today?", "Is it okay if I record this?", "Nice weather, isn't it?",
    "Thank you so much for your time.", "Could you introduce yourself?", "Can you hear me okay?",
    "Do you have any questions for me?", "That's all from me, have a great day!",
    "What's your favourite colour?", "How long have you been with the company?",
    "Do you have any pets?", "How many people live in your town these days?",
    "Is there anything else you'd like to add?", "Additional comments",
  ])
  func `small talk and unknown questions end it`(text: String) {
    let reading = QuestionReader().read(text)
    #expect(reading.role == .ends && reading.kind == nil, "\(reading)")
  }

  @Test(arguments: [
    "Was it that the delivery was too slow?", "Would you say price was the main reason?",
    "So you'd agree that support was the problem?", "Don't you think it's too expensive?",
    "It was the contract, right?", "Were you worried about the contract?",
    "You must have been annoyed by the fees?", "I suppose the price put you off?",
    "Isn't it fair to say that your boss decided?",
  ])
  func `a question that suggests its answer is leading`(text: String) {
    #expect(QuestionReader().read(text).role == .leads)
  }

  @Test(arguments: [
    "Did anything make you hesitate?", "Could you tell me what you like most?",
    "Did anyone else have a say?", "What did you dislike?",
  ])
  func `an open question is not leading`(text: String) {
    #expect(QuestionReader().read(text).role == .asks)
  }

  @Test func `the last question of a turn counts`() {
    let text =
      "Got it, thanks. So much for prices. What almost stopped you from buying? Take your time."
    #expect(QuestionReader().read(text).kind == .objection)
  }
}
