/// First names for personas: short, from many languages, none that belongs to one gender alone.
struct PersonaNames {
  private static let names = VerbForms.split(
    """
    Alex Amari Ariel Ash Bao Bela Blake Brook Cai Casey Charlie Cleo Dana Dara Devon Drew Eden Ekon \
    Ellis Emery Farai Finley Frankie Florin Gabi Gale Glenn Gray Hadar Haru Hao Harper Imani Indra Ira \
    Isa Jamie Jun Jordan Jude Kai Kim Kerry Kiran Lee Luca Lane Lin Makoto Morgan Mika Marlow Nico Noor \
    Nilu Nima Ola Oluchi Oakley Onyx Parker Pat Paz Peyton Quinn Qing Remy Riley Robin Rowan Sam Sasha \
    Shea Sky Tal Tomi Toby Tracy Uli Uma Umi Val Vesa Vic Wei Wren Wynn West Xin Xen Xoan Yael Yuki \
    Yan Yoel Zeph Zion Zuri Zhen
    """
  ).sorted()

  private let excluded: Set<String>
  private var used: Set<String> = []

  init(excluding names: Set<String>) {
    excluded = Set(names.map { $0.lowercased() })
  }

  /// An unused name with the label's first letter where there is one, always the same for a key.
  mutating func name(for label: String, key: String) -> String {
    let free = Self.names.filter { !excluded.contains($0.lowercased()) && !used.contains($0) }
    let alike = free.filter { $0.first == label.first }
    let pool = alike.isEmpty ? free : alike
    guard !pool.isEmpty else { return "Persona" }
    let name = pool[Int(StableKey.number(key) % UInt64(pool.count))]
    used.insert(name)
    return name
  }
}
