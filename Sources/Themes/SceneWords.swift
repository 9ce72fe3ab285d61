import TextAnalysis

/// Words of stories around a matter: meals, weather, household, clock and calendar, the call itself.
///
/// They count as scene only in a sentence that touches nothing of the business.
enum SceneWords {
  static let stems: Set<String> = Set(
    """
    memory breakfast lunch dinner supper sandwich toast soup snack tea kettle sofa couch bed bedroom
    pillow shower bath towel laundry dishes curtain window garden lawn fence doorbell door hallway stairs
    neighbour neighbor in-laws inlaws cousin aunt uncle nephew niece grandma grandpa birthday wedding
    christmas easter holiday holidays vacation weekend monday tuesday wednesday thursday friday saturday
    sunday january february march april june july august september october november december spring
    summer autumn winter afternoon midnight noon dawn photo photos picture album drawer notes diary
    notebook scribble browser camera microphone headset dog cat hamster
    weather rain sun sunny snow wind cloud fog cold warm umbrella coat shoes sock socks hat train bus
    tram platform station airport traffic walk stroll jog park bench beach river mountain lake film movie
    series novel radio song tune choir guitar piano football tennis chess knit knitting puzzle crossword
    joke laugh laughed giggle sigh yawn mood nap asleep awake sleepy tired hungry cough sneeze headache
    silly scene drama awkward embarrass blush chat gossip meeting meetings pause
    gap corridor lift elevator taxi school nursery term homework haircut dentist
    """.split(whereSeparator: \.isWhitespace).map { EnglishStemmer().stem(String($0)) })
}
