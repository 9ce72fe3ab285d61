import Testing
import Themes

struct SaturationTests {
  @Test func `nothing heard expects nothing`() {
    let saturation = Saturation(voices: [], count: 0)
    #expect(saturation.expectedThemes == 0 && saturation.voicesNeeded == nil)
  }

  @Test func `new themes are counted where they are heard first`() {
    let saturation = Saturation(voices: [[0, 2], [1, 2], [2]], count: 4)
    #expect(saturation.newThemes == [1, 1, 1, 0])
    #expect(saturation.singles == 1 && saturation.doubles == 2)
    #expect(saturation.nextVoiceBrings == 0.25)
  }

  /// Chao2 by hand: 5 voices, 4 themes heard once, 2 twice: 6 + (4/5) * 16 / (2 * 2) = 9.2.
  @Test func `missing themes follow from those heard once and twice`() {
    let saturation = Saturation(
      voices: [[0], [1], [2], [3], [0, 1], [2, 4]], count: 5)
    #expect(abs(saturation.expectedThemes - 9.2) < 1e-12)
    // 1 - (5/4) * (4/16) * (0.95 * 9.2 - 6) = 0.14375; 1 - 4 / (4 * 4 + 4) = 0.8; log ratio 8.69.
    #expect(saturation.voicesNeeded == 9)
  }

  @Test func `what everybody says is heard enough`() {
    #expect(Saturation(voices: [[0, 1, 2], [0, 1, 2]], count: 3).voicesNeeded == 0)
  }
}
