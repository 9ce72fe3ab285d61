import EvidenceModel

extension Dialect {
  /// HubSpot's exports of contacts, companies and deals; titles are editable, so few are required.
  static let hubSpot: [Dialect] = [
    Dialect(
      "hubspot-contacts", kind: .crm, isConfirmed: true,
      required: [
        "Record ID|Record ID - Contact|Datensatz-ID|ID de registro|ID de fiche d'informations|hs_object_id",
        "Email|Work email|E-Mail|E-Mail-Adresse|Correo|Correo electrónico|E-mail|Adresse e-mail",
      ],
      typical: [
        "First Name|Vorname|Prénom|Nombre", "Last Name|Nachname|Nom|Apellidos|Nom de famille",
        "Lifecycle Stage|Lifecycle-Phase|Phase de cycle de vie|Etapa del ciclo de vida",
        "Lead Status|Lead-Status|Statut du lead|Estado del lead",
        "Create Date|Erstellungsdatum|Date de création|Fecha de creación",
        "Contact owner|Zuständiger Mitarbeiter|Propriétaire du contact|Propietario del contacto",
        "Original Source|Ursprüngliche Quelle", "Phone Number|Telefonnummer|Numéro de téléphone",
        "Associated Company|Zugeordnetes Unternehmen", "Job Title|Jobbezeichnung|Intitulé du poste",
        "Marketing contact status", "Last Activity Date|Datum der letzten Aktivität",
      ], minimum: 3, excluded: ["Deal Stage", "Ticket status"],
      roles: [
        "Record ID|Record ID - Contact|Datensatz-ID|ID de registro|ID de fiche d'informations|hs_object_id":
          .personID,
        "Lifecycle Stage|Lifecycle-Phase|Phase de cycle de vie|Etapa del ciclo de vida": .lifecycle,
        "Lead Status|Lead-Status|Statut du lead|Estado del lead": .ignored,
        "Original Source|Ursprüngliche Quelle": .descriptor,
        "Contact owner|Zuständiger Mitarbeiter|Propriétaire du contact|Propietario del contacto":
          .staff,
        "Create Date|Erstellungsdatum|Date de création|Fecha de creación": .startDate,
        "Last Activity Date|Datum der letzten Aktivität": .date, "Subscription Status": .outcome,
        "Associated Company|Zugeordnetes Unternehmen": .accountName,
        "Associated Company IDs|Associated Company IDs (Primary)": .accountID,
        "Company Name": .accountName, "Persona": .ignored,
        "Nombre|Vorname|Prénom|First Name": .firstName,
        "Nom|Apellidos|Nachname|Last Name": .lastName,
        "Integration Status": .ignored, "Website URL": .ignored, "Recent Deal Amount": .outcome,
        "Marketing contact status": .ignored,
      ]),
    Dialect(
      "hubspot-companies", kind: .accounts, isConfirmed: false,
      required: [
        "Record ID|Record ID - Company|Datensatz-ID|ID de registro",
        "Company name|Unternehmensname|Nombre de la empresa|Nom de l'entreprise",
      ],
      typical: [
        "Company owner|Zuständiger Mitarbeiter für Unternehmen", "Industry|Branche|Secteur",
        "Company Domain Name|Domainname des Unternehmens", "Annual Revenue|Jahresumsatz",
        "Number of Employees|Anzahl der Mitarbeiter", "City|Stadt", "Country/Region|Land/Region",
        "Create Date|Erstellungsdatum", "Last Activity Date", "Phone Number",
        "Number of Associated Contacts", "Type",
      ],
      minimum: 2, excluded: ["First Name", "Vorname", "Deal Stage"],
      roles: [
        "Record ID|Record ID - Company|Datensatz-ID|ID de registro": .accountID,
        "Company name|Unternehmensname|Nombre de la empresa|Nom de l'entreprise": .accountName,
        "Company owner|Zuständiger Mitarbeiter für Unternehmen": .staff,
        "Annual Revenue|Jahresumsatz": .descriptor,
        "Number of Employees|Anzahl der Mitarbeiter": .descriptor,
        "Create Date|Erstellungsdatum": .startDate, "Last Activity Date": .ignored,
        "Company Domain Name|Domainname des Unternehmens": .ignored,
      ]),
    Dialect(
      "hubspot-deals", kind: .deals, isConfirmed: false,
      required: ["Deal Stage|Deal-Phase|Etapa del negocio", "Amount|Betrag|Monto|Valor"],
      typical: [
        "Record ID|Record ID - Deal|Datensatz-ID", "Deal Name|Deal-Name|Nombre del negocio",
        "Close Date|Abschlussdatum|Fecha de cierre", "Pipeline", "Deal owner", "Deal Type",
        "Create Date|Erstellungsdatum", "Closed Lost Reason", "Closed Won Reason",
        "Associated Contact", "Associated Company",
      ],
      minimum: 3,
      roles: [
        "Record ID|Record ID - Deal|Datensatz-ID": .recordID,
        "Deal Name|Deal-Name|Nombre del negocio": .subject,
        "Deal Stage|Deal-Phase|Etapa del negocio": .status, "Amount|Betrag|Monto|Valor": .amount,
        "Close Date|Abschlussdatum|Fecha de cierre": .date,
        "Create Date|Erstellungsdatum": .startDate, "Deal owner": .staff, "Pipeline": .category,
        "Associated Contact": .personName, "Associated Company": .accountName,
        "Associated Contact IDs": .personID,
        "Associated Company IDs|Associated Company IDs (Primary)": .accountID,
        "Last Activity Date": .ignored,
      ]),
  ]
}
