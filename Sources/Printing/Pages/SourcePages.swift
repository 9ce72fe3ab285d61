import Reporting

/// The last page: the files that everything rests on, and how to read the signs.
struct SourcePages {
  let page: SourcesPage

  var blocks: [Block] {
    var blocks: [Block] = [
      Block.text("Sources", .title.with(size: 16), as: .title).keptWithNext(),
      Block.text("The exports that the personas rest on.", TextStyle(size: 8.6, colour: .soft))
        .padded(top: 2, bottom: 6).keptWithNext(),
      row(["Source", "Kind", "Records", "Dates", "Claims"], .small, as: .header).keptWithNext(),
    ]
    for source in page.rows {
      let cells = [
        source.path ?? source.id, source.kind, source.records, source.window, source.claims,
      ]
      blocks.append(
        Block.stack([.rule(), row(cells, TextStyle(size: 8), as: .cell)], gap: 2.5)
          .padded(top: 2.5))
    }
    let lines = [
      "A claim is supported by the words of at least two customers, or by a number counted over at "
        + "least twenty people. Everything else says what it is: one customer, a hypothesis, "
        + "out of date, contradicted, or colleagues' opinion.",
      "A wide bar is this persona, the thin one below it everybody else. “Small sample” "
        + "marks counts among fewer than twelve people who were asked.",
      "Customers appear as pseudonyms. Words in square brackets stand for what was taken out.",
    ]
    blocks.append(
      Block.text("How to read these pages", .heading, as: .heading).padded(top: 16, bottom: 3)
        .keptWithNext())
    return blocks + lines.map { Block.text($0, .body).padded(top: 2) }
  }

  private func row(_ cells: [String], _ style: TextStyle, as element: Canvas.Element) -> Block {
    Block.columns(
      cells.map { .text($0, style, as: element) }, shares: [5, 4, 3, 6, 2], gap: 10
    ).element(.row)
  }
}
