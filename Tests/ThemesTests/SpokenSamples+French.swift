extension SpokenSamples {
  /// Written before the cues: what customers of a bakery's order page, a bank and a plumber would say.
  static let french = SpokenSamples(
    """
    goal: Je voulais commander le pain sans faire la queue.
    goal: Notre objectif est de réduire le gaspillage.
    goal: J'aimerais suivre mes dépenses au jour le jour.
    goal: Ce que je cherche, c'est un peu de tranquillité.
    pain: La livraison est encore arrivée en retard.
    pain: Ça m'énerve de devoir rappeler trois fois.
    pain: Le site ne marche plus depuis hier.
    pain: Je n'ai toujours pas reçu de réponse.
    trigger: Quand nous avons déménagé, il a fallu tout recommencer.
    trigger: C'est après une fuite d'eau que j'ai cherché un plombier.
    trigger: Le déclic, c'était la facture de janvier.
    trigger: Depuis que j'ai changé de travail, je rentre trop tard.
    habit: Avant, je notais tout dans un carnet.
    habit: D'habitude, je passe commande le dimanche soir.
    habit: Je paie toujours en espèces.
    habit: Jusqu'à présent, on utilisait un tableau Excel.
    objection: J'avais peur de me faire arnaquer.
    objection: J'ai failli abandonner à cause des frais.
    objection: Je n'étais pas sûr que ça vaille le coup.
    objection: Le prix m'a un peu refroidie.
    criterion: Le plus important pour moi, c'était la proximité.
    criterion: J'ai comparé plusieurs banques avant de choisir.
    criterion: Il fallait absolument que ça marche sur mon téléphone.
    criterion: Nous avons choisi cet artisan parce qu'il donne un devis le jour même.
    influencer: C'est ma voisine qui me l'a conseillé.
    influencer: Mon patron doit valider chaque achat.
    influencer: J'en ai parlé avec mon mari avant de signer.
    influencer: Le dernier mot revient au comptable.
    channel: Je vous ai trouvés sur Google.
    channel: J'ai vu une affiche dans le métro.
    channel: J'en ai entendu parler à la radio.
    channel: Je suis tombée sur votre page par Instagram.
    constraint: Je ne peux venir qu'après dix-huit heures.
    constraint: On n'a pas le droit de stocker ces données.
    constraint: Notre budget est limité à mille euros.
    constraint: Il n'y a pas de place dans la cuisine.
    success: Je saurai que c'est réussi quand les enfants en redemanderont.
    success: Pour moi, c'est un succès si je gagne une heure par semaine.
    success: Ça a valu le coup : je dors mieux.
    leave: Si vous augmentez encore les prix, je m'en vais.
    leave: Je vais résilier mon abonnement.
    leave: Encore une erreur et on change de banque.
    pull: Ce que je préfère, c'est l'accueil.
    pull: J'adore pouvoir tout faire depuis mon canapé.
    pull: C'est très simple à utiliser.
    none: Bonjour, je m'appelle Luc.
    none: Pouvez-vous m'envoyer le reçu, s'il vous plaît ?
    none: Je ne sais pas trop, il faudrait que j'y réfléchisse.
    none: Non, pas vraiment.
    none: Le prix n'était pas un problème.
    none: Bien cordialement
    none: Pardon, ça a coupé.
    """,
    questions: """
      goal: Qu'est-ce que vous vouliez obtenir ?
      pain: Qu'est-ce qui vous gênait le plus ?
      trigger: Qu'est-ce qui vous a poussé à chercher ?
      habit: Comment faisiez-vous avant ?
      objection: Qu'est-ce qui vous a fait hésiter ?
      criterion: Quels étaient vos critères de choix ?
      influencer: Qui d'autre a participé à la décision ?
      channel: Comment nous avez-vous connus ?
      constraint: Quelles sont vos contraintes ?
      success: À quoi voyez-vous que ça marche ?
      leave: Qu'est-ce qui vous ferait partir ?
      pull: Qu'est-ce que vous aimez le plus ?
      """,
    later: """
      goal: Tout ce que je demande, c'est que les comptes se fassent tout seuls.
      pain: Depuis la mise à jour, je ne retrouve plus la moitié des menus.
      pain: On vous fait patienter une heure et à la fin personne ne règle rien.
      trigger: Notre fournisseur a fermé, il a bien fallu se retourner.
      habit: Ça fait des années que je note les commandes sur un bloc à côté de la caisse.
      objection: Au début, je n'avais pas trop confiance pour laisser ma carte.
      criterion: S'ils ne livrent pas le lendemain, je ne regarde même pas.
      influencer: Chez nous, c'est ma mère qui décide de ces choses-là.
      channel: Le nom est sorti lors d'un repas entre artisans.
      constraint: Dans l'immeuble, interdiction de faire du bruit avant neuf heures.
      success: Tant que personne ne se plaint, c'est qu'on fait bien les choses.
      leave: Si ça continue comme ça, j'irai voir ailleurs.
      pull: Les gens au téléphone sont toujours aimables et connaissent leur affaire.
      none: Hier il a fait un temps superbe et nous sommes allés à la plage.
      """)
}
