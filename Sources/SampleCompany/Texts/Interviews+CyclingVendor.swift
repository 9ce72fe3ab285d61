extension InterviewScript {
  /// Interviews with the cycling vendor (Cecile).
  static let cyclingVendor = """
    === colette | cyclingVendor | otter | 2025-10-28 | Aoife Brennan | Colette | Marchand
    Q: Colette, you have a shop in a small town. Tell me about it.
    A: Two hundred square metres, four people, one dog. [[knowledge.years|I have had it for
      nineteen years, and before me it was a butcher's.]]
    Q: What was it like when you first thought of advertising with us?
    A: It was September. [[trigger.overstock|The big delivery had come a year and a half late, and
      I was standing in front of two full containers.]]
    Q: What did you try first?
    A: [[habit.newsletter|My list of two thousand addresses, the blackboard outside and the social
      page, as always.]]
    Q: And how did that go?
    A: The blackboard brought more than the page. [[trigger.ads|I put four hundred into posts that
      month and I sold one lock.]] A good lock, but still.
    Q: So what did you want to reach?
    A: [[goal.clearance|Forty-one bikes of last year's colour out of the cellar by the end of
      October, without a sign that says fire sale.]]
    Q: Where did you come across us?
    A: [[channel.fair|At the trade fair, in front of the coffee machine, because my feet hurt.]]
    Q: Who was with you on the decision?
    A: [[influencer.rep|Our brand rep, because half of the money is his co-op budget.]] My
      husband, because the other half is not.
    Q: What made you hesitate?
    A: [[objection.minimum|A hundred and fifty as a minimum for each campaign, that is a lot for
      four people and a dog.]]
    Q: Anything apart from the money?
    A: [[objection.time|I asked myself who should do it, I have one mechanic and a student.]]
    Q: Who does it now?
    A: I do. [[habit.computer|Only on the computer, in the office at the back, never on the
      phone.]]
    Q: On a Saturday, too?
    A: On a Saturday I do not have time to look at anything.
    Q: Think of your last promotion. What happened?
    A: It was the service week. [[pain.reach|Two people rang from two hundred kilometres away to
      ask whether we collect.]]
    Q: How did you feel about that?
    A: I laughed, and then I looked at the bill and stopped.
    Q: How do you tell whether a promotion worked?
    A: [[success.till|I count the codes that come over the counter, the rest is air.]]
    Q: And do the codes come?
    A: Some. [[pain.measure|But most people do not say where they come from, so I sold eleven
      helmets, perhaps because of you, perhaps because of the sun.]]
    Q: One of my colleagues is sure that shops would love a stamp card for loyal customers in the
      app. How does that sound?
    A: [[staff.denied|A stamp card? No, I have one on paper and nobody brings it.]]
    Q: What do you like best?
    A: [[pull.clubs|That I can write to the three clubs around here directly, the evening ride
      from our door brought twenty-six people.]]
    Q: What would need to happen for you to leave?
    A: [[leave.proof|If I cannot show the rep a result by June, he stops the money, and then I
      stop too.]]
    Q: Whom do you call when you are not sure?
    A: [[trust.peers|Two other shop owners, we have known each other since the school for
      mechanics.]]
    Q: Thank you, Colette.
    A: Come by when you are in the area. Bring a bicycle.

    === wim | cyclingVendor | plain | 2026-02-26 | Jonas Petrie | Wim | De Backer
    Q: Wim, how is business this winter?
    A: Quiet, as it should be. In February one repairs one's own bike.
    Q: You have been a partner for a year and a half. Why did you begin?
    A: [[trigger.ads|The local paper closed, and my spring advertisement had no home any more.]]
    Q: What had the paper done for you?
    A: It hung in every kitchen within ten kilometres. That is what I still miss.
    Q: How close does Fredwin come?
    A: [[pain.reach|You show my child seats to people in the Ardennes who race.]] It is not the
      same kitchen.
    Q: What would the right kitchen be?
    A: [[goal.footfall|Every club within twenty kilometres should have been inside the shop once
      before the summer.]]
    Q: What must a tool do so that you book again?
    A: [[criterion.radius|Radius and kind of bicycle, if I cannot set those two, I do not book.]]
    Q: Walk me through the last time you booked something.
    A: It was between two customers. I had the picture, I had the text, and then it asked for a
      goal. I said, my goal is to sell a bicycle.
    Q: What happened then?
    A: [[knowledge.basic|It offered me impressions, and I did not know whether one can eat
      those.]]
    Q: How are the papers, invoices and so on?
    A: [[pain.invoice|There is no VAT number on the invoice, so my wife sends it back each month,
      it is a tradition now.]]
    Q: What does the brand want to see?
    A: [[constraint.coop|Their logo, their picture, their deadline, and a report at the end,
      otherwise there is no co-op money.]]
    Q: Can you give them the report?
    A: [[pain.measure|I send them a picture of a number of views, and they are polite about it.]]
    Q: What do you look at yourself?
    A: [[success.till|At the workshop diary, if it is full in January then somebody has read it.]]
    Q: Has anybody else talked to you lately?
    A: [[pull.velopath|A man from Velopath is coming in March, they take a share of what is sold
      and no fee.]]
    Q: What do you make of it?
    A: [[objection.minimum|I do not like to pay eighty-nine in a month when I sell six inner
      tubes, so I will listen to him.]]
    Q: Who else will listen?
    A: [[influencer.rep|The buying group, they bargain for sixty shops.]]
    Q: And your own people?
    A: My mechanic thinks everything with a screen is nonsense, and he is right surprisingly
      often.
    Q: What would you tell another shop about us?
    A: [[pull.clubs|Do the evening ride with the clubs, forget the pictures.]]
    Q: What would be the last straw?
    A: [[leave.proof|If the big online dealers may advertise in my postcode, I am out.]]
    Q: Is there anything else?
    A: You can send the corrected invoice to my wife, she is the one with the eyebrows.
    Q: I will make sure of it.
    A: Then we shall see.

    === ruth | cyclingVendor | bracket | 2026-06-04 | Maren Holt | Ruth | Ansell
    Q: Ruth, you are not a shop but a brand. What do you make?
    A: Bags. Handlebar bags, frame bags, and one that looks like a loaf of bread.
    Q: How large are you?
    A: Nine people and too many zips. [[knowledge.years|We founded it nine years ago, and before
      that I was a buyer for a chain.]]
    Q: When did you first think about a riding app as a place to be?
    A: [[trigger.ads|When a click on the usual networks had become three times as dear as in the
      year before.]]
    Q: What were you hoping for?
    A: [[goal.footfall|I wanted our name known by the women's groups who do overnight rides, they
      buy together.]]
    Q: And stock, is that a subject?
    A: [[goal.clearance|Always in autumn, if I can clear the old green at twenty percent off
      instead of forty, the year is saved.]]
    Q: Who decides at your place?
    A: I do, with [[influencer.rep|the two dealers who sell half of what we make, because they
      hate it when we undercut them]].
    Q: What did you worry about?
    A: [[objection.minimum|A contract for a year, when our business has two seasons of ten
      weeks.]]
    Q: How do you work with it from day to day?
    A: [[habit.computer|I only use it on the computer, at a proper desk with the pictures on it.]]
    Q: And when you are travelling?
    A: Well, I have a look now and then. Not work, though.
    Q: What is the hardest part?
    A: [[pain.measure|I cannot see which group bought, I only see that somebody did.]]
    Q: What have you done about that?
    A: A code for each group, in a spreadsheet, by hand, until my eyes water.
    Q: Has it taught you something?
    A: That forty percent of the codes come from four groups. It was worth it.
    Q: Which channels besides us?
    A: [[habit.newsletter|A newsletter that people actually answer, and a stand at two small
      fairs.]]
    Q: Have you looked at what others offer?
    A: [[pull.velopath|Velopath asks six percent when a code is redeemed and nothing when it is
      not, I like arithmetic like that.]]
    Q: Would you go?
    A: [[leave.proof|If by the autumn I still cannot prove to my dealers what it brings, yes.]]
    Q: What could we do that they cannot?
    A: [[pull.clubs|The gear list in the profiles, I can see who has a rack and no bag.]]
    Q: That sounds a little frightening.
    A: It is. Please ask people first.
    Q: We do. Who do you compare notes with?
    A: [[trust.peers|The founder of a pump company in Leeds, she tells me what it brought her in
      actual pounds.]]
    Q: Any rule that ties your hands?
    A: [[constraint.coop|Dealers get six months before I may sell below the recommended price,
      that is in the contract.]]
    Q: Thank you. May I keep the loaf of bread in the report?
    A: Only if you say that it holds a loaf of bread.
    """
}
