/// Short texts that are not tied to a customer type: names, places, greetings.
///
/// Items are separated by a slash between blanks; ``list(_:)`` splits them.
enum SmallTalk {
  /// Splits one of the texts below into its items, in order.
  static func list(_ text: String) -> [String] {
    let joined = text.split(separator: "\n").joined(separator: " ")
    return joined.split(separator: " / ").map { String($0).trimmed }
  }

  static let greetings = """
    Hello, / Hi, / Good morning, / Good evening, / Dear team, / Hi there, / Hello Fredwin, /
    Hi all,
    """

  static let closings = """
    Thanks / Best wishes / Kind regards / Cheers / Thank you in advance / Greetings / Many
    thanks
    """

  static let thanks = """
    Thank you, that helped. / That did it, thanks. / All right, I will try that. / Works now,
    cheers. / Not really solved, but thank you for the quick answer. / I will see after the
    weekend. / Thank you, that was friendly.
    """

  static let remarks = """
    Same as the last three this week, linked. / Asked the engineers, no date yet. / Second
    contact on this subject. / Checked the log, the customer is right. / Told the customer
    what we know. / Credit was approved by Ines.
    """

  static let places = """
    the Elz gorge / Col de Vence / the Stelvio / Hardknott / the Ourthe valley / the Glen road
    / the Verdon / Keutenberg / the Black Mill climb / Puerto del Viento / the Wye valley /
    the Dam hill
    """

  static let towns = """
    Aldermere / Breckham / Sint-Joris / Oberried / Valcourt / Kilronan / Haverby / Monteferro
    / Lindholm / Westhaven
    """

  static let months = """
    January / February / March / April / May / June / July / August / September / October /
    November / December
    """

  static let women = """
    Anna / Carla / Elin / Greta / Ines / Katrin / Marta / Olga / Rosa / Tess / Vera / Xenia /
    Zoe / Bettina / Dorte / Fiona / Hilde / Joana / Lena / Nora / Paula / Renske / Tamsin /
    Violet / Ying / Zdenka / Bintou / Esme / Gwen / Iris
    """

  static let men = """
    Ben / David / Frank / Hugo / Jan / Liam / Nils / Pieter / Stefan / Umar / Willem / Yusuf /
    Aidan / Callum / Emil / Gareth / Ivo / Kamil / Marek / Owen / Quentin / Silvio / Ulrik /
    Wojtek / Arjun / Cormac / Deniz / Filip / Hamid / Joost
    """

  static let last = """
    Abbott / Bakker / Callens / Dahl / Eriksen / Fischer / Gallagher / Hartley / Ivers /
    Janssen / Kowal / Lambert / Moreau / Nygaard / Osei / Peeters / Quinn / Rossetti /
    Sandberg / Thorne / Ullman / Vermeer / Whitlock / Xavier / Yates / Zeller / Ashdown /
    Brandt / Castel / Dunne / Engel / Farrow / Grimm / Hollis / Iversen / Jordaan / Keller /
    Lowry / Mulder / Norling / Oberg / Pires / Rahman / Sorensen / Tierney / Urban / Vogel /
    Wagner / Young / Zander / Achterberg / Boyle / Coppens / Doherty / Elster / Fabre /
    Granger / Huygens / Imhof / Jarvis
    """

  static let riderjobs = """
    Nurse / Teacher / Software tester / Electrician / Accountant / Student / Carpenter /
    Project manager / Bus driver / Librarian / Dentist / Farmer / Sales assistant / Civil
    engineer / Chef / Postwoman / Designer / Police officer / Retired / Scientist
    """

  static let vendorjobs = """
    Owner / Shop manager / Managing director / Marketing / Founder / Workshop manager
    """

  static let eventjobs = """
    Race director / Club secretary / Chair / Ride leader / Volunteer coordinator / Event
    manager
    """

  static let shops = """
    Spoke & Chain / Kettenwerk / Fietshuis Noord / The Wheel Room / Atelier Vélo / Pedal Barn
    / Radhaus / North Road Cycles / Derailleur & Daughters / Bidon Bags / Tailwind Cycles / Le
    Petit Plateau / Gruppetto Store / Cadence Works / Two Mills Bikes / Rijwielhandel / Saddle
    Street / Hub & Spindle / Freilauf
    """

  static let events = """
    Velo Club / Gran Fondo / Sunday Riders / Wheelers / Time Trial Club / Road Club / Gravel
    Weekend / Cycling Union / Night Ride / Women's Cycling Circle / Hill Climb
    """

  static let partnerwon = """
    Rep pays half, starts in March / Clubs within the radius / Codes at the till worked in the
    trial / Renewed without discussion / Evening ride from the shop door / Recommended by
    another shop
    """

  static let organiserwon = """
    Wanted the reminder on the evening before / Emergency contacts convinced the committee /
    Renewed without discussion / Recommended by another organiser / Waiver and payment in one
    form / Council asked for the list
    """

  static let partnerlost = """
    Minimum spend too high for a small shop / No proof of sales for the brand / Nobody has
    time to run it / No budget before November / Two promotions in the wrong area
    """

  static let organiserlost = """
    Fee per entry voted down / Timing export does not fit / Lawyer did not accept the refund
    terms / One race a year, twelve months of price / Committee stays with paper
    """
}
