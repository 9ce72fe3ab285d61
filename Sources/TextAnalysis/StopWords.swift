/// Words that say nothing about a topic.
package enum StopWords {
  /// Function words of English, with contractions opened as ``WordNormalizer`` does.
  package static let english: Set<String> = words(
    """
    a about above after again against all also am an and any are as at be because been before being
    below between both but by can could did do does doing down during each else even ever every few
    for from further get gets getting go goes going got had has have having he her here hers herself
    him himself his how i if in into is it its itself just let like lot lots made make makes many may
    me might mine more most much must my myself need needs no nor not now of off on once one ones only
    onto or other others our ours ourselves out over own put really same shall she should since so some
    still such than that the their theirs them themselves then there these they thing things this those
    though through to too under until up upon us use used using very want wanted was way we well were
    what when where whether which while who whom whose why will with within without would yet you your
    yours yourself bit quite rather pretty actually basically anyway ok okay yes yeah yep oh um uh er
    hmm kind sort stuff always never maybe perhaps today tomorrow per via etc
    """)

  /// Function words of the other languages that the guess knows.
  package static let german: Set<String> = words(
    """
    aber alle als also am an auch auf aus bei bin bis da das dass dem den der des die doch du ein eine
    einem einen einer er es für hat habe haben hier ich ihr im in ist ja kann kein keine man mehr mein
    meine mich mir mit nach nicht nicht noch nun nur oder ohne schon sehr sein sich sie sind so und uns
    unser vom von vor war was weil wenn wer wie wir wird wurde zu zum zur über bisher dann damit dort euch
    eure ganz gar habe hatte hätte haben ihnen ihre immer jedes jede jeden jetzt konnte können könnte mal man
    meiner meinem meinen muss müssen musste schon seit sie sollte unsere unserer unserem waren wäre welche
    werde werden wieder wollte wollten woran worauf würde zwei drei eigentlich nein sobald bitte gerade
    """)
  package static let spanish: Set<String> = words(
    """
    al algo como con cuando de del donde el ella en era es esta este está fue ha han hay la las le les
    lo los me mi muy más nada ni no nos nosotros o para pero por porque que qué se ser si sin sobre son
    su sus también te tengo tiene todo tu un una uno y ya yo antes cada cómo cuando cuándo desde después
    eso esto estos fue fueron había hasta hay he hemos las le llevo menos mis mismo mucho nunca otra otro poco
    podemos puedo qué quién quería sea ser siempre soy están tenemos tenía todas todos tres usted ustedes va
    vez voy hace donde dónde nuestro nuestra solo sólo favor gracias días buenos
    """)
  package static let french: Set<String> = words(
    """
    alors au aussi aux avec avoir c'est ce ces cette dans de des du elle en est et eu fait il ils j'ai je
    la le les leur lui ma mais me mes mon même n'est ne nos notre nous on ou où par pas plus pour qu'il
    que qui sa sans se ses si son sont sur très trop tu un une vos votre vous y à ça été était avant avons
    avais avait après beaucoup car ceux chaque chez comment contre depuis dont elles encore entre étaient être
    faire fait fois jamais jusqu mal moi nos notre nouveau puis quand quel quelle quelles quels quoi rien sera
    seulement tous tout toute toujours vais veux voulais parce peu peut plaît déjà c'était n'ai j'avais
    """)
  package static let portuguese: Set<String> = words(
    """
    ao aos as até com como da das de dela dele do dos e ela ele em então era essa esse está eu foi foram
    há isso já lhe mais mas me meu minha muito na nas nem no nos não nós o os ou para pela pelo por
    porque quando que se sem ser seu sua são só também te tem tinha um uma você agora antes após cada das
    depois desde dele do dos ela eles essa este esta estou está estão fazer fazia fez fiquei foi havia hoje
    lá mesmo minhas meus muito nem ninguém nossa nosso num numa nunca ontem outra outro pelas pelos pode podem
    podemos posso pouco pra qual quem quero queria sempre seus temos ter tenho toda todas todo todos tudo vai
    vocês vou vez vezes três dois bom boa chegou novo causa ouvi fazem sabe levou obrigado obrigada favor
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
