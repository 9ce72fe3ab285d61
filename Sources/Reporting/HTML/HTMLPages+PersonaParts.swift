import EvidenceModel

/// The lower half of a persona's page: contrasts, journey, decisions, questions, every claim.
extension HTMLPages {
  func appendContrasts(_ card: PersonaCard, level: Int, to grid: inout HTMLWriter) {
    guard !card.contrasts.isEmpty else { return }
    appendFoldingPanel("Says one thing, does another", level, to: &grid) { panel in
      for contrast in card.contrasts {
        panel.element("div", .class("contrast")) { box in
          box.element("p", .class("quiet")) { line in
            line.element("b", text: "Says")
            appendLink(contrast.says, contrast.claim, of: card, to: &line)
          }
          box.element("p") { line in
            line.element("b", text: "Does (\(contrast.resolution))")
            line.text(contrast.does.joined(separator: " "))
          }
        }
      }
    }
  }

  func appendJourney(_ card: PersonaCard, level: Int, to grid: inout HTMLWriter) {
    guard card.journey.contains(where: { !$0.claims.isEmpty }) else { return }
    appendFoldingPanel("Journey", level, to: &grid) { panel in
      panel.element("ol", .class("stages")) { list in
        for stage in card.journey {
          list.element("li", .class(stage.claims.isEmpty ? "gap" : "")) { item in
            item.element("b", text: stage.title)
            if stage.claims.isEmpty { item.text("Not known yet") }
            for reference in stage.claims {
              item.element("span", .class("step")) {
                appendLink(reference.text, reference.claim, of: card, to: &$0)
              }
            }
          }
        }
      }
    }
  }

  func appendDecisions(_ card: PersonaCard, level: Int, to grid: inout HTMLWriter) {
    guard !card.decisions.isEmpty else { return }
    var teams: [(name: String, rows: [PersonaCard.DecisionRow])] = []
    for row in card.decisions {
      if let index = teams.firstIndex(where: { $0.name == row.team }) {
        teams[index].rows.append(row)
      } else {
        teams.append((row.team, [row]))
      }
    }
    appendFoldingPanel("What this changes", level, to: &grid) { panel in
      panel.element("div", .class("teams")) { columns in
        for team in teams {
          columns.element("section") { column in
            column.heading(level + 1, team.name)
            column.element("ul") { list in
              for row in team.rows { append(row, of: card, to: &list) }
            }
          }
        }
      }
    }
  }

  private func append(
    _ row: PersonaCard.DecisionRow, of card: PersonaCard, to list: inout HTMLWriter
  ) {
    list.element("li") { item in
      item.paragraph(row.text)
      if !row.test.isEmpty { item.paragraph("Test: \(row.test)", class: "tiny soft on-screen") }
      for reference in row.claims {
        item.element(
          "a", .class("tiny no-print"), .href(addresses.claim(reference.claim, of: card.id))
        ) { link in
          link.raw("Why")
          link.element("span", .class("hidden"), text: ": \(reference.text)")
        }
      }
    }
  }

  func appendUnknown(
    _ unknown: [PersonaCard.Unknown], level: Int, to grid: inout HTMLWriter
  ) {
    guard !unknown.isEmpty else { return }
    appendFoldingPanel("Not known yet", level, to: &grid) { panel in
      panel.element("ul", .class("asks")) { list in
        for gap in unknown {
          list.element("li") { item in
            item.element("span", .class("kind"), text: "\(gap.kind) · ask")
            item.text("“\(gap.question)”")
          }
        }
      }
    }
  }

  func appendGroup(
    _ group: PersonaPage.Group, reviews: ReviewMarks, to panel: inout HTMLWriter
  ) {
    panel.element("details", .class("fold")) { fold in
      fold.element("summary") { summary in
        summary.heading(3, group.title)
        let count = ReadableNumber.count(group.claims.count, "claim")
        summary.element("span", .class("count"), text: count)
      }
      fold.element("ul", .class("claims")) { list in
        for claim in group.claims {
          list.element("li") { item in
            item.element("div") {
              appendClaimLine(claim, mark: reviews[claim.id], to: &$0)
            }
            item.element("div", .class("small")) { appendComparison(claim, to: &$0) }
          }
        }
      }
    }
  }

  private func appendClaimLine(
    _ claim: ClaimDetail, mark: ReviewMarks.Mark?, to item: inout HTMLWriter
  ) {
    item.element("p", HTMLAttribute("dir", "auto")) { line in
      line.text(claim.text)
      if claim.status != .supported {
        line.raw(" ")
        appendChip(claim.statusLabel, tone(claim.status), to: &line)
      }
      appendMark(mark, to: &line)
    }
    item.element("p", .class("small soft")) { line in
      let small = claim.smallSample == nil ? "" : ", small sample"
      line.text("\(claim.support)\(small) · \(claim.confidenceLabel) · ")
      line.element("a", .href(addresses.claim(claim.id, of: claim.personaID))) { link in
        link.raw("Evidence")
        link.element("span", .class("hidden"), text: " for: \(claim.text)")
      }
    }
  }

  /// How common it is here and elsewhere, or what was measured.
  func appendComparison(_ claim: ClaimDetail, to writer: inout HTMLWriter) {
    if let comparison = claim.comparison {
      // Where people were tested by a rule, the shares are those who meet it, not the measure.
      let label =
        claim.rule.map {
          "\($0): \(comparison.persona) of people here, \(comparison.rest) elsewhere"
        } ?? "Here \(comparison.persona), elsewhere \(comparison.rest)"
      writer.paragraph(label)
      BarDrawing.append(shares: comparison.shares, label: label, to: &writer)
      BarDrawing.append(lift: comparison.liftInterval, label: comparison.lift, to: &writer)
      let basis = "counted in \(comparison.basis)"
      let parts = [comparison.lift, basis].filter { !$0.isEmpty }
      writer.paragraph(parts.joined(separator: ", "), class: "soft")
    } else if let value = claim.value {
      writer.paragraph(value)
      BarDrawing.append(shares: claim.valueShares, label: value, to: &writer)
    }
  }

  func appendMembers(_ members: [String]?, to main: inout HTMLWriter) {
    guard let members, !members.isEmpty else { return }
    main.heading(2, "Its people")
    main.element("details", .class("fold")) { details in
      let count = ReadableNumber.count(members.count, "identifier")
      details.element("summary", text: "\(count), for internal use only")
      details.element("div") { $0.paragraph(members.joined(separator: ", "), class: "small") }
    }
  }
}
