import Foundation

/// First names for personas: short, from many languages, none that belongs to one gender alone.
///
/// The name is in the script that most of the customers' words are in; it is never the first or last name
/// of a real customer, and where all names of the list are taken by customers, initials stand.
struct PersonaNames {
  private let pool: [String]
  private let excluded: Set<String>
  private var used: Set<String> = []

  /// - Parameters:
  ///   - names: Names and parts of names of real people.
  ///   - script: The script of the names.
  init(excluding names: Set<String>, script: NameScript = .latin) {
    excluded = Set(names.flatMap(Self.parts))
    pool = script.names
  }

  /// An unused name with the label's first letter where there is one, always the same for a key.
  mutating func name(for label: String, key: String) -> String {
    let free = pool.filter { name in
      !used.contains(name) && Self.parts(name).allSatisfy { !excluded.contains($0) }
    }
    let alike = free.filter { $0.first == label.first }
    let choice = alike.isEmpty ? free : alike
    let number = StableKey.number(key)
    guard !choice.isEmpty else { return initials(label, number: number) }
    let name = choice[Int(number % UInt64(choice.count))]
    used.insert(name)
    return name
  }

  /// Initials, which belong to nobody, the first one that of the label.
  private mutating func initials(_ label: String, number: UInt64) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPRSTVWZ")
    let first = label.first.map(String.init)?.uppercased() ?? "P"
    for step in letters.indices {
      let second = letters[(Int(number % UInt64(letters.count)) + step) % letters.count]
      if used.insert("\(first). \(second).").inserted { return "\(first). \(second)." }
    }
    return "Persona"
  }

  /// The parts of a name without case and accents, so that "José" keeps "Jose" away.
  static func parts(_ name: String) -> [String] {
    name.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil
    )
    .split { !$0.isLetter }.map(String.init)
  }
}

/// A script that personas' names are written in.
enum NameScript: CaseIterable, Sendable {
  case latin, cyrillic, greek, hebrew, arabic, devanagari, thai, han, kana, hangul

  /// The script of most letters of some texts; Latin where no other one has half of them.
  ///
  /// Japanese mixes Chinese signs with its own, which decide.
  static func most(of texts: some Sequence<String>) -> NameScript {
    var counts: [NameScript: Int] = [:]
    var total = 0
    for text in texts {
      for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
        total += 1
        counts[script(of: scalar.value), default: 0] += 1
      }
    }
    let kana = counts[.kana, default: 0]
    if kana * 10 > total, kana > 0 { return .kana }
    return allCases.first { counts[$0, default: 0] * 2 > total } ?? .latin
  }

  private static func script(of value: UInt32) -> NameScript {
    switch value {
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F: .cyrillic
    case 0x590...0x5FF: .hebrew
    case 0x600...0x6FF, 0x750...0x77F: .arabic
    case 0x900...0x97F: .devanagari
    case 0xE00...0xE7F: .thai
    case 0x3040...0x30FF: .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF: .han
    case 0xAC00...0xD7AF, 0x1100...0x11FF: .hangul
    default: .latin
    }
  }

  /// Names that women and men bear alike, in a fixed order.
  var names: [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  private var text: String {
    switch self {
    case .latin:
      """
      Alex Amari Ariel Ash Auden Avery Bao Bela Bellamy Blake Brook Cai Cameron Campbell Casey \
      Charlie Cleo Corin Dana Dara Darcy Devon Drew Eden Ekon Elliot Ellis Emery Erin Farai Fern \
      Finley Florin Frankie Gabi Gale Glenn Gray Greer Hadar Harlow Haru Hao Harper Imani Indigo \
      Indra Ira Isa Jamie Jun Jordan Jude Juno Kai Kendall Kim Kerry Kiran Lane Lee Lin Linden \
      Lumi Luca Makoto Marlow Mika Morgan Nico Nilu Nima Noor Oakley Ola Oluchi Onyx Ori Palmer \
      Parker Pat Paz Peyton Quill Quinn Qing Reese Remy Riley Robin Rowan Sage Sam Sasha Shea Sky \
      Taylor Tal Tomi Toby Tracy Uli Uma Umi Val Vesa Vic Wei Wren Wynn West Xin Xen Xoan Yael \
      Yuki Yan Yoel Zeph Zion Zuri Zhen
      """
    case .cyrillic:
      "Саша Женя Валя Слава Шура Паша Мика Лёля Нико Руся Стася Тоша Юля Вика Инь Ава Рада Ника"
    case .greek: "Άρη Δάφνις Ηλι Ίρι Κάρι Λέο Μίλι Νίκι Όμη Πάτι Ρέα Σάσα Τάλι Φίλι Χάρι"
    case .hebrew: "טל נועם ליאור שחר יובל אור דניאל ענבר רוני עדן אריאל גל הדר שי מור"
    case .arabic: "نور صباح نجاح إحسان رضا وسام جهاد تيسير ندى ضياء شمس رجاء سلام وفاء كوثر"
    case .devanagari: "किरण शशि जया सुमन गुलाब रजनी प्रीत मन सोना चंद जस नव हर उमंग"
    case .thai: "ฟ้า น้ำ ต้น ฝน นิว มิน ปลา ใบ บี แพท แม็ค เจ กาย"
    case .han: "小林 安然 子涵 一诺 晨光 乐言 思源 若溪 文心 清和 知行 明远 亦凡 言午 景行"
    case .kana: "あおい ひかる まこと かおる じゅん つばさ みらい なお ゆう しのぶ いずみ ひなた るい あさひ"
    case .hangul: "지우 하늘 가람 다온 민서 새별 서윤 아라 유진 은결 지안 한결 도담 라온 시온"
    }
  }
}
