/// A search in customers' words, with what was found.
package struct SearchPage: Sendable, Hashable {
  /// What somebody looks for, as the fields of the form hold it; empty lets everything through.
  package struct Query: Sendable, Hashable {
    package var words = ""
    package var kind = ""
    package var persona = ""
    package var source = ""
    package var from = ""
    package var to = ""
    /// `both`, `words` or `meaning`.
    package var by = "both"

    package init() {}

    /// Whether any filter is set.
    var isNarrowed: Bool { !(kind + persona + source + from + to).isEmpty || by != "both" }
  }

  /// Something to choose from a list.
  package struct Choice: Sendable, Hashable {
    package let value: String
    package let title: String

    package init(value: String, title: String) {
      self.value = value
      self.title = title
    }
  }

  /// A sentence that was found.
  package struct Hit: Sendable, Hashable {
    /// Redacted.
    package let words: String
    package let kind: String?
    package let persona: String?
    package let personaName: String?
    package let customer: String?
    package let sourceID: String
    package let source: String
    package let record: Int
    package let locator: String
    package let date: String?
    /// Whether only its meaning fits, not its words.
    package let isByMeaning: Bool

    package init(
      words: String, kind: String?, persona: String?, personaName: String?, customer: String?,
      sourceID: String, source: String, record: Int, locator: String, date: String?,
      isByMeaning: Bool
    ) {
      self.words = words
      self.kind = kind
      self.persona = persona
      self.personaName = personaName
      self.customer = customer
      self.sourceID = sourceID
      self.source = source
      self.record = record
      self.locator = locator
      self.date = date
      self.isByMeaning = isByMeaning
    }
  }

  package let query: Query
  package let personas: [Choice]
  /// Kinds of sources that carry words.
  package let sources: [Choice]
  package var hits: [Hit] = []
  /// How many sentences fit; nil before anything was looked for.
  package var count: Int?
  /// Whether `count` is all there are.
  package var isComplete = true
  /// Why nothing could be looked for, and what to do.
  package var problem: String?
  /// Whether a model tells what sentences mean.
  package var hasModel = false
  package let footer: PageFooter

  package init(query: Query, personas: [Choice], sources: [Choice], footer: PageFooter) {
    self.query = query
    self.personas = personas
    self.sources = sources
    self.footer = footer
  }
}
