import EvidenceModel
import TextAnalysis

extension ListeningLanguage {
  static let french = ListeningLanguage(
    .french,
    Source(
      persons: """
        patron patronne chef cheffe collègue collègues femme mari épouse ami amie amis soeur frère mère père \
        fils fille voisin voisine directeur directrice comptable associé associée conseiller conseillère \
        médecin copain copine compagnon compagne famille équipe cousin cousine beau belle
        """,
      statements: [
        (
          .goal,
          """
          3 je|on|nous voulais|voulait|voulions|veux|veut|voulons|cherche|cherchais|cherchait|cherchons|cherchions|souhaite|souhaitais|espère|espérais
          3 j|je aimerais|espère|espérais
          3 mon|notre|le|l objectif|but|idée|souhait est|était|c
          3 ce que * cherche|cherchais|veux|voulais|souhaite
          2 pour pouvoir
          """
        ),
        (
          .pain,
          """
          3 énerv~|agac~|frustr~|insupportable|horrible|honteux|scandaleux|catastroph~|galère|déçu|déçue|ras|marre|pénible|inadmissible|lamentable
          2 retard|cassé|cassée|abîmé|erreur|erreurs|bug|bugs|panne|problème|problèmes|lent|lente|perdu|perdue|compliqué|compliquée|illisible|confus|doublon
          2 ne|n marche|fonctionne|répond|arrive|charge|s|ai|a|avons * pas|plus|jamais|reçu
          2 marche|fonctionne|répond|arrive|charge pas|plus
          2 toujours pas|rien
          2 personne * répond|rappelle|sait|aide
          2 à chaque fois
          2 encore une|en|un fois|retard|?
          2 trop lent|cher|tard|compliqué|long|difficile|loin|petit
          2 attends|attendre|attendu|attente
          2 deux|trois|quatre|plusieurs fois
          """
        ),
        (
          .trigger,
          """
          3 quand j|je|nous|on|mon|ma|notre * déménagé|changé|perdu|eu|commencé|quitté|acheté|ouvert|parti|partie
          3 quand nous|on avons|a|sommes
          3 c est|était après|suite|quand
          3 suite à
          3 depuis que|la|le|mon|ma|notre * changé|naissance|déménagement|divorce|accident|retraite|déménagé|sommes|suis|avons
          3 déclic|déclencheur
          3 goutte * vase
          3 c est|était là|alors que
          2 tout à|d coup
          """
        ),
        (
          .habit,
          """
          3 avant je|j|on|nous
          3 d habitude
          3 habituellement|généralement|normalement|auparavant
          3 je|j|on|nous _ _? toujours|jamais
          3 jusqu à|ici présent|maintenant|?
          3 tous|toutes|chaque les|? lundi|dimanche|samedi|vendredi|matins|semaines|semaine|mois|jours|soir
          3 à la main
          3 en général
          """
        ),
        (
          .objection,
          """
          3 peur|crainte|craintes|craignais|doute|doutes|doutais|méfian~|méfi~|hésit~|sceptique|réticen~|inquiet|inquiète|inquiétait
          3 failli
          3 n étais|était|étions|suis pas * sûr|sûre|sûrs|convaincu|convaincue
          3 m|nous a|avait * refroidi|refroidie|freiné|freinée|retenu|arrêté|rebuté
          3 presque renoncé|abandonné|annulé
          """
        ),
        (
          .criterion,
          """
          3 le|la plus important~|essentiel
          3 important|primordial|essentiel|décisif|déterminant|indispensable pour|c|était|est
          3 primordial|décisif|déterminant|indispensable|critère|critères
          3 j|nous|on ai|avons|a comparé
          3 fallait|faut absolument|que|qu * marche|soit|puisse|ait|fonctionne
          3 j|nous|on ai|avons|a choisi|opté|pris * parce|pour|car
          3 regardé|fait * attention * à|aux
          """
        ),
        (
          .influencer,
          """
          3 me|m|nous l? a|ont|avait conseillé|recommandé|conseillée|recommandée|convaincu|convaincue
          3 mon|ma|mes|notre|le|la|un|une @person * valider|valide|décide|approuve|signe|conseillé|recommandé|dit|insisté|voulait|veut
          3 parlé|discuté|demandé * avec|à mon|ma|mes|notre|la|le
          3 dernier mot
          3 sans|avec * accord|validation|avis de|du|?
          3 sur * conseil|conseils|recommandation
          """
        ),
        (
          .channel,
          """
          3 trouvé|trouvés|trouvée|découvert|vu|vus|lu|connu|connus|entendu|tombé|tombée * sur|dans|par|à|au|en
          3 par|sur|via google|instagram|facebook|internet|youtube|linkedin|tiktok|moteur
          3 affiche|publicité|pub|annonce|flyer|prospectus|podcast
          3 bouche à
          3 cherché * google|internet
          """
        ),
        (
          .constraint,
          """
          3 ne|n peux|peut|pouvons|ai|a|avons|pouvait * que|qu|pas|droit
          3 pas le droit
          3 seulement|uniquement * après|avant|le|la
          3 budget * limité|serré|maximum|dépasse
          3 n y a|avait pas|plus|aucune * place|réseau|temps|parking|internet|courant
          3 y a|avait pas|plus * place|réseau|temps|parking|internet
          3 la loi|règlement|rgpd|copropriété
          3 au maximum
          2 budget
          """
        ),
        (
          .success,
          """
          3 saurai|sait|saurons|vois|voit|mesure * que|si|quand|réussi|marche
          3 succès|réussite|réussi
          3 valu|vaut le * coup|peine
          3 satisfait|satisfaite si|quand
          """
        ),
        (
          .leave,
          """
          3.5 je|j|on|nous * m|s|nous en * vais|va|irai|allons|ira
          3.5 je|on|nous vais|va|allons|pense|veux|compte résilier|partir|annuler|quitter|arrêter|changer
          3.5 résilie|résilierai|résilier|résiliation
          3.5 on|nous|je change|changeons|changerai|pars|partons * de|?
          3.5 si|encore * je|on|nous pars|part|partons|change|changeons|quitte
          """
        ),
        (
          .pull,
          """
          3 j|je|on|nous adore|adorons|aime|aimons|apprécie
          3 préfère|adore|génial|géniale|super|excellent|excellente|parfait|parfaite|formidable|ravi|ravie|magnifique
          2 simple|facile|rapide|pratique|aimable|agréable|sympa|efficace
          2 content|contente|satisfait|satisfaite
          """
        ),
      ],
      questions: [
        (
          .goal,
          """
          3 que|qu|quel|quoi * vouliez|voulais|cherchiez|espériez|souhaitiez|objectif|obtenir|atteindre
          """
        ),
        (
          .pain,
          """
          3 qu|que|quoi|quel|quels * gênait|gêne|énerve|énervait|agace|pénible|difficile|problème|problèmes|frustrant|dérangeait|dérange
          """
        ),
        (
          .trigger,
          """
          3 qu|que|quel * poussé|amené|déclencheur|déclic|passé|décidé * chercher|changer|?
          3 pourquoi * moment|alors
          3 quand * première|commencé
          """
        ),
        (
          .habit,
          """
          3 comment|que|qu * faisiez|utilisiez|faisais|procédiez * avant|?
          3 comment * habitude|habituellement
          """
        ),
        (
          .objection,
          """
          3 qu|que|quels|quel * hésiter|freiné|retenu|inquiétait|doutes|craintes|renoncer|peur
          3 aviez|avez * doutes|craintes|hésité|réticences
          """
        ),
        (
          .criterion,
          """
          3 critères|critère
          3 qu|que|quoi * important|compté|décisif|regardé|comparé
          3 comment * choisi|comparé|décidé
          """
        ),
        (
          .influencer,
          """
          3 qui * participé|décidé|décide|décision|donné|convaincre|autre
          3 à|avec qui
          """
        ),
        (
          .channel,
          """
          3 comment|où * connus|connu|trouvés|trouvé|entendu|découvert|connaître
          """
        ),
        (
          .constraint,
          """
          3 contraintes|limites|contrainte|limitations|obstacles
          3 qu * empêche
          """
        ),
        (
          .success,
          """
          3 à|comment|quoi * voyez|savez|mesurez|jugez * que|si|marche|fonctionne|réussite|succès|?
          3 quand * satisfait|réussi|succès
          """
        ),
        (
          .leave,
          """
          3 qu|que|quoi * partir|quitter|résilier|changer|perdre
          """
        ),
        (
          .pull,
          """
          3 qu|que|quoi * aimez|plaît|appréciez|préférez|manquerait|surpris|mieux
          """
        ),
      ],
      moves: [
        (
          .greeting,
          """
          3 ^ bonjour|bonsoir|salut|coucou|cher|chère|chers|madame|monsieur
          3 je m appelle
          3 mon nom est
          3 enchanté|enchantée
          """
        ),
        (
          .signOff,
          """
          3 ^ bien|cordialement|merci|bonne|sincères|amicalement|salutations cordialement|à|d|journée|salutations|beaucoup|?
          3 meilleures|sincères salutations
          3 merci * avance|réponse
          3 ^ au revoir
          """
        ),
        (
          .request,
          """
          3 s il vous|te plaît
          3 pouvez|pourriez|pouvais|peux|pourrais vous|tu|je * envoyer|dire|aider|confirmer|rappeler|changer|rembourser|vérifier
          3 merci de|d
          3 je voudrais|souhaite savoir|parler|être
          3 quand|comment|où puis|est|sera|vais
          """
        ),
        (
          .nonAnswer,
          """
          3 ne? sais pas
          3 aucune idée
          3 ne? me|m souviens|rappelle plus|pas
          3 faudrait que * réfléchisse
          3 rien de|ne * particulier|spécial|vient
          3 ^ rien|aucun|aucune|personne|néant $
          3 bonne question
          3 difficile à dire
          """
        ),
        (
          .denial,
          """
          3 ^ non $
          3 ^ non pas|je|ça|rien|c|jamais|du
          3 pas|aucun|aucune|n|ne * un|de|du|? problème|problèmes|souci|soucis|doute|doutes
          3 pas du tout
          3 pas vraiment
          """
        ),
        (
          .meta,
          """
          3 pardon|désolé|désolée|excusez
          3 ça a|s coupé|coupe
          3 un|une instant|seconde|moment|minute
          3 vous|tu m entendez|entends|voyez
          3 comme je disais
          """
        ),
        (
          .hypothetical,
          """
          2 mon|ma @person déteste|dit|pense|préfère
          2 il y a des gens
          2 un jour peut
          """
        ),
        (
          .followUp,
          """
          3 dites|racontez|expliquez|parlez m|moi * plus|davantage|?
          3 ^ oui|d|ah|accord|je|très|intéressant|mhm|bien|okay|ok accord|vois|comprends|bien|? $
          3 par exemple
          3 un exemple
          3 et ensuite|après|puis
          3 c est à dire
          3 pouvez vous * préciser|exemple|plus
          """
        ),
        (
          .autoReply,
          """
          3 absent|absente * bureau|jusqu
          3 réponse|message automatique
          3 ne pas répondre
          """
        ),
      ],
      negators: "pas jamais aucun aucune sans rien ni guère nullement",
      functionWords: StopWords.french.union([
        "j", "c", "d", "l", "n", "qu", "s", "m", "t", "ai", "a",
      ])))
}
