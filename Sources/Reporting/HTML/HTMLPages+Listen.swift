import EvidenceModel

extension HTMLPages {
  /// Themes with their counts, how much is still unheard, and every conversation.
  package func listen(_ page: ListenPage) -> String {
    self.page(title: "Listen", section: .listen, footer: page.footer) { main in
      appendPageHead(
        "Listen", lead: "What customers said, gathered by what it means. Each theme counts people.",
        to: &main
      ) { row in
        row.element("a", .class("button second"), .href(addresses.queue), text: "Review queue")
      }
      if page.conversations.isEmpty {
        main.element("div", .class("empty")) { empty in
          empty.heading(2, "Nothing to listen to yet")
          empty.paragraph(
            "Add transcripts, tickets or survey answers, and build.", class: "soft")
          empty.element("p") {
            $0.element("a", .class("button"), .href(addresses.sources), text: "Add files")
          }
        }
        return
      }
      appendWaiting(page.isWaitingForBuild, to: &main)
      if let search = page.search { appendSearchForm(search, isWhole: false, to: &main) }
      main.element("div", .class("grid two")) { grid in
        appendThemes(page, to: &grid)
        grid.element("div", .class("stack")) { side in
          appendSaturation(page.saturation, to: &side)
          appendCodebook(page, to: &side)
          appendConversations(page.conversations, to: &side)
        }
      }
    }
  }

  private func appendThemes(_ page: ListenPage, to grid: inout HTMLWriter) {
    grid.element("section", .class("panel")) { panel in
      panel.heading(2, ReadableNumber.count(page.count, "theme"))
      panel.element("nav", .class("tabs"), HTMLAttribute("aria-label", "Kind of theme")) { tabs in
        let all = HTMLAttribute("aria-current", "true", isLeftOut: page.kind != nil)
        tabs.element("a", .href(addresses.listen), all, text: "All")
        for entry in page.kinds {
          let own = HTMLAttribute("aria-current", "true", isLeftOut: page.kind != entry.kind)
          tabs.element(
            "a", .href(addresses.listen + "?kind=" + PageAddresses.encoded(entry.kind)), own,
            text: "\(ClaimWording.kind(entry.kind)) \(ReadableNumber.count(entry.count))")
        }
      }
      let most = Double(page.themes.map(\.people).max() ?? 1)
      panel.element("ul", .class("said wants")) { list in
        for theme in page.themes {
          list.element("li") { item in
            item.element("span", .class("kind"), text: ClaimWording.kind(theme.kind))
            item.element("span", .class("what")) { what in
              what.element(
                "a", .href(addresses.theme(theme.id)), HTMLAttribute("dir", "auto"),
                text: theme.label)
            }
            item.element("span", .class("tally")) { tally in
              let people = ReadableNumber.count(theme.people, "person", plural: "people")
              BarDrawing.append(
                shares: [Double(theme.people) / max(1, most)], label: people, to: &tally)
              tally.element("span", text: people)
            }
          }
        }
      }
      if page.count > page.themes.count {
        panel.paragraph(
          "The others are said by fewer people: choose a kind to see them.", class: "small soft")
      }
    }
  }

  private func appendSaturation(
    _ curve: ListenPage.SaturationCurve, to side: inout HTMLWriter
  ) {
    guard curve.heard.count > 2, let all = curve.heard.last else { return }
    side.element("section", .class("panel")) { panel in
      panel.heading(2, "How much is still unheard")
      let step = max(1, curve.heard.count / 12)
      let places = stride(from: 0, to: curve.heard.count, by: step).map { $0 }
      let values = places.map { Double(curve.heard[$0]) }
      let expected = curve.expected.isFinite ? curve.expected : Double(all)
      CurveDrawing(
        places: places.map { ReadableNumber.count($0 + 1) },
        lines: [
          .init(values: values.map { $0 }, style: "line"),
          .init(values: values.map { _ in expected }, style: "zero"),
        ], range: 0...max(1, max(expected, Double(all)) * 1.05),
        ends: ("0", ReadableNumber.decimal(expected, places: 0)), chosen: nil,
        label: "\(ReadableNumber.count(all)) themes heard from "
          + "\(ReadableNumber.count(curve.heard.count)) people",
        axis: "people listened to"
      ).append(to: &panel)
      let needed =
        switch curve.voicesNeeded {
        case .some(0): "The themes are heard."
        case .some(let count):
          "About \(ReadableNumber.count(count)) more people until 95 % of them are heard."
        case .none: "How many more people it needs can't be told yet."
        }
      panel.paragraph(
        "\(ReadableNumber.count(all, "theme")) heard from "
          + ReadableNumber.count(curve.heard.count, "person", plural: "people")
          + ", at least \(ReadableNumber.decimal(expected, places: 0)) there are. "
          + "The next one brings \(ReadableNumber.plain(curve.nextVoiceBrings)) new ones on "
          + "average. " + needed, class: "small soft")
    }
  }

