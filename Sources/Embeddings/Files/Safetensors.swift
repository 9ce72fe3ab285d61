import EvidenceModel

/// The index of a safetensors file, every entry checked against the bytes that are there.
///
/// The format: 8 bytes with the length of the header, the header in JSON, the numbers. The header
/// gives for each tensor its type, its shape and where its bytes begin and end behind the header;
/// together the tensors must fill the rest of the file without a gap or an overlap.
struct Safetensors: Sendable {
  /// How a number is stored.
  enum Element: String, Sendable {
    case bool = "BOOL"
    case u8 = "U8"
    case i8 = "I8"
    case f8a = "F8_E5M2"
    case f8b = "F8_E4M3"
    case i16 = "I16"
    case u16 = "U16"
    case f16 = "F16"
    case bf16 = "BF16"
    case i32 = "I32"
    case u32 = "U32"
    case f32 = "F32"
    case i64 = "I64"
    case u64 = "U64"
    case f64 = "F64"

    var bytes: Int {
      switch self {
      case .bool, .u8, .i8, .f8a, .f8b: 1
      case .i16, .u16, .f16, .bf16: 2
      case .i32, .u32, .f32: 4
      case .i64, .u64, .f64: 8
      }
    }
  }

  /// One tensor of the file.
  struct Entry: Sendable {
    let name: String
    let element: Element
    let shape: [Int]
    /// Where its bytes are, counted from the beginning of the file.
    let range: Range<Int>
  }

  /// The longest header that the format allows.
  static let longestHeader = 100_000_000

  /// The tensors, in the order of their bytes.
  let entries: [Entry]
  private let places: [String: Int]

  /// Reads and checks the index.
  init(_ bytes: UnsafeRawBufferPointer) throws(Diagnostic) {
    let start = try Self.dataStart(bytes)
    let header = UnsafeRawBufferPointer(rebasing: bytes[8..<start])
    let json: ModelJSON
    do throws(ModelJSONReader.Failure) {
      json = try ModelJSONReader.value(header)
    } catch {
      throw Self.damaged("its header is not valid JSON: \(error.reason)")
    }
    guard case .object(let members) = json else { throw Self.damaged("its header is no object") }
    var found: [Entry] = []
    for member in members where member.name != "__metadata__" {
      found.append(try Self.entry(member, start: start, end: bytes.count))
    }
    found.sort { ($0.range.lowerBound, $0.range.upperBound, $0.name) <
      ($1.range.lowerBound, $1.range.upperBound, $1.name) }
    var end = start
    for entry in found {
      guard entry.range.lowerBound == end else {
        throw Self.damaged("tensors overlap or leave a gap")
      }
      end = entry.range.upperBound
    }
    guard end == bytes.count else { throw Self.damaged("bytes follow the last tensor") }
    entries = found
    places = Dictionary(uniqueKeysWithValues: found.enumerated().map { ($1.name, $0) })
  }

  /// The tensor of that name.
  subscript(_ name: String) -> Entry? { places[name].map { entries[$0] } }

  /// What is wrong with the file, as a diagnostic.
  static func damaged(_ what: String) -> Diagnostic {
    Diagnostic(
      .modelDamagedWeights, "model.safetensors can't be used: \(what).",
      remedy: "Fetch the model again; compare the size of the file with that of its source.")
  }

  private static func dataStart(_ bytes: UnsafeRawBufferPointer) throws(Diagnostic) -> Int {
    guard bytes.count >= 10 else { throw damaged("it has only \(bytes.count) bytes") }
    let length = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    guard length >= 2, length <= UInt64(longestHeader), Int(length) <= bytes.count - 8 else {
      throw damaged("its header has a length of \(length) in a file of \(bytes.count) bytes")
    }
    return 8 + Int(length)
  }

  private static func entry(_ member: ModelJSON.Member, start: Int, end: Int) throws(Diagnostic)
    -> Entry
  {
    guard let type = member.value["dtype"]?.string, let element = Element(rawValue: type) else {
      throw damaged("a tensor has an unknown type of numbers")
    }
    guard let sides = member.value["shape"]?.array, sides.count <= 8,
      let offsets = member.value["data_offsets"]?.array, offsets.count == 2,
      let from = offsets[0].integer, let to = offsets[1].integer
    else { throw damaged("a tensor has no shape or no place") }
    guard from >= 0, to >= from, to <= end - start else {
      throw damaged("a tensor lies outside of the file, which may be cut off")
    }
    var size = element.bytes
    var shape: [Int] = []
    for side in sides {
      guard let side = side.integer, side >= 0 else { throw damaged("a tensor's shape is no shape") }
      let product = size.multipliedReportingOverflow(by: side)
      guard !product.overflow else { throw damaged("a tensor's shape is too large") }
      size = product.partialValue
      shape.append(side)
    }
    guard size == to - from else { throw damaged("a tensor's shape and bytes disagree") }
    return Entry(
      name: member.name, element: element, shape: shape, range: start + from..<start + to)
  }
}
