package import EvidenceModel

extension Diagnostic.Code {
  /// A file of the model directory is missing or can't be read.
  package static let modelNotReadable = Diagnostic.Code("model.notReadable")
  /// `config.json` or a file beside it is no JSON, or says what can't be.
  package static let modelWrongConfiguration = Diagnostic.Code("model.wrongConfiguration")
  /// The model is of a kind that this program does not compute.
  package static let modelUnsupported = Diagnostic.Code("model.unsupported")
  /// `model.safetensors` is cut off, damaged or hostile.
  package static let modelDamagedWeights = Diagnostic.Code("model.damagedWeights")
  /// `vocab.txt` lacks entries or belongs to another model.
  package static let modelWrongVocabulary = Diagnostic.Code("model.wrongVocabulary")
  /// Vectors of two models, which can't be compared, were to be put together.
  package static let modelMixedVectors = Diagnostic.Code("model.mixedVectors")
  /// The address of an endpoint is no address, or leads out of this machine unasked.
  package static let endpointWrongAddress = Diagnostic.Code("endpoint.wrongAddress")
  /// An endpoint did not answer, or answered with an error.
  package static let endpointFailed = Diagnostic.Code("endpoint.failed")
  /// An endpoint answered with something else than a vector for each text.
  package static let endpointWrongAnswer = Diagnostic.Code("endpoint.wrongAnswer")
}
