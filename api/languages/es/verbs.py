"""The verbs of Spanish."""

from __future__ import annotations

from collections.abc import Collection

from api.extraction.clauses.grammar import (
    INFINITIVE,
    PARTICIPLE,
    PRESENT,
    Cue,
    Form,
    FormAt,
    Tense,
    Tenses,
    VerbForm,
    Verbs,
)
from api.extraction.tokens import Tokens
from api.languages.conjugation import conjugations
from api.languages.conjugation.slots import Slot
from api.languages.word_tables import Listed, by_word


def agreeing(participles: str) -> str:
    """Participles in their four agreements: previsto, prevista, previstos, previstas."""
    stems = (participle[:-1] for participle in participles.split())
    return " ".join(f"{stem}o {stem}a {stem}os {stem}as" for stem in stems)


NOUNS_OR_PRESENTS = (
    "activa alarma alerta alza amenaza amnistía apuesta arma aventura ayuda baja baraja batalla burla "
    "busca cadena calma captura carga casa causa caza cena central charla cifra cita clausura cola colecta "
    "completa compra concreta condena conjura conquista conserva consulta contrata copa copia corona corta "
    "cosecha cría crítica cuenta cuesta culpa cura data demanda demora denuncia deriva derrama derrota "
    "descarga desnuda diferencia disputa distancia duda empresa encuesta enferma entrega entrevista escala "
    "escolta escucha espera espía estafa estrecha estrella evidencia factura falla falta fecha ficha "
    "figura fija firma forma fractura fragua fuerza fusiona gana gira guarda guía huelga interna junta "
    "jura larga lava limpia linda lista llama lucha madura maniobra marca marcha masa mata media mejora "
    "merma mezcla mina mira molesta monta muda muestra multa nota obra oferta ofrenda para parcela parte "
    "pasa patrulla pauta pelea pena persona pesca pinta planta plasma poda porta practica precisa pregunta "
    "prensa presa presencia prima programa promesa propina protesta prueba pugna purga quema quiebra quita "
    "rebaja recarga receta reconquista reforma reina renta renuncia reserva resta reta ronda rota rueda "
    "ruta saca sala salva secuela sentencia siembra siniestra sobra sonda sospecha subasta suelta sujeta "
    "suma sutura tacha tala tapa tapia tasa tira toca toma tortura traba trama trata traza tutela vacuna "
    "vale valla vela venta versa veta viola visita vista viva vota vuelta zanja"
)
"""Words that are the present of a verb and may be a noun: their neighbours decide."""
NO_VERBS = frozenset(
    "abogacía abogada abogadas abogado abogados abra acta acuerdo acuerdos adelante ajuste ajustes "
    "albergue alcaldía alcance alquiler andar ante anterior aparte aporte aportes arme arranque arrastre "
    "arriba ataque ataques auge auxiliar avance avería ayer azar azúcar año baile bajo bar base bases "
    "baste beba caliente calle campaña capital cargo caso cause celular centro cerca cerco cero cese ceses "
    "choques cierre circular clase cobre coma combates comida como compañía compañías condado conforme "
    "consejo conste contra contraste cope corte coste costumbre cree cruce cruces cualquiera cuando "
    "cuidado cupo cure cámara cáncer dados debate debates delegada delegado deporte derrumbe desastre "
    "desate desde desfile desgaste despacho detalle diputada diputadas diputado diputados disparate diste "
    "doble durante década décadas día días dólar economía ejemplar ejército elite embajada embargo "
    "embarque empate empleadas empleados empresa encaje energía enfoque enfrente enlace ensayo entrada "
    "entradas entre envase escape escolar estados estampida este estelar excepto exterior fachada fallo "
    "familiar fase fiche fije firme fiscalía flete frente fuerte golpe grado grados grave guste hacia "
    "helada heridas heridos hogar humano ice ida importes informe interior jornada jornadas jueves jugada "
    "jurado jurados jure juzgados lado lados late lave linde llamada llamadas llegada llegadas lote luego "
    "lugar lunar lunes líder límite madrugada mando mar marido martes masacre mate mayoría mediante medida "
    "medidas mercado mercados militar millar mine ministerio mirada mitad monja monte mujer nevada nombre "
    "nombres nuclear náufrago oriente pacte paje par pare parte partes particular partida partidos pasadas "
    "pasados pasaje pasto patada peaje pecado pedidos pelotas pesar pese pie pilar pilote pise pite placer "
    "policía popular por porque porte pose postre pre preste prime privadas privados pueblo puente puesta "
    "puesto puestos realce recortes regate regular relevo remate remates reme remolque reportes repunte "
    "rescates resultados rete rico roce ruido ruidos sal salida salidas salvo sección sede segundo según "
    "sentidos similar sobre sobres sociedad solar soldado soldados solo solvente sonido suite tache tale "
    "taller tanque tarde teja tema temporada temporadas tense tercera tiempo tienda tilde time tire "
    "titular todavía todo tope traje trance tras tratados través trote trueque trámite tía una vale vele "
    "vera verse vida vidas viernes vino viraje viste vía ya único".split()
)
"""Nouns and small words spelt like a verb form."""

