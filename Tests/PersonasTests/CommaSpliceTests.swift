import EvidenceModel
import Testing

@testable import Personas

struct CommaSpliceTests {
  private func cut(_ text: String) -> String {
    Word.sentence(CommaSplice().cut(Word.words(of: text))).withoutEnd
  }

  @Test(arguments: [
    ("What my friends say counts, I do not read tests ever", "What my friends say counts"),
    (
      "The app crashed once on the hill, that is how I see it",
      "The app crashed once on the hill"
    ),
    (
      "If the club moves, I move, it is no fun to race against nobody",
      "If the club moves, I move"
    ),
  ])
  func `a comment behind a comma goes`(said: String, left: String) {
    #expect(cut(said) == left)
  }

  @Test(arguments: [
    "If the kids eat it, it worked", "I look for a code, order and forget about it every time",
    "When the second child came, we had no free evenings any more",
    "Price, then speed, then whether somebody answers the phone at all",
  ])
  func `what belongs together stays`(said: String) {
    #expect(cut(said) == said)
  }

  @Test(arguments: [
    ("We had apple cake and I forgot the time", "Had apple cake and forgot the time"),
    ("I order every Friday and I skip August", "Orders every Friday and skips August"),
    (
      "I had four late ones because it rained and I was out",
      "Had four late ones because it rained and they were out"
    ),
  ])
  func `the subject that was dropped is dropped again`(said: String, claim: String) {
    #expect(ClaimWording().text(for: said, kind: .pain) == claim)
  }
}