  private func appendCodebook(_ page: ListenPage, to side: inout HTMLWriter) {
    guard !page.themes.isEmpty else { return }
    side.element("section", .class("panel")) { panel in
      panel.heading(2, "Codebook")
      let held = page.changes.count { $0.undoneAt == nil }
      panel.element("p") { line in
        line.text(
          held == 0
            ? "Open a theme to rename, merge or split it, or to move words to another. "
            : "\(ReadableNumber.count(held, "change")) by people hold. ")
        if !page.changes.isEmpty {
          line.element("a", .href(addresses.themeChanges), text: "What was changed")
        }
      }
      panel.element("p", .class("row no-print")) { row in
        row.element("a", .class("button second"), .href(addresses.codebook("csv")), text: "CSV")
        row.element(
          "a", .class("button second"), .href(addresses.codebook("qdc")), text: "REFI-QDA")
      }
    }
  }

  private func appendConversations(
    _ conversations: [ListenPage.Conversation], to side: inout HTMLWriter
  ) {
    side.element("section", .class("panel")) { panel in
      panel.heading(2, "Conversations")
      panel.element("ul", .class("said small")) { list in
        for conversation in conversations {
          list.element("li") { item in
            item.element(
              "a", .href(addresses.conversation(conversation.id)),
              text: conversation.title)
            let parts = [
              conversation.date.map(ReadableDate.text), conversation.personaName,
              ReadableNumber.count(conversation.records, Self.unit(conversation.kind)),
            ]
            item.element(
              "span", .class("kind"), text: parts.compactMap { $0 }.joined(separator: " · "))
          }
        }
      }
    }
  }

  /// What a record of a kind of source is called.
  private static func unit(_ kind: String) -> String {
    switch kind {
    case "interview": "turn"
    case "ticket": "ticket"
    case "survey": "answer"
    case "reviews": "review"
    default: "record"
    }
  }

  /// A stretch of a conversation with its statements marked.
  package func conversation(_ page: ConversationPage) -> String {
    let title = page.title
    return self.page(title: title, section: .listen, footer: page.footer) { main in
      appendCrumbs([("Listen", addresses.listen), (title, nil)], to: &main)
      let last = page.first + page.turns.count
      appendPageHead(
        title,
        lead: "\(ReadableNumber.count(page.first + 1)) to \(ReadableNumber.count(last)) of "
          + "\(ReadableNumber.count(page.count)). Marked words are statements; everything is redacted.",
        to: &main)
      main.element("ol", .class("turns panel")) { list in
        for turn in page.turns { append(turn, to: &list) }
      }
      main.element("nav", .class("row after"), HTMLAttribute("aria-label", "Pages")) { row in
        if page.first > 0 {
          let before = max(0, page.first - page.pageSize)
          row.element(
            "a", .class("button second"), .href(addresses.conversation(page.id, from: before)),
            text: "Before")
        }
        if last < page.count {
          row.element(
            "a", .class("button second"), .href(addresses.conversation(page.id, from: last)),
            text: "After")
        }
      }
    }
  }

  private func append(_ turn: ConversationPage.Turn, to list: inout HTMLWriter) {
    let isOther = turn.speaker != .customer
    list.element("li", .id("r\(turn.record)")) { item in
      let who =
        switch turn.speaker {
        case .customer: turn.customer ?? "A customer"
        case .interviewer: "Interviewer"
        case .staff: "Colleague"
        case .unknown: "Not known"
        }
      item.element("p", .class("speaker")) { line in
        line.text(who)
        line.element("span", .class("kind"), text: ClaimWording.locator(turn.locator))
      }
      item.element(
        "p", .class(isOther ? "asks-it" : ""), HTMLAttribute("dir", "auto")
      ) { line in
        if let question = turn.question { line.element("span", .class("kind"), text: question) }
        for part in turn.parts {
          guard let kind = part.kind else {
            line.text(part.words)
            continue
          }
          line.element("mark", .class("coded")) { mark in
            mark.text(part.words)
            mark.element("span", .class("code"), text: ClaimWording.kind(kind))
          }
        }
      }
    }
  }
}
