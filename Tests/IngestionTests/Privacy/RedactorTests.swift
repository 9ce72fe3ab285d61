import Testing

@testable import Ingestion

private let names = KnownNames(
  fullNames: [
    "Priya Sharma", "Grace Hall", "Will Power", "O'Brien, Sean", "Anne-Marie Dupont",
    "José García", "Ludwig van Beethoven", "Bill Price", "Test Account", "田中 太郎",
  ],
  firstNames: ["May", "Tomasz"], lastNames: ["Brown", "Kowalski"],
  companies: ["Northwind Traders Ltd", "Initech", "The Company"],
  emails: ["kofi.mensah@example.org"], phones: ["+44 7700 900123"])
private let redactor = Redactor(names: names)

private func redacted(_ text: String) -> String { redactor.redact(text).text }

/// Names of the workspace.
struct RedactorKnownNameTests {
  @Test(arguments: [
    ("I spoke to Priya Sharma about it.", "I spoke to [name] about it."),
    ("i spoke to priya sharma about it", "i spoke to [name] about it"),
    ("PRIYA SHARMA wrote", "[name] wrote"), ("Sharma, Priya", "[name]"),
    ("Priya Sharma's order", "[name]'s order"), ("Priya\u{2019}s order", "[name]\u{2019}s order"),
    ("Priya K. Sharma came", "[name] came"), ("Then Priya said no", "Then [name] said no"),
    ("Ask Sharma about it", "Ask [name] about it"), ("we met Sean O'Brien", "we met [name]"),
    ("we met Sean O\u{2019}Brien", "we met [name]"), ("Anne-Marie Dupont left", "[name] left"),
    ("jose garcia called", "[name] called"), ("JOSÉ called", "[name] called"),
    ("Ludwig van Beethoven wrote", "[name] wrote"), ("and Ludwig Beethoven", "and [name]"),
    ("I told Grace about it", "I told [name] about it"),
    ("Hi Grace, all good", "Hi [name], all good"),
    ("hi priya, all good", "hi [name], all good"), ("Thanks Priya", "Thanks [name]"),
    ("My colleague Bill says so", "My colleague [name] says so"),
    ("Regards,\nGrace", "Regards,\n[name]"),
    ("It froze.\nGreetings\nGrace", "It froze.\nGreetings\n[name]"),
    ("It froze.\nSo long\nMay", "It froze.\nSo long\n[name]"), ("Thanks, May", "Thanks, [name]"),
    ("Mr Brown came", "Mr [name] came"), ("May Brown came", "[name] came"),
    ("Kofi Mensah came", "[name] came"), ("I met Will Power", "I met [name]"),
    ("田中太郎さん and 田中 太郎", "田中太郎さん and [name]"),
    ("👋🏽 Priya Sharma 🎉", "👋🏽 [name] 🎉"),
  ])
  func `a known name is marked`(text: String, expected: String) {
    #expect(redacted(text) == expected)
  }

