extension Persona {
  /// A field of the portrait, such as "Goals" or "Trusts information from": filled from claims, or a gap.
  package struct Field: Sendable, Hashable, Codable {
    /// The names of all fields, in the order in which they are shown.
    package static let names = [
      "role", "experience", "responsibilities", "industry", "company_size", "goals", "motivations",
      "challenges", "constraints", "likes", "dislikes", "fears", "triggers", "alternatives",
      "decision_criteria", "objections", "buying_process", "influenced_by", "influences",
      "trusts_information_from", "channels", "context", "tools", "product_knowledge",
      "success_metric", "reasons_to_leave",
    ]

    /// One of ``names``.
    package var name: String
    package var title: String
    /// What part of the portrait it belongs to: `who`, `why`, `buying` or `use`.
    package var group: String
    /// Claims of the same persona, the best first; empty for a gap.
    package var claimIDs: [ClaimID]
    /// For a gap: the question that would fill it.
    package var question: String?
    /// For a gap: whom to ask.
    package var whom: String?

    enum CodingKeys: String, CodingKey {
      case name, title, group, claimIDs = "claim_ids", question, whom
    }

    package init(
      name: String, title: String, group: String, claimIDs: [ClaimID], question: String? = nil,
      whom: String? = nil
    ) {
      self.name = name
      self.title = title
      self.group = group
      self.claimIDs = claimIDs
      self.question = question
      self.whom = whom
    }
  }

  /// One of the five rings of buying insight, with the claims that fill it.
  ///
  /// Source: A. Revella, "Buyer Personas", 2015.
  package struct Ring: Sendable, Hashable, Codable {
    package static let names = [
      "priority_initiative", "success_factors", "perceived_barriers", "decision_criteria",
      "buyers_journey",
    ]
    package var ring: String
    package var claimIDs: [ClaimID]

    enum CodingKeys: String, CodingKey { case ring, claimIDs = "claim_ids" }

    package init(ring: String, claimIDs: [ClaimID]) {
      self.ring = ring
      self.claimIDs = claimIDs
    }
  }

  /// One of the four forces of a switch: push and pull against anxiety and habit.
  ///
  /// Source: the switch interview of B. Moesta and C. Spiek.
  package struct Force: Sendable, Hashable, Codable {
    package static let names = ["push", "pull", "anxiety", "habit"]
    package var force: String
    package var claimIDs: [ClaimID]

    enum CodingKeys: String, CodingKey { case force, claimIDs = "claim_ids" }

    package init(force: String, claimIDs: [ClaimID]) {
      self.force = force
      self.claimIDs = claimIDs
    }
  }

  /// How many people a persona stands for who are no customers: visitors of a website.
  package struct Audience: Sendable, Hashable, Codable {
    package var visitors: Int
    /// Of all visitors without an account.
    package var share: Double
    /// 95 % Wilson interval of the share.
    package var ci: [Double]

    package init(visitors: Int, share: Double, ci: [Double]) {
      self.visitors = visitors
      self.share = share
      self.ci = ci
    }
  }
}

extension Claim {
  /// What one kind of source says about a claim: triangulation.
  package struct Triangulation: Sendable, Hashable, Codable {
    package enum Verdict: String, Sendable, Hashable, Codable {
      case agrees, silent, contradicts
    }

    /// The kind of source, such as `interview` or `orders`.
    package var sourceKind: String
    package var verdict: Verdict
    /// Distinct customers of the persona in this kind of source who say or show it, and of how many.
    package var customers: Int
    package var of: Int
    /// For numbers: what they say, in a sentence.
    package var statement: String?

    enum CodingKeys: String, CodingKey {
      case sourceKind = "source_kind", verdict, customers, of, statement
    }

    package init(
      sourceKind: String, verdict: Verdict, customers: Int, of: Int, statement: String? = nil
    ) {
      self.sourceKind = sourceKind
      self.verdict = verdict
      self.customers = customers
      self.of = of
      self.statement = statement
    }
  }
}

extension PersonaDocument {
  /// Who takes part in the purchase of an account, where customers are companies.
  package struct BuyingGroup: Sendable, Hashable, Codable {
    /// Accounts with at least two known people.
    package var accounts: Int
    /// Known people of these accounts.
    package var people: Int
    package var roles: [Role]

    package init(accounts: Int, people: Int, roles: [Role]) {
      self.accounts = accounts
      self.people = people
      self.roles = roles
    }

    /// A part that people play in a purchase.
    package struct Role: Sendable, Hashable, Codable {
      /// `economic_buyer`, `champion`, `user`, `influencer` or `unknown`.
      package var role: String
      package var people: Int
      /// In how many of the accounts somebody plays it.
      package var accounts: Int
      /// How it was seen: `title`, `words`, `behaviour`; empty for `unknown`.
      package var basis: [String]
      /// How its people spread over the personas, the largest first.
      package var personas: [Part]
      /// What its people say or do, as claims of their personas.
      package var claimIDs: [ClaimID]

      enum CodingKeys: String, CodingKey {
        case role, people, accounts, basis, personas, claimIDs = "claim_ids"
      }

      package init(
        role: String, people: Int, accounts: Int, basis: [String], personas: [Part],
        claimIDs: [ClaimID] = []
      ) {
        self.role = role
        self.people = people
        self.accounts = accounts
        self.basis = basis
        self.personas = personas
        self.claimIDs = claimIDs
      }
    }

    /// How many people of a role a persona stands for.
    package struct Part: Sendable, Hashable, Codable {
      package var persona: String
      package var people: Int

      package init(persona: String, people: Int) {
        self.persona = persona
        self.people = people
      }
    }
  }
}
