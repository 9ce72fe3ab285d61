import EvidenceModel
package import EvidenceStore
import Foundation

/// A sentence encoder for texts that are not in a workspace: nothing of them is kept.
package enum TableModel: Sendable {
  /// The model in a folder.
  case folder(String)
  /// The model that a workspace has in use, if any.
  case workspace(Workspace)

  /// Makes vectors; nil where the workspace has no model.
  ///
  /// - Throws: What opening the model throws.
  func maker() throws(Diagnostic) -> VectorMaker? {
    switch self {
    case .folder(let path):
      VectorMaker(
        encoder: try ModelRegistry.open(URL(fileURLWithPath: path), usesInt8: false),
        workspace: nil)
    case .workspace(let workspace):
      try ModelRegistry(workspace: workspace).maker().map {
        VectorMaker(encoder: $0.encoder, workspace: nil)
      }
    }
  }
}