FORMS: dict[VerbForm, Listed] = {
    VerbForm(Form.PRESENT_OR_NOUN): NOUNS_OR_PRESENTS,
    PARTICIPLE: "sido estado vigente vigentes",
    VerbForm(Form.PRESENT): "hay",
    VerbForm(Form.PRESENT, "have"): "ha han he hemos",
    VerbForm(Form.IMPERFECT, "have"): "había habían habíamos",
    VerbForm(Form.PAST, "have"): "hubo hubieron",
    VerbForm(Form.FUTURE, "have"): "habrá habrán habremos habré",
    VerbForm(Form.CONDITIONAL, "have"): "habría habrían",
    VerbForm(Form.SUBJUNCTIVE, "have"): "haya hayan",
    VerbForm(Form.MODAL, "had"): "hubiera hubieran hubiese hubiesen",
    VerbForm(Form.INFINITIVE, "have"): "haber haberse haberlo haberla",
    VerbForm(Form.GERUND, "have"): "habiendo",
    VerbForm(Form.PRESENT, "be"): "es son soy somos",
    VerbForm(Form.IMPERFECT, "be"): "era eran éramos",
    VerbForm(Form.PAST, "be"): "fue fueron fui fuimos",
    VerbForm(Form.FUTURE, "be"): "será serán seré seremos",
    VerbForm(Form.CONDITIONAL, "be"): "sería serían",
    VerbForm(Form.SUBJUNCTIVE, "be"): "sea sean",
    VerbForm(Form.MODAL, "were"): "fuera fueran fuese fuesen",
    VerbForm(Form.PRESENT, "stay"): "está están estoy estamos queda quedan permanece permanecen",
    VerbForm(Form.IMPERFECT, "stay"): "estaba estaban estábamos quedaba permanecía permanecían",
    VerbForm(Form.PAST, "stay"): "estuvo estuvieron quedó quedaron permaneció permanecieron",
    VerbForm(Form.FUTURE, "stay"): "estará estarán quedará quedarán permanecerá permanecerán",
    VerbForm(Form.CONDITIONAL, "stay"): "estaría estarían quedaría quedarían",
    VerbForm(Form.SUBJUNCTIVE, "stay"): "esté estén quede queden",
    VerbForm(Form.PRESENT, "go"): "va van voy vamos",
    VerbForm(Form.IMPERFECT, "go"): "iba iban íbamos",
    VerbForm(Form.SUBJUNCTIVE, "go"): "vaya vayan",
    VerbForm(Form.PRESENT, "must"): "debe deben debemos",
    VerbForm(Form.IMPERFECT, "must"): "debía debían",
    VerbForm(Form.PAST, "must"): "debió debieron",
    VerbForm(Form.FUTURE, "must"): "deberá deberán",
    VerbForm(Form.CONDITIONAL, "must"): "debería deberían debiera debieran",
    VerbForm(Form.PRESENT, "can"): "puede pueden podemos",
    VerbForm(Form.IMPERFECT, "can"): "podía podían",
    VerbForm(Form.FUTURE, "can"): "podrá podrán podremos",
    VerbForm(Form.CONDITIONAL, "can"): "podría podrían pudiera pudieran",
    VerbForm(Form.PRESENT, "finish"): "acaba acaban acabo",
}
"""Auxiliaries, and forms that their neighbours decide."""

