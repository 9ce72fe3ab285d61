import EvidenceModel
import TextAnalysis

extension ListeningLanguage {
  static let german = ListeningLanguage(
    .german,
    Source(
      persons: """
        chef chefin kollege kollegin kollegen frau mann freund freundin freunde schwester bruder mutter \
        vater tochter sohn steuerberater steuerberaterin berater vorstand betriebsrat partner partnerin \
        nachbar nachbarin geschäftsführer geschäftsführerin leiter leiterin arzt ärztin it einkauf familie
        """,
      statements: [
        (
          .goal,
          """
          3 ich|wir möchte|möchten|wollte|wollten|will|wollen|hoffe|hoffte|hofften|wünsche|wünschte
          3 mein|meine|unser|unsere|das ziel|ziele|wunsch|absicht|anliegen|plan
          3 mir|uns geht|ging|kommt|kam es * um|darum|darauf
          3 es geht|ging mir|uns * um|darum
          3 ich|wir suche|suchen|suchte|suchten
          3 wir|ich wollten|wollte * weniger|mehr|endlich|nicht
          2 damit ich|wir
          2 um * zu
          """
        ),
        (
          .pain,
          """
          3 nerv~|ärger~|frustrier~|katastroph~|unverschämt~|furchtbar|schrecklich~|lästig|mühsam|umständlich|enttäusch~|zumutung|unerträglich
          2 fehler~|defekt~|kaputt~|absturz|abstürze|problem~|störung~|langsam~|verspät~|falsch~|verloren|unübersichtlich|kompliziert~|beschädigt~|verschwunden|gelöscht
          2 stürzt|stürzte|bricht|hängt|friert|fällt|fiel * ab|ein|zusammen|aus
          2 funktionier~|geht|gehen|klappt|lädt|läuft|reagiert|kommt|kam|antwortet|öffnet|stimmt|passt|finde * nicht|nie|nichts
          2 kein|keine|keinen|nie antwort|rückmeldung|hilfe|rückruf|lösung|anzeige|bestätigung
          2 schon|immer wieder
          2 jedes|jedesmal mal
          2 seit * tagen|wochen|monaten|stunden
          2 doppelt|zweimal|dreimal
          2 zu spät|langsam|teuer|laut|kompliziert|umständlich|lang|viel|klein
          2 dauert|dauerte * lange|ewig|stunden|tage|wochen
          2 niemand|keiner * antwortet|hilft|weiss|erreichbar|ran|zuständig
          2 warten|warte|gewartet|schleife|warteschleife
          """
        ),
        (
          .trigger,
          """
          3 als ich|wir|mein|meine|unser|unsere|meinem
          3 nachdem ich|wir|mein|meine|unser|unsere|der|die|das
          3 auslöser|anlass|anstoss
          3 seit|seitdem der|dem|unserem|meiner|unserer? * geburt|umzug|trennung|pandemie|unfall|umstellung|kündigung|operation
          3 seit|seitdem ich|wir * habe|haben|bin|sind|arbeite|wohne
          3 tropfen|fass * überlaufen
          3 daraufhin|deshalb|da * entschied~|beschloss~|beschlossen|gesucht
          2 plötzlich
          2 auf einmal
          """
        ),
        (
          .habit,
          """
          3 bisher|bislang|früher|vorher|zuvor|damals
          3 normalerweise|üblicherweise|gewöhnlich|meistens|gewohnheit
          3 in der regel
          3 ich|wir _ _? immer|nie|stets|meistens|grundsätzlich|ausschliesslich|regelmässig
          3 ich|wir * immer|stets|ausschliesslich im|am|bei|mit|auf|in|vom|beim
          3 jeden|jede|jedes|einmal tag|woche|morgen|abend|monat|montag|freitag|samstag|sonntag * ich|wir
          3 von hand|händisch
          """
        ),
        (
          .objection,
          """
          3 bedenken|zweifel|zweifelte|skeptisch|misstrauisch|unsicher|gezögert|zögerte|zögerten|befürcht~|angst|sorgen|sorge
          3 abgeschreckt|abgehalten|zurückgehalten|gebremst
          3 fast|beinahe hätte|hätten|wäre|wären|nicht
          3 ob sich|es|das * * lohnt|rechnet
          3 hakt|haken * dabei|gibt
          """
        ),
        (
          .criterion,
          """
          3 entscheidend~|ausschlaggebend~|kriterium|kriterien|bedingung
          3 wichtig|wichtigste|wichtigsten war|ist|sind|waren|mir|uns|für
          3 verglichen|vergleiche|vergleichen|geachtet
          3 achte|achten|achtete|achteten * auf
          3 musste|mussten unbedingt|zwingend
          3 musste|mussten * laufen|passen|funktionieren|können|sein|haben
          3 habe|haben|hab * ausgesucht|gewählt|genommen|entschieden
          3 überzeugt hat|hatte
          """
        ),
        (
          .influencer,
          """
          3 mein|meine|meiner|meinem|meinen|unser|unsere|unserer|unserem|der|die|ein|eine @person * * empfohlen|geraten|gesagt|muss|entscheidet|überredet|absegnet|genehmigt|unterschreibt|meinte|wollte|besteht|zustimmen
          3 ohne * zustimmung|genehmigung|freigabe|okay|unterschrift
          3 mit meiner|meinem|unserer|unserem|meinen|der|dem @person * gesprochen|besprochen|abgestimmt|diskutiert|geredet|sprechen|beraten
          3 empfehlung|rat|wunsch von|vom|meiner|meines|eines|einer
          3 letzte|letztes wort * hat|haben
          3 wurde|hat|haben * empfohlen
          """
        ),
        (
          .channel,
          """
          3 über|durch|bei|auf|in|im|via|per eine|einen|ein|die|den|das|der|dem|einem|einer? * anzeige|google|instagram|facebook|podcast|newsletter|messe|zeitung|zeitschrift|fachzeitschrift|radio|youtube|linkedin|internet|flyer|plakat|suche|werbung
          3 auf sie|euch|ihn|das|den|die gestossen|aufmerksam|gekommen
          3 gegoogelt|aufmerksam
          3 davon|von|zuerst gehört|gelesen|erfahren
          """
        ),
        (
          .constraint,
          """
          3 dürfen|darf|können|kann|durften|konnten|konnte * * nicht|nichts|keine|keinen|kein|nur
          3 nur|erst|höchstens|maximal * nach|vor|bis|ab|am|abends|morgens|euro|stunden|prozent|uhr
          3 nicht|kein|mehr * drin|erlaubt|gestattet|zulässig
          3 kein|keinen|keine|wenig|kaum * platz|empfang|budget|geld|strom|netz|personal|parkplatz
          3 gesetzlich|vorgeschrieben|vorschrift|vorschriften|datenschutzgründen
          2 budget
          """
        ),
        (
          .success,
          """
          3 erfolg|erfolgreich|erfolge
          3 merke|merken|sehe|sehen|erkenne|weiss|messe|messen * * wenn|daran|an|dass
          3 sich|es * gelohnt
          3 gelohnt hat
          """
        ),
        (
          .leave,
          """
          3.5 ich|wir|werde|werden * * kündige|kündigen
          3.5 kündige|kündigen|kündigung ich|wir|zum
          3.5 bin|sind ich|wir * weg|raus
          3.5 wechsle|wechseln wir|ich
          3.5 wir|ich wechsle|wechseln
          3.5 gehe|gehen|gehn ich|wir * konkurrenz|woanders|anderen
          3.5 abo|vertrag|mitgliedschaft|konto * beenden|auflösen|stornieren|löschen
          """
        ),
        (
          .pull,
          """
          3 gefällt|gefallen|liebe|lieben|schätze|schätzen|begeistert|toll~|super|klasse|grossartig|wunderbar|hervorragend|perfekt
          2 einfach|schnell|freundlich|praktisch|zuverlässig|übersichtlich $
          2 froh|zufrieden|glücklich
          """
        ),
      ],
      questions: [
        (
          .goal,
          """
          3 was wollten|möchten|wollen|wollte sie|du|ihr * erreichen|schaffen|bewirken|ändern|verbessern
          3 ziel|ziele
          3 was * erhofft|gewünscht|vorgestellt|erhoffen|wünschen
          """
        ),
        (
          .pain,
          """
          3 was * stört|gestört|nervt|genervt|ärgert|geärgert|frustriert|schwierig|mühsam|schlecht|probleme|problem
          3 welche|wo * probleme|schwierigkeiten|hakt
          """
        ),
        (
          .trigger,
          """
          3 auslöser|anlass
          3 was|warum * passiert|veranlasst|bewogen|gebracht
          3 warum * gerade|damals|dann
          3 wann * gedanken|erste|angefangen
          """
        ),
        (
          .habit,
          """
          3 wie * vorher|bisher|früher|bislang|damals|normalerweise|üblicherweise
          3 was * vorher|bisher|früher|davor * gemacht|genutzt|verwendet|benutzt
          """
        ),
        (
          .objection,
          """
          3 was * abgehalten|zögern|gezögert|bedenken|zweifel|sorgen|abgeschreckt|abhalten
          3 hatten|gab * bedenken|zweifel|sorgen|vorbehalte
          """
        ),
        (
          .criterion,
          """
          3 worauf * geachtet|achten|wert|ankam
          3 was * wichtig|wichtigsten|entscheidend|ausschlaggebend
          3 wie|wonach * verglichen|ausgewählt|entschieden|ausgesucht
          3 kriterien|kriterium
          """
        ),
        (
          .influencer,
          """
          3 wer * mitgeredet|beteiligt|entschieden|einbezogen|mitentschieden|gefragt|überzeugen|entscheidet
          3 wen * gefragt|überzeugen|einbezogen
          3 mit wem
          """
        ),
        (
          .channel,
          """
          3 wie|wo|wodurch|woher * aufmerksam|erfahren|gehört|gefunden|gestossen|kennengelernt|kennen
          """
        ),
        (
          .constraint,
          """
          3 welche|was|gibt * einschränkungen|grenzen|vorgaben|beschränkungen|rahmenbedingungen|auflagen|einschränkt
          3 was * nicht ändern
          """
        ),
        (
          .success,
          """
          3 woran * merken|erkennen|sehen|messen|merkst|erkennst
          3 wie * messen|erfolg
          3 wann * gelohnt|zufrieden|erfolg
          """
        ),
        (
          .leave,
          """
          3 was * kündigen|gehen|verlassen|wechseln|weggehen|abspringen
          3 wann|warum * kündigen|wechseln|verlassen
          """
        ),
        (
          .pull,
          """
          3 was * gefällt|gefallen|mögen|magst|schätzen|vermissen|überzeugt|begeistert|gut
          """
        ),
      ],
      moves: [
        (
          .greeting,
          """
          3 ^ guten|hallo|hi|moin|servus|grüezi tag|morgen|abend|zusammen|?
          3 ^ sehr geehrte~
          3 ^ liebe|lieber|liebes team|herr|frau|alle
          3 mein name ist
          3 freut|freue mich
          """
        ),
        (
          .signOff,
          """
          3 ^ viele|liebe|beste|herzliche|schöne|freundliche grüsse
          3 mit freundlichen|besten|herzlichen grüssen
          3 ^ danke|vielen|besten|herzlichen dank?
          3 ^ tschüss|mfg|lg|vg|gruss|grüsse
          """
        ),
        (
          .request,
          """
          3 könnten|können|kannst|könntest|würden|würdest|könnt sie|ihr|du|mir|jemand|wir
          3 bitte
          3 ich|wir bitte|bitten um
          3 wann|wo|wie|was kann|bekomme|soll|muss|kommt ich|wir|meine|mein|die|der
          """
        ),
        (
          .nonAnswer,
          """
          3 keine ahnung|meinung|angabe|idee|präferenz
          3 weiss|kann * nicht * $
          3 weiss ich|es|nicht nicht|grad
          3 müsste ich * nachdenken|überlegen|nachsehen
          3 fällt * nichts|nicht ein
          3 schwer|schwierig zu sagen
          3 ^ nichts|keine|keins|egal|nix|entfällt $
          3 gute frage
          """
        ),
        (
          .denial,
          """
          3 ^ nein|nö|ne|nee $
          3 ^ nein|nö eigentlich|nicht|gar|überhaupt|das|nie
          3 ^ eigentlich nicht|nein
          3 kein|keine problem|probleme|bedenken|sorgen|zweifel
          3 gar|überhaupt kein|keine|keinen|nicht|nichts
          """
        ),
        (
          .meta,
          """
          3 moment|sekunde|augenblick
          3 geklingelt|klingelt
          3 hören|sehen sie|du|ihr mich
          3 entschuldigung|sorry|verzeihung
          3 wo war ich
          3 verbindung|leitung|ton|bild * schlecht|weg|hängt
          3 wie gesagt $
          """
        ),
        (
          .hypothetical,
          """
          2 man könnte|sollte|würde
          2 mein|meine @person hasst|mag|liebt|findet
          """
        ),
        (
          .followUp,
          """
          3 erzählen|erzähl|sagen sie|mir|mal? * mehr
          3 ^ ja|aha|okay|verstehe|gut|interessant|mhm|genau|ach $
          3 wie|was meinen|meinst sie|du
          3 zum|beispiel beispiel?
          3 können sie * beispiel|genauer|näher
          3 und dann|weiter
          """
        ),
        (
          .autoReply,
          """
          3 abwesenheitsnotiz|abwesenheit
          3 automatische~ antwort|nachricht|mail
          3 nicht im büro|haus
          3 bin * zurück|erreichbar
          """
        ),
      ],
      negators: "nicht nie kein keine keinen keinem keiner ohne niemand weder nichts",
      functionWords: StopWords.german))
}