  @Test(arguments: [
    "It takes will power to wait.", "Will power help here?", "Grace period of ten days",
    "The price was fine. Price is all that counts.", "Bill me later please",
    "we pay the bill in may", "I ordered in May and again in June", "May I return it?",
    "Will it arrive?", "brown bags are best", "In the hall we met", "The Grace period ended",
    "My account is a test account", "THE BILL WILL COME IN MAY", "the company is fine",
    "Your Price Will Rise In May", "I write with tomasz pens", "Notes in MS Word",
    "I work in the hospital as a porter", "I paid the price, and the bill was right.",
  ])
  func `ordinary words are left alone`(text: String) { #expect(redacted(text) == text) }

  @Test(arguments: [
    ("We buy from Northwind Traders every week", "We buy from [company] every week"),
    ("northwind traders Ltd", "[company]"), ("At Initech we wait", "At [company] we wait"),
    ("I work at Contoso Foods and love it", "I work at [company] and love it"),
    ("I'm at Globex these days", "I'm at [company] these days"),
    ("She was employed by Marks & Spencer", "She was employed by [company]"),
  ])
  func `companies are marked`(text: String, expected: String) {
    #expect(redacted(text) == expected)
  }

  @Test(arguments: [
    "I work at home", "I work for a small firm", "we work at night", "I'm at Home now",
    "I work at Christmas",
  ])
  func `employers are only names`(text: String) { #expect(redacted(text) == text) }
}

/// Names that nobody told us.
struct RedactorUnknownNameTests {
  private let plain = Redactor(names: KnownNames())

  @Test(arguments: [
    ("Hi Zanele,\nwhere is it?", "Hi [name],\nwhere is it?"),
    ("Dear Mr Okafor,", "Dear Mr [name],"), ("Hello Ines!", "Hello [name]!"),
    ("Good morning Zanele, hi", "Good morning [name], hi"),
    ("It broke.\nRegards,\nZanele Dube", "It broke.\nRegards,\n[name]"),
    ("My colleague Zanele Dube knows", "My colleague [name] knows"),
    ("ask my wife Zanele", "ask my wife [name]"),
    ("my boss Monday morning", "my boss Monday morning"),
    ("It broke. Thanks, Zanele", "It broke. Thanks, [name]"),
    ("Kind regards\nZanele", "Kind regards\n[name]"), ("Cheers,\n\nInes W.", "Cheers,\n\n[name]."),
    ("I'm Zanele Dube and I wait", "I'm [name] and I wait"),
    ("I am Zanele.", "I am [name]."), ("my name is Zanele Dube", "my name is [name]"),
    ("my name is zanele and", "my name is [name] and"), ("My name's Zanele", "My name's [name]"),
    ("this is Zanele speaking", "this is [name] speaking"),
    ("This is Zanele from Leeds", "This is [name] from Leeds"),
    ("Ask Mrs. Dube or Dr Ngozi Eze", "Ask Mrs. [name] or Dr [name]"),
    ("I saw Frau Müller there", "I saw Frau [name] there"),
  ])
  func `a rule finds it`(text: String, expected: String) {
    #expect(plain.redact(text).text == expected)
  }

  @Test(arguments: [
    "Hi there,", "Hi team,", "Dear Sir or Madam,", "Dear Customer Support,", "Hello everyone!",
    "Hi, I need help", "Hi I need help", "Thanks, great service", "Thanks, Great!", "Thanks!",
    "Best regards", "Kind regards,", "I'm German and I wait", "I'm CEO of a firm", "I'm happy",
    "I'm Head of Sales", "I'm not sure", "I am French", "my name is wrong on the bill",
    "my name is not shown", "this is Great from start to end", "This is Italian coffee",
    "We love Dr Pepper", "Best Buy is closed", "Love it. Great Coffee", "You said Monday",
    "Thanks in advance", "Many thanks again", "The best,\nby far", "Hello World", "I miss Paris",
    "Thank you for the quick answer. Delivery was late.",
  ])
  func `nothing is found where no name stands`(text: String) {
    #expect(plain.redact(text).text == text)
  }
}

/// Structured details.
struct RedactorDetailTests {
  @Test(arguments: [
    ("Write to ana.lee+x@mail.example.co.uk.", "Write to [email]."),
    ("<ana@b.org>", "<[email]>"), ("ana@b.org,bo@c.org", "[email],[email]"),
    ("see https://shop.example/orders/123", "see [url]"),
    ("see https://shop.example/cart?user=5.", "see [url]."),
    ("from 192.0.2.17 today", "from [ip] today"), ("at 2001:db8::1, ok", "at [ip], ok"),
    ("call +44 20 7946 0000 now", "call [phone] now"), ("(202) 555-0101", "[phone]"),
    ("on 07700 900001 please", "on [phone] please"), ("020 7946 0000", "[phone]"),
    ("202-555-0101 or 202.555.0102", "[phone] or [phone]"), ("+1 (202) 555-0101", "[phone]"),
    ("+49 (0)30 123456", "[phone]"), ("my number 06-12345678", "my number [phone]"),
    ("01 23 45 67 89", "[phone]"), ("my phone is 555-0101", "my phone is [phone]"),
    ("call me on 2025550101", "call me on [phone]"), ("it is 447700900123", "it is [phone]"),
    ("card 4111 1111 1111 1111 ok", "card [card] ok"), ("4111-1111-1111-1111", "[card]"),
    ("378282246310005", "[card]"), ("pay to DE89 3704 0044 0532 0130 00.", "pay to [iban]."),
    ("GB29NWBK60161331926819", "[iban]"), ("my ssn is 078-05-1120", "my ssn is [id]"),
    ("123-45-6789", "[id]"),
    ("National Insurance number QQ 12 34 56 C", "National Insurance number [id]"),
    ("passport number: X1234567", "passport number: [id]"),
    ("order #1001 is late", "order [id] is late"),
    ("my account number is 12345", "my account number is [id]"),
    ("Order no. AB-2024-0017", "Order no. [id]"),
    ("invoice INV-2024-0012 please", "invoice [id] please"),
    ("customer id: 99812", "customer id: [id]"), ("about #20417", "about [id]"),
    ("booking reference XK4711", "booking reference [id]"), ("order 100234", "order [id]"),
    ("born 12/03/1985 in Leeds", "born [birthdate] in Leeds"),
    ("DOB: 1985-03-12", "DOB: [birthdate]"),
    ("my date of birth is 12 March 1985", "my date of birth is [birthdate]"),
    ("my birthday is March 12th", "my birthday is [birthdate]"),
    ("I was born in 1985", "I was born in [birthdate]"),
    ("I live at 221B Baker Street.", "I live at [address]."),
    ("12 Oak Rd, Leeds LS1 4AP", "[address]"), ("to 5 Old Mill Lane please", "to [address] please"),
    ("742 Evergreen Terrace, Springfield, IL 62704", "[address]"),
    ("Hauptstraße 12, 10115 Berlin", "[address]"),
    ("Keizersgracht 123, 1015 CJ Amsterdam", "[address]"),
    ("12 rue de Rivoli, Paris", "[address]"), ("Calle Mayor 12", "[address]"),
    ("my postcode is SW1A 1AA", "my postcode is [address]"), ("PO Box 123", "[address]"),
    ("zip code 62704", "zip code [address]"), ("1016 AB Amsterdam", "[address]"),
    ("Send it to 54 Harbour View, Utrecht 3511 AB. Thanks", "Send it to [address]. Thanks"),
    ("I'm at 7 Copper Beeches End, Leeds now", "I'm at [address] now"),
    ("I'm at 9 Alder Road, I guess, Austin 73301.", "I'm at [address], I guess, [address]."),
    ("We moved to Utrecht 3511 AB last year", "We moved to [address] last year"),
    ("since my chemo I rest", "since my [health] I rest"),
    ("I have type 2 diabetes.", "I have [health]."),
    ("she is pregnant", "she is [health]"), ("I was hospitalised twice", "I was [health] twice"),
    ("an anxiety disorder and ADHD", "an [health] and [health]"),
    ("after knee surgery", "after [health]"),
    ("Crohn's disease", "[health]"),
  ])
  func `a detail is marked`(text: String, expected: String) { #expect(redacted(text) == expected) }

  @Test(arguments: [
    "It costs 1,299.00 in 2024", "I paid $2025550101", "from 9:30 to 17:45", "version 1.2.3.4",
    "on 2024-03-12 at 10:30", "01/02/2024 - 03/04/2024", "from 01-02-2024 10 to 11",
    "about 1000000 users", "4111 1111 1111 1112", "GB28NWBK60161331926819", "12345 67890",
    "I order 10000 bags", "order number two", "my order in 2024 came", "in order 3 to 5 days",
    "in any case 2 of 3", "account for 2000 pounds", "see https://shop.example/help", "me @ home",
    "user@localhost", "we waited 12 days", "2 Google Drive licences", "10 Red bags",
    "I have 3 Close friends", "5 stars", "on 12 March Road works began", "10000 Euro im Jahr",
    "the 2000 EU Customers", "born to run", "it was born out of need", "the date of the order 5",
    "a sports injury", "my back pain", "stroke of luck", "with the aids of", "I'm tired of stress",
    "the great depression", "3 - 5 - 7", "call 911", "it rose 25 - 30 %", "1.5 - 2.5", "12 to 14",
    "a ratio of 10:20:30", "#1 choice", "issue &#39; here", "ISBN 978 3 16 148410 0",
    "2019 2020 2021 2022", "1 2 3 4 5 6 7 8 9", "2024.01.15",
  ])
  func `other numbers and words are left alone`(text: String) { #expect(redacted(text) == text) }

  @Test func `ranges are bytes of the original`() throws {
    let text = "Müller 👍 wrote: Priya Sharma, ana@b.org"
    let result = redactor.redact(text)
    let bytes = Array(text.utf8)
    let parts = result.ranges.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(parts == ["Priya Sharma", "ana@b.org"])
    #expect(result.ranges.map(\.mark) == [.name, .email])
    #expect(result.text == "Müller 👍 wrote: [name], [email]")
  }

  @Test func `redacting twice changes nothing more`() {
    let once = redacted("Hi Priya,\ncall +44 20 7946 0000 about order #1001.\nThanks, Grace")
    #expect(once == "Hi [name],\ncall [phone] about order [id].\nThanks, [name]")
    #expect(redacted(once) == once)
  }

  @Test(arguments: [
    "", " ", "\n", "@", "@@@.", "#", "'", "I'm", "Hi ", "Dr.", "+", "(", "a@", "@b.c", "born",
    "order #",
    "\u{200B}", "e\u{301}", "👩‍👩‍👧‍👦", "مرحبا بكم", "日本語のテキスト。", "\u{FEFF}x", "DE", "GB29",
    "http://", "www.", "::", "1", "12 ", "Hauptstraße", "my name is", "I work at", "case", "''s",
    "O'",
  ])
  func `short and strange texts come through`(text: String) {
    let result = redactor.redact(text)
    #expect(result.text == text)
    #expect(result.ranges.isEmpty)
  }
}