PAST_SUBJUNCTIVE = VerbForm(Form.SUBJUNCTIVE, "past")
READINGS: tuple[tuple[frozenset[Slot], VerbForm], ...] = (
    (frozenset({Slot.PAST}), VerbForm(Form.PAST)),
    (frozenset({Slot.PRESENT}), PRESENT),
    (frozenset({Slot.IMPERFECT}), VerbForm(Form.IMPERFECT)),
    (frozenset({Slot.FUTURE}), VerbForm(Form.FUTURE)),
    (frozenset({Slot.CONDITIONAL}), VerbForm(Form.CONDITIONAL)),
    (frozenset({Slot.PARTICIPLE}), PARTICIPLE),
    (frozenset({Slot.INFINITIVE}), INFINITIVE),
    (frozenset({Slot.GERUND}), VerbForm(Form.GERUND)),
    (frozenset({Slot.SUBJUNCTIVE}), VerbForm(Form.SUBJUNCTIVE)),
    (frozenset({Slot.PAST_SUBJUNCTIVE}), PAST_SUBJUNCTIVE),
)
"""How a form is read that fills some slots: «anunciamos» is a past before it is a present."""
ENDINGS = (
    (VerbForm(Form.PAST), "aron ieron yeron jeron"),
    (VerbForm(Form.IMPERFECT), "aban aba"),
    (VerbForm(Form.FUTURE), "arán erán irán ará erá irá"),
    (VerbForm(Form.CONDITIONAL), "arían erían irían"),
    (PARTICIPLE, "ado ada ados adas"),
    (VerbForm(Form.PAST), "ó"),
    (INFINITIVE, "arse"),
)
"""Endings of verbs that the conjugation lacks; the first one that fits counts."""
CLITICS = tuple(
    f"{first}{second}" for first in ("", "se", "me", "te", "nos")
    for second in ("", "lo", "la", "los", "las", "le", "les") if first or second
)  # fmt: skip
_CONJUGATED = conjugations("es").reader(READINGS)
_PLAIN = str.maketrans("áéí", "aei")


def conjugated(word: str) -> VerbForm | None:
    """The form of a word, which may have pronouns at its end: «reunirse», «entregarlo», «celebrándose»."""
    form = _CONJUGATED(word)
    if form is not None or not word.endswith(CLITICS):
        return form
    for clitic in CLITICS:
        verb = word.removesuffix(clitic)
        if verb != word and verb.endswith(("r", "ndo")):
            return _CONJUGATED(verb) or _CONJUGATED(verb.translate(_PLAIN))
    return None


