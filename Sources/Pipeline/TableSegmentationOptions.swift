package import EvidenceModel

/// How `likeness segment` looks at a table.
package struct TableSegmentationOptions: Sendable {
  /// How many segments there may be.
  package enum Count: Sendable, Hashable {
    /// The data decide, from 1 to 8.
    case automatic
    /// The data decide among these; 1 is what they have to beat, and what is left when none holds.
    case among(ClosedRange<Int>)
    /// A plain fit with exactly so many classes, as published work makes it.
    case exactly(Int)
  }

  /// What a person says about how a column's values are spread.
  package enum Family: String, Sendable, Hashable, CaseIterable {
    case nominal, ordinal, binary, gaussian, lognormal, poisson, share
    case negativeBinomial = "negative-binomial"
  }

  /// A switch that the data may set.
  package enum Choice: String, Sendable, Hashable, CaseIterable {
    case on, off, auto
  }

  /// What becomes of people with a missing value.
  package enum Missing: String, Sendable, Hashable, CaseIterable {
    /// They count with what is known of them: full-information likelihood.
    case fiml
    /// They are left out: for comparison with programs that do so.
    case listwise
  }

  /// What weights say.
  package enum WeightKind: String, Sendable, Hashable, CaseIterable {
    /// Read from their values: whole numbers of which 1 is the most frequent are counts.
    case auto
    /// How many people a row stands for.
    case counts
    /// How unevenly people were drawn.
    case sample
  }

  /// The columns that form segments; empty lets recognition choose.
  package var columns: [String] = []
  package var nominal: [String] = []
  package var ordinal: [String] = []
  package var counts: [String] = []
  package var numeric: [String] = []
  /// Families by column, as `COLUMN=FAMILY` sets them.
  package var families: [(column: String, family: Family)] = []
  /// Columns that describe segments afterwards.
  package var descriptors: [String] = []
  /// Columns that membership is regressed on; they describe segments too.
  package var covariates: [String] = []
  /// Columns that segments may tell in advance.
  package var outcomes: [String] = []
  /// The column that names people in what is written.
  package var id: String?
  /// The column with a weight per person.
  package var weights: String?
  package var weightsAre = WeightKind.auto
  package var count = Count.automatic
  /// Starts of the search; nil sets them by the size of the table.
  package var starts: Int?
  package var seed: UInt64 = 7
  package var background = Choice.auto
  package var selectsVariables = Choice.auto
  package var missing = Missing.fiml
  /// Why a person set the number of segments.
  package var reason = ""
  /// Whether everybody's probabilities are in the report.
  package var listsProbabilities = false
  /// Whether other methods are tried beside the mixture.
  package var comparesMethods = false
  /// Tables of more rows are not held in memory: they are read in passes over a file, and what needs
  /// all people at hand rests on a sample of 20,000.
  package var mostHeldRows = 100_000

  package init() {}
}

extension Diagnostic.Code {
  /// The file holds no table.
  package static let noTable = Diagnostic.Code("segment.noTable")
  /// An option names a column that is not there.
  package static let noColumn = Diagnostic.Code("segment.noColumn")
  /// Nothing is left that could form segments.
  package static let noBasis = Diagnostic.Code("segment.noBasis")
  /// More classes were asked for than there are different rows.
  package static let tooManyClasses = Diagnostic.Code("segment.tooManyClasses")
  /// The weights are no numbers above 0.
  package static let wrongWeights = Diagnostic.Code("segment.wrongWeights")
  /// Two options say different things about a column.
  package static let contradiction = Diagnostic.Code("segment.contradiction")
  /// A model file can't be used.
  package static let wrongModel = Diagnostic.Code("segment.wrongModel")
}
