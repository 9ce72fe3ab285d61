extension SalesNoteScript {
  /// Notes by the made-up sales staff; the form is that of ``SalesNoteScript/scripts(_:)``.
  static let texts = """
    === cyclingVendor | 0 | 2025-09-30 | Tilda Voss
    - Visit in the shop, an hour, between two saddle fittings.
    - Came to us from the trade fair. Two containers of last year's bikes, wants them gone before
      the new delivery.
    > [[goal.clearance|They have to be out of the cellar by the end of October, and I do not want
      a sign in the window.]]
    > [[habit.computer|I only look at Fredwin on the computer, my phone is for the rep and the
      dog.]]
    - Price is the usual subject, I left the starter offer there.
    - My take: [[staff.stampcard|What shops really want from us is a stamp card for loyal
      customers.]] I would put it on the road map.
    - Next: send the co-op form for the brand.

    === cyclingVendor | 1 | 2025-12-04 | Bram Okafor
    - Telephone, 25 minutes. Wim was in the workshop.
    > [[pain.invoice|My wife sends the invoice back each month because there is no VAT number on
      it.]]
    > [[constraint.coop|Without a report for the brand there is no co-op money, so send me
      something with their logo.]]
    - He does not read our mails. He reads paper.
    - My take: he is fond of us, he only sounds like that.
    - Next: invoice, then invoice, then the January workshop campaign.

    === cyclingVendor | 3 | 2025-11-19 | Tilda Voss
    - First call after the sign-up form. Shop and workshop, three people.
    > [[objection.time|And who is supposed to feed the thing? I have a mechanic and my mother.]]
    > [[influencer.rep|If the rep pays half, we can talk, otherwise not.]]
    > [[tool.till|The till is from 2015 and it prints, that is all I ask of it.]]
    - My take: [[staff.stampcard|I keep saying it, a loyalty stamp card would open every one of
      these doors.]] Nobody raised it in the call.
    - Next: ring the rep.

    === cyclingVendor | 4 | 2026-01-22 | Bram Okafor
    - Half an hour by video, the owner was counting tyres in the meantime.
    > [[pain.reach|A man from the other end of the country asked for an appointment for a service,
      that was your radius.]]
    > [[criterion.radius|Fifteen kilometres and no racers, if you can do that I book again in
      March.]]
    - I promised to have the campaign credited.
    - My take: a matter of training, the radius is set in the second step and he skipped it.

    === cyclingVendor | 5 | 2026-03-26 | Tilda Voss
    - Quarterly talk. In a bad mood, the sun has come and she has no time.
    > [[pull.velopath|The people from Velopath were here in person with a cake, and they only want
      six percent of what is redeemed.]]
    > [[leave.proof|Show me until June what you brought me, or I give the money to them.]]
    > [[success.till|I count the slips in the till, there were nine.]]
    - My take: [[staff.price|They always say proof and mean price.]] A discount of twenty percent
      would settle it.
    - Next: list of redeemed codes since January.

    === cyclingVendor | 6 | 2026-05-07 | Bram Okafor
    - Lost. They will not renew.
    > [[objection.minimum|It is a good thing for a big shop, for us a hundred and fifty at a time
      is a week of inner tubes.]]
    > [[trust.peers|I rang a colleague in the next town, and he had stopped as well.]]
    - They stay in the free map entry.
    - My take: wrong season for a renewal, somebody should ring in October.

    === eventManager | 0 | 2025-10-16 | Bram Okafor
    - Debriefing after the Three Bridges, with tea.
    > [[pain.lists|Two evenings of typing for the timing people, and I still made a mistake.]]
    > [[goal.safe|I slept that night because the list was empty, everybody was home.]]
    - Committee will decide in November on next year.
    - My take: he will stay as long as nobody touches the emergency contacts.

    === eventManager | 3 | 2025-12-11 | Tilda Voss
    - Call about the gran fondo, 900 riders expected.
    > [[criterion.export|The timing company gives me a file with eleven columns, and yours must
      look like theirs.]]
    > [[objection.refunds|When the mayor cancels because of a storm, do you pay it back or do I?]]
    > [[tool.timing|We have sixteen radios, a van and a spreadsheet that my uncle made.]]
    - My take: wants a person to ring, not a better export.

    === eventManager | 4 | 2026-02-12 | Tilda Voss
    - Met her at the council, she had come for the permit as well.
    > [[constraint.volunteers|The permit takes five months and the insurer one week, I do both
      after nine at night.]]
    > [[influencer.committee|The gentleman from the traffic police likes your list, so the
      committee likes it too.]]
    - My take: [[staff.price|If we drop the fee per entry she signs tomorrow.]]

    === eventManager | 5 | 2026-03-18 | Bram Okafor
    - At the organisers' day, standing, noisy.
    > [[pull.velopath|They have a stand twice as large as yours and a cable into the timing
      system.]]
    > [[leave.morning|Last year your page did not load for ten minutes at half past seven, do that
      once more and I am off.]]
    > [[trust.organisers|I have asked four organisers today, two of them have already changed.]]
    - Could be reached again in September.

    === eventManager | 6 | 2026-04-23 | Tilda Voss
    - Group rides of a large club, 300 members.
    > [[pain.noshow|On paper I have sixty, at the fountain there are twenty-five.]]
    > [[pain.messages|The diversion reached them when they were already standing in the road
      works.]]
    > [[pull.reminders|The reminder in the evening is the one thing I would not give back.]]
    - My take: should take the deposit, is afraid of the discussion.

    === eventManager | 7 | 2026-06-11 | Bram Okafor
    - Renewal, signed in the car park.
    > [[success.home|A hundred and eighty started and a hundred and eighty had sausages, that is
      my statistic.]]
    > [[goal.full|Next year I want to be full by Easter, then I can order the big tent.]]
    > [[habit.spreadsheets|Everything else is still in the messenger group and on the back of an
      envelope.]]
    - My take: happy, and would be happier with two name columns.
    """
}
