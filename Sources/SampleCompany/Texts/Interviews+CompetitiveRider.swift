extension InterviewScript {
  /// Interviews with the competitive rider (Carl).
  static let competitiveRider = """
    === tobias | competitiveRider | zoom | 2025-08-21 | Maren Holt | Tobias | Wendt
    Q: Hello Tobias, can you hear me all right?
    A: Loud and clear. You may hear the washing machine, it is full of bib shorts.
    Q: Then we are in the right house. I work on research here, I do not sell anything, so you
      cannot hurt my feelings. Shall we start?
    A: Go ahead.
    Q: Take me back to the time before Fredwin. When did you first think that you needed
      something?
    A: That was in February two years ago. [[trigger.plateau|I tested on the turbo and it was 284
      watts, exactly what I had in October, after four months of suffering.]] I sat there with a
      towel on my head.
    Q: What was going on around you that week?
    A: Our boy was eight months old, so I had perhaps three sessions a week.
      [[constraint.time|Everything has to fit between half past five and seven, after that the day
      belongs to other people.]] I could not afford to waste any of it.
    Q: And what did you do with the towel on your head, so to say?
    A: I opened my table. [[habit.spreadsheet|I have kept a spreadsheet since 2018 in which I type
      every interval by hand on Sunday evening.]] There was everything in there except an answer.
    Q: What was missing from the table?
    A: It is only what I type. I could see that I rode, but not how hard it was on top of the week
      before.
    Q: Where did you hear about us in the end?
    A: In our club chat. [[channel.chat|Somebody posted his season curve in the club chat between
      two photos of a broken derailleur.]]
    Q: Who was that somebody?
    A: [[influencer.club|Our captain, and when he moves his Tuesday group, twenty people move.]]
    Q: Did you look at anything else?
    A: Two others, for about a fortnight. I rode the same loop with all three.
    Q: How did you compare them?
    A: [[criterion.accuracy|I put the three files next to each other and took the one whose watts
      were the same as on my head unit, second by second.]] One of them smoothed everything, it
      looked beautiful and was useless.
    Q: What nearly stopped you?
    A: The money, a little. [[objection.price|I had a head unit for four hundred on the bars that
      shows me most of it already, so a hundred a year felt like paying twice.]]
    Q: Only the money?
    A: No, wait, the other thing was bigger. [[objection.lockin|I did not want my eleven years of
      rides to sit in a place that I cannot get them out of again.]] I wrote to your support
      before I paid, and they answered within a day, with a sample file.
    Q: What is it that you want to reach, when you think of next year?
    A: [[goal.power|Three hundred and five watts for twenty minutes by March, and then the front
      group in the hilly races.]]
    Q: How would you know it was a good season if you missed the number?
    A: [[success.numbers|If I am there when the selection is made on the last climb, then the
      number can be what it likes.]] But I will not miss the number.
    Q: When does Fredwin let you down?
    A: In the Elz valley. [[pain.gps|The signal goes as soon as the rocks come close to the road,
      and then my best climb of the year is not counted.]] It is always that climb.
    Q: Tell me about the last time that happened.
    A: Twelve days ago. I had a tailwind, I knew it was a record, I nearly was sick at the top.
      And then there is a straight line through the hill on the map.
    Q: What did you do then?
    A: I took the file from the head unit. [[pain.manual|At eleven at night I was dragging files
      over by hand and deleting the double ride.]] My wife thinks I do my tax returns.
    Q: Our designers believe that riders like you would love stories in the feed, short videos
      that vanish after a day. You would want that, would you not?
    A: [[staff.denied|No, not at all, I do not want to see anybody's breakfast.]] I want my climb.
    Q: Fair enough. What keeps you here, in spite of the valley?
    A: [[pull.compare|That I can lay this year's effort over last year's and see the exact bend
      where I went too hard.]] Nobody else shows it like that.
    Q: And what would make you leave?
    A: [[leave.data|If you lose one race file I am gone the same evening.]] I mean that in a
      friendly way.
    Q: Whom do you believe when you choose something new?
    A: [[trust.tests|Somebody who rode three power meters at once and publishes the raw file.]]
      Not a man with a sponsored helmet.
    Q: For the record, what do you ride with?
    A: [[tool.sensors|Power meter on both bikes, head unit, chest strap, and a smart trainer next
      to the washing machine.]]
    Q: Thank you, Tobias. May I write to you if there is a question about the valley?
    A: Of course, [[pii.email|t.wendt@hillclimb.example]] is the best address, I read it on the
      train.

    === orla | competitiveRider | zoom | 2025-11-06 | Jonas Petrie | Orla | Keane
    Q: Orla, thank you for getting up so early for this.
    A: This is not early. I have been up since ten to five.
    Q: Doing what, if I may ask?
    A: [[habit.dawn|Intervals on the coast road, four times eight minutes, and I was back before
      anyone wanted porridge.]]
    Q: How long have you been racing?
    A: [[knowledge.years|Six seasons with a licence, and before that I ran.]] The knees sent me to
      the bike.
    Q: I would like to hear the story of how you came to us. What was the very first moment?
    A: The county road race. [[trigger.dropped|I was dropped after forty minutes and I could not
      have told you one thing that I did wrong.]]
    Q: What happened on the way home?
    A: My friend Dee drove. She had her watts on her phone, lap by lap, and she said, look, here
      is where you were going too hard. It was my race she was reading, from her own numbers.
    Q: So was Dee the reason?
    A: [[influencer.club|Dee and the other quick woman in the club both used it, and that was all
      I needed to know.]]
    Q: Between the race and the subscription, how long was that?
    A: Two months. I bought the power meter first.
    Q: And in these two months, what held you back?
    A: [[objection.price|After six hundred for the power meter I did not want to see another
      charge on the card.]] I tried to live off the free version.
    Q: What was wrong with living off the free version?
    A: You do not get the comparison. You know how it is, you see a bit of lace and then the
      curtain closes.
    Q: What had you tried before that?
    A: A notebook. [[habit.spreadsheet|I still write every session into a notebook, power on the
      left, heart rate on the right, because I trust paper.]]
    Q: If I gave you a magic wand for next year, what would you wish for?
    A: [[goal.segment|The fastest women's time on Sally Gap back, because somebody took it by two
      seconds in August.]]
    Q: Two seconds?
    A: Two. [[pain.leaderboard|And I am fairly sure that there is an e-bike two places above us
      both.]]
    Q: That is older news, was it not cleaned up this autumn?
    A: It is better now, I will give you that. In the summer it was a joke.
    Q: What are you cursing at the moment, then?
    A: [[pain.manual|Every third ride does not come across by itself, and I am plugging in a cable
      like it was 2012.]]
    Q: What does that cost you?
    A: Sleep, mostly. [[constraint.time|I have shifts at the hospital, so if it takes more than
      two minutes it waits until Thursday and then the week is wrong.]]
    Q: How do you judge a season, apart from the two seconds?
    A: [[success.numbers|Points. Either I have enough to go up a category in September or I have
      not.]]
    Q: And the app, how do you judge the app?
    A: Whether I look at it before my coffee or after it.
    Q: What would get you to change?
    A: [[leave.data|The day I have to pay extra to take my own rides out, I cancel.]] Also if the
      club went somewhere else, I would not stay to race against nobody.
    Q: Where do you look before you buy something new?
    A: [[trust.tests|Long boring comparisons on independent blogs, the more tables the better.]]
    Q: Is there anything you wanted to say that I did not ask?
    A: [[goal.power|Only that I want ten more watts, and I would take them in any colour.]]
    Q: I will see what I can do. Thank you, Orla.
    A: Grand. I have to bring a child to school now.

    === mathieu | competitiveRider | bracket | 2026-04-14 | Maren Holt | Mathieu | Claes
    Q: Good evening Mathieu. You wrote that you are thinking about cancelling, and I would like to
      understand it, not to talk you out of it.
    A: That is a relief. I had prepared myself for a discount.
    Q: No discount today. When did the thought come for the first time?
    A: It was the second of March, the first real race. [[pain.battery|At kilometre 93 the phone
      was dead, and with it the recording, and it had never happened before.]]
    Q: What was different that day?
    A: Only the version. [[pain.battery|I had installed 6.2 a week before, and since then it is
      eleven percent after three hours.]]
    Q: What did you do when you saw the black screen?
    A: I finished the race, I was fourteenth. Then I borrowed a telephone to ring home, and that
      is a strange feeling at thirty.
    Q: What have you tried since?
    A: I switch off the live segments. I carry a power bank in my jersey, in a road race,
      everybody laughs.
    Q: Is that working?
    A: It works, but then I have switched off the very thing that I pay for. [[goal.segment|I pay
      to see during the climb whether I am ahead of my own best, on the Kemmelberg, every
      Thursday.]]
    Q: What are you looking at as an alternative?
    A: [[pull.velopath|Three of us in the Thursday group have Velopath since March, and their
      phones come home with half a battery.]]
    Q: How did you hear of it?
    A: [[channel.chat|In the car park before a criterium, from a man who was taping his numbers
      on.]]
    Q: What does it have that you like?
    A: [[pull.velopath|Velopath shows the power curve in the free version, that is the part I pay
      you for.]] And the import took one afternoon.
    Q: What keeps you from leaving, then?
    A: My rivals. [[pull.compare|The comparison with the people of my club on the same climb,
      nobody has copied that yet.]]
    Q: So if the group moved...
    A: [[leave.data|If the group moves, I move, you cannot race alone.]]
    Q: Let me go back further. How did it begin with you and Fredwin?
    A: [[trigger.dropped|A club mate who is slower than me beat me by four places because he had
      trained with numbers for a winter.]] I asked him the same evening.
    Q: What had to be right for you to say yes?
    A: [[criterion.accuracy|It had to read left and right from my pedals without a gap, the others
      lost the signal every ten minutes.]]
    Q: And your doubts back then?
    A: [[objection.lockin|I wanted to see a full export with laps before I typed in a card
      number.]]
    Q: How much time do you have for all this?
    A: [[constraint.time|Nine hours in a good week, I teach, and in the exam weeks it is five.]]
    Q: Do you ride alone or with others, mostly?
    A: Half and half. Intervals alone, Thursday together.
    Q: What would have to happen by the summer for you to stay?
    A: Four hours of recording with a phone from last year. That is all. [[success.numbers|I
      measure my summer in places in the first ten, and I cannot do it with half a file.]]
    Q: Thank you for being so open. If we have a test version, may we ring you?
    A: Yes, take [[pii.phone|+44 7700 900417]], it is my English number, the Belgian one is for
      the school.
    Q: Noted, and it will not go into any report.
    A: Good. Then I give you until June.
    """
}
