import type { Role } from "../../src/rows.js";

/** A sentence and the role that a reader gives it. */
export type ReadSentence = readonly [role: Role, text: string];

/** Paragraphs of essays, papers, speeches and news in Spanish. */
export const spanishParagraphs: readonly (readonly ReadSentence[])[] = [
  [
    ["claim", "La escuela pública es la mejor inversión que puede hacer un país."],
    [
      "premise",
      "Según un informe de la OCDE, cada año de estudios aumenta los ingresos un 9 por ciento.",
    ],
    [
      "premise",
      "En mi pueblo, por ejemplo, tres de cada cuatro médicos estudiaron en el instituto de la plaza.",
    ],
    ["claim", "Sin maestros bien pagados, sin embargo, nada de esto durará."],
    ["proposal", "El gobierno debe subir los sueldos de los maestros antes del próximo curso."],
  ],
  [
    ["none", "Señor Presidente, permítame comenzar felicitándole por su elección."],
    ["none", "Agradecemos también al Secretario General su exposición informativa."],
    ["claim", "Mi delegación considera que el diálogo es la única vía hacia una paz duradera."],
    ["premise", "Desde enero, más de dos mil civiles han muerto en los bombardeos."],
    ["claim", "Condenamos enérgicamente estos ataques contra la población civil."],
    ["proposal", "Instamos a todas las partes a cumplir el alto el fuego."],
    ["proposal", "Es imprescindible que la ayuda humanitaria llegue sin obstáculos."],
    ["none", "Muchas gracias, señor Presidente."],
  ],
  [
    ["premise", "El ayuntamiento aprobó el lunes la subida del precio del agua."],
    ["premise", "La medida entrará en vigor en marzo y afectará a 40.000 hogares."],
    ["premise", "El alcalde aseguró que la red perdía casi la mitad del caudal."],
    ["claim", "La subida es injusta, porque castiga a quienes menos consumen."],
    ["proposal", "Habría que cobrar más a las piscinas y menos a las cocinas."],
  ],
  [
    ["claim", "Las redes sociales no son la causa de la soledad de los jóvenes, sino su espejo."],
    [
      "premise",
      "Cuando yo tenía quince años no había teléfonos y las tardes eran igual de largas.",
    ],
    [
      "premise",
      "Un estudio publicado en 2021 no encontró relación entre las horas de pantalla y la tristeza.",
    ],
    ["claim", "Prohibirlas, por tanto, no serviría de nada."],
    ["proposal", "Abramos más bibliotecas, más canchas y más plazas."],
  ],
  [
    ["none", "En este artículo se analizan las causas de la caída de la pesca en el Golfo."],
    ["none", "El texto se divide en tres partes."],
    ["premise", "Entre 2005 y 2019 las capturas cayeron de 90 a 35 mil toneladas."],
    ["premise", "En el mismo periodo se duplicó el número de barcos extranjeros."],
    ["claim", "La sobrepesca parece, por lo tanto, la causa principal."],
    ["proposal", "Se recomienda establecer una veda de dos años."],
    ["proposal", "Los puertos tendrán que registrar cada desembarco."],
  ],
  [
    ["claim", "Un país que olvida a sus muertos está condenado a repetir su historia."],
    ["premise", "Mi abuelo fue fusilado en una cuneta en agosto de 1936 y nadie nos dijo dónde."],
    ["premise", "Ochenta años después apareció en una fosa con otros once hombres."],
    ["proposal", "No permitamos que el silencio los entierre otra vez."],
    ["proposal", "Ya es hora de que el Estado abra todas las fosas."],
  ],
  [
    ["premise", "Miles de personas salieron ayer a las calles de la capital."],
    ["premise", "Los manifestantes exhibían carteles contra la reforma de las pensiones."],
    ["premise", "La policía detuvo a doce personas, informó el Ministerio del Interior."],
    ["none", "Lea también: Así fue la marcha de ayer."],
  ],
  [
    ["claim", "La energía solar ya es más barata que el carbón."],
    ["premise", "El precio de los paneles ha bajado un 80 % en diez años."],
    ["claim", "Quien sigue apostando por el carbón pierde dinero y futuro."],
    ["proposal", "Dejemos de subvencionarlo de una vez por todas."],
    ["proposal", "El dinero público tendría que ir a las redes y a las baterías."],
  ],
  [
    ["claim", "No hay democracia sin prensa libre."],
    ["premise", "El año pasado fueron asesinados diecisiete periodistas en la región."],
    ["premise", "En nueve de cada diez casos nadie fue condenado."],
    ["claim", "La impunidad es la peor de las censuras."],
    ["proposal", "Exigimos que se investiguen todos los crímenes."],
    ["proposal", "Es necesario crear una fiscalía especial."],
  ],
  [
    ["none", "Buenas tardes a todos y a todas."],
    ["none", "Es un honor para mí dirigirme a esta Asamblea."],
    ["claim", "El cambio climático es la mayor amenaza para los pequeños Estados insulares."],
    ["premise", "En nuestras islas el mar ha subido doce centímetros desde 1990."],
    ["premise", "Dos aldeas tuvieron que ser trasladadas al interior."],
    ["claim", "No podemos pagar por lo que otros contaminaron."],
    ["proposal", "Los países desarrollados han de cumplir sus compromisos."],
    ["proposal", "Hacemos un llamamiento a la comunidad internacional para que actúe ya."],
  ],
  [
    ["claim", "El turismo sin límites acaba con aquello que los turistas vienen a ver."],
    [
      "premise",
      "En el centro histórico quedan apenas 4.000 vecinos de los 30.000 que había en 1980.",
    ],
    ["premise", "Los alquileres se han triplicado en una década."],
    ["claim", "Defender a los vecinos no es estar contra los visitantes."],
    ["proposal", "Conviene limitar las licencias de pisos turísticos."],
    ["proposal", "Basta ya de hoteles en cada esquina."],
  ],
  [
    ["claim", "El comercio entre vecinos favorece la paz."],
    [
      "premise",
      "La historia de Europa lo demuestra: tras 1950, los enemigos de ayer se volvieron socios.",
    ],
    ["claim", "Los aranceles, en cambio, empobrecen a los dos lados de la frontera."],
    ["proposal", "No hay que levantar muros donde bastaría una aduana."],
    ["none", "¿Qué opinan ustedes?"],
  ],
  [
    ["claim", "La inteligencia artificial cambiará el trabajo más de lo que creemos."],
    ["premise", "Una empresa de Bogotá sustituyó en 2023 a la mitad de sus traductores."],
    ["claim", "Sería ingenuo pensar que solo afectará a las fábricas."],
    ["proposal", "Los sindicatos deberían negociar desde ahora la formación de los empleados."],
    ["proposal", "Corresponde al Congreso fijar las reglas."],
  ],
  [
    ["premise", "El hospital de la comarca cerró la maternidad en otoño."],
    ["premise", "Desde entonces, las embarazadas recorren 70 kilómetros para dar a luz."],
    ["claim", "Eso es inaceptable en un país rico."],
    ["claim", "La salud no puede depender del código postal."],
    ["proposal", "Que se reabra el servicio cuanto antes."],
  ],
  [
    ["claim", "Creo que la Corte se equivocó."],
    ["premise", "La Constitución establece en su artículo 14 que nadie será juzgado dos veces."],
    ["premise", "El tribunal ignoró además el testimonio de cuatro peritos."],
    ["claim", "Por eso la sentencia carece de fundamento."],
    ["proposal", "El caso debe ser revisado por otra sala."],
  ],
  [
    ["none", "Doy ahora la palabra al representante de Chile."],
    ["none", "El autor es profesor de economía en la Universidad de Salamanca."],
    ["none", "A continuación se presentan los resultados."],
    ["premise", "El 62 % de los encuestados dijo no confiar en los partidos."],
    ["claim", "La desconfianza se debe a la corrupción y no a la crisis."],
    ["claim", "Los partidos que no se renueven desaparecerán."],
  ],
];