TENSES: Tenses = {
    VerbForm(Form.PRESENT, "have"): {
        None: Tense.PRESENT,
        Form.PARTICIPLE: Tense.PAST,
        Form.INFINITIVE: Tense.PLANNED,
    },
    VerbForm(Form.IMPERFECT, "have"): {
        None: Tense.IMPERFECT,
        Form.PARTICIPLE: Tense.PLUPERFECT,
        Form.INFINITIVE: Tense.WAS_PLANNED,
    },
    VerbForm(Form.PAST, "have"): {None: Tense.PAST},
    VerbForm(Form.FUTURE, "have"): {None: Tense.FUTURE},
    VerbForm(Form.CONDITIONAL, "have"): {None: Tense.CONDITIONAL, Form.PARTICIPLE: Tense.PAST},
    VerbForm(Form.SUBJUNCTIVE, "have"): {None: Tense.FUTURE, Form.PARTICIPLE: Tense.PAST},
    VerbForm(Form.MODAL, "had"): {None: Tense.CONDITIONAL, Form.PARTICIPLE: Tense.PLUPERFECT},
    VerbForm(Form.INFINITIVE, "have"): {None: None, Form.PARTICIPLE: Tense.PAST},
    VerbForm(Form.PRESENT, "be"): {None: Tense.PRESENT},
    VerbForm(Form.IMPERFECT, "be"): {None: Tense.IMPERFECT, Form.PARTICIPLE: Tense.PLUPERFECT},
    VerbForm(Form.PAST, "be"): {None: Tense.PAST},
    VerbForm(Form.FUTURE, "be"): {None: Tense.FUTURE},
    VerbForm(Form.CONDITIONAL, "be"): {None: Tense.CONDITIONAL},
    VerbForm(Form.SUBJUNCTIVE, "be"): {None: Tense.FUTURE},
    VerbForm(Form.MODAL, "were"): {None: Tense.CONDITIONAL},
    VerbForm(Form.PRESENT, "stay"): {None: Tense.PRESENT, Form.PARTICIPLE: Tense.STATE},
    VerbForm(Form.IMPERFECT, "stay"): {None: Tense.IMPERFECT, Form.PARTICIPLE: Tense.PLUPERFECT},
    VerbForm(Form.PAST, "stay"): {None: Tense.PAST},
    VerbForm(Form.FUTURE, "stay"): {None: Tense.FUTURE},
    VerbForm(Form.CONDITIONAL, "stay"): {None: Tense.CONDITIONAL},
    VerbForm(Form.SUBJUNCTIVE, "stay"): {None: Tense.FUTURE},
    VerbForm(Form.PRESENT, "go"): {None: Tense.PRESENT, Form.INFINITIVE: Tense.FUTURE},
    VerbForm(Form.IMPERFECT, "go"): {None: Tense.IMPERFECT, Form.INFINITIVE: Tense.WAS_PLANNED},
    VerbForm(Form.CONDITIONAL, "go"): {None: Tense.CONDITIONAL},
    VerbForm(Form.SUBJUNCTIVE, "go"): {None: Tense.FUTURE},
    VerbForm(Form.PRESENT, "must"): {None: Tense.PLANNED},
    VerbForm(Form.IMPERFECT, "must"): {None: Tense.WAS_PLANNED},
    VerbForm(Form.PAST, "must"): {None: Tense.WAS_PLANNED},
    VerbForm(Form.FUTURE, "must"): {None: Tense.PLANNED},
    VerbForm(Form.CONDITIONAL, "must"): {None: Tense.PLANNED},
    VerbForm(Form.PRESENT, "can"): {None: Tense.PRESENT},
    VerbForm(Form.IMPERFECT, "can"): {None: Tense.IMPERFECT},
    VerbForm(Form.FUTURE, "can"): {None: Tense.FUTURE},
    VerbForm(Form.CONDITIONAL, "can"): {None: Tense.POSSIBLE},
    VerbForm(Form.PRESENT, "finish"): {None: Tense.PRESENT, Form.INFINITIVE: Tense.PAST},
    PRESENT: {None: Tense.PRESENT},
    VerbForm(Form.SUBJUNCTIVE): {None: Tense.FUTURE},
    PAST_SUBJUNCTIVE: {None: Tense.PAST},
    VerbForm(Form.IMPERFECT): {None: Tense.IMPERFECT},
    VerbForm(Form.PAST): {None: Tense.PAST},
    VerbForm(Form.FUTURE): {None: Tense.FUTURE},
    VerbForm(Form.CONDITIONAL): {None: Tense.CONDITIONAL},
}

