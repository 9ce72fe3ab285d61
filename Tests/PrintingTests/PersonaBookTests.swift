import EvidenceModel
import Foundation
import Testing

@testable import Printing

/// The PDF: its pages, its structure, and what a hostile text does to it.
struct PersonaBookTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: Unicode.ASCII.self) }

  @Test func `it is tagged, titled, dated by the build, with bookmarks and links`() throws {
    let pdf = text(try PersonaBook().pdf(PrintedFixtures.document()))
    #expect(pdf.hasPrefix("%PDF-1."))
    #expect(pdf.contains("/MarkInfo << /Marked true"))
    #expect(pdf.contains("/StructTreeRoot"))
    #expect(pdf.contains("/S /H1"))
    #expect(pdf.contains("/S /P"))
    #expect(pdf.contains("/Title (Tick 1: Regular winder)"))
    #expect(pdf.contains("/Title (Evidence)"))
    #expect(pdf.contains("/Subtype /Link"))
    #expect(pdf.contains("/CreationDate (20260701080000"))
    #expect(pdf.contains("/ModDate (20260701080000"))
    #expect(!pdf.contains("/JavaScript"))
  }

  @Test func `it says its language and what each drawing shows, and stays whole`() throws {
    let bytes = try PersonaBook().pdf(PrintedFixtures.document())
    let pdf = text(bytes)
    #expect(pdf.contains("/Lang (en)"))
    #expect(pdf.contains("/DisplayDocTitle true"))
    let figures = pdf.components(separatedBy: "/S /Figure").count - 1
    let words = pdf.components(separatedBy: "/Alt <FEFF").count - 1
    // Each figure stands there twice: as cairo wrote it, and with its words.
    #expect(words > 3 && figures == 2 * words)
    // The last table leads to the objects that it names.
    let start = try #require(
      pdf.components(separatedBy: "startxref\n").last?.split(separator: "\n").first)
    let offset = try #require(Int(start))
    let table = String(decoding: bytes[offset...], as: UTF8.self)
    #expect(table.hasPrefix("xref\n"))
    let rows = Array(table.split(separator: "\n").dropFirst().prefix { !$0.hasPrefix("trailer") })
    for line in stride(from: 0, to: rows.count - 1, by: 2) {
      let number = rows[line].split(separator: " ")[0]
      let place = try #require(Int(rows[line + 1].split(separator: " ")[0]))
      let object = String(decoding: bytes[place..<place + 12], as: UTF8.self)
      #expect(object.hasPrefix("\(number) 0 obj"))
    }
  }

  @Test func `a file that isn't cairo's is left as it is`() {
    let bytes = Array("%PDF-1.7 something else startxref 99999 %%EOF".utf8)
    #expect(PrintedAlternatives(language: "en", alternatives: ["a"]).added(to: bytes) == bytes)
    #expect(PrintedAlternatives(language: "en", alternatives: []).added(to: []).isEmpty)
  }

  @Test(arguments: [0, 1, 40, 90])
  func `a persona's card is one page however much there is`(claims: Int) throws {
    for paper in Paper.allCases {
      for sheet in PersonaSheets(PrintedFixtures.document(claims: claims)).sheets {
        let canvas = try TestCanvas.make()
        let flow = PageFlow(canvas: canvas, paper: paper, footer: "")
        let block = sheet.block(fitting: flow.fullHeight, width: flow.width, on: canvas)
        #expect(block.measure(canvas, flow.width) <= flow.fullHeight)
      }
    }
  }

  @Test func `a document without personas is a book that says so`() throws {
    let pdf = try PersonaBook().pdf(PrintedFixtures.document(personas: 0))
    #expect(text(pdf).contains("/Count 2"))
  }

  @Test func `hostile text in every field changes no structure`() throws {
    let plain = PrintedFixtures.document()
    let hostile = PrintedFixtures.document(attack: true)
    let pdf = text(try PersonaBook().pdf(hostile))
    #expect(pdf.contains("%%EOF"))
    #expect(!pdf.contains("/JavaScript"))
    #expect(!pdf.contains("/URI"))
    let slides = try PersonaSlides().pptx(hostile)
    let xml = String(decoding: slides, as: UTF8.self)
    #expect(!xml.contains("<b>&\"'</b>"))
    #expect(xml.contains("&lt;b&gt;&amp;"))
    let svg = try PersonaPicture().svg(hostile)
    #expect(svg.contains("<title>"))
    #expect(!svg.contains("<b>"))
    #expect(try !PersonaPicture().png(hostile).isEmpty)
    #expect(try PersonaPicture().png(plain).prefix(4) == [0x89, 0x50, 0x4E, 0x47])
  }

  @Test func `an anchor is letters, digits and two signs`() {
    let name = Anchor("claim", "p'1 dest='x'\u{0}é").name
    #expect(
      name.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      })
    #expect(Anchor("claim", "a_b") != Anchor("claim", "a b"))
  }

  @Test func `a line of text keeps to itself`() {
    #expect(StyledText.plain("a\nb\u{202E}c\u{0}d") == "a b c d")
    #expect(StyledText.plain("14 %") == "14\u{A0}%")
  }
}
