import EvidenceModel

extension JSONRows {
  /// Streams the values of the records; what is no JSON goes to `rejected`.
  func forEachValue(
    _ body: (JSONValue, JSONSlicer.Slice) throws -> Void,
    rejected: (RejectedRecord) throws -> Void
  ) throws -> [Finding] {
    try content.withSpan { bytes in
      switch layout.shape {
      case .lines:
        try lines(bytes, body, rejected)
        return []
      case .array, .values: return try values(bytes, body, rejected)
      }
    }
  }

  private func lines(
    _ bytes: Span<UInt8>, _ body: (JSONValue, JSONSlicer.Slice) throws -> Void,
    _ rejected: (RejectedRecord) throws -> Void
  ) throws {
    var position = layout.start
    var line = layout.line
    var reader = MappedReader(content)
    while position < bytes.count {
      let range = JSONLayout.lineRange(bytes, position)
      position = range.upperBound + 1
      _ = reader.pass(range.lowerBound)
      defer { line += 1 }
      guard range.contains(where: { !JSONSlicer.isBlank(bytes[$0]) }) else { continue }
      let slice = JSONSlicer.Slice(range: range, line: line, isComplete: true)
      try take(slice, bytes, body, rejected)
    }
  }

  /// The elements of an array, or values one after another.
  private func values(
    _ bytes: Span<UInt8>, _ body: (JSONValue, JSONSlicer.Slice) throws -> Void,
    _ rejected: (RejectedRecord) throws -> Void
  ) throws -> [Finding] {
    var slicer = JSONSlicer(position: layout.start, line: layout.line)
    let isArray = layout.shape == .array
    var reader = MappedReader(content)
    var taken = 0
    while true {
      _ = reader.pass(slicer.position)
      if isArray && slicer.peek(bytes) == UInt8(ascii: "]") { return [] }
      guard let slice = slicer.slice(bytes) else {
        return isArray ? [cutFinding(line: slicer.line, taken: taken)] : []
      }
      guard slice.isComplete else {
        try rejected(record(slice, bytes, "the file ends in the middle of this record"))
        return [cutFinding(line: slice.line, taken: taken)]
      }
      try take(slice, bytes, body, rejected)
      taken += 1
      if isArray && !slicer.pass(UInt8(ascii: ","), bytes),
        let next = slicer.peek(bytes), next != UInt8(ascii: "]")
      {
        try rejected(
          RejectedRecord(
            line: slicer.line, reason: "a comma or the end of the list is missing here",
            original: decoder.excerpt(bytes, slicer.position..<bytes.count)))
        return [cutFinding(line: slicer.line, taken: taken)]
      }
    }
  }

  private func take(
    _ slice: JSONSlicer.Slice, _ bytes: Span<UInt8>,
    _ body: (JSONValue, JSONSlicer.Slice) throws -> Void,
    _ rejected: (RejectedRecord) throws -> Void
  ) throws {
    let value: JSONValue
    do {
      value = try JSONParser.parse(bytes, slice.range, decoder)
    } catch {
      return try rejected(record(slice, bytes, "not valid JSON: \(error.reason)"))
    }
    try body(value, slice)
  }

  private func record(
    _ slice: JSONSlicer.Slice, _ bytes: Span<UInt8>, _ reason: String
  ) -> RejectedRecord {
    RejectedRecord(
      line: slice.line, reason: reason, original: decoder.excerpt(bytes, slice.range))
  }

  private func cutFinding(line: Int, taken: Int) -> Finding {
    Finding(
      "file_cut", level: .error,
      message: "The list of records breaks off on line \(line); the \(taken) records before it "
        + "were taken.",
      remedy: "Export or download the file again.", place: "\(name):\(line)", have: taken)
  }
}
