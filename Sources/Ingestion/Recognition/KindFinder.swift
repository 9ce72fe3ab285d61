import EvidenceModel

/// Decides what kind of export a table is, from the columns it has.
///
/// Names of files play no part. The rules go from the most to the least specific; a table that
/// names no person is a reference table.
struct KindFinder {
  let shape: TableShape

  func kind() -> SourceKind {
    if shape.transcriptColumn != nil || isTurnTable { return .interview }
    if shape.isQuoteTable { return .interview }
    if isPersonas { return .personas }
    if isSurvey { return .survey }
    if isDeals { return .deals }
    if isParticipants { return .participants }
    let tickets = ticketPoints
    let reviews = reviewPoints
    if reviews >= 4 && reviews >= tickets { return .reviews }
    if tickets >= 4 { return .tickets }
    if isOrders { return .orders }
    if isEvents { return .events }
    if hasPerson { return personKind }
    if isAccounts { return .accounts }
    if isMessages { return .tickets }
    return isPersonTable ? .crm : .reference
  }

  private var hasPerson: Bool {
    shape.has(.personID, .email, .phone, .personName, .firstName, .lastName, .secondaryPersonID)
  }

  /// Persons once each are customers; persons again and again are what they did.
  private var personKind: SourceKind {
    let identity = [ColumnRole.personID, .email, .personName, .secondaryPersonID]
    let uniqueness = identity.compactMap { shape.uniqueness($0) }.first ?? 1
    if uniqueness >= 0.8 || shape.rows < 3 { return .crm }
    if shape.has(.amount, .price, .product, .quantity) { return .orders }
    return shape.count(.descriptor) >= 2 ? .crm : .events
  }

  /// A row per person although no column names one: demographics, or numbers about somebody.
  ///
  /// A reference table has a key that other tables link to; a table of many measures without any
  /// key explains nothing else.
  private var isPersonTable: Bool {
    let isPersonal = shape.hasWord(
      "age", "gender", "sex", "genre", "marital", "education", "occupation", "job", "birth",
      "income",
      "alter", "geschlecht", "sexe", "edad", "sexo", "idade")
    let labels = shape.count(.descriptor, .dateOfBirth, .outcome, .startDate)
    if isPersonal && labels >= 2 { return true }
    let hasKey = shape.has(.reference, .product, .recordID, .orderID) || shape.hasTitle("id", "key")
    let numbers = shape.columns.filter { $0.profile.numberShare >= 0.9 && $0.named == nil }.count
    return !hasKey && labels >= 1 && numbers >= 3 && shape.rows >= 20
  }

  private var isTurnTable: Bool {
    shape.has(.speaker) && shape.has(.message) && (shape.has(.turn, .recordID))
      && !shape.has(.status, .priority)
  }

  private var isPersonas: Bool {
    // Personas are few; a long table with such titles holds answers.
    guard shape.rows <= 200 else { return false }
    let parts: Set = ["goals", "frustrations", "motivations", "needs", "quote", "bio"]
    let titles = shape.columns.filter { !$0.isQuestion }.map(\.words.words)
    let found = Set(titles.joined()).intersection(parts).count
    let isNamed = shape.hasWord("persona", "personas") && !shape.has(.email)
    return isNamed && (found >= 1 || shape.columns.count <= 4) || found >= 3
  }

  private var isSurvey: Bool {
    let questions = shape.questionCount
    let total = max(1, shape.columns.filter { !$0.profile.isEmpty || $0.isQuestion }.count)
    let isLineItem = shape.has(.orderID) && shape.has(.amount)
    if questions >= 2 && questions * 10 >= total * 3 && !isLineItem { return true }
    // Short names instead of questions, as analysts write them: what was submitted, and many texts.
    let isSubmitted = shape.hasTitle(
      "date submitted", "submitted at", "submit date", "submission date", "time submitted")
    let texts = shape.columns.count { $0.profile.meanWords >= 2 && $0.profile.uniqueness >= 0.5 }
    if isSubmitted, texts >= 5, !shape.has(.subject, .orderID, .email) { return true }
    let isRespondent = shape.hasTitle(
      "respondent id", "respondent", "response id", "responder id", "submit date utc",
      "recorded date", "submission id", "recordeddate", "responseid", "responder")
    let scales = shape.columns.filter {
      $0.named == nil && LevelOrder.levels(of: $0.profile) != nil
    }.count
    // An export of scores with comments: net promoter score, satisfaction.
    let isScored = shape.hasTitle("score", "nps", "nps score", "csat", "csat score")
    let isCommented = shape.hasTitle("comment", "comments", "feedback", "reason", "answer")
    if isScored && isCommented && !shape.has(.status, .product, .subject) { return true }
    return isRespondent && (questions >= 1 || scales >= 1) || scales >= 3 && scales * 3 >= total
  }

