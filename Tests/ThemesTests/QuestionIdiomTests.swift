import EvidenceModel
import Testing
import Themes

/// Figures of speech in which interviewers ask; the first ten of each kind were known when the idioms
/// were written, the last six were not.
struct QuestionIdiomTests {
  static let wordings: [(StatementKind, [String])] = [
    (
      .goal,
      [
        "What does a perfect outcome look like from where you sit?",
        "What were you hoping to walk away with?",
        "When you imagine it going well, what do you see?",
        "What job were you trying to get done?",
        "What did you need it to do for you?",
        "What problem were you trying to make go away?",
        "Which result would make the whole effort pay?",
        "What's the bigger thing you're working towards?",
        "What do you want to be true a year from now?",
        "What was the idea behind it all?",
        "What were you setting out to do?",
        "What should this help you with, ideally?",
        "What did success mean to you at the very start: what were you going for?",
        "What are you hoping this will change?",
        "What was it you wanted to fix or gain?",
        "If all went to plan, where would you end up?",
      ]
    ),
    (
      .pain,
      [
        "What was getting under your skin?",
        "Which bit did you dread?",
        "What kept tripping you up?",
        "Where did it fall apart for you?",
        "What was the most annoying thing about the old way?",
        "What made you groan?",
        "What used to take too long?",
        "When did you last feel like giving up on it?",
        "What did you hate about doing it that way?",
        "What was broken about how you did it?",
        "What was the sore spot?",
        "What drove you up the wall about it?",
        "What's been bugging you lately?",
        "Which step makes you sigh?",
        "What was hard about it?",
        "Describe a time it let you down.",
      ]
    ),
    (
      .trigger,
      [
        "What was the last straw?",
        "What changed that week?",
        "What finally got you moving?",
        "Why did you pick that moment?",
        "What kicked it off?",
        "What was going on when you first thought, enough?",
        "Can you remember the day you started looking around?",
        "What tipped you over the edge into doing something?",
        "What woke you up to it?",
        "How come you didn't do it a year before?",
        "What got the ball rolling?",
        "What made that the right time?",
        "What happened just before you went looking?",
        "What was the turning point?",
        "When did it dawn on you that something had to change?",
        "What set you off looking?",
      ]
    ),
    (
      .habit,
      [
        "How do you get it done today?",
        "What's your usual way of doing it?",
        "Before you found us, how did you go about it?",
        "What else have you given a go?",
        "What do you normally reach for?",
        "How does it work at your place at the moment?",
        "Who or what did that job previously?",
        "Walk me through how you'd normally do it.",
        "What was your setup like back then?",
        "How have you been making do?",
        "What did you have in place before?",
        "What's your current fix for this?",
        "How were things done in the past?",
        "What do you tend to do?",
        "Which other things did you try out?",
        "How did you solve it last year?",
      ]
    ),
    (
      .objection,
      [
        "What were your doubts?",
        "What made you think twice?",
        "Was there something that nearly made you walk away?",
        "What was the scary part about signing up?",
        "What did you need reassurance about?",
        "What held you up?",
        "Was there a moment where you weren't sure?",
        "What could have gone wrong, in your mind?",
        "What risks did you see?",
        "What almost made you not do it?",
        "What gave you cold feet?",
        "What were you worried might happen?",
        "Anything that nearly scared you off?",
        "What was the catch, in your eyes?",
        "What did you have to get over before saying yes?",
        "Why did you wait?",
      ]
    ),
    (
      .criterion,
      [
        "What would have knocked us out of the running?",
        "What was on your shortlist of must-haves?",
        "How did you weigh one against the other?",
        "What tipped it in our favour?",
        "What was non-negotiable when picking?",
        "What did you compare?",
        "Which features were deal makers?",
        "What made us win over the others?",
        "What do you look for in something like this?",
        "On what basis did you pick?",
        "What did the winner have that the rest didn't?",
        "What had to be there?",
        "How did you narrow it down?",
        "What were the boxes to tick?",
        "Why us and not somebody else?",
        "What weighed heaviest in your choice?",
      ]
    ),
    (
      .influencer,
      [
        "Did you need to win anyone over?",
        "Who had the final word?",
        "Who did you talk it through with?",
        "Whose advice do you take on this?",
        "Was anybody else in the room for that?",
        "Who else cares about the outcome?",
        "Who signs it off?",
        "Did someone point you our way, someone you trust?",
        "Who would have had to agree?",
        "Do you make that decision alone?",
        "Who did you run it by?",
        "Who pushed for this in your house or office?",
        "Was there anyone whose blessing you needed?",
        "Who put you up to it?",
        "Who else uses it or pays for it?",
        "Which people shaped your view?",
      ]
    ),
    (
      .channel,
      [
        "Where did we first pop up?",
        "How did our name reach you?",
        "Where do you usually look for this kind of thing?",
        "Where did you go to find out more?",
        "What put us on your radar?",
        "Do you remember where you first saw us?",
        "Where do you keep up with what's new?",
        "Who or what told you we existed?",
        "Where did you start your search?",
        "Which site or person led you to us?",
        "How did we come onto your radar?",
        "Where did you bump into us?",
        "What did you type in when you searched?",
        "Where do people like you hear about such things?",
        "Where was it that you saw the name?",
        "By what route did you get to us?",
      ]
    ),
    (
      .constraint,
      [
        "What's fixed on your side?",
        "What can't you get around?",
        "Is there anything about how you live or work that makes this harder?",
        "What rules do you have to stick to?",
        "What do we need to know about your situation?",
        "What stands in the way?",
        "Which limits are you working within?",
        "Where is there no wiggle room?",
        "What would you do if you had no restrictions?",
        "What makes it tricky for somebody in your position?",
        "What are you stuck with?",
        "What isn't up to you?",
        "What has to stay the way it is?",
        "Which circumstances do you have to plan around?",
        "What ties your hands?",
        "What do you have to put up with on your end?",
      ]
    ),
    (
      .success,
      [
        "How can you tell it's paying off?",
        "What would make it money well spent?",
        "What do you look at to see if it works?",
        "When would you say it has done its job?",
        "How will you know you got there?",
        "What does winning look like?",
        "What's your measure of a good result?",
        "What has to happen for you to be happy in six months?",
        "What tells you it's going well?",
        "What number would you check?",
        "How would you know we'd done a good job?",
        "At what point do you call it a win?",
        "What are the signs that it's working?",
        "What makes it worth the money?",
        "What will you check in three months?",
        "What would you report back as a success?",
      ]
    ),
    (
      .leave,
      [
        "What would be the end of it for you?",
        "When would you call it a day?",
        "Picture yourself gone next year: what happened?",
        "What would drive you to a competitor?",
        "What would be unforgivable?",
        "If you ever left, what would be the reason?",
        "What might make you stop?",
        "What's a deal breaker for you going forward?",
        "What would you never put up with?",
        "How could we lose you?",
        "What would it take for you to go elsewhere?",
        "What would make you shut the account?",
        "Where do you draw the line?",
        "What would make you walk?",
        "Suppose you're no longer with us in a year. What went wrong?",
        "What could a rival offer to get you?",
      ]
    ),
    (
      .pull,
      [
        "What keeps you coming back?",
        "What would you be sad to lose?",
        "Which part do you look forward to?",
        "What's the best bit?",
        "What made you smile?",
        "What do you rave about to friends?",
        "What are we getting right?",
        "If it disappeared tomorrow, what would you miss?",
        "What caught your eye?",
        "What was better than you expected?",
        "What's the thing you like most?",
        "What would you not want us to touch?",
        "Why have you stuck around?",
        "What pleasantly surprised you?",
        "What do you enjoy about it?",
        "What drew you in?",
      ]
    ),
  ]

  @Test(arguments: wordings)
  func `idioms are understood`(kind: StatementKind, questions: [String]) {
    let missed = questions.filter { QuestionReader().read($0).kind != kind }
    #expect(missed.count <= 3, "\(missed)")
  }

  @Test func `nearly all idioms together are understood`() {
    let all = Self.wordings.flatMap { kind, questions in questions.map { (kind, $0) } }
    let right = all.count { QuestionReader().read($0.1).kind == $0.0 }
    #expect(right >= 174 && all.count == 192)
  }

  @Test(arguments: ["And then?", "In March?", "Really?", "Go on.", "What happened next?"])
  func `asking on keeps the question`(turn: String) {
    #expect(QuestionReader().read(turn).role == .follows)
  }

  @Test func `a short question of another matter ends the one in force`() {
    #expect(QuestionReader().read("Which gearbox broke?").role != .follows)
  }
}