WISHES = frozenset(
    "espera esperan esperaba confía confían confiaba teme temen temía pide piden pidió pidieron reclama "
    "reclaman reclamó propone proponen propuso desea quiere quieren quería sugiere sugirió posible "
    "probable confianza esperanza temor probabilidad posibilidad pronostica prefiere previsible cree "
    "creen".split()
)
"""Words before the «que» of what may or should come about."""
OPENING = frozenset(
    "que cuando mientras aunque quien quienes donde como conforme ojalá quizá quizás no si".split()
)
"""Words before a subjunctive; without one such a word is a noun: «emprenderá viaje»."""
LONGEST_WISH = 12
"""Most words from such a «que» to its verb."""


def in_context(tokens: Tokens, _timed: Collection[int]) -> FormAt:
    """Tells what is hoped from what is to come: «confía en que abra», but «cuando abra»."""

    def form_at(index: int, form: VerbForm | None) -> VerbForm | None:
        if form is None or form.form is not Form.SUBJUNCTIVE:
            return form
        norms, first = tokens.norms, max(index - LONGEST_WISH, 2)
        that = next((at for at in range(index - 1, first - 1, -1) if norms[at] == "que"), None)
        if that is None or WISHES.isdisjoint(norms[that - 2 : that]):
            opened = form.auxiliary or not OPENING.isdisjoint(norms[max(index - LONGEST_WISH, 0) : index])
            return form if opened else None
        return VerbForm(Form.CONDITIONAL, None if form == PAST_SUBJUNCTIVE else form.auxiliary)

    return form_at


TRANSPARENT = frozenset(
    "se le les lo la los las me te nos no ya nunca jamás también tampoco sólo solo aún todavía siempre "
    "casi ser estar sido a por así luego bien mal más menos muy finalmente oficialmente recientemente "
    "inicialmente definitivamente provisionalmente totalmente parcialmente prácticamente igualmente "
    "gravemente apenas hoy posteriormente previamente además después antes incluso de".split()
)
"""Clitics, negations, adverbs, and the «a» of «va a abrir»."""

POSTPONED = agreeing("aplazado pospuesto postergado retrasado diferido reprogramado demorado trasladado")
CUES: dict[Cue, Listed] = {
    Cue.PLANNED: (
        agreeing("previsto programado planeado planificado esperado agendado anunciado"),
        "prevé prevén preveía preveían espera esperan aguarda",
    ),
    Cue.CANCELLED: (
        agreeing("cancelado suspendido anulado desconvocado desistido descartado prohibido"),
        "cancela cancelan canceló cancelaron suspende suspenden suspendió suspendieron anula anuló "
        "anularon desconvoca desconvocan desconvocó desconvocaron desistió desistieron descarta descartó "
        "descartaron"
        "cancelar suspender anular desconvocar truncó frustró",
    ),
    Cue.POSTPONED: (
        POSTPONED,
        "aplaza traslada trasladan trasladó aplazan aplazó aplazaron pospone posponen pospuso pospusieron "
        "posterga postergan postergó postergaron retrasa retrasó retrasaron reprogramó reprogramaron "
        "aplazar posponer postergar retrasar"
        "corrió recorrió",
    ),
    Cue.APPOINTED: (agreeing("fijado convocado citado señalado emplazado agendado"),),
    Cue.LASTING: (
        agreeing("abierto cerrado mantenido expuesto"),
        "queda quedan quedará quedarán sigue siguen seguía seguían permanece permanecen permanecerá "
        "permanecerán continúa continúan continuará continuarán seguirá seguirán mantiene mantienen "
        "mantendrá mantendrán"
        "regirá rige rigen dura durará estará estarán está están",
    ),
    Cue.EXTENDED: (
        agreeing("prorrogado prolongado ampliado extendido"),
        "prorroga prorrogan prorrogó prorrogaron prolonga prolongó amplía amplió ampliaron extiende extendió",
    ),
    Cue.HYPOTHETICAL: (
        agreeing("barajado estudiado sopesado"),
        "baraja barajan estudia estudian sopesa sopesan confía confían teme temen plantea plantean propone "
        "proponen propuso propusieron sugiere pide piden reclama reclaman aspira aspiran calcula calculan "
        "augura auguran vaticina pronostica pronosticó pronostican estima estiman apuestan"
        "amenaza amenazan desliza deslizan",
    ),
    Cue.INTENDED: (
        agreeing("decidido prometido acordado pactado resuelto aceptado propuesto"),
        "quiere quieren pretende pretenden planea planean promete prometen proyecta proyectan prepara "
        "preparan quería querían pretendía pretendían planeaba planeaban tiene tienen piensa piensan "
        "acuerda"
        "compromete comprometió convocó convocaron convoca convocan citó citaron cita emplazó",
    ),
    Cue.REPORTING: (
        agreeing(
            "dicho anunciado declarado indicado afirmado asegurado explicado precisado confirmado señalado "
            "advertido recordado contado revelado admitido reconocido informado denunciado lamentado"
        ),
        "dijo dijeron afirmó afirma afirman afirmaron declaró advirtió advierte advierten señaló señala "
        "aseguró asegura aseguran explicó explica confirmó confirma contó cuenta recordó recuerda anunció "
        "anuncia anuncian anunciaron indicó indica informó informa informaron precisó precisa reveló "
        "revela admitió admite reconoció reconoce subrayó sostuvo sostiene sostienen dice dicen manifestó "
        "agregó agrega añadió añade apuntó detalló comentó apostilló avanzó adelantó bromeó lamentó "
        "denunció denuncian insistió reiteró"
        "estimó estimaron relató relata ironizó zanjó avisó avisado juraban",
    ),
}

