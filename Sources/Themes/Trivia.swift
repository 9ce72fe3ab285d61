/// Topics that say nothing about a customer as a customer, unless the business is about them.
enum Trivia {
  /// Groups of words; a group counts as the business's own when many sentences use it.
  static let groups: [Set<String>] = [
    "dog dogs cat cats puppy kitten hamster parrot goldfish pet pets rabbit budgie terrier labrador",
    "horoscope zodiac gemini aries taurus leo virgo libra scorpio sagittarius capricorn aquarius pisces",
    "colour color turquoise purple burgundy beige lilac",
    "weather rain raining rained sunny snow snowing drizzle heatwave thunderstorm",
    "football soccer tennis golf cricket rugby chess knit knits knitting guitar piano ukulele karaoke stamps fishing surfing juggling origami",
    "pizza pancakes lasagne lasagna sushi burger chocolate pineapple marmite cheesecake croissant",
    "movie movies netflix film films band concert singer sitcom beatles",
    "tattoo nickname birthday vegetarian insomnia allergic left-handed lefthanded",
  ].map { Set($0.split(whereSeparator: \.isWhitespace).map(String.init)) }

  /// A bit for each group that has a plain word; there are at most eight.
  static func bits(of word: String) -> UInt8 {
    var bits: UInt8 = 0
    for (number, group) in groups.enumerated() where group.contains(word) {
      bits |= 1 << UInt8(number)
    }
    return bits
  }
}
