import EvidenceModel

/// How a line without evidence could be tested.
enum TestAdvice {
  private static let questions: [String: String] = [
    "goal": "What problem were you trying to solve?",
    "pain": "What keeps coming up that makes this harder?",
    "constraint": "What limits you: time, budget, rules?",
    "trigger": "What happened that made you look for something new?",
    "criterion": "What did you compare, and what made you pick us?",
    "value": "What did you compare, and what made you pick us?",
    "pull": "What made you pick us instead of other options?",
    "objection": "What almost stopped you from buying?",
    "influencer": "Who else had a say?",
    "channel": "How did you discover us?",
    "trust": "Where do you look things up before you decide, and whom do you believe?",
    "success": "How do you know that it works for you?",
    "leave": "What would make you leave?",
    "habit": "What did you try before us?",
    "tool": "Which tools do you use for this, and what for?",
    "knowledge": "How long have you done this, and how sure are you in it?",
    "role": "What do you do at work, and what are you responsible for?",
    "firmographic": "How many people work at your company, and in what field?",
    "behaviour": "When did you last do this, and how did it go?",
  ]

  /// The next step for a line that could not be judged.
  static func remedy(_ line: HandWrittenLine, kind: String?, figures: [AuditFigure]) -> String {
    if isTrivia(line.text) {
      return "Leave it out: no decision depends on it."
    }
    if let figure = figures.first {
      return figure.n < 20
        ? "Import \(20 - figure.n) more people with a value for \(figure.title)."
        : "The numbers neither bear it out nor refute it: say it more exactly, or leave it out."
    }
    if kind == "demographic" || isAge(line) {
      return
        "No column tells it: import one from the CRM or ask it in a survey, and keep it only if it changes what people do."
    }
    if kind == "behaviour" || kind == "tool" {
      return
        "Import the events or orders that would show it, or ask: “\(questions[kind ?? ""] ?? "")”"
    }
    if let question = kind.flatMap({ questions[$0] }) {
      return "Ask at least 12 of them: “\(question)”"
    }
    return "Say what a customer would do or say if it were true, and ask at least 12 of them."
  }

  private static func isAge(_ line: HandWrittenLine) -> Bool {
    LineTokens(line.text).hasAny(["years old", "year old", "aged"])
  }

  private static let trivia = [
    "oat latte", "oat lattes", "latte", "lattes", "zodiac", "star sign", "horoscope",
    "favourite colour", "favorite color", "favourite band", "favorite band", "favourite film",
    "favorite movie", "spare time", "free time", "hobby", "hobbies", "tattoo", "yoga", "crossword",
    "birthday", "pet dog", "his cat", "her cat", "golden retriever", "netflix",
  ]

  private static func isTrivia(_ text: String) -> Bool { LineTokens(text).hasAny(trivia) }
}
