/// Says why an operation can't go on, and what to try next.
///
/// A diagnostic carries positions, names of files and of columns, and counts; never a customer's
/// words, e-mail or name. Findings (``Finding``) are for problems that work can go on with.
package struct Diagnostic: Error, Sendable, Hashable, CustomStringConvertible {
  /// A stable name for a kind of failure, such as `import.notFound`; every code stands in
  /// `docs/errors.md`.
  package struct Code: Sendable, Hashable, CustomStringConvertible {
    package let name: String
    package init(_ name: String) { self.name = name }
    package var description: String { name }
  }

  package let code: Code
  /// What happened, and where.
  package let message: String
  /// The next thing to try.
  package let remedy: String

  package init(_ code: Code, _ message: String, remedy: String) {
    self.code = code
    self.message = message
    self.remedy = remedy
  }

  package var description: String { "\(message) \(remedy) [\(code)]" }
}
