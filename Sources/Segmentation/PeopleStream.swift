package import EvidenceModel

/// People who are too many for memory, read in pieces as often as needed.
package protocol PeopleStream: Sendable {
  /// How many people there are.
  var count: Int { get }

  /// Calls `body` for consecutive people: their values of the named attributes, one list each, and
  /// their weights.
  ///
  /// Values are as in an `AttributeTable`; a weight of 0 leaves somebody out. Throws when they can't
  /// be read again.
  func forEachPiece(
    of attributes: [String], _ body: ([[Double]], [Double]) throws(Diagnostic) -> Void
  ) throws(Diagnostic)
}
