extension SpokenSamples {
  /// Written before the cues: what customers of a school bus, an online pharmacy and a bicycle shop would
  /// say, in Portugal and in Brazil.
  static let portuguese = SpokenSamples(
    """
    goal: Eu queria saber onde o ônibus está sem ligar para ninguém.
    goal: O nosso objetivo era poupar tempo de manhã.
    goal: Gostaria de receber os remédios sempre no mesmo dia.
    goal: O que eu procuro é um pouco de sossego.
    pain: A encomenda chegou atrasada de novo.
    pain: Irrita-me ter de repetir a morada todas as vezes.
    pain: O aplicativo não funciona desde segunda.
    pain: Estou há três dias à espera de resposta.
    trigger: Quando nos mudámos para o Porto, tivemos de recomeçar.
    trigger: Tudo começou quando perdi o emprego.
    trigger: Depois que o meu filho nasceu, deixei de ter tempo.
    trigger: A gota de água foi a avaria em dezembro.
    habit: Antes eu anotava tudo num caderno.
    habit: Normalmente compro na loja da esquina.
    habit: Pago sempre em dinheiro.
    habit: Até agora usávamos uma planilha.
    objection: Tive medo de que fosse um golpe.
    objection: Quase desisti por causa dos portes.
    objection: Não tinha a certeza se valia a pena.
    objection: Fiquei com receio de deixar o cartão.
    criterion: O mais importante para mim era a segurança.
    criterion: Comparei três lojas antes de escolher.
    criterion: Tinha de funcionar no celular.
    criterion: Escolhi esta farmácia porque entrega à noite.
    influencer: Foi a minha irmã que me recomendou.
    influencer: O meu chefe tem de aprovar cada despesa.
    influencer: Falei com o meu marido antes de assinar.
    influencer: Quem decide é a diretora da escola.
    channel: Encontrei vocês no Google.
    channel: Vi um anúncio no Instagram.
    channel: Ouvi falar num podcast.
    channel: Conheci a loja numa feira em Lisboa.
    constraint: Só posso ir depois das seis.
    constraint: Não podemos gastar mais de cem euros por mês.
    constraint: Por lei temos de guardar os registos.
    constraint: Na aldeia não há rede.
    success: Vou saber que resultou quando ninguém se queixar.
    success: Para mim é um sucesso se ele chegar a horas.
    success: Valeu a pena: durmo melhor.
    leave: Se aumentarem o preço outra vez, vou embora.
    leave: Vou cancelar a assinatura este mês.
    leave: Mais um erro e mudamos de fornecedor.
    pull: O que eu mais gosto é a rapidez.
    pull: Adoro poder fazer tudo do sofá.
    pull: É muito fácil de usar.
    none: Bom dia, chamo-me Rita.
    none: Podem enviar-me a fatura, por favor?
    none: Não sei, não me lembro de nada.
    none: Não, na verdade não.
    none: O preço não foi problema nenhum.
    none: Com os melhores cumprimentos
    none: Desculpe, a ligação caiu.
    """,
    questions: """
      goal: O que queria conseguir com isto?
      pain: O que mais o incomodava?
      trigger: O que o levou a procurar?
      habit: Como fazia antes?
      objection: O que o fez hesitar?
      criterion: O que foi mais importante na escolha?
      influencer: Quem mais participou na decisão?
      channel: Como é que nos conheceu?
      constraint: Que limitações tem?
      success: Como sabe se deu certo?
      leave: O que o faria ir embora?
      pull: Do que é que gosta mais?
      """,
    later: """
      goal: No fim, só peço chegar a casa e ter as contas feitas.
      pain: Desde a última atualização já não encontro metade dos menus.
      pain: Deixam-nos uma hora ao telefone e no fim ninguém resolve nada.
      trigger: O nosso fornecedor fechou e tivemos de procurar outro.
      habit: Há anos que aponto as encomendas num bloco ao lado da caixa.
      objection: No início não confiava muito em deixar o cartão.
      criterion: Se não entregam no dia seguinte, nem olho.
      influencer: Lá em casa quem resolve essas coisas é a minha mãe.
      channel: O nome surgiu num jantar com outros donos de oficinas.
      constraint: No prédio é proibido fazer barulho antes das nove.
      success: Enquanto ninguém reclamar, estamos a fazer bem.
      leave: Se continuar assim, procuro outra escola.
      pull: As pessoas que atendem são umas queridas e sabem sempre do que se fala.
      none: Ontem esteve um dia lindo e fomos à praia.
      """)
}
