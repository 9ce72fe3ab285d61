/// Words of orders to a machine.
enum OrderWords {
  static let overrides: Set<String> = [
    "ignore", "disregard", "forget", "override", "bypass", "discard", "neglect", "overwrite",
    "ignoriere", "ignorieren", "vergiss", "missachte", "ignorez", "oubliez", "oublie", "ignora",
    "ignore", "olvida", "ignorar", "esqueca", "negeer", "vergeet",
  ]
  static let overridePhrases: [[String]] = [
    ["pay", "no", "attention", "to"], ["do", "not", "follow"], ["stop", "following"],
    ["do", "not", "obey"], ["set", "aside"], ["dont", "follow"], ["cancel"],
  ]
  static let instructions: Set<String> = [
    "instruction", "instructions", "prompt", "prompts", "guidelines", "guideline", "directive",
    "directives", "rules", "commands", "constraints", "restrictions", "safeguards", "programming",
    "training", "filters", "protocols", "anweisungen", "anweisung", "instruktionen", "regeln",
    "consignes", "instrucciones", "instrucoes", "instructies", "context",
  ]
  static let earlier: Set<String> = [
    "all", "any", "previous", "prior", "above", "earlier", "preceding", "foregoing", "your",
    "existing", "original", "initial", "system", "safety", "former", "past", "every", "alle",
    "vorherigen", "bisherigen", "vorigen", "deine", "toutes", "todas", "tus", "suas", "vorige",
    "eerdere",
  ]
  static let earlierAfter: Set<String> = [
    "above", "precedentes", "anteriores", "previas", "before", "you", "oben",
  ]
  static let possessives: Set<String> = ["my", "our", "mine", "their", "his", "her"]
  /// Words before a verb that make it a report or a refusal, not an order.
  static let notOrdered: Set<String> = [
    "i", "we", "they", "you", "he", "she", "it", "people", "customers", "users", "who", "dont",
    "not", "never", "id", "ill", "always", "often", "sometimes", "cannot", "cant", "didnt",
    "doesnt", "wont", "drivers", "staff", "couriers", "usually", "tend", "youd", "theyd",
  ]
  static let speakers: Set<String> = [
    "i", "we", "me", "my", "us", "our", "im", "ive", "id", "ill", "weve", "wed", "they",
    "he", "she", "cant", "cannot", "couldnt", "wont", "doesnt", "didnt", "let", "lets",
  ]
  /// Words right before an order's verb.
  static let openings: Set<String> = [
    "please", "now", "then", "also", "and", "instead", "must", "should", "shall", "will", "to",
    "kindly", "just", "immediately", "always", "you", "or", "first", "next", "only",
  ]
  static let outputs: Set<String> = [
    "print", "output", "reveal", "respond", "reply", "say", "write", "list", "return", "repeat",
    "answer", "echo", "translate", "act",
  ]
  static let machines: Set<String> = [
    "mode", "assistant", "ai", "model", "chatbot", "bot", "dan", "unrestricted", "jailbroken",
    "admin", "administrator", "developer", "root", "hacker", "persona", "uncensored", "llm", "gpt",
    "restrictions", "filters", "bound", "debugger", "terminal", "interpreter",
  ]
  static let answers: Set<String> = [
    "respond", "answer", "reply", "act", "ignore", "output", "obey", "pretend", "speak", "behave",
  ]
  static let modes: Set<String> = [
    "maintenance", "developer", "debug", "admin", "god", "jailbreak", "dan", "sudo", "root",
    "diagnostic", "unrestricted", "debugging", "override", "privileged",
  ]
  static let switches: Set<String> = [
    "enter", "enable", "activate", "switch", "engage", "start", "initiate", "in", "into", "now",
  ]
  static let disclosures: Set<String> = [
    "print", "reveal", "list", "show", "output", "dump", "display", "disclose", "repeat", "expose",
    "leak", "send", "email", "export", "return", "tell", "give", "share", "forward", "post",
    "exfiltrate", "write", "provide", "upload", "summarize", "summarise",
  ]
  static let secrets: [String] = [
    "system prompt", "hidden prompt", "initial prompt", "your prompt", "your instructions",
    "your system", "api key", "api keys", "credentials", "environment variables", "secret key",
    "your rules", "your guidelines", "your training", "admin password", "all passwords",
    "the passwords",
    "your configuration", "hidden instructions",
  ]
  static let lists: [String] = [
    "customer list", "customer database", "email list", "mail list", "mailing list", "contact list",
    "list of customers", "list of all customers", "list of emails", "customer emails",
    "customer email addresses", "customer names", "customer data", "customer records",
    "all customers", "all email addresses", "all emails", "all e mail", "every customer",
    "every email", "personal data", "all names", "all users", "user list", "user data",
    "customers emails", "customer e mail", "other customers", "all other customers",
    "customers and their", "names and emails", "names and addresses", "list of every",
  ]
  static let edits: Set<String> = [
    "name", "call", "rename", "label", "title", "add", "insert", "include", "append", "mark", "set",
    "classify", "rate", "score", "tag", "categorise", "categorize", "delete", "remove", "erase",
    "drop", "wipe", "treat", "report", "count", "assign",
  ]
  static let results: Set<String> = [
    "persona", "personas", "claim", "claims", "segments", "cluster", "clusters", "evidence",
    "finding", "findings",
  ]
  static let quantifiers: Set<String> = ["every", "all", "each", "both"]
  static let additions: Set<String> = ["add", "insert", "include", "append", "report"]
  static let articles: Set<String> = ["the", "a", "this", "these", "following", "new", "an"]
  static let stores: Set<String> = [
    "records", "evidence", "personas", "claims", "tables", "files", "rows", "entries", "sources",
    "findings", "quotes", "themes",
  ]
  static let verdicts: Set<String> = [
    "resolved", "approved", "verified", "positive", "satisfied", "confirmed", "done", "true",
    "closed", "complete", "completed", "happy", "negative", "valid", "trusted", "solved",
    "supported", "promoters",
  ]
  static let models: Set<String> = ["ai", "llm", "model", "assistant", "bot", "chatbot", "gpt"]
  static let readings: Set<String> = [
    "reading", "processing", "analysing", "analyzing", "summarising", "summarizing", "parsing",
    "reviewing", "read", "process", "ignore", "asked",
  ]
  static let tellings: Set<String> = [
    "mention", "tell", "reveal", "inform", "disclose", "alert", "notify", "warn", "show",
  ]
  static let frames: Set<String> = [
    "transcript", "conversation", "document", "context", "input", "data", "instructions", "prompt",
    "interview", "ticket", "message", "quote",
  ]
  static let echoes: Set<String> = [
    "say", "print", "output", "include", "write", "append", "insert", "repeat", "echo", "reply",
    "respond", "answer", "quote", "add",
  ]
  static let canaries: Set<String> = ["pwned", "hacked", "canary", "jailbroken", "0wned"]

