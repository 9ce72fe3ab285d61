import EvidenceModel
import Foundation
import FoundationXML
import Testing

@testable import Printing

/// The presentation: parts that belong together, XML that is well formed, shapes within the slide.
struct PersonaSlidesTests {
  /// The members of an archive of stored files.
  private func members(_ bytes: [UInt8]) -> [(name: String, text: String)] {
    var members: [(String, String)] = []
    var at = 0
    func number(_ offset: Int, _ size: Int) -> Int {
      (0..<size).reduce(0) { $0 | Int(bytes[at + offset + $1]) << (8 * $1) }
    }
    while at + 30 <= bytes.count, number(0, 4) == 0x0403_4B50 {
      let (size, length) = (number(22, 4), number(26, 2))
      let start = at + 30
      let content = bytes[(start + length)..<(start + length + size)]
      #expect(UInt32(number(14, 4)) == ZipArchive.checksum(Array(content)))
      #expect(number(10, 4) == 0x0021_0000, "the time is fixed")
      members.append(
        (
          String(decoding: bytes[start..<(start + length)], as: UTF8.self),
          String(decoding: content, as: UTF8.self)
        ))
      at = start + length + size
    }
    return members
  }

  @Test(arguments: [false, true])
  func `every part is well formed XML and every relation leads somewhere`(attack: Bool) throws {
    let parts = members(try PersonaSlides().pptx(PrintedFixtures.document(attack: attack)))
    let names = Set(parts.map(\.name))
    #expect(names.count == parts.count)
    #expect(names.contains("ppt/presentation.xml"))
    for part in parts {
      let parser = XMLParser(data: Data(part.text.utf8))
      #expect(parser.parse(), "\(part.name): \(String(describing: parser.parserError))")
      guard part.name.hasSuffix(".rels") else { continue }
      let folder = part.name.split(separator: "/").dropLast(2).map(String.init)
      for target in part.text.components(separatedBy: "Target=\"").dropFirst() {
        var path = folder
        for step in target.prefix(while: { $0 != "\"" }).split(separator: "/") {
          if step == ".." { path.removeLast() } else { path.append(String(step)) }
        }
        #expect(names.contains(path.joined(separator: "/")), "\(part.name) to \(path)")
      }
    }
    let types = parts.first { $0.name == "[Content_Types].xml" }?.text ?? ""
    for name in names where name.hasPrefix("ppt/slides/slide") {
      #expect(types.contains("/\(name)\""))
    }
  }

  @Test func `each slide has one title and numbers each shape once`() throws {
    let parts = members(try PersonaSlides().pptx(PrintedFixtures.document()))
    let slides = parts.filter { $0.name.hasPrefix("ppt/slides/slide") }
    #expect(slides.count >= 5)
    for slide in slides {
      #expect(slide.text.components(separatedBy: "type=\"title\"").count == 2)
      let ids = slide.text.components(separatedBy: "<p:cNvPr id=\"").dropFirst()
        .map { $0.prefix { $0 != "\"" } }
      #expect(Set(ids).count == ids.count)
    }
  }

  @Test func `no shape leaves the slide`() throws {
    let parts = members(try PersonaSlides().pptx(PrintedFixtures.document()))
    for slide in parts where slide.name.hasPrefix("ppt/slides/slide") {
      let places = slide.text.matches(
        of: #/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/#)
      #expect(places.count > 3)
      for place in places {
        let numbers = [place.1, place.2, place.3, place.4].compactMap { Int($0) }
        #expect(numbers[0] >= 0 && numbers[1] >= 0)
        #expect(numbers[0] + numbers[2] <= Slide.units(Slide.width) + 1)
        #expect(numbers[1] + numbers[3] <= Slide.units(Slide.height) + 1)
      }
    }
  }
}