  private var isDeals: Bool {
    let names = shape.hasTitle(
      "deal name", "deal stage", "opportunity name", "opportunity stage", "deal id",
      "opportunity id",
      "close date", "pipeline", "probability", "win loss reason", "loss reason", "lost reason",
      "closed lost reason", "forecast category")
    let stage = shape.hasTitle("deal stage", "opportunity stage", "stage", "pipeline stage")
    return names && (stage || shape.has(.amount) && shape.hasTitle("close date"))
      && !shape.hasTitle("subject")
  }

  private var isParticipants: Bool {
    let isNamed = shape.has(.personName, .email, .firstName)
    let hasInterview = shape.hasTitle(
      "interview date", "interview", "interview id", "file", "file name", "filename",
      "transcript file",
      "recording", "participant", "participant id", "session date", "datei", "fichier", "archivo")
    let isSmall = shape.columns.count <= 16 && shape.rows <= 2000
    return isNamed && hasInterview && isSmall && !shape.has(.amount, .orderID, .status)
      && (shape.has(.fileName) || shape.hasWord("interview", "participant", "session"))
      && !shape.columns.contains { $0.profile.meanWords > 25 }
  }

  private var ticketPoints: Int {
    guard shape.has(.message, .subject) || shape.hasTitle("comments") else { return 0 }
    var points = 1
    if shape.hasTitle(
      "ticket id", "ticket", "case number", "case id", "ticket number", "issue id",
      "conversation id", "ticketnummer", "問い合わせ番号", "assignee", "requester", "requester id",
      "first reply time", "comments", "conversation parts total count")
    {
      points += 3
    }
    if shape.has(.status) { points += 1 }
    if shape.has(.priority) { points += 2 }
    if shape.has(.subject) && shape.has(.message) { points += 1 }
    if shape.has(.staff) { points += 1 }
    if shape.has(.tags) { points += 1 }
    if shape.has(.channel) { points += 1 }
    if shape.has(.date) && hasPerson { points += 1 }
    return points
  }

  private var reviewPoints: Int {
    guard shape.has(.message) || shape.columns.contains(where: { $0.profile.meanWords >= 8 }) else {
      return 0
    }
    var points = shape.has(.rating) ? 2 : 0
    if shape.hasWord(
      "review", "reviews", "reviewer", "stars", "bewertung", "rezension", "avis", "resena",
      "レビュー", "口コミ", "verified")
    {
      points += 2
    }
    if shape.has(.message) { points += 1 }
    if shape.has(.product) { points += 1 }
    if shape.has(.status, .priority, .staff) { points -= 2 }
    return points
  }

  private var isOrders: Bool {
    let money = shape.has(.amount, .price, .discount)
    let goods = shape.has(.product, .quantity)
    if shape.has(.orderID) && (money || goods) && (shape.uniqueness(.personID) ?? 0) < 1 {
      return true
    }
    if shape.has(.orderID) && money { return !shape.has(.descriptor) || shape.has(.date) }
    let isRepeated =
      [ColumnRole.personID, .email].compactMap { shape.uniqueness($0) }.first.map { $0 < 0.95 }
      ?? false
    return money && shape.has(.date) && hasPerson && (isRepeated || goods)
      && !shape.has(.event, .lifecycle)
  }

  private var isEvents: Bool {
    guard hasPerson else { return false }
    if shape.has(.event) && (shape.has(.date) || shape.has(.session)) { return true }
    let uniqueness =
      [ColumnRole.personID, .secondaryPersonID, .email]
      .compactMap { shape.uniqueness($0) }.first ?? 1
    if shape.has(.session, .page) && shape.has(.date) { return true }
    let links = shape.has(.reference, .discountCode)
    return links && (uniqueness < 0.95 || shape.columns.count <= 3)
      && !shape.has(.firstName, .lastName, .phone)
  }

  private var isAccounts: Bool {
    guard shape.has(.accountID, .accountName) || shape.hasTitle("domain", "company domain name")
    else {
      return false
    }
    return (shape.uniqueness(.accountID) ?? shape.uniqueness(.accountName) ?? 1) >= 0.8
  }

  /// A list of messages with labels and nothing else: what customers wrote.
  private var isMessages: Bool {
    guard shape.columns.count <= 4 else { return false }
    return shape.columns.contains {
      $0.profile.meanWords >= 4 && $0.profile.uniqueness > 0.7
        && [.message, .subject, .openAnswer, nil].contains($0.named)
    }
  }
}
