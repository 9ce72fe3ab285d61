import EvidenceModel

/// Reads an endpoint's answer: a finite vector of one length for each text that was asked about.
enum EndpointAnswer {
  /// The longest vector that is taken.
  static let longestVector = 65_536

  /// The vectors in the order of the texts, each scaled to length 1 (zeros stay zeros).
  static func vectors(_ bytes: UnsafeRawBufferPointer, count: Int, dimensions: Int?)
    throws(Diagnostic) -> [[Float]]
  {
    let json: ModelJSON
    do throws(ModelJSONReader.Failure) {
      json = try ModelJSONReader.value(bytes)
    } catch {
      throw wrong("is not valid JSON")
    }
    guard let entries = json["data"]?.array else { throw wrong("has no list of data") }
    guard entries.count == count else {
      throw wrong("has \(entries.count) vectors for \(count) texts")
    }
    var vectors = [[Float]?](repeating: nil, count: count)
    var length = dimensions
    for (place, entry) in entries.enumerated() {
      let index = entry["index"] == nil ? place : entry["index"]?.integer ?? -1
      guard vectors.indices.contains(index), vectors[index] == nil else {
        throw wrong("numbers its vectors wrongly")
      }
      let vector = try vector(entry["embedding"])
      guard vector.count == length ?? vector.count else {
        throw wrong("has vectors of \(vector.count) and of \(length ?? 0) numbers")
      }
      length = vector.count
      vectors[index] = vector
    }
    return vectors.compactMap(\.self)
  }

  private static func vector(_ json: ModelJSON?) throws(Diagnostic) -> [Float] {
    guard let numbers = json?.array, (1...longestVector).contains(numbers.count) else {
      throw wrong("lacks a vector, or has one that is too long")
    }
    var values: [Double] = []
    values.reserveCapacity(numbers.count)
    for number in numbers {
      guard let value = number.number, abs(value) < 1e30 else {
        throw wrong("has a vector with something else than numbers")
      }
      values.append(value)
    }
    let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return values.map { length > 0 ? Float($0 / length) : 0 }
  }

  /// What is wrong with an answer, as a diagnostic.
  static func wrong(_ what: String) -> Diagnostic {
    Diagnostic(
      .endpointWrongAnswer, "The endpoint's answer \(what).",
      remedy: "Check that it serves embeddings in OpenAI's form, and the name of the model.")
  }
}
