/// How finely themes are cut: the one slider of the theme engine.
package enum ThemeDetail: String, Sendable, Hashable, Codable, CaseIterable {
  case fewer, normal, more
}

extension ThemeFinder.Options {
  /// The options with themes cut coarser or finer than usual.
  ///
  /// Moves the likeness that joins small sets and the resolution that splits large ones together.
  ///
  /// - Parameter detail: `normal` leaves the options as they are.
  /// - Returns: The same options but for threshold and resolution.
  package func detailed(_ detail: ThemeDetail) -> Self {
    var options = self
    switch detail {
    case .normal: break
    case .fewer:
      options.threshold *= 0.65
      options.generalThreshold *= 0.65
      options.meaningThreshold *= 0.8
      options.resolution *= 0.35
    case .more:
      options.threshold *= 1.5
      options.generalThreshold *= 1.5
      options.meaningThreshold *= 1.25
      options.resolution *= 2.2
    }
    return options
  }
}
