import Testing

@testable import Ingestion

/// Names that no table holds, and numbers that stand without any announcement.
struct UnknownPersonTests {
  private let redactor = Redactor(names: KnownNames())

  @Test(arguments: [
    ("We asked Tomasz about it.", "We asked [name] about it."),
    ("I was told by Katarzyna Nowak that it works", "I was told by [name] that it works"),
    ("Molly: You saved my day", "[name]: You saved my day"),
    ("Please contact Polona H. Bauersson for this", "Please contact [name] for this"),
    ("Zbynek Horvatik said it was fine", "[name] said it was fine"),
    ("What's your last name? Vinklarkova", "What's your last name? [name]"),
    ("Her maiden name is Vinklarkova", "Her maiden name is [name]"),
    ("Follow up with Zbynek Horvatik next week", "Follow up with [name] next week"),
    ("Juljan, can you look at it?", "[name], can you look at it?"),
    ("All good.\n\nZbynek Horvatik\n", "All good.\n\n[name]\n"),
  ])
  func `an unknown name is found where a person stands`(text: String, expected: String) {
    #expect(redactor.redact(text).text == expected)
  }

  @Test(arguments: [
    "We moved from Google Analytics to Adobe Target last year.",
    "The Tomasz theme looks better than the default.",
    "I use Jupyter, Python and Docker every day.",
    "Our office in Paris opens on Monday, the Berlin one in April.",
    "Shopify told us that the plan ends.",
    "Honestly, I think the Basic plan is fine.",
    "The company name is Uplands Dairy and the file name is Report March.",
    "Labels, Flyers and Cards are what we print.",
    "Claude and Julia are programs we tried.",
    "Export to Excel, Word and PowerPoint fails.",
    "Will you add Dark Mode? May I ask when?",
    "Red Hat Enterprise is what we run.",
    "Version 10.12.14 came after 9.8.7.",
    "We paid 12 500 000 and then 1 234 567.",
    "Room 12 34 is free from 10 20 30 40.",
    "From 2019 2020 to 2021 2022 it grew.",
  ])
  func `things and places stay`(text: String) {
    #expect(redactor.redact(text).text == text)
  }

  @Test(arguments: [
    ("My DNI 12345678Z", RedactionMark.id), ("NIE X1234567L", .id),
    ("it is RSSMRA85T10A562S there", .id), ("AB 12 34 56 C is mine", .id),
    ("pan ABCPE1234F here", .id), ("cpf 529.982.247-25", .id), ("aadhaar 2341 2341 2346", .id),
    ("1 85 05 78 006 084 91 est mon numéro", .id), ("personal number 811218-9876", .id),
    ("my card 501800000009", .card), ("paid with 4111 1111 1111 1111", .card),
    ("reach me on 9380 6377", .phone), ("it is 67 501 36 56", .phone),
    ("475-661-2500x905 is the office", .phone), ("8701250349 fax", .phone),
    ("Phone:\n046-8275895", .phone), ("answering at 97 373454", .phone),
  ])
  func `a number with a check or a form is marked`(text: String, mark: RedactionMark) {
    #expect(redactor.redact(text).ranges.map(\.mark) == [mark], "\(redactor.redact(text).text)")
  }

  @Test(arguments: [
    "Part 12345678A and part RSSMRA85T10A562T", "We sold 1234 units in 2023 2024",
    "cpf 529.982.247-24 is wrong", "The build 811218-9875 failed", "AB 12 34 56 Z",
  ])
  func `a number whose check fails is no national number`(text: String) {
    #expect(!redactor.redact(text).ranges.contains { $0.mark == .id || $0.mark == .card })
  }
}
