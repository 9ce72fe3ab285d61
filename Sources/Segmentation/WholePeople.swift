import EvidenceModel
import Foundation
import Statistics

/// Everybody of a stream as the mixture sees them, for exact passes from the fit of a sample.
///
/// A file of packed rows is written in one reading; passes of EM go over that. People who were set
/// apart or of whom too little is known have weight 0 in it. Where numbers vary together, the fit
/// stays that of the sample and only its likelihood is everybody's.
struct WholePeople: Sendable {
  let placing: PeoplePlacing
  private let people: any PeopleStream
  private let file: MixtureRowFile

  /// Passes end when one gains less than this log-likelihood per person.
  private static let gainPerPerson = 1e-8
  private static let mostPasses = 100

  /// Reads everybody once; `url` is where the rows are written.
  ///
  /// Throws `segments.spill` when there is no room, and what reading throws.
  ///
  /// With `isSample` weights count as those of a sample (``EffectiveWeights``), else as people.
  init(
    _ people: any PeopleStream, _ placing: PeoplePlacing, at url: URL, isSample: Bool
  ) throws(Diagnostic) {
    self.people = people
    self.placing = placing
    do throws(MixtureRowFile.Failure) {
      var writer = try MixtureRowFileWriter(
        url,
        variables: placing.variables.map {
          .init($0.variable.family, varianceFloor: $0.variable.varianceFloor)
        }, relativeFloor: BasisSample.relativeFloor, sampleSize: 1, isWeighted: true)
      var failure: MixtureRowFile.Failure?
      do {
        try people.forEachPiece(of: placing.columns) { (values, own) throws(Diagnostic) in
          let weights = zip(placing.places(of: values), own).map { $0 == .fit ? $1 : 0 }
          do throws(MixtureRowFile.Failure) {
            try writer.append(placing.encoded(values).map(\.values), weights: weights)
          } catch {
            failure = error
            throw Self.noRoom
          }
        }
      } catch {
        throw failure ?? .unreadable
      }
      file = try writer.finish(isSample ? .effective : .asGiven)
    } catch {
      throw Self.noRoom
    }
  }

  static let noRoom = Diagnostic(
    Diagnostic.Code("segments.spill"),
    "The rows can't be written to a temporary file and read again.",
    remedy:
      "Make room on the disk for temporary files; a large table takes about 400 bytes per row."
  )

  /// Throws when the rows could not be read back at some time.
  func check() throws(Diagnostic) {
    do throws(MixtureRowFile.Failure) { try file.check() } catch { throw Self.noRoom }
  }

  /// The fit of everybody that goes on from that of the sample.
  func fit(
    _ sample: SegmentFit, _ variables: [MixtureVariable], _ model: MixtureModel.Options
  ) -> SegmentFit {
    guard sample.shape == nil else { return jointFit(sample) }
    var search = MixtureSearch.Options(classCounts: sample.classCount...sample.classCount)
    search.gainPerCase = Self.gainPerPerson
    search.maximumPasses = Self.mostPasses
    let rows = Array(0..<sample.assignments.count)
    let fit = MixtureSearch(options: search).fit(
      of: file, startingAt: sample.start(rows), of: variables, relevant: sample.relevant,
      model: model)
    return SegmentFit(fit, of: variables, searched: sample)
  }

  private func jointFit(_ sample: SegmentFit) -> SegmentFit {
    var figures = SegmentFit.WholeFigures(scale: file.weightScale)
    do {
      try people.forEachPiece(of: placing.columns) { (values, own) throws(Diagnostic) in
        let weights = zip(placing.places(of: values), own).map { $0 == .fit ? $1 : 0 }
        sample.add(placing.encoded(values), weights: weights, to: &figures)
      }
    } catch {
      // The last reading throws the same, and it is not caught.
      return sample
    }
    return SegmentFit(sample, whole: figures)
  }
}

/// How people become rows of the mixture: what was decided on a sample, for anybody.
struct PeoplePlacing: Sendable {
  /// Where somebody belongs before any fit.
  enum Place: Sendable { case fit, thin, far, unplaced }

  /// The attributes that are read, in order.
  let columns: [String]
  let variables: [SegmentationBasis.Variable]
  private let sources: [Int]
  private let cleaners: [AttributeCleaner]
  private let known: [Int]
  private let used: [Int]
  private let leastKnown: Double
  private let borders: [(column: Int, least: Double)]

  init(_ table: AttributeTable, _ basis: SegmentationBasis, _ far: FarGroup?) {
    let needed = Set(basis.knownColumns + (far?.borders.map(\.attribute) ?? []))
    let attributes = table.attributes.filter { needed.contains($0.name) }
    columns = attributes.map(\.name)
    cleaners = attributes.map { AttributeCleaner($0) }
    var position: [String: Int] = [:]
    for (place, name) in columns.enumerated() { position[name] = place }
    variables = basis.variables
    sources = basis.variables.map { position[$0.attribute] ?? 0 }
    known = basis.knownColumns.compactMap { position[$0] }
    used = Set(sources).sorted()
    leastKnown = basis.leastKnown
    borders = (far?.borders ?? []).compactMap { border in
      position[border.attribute].map { ($0, border.least) }
    }
  }

  /// The people's variables, in the order of the basis.
  func encoded(_ values: [[Double]]) -> [MixtureVariable] {
    let clean = cleaned(values)
    return zip(variables, sources).map { variable, source in
      MixtureVariable(
        variable.variable.family, values: clean[source].map(variable.encoding.apply),
        varianceFloor: variable.variable.varianceFloor)
    }
  }

  private func cleaned(_ values: [[Double]]) -> [[Double]] {
    var ignored: [Finding] = []
    return zip(values, cleaners).map { $1.clean($0, [], &ignored).values }
  }

  /// Where each of the people belongs.
  func places(of values: [[Double]]) -> [Place] {
    let clean = cleaned(values)
    let count = values.first?.count ?? 0
    var places = [Place](repeating: .fit, count: count)
    for row in 0..<count {
      if borders.contains(where: {
        clean[$0.column][row] > 0 && log(clean[$0.column][row]) >= $0.least
      }) {
        places[row] = .far
      } else if !used.contains(where: { clean[$0][row].isFinite }) {
        places[row] = .unplaced
      } else if leastKnown > 0 {
        let amount = known.reduce(0) { $0 + (clean[$1][row].isFinite ? 1.0 : 0) }
        if amount < leastKnown { places[row] = .thin }
      }
    }
    return places
  }
}
