extension TicketTalk {
  /// Tickets of the competitive rider (Carl), by fact: subjects, requests, replies.
  static let competitiveRider = TicketTalk(
    type: .competitiveRider,
    text: """
      @ pain.gps
      s: Climb not counted
      s: GPS gone again
      s: Segment missing
      s: Track goes through the mountain
      a: Can you match the segment by hand?
      a: Is there a way to use the file from my head unit instead?
      a: File attached, please have a look.
      r: Thank you for the file. We have repaired the track from the barometer and the segment is
        matched now.
      r: The position was lost for a while there. I have asked the maps team to look at that
        valley.
      @ pain.manual
      s: Auto upload stopped
      s: Ride not synced
      s: Rides from last week missing
      s: Duplicate after manual upload
      a: What do I have to reset so that it works by itself again?
      a: Please tell me that there is a fix.
      a: I need this before Saturday's race.
      r: Please disconnect the head unit under Settings, Connections, and connect it again; the
        missing
        rides then arrive within an hour.
      r: I have pushed the missing rides through from our side.
      @ pain.leaderboard
      s: E-bikes on the leaderboard
      s: Leaderboard needs cleaning
      s: Fake time
      a: Please remove it.
      a: When will there be a filter?
      r: Thank you for flagging. A filter for e-bikes is coming in the autumn release.
      @ pain.battery
      s: Battery since 6.2
      s: Phone dead on every long ride
      s: 6.2 drains the battery
      s: Ride cut off, battery empty
      a: Can I go back to the old version?
      a: When is the fix coming?
      a: I have sent the battery report from the phone.
      r: We have seen this from several riders since 6.2 and the team is on it. Switching off live
        segments helps for now.
      r: Sorry about the lost hour. A correction is being tested.
      """)

  /// Tickets of the casual rider (Catherine), by fact: subjects, requests, replies.
  static let casualRider = TicketTalk(
    type: .casualRider,
    text: """
      @ pain.numbers
      s: Where are my rides?
      s: Question about the screen
      s: I do not understand the app
      a: Is there a simple view?
      a: Could you tell me where to tap?
      r: Gladly: under Profile, Display you can choose Simple, then only map, time and distance
        are
        shown.
      @ pain.forgot
      s: Half the ride is missing
      s: It recorded the café
      s: Forgot to start
      a: Can I add the missing part?
      a: Can you cut the end off?
      r: You can trim a ride under the three dots, Edit. I have shortened this one for you.
      @ pain.busyroads
      s: Dangerous road
      s: Route over the main road
      s: Path closed
      a: Please take that road out of the quiet routes.
      a: Can I get a route without this bit?
      r: Thank you for telling us. That stretch is marked as busy now, and the loop goes round it.
      @ pain.battery
      s: Phone empty
      s: Battery very quickly flat
      s: App uses a lot of battery
      a: Is it my phone or the app?
      a: What can I do?
      r: It is the new version, not your phone. Please switch off live sharing for the moment.
      @ objection.winter
      s: Pausing in winter
      s: Subscription through the winter?
      s: Cancel until spring
      a: Can I pause it?
      a: How do I stop the renewal?
      r: You can pause a monthly plan for up to five months under Account, Plan.
      """)

