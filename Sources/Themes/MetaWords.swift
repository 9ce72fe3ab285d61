import TextAnalysis

/// Words about talking and feeling in general, which make no topic.
enum MetaWords {
  static let stems: Set<String> = Set(
    """
    think know say tell explain mean guess question answer call hear talk word thing stuff time day way
    sort moment bit lot feel look honest remember mind sense point sure true fair fine good bad nice great
    hard right exactly interesting funny story example suppose believe understand wonder reckon admit
    mention speak describe put case reason part people person something anything nothing everything
    someone anyone nobody everybody big little small long short old new first last next week year month
    morning evening night hour minute second come see give take keep seem happen start end try ask help
    hope wish want need like love hate matter agree definite absolute complete total basic literal real
    serious personal general probable obvious certain simple whole main different important kind today
    yesterday tomorrow ago sometimes often usual already especially mostly exact crazy weird odd strange
    pretty awful horrible terrible amazing awesome wonderful best worst idea issue problem situation
    """.split(whereSeparator: \.isWhitespace).map { EnglishStemmer().stem(String($0)) })
}
