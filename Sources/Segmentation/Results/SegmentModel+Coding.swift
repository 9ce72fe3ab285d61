import Statistics

extension SegmentModel: Codable {
  private enum CodingKeys: String, CodingKey { case shares, variables }

  /// Reads a model; refuses one whose lists don't match, or whose numbers make no distribution.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let shares = try container.decode([Double].self, forKey: .shares)
    let variables = try container.decode([Variable].self, forKey: .variables)
    guard !shares.isEmpty, shares.allSatisfy({ $0 >= 0 && $0 <= 1 }),
      variables.allSatisfy({ $0.distributions.count == shares.count })
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .variables, in: container, debugDescription: "segments and distributions differ")
    }
    self.init(shares: shares, variables: variables)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(shares, forKey: .shares)
    try container.encode(variables, forKey: .variables)
  }
}

extension SegmentModel.Variable: Codable {
  private enum CodingKeys: String, CodingKey { case attribute, levels, scaling, distributions }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      attribute: try container.decode(String.self, forKey: .attribute),
      levels: try container.decode([String].self, forKey: .levels),
      scaling: try container.decode(SegmentModel.Scaling.self, forKey: .scaling),
      distributions: try container.decode([StoredDistribution].self, forKey: .distributions)
        .map { try $0.parameters(at: container.codingPath) })
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(attribute, forKey: .attribute)
    try container.encode(levels, forKey: .levels)
    try container.encode(scaling, forKey: .scaling)
    try container.encode(distributions.map(StoredDistribution.init), forKey: .distributions)
  }
}

/// A distribution as it stands in a file: its family and what the family needs.
private struct StoredDistribution: Codable {
  let family: String
  var probabilities: [Double]?
  var mean: Double?
  var variance: Double?
  var size: Double?
  var precision: Double?

  init(_ parameters: MixtureParameters) {
    switch parameters {
    case .probabilities(let p):
      family = "levels"
      probabilities = p
    case .normal(let mean, let variance):
      family = "normal"
      self.mean = mean
      self.variance = variance
    case .logNormal(let mean, let variance):
      family = "log-normal"
      self.mean = mean
      self.variance = variance
    case .rate(let mean, let precision):
      family = "rate"
      self.mean = mean
      self.precision = precision
    case .poisson(let mean):
      family = "poisson"
      self.mean = mean
    case .negativeBinomial(let mean, let size):
      family = "negative-binomial"
      self.mean = mean
      self.size = size
    }
  }

  func parameters(at path: [any CodingKey]) throws -> MixtureParameters {
    switch (family, probabilities, mean, variance, size, precision) {
    case ("levels", let p?, _, _, _, _) where p.allSatisfy { $0 >= 0 && $0 <= 1 }:
      return .probabilities(p)
    case ("normal", _, let mean?, let variance?, _, _) where variance > 0:
      return .normal(mean: mean, variance: variance)
    case ("log-normal", _, let mean?, let variance?, _, _) where variance > 0:
      return .logNormal(mean: mean, variance: variance)
    case ("rate", _, let mean?, _, _, let precision?) where precision > 0:
      return .rate(mean: mean, precision: precision)
    case ("poisson", _, let mean?, _, _, _) where mean >= 0: return .poisson(mean: mean)
    case ("negative-binomial", _, let mean?, _, let size?, _) where mean >= 0 && size > 0:
      return .negativeBinomial(mean: mean, size: size)
    default:
      throw DecodingError.dataCorrupted(
        .init(codingPath: path, debugDescription: "a distribution lacks what its family needs"))
    }
  }
}
