extension FactBank {
  /// What the casual rider (Catherine) says: every planted fact with its wordings.
  ///
  /// Form: see ``FactBank/init(type:text:)``.
  static let casualRider = FactBank(
    type: .casualRider,
    text: """
      @ goal.fun | Get out, feel well, be with friends
      - I just want to get out on a Sunday, move a bit and have cake with my friends.
      - For me it is an hour without a screen, if that makes sense while talking about an app.
      - I would like to ride to the lake and back without thinking about it.
      - My aim is two rides a week, wind in the face, and coming home in a good mood.
      - I want my children to think that cycling somewhere is normal.
      - To be honest I ride for my head and not for my legs.
      - I want to keep up with my sister-in-law and still have breath for a chat.

      @ goal.routes | Find quiet, safe routes
      - What I want is a pretty way to {town} without lorries.
      - I look for rides of thirty kilometres with a bench and a bakery somewhere.
      - A quiet lane from my door, that is all I ever search for.
      - I would love to discover corners of my own county that I have driven past for years.
      - I want to know before I leave whether there is a bike path the whole way.
      - Something flat, something with trees, and a train station in case it rains.

      @ pain.numbers | Too many numbers and screens
      - There are so many figures on the screen that I do not know which one is for me.
      - I opened it and it asked for my threshold power, I nearly put the bike back in the shed.
      - I never find the page with my own rides again, there is a menu in the menu.
      - Why does it tell me I am in the slowest ten percent, did I ask?
      - It takes me five taps to see how far I went.
      - The words are all for racers: watts, zones, segments, I only want the map.
      - After the ride I get three charts and not one of them says whether it was a nice day.

      @ pain.forgot | Forgets to start or stop the recording
      - I forget to press start and then half of the ride never happened.
      - Last week it recorded me sitting in the café for an hour and a half, at zero kilometres an
        hour.
      - I always notice at the first traffic light that I have not pressed the button.
      - Then I drive home with the bike on the car and it says I set a record.
      - My ride to {town} is missing the whole way back because I had paused it at the ice cream.
      - Could it not notice by itself that I am cycling?

      @ pain.busyroads | Routes lead over busy roads
      - The route to {town} sent me along the main road with lorries, and I walked the last bit.
      - Your quiet route ended on a dual carriageway with no shoulder.
      - I followed the suggested loop and was suddenly on gravel with thin tyres and a child seat.
      - It says family friendly and then there is a roundabout with four lanes.
      - Twice now the path it showed was closed and there was no other way but the busy road.
      - I was honked at the whole way, that was not the relaxed loop it promised.

      @ pain.battery since=2026-02-10 | Phone battery empties on an afternoon ride since release 6.2
      - Since the spring my phone is empty before we even get to the café.
      - I could not pay for my coffee because the app had eaten the battery.
      - My phone was at five percent after two hours and I had the train ticket on it.
      - Ever since the update the phone gets warm in my basket and is flat by the afternoon.
      - I switch the recording off now because I need the phone to ring my husband.
      - It was never a problem last summer, now I carry a charger for a Sunday ride.

      @ trigger.doctor | A doctor's or health remark
      - My doctor looked at my blood pressure and said: cycle or tablets.
      - After my knee operation the physiotherapist sent me out on the bike.
      - I turned fifty-two and could not climb the stairs with the shopping, that was it.
      - The health check at work had a red number in it, so I bought a helmet.
      - I had been ill for a long time and needed something gentle to start with.

      @ trigger.friend | A friend's invitation or a new bike
      - A friend sent me her Sunday round and asked whether I would come along.
      - We got two bikes from the company scheme and then had no idea where to ride.
      - My neighbour stood at the door with a helmet and said Saturday, ten o'clock.
      - I moved to {town} and did not know a single path.
      - My daughter got rid of her bike and I thought, why not.
      - The others in our choir all had the app and kept sending pictures of their rides.

      @ habit.screenshots | Messages and screenshots instead of planning
      - We arrange everything in a message group and someone sends a screenshot of a map.
      - Until now I rode the same loop every time because I know it.
      - I look it up on the ordinary map on my phone and hope for the best.
      - My friend plans and I ride behind her, that is my navigation.
      - I follow the little green signs and ask people.
      - I save pictures of routes and never find them again.

      @ habit.together | Says that she never rides alone
      - I do not ride alone, there are always three or four of us.
      - Alone? Never, half of the fun is the others.
      - Riding alone is not for me, I always go with the group.
      - I would not dream of going by myself, it is always with my friends.

      @ objection.serious | Not serious enough to pay
      - I am not sporty enough to pay for a cycling app, that is for the people in tight clothes.
      - Five euros is not much, but for eight rides a year it felt silly.
      - I thought a paid plan is for racers and I would only be in the way.
      - My husband said the map on the phone is free, and he is not wrong.
      - I waited for the spring discount, at the full price I would have left it.
      - I did not think I would use it often enough.

      @ objection.winter | Paying through the winter
      - Why should I pay from November to March when the bike is in the cellar?
      - I nearly did not take it because there was no way to pause it in winter.
      - I did not want one more subscription that runs on while I do nothing.
      - If I pay by the year I pay for five months of rain.
      - I was put off by the trial that turns into a year all by itself.

      @ criterion.simple | One button, easy to see
      - One button, big, and it has to work with gloves.
      - I kept it because I could read the map without my glasses.
      - It has to be so easy that I can explain it to my mother.
      - I compared nothing, I took the one that worked at the first try.
      - What counts is that it shows me the way and then leaves me alone.
      - If I need to make an account before I see a map, I am off.

      @ influencer.friend | Partner and friends
      - My friend Anja does everything first and I copy her.
      - I would never have found it, my son put it on my phone.
      - My wife decides where we ride, so she decided on the app too.
      - The women from my Saturday group all use it.
      - It was my colleague, she rides to work and knows these things.

      @ channel.shop | Bike shop, friends' posts, local group
      - The young man in the bike shop recommended it when I collected my bike.
      - I saw it in a post of our village cycling group.
      - There was a little card on the handlebar when I bought the bike.
      - I saw a friend's picture with the map on it and asked what that was.
      - It was in the leaflet of the health insurance.
      - A poster at the library, believe it or not.

      @ constraint.weekend | Only free weekends with good weather
      - I only have the weekend, and then the sun has to shine as well.
      - With a five-year-old on the back every hill is a decision.
      - I work until six, so in winter there is only Saturday.
      - Two hours at most, my knee does not allow more.
      - I need to be home when the children come back from football.
      - I do not ride when it is wet, I tell you that honestly.

      @ success.smile | Judges a ride by how it felt
      - It was a good ride when I forgot the time.
      - I count the Sundays on which we went out, that is enough statistics for me.
      - If my trousers fit again in September, it was a good summer.
      - A good month is four rides and no quarrel about the way.
      - When I sleep well that night, the ride was right.
      - I am proud when I get up the church hill without pushing.

      @ leave.nagging | Nagging messages or a higher price
      - If it keeps telling me that I have not ridden this week, I will delete it.
      - I would go if it became more expensive, I am not that attached.
      - All these messages about strangers' records, one more and I am out.
      - If they took the free routes away, there would be nothing left for me.
      - I will stop when the season is over, as I do each year.
      - When it gets complicated I simply do not open it any more.

      @ pull.group | Sees what friends ride and joins in
      - What I like best is seeing where the others went and giving them a heart.
      - I look every Friday whether there is a group ride for slow people.
      - The photo of the whole group on the map, I print that.
      - It is lovely that I can follow my friend and see when she arrives.
      - I stay because my Saturday people are in it.

      @ pull.velopath since=2026-02-01 | Velopath offers free quiet routes
      - My colleague has Velopath now, the quiet routes are free there.
      - In my Saturday group two have gone over to Velopath because the phone lasts longer.
      - I tried Velopath at Easter, it only has one big button.
      - Everyone keeps saying Velopath to me, I had to write the name down.

      @ trust.people | Trusts people she knows
      - I trust the man in the bike shop, he has never sold me anything too much.
      - What my friends say counts, I do not read tests.
      - Stars in the app store tell me nothing, I ask in our group.
      - If my physiotherapist says it is good for the knee, I do it.
      - I believe my sister before I believe any advertisement.

      @ tool.phone | A phone and nothing else
      - I only have my phone, in the basket, in a freezer bag when it rains.
      - No sensors, no watch, just the phone.
      - I have an old city bike with seven gears and a phone holder from the supermarket.
      - My e-bike has its own display and otherwise I use the phone.
      - I write it on the kitchen calendar as well, with a felt pen.

      @ knowledge.low | Little technical knowledge
      - I do not know what a segment is and at this point I am afraid to ask.
      - Cadence, is that the music?
      - I can pump up a tyre, that is where my technical knowledge ends.
      - I have no idea what half the symbols mean.
      - My son set it all up, I have not touched it since.

      @ knowledge.years | Back on the bike for one to three years
      - I have been back on the bike for a year and a half.
      - I started again two summers ago, after twenty years without.
      - It is my third season, if you can call it that.
      - I only learned to ride properly last spring.
      - I have had the bike since the year before last.
      """)
}
