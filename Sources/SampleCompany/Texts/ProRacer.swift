extension FactBank {
  /// What the pro racer (Paul) says: every planted fact with its wordings.
  ///
  /// Form: see ``FactBank/init(type:text:)``.
  static let proRacer = FactBank(
    type: .proRacer,
    text: """
      @ goal.europe | Join a high-profile team and race in Europe
      - I want a place on a team that races in Europe all season, not one week in June.
      - Everything I do until August is about a contract with a bigger team.
      - A Belgian spring with a proper calendar, that is what I am working for.
      - I am twenty-six, so this is the year in which a bigger team looks at my numbers or does not.
      - I would like to ride a week-long stage race over there and finish it.
      - The aim is a second-division contract before I turn thirty.

      @ goal.track | Track every workout and share it with the coach
      - Every single session has to reach my coach on the same day, with watts and heart rate
        together.
      - I need one place where the gym, the rides and the races stand side by side for my trainer.
      - My coach should be able to open this morning's intervals before I have eaten lunch.
      - I want to compare today's threshold effort with the one from the altitude camp, heart rate
        over power.
      - All of it tracked, nothing typed, that is the goal.
      - I need my load to be complete, an easy hour missing changes the whole week.

      @ pain.gps | GPS signal is lost in the mountains
      - I lost the signal on the way up {place} and the race file has a hole of eleven minutes.
      - In the gorge the GPS was gone for the whole descent, and that is where the race was decided.
      - The stage finished in a tunnel and Fredwin thinks I am still in there.
      - My altitude is wrong by two hundred metres whenever the signal drops at {place}.
      - We rode the recon twice because the first track was useless between the cliffs.
      - No GPS for six kilometres, so the climbing rate my coach looks at is garbage.

      @ pain.battery | Battery does not last a long training day
      - Five and a half hours is a normal Wednesday for me and the battery is finished after four.
      - My phone died at kilometre {km} with two hours to go, and the team car was not there.
      - I ride with two battery packs taped under the saddle, which looks as professional as it
        sounds.
      - On a two-hundred-kilometre day I get the first half, which is the half nobody needs.
      - The battery was empty before the final climb, the only climb my coach wanted to see.
      - In the cold at the January camp it gave up after three hours.

      @ pain.battery62 since=2026-02-10 | Release 6.2 made the battery drain worse
      - Version 6.2 costs me another hour of battery, it was four hours and now it is three.
      - Since February the whole team complains, six riders, six empty phones at the bus.
      - The mechanic thought my mount was broken, but it is your new release.
      - I rolled back the app on the spare phone and it lasts again, so it is 6.2.
      - After the update I had to switch off live tracking in a race to save the battery.

      @ pain.manual | Uploading files by hand after training
      - After six hours on the bike I do not want to sit in a hotel corridor uploading files by
        hand.
      - The hotel network drops, the auto upload gives up and I start pushing files one after
        another.
      - I get home, I am empty, and then the ride has to be uploaded manually because it stopped at
        ninety-nine percent.
      - My coach rings at seven and asks where the file is, and the answer is: still on the head
        unit.
      - It should upload when I roll into the garage, not when I remember it.
      - I did four manual uploads during the stage race, one of them standing in the shower.

      @ pain.texts | Having to stop to send messages
      - I have to stop and take my gloves off to tell my coach that I am cutting the session short.
      - Stopping to send a text in the middle of a threshold block ruins the block.
      - Nobody can type at forty kilometres an hour, and still your app wants a message.
      - When I am late for the masseur I stand at the roadside and write to three people.
      - I want to press one button and my team knows that I am fine but slow.

      @ trigger.coach | A new coach asks for complete data
      - My new coach said in the first call: no data, no plan.
      - I changed coaches last October and he wanted everything in one feed.
      - She would not write me a block before she had seen a year of files.
      - The federation's trainer asked for my heart rate history and I had it in four places.
      - It began when my coach moved abroad and could no longer stand at the side of the track.

      @ trigger.contract | A team change or a missed selection
      - I missed the selection by one place and could not prove that I had been ill in April.
      - When our team folded in November I needed a record of my own to show around.
      - A sports director asked me for my numbers and I sent him photographs of a screen.
      - We got new bikes from a new sponsor and nothing talked to anything any more.
      - After the crash in May I had to show the doctor and the team the same data.

      @ habit.files | Sends files to the coach by mail and messenger
      - At the moment I mail the file to my coach and then send him a message that I mailed it.
      - We have a shared folder with the name of every race in it, and nobody keeps it in order.
      - I photograph the head unit and send the picture, that is the state of the art in our team.
      - I write how I felt in a messenger chat and the watts are somewhere else.
      - The soigneur has a notebook and honestly it is the most complete source we have.
      - I record on two devices at once, because one of them will fail.

      @ habit.gadgets | First in the team to try new equipment
      - I am always the one who has the new sensor first and breaks it first.
      - My team-mates wait until I have tried it for a month.
      - I bought the glucose patch the week it came out, out of my own pocket.
      - If it has a firmware number I have already updated it.
      - I pay for saddles and sensors beyond what the team supplies, it is a sickness.

      @ objection.team | The team already supplies a tool
      - The team gives us a platform, so I had to ask myself why I need a second one.
      - I was not allowed to send race files anywhere before the team had looked at the contract.
      - My first thought was that it is an app for Sunday riders.
      - I hesitated because everybody can see where I live and when I train.
      - Twenty-five a month is a lot when you earn what I earn.

      @ criterion.integration | Heart rate and power together, automatically
      - Heart rate and wattage on the same time axis, to the second, or it is no use to me.
      - I decide by one thing: does the ride get to my coach without me touching anything.
      - It must take my strap, my pedals and my core temperature sensor in one recording.
      - It has to work without a network and catch up later.
      - I check whether I can compare the same effort across three years.

      @ influencer.coach | Coach, director and team-mates
      - My coach decides, I only ride.
      - If our road captain uses something, the juniors have it a week later.
      - The sports director asks, so in the end he chooses.
      - My room-mate at the training camp showed me how he sends it to his trainer.
      - The team doctor has to be happy with it, otherwise it is over.

      @ channel.bus | Team bus, training camps, mechanics
      - You hear about these things on the bus, between the stage and the shower.
      - The mechanics know first, they hold all our devices in their hands.
      - At the camp in January everybody compares what they have on the bar.
      - My coach sent me the link and said, install it tonight.
      - I saw it on a rider of another team in the start area and simply asked.

      @ constraint.work | Balancing a job and racing
      - I work twenty hours a week in a hardware shop, because the contract does not pay the rent.
      - Between my studies and the racing there is no evening left for technology.
      - I am abroad for half of the year with a bad network and a prepaid card.
      - What I eat is weighed, what I sleep is logged, so an app gets five minutes and not more.
      - Our contract says which head unit we use, I cannot choose.

      @ success.wins | Winning races and staying fit
      - I judge it by wins, everything else is decoration.
      - If I get through the spring without being ill it was good work.
      - A good year is two victories and no day in hospital.
      - My coach says the season is right when I am fresh in the third week.
      - I was selected, that is how I know the plan was good.

      @ success.mentor | Juniors he mentors get better
      - When one of our juniors follows my wheel to the top, that is my result of the year.
      - I look after four riders of the development squad, and I measure myself by their first win.
      - If the kids in our local group ride learn to hold a line, I have done my job.
      - I share my files with the juniors so that they see what an easy day looks like.

      @ leave.coach | Would leave if the coach could not see the data
      - The day my coach cannot open my rides any more, I am gone.
      - If you put the coach seat into another price list, the team walks.
      - One lost race file at a selection race and I would never come back.
      - If somebody publishes where I train, I delete the account.
      - I leave when something else gets me home with battery left.

      @ pull.share | Automatic sharing with the coach
      - That my coach sees the ride before I am out of my shoes, that is why I pay.
      - He comments on the interval itself, on the exact minute, I have that nowhere else.
      - I come home, put the bike on the wall, and it is all there.
      - Comparing wattage and heart rate over three winters convinced me.
      - The juniors can follow my week, and they do.

      @ pull.velopath since=2026-02-01 | Velopath has a dashboard for coaches
      - My coach has been offered a free dashboard by Velopath for all his riders.
      - Velopath equips a whole team with it since March, and their phones last all day.
      - Two of my team-mates moved to Velopath after the classics.
      - Velopath sends the coach a voice note from the handlebar, that is my texting problem solved.

      @ trust.team | Trusts team members, coaches and trainers
      - I trust my coach, my team-mates and the man who builds my wheels.
      - If a trainer I know says it measures correctly, I believe him.
      - I ask riders who have finished a grand tour, they have nothing to sell me.
      - What the older riders at breakfast say is worth more than any review.
      - No influencers, please, half of them ride what they are paid for.

      @ tool.kit | Strap, power pedals, extra sensors
      - Chest strap, power pedals, core temperature, glucose, and a head unit from the sponsor.
      - Three bikes, three power meters, one phone that is supposed to hold it all together.
      - On the trainer I use the team's software, on the road the head unit with Fredwin.
      - I carry a spare phone in the team car only for recording.

      @ knowledge.high | Knows the product and the physiology in depth
      - I know every menu of your app, ask me where anything is.
      - I studied sports science for three years, you can talk to me about lactate.
      - I have been a beta tester since version 3.
      - I write the settings guide for our team, so I know the thing quite well.

      @ knowledge.years | About fifteen years on the bike
      - I have been racing for fifteen years, since I was eleven.
      - Fourteen seasons with a licence, six of them for money.
      - I sat on a track bike at nine, so it is sixteen years now.
      - I am in my seventh year as a professional and have ridden since school.
      """)
}
