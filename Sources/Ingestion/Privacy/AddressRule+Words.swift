/// The words that addresses are known by.
extension AddressRule {
  enum Suffix { case plain, capital }

  /// Whether the word may stand in lower case (`Oak street`) or must be capitalised (`Hill`).
  static let suffixes: [String: Suffix] = {
    let plain = ["street", "road", "avenue", "lane", "boulevard", "crescent", "str"]
    let capital = [
      "st", "rd", "ave", "av", "blvd", "ln", "way", "drive", "dr", "close", "court", "ct",
      "terrace",
      "row", "grove", "hill", "walk", "square", "sq", "place", "pl", "mews", "gardens", "parkway",
      "pkwy", "highway", "hwy", "quay", "broadway", "circle", "trail", "green", "parade", "rise",
      "crescent", "cres", "park", "plaza", "view", "heights", "wharf", "yard", "vale", "meadow",
      "meadows", "fields", "bridge", "gate", "passage", "path", "ridge", "mount", "villas", "wynd",
      "brae", "orchard", "cove", "glen", "croft", "mill", "alley", "loop", "strasse", "straat",
      "weg",
    ]
    var words: [String: Suffix] = [:]
    for word in capital { words[word] = .capital }
    for word in plain { words[word] = .plain }
    return words
  }()

  /// Two letters after a number that are no part of a postal code.
  static let units: Set<String> = [
    "eu", "us", "uk", "gb", "mb", "kb", "tb", "kg", "km", "am", "pm", "cm", "mm", "ml", "ad", "bc",
  ]
  static let addressCues: Set<String> = [
    "at", "to", "address", "is", "live", "lives", "adresse", "in",
  ]
  static let notStreets: Set<String> = [
    "i", "google", "one", "us", "uk", "eu", "the", "my", "and", "am", "pm", "gb", "usb", "gmt",
  ]
  static let frenchWords: Set<String> = [
    "rue", "avenue", "boulevard", "place", "chemin", "allee", "impasse", "quai", "cours", "route",
  ]
  static let particles: Set<String> = [
    "de", "la", "le", "les", "du", "des", "del", "della", "di", "da", "do", "dos", "los", "las",
    "d",
  ]
  static let southern: Set<String> = [
    "calle", "avenida", "rua", "ul", "ulica", "rue", "via", "viale", "piazza", "plaza", "corso",
    "paseo", "travessa", "avda", "alameda", "estrada", "rodovia", "praca", "largo", "carretera",
    "camino", "ronda", "rambla", "vicolo", "contrada", "piazzale", "lungomare", "chemin", "impasse",
    "aleja", "plac", "osiedle", "namesti", "trg", "cesta", "leoforos", "odos", "λεωφορος", "οδος",
  ]
  static let compounds: [String] = [
    "strasse", "str", "weg", "platz", "allee", "gasse", "damm", "ufer", "straat", "laan", "plein",
    "gracht", "kade", "singel", "gade", "gatan", "vej", "vagen", "vegen", "veien", "vangen", "utca",
    "katu", "kuja", "stien", "bakken", "hofen", "dijk", "hof", "braut", "stigur", "gata",
    "vagur", "vegur", "hlid", "polku", "raitti", "ranta", "vaenget", "toften", "parken", "haven",
    "lokka", "faret", "grand", "stigen", "backen", "steig", "steeg", "chaussee", "promenade",
  ]
  static let flats: Set<String> = [
    "flat", "apt", "apartment", "unit", "suite", "floor", "room", "ste", "no",
  ]
  static let codeCues: Set<String> = [
    "postcode", "zip", "zipcode", "plz", "postleitzahl", "postal",
  ]
  static let states: Set<String> = [
    "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS",
    "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY",
    "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV",
    "WI", "WY", "DC",
  ]
}
