import EvidenceModel

extension HTMLPages {
  /// The evidence page of a claim: what speaks against it first, then the words and the numbers, and
  /// beside them what people said of it.
  package func claim(_ page: ClaimPage) -> String {
    let claim = page.claim
    return self.page(
      title: "\(claim.kind): \(claim.text)", section: .personas, footer: page.footer
    ) { main in
      appendCrumbs(
        [
          ("Personas", addresses.home), (claim.personaName, addresses.persona(claim.personaID)),
          ("Evidence", nil),
        ], to: &main)
      main.element("article", .class("k\(page.hue)")) { article in
        article.element("header", .class("claim-head")) { head in
          head.paragraph("\(claim.kind) · \(claim.personaName)", class: "eyebrow")
          head.element("h1", HTMLAttribute("dir", "auto"), text: claim.text)
          appendClaimChips(claim, mark: page.review?.mark, to: &head)
        }
        guard let review = page.review else {
          return appendEvidenceParts(claim, level: 2, to: &article)
        }
        appendMerges(review, of: claim, to: &article)
        article.element("div", .class("claim-page")) { columns in
          columns.element("div") { appendEvidenceParts(claim, level: 2, to: &$0) }
          columns.element("aside", HTMLAttribute("aria-label", "Review")) {
            appendReview(review, of: claim, to: &$0)
          }
        }
      }
    }
  }

  /// Everything that a claim rests on, under headings of the given level.
  func appendEvidence(_ claim: ClaimDetail, level: Int, to main: inout HTMLWriter) {
    appendClaimChips(claim, mark: nil, to: &main)
    appendEvidenceParts(claim, level: level, to: &main)
  }

  private func appendClaimChips(
    _ claim: ClaimDetail, mark: ReviewMarks.Mark?, to main: inout HTMLWriter
  ) {
    main.element("div", .class("chips")) { chips in
      appendChip(claim.statusLabel, tone(claim.status), to: &chips)
      appendChip(claim.confidenceLabel, "", to: &chips)
      if let mark { appendChip(mark.label, mark.tone, to: &chips) }
    }
    main.paragraph(claim.support, class: "share")
  }

  private func appendEvidenceParts(
    _ claim: ClaimDetail, level: Int, to main: inout HTMLWriter
  ) {
    if let small = claim.smallSample {
      main.element("div", .class("note"), HTMLAttribute("role", "note")) { $0.paragraph(small) }
    }
    appendCounters(claim.counters, level: level, to: &main)
    if claim.comparison != nil || claim.value != nil {
      main.heading(level, "In comparison")
      main.element("div", .class("panel")) { panel in
        appendComparison(claim, to: &panel)
        if claim.comparison != nil, let value = claim.value {
          panel.paragraph("Measured: \(value)")
        }
      }
    }
    appendSides(claim.sides, level: level, to: &main)
    appendQuotes(claim.quotes, level: level, to: &main)
    appendMeasurements(claim, level: level, to: &main)
    appendMeaning(claim, level: level, to: &main)
  }

  private func appendCounters(
    _ counters: [ClaimDetail.Counter], level: Int, to main: inout HTMLWriter
  ) {
    guard !counters.isEmpty else { return }
    main.element("section", .class("against")) { section in
      section.heading(level, "What speaks against it")
      for counter in counters {
        section.paragraph(counter.statement)
        section.paragraph("\(counter.figure) · \(counter.resolution)", class: "small")
      }
    }
  }

  private func appendSides(
    _ sides: [ClaimDetail.Side], level: Int, to main: inout HTMLWriter
  ) {
    guard !sides.isEmpty else { return }
    main.heading(level, "Source by source")
    main.element("ul", .class("said panel small")) { list in
      for side in sides {
        list.element("li") { item in
          appendChip(side.verdict, side.tone, to: &item)
          item.raw(" ")
          item.element("strong", text: side.source)
          item.element("span", .class("kind"), text: side.detail)
        }
      }
    }
  }

  private func appendQuotes(
    _ quotes: [ClaimDetail.Quote], level: Int, to main: inout HTMLWriter
  ) {
    guard !quotes.isEmpty else { return }
    main.heading(level, "In their words")
    for quote in quotes { append(quote, to: &main) }
  }

  private func append(_ quote: ClaimDetail.Quote, to main: inout HTMLWriter) {
    main.element("figure", .class("quote")) { figure in
      if let question = quote.question {
        figure.element("p", .class("asked"), HTMLAttribute("dir", "auto")) { line in
          line.raw("Asked: ")
          line.text(question)
        }
      }
      figure.element("blockquote", HTMLAttribute("dir", "auto")) { block in
        block.element("p") { words in
          if !quote.prefix.isEmpty {
            words.element("span", .class("soft"), text: quote.prefix)
            words.raw(" ")
          }
          words.element("mark", text: quote.words)
          if !quote.suffix.isEmpty {
            words.raw(" ")
            words.element("span", .class("soft"), text: quote.suffix)
          }
        }
      }
      let parts = [quote.customer, quote.speaker, quote.source, quote.place, quote.date]
      figure.element(
        "figcaption", text: parts.compactMap { $0 }.joined(separator: " · "))
    }
  }

  private func appendMeasurements(
    _ claim: ClaimDetail, level: Int, to main: inout HTMLWriter
  ) {
    guard !claim.measurements.isEmpty else { return }
    main.heading(level, "In the numbers")
    main.element("div", .class("panel")) { panel in
      appendTable(
        caption: "Numbers behind claim \(claim.id)",
        header: ["What", "Value", "Counted over", "Source"],
        rows: claim.measurements.map { row in
          [row.title, row.value, row.count + (row.isSmall ? " (small)" : ""), row.source]
        }, to: &panel)
    }
  }

  private func appendMeaning(_ claim: ClaimDetail, level: Int, to main: inout HTMLWriter) {
    main.heading(level, "How to read this")
    main.element("div", .class("panel small")) { panel in
      panel.element("p") { line in
        line.element("strong", text: claim.statusLabel + ". ")
        line.text(claim.statusExplanation)
      }
      panel.element("p") { line in
        line.element("strong", text: claim.confidenceLabel + ". ")
        line.text(claim.confidenceExplanation)
      }
      panel.element("p") { line in
        line.element("strong", text: "How it was found. ")
        line.text(claim.found.joined(separator: " "))
      }
      if let rule = claim.rule { panel.paragraph("Checked for every person: \(rule).") }
      let history = claim.history + ["Claim \(claim.id)"]
      panel.paragraph(history.joined(separator: " · "), class: "small soft")
    }
  }
}
