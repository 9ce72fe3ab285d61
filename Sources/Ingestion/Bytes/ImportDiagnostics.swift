import EvidenceModel
import Foundation

/// Why a file can't be imported; one function per sentence.
///
/// Names of files are given as they were passed in; no content ever is.
extension Diagnostic {
  static func cannotOpen(_ path: String, reason: Int32) -> Diagnostic {
    switch reason {
    case ENOENT, ENOTDIR:
      return Diagnostic(
        .init("import.notFound"), "There is no file \(path).",
        remedy: "Check the path; put quotes around a path with blanks.")
    case EACCES, EPERM:
      return Diagnostic(
        .init("import.notReadable"), "\(path) may not be read.",
        remedy: "Give this user the right to read it.")
    default:
      return Diagnostic(
        .init("import.notReadable"),
        "\(path) can't be read: \(String(cString: strerror(reason))).",
        remedy: "Copy the file to a local disk and try again.")
    }
  }

  static func notAFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .init("import.notAFile"), "\(path) is not a regular file.",
      remedy: "Give a file, or a folder of files.")
  }

  static func empty(_ name: String) -> Diagnostic {
    Diagnostic(
      .init("import.empty"), "\(name) is empty.",
      remedy: "Export it again; the download may have been interrupted.")
  }

  static func unsupported(_ name: String, _ what: String, remedy: String) -> Diagnostic {
    Diagnostic(.init("import.unsupported"), "\(name) is \(what).", remedy: remedy)
  }

  static func unrecognized(_ name: String) -> Diagnostic {
    Diagnostic(
      .init("import.notRecognizable"),
      "\(name) is neither a table, nor a transcript, nor a document of text.",
      remedy: "Export it as CSV, JSON, XLSX, VTT, DOCX or plain text.")
  }

  static func truncated(_ name: String, _ detail: String) -> Diagnostic {
    Diagnostic(
      .init("import.truncated"), "\(name) is cut off or damaged: \(detail).",
      remedy: "Download or copy it again; nothing of it was taken.")
  }

  static func unsafe(_ name: String, _ detail: String) -> Diagnostic {
    Diagnostic(
      .init("import.unsafe"), "\(name) was refused: \(detail).",
      remedy: "Unpack it with a program that you trust and import the files inside.")
  }

  static func tooLarge(_ name: String, _ detail: String) -> Diagnostic {
    Diagnostic(
      .init("import.tooLarge"), "\(name) is too large: \(detail).",
      remedy: "Split it, or leave out what isn't needed.")
  }
}
