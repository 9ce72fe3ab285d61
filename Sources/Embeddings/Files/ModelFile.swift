import EvidenceModel
import Foundation
import Kernels

/// A file of a model directory, mapped into memory.
///
/// The bytes are copied out while a model is opened and the map is let go then, so a file that
/// somebody cuts off later harms nothing.
struct ModelFile {
  let name: String
  let data: Data

  /// Maps a regular file of at most `limit` bytes; nil when there is none of that name.
  static func ifPresent(_ name: String, in folder: URL, limit: Int) throws(Diagnostic)
    -> ModelFile?
  {
    let url = folder.appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: url.path) else { return nil }
    let values = try? url.resolvingSymlinksInPath().resourceValues(forKeys: [
      .isRegularFileKey, .fileSizeKey,
    ])
    guard let values, values.isRegularFile == true, let size = values.fileSize else {
      throw notReadable(name, "is no regular file.")
    }
    guard size <= limit else {
      throw notReadable(name, "has \(size) bytes, more than the \(limit) that it may have.")
    }
    guard let data = try? Data(contentsOf: url, options: .alwaysMapped) else {
      throw notReadable(name, "can't be read.")
    }
    return ModelFile(name: name, data: data)
  }

  /// The same for a file that every model has.
  static func required(_ name: String, in folder: URL, limit: Int) throws(Diagnostic) -> ModelFile {
    if let file = try ifPresent(name, in: folder, limit: limit) { return file }
    throw Diagnostic(
      .modelNotReadable, "The model directory has no \(name).",
      remedy: "Give a directory that holds config.json, vocab.txt and model.safetensors.")
  }

  private static func notReadable(_ name: String, _ what: String) -> Diagnostic {
    Diagnostic(
      .modelNotReadable, "\(name) of the model directory \(what)",
      remedy: "Check the file and its rights, or fetch the model again.")
  }

  /// The SHA-256 digest of the bytes, in hexadecimal.
  var digest: String { data.withUnsafeBytes { Self.digest(of: $0) } }

  /// The SHA-256 digest of some bytes, in hexadecimal.
  static func digest(of bytes: UnsafeRawBufferPointer) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    encoder_sha256(bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count, &digest)
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The file as JSON.
  func json() throws(Diagnostic) -> ModelJSON {
    let result: Result<ModelJSON, ModelJSONReader.Failure> = data.withUnsafeBytes { bytes in
      Result { () throws(ModelJSONReader.Failure) in try ModelJSONReader.value(bytes) }
    }
    switch result {
    case .success(let value): return value
    case .failure(let failure):
      throw Diagnostic(
        .modelWrongConfiguration,
        "\(name) is not valid JSON: \(failure.reason) (byte \(failure.position)).",
        remedy: "Fetch the model again.")
    }
  }
}
