/// One made-up person in the company's systems.
struct SampleCustomer: Sendable {
  /// What the person is to the company, apart from how he or she behaves.
  enum Standing: String, Sendable { case customer, lead, test, outlier }

  var type: CustomerType
  var standing = Standing.customer
  var first: String
  var last: String
  var email: String
  var signup: Moment

  var phone = ""
  var gender = ""
  var age = 0
  var country = "Netherlands"
  var city = ""
  var company = ""
  var jobTitle = ""
  var source = ""
  var yearsRiding = 0
  var plan = BehaviourProfile.Plan.ride
  var paysAnnually = false
  var isSeasonal = false
  var cancelled: Moment?
  /// How active the person is compared with others of the type; 1 is usual.
  var activity = 1.0
  /// The interview script in which the person speaks.
  var interviewKey: String?

  /// The number by sign-up; ids in all systems follow from it.
  var number = 0
  var recordID: String { String(40_100_000_100 + number * 7) }
  var stripeID: String { "cus_Fw\(String(7_301_009 + number * 613, radix: 36).uppercased())" }
  var productID: String { "u\(20_000 + number * 3)" }
  var requesterID: Int { 900_100_000 + number * 11 }
  var name: String { last.isEmpty ? first : "\(first) \(last)" }

  /// The end of the relation, or of the window.
  func end(in window: ClosedRange<Moment>) -> Moment { cancelled ?? window.upperBound }
}
