extension InventedCorpus {
  /// An app with studios: people who want company, runners, people who need a push.
  static let gym = InventedCorpus(
    """
    # 0 goal
    I want to lose ten kilos before the wedding
    Getting my weight down is what it is all about
    Fit into my old jeans again
    Shedding the pounds I put on last winter
    My aim is to be slimmer by June
    I would like the scale to show less
    # 0 goal
    I need something that keeps me accountable
    Without somebody pushing me I give up after a week
    To finally stick with an exercise habit
    I want to stop making excuses and keep going
    Staying motivated past the first month
    A kick in the behind so that I do not quit
    # 1 goal
    Run a marathon under four hours
    I am chasing a personal best over ten kilometres
    To get faster on race day
    Qualify for Boston next spring
    I want to shave minutes off my half marathon
    My running pace has to improve
    # 1 goal
    Come back from a knee injury without hurting it again
    I want my back pain to go away
    The physio told me to build strength after surgery
    Recover from the operation and move freely
    Getting rid of the ache in my shoulder
    Train safely with a torn ligament
    # 2 goal
    Meet people in the new city
    I hoped to make friends while doing sports
    Belonging to a group of like minded folks
    Not being alone in the evenings
    I was after some company more than muscles
    A club where somebody knows my name
    # 2 goal
    Clear my head after a stressful day
    I want to sleep better and worry less
    It is about calming down, really
    Switching off from work for an hour
    Getting rid of the anxiety that follows me home
    Some peace of mind between meetings
    # 0 pain
    The classes are fully booked within minutes
    I never get a slot in the evening
    There is always a waiting list for spinning
    Reserving a place is a lottery
    By the time I open the calendar everything is taken
    Courses are packed, you can not get in
    # 0 pain
    Billing kept charging me after I had paused
    They took the fee twice in March
    An invoice arrived for a month I was away
    My card was debited without notice
    Strange extra charges on the statement
    I was billed although the membership was frozen
    # 1 pain
    The watch does not sync with the app
    My heart rate data never shows up after a run
    Bluetooth drops out in the middle of training
    Pairing the sensor fails every other day
    Half of my workouts go missing when I upload them
    It loses the connection to my Garmin
    # 1 pain
    The training plan ignores how tired I am
    Every week looks exactly the same
    The exercises get boring after a while
    It keeps giving me the same three workouts
    No variety in the sessions
    I would need different routines, this is repetitive
    # 2 pain
    The changing rooms are filthy
    Showers smell and nobody cleans them
    Sweaty machines that no one wipes
    There is dust under every bench
    Hygiene is a disaster
    The toilets are dirty by noon
    # 2 pain
    Nobody at the front desk ever answers
    Support took nine days to reply
    I am on hold forever when I call
    My messages to the helpdesk are ignored
    You can not get hold of a human being
    The chat bot just sends me in circles
    # 0 objection
    I was afraid of being tied in for two years
    The minimum term put me off
    What if I want to get out early
    Contracts like that are hard to cancel
    I did not want another commitment
    Long notice periods scare me
    # 0 objection
    It looked expensive for somebody who comes twice a month
    Could I afford that on my salary
    Forty euros a month felt steep
    I doubted it was worth the money
    My budget is tight as it is
    The price made me think twice
    # 1 objection
    I doubted that an app can replace my coach
    Would a program know what a real trainer sees
    Generic plans never worked for advanced runners
    I feared the advice would be too basic for me
    No expert looks at my technique
    I was sceptical that software understands running
    # 1 objection
    Who sees my health data
    I worried about my location being tracked
    They might sell what they know about my body
    Privacy was my biggest concern
    Giving my medical information to a company felt wrong
    I do not like being spied on
    # 2 objection
    I thought everybody would be younger and fitter than me
    Being judged by muscular types
    I felt too old for it
    It is embarrassing to be the beginner in the room
    People staring at me while I struggle
    I was nervous that I would look ridiculous
    # 2 objection
    It is too far from my flat
    The way there takes half an hour by bus
    No parking anywhere near
    I feared I would never drive across town for it
    The location is out of the way
    Would I really travel that distance after work
    # 0 channel
    I saw an ad on Instagram
    A sponsored post popped up in my feed
    Through an influencer I follow
    TikTok clips of people working out
    Scrolling through Facebook one night
    Somebody I follow posted a story about it
    # 0 channel
    I typed gym near me into Google
    You were the first search result
    Googled for cheap fitness studios
    By looking it up online, first hit
    A quick internet search
    The search engine suggested it
    # 1 channel
    A podcast for runners mentioned it
    I heard it on a show about endurance sports
    The host of an episode talked about the plan
    Listening to an interview during a long run
    An audio ad between two podcast episodes
    In my ears, from the radio
    # 1 channel
    There was a thread on Reddit
    People in the running forum swear by it
    A Facebook group for marathon beginners
    Members of an online community compared the tools
    I was lurking on a message board
    Somebody in our Slack group posted the link
    # 2 channel
    My neighbour took me along
    A friend told me about it
    Word of mouth, a mate goes there
    Somebody I know would not stop talking about it
    My flatmate recommended it
    A buddy from school brought me
    # 2 channel
    I walked past the entrance every day
    There is a poster at the bus stop
    A flyer in my letterbox
    You see the sign from the street
    The billboard opposite the station
    They handed out leaflets at the market
    """)
}
