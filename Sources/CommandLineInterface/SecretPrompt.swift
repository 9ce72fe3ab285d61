import EvidenceModel
import Foundation

/// Reads a secret without showing it: from the terminal, or a line of standard input.
enum SecretPrompt {
  /// Whether somebody types.
  static var isTerminal: Bool { isatty(0) == 1 }

  /// One line, without its end.
  ///
  /// - Throws: `serve.noPassword` when there is none.
  static func read(_ question: String) throws(Diagnostic) -> String {
    var before = termios()
    if isTerminal {
      FileHandle.standardError.write(Data(question.utf8))
      tcgetattr(0, &before)
      var quiet = before
      quiet.c_lflag &= ~tcflag_t(ECHO)
      tcsetattr(0, TCSAFLUSH, &quiet)
    }
    let line = readLine()
    if isTerminal {
      tcsetattr(0, TCSAFLUSH, &before)
      FileHandle.standardError.write(Data("\n".utf8))
    }
    guard let line, !line.isEmpty else {
      throw Diagnostic(
        Diagnostic.Code("serve.noPassword"), "No password was given.",
        remedy: "Type one, or give it as a line of standard input.")
    }
    return line
  }
}
