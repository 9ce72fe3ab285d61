extension SpokenSamples {
  /// Written before the cues: what customers of a car workshop, a clinic's booking tool and a hardware
  /// shop would say.
  static let german = SpokenSamples(
    """
    goal: Ich möchte endlich alle Termine an einem Ort haben.
    goal: Unser Ziel war es, die Wartezeiten zu halbieren.
    goal: Wir wollten weniger Papier im Büro herumliegen haben.
    goal: Mir geht es darum, abends pünktlich Feierabend zu machen.
    pain: Die Rechnung kam schon wieder doppelt.
    pain: Es nervt mich, dass ich jedes Mal eine halbe Stunde in der Schleife hänge.
    pain: Der Kalender stürzt ab, sobald ich zwei Termine eintrage.
    pain: Ich bekomme seit drei Tagen keine Antwort.
    trigger: Als wir in die neue Werkstatt umgezogen sind, ging es mit der alten Software nicht mehr.
    trigger: Nachdem mein Kollege gekündigt hatte, musste ich alles allein machen.
    trigger: Der Auslöser war ein geplatzter Auftrag im Herbst.
    trigger: Seit der Geburt unserer Tochter fehlt mir einfach die Zeit.
    habit: Bisher habe ich alles in einer Exceltabelle notiert.
    habit: Normalerweise rufe ich morgens in der Filiale an.
    habit: Früher haben wir die Zettel an eine Pinnwand gehängt.
    habit: Ich kaufe Schrauben immer im Zehnerpack.
    objection: Ich hatte Bedenken, ob meine Daten dort sicher sind.
    objection: Fast hätte ich abgebrochen, weil die Anmeldung so lang war.
    objection: Ich war skeptisch, ob sich das für drei Leute lohnt.
    objection: Der Preis hat mich anfangs abgeschreckt.
    criterion: Entscheidend war, dass die Kasse mit unserem Lager spricht.
    criterion: Am wichtigsten ist mir, dass ich jemanden anrufen kann.
    criterion: Wir haben drei Anbieter verglichen und auf die Laufzeit geachtet.
    criterion: Es musste unbedingt auf dem Tablet laufen.
    influencer: Meine Chefin muss jede Ausgabe über fünfhundert Euro absegnen.
    influencer: Ein Freund aus dem Verein hat mir das empfohlen.
    influencer: Ohne die Zustimmung des Betriebsrats geht bei uns gar nichts.
    influencer: Ich habe vorher mit meiner Frau darüber gesprochen.
    channel: Ich bin über eine Anzeige in der Fachzeitschrift auf Sie gestoßen.
    channel: Gefunden habe ich den Laden bei Google.
    channel: Davon gehört habe ich zuerst in einem Podcast.
    channel: Auf der Messe in Köln habe ich Ihren Stand gesehen.
    constraint: Wir dürfen aus Datenschutzgründen nichts in der Cloud speichern.
    constraint: Ich kann nur nach achtzehn Uhr vorbeikommen.
    constraint: Mehr als zweihundert Euro im Monat sind nicht drin.
    constraint: Im Keller haben wir leider keinen Empfang.
    success: Für mich ist es ein Erfolg, wenn kein Kunde mehr nachfragt.
    success: Ich merke, dass es funktioniert, wenn das Telefon still bleibt.
    success: Dass es sich gelohnt hat, sehe ich an den Überstunden.
    leave: Wenn ihr die Preise noch einmal erhöht, bin ich weg.
    leave: Ich werde zum Monatsende kündigen.
    leave: Noch so ein Ausfall und wir wechseln den Anbieter.
    pull: Am besten gefällt mir die Erinnerung am Vortag.
    pull: Die Bedienung ist wunderbar einfach.
    pull: Ich liebe es, dass ich alles vom Sofa aus erledigen kann.
    none: Guten Tag, mein Name ist Petra.
    none: Könnten Sie mir bitte die Nummer schicken?
    none: Keine Ahnung, da müsste ich nachdenken.
    none: Nein, eigentlich nicht.
    none: Der Preis war überhaupt kein Problem.
    none: Viele Grüße aus Kassel
    none: Moment, es hat gerade geklingelt.
    """,
    questions: """
      goal: Was wollten Sie damit erreichen?
      pain: Was hat Sie daran am meisten gestört?
      trigger: Was war der Auslöser dafür, dass Sie gesucht haben?
      habit: Wie haben Sie das vorher gemacht?
      objection: Was hätte Sie fast davon abgehalten?
      criterion: Worauf haben Sie bei der Auswahl geachtet?
      influencer: Wer hat bei der Entscheidung noch mitgeredet?
      channel: Wie sind Sie auf uns aufmerksam geworden?
      constraint: Welche Einschränkungen müssen Sie berücksichtigen?
      success: Woran merken Sie, dass es sich gelohnt hat?
      leave: Was müsste passieren, damit Sie kündigen?
      pull: Was gefällt Ihnen am besten?
      """,
    later: """
      goal: Am Ende soll die Buchhaltung einfach von selbst laufen, mehr will ich gar nicht.
      pain: Seit dem letzten Update finde ich die Hälfte der Menüpunkte nicht mehr wieder.
      pain: Da sitzt man dann eine Stunde und am Ende war alles umsonst.
      trigger: Unser alter Lieferant hat dichtgemacht, da mussten wir uns umsehen.
      habit: Meine Bestellungen schreibe ich mir seit Jahren auf einen Block neben der Kasse.
      objection: So richtig getraut habe ich der Sache am Anfang nicht.
      criterion: Wenn die Ersatzteile nicht am nächsten Tag da sind, kommt so ein Anbieter für uns nicht in Frage.
      influencer: Bei solchen Anschaffungen redet immer auch unser Buchhalter mit.
      channel: Der Name fiel beim Stammtisch der Handwerker.
      constraint: Vor sieben Uhr morgens darf bei uns im Haus niemand Lärm machen.
      success: Solange sich keiner beschwert, haben wir alles richtig gemacht.
      leave: Wird das nicht besser, sehe ich mich nach etwas anderem um.
      pull: Die Leute am Telefon sind immer freundlich und wissen Bescheid.
      none: Wir haben letzte Woche übrigens gegrillt, das Wetter war herrlich.
      """)
}
