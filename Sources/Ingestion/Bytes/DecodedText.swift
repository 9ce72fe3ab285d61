import EvidenceModel

/// The bytes of a text file with the encoding that was found; never UTF-16.
struct DecodedText: Sendable {
  /// As in the file, or rewritten as UTF-8 when the file was UTF-16.
  let bytes: Bytes
  let decoder: CharacterDecoder
  let findings: [Finding]

  /// Finds the encoding from the bytes; nil when they are no text at all.
  ///
  /// - Throws: `import.tooLarge` when a rewritten text has no room in the temporary folder.
  init?(_ source: Bytes, name: String) throws(Diagnostic) {
    let survey = TextSurvey(source)
    if let wide = Self.wideEncoding(source, survey) ?? Self.japanese(source, survey) {
      guard let text = try TextRewriter.utf8(source, wide.encoding, from: wide.start, name: name)
      else { return nil }
      bytes = text
      decoder = CharacterDecoder(.utf8)
      findings = [Self.finding(wide.encoding, name)]
      return
    }
    guard Self.isText(survey, count: source.count) else { return nil }
    bytes = source
    let encoding = Self.encoding(source, survey)
    decoder = CharacterDecoder(encoding.encoding, dropsNULs: survey.nulBytes > 0)
    findings = Self.findings(encoding, survey, name)
  }

  private static func isText(_ survey: TextSurvey, count: Int) -> Bool {
    let head = min(count, TextSurvey.headBytes)
    return (survey.controls + survey.evenNULs + survey.oddNULs) * 20 <= head
  }

  private static func wideEncoding(
    _ source: Bytes, _ survey: TextSurvey
  ) -> (encoding: TextEncoding, start: Int)? {
    let head = source.array(0..<2)
    if head == [0xFF, 0xFE] { return (.utf16LittleEndian, 2) }
    if head == [0xFE, 0xFF] { return (.utf16BigEndian, 2) }
    let half = min(source.count, TextSurvey.headBytes) / 2
    guard half >= 4 else { return nil }
    // Western text has a NUL in nearly every pair of bytes, always on the same side.
    if survey.oddNULs * 2 > half && survey.evenNULs * 20 < half { return (.utf16LittleEndian, 0) }
    if survey.evenNULs * 2 > half && survey.oddNULs * 20 < half { return (.utf16BigEndian, 0) }
    // Other scripts have one in each mark, digit and line end.
    guard survey.controls * 4 < half else { return nil }
    if survey.oddNULs * 8 > half && survey.evenNULs == 0 { return (.utf16LittleEndian, 0) }
    if survey.evenNULs * 8 > half && survey.oddNULs == 0 { return (.utf16BigEndian, 0) }
    return nil
  }

  private static func japanese(
    _ source: Bytes, _ survey: TextSurvey
  ) -> (encoding: TextEncoding, start: Int)? {
    guard survey.malformed > 1, survey.wellFormed < survey.malformed,
      isText(survey, count: source.count)
    else { return nil }
    return source.withSpan { bytes in
      let guess = EncodingGuess(bytes, places: survey.malformedPlaces)
      return JapaneseText.encoding(bytes, isDoubtful: guess.plausibility < 0).map { ($0, 0) }
    }
  }

  private static func encoding(_ source: Bytes, _ survey: TextSurvey) -> EncodingGuess {
    source.withSpan { bytes in
      let guess = EncodingGuess(bytes, places: survey.malformedPlaces)
      // Single bytes form a well-formed character by chance now and then.
      let isMixed = survey.malformed > 0 && survey.wellFormed * 10 > survey.malformed
      if survey.malformed == 0 { return guess.with(.utf8) }
      return isMixed ? guess.with(.mixed) : guess
    }
  }

  private static func findings(
    _ guess: EncodingGuess, _ survey: TextSurvey, _ name: String
  ) -> [Finding] {
    var findings: [Finding] = []
    if guess.encoding == .mixed {
      findings.append(
        Finding(
          "mixed_encodings",
          message: "The file mixes UTF-8 with bytes of another encoding, first on line "
            + "\(survey.firstMalformedLine ?? 1); each cell was read as what it is.",
          remedy: "Look at names with accents; better export the file again as UTF-8.",
          place: name, have: survey.malformed))
    } else if guess.encoding != .utf8 {
      findings.append(finding(guess.encoding, name))
    }
    if survey.malformed > 0 && guess.plausibility < 0 {
      findings.append(
        Finding(
          "encoding_uncertain", message: "No known encoding makes sense of all characters.",
          remedy: "Export the file again as UTF-8.", place: name, have: survey.malformed))
    }
    if survey.nulBytes > 0 {
      findings.append(
        Finding(
          "nul_bytes", message: "\(survey.nulBytes) NUL bytes were left out.",
          remedy: "Check whether the file was copied completely.", place: name,
          have: survey.nulBytes))
    }
    return findings
  }

  private static func finding(_ encoding: TextEncoding, _ name: String) -> Finding {
    Finding(
      "encoding", level: .info, message: "The file is written in \(encoding.rawValue).",
      remedy: "Look at names with accents; export as UTF-8 if they are wrong.", place: name)
  }
}

extension EncodingGuess {
  fileprivate func with(_ encoding: TextEncoding) -> EncodingGuess {
    EncodingGuess(encoding: encoding, plausibility: plausibility)
  }
}