  /// Tickets of the pro racer (Paul), by fact: subjects, requests, replies.
  static let proRacer = TicketTalk(
    type: .proRacer,
    text: """
      @ pain.gps
      s: Race file has a hole
      s: No GPS on the final climb
      s: Altitude wrong
      s: Signal lost in the gorge
      a: My coach needs the file today.
      a: Can the track be rebuilt from the second device?
      a: Raw file is attached.
      r: We have merged the two recordings, the hole is closed. Please check the climb.
      r: The raw file has no positions for that part either; I have filled it from the barometer.
      @ pain.battery
      s: Battery gone after four hours
      s: Recording stopped on a long ride
      s: Battery in the cold
      s: Empty before the last climb
      a: What settings do your test riders use?
      a: I need six hours, not four.
      a: Please call it what it is, a defect.
      r: Screen off and sensor reconnect at ten seconds gives about an hour more. I know that is
        not
        six.
      r: I have passed this to the engineers together with your log.
      @ pain.battery62
      s: 6.2 is worse
      s: Team-wide battery problem
      s: Please take 6.2 back
      a: Who can I talk to directly?
      a: Is there a test version for us?
      r: You are in the test group for 6.3 now.
      r: We are sorry, the fix is planned with 6.3.
      @ pain.manual
      s: Upload stuck at 99 percent
      s: Files not arriving
      s: Four manual uploads in one week
      s: Coach cannot see today's ride
      a: It has to be there by seven.
      a: Can you push it from your side?
      a: Please fix the hotel network case.
      r: Pushed through, your coach can see it. The retry on bad networks is being rewritten.
      @ pain.texts
      s: Message from the handlebar
      s: Sending a status without stopping
      s: One-button message
      a: Is something like that planned?
      a: Can I have it on the head unit?
      r: It is on the list and your vote is counted. For now a head unit button can send one fixed
        message.
      """)

  /// Tickets of the cycling vendor (Cecile), by fact: subjects, requests, replies.
  static let cyclingVendor = TicketTalk(
    type: .cyclingVendor,
    text: """
      @ pain.reach
      s: Promotion shown in the wrong area
      s: Clicks from abroad
      s: Radius does not work
      a: Please credit the campaign.
      a: How do I keep it to our postcode?
      r: The radius was counted from the riders' home town and not from the ride. I have credited
        half
        of the campaign.
      @ pain.measure
      s: How many came because of the post?
      s: Need figures for the brand
      s: Codes per campaign
      a: Is there a report I can send to the brand?
      a: Can every post have a code of its own?
      r: Codes for each campaign are in the Partner plan under Promotions, Codes; the report is
        sent on
        Mondays.
      @ pain.invoice
      s: Invoice without VAT number
      s: March invoice missing
      s: One invoice a month, please
      a: Please send a corrected invoice.
      a: My bookkeeper is waiting.
      r: A corrected invoice is on its way, and the VAT number is now stored.
      """)

  /// Tickets of the cycling event manager (Chris), by fact: subjects, requests, replies.
  static let eventManager = TicketTalk(
    type: .eventManager,
    text: """
      @ pain.noshow
      s: Deposit for group rides
      s: No-shows
      s: Too many yes, too few riders
      a: Can I ask for a deposit?
      a: Is there a waiting list?
      r: A deposit can be set under Event, Entry, Deposit; it is returned at check-in.
      @ pain.lists
      s: Export for chip timing
      s: Start list without birth dates
      s: Two riders with one number
      s: List for the insurer
      a: I need it by midnight.
      a: Could you send me a file with two name columns?
      a: The race is on Sunday.
      r: I have sent you a list with the columns of your timing company.
      r: Chip numbers can be added as a question of your own; they are then in the export.
      @ pain.messages
      s: Message about the new start time
      s: Who has read it?
      s: Message to one group only
      a: The start is in three days.
      a: Is there another way to reach everybody?
      r: I have sent it as a push message as well. Messages to one group are being built.
      """)

  /// Tickets of the negative group, by fact: subjects, requests, replies.
  static let negativeGroup = TicketTalk(
    type: .negativeGroup,
    text: """
      @ pain.refund
      s: REFUND
      s: Money back
      s: Third request
      s: Charge not accepted
      s: Where is my refund
      a: Answer today.
      a: No excuses.
      a: I am waiting.
      r: We have refunded the last charge as a gesture. Please note that this was the last one.
      r: The payment is outside the refund period, as explained before.
      @ leave.dispute
      s: Dispute opened
      s: Last warning
      s: Bank informed
      a: You have until noon.
      a: Do not ring me.
      r: The dispute is with your bank now, so we cannot refund in parallel.
      @ habit.loophole
      s: Code does not work
      s: New account
      s: Free months
      a: Activate it.
      a: I know my rights.
      r: The welcome price is for first accounts only.
      @ pain.everything
      s: Complaint
      s: Unacceptable
      s: Manager, please
      s: Another complaint
      a: I expect an offer.
      a: Escalate this.
      r: Thank you for your message. I have noted it.
      """)
}
