/// What an interview tells about a person, so that the CRM says the same.
struct Interviewee: Sendable {
  let key: String
  let gender: String
  let age: Int
  let country: String
  var company = ""
  var jobTitle = ""
  let years: Int

  /// The people of the interview scripts; `key` is the script's key.
  static let known = [
    Interviewee(key: "tobias", gender: "male", age: 41, country: "Germany", years: 8),
    Interviewee(
      key: "orla", gender: "female", age: 36, country: "Ireland", jobTitle: "Nurse", years: 6),
    Interviewee(
      key: "mathieu", gender: "male", age: 30, country: "Belgium", jobTitle: "Teacher", years: 5),
    Interviewee(key: "hanneke", gender: "female", age: 52, country: "Netherlands", years: 2),
    Interviewee(key: "priya", gender: "female", age: 34, country: "United Kingdom", years: 1),
    Interviewee(
      key: "gerald", gender: "male", age: 66, country: "United Kingdom", jobTitle: "Retired",
      years: 3),
    Interviewee(key: "luca", gender: "male", age: 26, country: "Italy", years: 14),
    Interviewee(key: "signe", gender: "female", age: 24, country: "Sweden", years: 15),
    Interviewee(
      key: "colette", gender: "female", age: 49, country: "France", company: "Cycles Marchand",
      jobTitle: "Owner", years: 19),
    Interviewee(
      key: "wim", gender: "male", age: 57, country: "Belgium", company: "Fietsen De Backer",
      jobTitle: "Owner", years: 24),
    Interviewee(
      key: "ruth", gender: "female", age: 43, country: "United Kingdom",
      company: "The Loaf Bag Company", jobTitle: "Founder", years: 9),
    Interviewee(
      key: "niall", gender: "male", age: 55, country: "Ireland", company: "Three Bridges Race",
      jobTitle: "Race director", years: 12),
    Interviewee(
      key: "beate", gender: "female", age: 47, country: "Germany",
      company: "Zeitfahren Oberried", jobTitle: "Chair", years: 10),
    Interviewee(
      key: "sam", gender: "male", age: 33, country: "United Kingdom",
      company: "Thursday Group Rides", jobTitle: "Ride leader", years: 8),
  ]
}

extension SampleCustomer {
  /// Takes over what the interview says; nothing changes for somebody who was not interviewed.
  mutating func fillIn(_ known: Interviewee?) {
    guard let known else { return }
    (gender, age, country, city) = (known.gender, known.age, known.country, "")
    (yearsRiding, jobTitle) = (known.years, known.jobTitle)
    if !known.company.isEmpty { company = known.company }
  }
}
