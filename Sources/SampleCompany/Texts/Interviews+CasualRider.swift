extension InterviewScript {
  /// Interviews with the casual rider (Catherine).
  static let casualRider = """
    === hanneke | casualRider | markdown | 2025-07-24 | Aoife Brennan | Hanneke | Visser
    Q: Hanneke, lovely to meet you. Is that a cat?
    A: That is Bram. He is not allowed on the table and he knows it.
    Q: I will look away. Can you tell me about the last time you were on the bike?
    A: Last Sunday, to the windmill and back. [[success.smile|We had apple cake and I forgot the
      time, so it was a good ride.]]
    Q: Who is we?
    A: The girls. [[habit.together|I never ride alone, we are always at least three.]]
    Q: Never alone?
    A: No, what would I do alone? One does not talk to oneself for two hours.
    Q: How did you get into cycling again?
    A: [[trigger.doctor|My doctor looked at my blood pressure and said it is either the bicycle or
      the tablets.]] And then my neighbour Anja stood at the door.
    Q: When was that?
    A: [[knowledge.years|Two summers ago, after twenty years with only the car.]]
    Q: And where does Fredwin come into it?
    A: [[influencer.friend|Anja does everything first, she put it on my phone and I have not
      touched the settings since.]]
    Q: What did you hope it would do for you?
    A: [[goal.routes|I wanted a nice way to the next village without the lorries, that was all.]]
    Q: And did it?
    A: Mostly. [[pain.busyroads|But the one to Woudrichem suddenly stopped at the big road, and I
      walked along the ditch with my bicycle.]]
    Q: What did you do after that?
    A: [[habit.screenshots|Now Anja sends a picture of the map in the messages and we all follow
      her.]]
    Q: What did you use before you had the app?
    A: The little green signs, and asking people.
    Q: When you open it now, what do you see?
    A: Oh dear. [[pain.numbers|So many figures, and I do not know which one is meant for me.]] It
      asked me for my threshold. I thought of the front door.
    Q: Which of the figures do you use?
    A: The kilometres. And the picture of the map, I send that to my daughter.
    Q: What do you enjoy about it?
    A: [[pull.group|That I can see where the others have been, and give them a little heart.]]
    Q: You pay for the Ride plan. How did that come about?
    A: It was spring and there was a discount. [[objection.serious|At the full price I would have
      said that I am not sporty enough for it.]]
    Q: Was there anything else that made you hesitate?
    A: [[objection.winter|The winter. From November on my bicycle stands behind the lawn mower,
      and I do not pay for a lawn mower in winter either.]]
    Q: What are you aiming for this summer?
    A: [[goal.fun|Two rides a week with the girls, and come home in a good mood.]]
    Q: What would make you stop using it?
    A: [[leave.nagging|If it tells me once more that I have not ridden this week, it goes off the
      phone.]]
    Q: Whose advice do you take on such things?
    A: [[trust.people|Anja's, and the boy in the bicycle shop, he has never talked me into
      anything.]]
    Q: Thank you, Hanneke. And thank you, Bram.
    A: He says goodbye. He is on the table again.

    === priya | casualRider | zoom | 2026-03-19 | Jonas Petrie | Priya | Raman
    Q: Hi Priya, is now still a good time?
    A: Yes, the baby is asleep, so I will whisper if I have to.
    Q: We can both whisper. What made you look for a cycling app at all?
    A: [[trigger.friend|We got two bikes through the company scheme and then stood in the yard
      with no idea where to go.]]
    Q: What did you do that first day?
    A: We rode to the supermarket. Twice.
    Q: And the next step?
    A: [[channel.shop|When I took it for the first service, the man in the shop showed me your map
      on his own phone.]]
    Q: What did you compare it with?
    A: Nothing, really. [[criterion.simple|I took the first one that worked without asking me
      twenty questions.]]
    Q: Tell me about a ride that went well.
    A: Along the canal to Saltaire, with the seat on the back. [[goal.fun|It was flat, she sang
      the whole way, and nobody honked, that is what I am after.]]
    Q: And one that did not?
    A: [[pain.busyroads|The family loop past Shipley has a roundabout with four lanes in it, with
      a two-year-old on the back.]] I got off and pushed. I was shaking a bit, to be honest.
    Q: I am sorry to hear that. Did you report it?
    A: I did, and somebody answered, and it has gone from the loop now. That was good.
    Q: What is it like these days, since the start of the year?
    A: The phone. [[pain.battery|Since the update in February it is empty before we get to the
      café, and I have the train ticket on it.]]
    Q: How do you know that it was the update?
    A: My husband has not updated his. His is at sixty percent, mine is off. Same ride.
    Q: What do you do about it?
    A: I do not record any more. I only look at the map and close it. [[pain.forgot|Before that I
      forgot to press start half of the time anyway.]]
    Q: Have you looked at anything else?
    A: [[pull.velopath|My friend has Velopath, and the quiet routes cost nothing there.]] I have
      it on the phone but have not dared to change.
    Q: What would have to happen for you to change?
    A: [[leave.nagging|If the price went up by even a euro, I think, or one more message about
      somebody's record in the Alps.]]
    Q: When did you start to pay?
    A: In April last year, with the spring code. [[objection.serious|Paying felt like pretending
      to be an athlete.]]
    Q: Who else has a say at home?
    A: [[influencer.friend|My husband reads the card statement and asks, what is this five?]]
    Q: When can you ride, in practice?
    A: [[constraint.weekend|Saturday or Sunday between the naps, if it is dry, so perhaps three
      times in a month.]]
    Q: What do you have with you on the bike?
    A: [[tool.phone|Just the phone, in the pocket with the wipes.]]
    Q: How would you explain Fredwin to a friend?
    A: A map for people who do not want to die. Sorry. A map for quiet roads.
    Q: I may borrow that. How do you know it was a good month?
    A: [[success.smile|If we went out three times and nobody cried, including me.]]
    Q: Thank you so much, Priya.
    A: She is waking up, perfect timing.

    === gerald | casualRider | plain | 2025-10-09 | Aoife Brennan | Gerald | Foss
    Q: Mr Foss, thank you for making the time.
    A: I am retired, I have more time than tyres.
    Q: What did you do before you retired?
    A: I drove a bus. Thirty-one years of looking down on cyclists, and now I am one.
    Q: How did that happen?
    A: [[trigger.doctor|They gave me a new knee, and the physiotherapist said, on your bike,
      literally.]]
    Q: When you started, how did you decide where to ride?
    A: [[habit.screenshots|I rode the same loop each time because I knew it, my old number
      forty-two route.]]
    Q: What changed?
    A: [[influencer.friend|My son put your thing on my telephone at Christmas and said, now you
      can see where you are.]]
    Q: Did you know where you were?
    A: I always knew where I was. I did not know where else I could be.
    Q: That is rather nice. What else could you be, then?
    A: [[goal.routes|I look for something flat with a bench and a train home in case the knee has
      had enough.]]
    Q: What gets in your way?
    A: [[pain.forgot|I press start, I stop for a pie, and it records me eating for an hour and a
      half.]]
    Q: What do you do about the pie?
    A: Nothing. My average speed is three miles an hour and I am proud of it.
    Q: Anything that actually annoys you?
    A: [[pain.numbers|It tells me that I am in the slowest tenth, and I do not recall asking.]]
    Q: What are you paying for at the moment?
    A: I have the small plan, monthly, from April until September. [[objection.winter|I stop it in
      the autumn, because I am not paying through the winter for a bicycle that hangs in the
      garage.]]
    Q: How easy is stopping it?
    A: Easy enough, but each spring I have to find the discount again.
    Q: Do you ride with others?
    A: With the Wednesday lot from the library, when they come.
    Q: How often do they come?
    A: When the sun shines.
    Q: If it disappeared tomorrow, what would you use?
    A: The paper map. It has never needed a password.
    Q: What must an app do for you to use it?
    A: [[criterion.simple|I must be able to read it without my glasses, that is the whole list.]]
    Q: Whom would you ask before getting a new one?
    A: [[trust.people|The physiotherapist, she knows the knee and she cycles herself.]]
    Q: What do you know about segments, the timed stretches?
    A: [[knowledge.low|I do not know what a segment is, and at my age I can leave it at that.]]
    Q: When was a summer a good summer?
    A: [[success.smile|When I got up Church Hill without pushing, which was on the ninth of
      August.]]
    Q: You remember the date.
    A: I wrote it on the kitchen calendar.
    Q: Thank you, Mr Foss.
    A: Gerald. You have heard about my knee, so it is Gerald.
    """
}
