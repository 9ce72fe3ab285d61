package import EvidenceModel

/// Where pages are found: on the server, or within one self-contained file.
package struct PageAddresses: Sendable, Hashable {
  private let isSingleFile: Bool

  /// Addresses of the server's pages: `/personas/p1/claims/p1c2`.
  package static let server = PageAddresses(isSingleFile: false)
  /// Addresses within one file: `#claim-p1c2`.
  package static let singleFile = PageAddresses(isSingleFile: true)

  /// The first page.
  package var home: String { isSingleFile ? "#top" : "/" }
  /// The page of sources.
  package var sources: String { isSingleFile ? "#sources" : "/sources" }
  /// The page of checks.
  package var checks: String { isSingleFile ? "#top" : "/checks" }
  /// Personas side by side.
  package var compare: String { isSingleFile ? "#top" : "/compare" }
  /// The explorer of segments.
  package var segments: String { isSingleFile ? "#top" : "/segments" }
  /// Conversations and themes.
  package var listen: String { isSingleFile ? "#top" : "/listen" }
  /// Statements that wait for a person.
  package var queue: String { "/listen/queue" }
  /// Where the kind of a statement is sent.
  package var coding: String { "/listen/code" }
  /// Where customers' words are searched.
  package var search: String { "/listen/search" }
  /// Where a theme is changed.
  package var themeEdit: String { "/listen/themes/edit" }
  /// Where a change of a theme is taken back.
  package var themeUndo: String { "/listen/themes/undo" }
  /// What people changed about themes.
  package var themeChanges: String { "/listen/changes" }
  /// The themes as a codebook: `csv` or `qdc`.
  package func codebook(_ form: String) -> String { "/listen/codebook." + form }
  /// A record of a conversation, among what was said around it.
  package func words(_ source: String, record: Int) -> String {
    "/listen/sources/" + Self.encoded(source) + "?record=\(record)#r\(record)"
  }
  /// The statements of a theme.
  package func theme(_ id: String) -> String { "/listen/themes/" + Self.encoded(id) }
  /// A conversation, from one of its turns on.
  package func conversation(_ source: String, from first: Int = 0) -> String {
    "/listen/sources/" + Self.encoded(source) + (first > 0 ? "?from=\(first)" : "")
  }
  /// One page for each team.
  package var briefs: String { isSingleFile ? "#top" : "/briefs" }
  /// Whom to ask what.
  package var plan: String { isSingleFile ? "#top" : "/plan" }
  /// Where a hand-made persona is judged.
  package var audit: String { isSingleFile ? "#top" : "/audit" }
  /// Downloads and links to read.
  package var share: String { "/share" }
  /// A persona's card as a PDF.
  package func pdf(_ persona: String) -> String { "/export/pdf?persona=" + Self.encoded(persona) }
  /// Where files are sent.
  package var upload: String { "/sources/upload" }
  /// Where a build is asked for.
  package var build: String { "/build" }
  /// Where the sample company is asked for.
  package var sample: String { "/sample" }
  /// Where a source is removed.
  package func removal(of source: String) -> String {
    "/sources/\(Self.encoded(source))/remove"
  }
  /// A source with its columns.
  package func source(_ id: String, fromColumn first: Int = 0) -> String {
    "/sources/\(Self.encoded(id))" + (first > 0 ? "?from=\(first)" : "")
  }
  /// What was set aside of a source: lines and reasons; POST gives the originals too.
  package func rejects(of source: String) -> String { "/sources/\(Self.encoded(source))/rejects" }
  /// Files that were sent and wait.
  package func incoming(_ batch: String) -> String { "/incoming/" + Self.encoded(batch) }
  /// One of the sources that wait.
  package func incoming(_ batch: String, place: Int, fromColumn first: Int = 0) -> String {
    "\(incoming(batch))/sources/\(place)" + (first > 0 ? "?from=\(first)" : "")
  }
  /// Who was taken for whom.
  package var people: String { "/people" }
  /// One way to look at people, from some place on.
  package func people(_ tab: String, from first: Int = 0) -> String {
    "/people?show=\(Self.encoded(tab))" + (first > 0 ? "&from=\(first)" : "")
  }
  /// A person with the reasons for their keys.
  package func person(_ pseudonym: String) -> String { "/people/" + Self.encoded(pseudonym) }
  /// Every component in every state.
  package var design: String { "/design" }
  /// The style sheet of the server's pages; its address changes with its content.
  package var styleSheet: String { "/style.css?v=" + StyleSheet.version }
  /// The script of the server's pages; its address changes with its content.
  package var script: String { "/assets/studio.js?v=" + PageScript.version }
  /// The sign in the browser's tab.
  package var icon: String { "/assets/icon.svg" }
  /// The explorer of one persona's segment.
  package func segment(_ id: String) -> String { segments + "?persona=" + Self.encoded(id) }
  /// One persona's brief for a team.
  package func brief(_ team: String) -> String { briefs + "?team=" + Self.encoded(team) }

  /// The page of a persona.
  package func persona(_ id: String) -> String {
    isSingleFile ? "#" + Self.anchor("persona", id) : "/personas/" + Self.encoded(id)
  }

  /// The evidence page of a claim.
  package func claim(_ id: ClaimID, of persona: String) -> String {
    isSingleFile
      ? "#" + Self.anchor("claim", id.rawValue)
      : "/personas/\(Self.encoded(persona))/claims/\(Self.encoded(id.rawValue))"
  }

  /// The id of an element that a fragment leads to; letters, digits, `-` and `_` only.
  static func anchor(_ kind: StaticString, _ id: String) -> String {
    "\(kind)-" + escaped(id, with: "_")
  }

  /// A step of a path; everything but letters, digits and `-` is percent-encoded.
  package static func encoded(_ step: String) -> String { escaped(step, with: "%") }

  private static func escaped(_ text: String, with mark: String) -> String {
    var result = ""
    for byte in text.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) && byte < 0x80
        || byte == UInt8(ascii: "-")
      if isPlain {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += mark + (byte < 16 ? "0" : "") + String(byte, radix: 16).uppercased()
      }
    }
    return result
  }
}
