import Statistics
import TestSupport
import Testing
import TextAnalysis

struct VectorTests {
  @Test func `sparse vectors multiply like dense ones`() {
    let a = SparseVector([(3, 2), (1, 1), (3, 1)])
    let b = SparseVector([(3, 4), (7, 9)])
    #expect(a.positions == [1, 3] && a.values == [1, 3])
    #expect(isClose(a.dot(b), 12, absolute: 1e-12))
    #expect(isClose(a.normalized.length, 1, absolute: 1e-12))
    #expect(SparseVector([]).normalized.length == 0)
  }

  @Test func `a rare term weighs more than a common one`() {
    let space = TermSpace([["a", "b"], ["a", "c"], ["a", "d"], []])
    #expect(space.terms == ["a", "b", "c", "d"])
    #expect(space.rows[0].values[1] > space.rows[0].values[0])
    #expect(space.rows[3].positions.isEmpty)
    #expect(TermSpace([["a", "b"], ["a"]], minimumCount: 2).terms == ["a"])
  }

  @Test func `latent vectors of full rank keep every cosine`() {
    let documents = (0..<12).map { i in (0..<4).map { "t\((i * 3 + $0 * $0) % 9)" } }
    let space = TermSpace(documents)
    var random = SeededGenerator(seed: 1)
    let vectors = LatentSemantics().vectors(for: space, using: &random)
    for i in 0..<12 {
      for j in 0..<12 {
        #expect(isClose(vectors.dot(i, j), space.rows[i].dot(space.rows[j]), absolute: 1e-8))
      }
    }
  }

  @Test func `texts that share no word meet through a third`() {
    let documents = [
      ["boat", "ship"], ["ship", "vessel"], ["boat", "sail"], ["vessel", "sail"],
      ["tax", "bill"], ["bill", "invoice"], ["tax", "invoice"],
    ]
    var options = LatentSemantics.Options()
    options.dimensions = 2
    var random = SeededGenerator(seed: 2)
    let vectors = LatentSemantics(options).vectors(for: TermSpace(documents), using: &random)
    #expect(vectors.dot(0, 3) > 0.9)
    #expect(abs(vectors.dot(0, 4)) < 0.1)
  }

  @Test func `no text and empty texts are fine`() {
    var random = SeededGenerator(seed: 3)
    #expect(LatentSemantics().vectors(for: TermSpace([]), using: &random).count == 0)
    #expect(LatentSemantics().vectors(for: TermSpace([[], []]), using: &random).dot(0, 1) == 0)
  }
}

struct ConceptLexiconTests {
  let lexicon = ConceptLexicon.english

  @Test func `differently worded texts share a concept`() {
    let pairs = [
      ("delivery", "My parcel shows up a week late.", "You never know when it arrives."),
      ("manager approval", "My boss has to sign it off.", "The director gave the green light."),
      ("price", "It's too pricey.", "What does it cost?"),
      ("forum", "I read a thread on Reddit.", "People in the Facebook group mentioned it."),
      ("spreadsheet", "We lived in Excel.", "Everything sat in Google Sheets."),
      ("contract", "I don't want to be locked in.", "A minimum term scares me."),
    ]
    for (concept, left, right) in pairs {
      #expect(lexicon.concepts(in: left).contains(concept), "\(left)")
      #expect(lexicon.concepts(in: right).contains(concept), "\(right)")
    }
  }

  @Test func `there are many concepts and the longest phrase counts`() {
    #expect(lexicon.names.count >= 100)
    #expect(Set(lexicon.names).count == lexicon.names.count)
    let small = ConceptLexicon("a: price, price rise\nb: rise")
    let hits = small.hits(inWords: ["the", "price", "rises"])
    #expect(hits.map(\.concept) == [0, 1])
    #expect(hits.map(\.words) == [1..<3, 2..<3])
  }

  @Test func `plain talk hits nothing`() {
    #expect(lexicon.concepts(in: "Well, let me see, that is what I said.").isEmpty)
  }
}
