extension InterviewScript {
  /// Interviews with the cycling event manager (Chris).
  static let eventManager = """
    === niall | eventManager | zoom | 2025-09-11 | Aoife Brennan | Niall | Corrigan
    Q: Niall, tell me which race it is that you organise.
    A: The Three Bridges. Four hundred riders, one road, every cow in the parish.
    Q: How did you come to be the one in charge?
    A: I was late to a meeting. [[knowledge.years|That was twelve years ago.]]
    Q: I want to go to the moment when you knew that the old way was over.
    A: [[trigger.crash|A man lay in a ditch for forty minutes, three years ago, and nobody had
      missed him.]]
    Q: That must have been awful. What happened afterwards?
    A: He is fine, he rode again this year. But I drove home and said to my wife, never like that
      again.
    Q: What was the old way, in detail?
    A: [[habit.spreadsheets|Nine spreadsheets, a messenger group called FINAL FINAL, and a clip
      board.]]
    Q: When you looked for something new, what had to be in it?
    A: [[criterion.export|An emergency contact for each rider, two taps away, and a list that goes
      into the timing without retyping.]]
    Q: Did you get both?
    A: The first one, yes. [[pain.lists|The second I still type by hand, three hundred and twelve
      names last time, because your file has the names in one column.]]
    Q: How long does it take?
    A: Two evenings and a mistake. [[pain.lists|This year two riders had the number one hundred
      and eight.]]
    Q: Who had to agree to the change?
    A: [[influencer.committee|The committee, seven people, and two of them have no mobile phone.]]
    Q: How did you win them over?
    A: With the ditch.
    Q: What spoke against it?
    A: [[objection.fees|One euro ninety for each entry, when the entry itself is fifteen, they did
      not like that at all.]]
    Q: And you yourself, had you any doubts?
    A: [[objection.refunds|I asked who pays back four hundred people when it snows.]] I got a good
      answer on the second try.
    Q: What do you need from the day itself?
    A: [[goal.safe|I want to know at every moment who is still out there.]]
    Q: And in the weeks before?
    A: [[goal.full|Four hundred paid by the end of April, because the portaloos want to be paid in
      May.]]
    Q: How is it with messages to riders?
    A: [[pain.messages|I moved the start by an hour because of ice, and half of them never got the
      message.]]
    Q: What did you do?
    A: I stood at the roundabout in a yellow jacket and shouted.
    Q: What works well?
    A: [[pull.reminders|I can see on my phone who has started and who has not, and I sleep better
      for it.]]
    Q: What would send you back to paper?
    A: [[leave.morning|If it is down on race morning, once, we are back on the clip board for ten
      years.]]
    Q: Whom do you listen to?
    A: [[trust.organisers|People who have stood in the rain with me, other organisers.]]
    Q: And how do you know in the evening that it was a good day?
    A: [[success.home|When the broom wagon comes in empty and the last rider has soup.]]
    Q: Thank you, Niall.
    A: Mind the cows.

    === beate | eventManager | otter | 2026-03-05 | Maren Holt | Beate | Krüger
    Q: Good evening Frau Krüger. It is nearly ten, is that usual for you?
    A: [[constraint.volunteers|It is always after nine, all of us are volunteers and I teach
      chemistry by day.]]
    Q: Then I shall be quick. What do you organise?
    A: A time trial in May and a family ride in September.
    Q: How did Fredwin come into your life?
    A: By post, in a way. [[trigger.permit|The council wanted a risk assessment and a list of
      everybody taking part, or there would be no permit.]]
    Q: What did you have then?
    A: [[habit.spreadsheets|Entries by mail, money by bank transfer, and me with a ruler in the
      evening.]]
    Q: How did you search?
    A: [[channel.organisers|I rang the organiser of the race two valleys on, and he said, take
      this one.]]
    Q: What did you look at first?
    A: Whether our volunteers can manage it. The youngest is fifty-eight.
    Q: And could they?
    A: After one Saturday with cake, yes.
    Q: What has been the most annoying thing this season?
    A: [[pain.noshow|Eighty said yes to the training ride in February, forty came, and my freezer
      is full of cake.]]
    Q: What have you tried?
    A: [[pull.reminders|The reminder on the evening before, that halved it in the autumn.]] But in
      February there was ice, so it is not your fault.
    Q: What about the time trial?
    A: [[pain.lists|The chip numbers do not come along in the export, so we match them line by
      line.]]
    Q: Does anyone offer it ready-made?
    A: [[pull.velopath|Velopath goes straight into our timing company's system, they showed it at
      the organisers' day.]]
    Q: How did that strike you?
    A: Like rain on a Sunday. We had just trained everybody.
    Q: What would the club say?
    A: [[influencer.committee|Our treasurer has the last word, and she has their offer on her
      table.]]
    Q: What does she look at?
    A: [[objection.fees|The fee per entry, because the riders think that we keep it.]]
    Q: What is most important to you, if I could fix only one thing?
    A: [[goal.safe|That nobody has to search for a rider in the dark again.]]
    Q: Again?
    A: [[trigger.crash|We lost a fourteen-year-old for two hours, she was sitting at the station
      with a flat tyre.]] I have grey hair since then.
    Q: What did you change after it?
    A: Marshals with radios. [[tool.timing|Eight radios, a printer for numbers and a laptop from
      the school, that is our control room.]]
    Q: How will you judge this year?
    A: [[success.home|Nobody in hospital and no minus in the books.]]
    Q: And what would make you switch?
    A: [[leave.morning|If the payout is late once more, because the portaloo man does not wait.]]
    Q: Thank you. Please go to bed.
    A: First the tests of class nine.

    === sam | eventManager | markdown | 2026-05-28 | Jonas Petrie | Sam | Okonjo
    Q: Sam, you do not run races, you run group rides. How many?
    A: Three a week. Thursday is the big one, with three speeds.
    Q: How did it begin?
    A: In a car park with four people and a flask. Now we are a hundred and ten on the list.
    Q: What was it that made you look for an app?
    A: [[trigger.crash|There was a crash on a descent and I had no emergency contact for her, I
      was going through her pockets for a phone.]]
    Q: I can see that this stayed with you.
    A: It did. She came back after six weeks, she leads the middle group now.
    Q: How did you do sign-ups at that time?
    A: [[habit.spreadsheets|Everyone signed on a sheet of paper on the roof of my car, and it blew
      away.]]
    Q: What do you want for the Thursday ride?
    A: [[goal.full|Thirty regulars in three honest groups, and fifteen women, not three.]]
    Q: What does honest mean here?
    A: That people do not put themselves into the fast group because of their pride.
    Q: What gets in the way?
    A: [[pain.noshow|They press yes as other people press a heart, and on a wet Thursday I have
      three guides and five riders.]]
    Q: And when they do come, what is hard then?
    A: [[pain.messages|I would like to write to the slow group only, and I cannot, so everyone
      gets everything and nobody reads it.]]
    Q: Do you take money for it?
    A: No. [[objection.fees|We are a club without profit, I could not explain a monthly fee to the
      meeting.]] A shop pays for us.
    Q: A shop?
    A: They start the ride at their door once a month. Everyone buys a bar and a tube.
    Q: Which things matter when you compare tools?
    A: [[criterion.export|The waiver, the contact and the group on a single page that I can print,
      because phones get wet.]]
    Q: Who has a say in it?
    A: [[influencer.committee|The insurer through the club, if they are not happy there is no
      ride.]]
    Q: How do people find you?
    A: [[pull.reminders|They find us in the app without a single poster from me, that is the best
      thing about it.]]
    Q: Do you use it while you ride?
    A: [[knowledge.medium|I know the event pages by heart and have never recorded a ride with
      it.]]
    Q: Has anything changed for you since the winter?
    A: [[pull.velopath|Some of the regulars are in a Velopath group now, so I post everything
      twice.]]
    Q: What would make you move altogether?
    A: [[leave.morning|If it goes down at six on a Thursday, with thirty people in a car park.]]
    Q: Whose opinion do you value?
    A: [[trust.organisers|The guides of the other clubs, we meet twice a year and complain.]]
    Q: And when is it a good Thursday?
    A: [[success.home|When the slowest rider says thank you and everybody is home before dark.]]
    Q: Thank you, Sam.
    A: See you on a Thursday, group three is the nice one.
    """
}
