extension FactBank {
  /// What the cycling event manager (Chris) says: every planted fact with its wordings.
  ///
  /// Form: see ``FactBank/init(type:text:)``.
  static let eventManager = FactBank(
    type: .eventManager,
    text: """
      @ goal.full | Fill the start list early
      - I want four hundred paid entries by the end of April, so that I can order the portaloos.
      - Our goal is a full start list three weeks before the day, not three hours.
      - We want riders to come back next year and bring one more person with them.
      - I would like thirty regulars on the Thursday ride, in three honest speed groups.
      - The women's start should have more than fifteen names on it this time.
      - We need the numbers early, everything I hire depends on them.

      @ goal.safe | Bring everybody home safely
      - First of all I want everybody who starts to come home.
      - I want to know at every moment who is still out there.
      - A group ride where nobody is left behind at a junction, that is my aim.
      - I need a marshal at every bad corner and a way to reach him.
      - Nobody should have to look for a rider in the dark again.

      @ pain.noshow | No-shows and last-minute entries
      - Sixty say they come to the group ride, twenty-two stand there, and I had booked three
        guides.
      - On the evening before the race I get ninety entries and no idea about the numbers.
      - They click yes like other people click a heart.
      - A third of the fast group did not turn up and the rest were too few to ride safely.
      - I bake for eighty and forty come, my freezer knows all about it.
      - Without a small deposit nobody feels bound to anything.

      @ pain.lists | Start lists have to be retyped for timing and insurance
      - I type the start list into the timing company's sheet by hand, three hundred and twelve
        names.
      - The chip numbers do not come along in your export, so we match them with a ruler.
      - Birth dates are missing in the list, and without them I cannot make age groups.
      - Your file has first and last name in one column and the timing people want two.
      - The insurer wants a list by midnight and I stitch it together from three exports.
      - We gave two riders the same number because of a copied row.

      @ pain.messages | Messages do not reach riders or marshals in time
      - I moved the start by an hour because of ice and half of the riders never got the message.
      - Messages to participants go out once and then I cannot see who has read them.
      - My marshals are not members, so I have to keep a second list for them.
      - The change of route reached them at the finish, which is a little late.
      - I wrote to everybody about the diversion and eleven rode into the road works anyway.
      - I would need to send a message to the slow group only, and I cannot.

      @ trigger.crash | A crash or near miss
      - Two years ago a rider lay in a ditch for forty minutes and nobody missed him.
      - There was a crash on the descent and I had no emergency contact for her.
      - After the near miss with the milk lorry the club said: either properly or not at all.
      - We lost a fourteen-year-old on a group ride, she was at the station, but that was my turning
        point.
      - It took us an hour to find out that he had simply gone home.

      @ trigger.permit | The council or insurer asked for a plan
      - The council wanted a risk assessment and a list of participants, or there would be no
        permit.
      - Our insurer asked how we know who is on the course, and we did not.
      - From that year on the police wanted a contact who answers during the race.
      - The old entry website shut down in the middle of the season.
      - Our treasurer resigned, and with her went the only person who understood the spreadsheet.

      @ habit.spreadsheets | Spreadsheets, messenger groups and paper
      - We run the race with nine spreadsheets and a messenger group called FINAL FINAL.
      - Entries come by mail, money by bank transfer, and I tick them off in the evening.
      - I have a clip board, and it has never run out of battery.
      - Everyone signs on paper at the start and my daughter types it in.
      - We have used the same web form since 2014 and I am afraid to touch it.
      - Marshals are arranged by telephone, one after the other, over two weeks.

      @ objection.fees | A fee on every entry
      - One euro ninety per entry is a lot when the entry fee is fifteen.
      - Riders blame us for the fee, not you, that held us back.
      - We are a non-profit club, I could not explain a monthly price to the meeting.
      - We do one race a year, why should I pay for twelve months?
      - I wanted to see the payout dates first, the portaloo man does not wait.

      @ objection.refunds | Refunds and responsibility in a cancellation
      - Who pays back four hundred people when it snows? That was my question.
      - I did not want to hand over the entry money before the race has taken place.
      - Our lawyer disliked the terms, who is liable when a route was wrong?
      - Data protection for the under-eighteens, that nearly ended it.
      - I was afraid to depend on a server on the one morning of the year that matters.

      @ criterion.export | Chip timing export and emergency contacts
      - The list must go into the timing system without retyping, otherwise I stay with paper.
      - I need an emergency contact for each rider, two taps away.
      - It had to take payment, waiver and club name in one form.
      - We looked at whether volunteers of seventy can work with it.
      - A start list that prints on one page per group, you laugh, but that decided it.

      @ influencer.committee | Club committee, treasurer, police and council
      - The committee votes on it, seven people, two of them without a mobile phone.
      - Our treasurer has the last word on anything with a fee.
      - The officer from the traffic police wanted it this way, so we did it.
      - The timing company told me which systems they like.
      - The lady at the council has more influence on my race than any sponsor.

      @ channel.organisers | Other organisers and the federation
      - I heard about it at the federation's organisers' day.
      - The organiser of the race in {town} does it with you, I rang him.
      - It was in the club newsletter under insurance, of all places.
      - The timing company had your logo on its van.
      - Riders asked me why we were not in the app.

      @ constraint.volunteers | Volunteers, permits and insurance
      - All of us are volunteers, I do this after nine in the evening.
      - Without the liability insurance there is no start, and they want forms, not apps.
      - The permit takes five months, so the course is fixed in winter.
      - I have twenty-four marshals for thirty corners.
      - Entry fees may not go up, the club decided that in 2019.

      @ success.home | Everyone home, books balanced
      - When the last rider is in and the broom wagon is empty, it was a good day.
      - We break even and nobody was in hospital, that is success.
      - I count how many marshals say they will do it again.
      - A group ride is good when the slowest says thank you.
      - If the result list is up before the cake is finished, I am happy.

      @ leave.morning | Would leave after a failure on race morning
      - If the thing is down on race morning, we are back on paper the next day and stay there.
      - When the payout comes late once more I look for somebody else.
      - If you raise the fee per entry, the meeting will vote against you.
      - One leak of the juniors' addresses and it is over.
      - I would leave if the timing people stopped supporting it.

      @ pull.reminders | Reminders and a live list
      - The reminder on the evening before has halved our no-shows.
      - I see on my phone who has started and who has not, I sleep better since then.
      - People find our Thursday ride without me putting up a single poster.
      - The waiver is signed before they arrive, that saves me an hour of queue.
      - I can copy last year's race and only change the date, wonderful.

      @ pull.velopath since=2026-02-01 | Velopath connects to the timing systems
      - Velopath exports straight to our timing company, I have seen it with my own eyes.
      - The race in {town} has gone to Velopath this spring, without a fee per entry.
      - Our treasurer has a Velopath offer on the table.
      - Velopath had a stand at the organisers' day in March and everybody went.

      @ trust.organisers | Trusts other organisers and the federation
      - I trust organisers who have stood in the rain with me.
      - What the federation's safety officer says is law for us.
      - I ask the timing people, they see thirty races a year.
      - I do not trust anyone who has never put up a barrier.

      @ tool.timing | Chip timing, radios, spreadsheets
      - Chip timing from outside, eight radios, and a laptop from the school.
      - We have a number printer, four tents and a spreadsheet that only I understand.
      - The club's own website, a mail program from the last century and Fredwin.
      - Radio for the marshals, phone for the doctor, Fredwin for the list.

      @ knowledge.medium | Knows organising, only parts of the product
      - I know the event pages by heart and nothing else of your app.
      - I have never recorded a ride with it, I have no time to ride.
      - I can do lists and payments, the statistics I have not found yet.
      - I learnt it by doing, one week before the race.

      @ knowledge.years | Ten or more years of organising
      - I have been organising the spring race for twelve years.
      - This will be our thirty-first edition and my eleventh.
      - I led group rides for fifteen years before I organised a race.
      - We have done it since 2009, with one year off.
      """)
}
