extension SpokenSamples {
  /// Written before the cues: what customers of a vet's practice, a language school and a delivery
  /// service would say.
  static let spanish = SpokenSamples(
    """
    goal: Quería tener todas las vacunas de mi perro en un solo sitio.
    goal: Nuestro objetivo era ahorrar tiempo con las facturas.
    goal: Lo que busco es hablar con soltura en las reuniones.
    goal: Me gustaría no tener que llamar cada semana.
    pain: El pedido llegó tarde otra vez.
    pain: Me molesta tener que repetir mi dirección cada vez.
    pain: La aplicación no funciona desde el lunes.
    pain: Llevo tres días esperando una respuesta.
    trigger: Cuando nos mudamos a Valencia tuvimos que empezar de cero.
    trigger: Todo empezó cuando mi jefe me pidió presentar en inglés.
    trigger: Decidí buscar algo después de que naciera mi hija.
    trigger: A raíz del accidente cambiamos de veterinario.
    habit: Antes lo apuntaba todo en una libreta.
    habit: Normalmente compro en el mercado los sábados.
    habit: Siempre pago en efectivo.
    habit: Hasta ahora usábamos una hoja de cálculo.
    objection: Tenía miedo de que fuera una estafa.
    objection: Casi no me apunto porque el contrato era de un año.
    objection: No estaba segura de que valiera la pena.
    objection: Me echó para atrás el precio de la matrícula.
    criterion: Lo más importante para mí era el horario.
    criterion: Comparamos varias academias y nos fijamos en los profesores.
    criterion: Tenía que funcionar en el móvil.
    criterion: Elegí esta clínica porque abre los domingos.
    influencer: Mi hermana me lo recomendó.
    influencer: Mi jefa tiene que aprobar cualquier gasto.
    influencer: Lo consulté con mi marido antes de firmar.
    influencer: La última palabra la tiene el director financiero.
    channel: Los encontré en Google.
    channel: Vi un anuncio en Instagram.
    channel: Me enteré por un grupo de WhatsApp del barrio.
    channel: Los conocí en una feria en Madrid.
    constraint: Solo puedo por las tardes.
    constraint: No podemos gastar más de cien euros al mes.
    constraint: Por ley tenemos que guardar los datos en España.
    constraint: En el pueblo no hay buena cobertura.
    success: Sabré que funciona cuando deje de recibir quejas.
    success: Para mí es un éxito si mi hijo quiere volver.
    success: Se nota que ha valido la pena porque duermo mejor.
    leave: Si vuelven a subir el precio, me doy de baja.
    leave: Voy a cancelar la suscripción este mes.
    leave: Una más y nos cambiamos de proveedor.
    pull: Lo que más me gusta es la rapidez.
    pull: Me encanta que la recepcionista se acuerde de mi gato.
    pull: Es muy fácil de usar.
    none: Buenos días, me llamo Carmen.
    none: ¿Podrían enviarme la factura, por favor?
    none: No sé, no se me ocurre nada.
    none: No, la verdad es que no.
    none: El precio no fue ningún problema.
    none: Un saludo cordial
    none: Perdón, se ha cortado la llamada.
    """,
    questions: """
      goal: ¿Qué quería conseguir con esto?
      pain: ¿Qué es lo que más le molestaba?
      trigger: ¿Qué pasó para que empezara a buscar?
      habit: ¿Cómo lo hacía antes?
      objection: ¿Qué le hizo dudar?
      criterion: ¿En qué se fijó para elegir?
      influencer: ¿Quién más participó en la decisión?
      channel: ¿Cómo nos conoció?
      constraint: ¿Qué limitaciones tiene?
      success: ¿Cómo sabe si ha funcionado?
      leave: ¿Qué le haría marcharse?
      pull: ¿Qué es lo que más le gusta?
      """,
    later: """
      goal: Al final lo único que pido es llegar a casa y que la cena esté hecha.
      pain: Con la última actualización ya no encuentro ni la mitad de los menús.
      pain: Te tienen una hora al teléfono y luego nadie resuelve nada.
      trigger: Nuestro proveedor de siempre cerró y hubo que moverse.
      habit: Llevo años apuntando los pedidos en un cuaderno al lado de la caja.
      objection: Al principio no me fiaba mucho de dejar la tarjeta.
      criterion: Si no entregan al día siguiente, ni los miro.
      influencer: En casa estas cosas las decide mi madre.
      channel: El nombre salió en una comida con otros dueños de bares.
      constraint: En mi edificio no dejan hacer ruido antes de las nueve.
      success: Mientras nadie se queje, lo estamos haciendo bien.
      leave: Como esto siga así, me busco otra clínica.
      pull: La gente que atiende es un cielo y siempre sabe de qué hablas.
      none: Ayer hizo un día estupendo y nos fuimos a la playa.
      """)
}
