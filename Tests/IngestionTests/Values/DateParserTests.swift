import EvidenceModel
import Testing

@testable import Ingestion

struct DateParserTests {
  @Test(arguments: [
    (DateFormat.iso, "2024-03-12", "2024-03-12"),
    (.iso, "2024-03-12T09:14:00Z", "2024-03-12T09:14:00"),
    (.iso, "2024-03-12 09:14:00 +0000", "2024-03-12T09:14:00"),
    (.iso, "2025-10-02 23:09:34 -0300", "2025-10-03T02:09:34"),
    (.iso, "2024-01-02T03:04:05.000+02:00", "2024-01-02T01:04:05"),
    (.iso, "20240312", "2024-03-12"), (.iso, "2024/03/12", "2024-03-12"),
    (.iso, "2024/03/21 12:05:19 PM AST", "2024-03-21T16:05:19"),
    (.iso, "2026/11/21 10:15:30 AM GMT+1", "2026-11-21T09:15:30"),
    (.monthFirst, "3/15/2024 2:30 PM", "2024-03-15T14:30:00"),
    (.dayFirst, "15.03.2024", "2024-03-15"), (.dayFirst, "1/2/24", "2024-02-01"),
    (.monthName, "14 Aug 2024", "2024-08-14"), (.monthName, "August 14, 2024", "2024-08-14"),
    (.monthName, "Tue, 3 Sep 2024 10:00", "2024-09-03T10:00:00"),
    (.monthName, "3. März 2024", "2024-03-03"), (.monthName, "5 de mayo de 2024", "2024-05-05"),
    (.epochSeconds, "1719792600", "2024-07-01T00:10:00"),
    (.epochMilliseconds, "1719792600000", "2024-07-01T00:10:00"),
    (.epochMicroseconds, "1719792600000000", "2024-07-01T00:10:00"),
    (.spreadsheetSerial, "45474.5", "2024-07-01T12:00:00"),
    (.iso, "2024-02-29", "2024-02-29"), (.iso, "2024-07", "2024-07-01"),
  ])
  func `a date becomes ISO in UTC`(format: DateFormat, text: String, iso: String) {
    #expect(DateParser(format).iso(text) == iso)
  }

  @Test(arguments: [
    (DateFormat.iso, "2023-02-29"), (.iso, "soon"), (.iso, "2024-13-01"),
    (.monthFirst, "15/3/2024"),
    (.dayFirst, "2024-01-01"), (.monthName, "14 Foo 2024"), (.iso, "2024-03-12 and more"),
    (.iso, ""),
  ])
  func `what is no such date gives nil`(format: DateFormat, text: String) {
    #expect(DateParser(format).iso(text) == nil)
  }

  @Test func `moments know hour and day of the week`() {
    let moment = DateParser(.iso).moment("2024-07-06T23:10:00Z")
    #expect(moment?.weekday == 6)
    #expect(moment?.isWeekend == true)
    #expect(moment?.hour == 23)
    #expect(Moment(iso: "1969-12-31")?.days == -1)
    #expect(Moment(iso: "1970-01-01")?.weekday == 4)
  }

  @Test func `civil days and dates are inverse over centuries`() {
    for days in stride(from: -200_000, through: 200_000, by: 997) {
      let date = CivilDate.date(days: days)
      #expect(CivilDate.days(year: date.year, month: date.month, day: date.day) == days)
    }
  }
}
