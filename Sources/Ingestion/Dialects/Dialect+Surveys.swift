import EvidenceModel

extension Dialect {
  /// Responses of survey tools; the questions themselves are recognised by title and values.
  static let surveys: [Dialect] = [
    Dialect(
      "qualtrics", kind: .survey, isConfirmed: true,
      required: ["ResponseId", "Finished"], hint: "survey-three-rows",
      roles: [
        "StartDate": .ignored, "EndDate": .ignored, "RecordedDate": .date, "ResponseId": .recordID,
        "Status": .ignored, "Progress": .ignored, "Finished": .ignored,
        "Duration (in seconds)": .ignored,
        "RecipientEmail": .email, "RecipientFirstName": .firstName, "RecipientLastName": .lastName,
        "ExternalReference": .secondaryPersonID, "ExternalDataReference": .secondaryPersonID,
        "LocationLatitude": .address, "LocationLongitude": .address,
        "DistributionChannel": .ignored,
        "UserLanguage": .descriptor, "IPAddress": .ipAddress, "ResponseSet": .ignored,
      ]),
    Dialect(
      "surveymonkey", kind: .survey, isConfirmed: true,
      required: ["Respondent ID", "Collector ID"], hint: "survey-two-rows",
      roles: [
        "Respondent ID": .recordID, "Collector ID": .ignored, "Start Date": .ignored,
        "End Date": .date,
        "IP Address": .ipAddress, "Email Address": .email, "First Name": .firstName,
        "Last Name": .lastName, "Custom Data 1": .secondaryPersonID,
        "Custom Data": .secondaryPersonID,
      ]),
    Dialect(
      "typeform", kind: .survey, isConfirmed: true,
      required: ["Start Date (UTC)", "Submit Date (UTC)", "Network ID"],
      roles: [
        "#": .recordID, "": .recordID, "Start Date (UTC)": .ignored, "Submit Date (UTC)": .date,
        "Stage Date (UTC)": .ignored, "Network ID": .secondaryPersonID, "Response Type": .ignored,
        "Tags": .ignored, "Ending": .ignored,
      ]),
    Dialect(
      "google-forms", kind: .survey, isConfirmed: true,
      required: ["Timestamp", "Email Address"],
      roles: ["Timestamp": .date, "Email Address": .email]),
  ]
}
