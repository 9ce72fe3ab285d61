@testable import Themes
import Testing

struct CoreTextTests {
  @Test(arguments: [
    ("Honestly, the parcels come late.", "the parcels come late."),
    ("My red line: another price rise.", "another price rise."),
    ("Put it this way: my boss signs everything.", "my boss signs everything."),
    ("What I'd say is that the app is slow.", "the app is slow."),
    ("The deciding factor? The export had to work.", "The export had to work."),
    ("The parcels come late, you know?", "The parcels come late"),
    ("They raised the fee twice, full stop.", "They raised the fee twice"),
    ("It saves me an hour, if that makes sense.", "It saves me an hour"),
    ("So, um, the the battery, like, dies by noon.", "the battery dies by noon."),
    ("I guess I just wanted, you know, more choice.", "I just wanted more choice."),
    ("Late parcels", "Late parcels"), ("", ""),
    ("Größe: Die Jacke war viel zu klein!", "Die Jacke war viel zu klein!"),
    ("I like the taste.", "I like the taste."),
    ("Well, honestly, I think that support is slow, to be honest.", "support is slow"),
  ])
  func `the frame goes, the words stay`(quote: String, core: String) {
    #expect(CoreText().core(of: quote) == core)
  }
}
