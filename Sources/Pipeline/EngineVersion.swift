/// The version of Likeness: the one place that says it.
package enum EngineVersion {
  package static let current = "0.1.0"
}