  static let addresses: [[String]] = [
    "note to the ai", "note to ai", "note to the llm", "note to the model", "note to the assistant",
    "attention ai", "attention llm", "attention model", "attention assistant", "dear ai assistant",
    "instructions for the ai", "instructions for the assistant", "instructions for the model",
    "instruction to the model", "instructions to the model", "instructions to the ai",
    "instruction for the ai", "instruction to the ai", "instructions for ai", "message to the ai",
    "as an ai language model", "as a language model", "you are a language model",
    "you are an ai", "you are a helpful assistant", "you are chatgpt", "hey chatgpt", "hey ai",
    "to the ai reading this", "to any ai", "to any llm",
    "prompt injection", "ai assistants must", "the ai must", "the assistant must",
    "the model must", "the assistant should now", "the summary must", "the report must say",
    "the persona must", "the personas must", "your response must", "your output must",
    "your answer must", "your reply must begin", "begin your response with",
    "begin your reply with", "start your response with", "start your answer with",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Words without one of which no sentence is an order: most sentences end here.
  static let triggers: Set<String> = {
    var words = overrides.union(disclosures).union(edits).union(echoes).union(outputs)
    words.formUnion(overridePhrases.compactMap(\.first))
    words.formUnion(addresses.compactMap(\.last))
    words.formUnion(["mode", "prompt", "now", "pretend", "act", "behave", "roleplay", "new", "if"])
    words.formUnion(["end", "do", "dont", "longer", "task", "role", "goal"])
    return words
  }()
}