VERBS = Verbs(
    forms=by_word(FORMS),
    no_verbs=NO_VERBS,
    conjugated=conjugated,
    endings=tuple((ending, form) for form, endings in ENDINGS for ending in endings.split()),
    tenses=TENSES,
    cues=by_word(CUES),
    transparent=TRANSPARENT,
    handing=frozenset(agreeing("remitido devuelto trasladado").split()),
    agreeing=frozenset({"be", "stay"}),
    plural_endings=("n",),
    first_person_endings=("mos",),
    reflexives=frozenset({"se"}),
    reflexive_passives=True,
    happening=frozenset(agreeing("previsto programado fijado").split())
    | {"tendrá lugar", "tendrán lugar", "se celebrará", "se celebrarán"},
    granting=frozenset([*agreeing("dado concedido otorgado").split(), "dio", "concedió", "otorgó"]),
    staying=frozenset("permaneció permanecieron estuvo estuvieron quedó siguió".split()),
    leading_negations=frozenset({"no", "nunca", "jamás", "tampoco"}),
    restrictions=frozenset({"sólo", "solo", "solamente"}),
    measuring=tuple("aument reduc baj sub crec ca disminu descend increment super alcanz".split()),
    been=frozenset({"sido", "ser", "estado", "estar", "haber", "tenido"}),
    of_things=frozenset(agreeing("fundado creado construido levantado edificado inaugurado erigido").split()),
    of_events=frozenset(
        agreeing("ocurrido sucedido acaecido registrado cometido perpetrado producido").split()
    ),
    impersonal=frozenset({"hay", "hubo", "habrá", "había", "habría", "llueve", "nieva", "hace", "basta"}),
    completed_by_times=frozenset(
        "data datan remonta remontan dura duró duraron durará termina expira vence vencía rige rigen".split()
    ),
    being=frozenset({"be", "stay"}),
    before_verbs=frozenset({"quien", "quienes", "se", "no"}),
    like_nouns=frozenset({Form.PRESENT, Form.PRESENT_OR_NOUN, Form.IMPERFECT, Form.PAST, Form.SUBJUNCTIVE}),
    announcing=frozenset({PRESENT, VerbForm(Form.PRESENT, "be")}),
    object_pronouns=frozenset("me te nos le les se".split()),
    object_openers=frozenset("el la los las un una unos unas su sus este esta estos estas".split()),
)
