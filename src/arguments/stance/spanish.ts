import { conjugate, contract } from "./conjugate-spanish.js";
import {
  makeCues,
  wordsOf,
  type Inflect,
  type SaidOfKind,
  type StanceWords,
} from "./stance-words.js";

const inflect: Inflect = (verb) => {
  const { theirs, passive } = conjugate(verb);
  return { active: theirs, passive };
};

const listOf = (list: string) => [...wordsOf(list)];

/** With the contractions of phrases; forms of the author's own are meant without a pronoun. */
function complete({
  verbs = "",
  acts = "",
  phrases = "",
  contrasts = "",
  last = "",
}: SaidOfKind): SaidOfKind {
  const ours = listOf(`${verbs} ${acts}`).flatMap((verb) => conjugate(verb).ours);
  return {
    verbs,
    acts,
    last,
    phrases: listOf(phrases).flatMap(contract).join(" "),
    contrasts: [...listOf(contrasts).flatMap(contract), ...ours].join(" "),
  };
}

/** Of Spanish. */
export const spanish: StanceWords = {
  ...makeCues(
    {
      favour: complete({
        verbs: `apoyar respaldar promover/promuev fortalecer salvaguardar defender/defiend proteger
          garantizar asegurar fomentar impulsar alentar/alient profundizar lograr mantener/mantien/manteng
          preservar consolidar reforzar/refuerz reafirmar favorecer facilitar restaurar restablecer
          ampliar/amplí mejorar intensificar acelerar priorizar cultivar revitalizar estimular propiciar
          potenciar robustecer incrementar aumentar estrechar elogiar celebrar acoger aplaudir
          preferir/prefier elegir/elig/elij desear querer/quier reivindicar propugnar preconizar
          necesitar buscar perseguir/persigu/persig abogar_por apostar_por/apuest trabajar_por luchar_por
          velar_por optar_por creer_en confiar_en/confí invertir_en/inviert participar_en contribuir_a incentivar afianzar`,
        contrasts: `defiendo quiero necesito prefiero creo_en confío_en promuevo`,
        acts: `adoptar ratificar aplicar implementar construir/construy establecer crear desarrollar
          iniciar comenzar/comienz emprender concluir/concluy alcanzar practicar sostener/sostien/sosteng
          extender/extiend lanzar reanudar introducir/introduc/introduzc reformar completar negociar
          formular acordar/acuerd usar utilizar retomar abrir///abierto endurecer`,
        phrases: `apoyo_a respaldo_a en_apoyo_de a_favor_de en_favor_de importancia_de necesidad_de
          valor_de compromiso_con comprometido_con comprometida_con comprometidos_con
          comprometidas_con en_defensa_de defensa_de confianza_en fe_en beneficios_de ventajas_de
          bondades_de hace_falta hacen_falta se_necesita se_necesitan se_requiere se_requieren
          la_única_salida_es el_único_camino_es la_única_vía_es la_única_solución_es
          la_única_respuesta_es el_camino_es la_solución_es la_respuesta_es la_clave_es la_clave_está_en
          la_solución_está_en la_solución_pasa_por la_salida_pasa_por
          deseo_de aspiración_a anhelo_de esperanza_de en_aras_de en_pro_de al_servicio_de no_hay_alternativa_a
          partidario_de partidaria_de partidarios_de partidarias_de defensor_de defensora_de
          defensores_de promoción_de fortalecimiento_de protección_de salvaguarda_de
          consolidación_de fomento_de impulso_de impulso_a preservación_de derecho_a
          solidaridad_con lucha_por tan_necesario tan_necesaria sí_a sed_de ansias_de
          satisfacción_por agradecimiento_por bienvenida_a garantía_de garantías_de`,
      }),
      duty: complete({
        verbs: `respetar honrar acatar observar reconocer cumplir cumplir_con ajustarse_a
          adherirse_a/adhier atenerse_a/atien/ateng`,
        phrases: `respeto_a respeto_de respeto_por respeto_hacia cumplimiento_de acatamiento_de
          observancia_de apego_a de_conformidad_con en_conformidad_con conforme_a con_arreglo_a
          de_acuerdo_con acorde_con acordes_con basado_en basada_en basados_en basadas_en
          fundado_en fundada_en sobre_la_base_de con_base_en en_base_a reconocimiento_de
          en_consonancia_con en_línea_con respetuoso_de respetuosa_de respetuosos_de al_amparo_de`,
      }),
      oppose: complete({
        verbs: `rechazar condenar denunciar deplorar repudiar reprobar combatir prevenir/previen/preveng
          evitar eliminar erradicar detener/detien/deteng frenar abolir prohibir/prohíb
          abandonar desmantelar desterrar/destierr suprimir atajar contener/contien/conteng
          impedir/impid/impid resistir afrontar enfrentar superar reducir/reduc/reduzc minimizar
          disminuir/disminuy mitigar derogar revocar levantar derrotar disuadir lamentar criticar
          cuestionar descartar limitar restringir cesar desescalar neutralizar contrarrestar
          oponerse_a/opon/opong renunciar_a acabar_con terminar_con poner_fin_a/pon/pong
          poner_freno_a/pon/pong poner_término_a/pon/pong luchar_contra actuar_contra/actú
          abstenerse_de/abstien/absteng prescindir_de salir_de proteger_de proteger_contra
          desistir_de huir_de/huy hacer_frente_a/hac/hag dejar_de`,
        phrases: `contrario_a contraria_a contrarios_a oposición_a rechazo_a rechazo_de lucha_contra
          combate_contra guerra_contra batalla_contra condena_a condena_de prevención_de
          eliminación_de erradicación_de fin_de fin_a cese_de abolición_de prohibición_de
          supresión_de levantamiento_de desmantelamiento_de reducción_de abandono_de amenaza_de
          amenazas_de flagelo_de peligro_de peligros_de riesgo_de riesgos_de lacra_de mal_de
          males_de plaga_de fantasma_de horror_de horrores_de víctima_de víctimas_de libre_de
          libres_de exento_de exenta_de contra en_contra_de consecuencias_de impacto_de
          efectos_de carga_de injusto injusta injustos injustas ilegal ilegales brutal brutales
          cruel crueles bárbaro bárbara ilegítimo ilegítima inhumano inhumana mal_llamado
          mal_llamada preocupación_por preocupados_por preocupado_por preocupada_por
          alarmados_por no_a no_más basta_de basta_ya_de problema_de problemas_de tolerancia_cero_con
          tolerancia_cero_a causas_de causa_de costo_de coste_de precio_de provocado_por
          provocada_por causado_por causada_por alto_a repudio_a indignación_por abuso_de
          trampa_de salida_de`,
        contrasts: `en_lugar_de en_vez_de antes_que paremos condeno deploro repudio
          no_podemos_aceptar no_podemos_tolerar no_podemos_permitir no_podemos_justificar
          no_debemos_aceptar no_debemos_tolerar no_debemos_permitir no_se_puede_aceptar
          no_se_puede_tolerar no_se_puede_justificar no_se_puede_permitir no_aceptamos
          no_toleramos no_aceptaremos no_toleraremos no_permitiremos no_justificamos`,
      }),
      harm: complete({
        verbs: `socavar amenazar violar vulnerar dañar perjudicar comprometer erosionar infringir
          pisotear menoscabar ignorar desconocer descuidar olvidar debilitar traicionar sabotear
          subvertir/subviert desestabilizar obstaculizar obstruir/obstruy entorpecer
          destruir/destruy minar quebrantar transgredir lesionar lastimar atropellar despreciar
           sacrificar poner_en_peligro/pon/pong poner_en_riesgo/pon/pong
          atentar_contra privar_de`,
        phrases: `violación_de violaciones_de violación_a violaciones_a amenaza_a amenaza_para
          amenaza_contra amenazas_a amenazas_para amenazas_contra vulneración_de vulneraciones_de
          infracción_de infracciones_de desprecio_a desprecio_por desprecio_de menosprecio_de
          contrario_a_los a_costa_de a_expensas_de en_detrimento_de en_contravención_de ataque_a
          ataque_contra ataques_a ataques_contra atentado_contra atentados_contra erosión_de falta_de
          ausencia_de carencia_de obstáculo_para obstáculos_para obstáculo_a barrera_para
          barreras_para perjudicial_para dañino_para nocivo_para daño_a crimen_contra crímenes_contra
          agresión_contra agresión_a negación_de discriminación_contra violencia_contra peligro_para
          peligros_para riesgo_para riesgos_para afrenta_a desafío_a desafíos_a
          debilitamiento_de incompatible_con incompatibles_con enemigo_de enemigos_de
          desafío_para desafíos_para menoscabo_de en_perjuicio_de`,
      }),
      good: {
        verbs: `prevalecer contribuir/contribuy beneficiar servir/sirv/sirv importar unir`,
        phrases: `esencial esenciales vital vitales crucial cruciales indispensable indispensables
          imprescindible imprescindibles imperativo imperativa necesario necesaria necesarios
          necesarias fundamental fundamentales primordial base fundamento cimiento cimientos
          piedra_angular pilar pilares clave llave requisito condición prerrequisito
          sagrado sagrada inviolable inalienable irrenunciable legítimo legítima beneficioso
          beneficiosa importante importantes la_única_vía la_única_salida el_único_camino
          la_mejor_vía el_mejor_camino la_mejor_garantía la_mejor_defensa el_camino la_respuesta la_solución
          la_vía prioridad prioritario prioritaria útil útiles valioso valiosa urgente urgentes
          inseparable inseparables constructivo constructiva eficaz eficaces columna_vertebral
          papel_central papel_clave papel_esencial papel_fundamental bienvenido bienvenida
          tolerarse tolerado tolerada tolerable tolerables justificarse justificado justificada
          justificable aceptarse aceptado aceptada aceptable aceptables permitirse permitido
          permitida innegociable innegociables motor garantía`,
      },
      bad: {
        verbs: `fracasar`,
        last: `terminar acabar cesar desaparecer`,
        phrases: `inaceptable inaceptables dañino dañina nocivo nociva nefasto nefasta peligroso
          peligrosa peligrosos peligrosas ilegal ilegales injusto injusta injustos injustas
          injustificado injustificada injustificable injustificables intolerable intolerables inadmisible inadmisibles
          contraproducente contraproducentes inútil inútiles amenaza amenazas un_peligro flagelo
          lacra inmoral inmorales criminal criminales obsoleto obsoleta obsoletos anacrónico
          anacrónica obstáculo obstáculos afrenta deplorable insostenible destructivo destructiva
          un_crimen un_error inhumano inhumana perjudicial perjudiciales ilegítimo ilegítima
          negociable negociables negociarse una_violación un_problema contrario contraria contrarios
          contrarias un_fracaso un_freno un_lastre una_trampa un_atropello`,
      },
    },
    inflect,
  ),
  lacking: wordsOf("sin"),
  sole: wordsOf("solo sólo únicamente solamente"),
  negators: wordsOf("no ni nunca jamás nadie nada ningún ninguna ninguno tampoco"),
  bare: wordsOf("no"),
  contrary: wordsOf("sino"),
  affirming: wordsOf("solo sólo solamente únicamente cabe hay_duda obstante más"),
  modals: wordsOf(
    `debe deben debemos deberá deberán deberemos debería deberían deberíamos deba deban puede pueden
     podemos podrá podrán podría podrían pueda puedan que`,
  ),
  linkedModals: wordsOf(
    "hay habrá habría tiene tienen tenemos tendrá tendrán tendremos tendría tendrían",
  ),
  definite: wordsOf("el la los las"),
  unable: wordsOf("imposible"),
  obligations: wordsOf(
    "debe deben debemos deberá deberán deberemos debería deberían deberíamos deba deban que",
  ),
  steps: wordsOf("también siempre más seguir juntos todos mejor ahora continuar empezar a"),
  copulas: wordsOf(
    `es son ser sea sean será serán era eran fue fueron sería serían siendo sigue siguen está están
     resulta resultan parece parecen constituye constituyen representa representan se`,
  ),
  needsCopula: true,
  own: wordsOf("nosotros nosotras yo mi nuestro nuestra nuestros nuestras"),
  articles: wordsOf("un una"),
  purpose: wordsOf("para a"),
  parting: wordsOf(
    `que quien quienes cual cuales cuyo cuya porque aunque mientras si cuando pues pero donde como
     esto eso ello él ella ellos ellas`,
  ),
  linking: wordsOf("de del y e la el los las un una en con entre para su sus todos todas sobre"),
  inner: wordsOf("sobre acerca en dentro hacia entre para ante"),
  strange: wordsOf("por con mediante tras durante bajo desde pese contra según"),
  conjunctions: wordsOf("y e o u ni pero sino"),
  introducing: wordsOf("que"),
  views: wordsOf(
    `creo creemos cree creen pienso pensamos piensan acepto aceptamos acepta aceptan digo decimos dice
     dicen afirma afirman sostiene sostienen argumenta argumentan considero consideramos considera
     consideran idea noción argumento opinión creencia tesis de acuerdo verdad cierto parece`,
  ),
  denying: wordsOf(
    `discrepo discrepamos rechazo rechazamos niego negamos niega niegan dudo dudamos duda dudan falso
     mentira`,
  ),
  closing: wordsOf("y ya ahora inmediatamente"),
  transparent: wordsOf(
    `promoción fortalecimiento protección mantenimiento búsqueda logro preservación realización
     consolidación disfrute establecimiento aplicación creación adopción construcción existencia
     principio principios espíritu concepto idea camino política políticas práctica proceso causa
     cultura uso acto actos forma formas papel sistema cuestión ideal ideales objetivo objetivos meta
     metas vía comunidad mundo orden norma normas regla reglas propósito propósitos lógica mentalidad
     valor valores derecho`,
  ),
  genitives: wordsOf("de del"),
  prefixes: wordsOf("no anti contra"),
  harmful:
    /^(?!.*(?:prevención|resolución|solución|no[- ]proliferación|control|(?:^|[^\p{L}])(?:no|anti|contra)-)).*(?:^|[^\p{L}])(?:terror|(?:ciber)?crim|ciberataque|ataque|agres|hegem|confrontaci|enfrentamiento|conflicto|guerra|bélic|sancion|sanción|embargo|bloqueo|injerencia|interven|ocupaci|anexi|inva[ds]|invasi|colonial|neocolonial|imperialis|separatis|dominaci|unilateral|coerci|coacci|intimidaci|tráfico de|narcotr|trata de|prolifera|extremis|amenaza|viola|piratería|fraude|rivalidad|fragment|monopoli|pirateo|desinformaci|odio|radicali|tensi[oó]n|inestabilidad|subver|provoca|chantaje|expansionis|militariz|polariz|brecha|desequilibri|carrera (?:de armamentos|armamentista)|contraband|blanqueo|lavado de|impunidad|genocidio|pobreza|hambre|opresi|escalada|explotaci|hostil|flagelo|ensayos? nuclear|armas? (?:nuclear|química|de destrucción)|minas? (?:anti|terrestre)|injust|desigual|arbitrari|guerra fría|política de poder|doble rasero|saqueo|asesinat|apartheid|racis|atrocidad|derroc|cambio de régimen|drogas?(?![\p{L}])|enemig|corrup|violencia|tortura)/iu,
  beneficial:
    /(?:^|[^\p{L}])(?:segur|paz(?![\p{L}])|pacífic|coopera|colabora|soberan|estabil|integridad|independen|autodetermin|libre determinaci|confianza|ley(?:es)?(?![\p{L}])|legal|derecho|reglas?(?![\p{L}])|justicia|solidar|igualdad|socio|asociaci|alianza|multilateral|multipolar|desarme|desarroll|diálogo|dialog|negocia|diplom|consenso|tratado|convenci|carta|norma|libertad|prosper|benefici|común|comunes|compartid|mutu|junt|rendición de cuentas|reforma|conectiv|inclusi|capacidad|protec|no-|no (?:injerencia|intervención|proliferación|agresión)|anti-|prevenci|amistad|humanit|legitim|tecnolog|digital|innova|interoperab|democra|equita|autonom|respet|armon|convivencia)/iu,
};
