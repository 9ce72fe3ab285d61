extension InterviewScript {
  /// Interviews with the pro racer (Paul).
  static let proRacer = """
    === luca | proRacer | otter | 2025-09-25 | Maren Holt | Luca | Ferrant
    Q: Luca, where are you just now? It looks like a corridor.
    A: It is a corridor. The network only works next to the ice machine.
    Q: How was the stage?
    A: Long. I was in the break and then I was not in the break.
    Q: Let us talk about your data. What happens between the finish line and your coach?
    A: Too much. [[pain.manual|I come back after six hours, I am finished, and then I sit next to
      an ice machine and upload by hand because it stopped at ninety-nine percent.]]
    Q: Why does it have to be the same evening?
    A: [[goal.track|Because my coach wants watts and heart rate of today before he writes
      tomorrow, and tomorrow starts at seven.]]
    Q: What do you do when it does not work?
    A: [[habit.files|I take a photo of the head unit and send it to him, that is professional
      sport in this century.]]
    Q: How did you come to Fredwin in the first place?
    A: [[trigger.coach|I changed my coach two winters ago and in the first call he said, no data,
      no plan.]]
    Q: What did you have before?
    A: Four places. The team platform, my strap's app, mails, and my head.
    Q: The team has a platform. Why did you add another one?
    A: [[objection.team|That was my question too, the team gives us something, so why do I pay for
      a second thing?]] But the team's thing stays with the team, and contracts end.
    Q: What did you check before you decided?
    A: [[criterion.integration|One thing only, does the ride get to my coach without me touching
      anything, with power and heart rate on one line.]]
    Q: Who had a word in it?
    A: [[influencer.coach|My coach decides, I only pedal.]]
    Q: What do you want from the next two years?
    A: [[goal.europe|A contract with a team that rides the classics, a real calendar, not one week
      in June.]]
    Q: What stands in the way of that, apart from the legs?
    A: Proof. A director wants to see the last climb. [[pain.gps|And on the last climb there is a
      hole of eleven minutes, because in the gorge the GPS goes.]]
    Q: Has that happened in a race that mattered?
    A: On the queen stage in June. I did the ride of my life and in the file I ride through a
      mountain.
    Q: What about the battery? You mentioned it in your mail.
    A: [[pain.battery|It is finished after four hours, and my Wednesday has five and a half.]]
    Q: Do you stop during training, for any reason?
    A: [[pain.texts|I stop to write to the coach that I cut the block, gloves off, phone out,
      heart rate gone.]]
    Q: How do you judge whether the tool does its job?
    A: [[success.wins|If I win I do not think about the tool, if I lose I want to know why by
      dinner.]]
    Q: What would make you drop it?
    A: [[leave.coach|The moment my coach cannot open my rides any more, I am gone, and four others
      with me.]]
    Q: Who are these four?
    A: [[success.mentor|The boys of the development squad, they do what I do, and their first win
      counts for me like my own.]]
    Q: Whom do you trust on equipment?
    A: [[trust.team|My team-mates, my coach and the man who builds my wheels.]]
    Q: Is there something you bought although the team gives you the same?
    A: [[habit.gadgets|The glucose patch, in the week it came out, out of my own pocket.]]
    Q: Thank you. Go and get some ice.
    A: I have it right here.

    === signe | proRacer | markdown | 2026-05-12 | Jonas Petrie | Signe | Lindqvist
    Q: Signe, congratulations on Sunday.
    A: Thank you. It was only a small race, but a win is a win.
    Q: How long have you been at it now?
    A: [[knowledge.years|I sat on a track bike at nine, so it is fifteen years.]]
    Q: You work beside it, is that right?
    A: [[constraint.work|Twenty hours a week in a pharmacy, because the contract covers the rent
      and not the food.]]
    Q: How does a normal day look?
    A: Ride at nine, eat, pharmacy, gym, file, bed.
    Q: File?
    A: The upload. If it works it is nothing, if it does not it is forty minutes of my evening.
    Q: What is it that your coach does with it?
    A: [[goal.track|She compares today's threshold block with the one from altitude, heart rate
      over power, and changes tomorrow.]]
    Q: When did you start to work like that?
    A: [[trigger.contract|When our team folded in November I had to show my numbers to three
      directors, and all I had was pictures of a screen.]]
    Q: How did you find us?
    A: [[channel.bus|On the bus, between the finish and the shower, from the mechanic.]]
    Q: What almost kept you away?
    A: [[objection.team|Everybody can see where I live and where I train, I needed to hear that it
      can be hidden.]]
    Q: And now, what has changed in the last few months?
    A: [[pain.battery62|Since 6.2 it is three hours instead of four, the whole team has the
      same.]]
    Q: How do you know it is the app and not the phone?
    A: I put the old version on the spare phone. It lasts. I am a pharmacist's assistant, I do
      controls.
    Q: What are your team-mates doing?
    A: [[pull.velopath|Two went over to Velopath after the classics, and their coach has a
      dashboard for nothing.]]
    Q: And you?
    A: I stay for now. [[pull.share|My coach has seen the ride before my shoes are off, and she
      writes on the exact minute.]]
    Q: How much longer is for now?
    A: Until the nationals. [[leave.coach|I will go with whatever brings me home with some battery
      left.]]
    Q: You said you were in Spain in January. How was it there?
    A: [[pain.gps|Up in the Sierra the signal went for six kilometres, so her climbing rates were
      garbage.]]
    Q: Who tells you what to use?
    A: [[influencer.coach|If our road captain uses something, the juniors have it one week later,
      me too.]]
    Q: What should the next year bring?
    A: [[goal.europe|A spring in Belgium with a team that has two buses.]]
    Q: Two buses?
    A: One bus is a team. Two buses is a career.
    Q: What do you do for the juniors?
    A: [[success.mentor|I let the juniors follow my week, so they see that an easy day is really
      easy.]]
    Q: Last one. What do you ride with?
    A: [[tool.kit|Strap, power pedals, a temperature sensor, and a spare phone in the car only for
      recording.]]
    Q: Thank you, Signe.
    A: Thank you. I have to go and sell cough syrup.
    """
}
