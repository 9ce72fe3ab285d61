extension FactBank {
  /// What the competitive rider (Carl) says: every planted fact with its wordings.
  ///
  /// Form: see ``FactBank/init(type:text:)``.
  static let competitiveRider = FactBank(
    type: .competitiveRider,
    text: """
      @ goal.power | Raise threshold power for the race season
      - I want twenty more watts at threshold before the road season starts in March.
      - My whole winter is about getting from {watts} watts to something that survives the last
        climb.
      - What I am after is simple: a higher twenty-minute number than last year, and then holding it
        on the road.
      - I train so that I am still sitting in the front group when the third lap begins.
      - Moving up one category this year, that is what the hours on the bike are for.
      - I would like to finish a hilly race in the top ten instead of somewhere in the grupetto.
      - Every block has to lift my five-minute power, otherwise I have just been riding around.

      @ goal.segment | Beat club mates and own times on local climbs
      - Honestly, I want my name above Lars's on {place}, nothing more noble than that.
      - I go for personal bests on the three climbs behind my house, week after week.
      - Getting back the fastest time on {place} would make my summer.
      - On Tuesdays our whole club chases the same climb and I want to see who was quickest before I
        am in the shower.
      - I need to know whether I am faster up {place} than I was in May, on the same bike, in the
        same wind.
      - It is the little duels with club mates that get me out of the door at half past five.

      @ pain.gps | GPS drops out in valleys, so climbs do not count
      - In {place} the GPS goes straight through the rock and my best climb of the year does not
        count.
      - The track jumps to the other side of the river and the segment is not matched.
      - I lost ninety seconds of signal under the trees and the ride came out three kilometres
        short.
      - Twice this month the line on the map was drawn through the reservoir, so no segment time
        again.
      - As soon as the road drops into the valley the position freezes and my average speed is
        nonsense.
      - Between {place} and the dam there is simply no signal recorded, although my head unit had
        it.
      - You cannot race a leaderboard when the GPS cuts every hairpin.

      @ pain.manual | Rides have to be uploaded by hand when the sync fails
      - My head unit says sent, Fredwin says nothing, and I end up dragging the file over by hand at
        eleven at night.
      - Every third ride I plug in the cable and upload the file myself because the sync has
        stopped.
      - I have to log in on the laptop and upload Sunday's race manually, laps and all.
      - The auto upload worked for a year and now I am exporting files like it is 2012.
      - If I forget the manual upload after a race the whole training load for the week is wrong.
      - Six rides were missing on Monday and I had to add them one at a time.
      - Uploading by hand doubles the ride about half the time, and then I have to delete one.

      @ pain.leaderboard until=2025-09-15 | Leaderboards were full of e-bikes and car rides
      - The top of the {place} list is a man on an e-bike doing 44 uphill, please clean it.
      - Somebody forgot to stop recording and drove home, and now he owns every climb in the
        district.
      - What good is a leaderboard when five of the first ten are motorised?
      - I flagged the same e-bike ride three times and it is still number one.
      - Half the leaderboard at {place} is commuter e-bikes, so nobody in my club looks at it any
        more.

      @ pain.battery since=2026-02-10 | Battery drains on long rides since release 6.2
      - Since the February update my phone is dead at kilometre {km}, it never was before.
      - Version 6.2 eats my battery: full in the morning, eleven percent after three hours.
      - The phone was so hot in my jersey pocket that I thought something had broken, and the ride
        stopped recording at kilometre {km}.
      - Before 6.2 I came home with forty percent left, now I carry a power bank to a road race.
      - I missed the last hour of a four-hour ride because the new version had emptied the battery.
      - With the latest release I have to choose between recording the ride and being able to ring
        home.
      - My head unit pairing through the phone drains both of them since the spring release.
      - Dead battery again at kilometre {km}, same phone, same route, only your app is newer.

      @ trigger.plateau | Numbers stood still over a winter
      - I rode nine thousand kilometres that year and my power had not moved by a single watt.
      - After a whole winter on the turbo I tested exactly the same as in October, and that was the
        day I started looking.
      - My coach-less plan stopped working in January and I realised I had no idea why.
      - I was tired all spring and slower than the year before, so I wanted to see the load in black
        and white.
      - It was the flat line: three seasons, {watts} watts, no change.
      - When I failed the same interval session three weeks running, I knew guessing was over.

      @ trigger.dropped | Got dropped or beaten by someone with better data
      - I was dropped on the first climb by a fifty-eight-year-old, and he showed me his power curve
        at the finish.
      - A club mate half as talented beat me in the club championship because he had trained by
        numbers.
      - We had the same legs two years ago; then he started logging everything and rode away from
        me.
      - The moment was the regional road race, when I blew up after forty minutes and could not say
        what I had done wrong.
      - At the café stop everybody compared watts and I had nothing to put on the table.
      - I lost a sprint by a wheel and spent the drive home reading about apps.

      @ habit.spreadsheet | Keeps numbers in a home-made spreadsheet
      - I have a spreadsheet with every interval since 2019, and I type the watts in on Sunday
        evening.
      - Right now I copy the lap averages into a sheet of my own because I trust it more.
      - My training diary is still a paper notebook with power and heart rate in two columns.
      - Before this I exported each ride and compared the files in a free desktop program.
      - On Sunday night I sit down with coffee and put the week into my own table.
      - I keep a second copy of everything on a hard disk, just in case.

      @ habit.dawn | Rides before work with a strict routine
      - I am on the road at half past five, home at seven, at my desk at eight.
      - Tuesday and Thursday before work are intervals, and nothing moves that.
      - My alarm is at five and the bottles are already filled.
      - I do my hard sessions before the children wake up.
      - By the time the office opens I have already done sixty kilometres.

      @ objection.price | Pays already for a head unit that shows the same figures
      - My head unit already gives me most of that for nothing, so why should I pay again every
        year?
      - A hundred a year on top of the licence, the tyres and the entry fees made me hesitate.
      - I nearly did not subscribe because the power curve was behind the paywall and the rest I had
        already.
      - It took me two months to justify the Race plan to myself, and longer to justify it at home.
      - I had bought a power meter for six hundred that autumn and did not want another bill.
      - Paying monthly for my own numbers felt wrong.

      @ objection.lockin | Fears losing years of history
      - I was afraid that ten years of rides would be stuck in there if I ever wanted out.
      - What stopped me for a while was the import: would my old files keep their laps and power?
      - I did not want to start again from zero with no history before 2024.
      - Without a full export I would not have entered my card number.
      - My worry was that the app is bought by somebody and my data goes with it.

      @ criterion.accuracy | Data must be accurate to the second
      - One-second recording, no smoothing, otherwise I do not even try it.
      - I compared the same ride in four apps and kept the one where the watts matched my head unit.
      - It has to read my power meter without dropouts, that is the first thing I check.
      - The deciding point was that laps arrive exactly as I pressed them.
      - I look at whether the elevation is right on a climb I know by heart.
      - If left and right balance is missing, it is a toy to me.

      @ influencer.club | Training partners and the club captain
      - Our club captain moved the whole Tuesday group over, and after that it was decided.
      - My training partner pays for it and showed me his season on his phone.
      - The two fastest women in the club use it, that was all the advertising I needed.
      - My wife has a say, because she sees the card statement.
      - I asked the lads I race with and four out of five said the same.
      - Somebody from the masters squad talked me into it on the drive to a race.

      @ channel.chat | Club chat, results pages and race car parks
      - I read about it in our club chat, between two photos of broken spokes.
      - There was a thread on the race results forum comparing power curves.
      - I heard it in the car park before a criterium, as one does.
      - Somebody posted a Fredwin link under the results of the spring series.
      - A podcast for amateur racers tested it against three others.
      - I saw it on the screen of the man in front of me on the turbo at the club evening.

      @ constraint.time | Eight hours a week beside job and family
      - I have eight hours a week, not a minute more, between the job and two small children.
      - Shift work means that my week never looks like the plan.
      - If a session does not fit between six and seven in the morning it does not happen.
      - My partner races too, so one of us is always at home with the kids.
      - I cannot spend an evening fixing uploads, I barely have an evening.
      - From November to February it is dark when I leave and dark when I come home.

      @ success.numbers | Judges the season by power tests and placings
      - A good season is a better twenty-minute test and at least two results in the first ten.
      - I look at watts per kilo in June and compare it with last June.
      - If I can follow the move on the last climb, the winter was right.
      - I count points: enough to move up a category, or not.
      - When my heart rate is five beats lower at the same {watts} watts, I know it worked.
      - It was a good month if I hit every interval in the plan.

      @ leave.data | Would leave if data were lost or locked in
      - If you ever lose one of my races I am gone the same day.
      - The moment export costs extra, I cancel.
      - Another summer of missing uploads and I will let the year run out.
      - I would leave if leaderboards went behind a more expensive plan.
      - Wrong watts twice in a row, and I look elsewhere.
      - If the club moves, I move, it is no fun to race against nobody.

      @ pull.compare | Comparing efforts side by side
      - Laying this year's climb over last year's is what keeps me paying.
      - I love that I can put two efforts on top of each other and see where I went too hard.
      - The segment comparison with my club mates is the best thing you ever made.
      - Seeing the whole season as one curve, that I had nowhere else.
      - It tells me on Monday how deep I dug on Sunday.

      @ pull.velopath since=2026-02-01 | A rival, Velopath, gives power curves away
      - Velopath has the power curve in the free version now, and half my club has tried it.
      - Three of us are testing Velopath since March because it does not empty the phone.
      - My Tuesday group talks about nothing but Velopath at the moment.
      - Velopath imported my eleven years of rides in an afternoon, laps included.
      - If Velopath gets live segments I do not know what I still pay you for.

      @ trust.tests | Trusts independent tests and raw numbers
      - I believe tests where somebody rides three power meters at once, not advertisements.
      - I trust a graph with the raw data behind it, and two people in my club who know how to read
        one.
      - Reviews by sponsored riders go straight past me.
      - My sports physiologist's word counts, and my own test results.
      - I read the long comparisons on independent blogs before I buy anything.

      @ tool.sensors | Power meter, head unit, smart trainer
      - Power meter on both bikes, a head unit on the bar and a smart trainer in the cellar.
      - I ride with a crank power meter, a chest strap and a head unit, the phone stays in the
        pocket.
      - All my winter rides come from the smart trainer.
      - I use a head unit for recording and Fredwin for everything afterwards.
      - Chest strap, power pedals, radar at the back, I am that person.

      @ knowledge.high | Knows training terms well
      - I know what training stress and critical power are, you can skip the explanations.
      - I read training books for fun, so give me the numbers without the smiley faces.
      - I calibrate the power meter before every ride and know the drift in cold weather.
      - Please do not hide the normalised power behind three taps, we know what it is.
      - I have done a coaching licence for the club, so zones and blocks are daily bread.

      @ knowledge.years | Five to ten years of racing
      - I have been racing as an amateur for seven years.
      - This is my ninth season with a licence.
      - I came from running six years ago and have raced ever since.
      - Eight years of club racing, two collarbones.
      - I got my first licence at thirty-four, five years ago.
      """)
}
