import EvidenceModel
import TextAnalysis

extension ListeningLanguage {
  static let spanish = ListeningLanguage(
    .spanish,
    Source(
      persons: """
        jefe jefa compañero compañera colega mujer marido esposo esposa amigo amiga hermano hermana madre \
        padre hijo hija socio socia vecino vecina director directora contable asesor asesora médico novio \
        novia pareja familia cuñado cuñada equipo suegra tía tío primo prima
        """,
      statements: [
        (
          .goal,
          """
          3 quería|queria|queríamos|quiero|queremos|pretendo|pretendía|pretendíamos|espero|esperaba|busco|buscaba|buscamos|buscábamos|necesitaba|necesitábamos
          3 me|nos gustaría
          3 mi|nuestro|nuestra|el objetivo|meta|idea|propósito|intención es|era|fue
          3 lo que busco|quiero|buscaba|quería|buscamos|queremos
          2 para poder
          """
        ),
        (
          .pain,
          """
          3 molesta|molestan|molesto|fastidia|frustr~|harto|harta|desesper~|indign~|vergüenza|horrible|pésimo|pésima|fatal|odio|desastre|insoportable
          2 tarde|roto|rota|dañado|dañada|equivocado|equivocada|perdido|lento|lenta|error~|fallo|fallos|falla|problema|problemas|complicado|confuso|duplicado|duplicada
          2 no funciona|funcionan|funcionó|carga|abre|llega|llegó|llegan|responde|responden|contesta|contestan|puedo|deja|va|sirve
          2 nadie * contesta|responde|ayuda|sabe|coge
          2 otra|cada vez
          2 esperando|espera|esperar
          2 demasiado|muy lento|caro|tarde|complicado|difícil|lejos|ruido
          2 sin respuesta|solución|aviso|avisar
          2 dos|tres|cuatro|varias veces
          """
        ),
        (
          .trigger,
          """
          3 cuando nos|me|mi|mis|nuestro|nuestra|empecé|empezamos|perdí|nació|compramos|cambié|cambiamos|abrimos
          3 a raíz de|del
          3 todo empezó|comenzó
          3 después|tras de? * que|el|la|mi|un|una|nacer|naciera|nació|mudar~|perder
          3 desde que|el|la * nació|mudamos|cambié|cambiamos|murió|abrimos|separé|accidente|operación|pandemia
          3 detonante|desencadenante
          3 gota * colmó|vaso
          3 decidí|decidimos * buscar|cambiar
          2 de repente|pronto
          """
        ),
        (
          .habit,
          """
          3 antes lo|la|los|las|me|nos|yo|íbamos|iba|usaba|usábamos|compraba|comprábamos|hacía|hacíamos|apuntaba|llamaba
          3 normalmente|habitualmente|generalmente|acostumbro
          3 siempre|nunca pago|compro|voy|uso|pido|llamo|hago|pagamos|compramos|vamos|usamos|pedimos|reservo
          3 hasta ahora|entonces|hace
          3 por lo general
          3 todos|todas|cada los|las? lunes|viernes|sábados|domingos|mañanas|semanas|semana|mes|días
          3 solía|solíamos|suelo|solemos
          3 a mano
          """
        ),
        (
          .objection,
          """
          3 miedo|dudas|duda|dudaba|dudé|desconfi~|recelo|temía|temor|escéptic~|inseguro|preocupaba|preocupación
          3 casi no? * apunto|compro|contrato|firmo|cancelo|abandono|desisto|me|lo
          3 no estaba|estábamos|estoy * seguro|segura|seguros|convencido|convencida
          3 echó|echaba|tiraba|frenó|frenaba para|atrás|me
          3 me|nos frenó|frenaba|echó|hizo dudar|para|atrás
          """
        ),
        (
          .criterion,
          """
          3 lo|el|la más|que importante|más|decisivo * era|es|fue|importaba|para
          3 decisivo|determinante|imprescindible|criterio|criterios|requisito
          3 comparé|comparamos|comparando|comparar
          3 fijé|fijamos|fijo|fijaba * en
          3 tenía|tiene que * funcionar|ser|tener|servir|caber
          3 elegí|elegimos|escogí|escogimos|opté|optamos
          """
        ),
        (
          .influencer,
          """
          3 me|nos lo|la|los|las recomendó|recomendaron|aconsejó|sugirió|aconsejaron
          3 me|nos recomendó|recomendaron|aconsejó|convenció|convencieron
          3 mi|mis|nuestro|nuestra|el|la|un|una @person * recomendó|aconsejó|aprobar|aprueba|decide|dijo|convenció|insistió|firma|autoriza|manda
          3 consulté|consultamos|hablé|hablamos|comenté|pregunté * con|a mi|mis|nuestro|nuestra|el|la
          3 última palabra
          3 sin|con * aprobación|permiso|visto|autorización
          """
        ),
        (
          .channel,
          """
          3 encontré|encontramos|vi|vimos|descubrí|conocí|conocimos|enteré|leí|escuché|oí * en|por|a
          3 busqué|buscando * google|internet
          3 en|por google|instagram|facebook|youtube|tiktok|linkedin|internet|radio|podcast
          3 anuncio|folleto|cartel|publicidad
          3 boca a
          """
        ),
        (
          .constraint,
          """
          3 solo|sólo|solamente puedo|podemos|tengo|tenemos|trabajo|abre|abren
          3 no puedo|podemos|podía|podíamos|me|nos * más|gastar|pagar|guardar|salir|antes|después|usar|permite|permiten
          3 por|la ley|normativa|contrato|política|protección
          3 no hay|tengo|tenemos * cobertura|espacio|sitio|presupuesto|tiempo|dinero|luz|internet|aparcamiento
          3 presupuesto * limitado|máximo|ajustado
          3 como máximo
          2 presupuesto
          """
        ),
        (
          .success,
          """
          3 sabré|sabremos|sé|noto|nota|veo|ve|mido * que|si|funciona|pena
          3 éxito|exitoso
          3 ha|había valido la pena
          3 valió la pena
          3 me|nos doy|damos por satisfecho|satisfecha|satisfechos
          """
        ),
        (
          .leave,
          """
          3.5 me|nos doy|damos|daré|daremos|voy|vamos|iré|iría|marcho|marcharé|cambio|cambiamos|cambiaré * de|baja|otro|otra|competencia|proveedor
          3.5 darme|darnos * baja
          3.5 voy|vamos a cancelar|dejar|cambiar|irme|darme
          3.5 cancelo|cancelaré|cancelamos|cancelaría
          3.5 si|como * me|nos voy|vamos|marcho|iré
          """
        ),
        (
          .pull,
          """
          3 gusta|gustan|encanta|encantan|encantado|encantada|adoro|maravilloso|maravillosa|genial|excelente|estupendo|perfecto|fantástico
          2 fácil|rápido|rápida|cómodo|cómoda|práctico|amable|amables|sencillo|sencilla
          2 contento|contenta|satisfecho|satisfecha
          """
        ),
      ],
      questions: [
        (
          .goal,
          """
          3 qué * conseguir|lograr|buscaba|buscabas|esperaba|esperabas|quería|querías|pretendía
          3 cuál * objetivo|meta
          """
        ),
        (
          .pain,
          """
          3 qué * molesta|molestaba|frustra|frustraba|costaba|difícil|problema|problemas|fastidia|peor
          """
        ),
        (
          .trigger,
          """
          3 qué pasó|ocurrió|sucedió|llevó|hizo * buscar|cambiar|empezara|empezar|decidir
          3 por qué * entonces|momento
          3 cuándo * empezó|pensó|primera
          """
        ),
        (
          .habit,
          """
          3 cómo|qué lo? * hacía|hacías|hacíais|hacían|usaba|usabas|utilizaba * antes
          3 cómo * normalmente|habitualmente
          """
        ),
        (
          .objection,
          """
          3 qué * dudar|dudas|miedo|frenó|frenaba|preocupaba|impidió|atrás
          3 tuvo|tenía|hubo * dudas|miedo|reparos
          """
        ),
        (
          .criterion,
          """
          3 qué * fijó|fijaste|importante|importaba|decisivo|comparó
          3 cómo * eligió|elegiste|comparó|decidió
          3 criterios
          """
        ),
        (
          .influencer,
          """
          3 quién|quiénes * participó|decidió|decide|decisión|opinó|intervino|más
          3 con|a quién * consultó|habló|preguntó|convencer
          """
        ),
        (
          .channel,
          """
          3 cómo|dónde nos|se|supo|oyó|encontró * conoció|conociste|encontró|encontraste|enteró|nosotros|hablar
          3 cómo|dónde encontró|supo|oyó
          """
        ),
        (
          .constraint,
          """
          3 qué|hay|cuáles * limitaciones|restricciones|límites|obstáculos|condiciona
          """
        ),
        (
          .success,
          """
          3 cómo * sabe|sabes|mide|mides|nota|notas
          3 cuándo * satisfecho|contento|éxito|pena
          """
        ),
        (
          .leave,
          """
          3 qué * marcharse|marchar|irse|irte|dejarnos|cancelar|baja|cambiar|perder
          """
        ),
        (
          .pull,
          """
          3 qué * gusta|encanta|echaría|valora|sorprendió|mejor
          """
        ),
      ],
      moves: [
        (
          .greeting,
          """
          3 ^ hola|buenos|buenas|estimado|estimada|estimados|saludos|querido|querida
          3 me llamo
          3 mi nombre es
          3 encantado|encantada de
          """
        ),
        (
          .signOff,
          """
          3 ^ un|saludos|atentamente|gracias|muchas|cordialmente|abrazo saludo|abrazo|gracias|?  $
          3 ^ un|saludos|muchas saludo|cordial|cordiales|gracias
          3 gracias de antemano
          3 ^ atentamente|cordialmente|adiós|chao
          """
        ),
        (
          .request,
          """
          3 por favor
          3 podrían|podría|puedes|pueden|puede|podéis|podrías * enviar~|mandar~|decir~|ayudar~|confirmar~|llamar~|cambiar~|devolver~|revisar
          3 quisiera|necesito saber|hablar
          3 cuándo|cómo|dónde puedo|llega|llegará|está
          """
        ),
        (
          .nonAnswer,
          """
          3 no sé|sabría|recuerdo|tengo|me * idea|acuerdo|decir|nada|opinión|$
          3 no se me ocurre
          3 ni idea
          3 tendría que pensar~
          3 ^ nada|ninguno|ninguna|nadie $
          3 buena pregunta
          """
        ),
        (
          .denial,
          """
          3 ^ no $
          3 ^ no la|no|para|en|realmente|mucho|nada|que * verdad|nada|absoluto|no|especial
          3 no fue|es|era|hubo|tuve|había * ningún|ninguna|problema|problemas|dudas
          3 ningún problema
          3 para nada
          3 en absoluto
          """
        ),
        (
          .meta,
          """
          3 perdón|disculpe|disculpa|perdone
          3 cortado|corta * llamada|llamado|conexión
          3 un momento|segundo|segundito
          3 me oye|oyes|escucha|escuchas|ve|ves
          3 como decía|dije
          """
        ),
        (
          .hypothetical,
          """
          2 mi @person odia|dice|prefiere|piensa
          2 hay gente
          2 algún día
          """
        ),
        (
          .followUp,
          """
          3 cuénteme|cuéntame|explíqueme|explícame|hábleme * más|eso|ejemplo|mejor|?
          3 ^ sí|ajá|vale|entiendo|claro|bien|interesante|ya|mhm|bueno $
          3 por ejemplo
          3 un ejemplo
          3 y luego|después|entonces
          3 a qué se
          """
        ),
        (
          .autoReply,
          """
          3 fuera de * oficina
          3 respuesta|mensaje automática|automático
          3 no responda * este|mensaje|correo
          """
        ),
      ],
      negators: "no nunca sin ningún ninguna nada nadie jamás tampoco ni",
      functionWords: StopWords.spanish))
}
