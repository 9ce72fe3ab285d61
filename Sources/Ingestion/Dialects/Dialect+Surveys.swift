import EvidenceModel

extension Dialect {
  /// Responses of survey tools; the questions themselves are recognised by title and values.
  static let surveys: [Dialect] = [
    Dialect(
      "qualtrics", kind: .survey, isConfirmed: true,
      required: ["ResponseId|Response ID", "Finished"],
      typical: ["RecordedDate", "StartDate", "Progress", "DistributionChannel", "ResponseSet"],
      minimum: 1,
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
      required: [
        "Timestamp|Zeitstempel|Horodateur|Marca temporal|Carimbo de data/hora|タイムスタンプ|Informazioni cronologiche|Tijdstempel"
      ],
      typical: [
        "Email Address|Username|E-Mail-Adresse|Adresse e-mail|Dirección de correo electrónico|Endereço de e-mail|メールアドレス|Nom d'utilisateur|Nutzername"
      ], minimum: 2, excluded: ["event", "event name", "event type", "message id", "messageId"],
      countsQuestions: true,
      roles: [
        "Timestamp|Zeitstempel|Horodateur|Marca temporal|Carimbo de data/hora|タイムスタンプ|Informazioni cronologiche|Tijdstempel":
          .date,
        "Email Address|Username|E-Mail-Adresse|Adresse e-mail|Dirección de correo electrónico|Endereço de e-mail|メールアドレス|Nom d'utilisateur|Nutzername":
          .email, "Score": .ignored,
      ]),
    limeSurvey,
  ]

  /// LimeSurvey's responses with codes, with texts, or with both as titles.
  private static let limeSurvey = Dialect(
    "limesurvey", kind: .survey, isConfirmed: false,
    required: [
      "id|Response ID|id. Response ID|response_id|Antwort ID|id. Antwort ID|ID de la réponse|ID de respuesta",
      "submitdate|Date submitted|submitdate. Date submitted|Datum Abgeschickt|Datum der Abgabe|submitdate. Datum Abgeschickt|Date de soumission|Fecha de envío",
      "lastpage|Last page|lastpage. Last page|Letzte Seite|lastpage. Letzte Seite|Dernière page|Última página",
    ],
    typical: ["startlanguage|Start language|Start-Sprache", "seed|Seed|Zufallsstartwert"],
    roles: [
      "id|Response ID|id. Response ID|response_id|Antwort ID|id. Antwort ID|ID de la réponse|ID de respuesta":
        .recordID,
      "submitdate|Date submitted|submitdate. Date submitted|Datum Abgeschickt|Datum der Abgabe|submitdate. Datum Abgeschickt|Date de soumission|Fecha de envío":
        .date,
      "lastpage|Last page|lastpage. Last page|Letzte Seite|lastpage. Letzte Seite|Dernière page|Última página":
        .ignored,
      "startlanguage|Start language|startlanguage. Start language|Start-Sprache": .descriptor,
      "seed|seed. Seed|Zufallsstartwert|Tête de série": .ignored,
      "startdate|Date started|startdate. Date started|Datum gestartet": .ignored,
      "datestamp|Date last action|datestamp. Date last action|Datum letzte Aktivität": .ignored,
      "ipaddr|IP address|ipaddr. IP address|IP-Adresse": .ipAddress,
      "refurl|Referrer URL|refurl. Referrer URL": .ignored,
      "token|Access code|token. Access code|Zugangscode": .secondaryPersonID,
      "interviewtime|Total time|interviewtime. Total time|Gesamtzeit": .ignored,
    ])
}
