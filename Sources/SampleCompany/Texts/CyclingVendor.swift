extension FactBank {
  /// What the cycling vendor (Cecile) says: every planted fact with its wordings.
  ///
  /// Form: see ``FactBank/init(type:text:)``.
  static let cyclingVendor = FactBank(
    type: .cyclingVendor,
    text: """
      @ goal.footfall | Bring riders into the shop
      - I need people through the door on a wet Tuesday, not hearts under a photo.
      - Our aim is that every club within twenty kilometres has been in the shop once before summer.
      - I want the riders who pass my window each Sunday to stop once.
      - We would like to fill the workshop in January, when nobody thinks of a service.
      - For us it is about local riders who come back, a stranger from three hundred kilometres away
        buys once.
      - I want the brand to be known by the women's groups in {town}, they are growing fastest.

      @ goal.clearance | Clear last season's stock
      - I have forty-one bikes of last year's colour in the cellar and they have to be gone by
        October.
      - The aim in autumn is always the same: turn stock into money before the new pallets arrive.
      - I want to sell the last sixty pairs of shoes without a sign that says fire sale.
      - If I can clear the gravel frames at twenty percent off instead of forty, the year is saved.
      - We promote what is standing around, nobody needs to advertise what sells by itself.
      - My winter jackets must leave before the warm weekend in March.

      @ pain.reach | Promotions reach people far away
      - My offer for a bike service was shown to people two hundred kilometres away.
      - Half of the clicks come from a country we do not deliver to.
      - I paid for a thousand views and nine hundred of them live nowhere near {town}.
      - The radius says fifteen kilometres and I get calls from the other side of the border.
      - It is no use to me when a rider in the mountains likes my picture.
      - You show my child-seat week to professional racers.

      @ pain.measure | Cannot tell which sales came from a promotion
      - I cannot see whether a single person who came in had seen the post.
      - At the till nobody says, hello, I come from Fredwin.
      - I spent three hundred on the April promotion and all I have is a number of views.
      - My accountant asks what it brought and I show her a chart of thumbs.
      - We sold eleven helmets that week, perhaps because of you, perhaps because of the sun.
      - Without a code per campaign I am flying blind.

      @ pain.invoice | Invoices without the details the books need
      - The invoice has no VAT number on it, so my bookkeeper sends it back every month.
      - I get seven small invoices in a week where one would do.
      - The brand refunds half of the advertisement only if its name is on the invoice, and it is
        not.
      - Where do I find the March invoice, it is not in the menu where you said.
      - Your receipt is in English only and the tax office wants it otherwise.

      @ trigger.overstock | Too much stock after a slow season
      - After the slow season I stood in front of two full containers, and I had to try something.
      - The big delivery of 2023 came eighteen months late and all at once.
      - It started when the bank asked about my stock.
      - We had ordered as if the boom would go on for ever.
      - When the chain store next door cut its prices by a third, I needed my own crowd.

      @ trigger.ads | Other advertising became dear
      - A click on the usual networks cost me three times what it cost two years ago.
      - Our page lost its reach overnight and suddenly I was talking to nobody.
      - The local paper closed, so my spring advertisement had no home.
      - I had put four hundred into social posts in a month and sold one lock.
      - Our brand rep asked what we do online and I had no good answer.

      @ habit.newsletter | Mailing list, window, social page
      - We have a mailing list of two thousand, a blackboard and a social page, that is our
        marketing.
      - I write a newsletter on Monday evening, when the shop is closed.
      - A poster in the window still beats everything, I am sorry to say.
      - My apprentice posts a video when he feels like it.
      - Until now I sponsored the club jerseys and hoped.
      - I put flyers into every bag, printed at the school next door.

      @ habit.computer | Says that Fredwin is only used on the computer
      - I only use it on the computer, in the office at the back.
      - Everything with Fredwin I do at the desk on the big screen, never on the phone.
      - We only ever open it on the shop computer.

      @ objection.minimum | Minimum spend and yearly contract
      - A minimum of a hundred and fifty per campaign is a lot for a shop of four people.
      - I did not want to sign for twelve months when my business has six.
      - Eighty-nine a month, that is a tyre a day I have to sell first.
      - What bothered me was paying the same as a brand with two hundred dealers.
      - I almost said no when I saw that the fee runs through the winter.

      @ objection.time | Nobody in the shop has time for it
      - And who is supposed to do that? I have one mechanic and a student.
      - I feared one more account that has to be fed every day.
      - On Saturdays nobody touches a computer here, and Saturday is when the riders are awake.
      - I had no photos, no texts, no time, so I waited a year.
      - My brother-in-law said it would end up with him, and it did.

      @ criterion.radius | Targeting by distance and kind of riding
      - If I cannot choose the radius and the kind of bike, I do not book.
      - It has to show me who is a commuter and who is a racer, they buy different things.
      - I chose you because I could put in our postcode and see eleven hundred riders.
      - I want to set a limit of fifty euros and be sure that it stops there.
      - It must be done in ten minutes between two customers.

      @ influencer.rep | Brand representatives and the buying group
      - Our brand rep pays half of it from the co-op budget, so he has a vote.
      - The buying group negotiated a price for us, otherwise we would not be here.
      - My wife does the books, and what she strikes out is struck out.
      - The club's chairman said he would send his people if we did an evening ride.
      - My oldest mechanic knows everybody, when he says it is nonsense then it is.

      @ channel.fair | Trade fair, reps and dealer news
      - We met you at the trade fair, next to the coffee machine.
      - I read it in the dealer newsletter of the buying group.
      - Our rep had it on his tablet when he came for the pre-order.
      - A colleague with a shop two valleys on told me about it.
      - A customer showed me our own shop on the map in the app.

      @ constraint.coop | Co-op rules, small team, thin margin
      - The co-op money comes with rules: their logo, their picture, their deadline, and a report
        afterwards.
      - We are four people and from April to July nobody looks at a screen.
      - There is a margin of twenty-eight percent on a bike, you cannot give away much of that.
      - I may not advertise below the recommended price for the first six months.
      - Our budget is settled in November for the whole year.

      @ success.till | Codes redeemed at the till
      - I count the codes that come over the counter, everything else is air.
      - If thirty people from the app come to the saddle-fitting evening, it was worth it.
      - The stock list in October tells me whether it was a good year.
      - We look at workshop bookings in the quiet weeks.
      - One new club as a customer pays for the whole year.

      @ leave.proof | Leaves when there is no proof of sales
      - If I cannot show the brand a result by the summer, they stop the budget and I stop too.
      - One more promotion to the wrong country and that was it.
      - I am off when the fee goes up again without anything behind it.
      - If the big online dealers are allowed to advertise in my postcode, I leave.
      - We will cancel when the co-op support ends.

      @ pull.clubs | Direct access to local clubs
      - That I can write to three clubs around here at once, that is worth more than any
        advertisement.
      - The evening ride that starts at our door brought us twenty-six people.
      - I like that I see which routes pass the shop.
      - Members of the club show the app at the till and get ten percent, that works.
      - The gear list in the rider profiles, I see what they ride and what they will need.

      @ pull.velopath since=2026-02-01 | Velopath takes a commission instead of a fee
      - Velopath was here in March and only wants a share of what is really sold.
      - With Velopath I pay six percent when somebody redeems, and nothing when nobody does.
      - Our buying group is talking to Velopath, I should tell you that.
      - The Velopath people came into the shop in person, that made an impression.

      @ trust.peers | Trusts other shop owners
      - I ring two other shop owners, then I know whether a thing works.
      - I believe what is on the till roll.
      - My buying group has tried everything before me, I rely on that.
      - If a rep praises it I ask what he gets for it.

      @ tool.till | Till system, web shop, social pages
      - We work with a till system from 2016, a small web shop and a label printer.
      - Stock is in the till, customers are in a spreadsheet, and the rest is in my head.
      - We have a social page, a map entry and a telephone, in rising order of use.
      - The workshop diary is on paper and will stay there.

      @ knowledge.basic | Knows bikes well, online advertising little
      - I can true a wheel with my eyes shut, but do not ask me about impressions.
      - What is a conversion, please, in bicycles?
      - I know my riders, I do not know your dashboard.
      - I have had one afternoon of online marketing training, with biscuits.

      @ knowledge.years | Twenty years or so in the trade
      - I have had the shop for twenty-two years, and my father had it before me.
      - I have been in the bicycle trade since 2003.
      - Eighteen years behind this counter.
      - We founded the brand nine years ago, before that I was a buyer for a chain.
      """)
}
