import EvidenceModel
import TextAnalysis

extension ListeningLanguage {
  static let portuguese = ListeningLanguage(
    .portuguese,
    Source(
      persons: """
        chefe patrão patroa colega colegas mulher marido esposo esposa amigo amiga amigos irmã irmão mãe pai \
        filho filha vizinho vizinha diretor diretora contabilista contador contadora sócio sócia médico \
        médica namorado namorada família equipa equipe cunhado cunhada primo prima tia tio
        """,
      statements: [
        (
          .goal,
          """
          3 queria|queríamos|quero|queremos|pretendo|pretendia|espero|esperava|procuro|procurava|procuramos|precisava|precisávamos|gostaria|gostávamos
          3 gostava de
          3 meu|nosso|minha|nossa|o objetivo|objectivo|meta|ideia|intenção é|era|foi
          3 o que eu? procuro|quero|procurava|queria
          2 para poder
          """
        ),
        (
          .pain,
          """
          3 irrita|irrita-me|irritante|chateia|chato|frustr~|péssimo|péssima|horrível|vergonha|odeio|desastre|absurdo|farto|farta|desespero|inadmissível
          2 atrasada|atrasado|atraso|partido|quebrado|quebrada|estragado|errado|errada|perdido|erro|erros|falha|falhas|problema|problemas|lento|lenta|complicado|confuso|duplicado|trava
          2 não funciona|funcionam|funcionou|carrega|abre|chega|chegou|responde|respondem|atende|atendem|consigo|dá
          2 ninguém * responde|atende|ajuda|sabe
          2 de novo
          2 outra|todas|toda|cada as|a? vez|vezes
          2 à espera
          2 esperando|espero resposta|?
          2 muito|demasiado|demais lento|caro|tarde|complicado|difícil|longe
          2 sem resposta|solução|aviso
          2 duas|três|várias vezes
          """
        ),
        (
          .trigger,
          """
          3 quando nos|me|o|a|meu|minha|eu|perdi|comecei|mudei|mudamos|mudámos|nasceu|comprei|comprámos
          3 tudo começou
          3 depois que|de|do|da * nasceu|nascer|mudar|mudei|perder|perdi|filho|filha|acidente
          3 desde que * nasceu|mudei|mudámos|mudamos|comecei
          3 gota de|d água
          3 estopim|gatilho
          3 por causa do|da acidente|mudança|avaria|pandemia
          3 decidi|decidimos * procurar|mudar
          2 de repente
          """
        ),
        (
          .habit,
          """
          3 antes eu|nós|a|anotava|usava|usávamos|ia|comprava|ligava|fazia|fazíamos|escrevia
          3 normalmente|habitualmente|geralmente
          3 costumo|costumava|costumamos|costumávamos
          3 sempre|nunca pago|compro|vou|uso|peço|ligo|faço|pagamos|compramos|vamos|usamos
          3 pago|compro|vou|uso|peço|ligo|faço|pagamos|compramos|usamos sempre
          3 até agora|aqui|então
          3 todos|todas|toda|cada os|as|? domingos|sábados|manhãs|semanas|semana|mês|dias|segunda
          3 à mão
          """
        ),
        (
          .objection,
          """
          3 medo|receio|receei|dúvida|dúvidas|desconfi~|hesit~|cético|cética|céptico|preocupava|preocupação|temia
          3 quase não? * desisti|desistimos|comprei|cancelei|abandonei|assinei
          3 não tinha|estava|tínhamos|estávamos * certeza|seguro|segura|convencido|convencida
          3 fiquei|ficámos|ficamos com * receio|medo|dúvida|dúvidas
          3 pé atrás
          """
        ),
        (
          .criterion,
          """
          3 o|a mais importante
          3 decisivo|determinante|imprescindível|essencial|fundamental|critério|critérios
          3 comparei|comparámos|comparamos|comparar
          3 tinha|tem de|que * funcionar|ser|ter|servir|caber
          3 escolhi|escolhemos|optei|optámos|optamos
          3 reparei|olhei|prestei * atenção|em|para
          """
        ),
        (
          .influencer,
          """
          3 me|nos recomendou|recomendaram|aconselhou|sugeriu|convenceu|indicou|indicaram
          3 recomendou|aconselhou|indicou|sugeriu me|nos|?
          3 meu|minha|nosso|nossa|o|a|um|uma @person * aprovar|aprova|decide|disse|insistiu|assina|recomendou|aconselhou|autoriza|manda
          3 falei|falámos|conversei|discuti|perguntei * com|a|ao|à o|a? meu|minha|nosso|nossa
          3 quem decide|manda|aprova
          3 última|palavra palavra|final
          3 sem|com * aprovação|autorização|aval
          """
        ),
        (
          .channel,
          """
          3 encontrei|encontrámos|vi|vimos|descobri|conheci|conhecemos|soube|li|ouvi * no|na|num|numa|em|pelo|pela|por|através
          3 pesquisei|procurei * google|internet|net
          3 no|pelo|na|pela google|instagram|facebook|youtube|tiktok|linkedin|internet|rádio
          3 anúncio|panfleto|cartaz|publicidade
          3 boca a
          """
        ),
        (
          .constraint,
          """
          3 só|apenas|somente posso|podemos|tenho|temos|consigo|trabalho|abre
          3 não posso|podemos|podia|podíamos|consigo|nos|me * mais|gastar|pagar|guardar|sair|antes|depois|usar|deixam
          3 por lei
          3 a|pela lei|política|regulamento|lgpd|rgpd|contrato * obriga|exige|diz|proíbe|não
          3 não há|tenho|temos|existe * rede|sinal|espaço|lugar|orçamento|tempo|dinheiro|luz|internet|estacionamento
          3 no máximo
          2 orçamento
          """
        ),
        (
          .success,
          """
          3 vou|sei|saberei|noto|vejo|percebo|meço saber|que|quando|se * resultou|funciona|certo|funcionou|quando
          3 sucesso
          3 valeu a pena
          3 tem|têm valido a pena
          3 satisfeito|satisfeita se|quando
          """
        ),
        (
          .leave,
          """
          3.5 vou|vamos|irei|iremos embora|cancelar|mudar|desistir|sair|deixar
          3.5 se * vou|vamos|saio|mudo|cancelo|mudamos|cancelamos
          3.5 cancelo|cancelarei|cancelamos
          3.5 e mudamos|mudo|saio|saímos * de|?
          3.5 mudamos|mudo de|para fornecedor|loja|banco|empresa|outra|outro|concorrência
          """
        ),
        (
          .pull,
          """
          3 gosto|gostamos|adoro|adoramos|adorei|amo|amei|maravilhoso|maravilhosa|ótimo|ótima|óptimo|excelente|perfeito|perfeita|fantástico|incrível
          2 fácil|rápido|rápida|prático|prática|simpático|simpática|simples|cómodo|cômodo
          2 contente|satisfeito|satisfeita|feliz
          """
        ),
      ],
      questions: [
        (
          .goal,
          """
          3 que|qual * conseguir|alcançar|procurava|esperava|queria|pretendia|objetivo|objectivo
          """
        ),
        (
          .pain,
          """
          3 que|qual * incomodava|incomoda|irritava|irrita|difícil|problema|problemas|chateava|chateia|pior|frustrava
          """
        ),
        (
          .trigger,
          """
          3 que * levou|aconteceu|fez * procurar|mudar|começar
          3 porquê|por|porque * momento|altura|então
          3 quando * começou|primeira|pensou
          """
        ),
        (
          .habit,
          """
          3 como|que * fazia|fazias|faziam|usava|utilizava * antes|?
          3 como * normalmente|habitualmente|costuma
          """
        ),
        (
          .objection,
          """
          3 que|quais * hesitar|dúvidas|medo|receio|preocupava|impediu|desistir
          3 teve|tinha|houve * dúvidas|medo|receio|receios
          """
        ),
        (
          .criterion,
          """
          3 que|qual * importante|decisivo|comparou|pesou|fundamental
          3 como * escolheu|comparou|decidiu
          3 critérios
          """
        ),
        (
          .influencer,
          """
          3 quem * participou|decidiu|decide|decisão|opinou|mais
          3 com|a quem
          """
        ),
        (
          .channel,
          """
          3 como|onde * conheceu|conheceste|encontrou|soube|ouviu|descobriu
          """
        ),
        (
          .constraint,
          """
          3 que|quais|há * limitações|restrições|limites|obstáculos|condicionantes
          """
        ),
        (
          .success,
          """
          3 como * sabe|mede|percebe|nota|vê
          3 quando * satisfeito|sucesso|pena
          """
        ),
        (
          .leave,
          """
          3 que * embora|sair|cancelar|deixar|desistir|mudar|perder
          """
        ),
        (
          .pull,
          """
          3 que * gosta|gostas|adora|falta|valoriza|surpreendeu|melhor
          """
        ),
      ],
      moves: [
        (
          .greeting,
          """
          3 ^ olá|oi|bom|boa|boas|caro|cara|caros|prezado|prezada|prezados dia|tarde|noite|senhor|senhora|?
          3 chamo me
          3 me chamo
          3 meu nome é
          3 prazer em
          """
        ),
        (
          .signOff,
          """
          3 ^ com|os|melhores|cumprimentos|atenciosamente|obrigado|obrigada|abraço|abraços os|melhores|cumprimentos|?
          3 melhores cumprimentos
          3 obrigado|obrigada desde|pela|pelo|antecipadamente
          3 ^ até|tchau|adeus|muito obrigado|obrigada|logo|?
          """
        ),
        (
          .request,
          """
          3 por|se favor|faz
          3 podem|pode|poderiam|poderia|podia|podiam|consegue|conseguem * enviar|mandar|dizer|ajudar|confirmar|ligar|trocar|devolver|verificar|me
          3 gostaria de saber|falar
          3 quando|como|onde posso|chega|está|vou
          """
        ),
        (
          .nonAnswer,
          """
          3 não sei|lembro|recordo|faço|tenho|me * ideia|lembro|nada|opinião|$
          3 não me lembro|ocorre|recordo
          3 sem ideia|opinião|comentários
          3 teria|tinha de|que pensar
          3 ^ nada|nenhum|nenhuma|ninguém $
          3 boa pergunta
          """
        ),
        (
          .denial,
          """
          3 ^ não $
          3 ^ não na|não|nem|de|nada|realmente * verdade|modo|nada|não|realmente
          3 não foi|é|era|houve|tive|havia * problema|problemas|dúvidas|nenhum|nenhuma
          3 nenhum problema
          3 de modo|jeito|forma nenhum|nenhuma|algum
          """
        ),
        (
          .meta,
          """
          3 desculpe|desculpa|perdão
          3 ligação|chamada * caiu|cortou|falhou
          3 um momento|segundo|instante|minuto
          3 consegue|está|estão * ouvir|ouvir-me|ver
          3 como dizia|disse
          """
        ),
        (
          .hypothetical,
          """
          2 meu|minha @person odeia|diz|prefere|acha
          2 há gente
          2 um dia talvez
          """
        ),
        (
          .followUp,
          """
          3 conte|conta|explique|fale|diga me|mais|melhor * mais|disso|?
          3 ^ sim|certo|claro|entendo|percebo|interessante|mhm|bem|pois|ok|okay $
          3 por exemplo
          3 um exemplo
          3 e depois|então
          3 pode * explicar|exemplo|mais
          """
        ),
        (
          .autoReply,
          """
          3 fora do|de escritório
          3 resposta|mensagem automática
          3 não responda * este|mensagem
          """
        ),
      ],
      negators: "não nunca sem nenhum nenhuma nada ninguém jamais nem",
      functionWords: StopWords.portuguese))
}
