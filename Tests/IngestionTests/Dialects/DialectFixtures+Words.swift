import EvidenceModel

extension DialectFixture {
  /// Tickets, surveys and coded passages.
  static let words: [DialectFixture] = [
    DialectFixture(
      "zendesk-tickets", .tickets, records: 2,
      roles: [
        "Id": .recordID, "Requester": .personName, "Requester email": .email, "Assignee": .staff,
        "Subject": .subject, "Tags": .tags, "Satisfaction Score": .rating,
      ],
      """
      Summation column,Id,Requester,Requester email,Subject,Assignee,Group,Status,Tags,Created at,Updated at,Satisfaction Score
      1,401,Ama Okoro,ama@uplands.example,Labels come out blank,Tom Reed,Support,Solved,printing labels,2024-03-12 09:14:00 +0000,2024-03-13 09:14:00 +0000,Good
      1,402,Ben Sato,ben@sato.example,Invoice missing,Ida Voss,Support,Open,billing,2024-03-14 09:14:00 +0000,2024-03-14 10:14:00 +0000,Offered
      """),
    DialectFixture(
      "zendesk-tickets-json", .tickets, records: 2,
      roles: [
        "id": .recordID, "requester_id": .personID, "description": .message, "comments": .message,
        "tags": .tags, "via.channel": .channel,
      ],
      """
      {"id":401,"created_at":"2024-03-12T09:14:00Z","subject":"Labels","description":"Labels come out blank","status":"solved","tags":["printing"],"requester_id":9001,"submitter_id":9001,"via":{"channel":"email"},"comments":[{"author_id":9001,"public":true,"body":"Labels come out blank"},{"author_id":7,"public":true,"body":"Please restart it"},{"author_id":9001,"public":true,"body":"It works now"}]}
      {"id":402,"created_at":"2024-03-14T09:14:00Z","subject":"Invoice","description":"Where is my invoice?","status":"open","tags":[],"requester_id":9002,"submitter_id":9002,"via":{"channel":"web"},"comments":[]}
      """),
    DialectFixture(
      "intercom-conversations", .tickets, records: 2,
      roles: [
        "source.body": .message, "created_at": .date, "source.author.email": .email,
        "conversation_rating.rating": .rating, "state": .status,
      ],
      """
      {"conversations":[{"id":"2151","created_at":1710234567,"state":"closed","priority":"not_priority","source":{"type":"conversation","delivered_as":"customer_initiated","subject":"","body":"<p>Labels come out blank</p>","author":{"type":"user","id":"u1","name":"Ama Okoro","email":"ama@uplands.example"}},"conversation_rating":{"rating":4,"remark":"quick"},"conversation_parts":{"total_count":1,"conversation_parts":[{"part_type":"comment","body":"<p>Try again</p>","created_at":1710234667,"author":{"type":"admin","id":"a1"}}]}},
      {"id":"2152","created_at":1710334567,"state":"open","priority":"priority","source":{"type":"email","delivered_as":"customer_initiated","subject":"Invoice","body":"<p>Where is it?</p>","author":{"type":"user","id":"u2","name":"Ben Sato","email":"ben@sato.example"}},"conversation_rating":null,"conversation_parts":{"total_count":0,"conversation_parts":[]}}]}
      """),
    DialectFixture(
      "intercom-conversation-report", .tickets, records: 2,
      roles: [
        "Conversation ID": .recordID, "Conversation started at (Europe/Berlin)": .date,
        "Conversation rating remark": .message, "User email": .email,
      ],
      """
      Conversation ID,Conversation started at (Europe/Berlin),Current conversation state,Teammate currently assigned,User email,User name,Conversation rating,Conversation rating remark
      2151,2024-03-12 09:14:00,Closed,Tom Reed,ama@uplands.example,Ama Okoro,4,quick help
      2152,2024-03-14 09:14:00,Open,Ida Voss,ben@sato.example,Ben Sato,2,still waiting for it
      """),
    DialectFixture(
      "freshdesk-tickets", .tickets, records: 2,
      roles: [
        "Ticket ID": .recordID, "Agent": .staff, "Created time": .date, "Full name": .personName,
        "Contact ID": .personID, "Survey results": .rating, "Source": .channel,
      ],
      """
      Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolution status,Tags,Survey results,Full name,Email,Contact ID
      31,Labels come out blank,Closed,Medium,Email,Problem,Tom Reed,Support,2024-03-12 09:14:00,2024-03-13 09:14:00,Within SLA,printing,Happy,Ama Okoro,ama@uplands.example,8001
      32,Invoice missing,Open,Low,Portal,Question,Ida Voss,Support,2024-03-14 09:14:00,2024-03-15 09:14:00,,billing,,Ben Sato,ben@sato.example,8002
      """),
    DialectFixture(
      "freshdesk-tickets-json", .tickets, records: 2,
      roles: ["requester_id": .personID, "responder_id": .staff, "description_text": .message],
      """
      [{"id":31,"subject":"Labels","description":"<div>Blank</div>","description_text":"Labels come out blank","status":5,"priority":2,"source":1,"type":"Problem","requester_id":8001,"responder_id":77,"group_id":3,"spam":false,"tags":["printing"],"due_by":"2024-03-13T09:14:00Z","created_at":"2024-03-12T09:14:00Z","updated_at":"2024-03-13T09:14:00Z"},
      {"id":32,"subject":"Invoice","description":"<div>Where</div>","description_text":"Where is my invoice?","status":2,"priority":1,"source":2,"type":"Question","requester_id":8002,"responder_id":null,"group_id":3,"spam":false,"tags":[],"due_by":"2024-03-15T09:14:00Z","created_at":"2024-03-14T09:14:00Z","updated_at":"2024-03-14T09:14:00Z"}]
      """),
    DialectFixture(
      "github-issues", .tickets, records: 2,
      roles: [
        "number": .recordID, "title": .subject, "body": .message, "user.login": .personID,
        "labels": .tags, "created_at": .date, "comments": .ignored,
      ],
      """
      [{"id":501,"number":17,"title":"Crash on start","user":{"login":"amaokoro","id":91},"labels":[{"id":1,"name":"bug","color":"f00"},{"id":2,"name":"linux","color":"0f0"}],"state":"closed","comments":2,"created_at":"2024-03-12T09:14:00Z","closed_at":"2024-03-13T09:14:00Z","author_association":"NONE","body":"It crashes when I open it","html_url":"https://git.example/17"},
      {"id":502,"number":18,"title":"Dark mode","user":{"login":"bensato","id":92},"labels":[],"state":"open","comments":0,"created_at":"2024-03-14T09:14:00Z","closed_at":null,"author_association":"NONE","body":"Please add it","html_url":"https://git.example/18"}]
      """),
    DialectFixture(
      "github-issues-list", .tickets, records: 2,
      roles: ["author.login": .personID, "createdAt": .date, "labels": .tags, "body": .message],
      """
      [{"author":{"id":"U_1","is_bot":false,"login":"amaokoro","name":"Ama"},"body":"It crashes","createdAt":"2024-03-12T09:14:00Z","labels":[{"id":"L1","name":"bug"}],"number":17,"state":"CLOSED","title":"Crash on start","url":"https://git.example/17"},
      {"author":{"id":"U_2","is_bot":false,"login":"bensato","name":"Ben"},"body":"Please add it","createdAt":"2024-03-14T09:14:00Z","labels":[],"number":18,"state":"OPEN","title":"Dark mode","url":"https://git.example/18"}]
      """),
    DialectFixture(
      "salesforce-cases", .tickets, records: 2,
      roles: ["Case Number": .recordID, "Case Owner": .staff, "Date/Time Opened": .date],
      """
      Case Number,Contact Name,Account Name,Subject,Status,Priority,Case Owner,Case Origin,Date/Time Opened
      00001026,Ama Okoro,Uplands Dairy,Labels blank,Closed,Medium,Tom Reed,Email,3/12/2024 9:14 AM
      00001027,Ben Sato,Sato Print,Invoice missing,New,Low,Ida Voss,Web,3/24/2024 9:14 AM
      """),
    DialectFixture(
      "typeform", .survey, records: 2,
      roles: ["#": .recordID, "Submit Date (UTC)": .date, "Network ID": .secondaryPersonID],
      """
      #,What do you print?,How likely are you to recommend us?,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags
      x1y2z3,Labels for cheese,9,completed,2024-03-12 09:14:00,,2024-03-12 09:16:00,abc123def,
      x1y2z4,Flyers and cards,6,completed,2024-03-14 09:14:00,,2024-03-14 09:17:00,abc124def,
      """),
    DialectFixture(
      "surveymonkey", .survey, records: 2,
      roles: [
        "Respondent ID": .recordID, "Email Address": .email, "IP Address": .ipAddress,
        "Labels": .multipleChoice, "Flyers": .multipleChoice,
      ],
      """
      Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,What do you print?,,What would make it better?
      ,,,,,,,,,Labels,Flyers,Open-Ended Response
      118001,5001,03/12/2024 09:14:00 AM,03/12/2024 09:16:00 AM,192.0.2.1,ama@uplands.example,Ama,Okoro,,Labels,,Faster start
      118002,5001,03/14/2024 09:14:00 AM,03/14/2024 09:17:00 AM,192.0.2.2,ben@sato.example,Ben,Sato,,Labels,Flyers,Better colours
      """),
    DialectFixture(
      "google-forms", .survey, records: 2,
      roles: ["Timestamp": .date, "Email Address": .email],
      """
      Timestamp,Email Address,How often do you print?,What is hard about it?
      2024/03/12 9:14:00 AM GMT+1,ama@uplands.example,Weekly,The labels stick together
      2024/03/14 9:14:00 AM GMT+1,ben@sato.example,Daily,Nothing so far
      """),
    DialectFixture(
      "google-forms", .survey, records: 2, roles: ["Horodateur": .date],
      """
      Horodateur,Quel est votre besoin principal ?,Que pouvons-nous améliorer ?
      12/03/2024 09:14:00,Étiquettes,La vitesse
      14/03/2024 09:24:00,Dépliants,Les couleurs
      """),
    DialectFixture(
      "qualtrics", .survey, records: 2,
      roles: ["ResponseId": .recordID, "RecordedDate": .date, "IPAddress": .ipAddress],
      """
      StartDate,EndDate,Status,IPAddress,Progress,Finished,RecordedDate,ResponseId,UserLanguage,Q1,Q2
      Start Date,End Date,Response Type,IP Address,Progress,Finished,Recorded Date,Response ID,User Language,How satisfied are you?,What is hard?
      "{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""progress""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""userLanguage""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_TEXT""}"
      2024-03-12 09:14:00,2024-03-12 09:16:00,IP Address,192.0.2.1,100,True,2024-03-12 09:16:01,R_1a2b3c,EN,Satisfied,Labels stick
      2024-03-14 09:14:00,2024-03-14 09:17:00,IP Address,192.0.2.2,100,True,2024-03-14 09:17:01,R_1a2b3d,EN,Very satisfied,Nothing
      """),
    DialectFixture(
      "qualtrics", .survey, records: 2, roles: ["ResponseId": .recordID, "RecordedDate": .date],
      """
      StartDate,EndDate,Progress,Finished,RecordedDate,ResponseId,Q1,Q2
      Start Date,End Date,Progress,Finished,Recorded Date,Response ID,How satisfied are you?,What is hard?
      2024-03-12 09:14:00,2024-03-12 09:16:00,100,True,2024-03-12 09:16:01,R_1a2b3c,Satisfied,Labels stick
      2024-03-14 09:14:00,2024-03-14 09:17:00,100,True,2024-03-14 09:17:01,R_1a2b3d,Very satisfied,Nothing
      """),
    DialectFixture(
      "limesurvey", .survey, records: 2,
      roles: [
        "id": .recordID, "submitdate": .date, "Q2[SQ001]": .multipleChoice, "seed": .ignored,
      ],
      """
      id,submitdate,lastpage,startlanguage,seed,Q1,Q2[SQ001],Q2[SQ002],Q3
      1,2024-03-12 09:16:00,3,en,1123581321,Very satisfied,Y,,Labels stick together
      2,2024-03-14 09:17:00,3,en,1123581322,Dissatisfied,Y,Y,Colours are pale
      """),
    DialectFixture(
      "limesurvey", .survey, records: 2,
      roles: ["Antwort ID": .recordID, "Datum Abgeschickt": .date, "Letzte Seite": .ignored],
      """
      "Antwort ID","Datum Abgeschickt","Letzte Seite","Start-Sprache","Wie zufrieden sind Sie?","Was fehlt Ihnen?"
      "1","2024-03-12 09:16:00","3","de","Sehr zufrieden","Mehr Farben"
      "2","2024-03-14 09:17:00","3","de","Unzufrieden","Schnellerer Start"
      """),
    DialectFixture(
      "taguette-highlights", .interview, records: 2,
      roles: ["document": .personID, "tag": .tags, "content": .message],
      """
      id,document,tag,content
      1,Interview Ama,printing.labels,The labels stick together when it is warm
      1,Interview Ama,frustration,The labels stick together when it is warm
      2,Interview Ben,speed,It starts so slowly that I make coffee
      """),
    DialectFixture(
      "taguette-codebook", .reference, records: 2, roles: ["tag": .category],
      """
      tag,description,number of highlights,number of documents
      printing.labels,Words about labels,4,2
      speed,Words about waiting,3,1
      """),
  ]
}
