"""The verbs of Spanish."""

from __future__ import annotations

from collections.abc import Collection, Sequence

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
    "activa alerta alza amenaza amnistía arma aventura ayuda baja baraja busca calma captura carga casa "
    "causa caza cena cifra cita clausura completa compra concreta condena conjura conquista conserva "
    "consulta contrata copa copia corona corta cosecha cría cuenta cuesta culpa cura demanda demora "
    "denuncia deriva derrama derrota descarga desnuda diferencia disputa distancia enferma entrega "
    "entrevista escala escolta escucha espera espía estafa estrecha estrella evidencia factura falla falta "
    "ficha figura fija firma forma fractura fragua fuerza fusiona gana gira guarda guía interna junta jura "
    "larga lava limpia linda llama lucha madura maniobra marca marcha mata media mejora merma mezcla mina "
    "mira molesta monta muda muestra multa nota ofrenda para parcela parte pasa patrulla pelea persona "
    "pesca pinta planta plasma porta practica precisa pregunta presencia prima programa propina protesta "
    "prueba pugna purga quema quiebra quita rebaja reconquista reforma reina renuncia reserva resta reta "
    "rueda saca salva sentencia siembra siniestra sobra sospecha subasta suelta sujeta suma sutura tacha "
    "tala tapa tapia tasa tira toca toma tortura traba trama trata traza tutela vacuna vale valla vela "
    "versa veta viola visita vota zanja"
)
"""Words that are the present of a verb and may be a noun: their neighbours decide."""
NO_VERBS = frozenset(
    "abogada abogadas abogado abogados abra adelante ajuste albergue alcance andar aparte aporte arme "
    "arranque arrastre arriba ataque auxiliar avance baile base baste beba caliente calle cause cerca cese "
    "cierre circular cobre coma comida condado conste contraste cope corte cree cruce cuidado cupo cure "
    "dados debate delegada delegado deporte derrumbe desate desfile detalle diputada diputadas diputado "
    "diputados diste doble década décadas embajada embarque empate empleadas empleados encaje enfrente "
    "enlace entrada entradas entre escape estados fachada fiche fije firme flete grado grados grave guste "
    "helada heridas heridos ice ida informe jornada jornadas jugada jurado jurados jure juzgados lado "
    "lados late lave linde llamada llamadas llegada llegadas madrugada masacre mate medida medidas mercado "
    "mercados militar mine mirada monte nevada nombre oriente pacte pare parte partida partidos pasadas "
    "pasados patada pecado pedidos pesar pese pilote pise pite porte pose preste prime privadas privados "
    "puesta puesto puestos regular remate reme repunte resultados rete roce salida salidas sentidos sobre "
    "soldado soldados solvente tache tale tarde teja tema temporada temporadas tense tienda tilde time "
    "tire titular traje tratados trueque una vale vele verse vino viste".split()
)
"""Nouns and small words spelt like a verb form."""

# fmt: off
AUXILIARIES = {
    "have": (
        "ha han he hemos|había habían habíamos|hubo hubieron|habrá habrán habremos habré|habría habrían|"
        "haya hayan"
    ),
    "be": "es son soy somos|era eran éramos|fue fueron fui|será serán seré seremos|sería serían|sea sean",
    "stay": (
        "está están estoy estamos queda quedan permanece permanecen|"
        "estaba estaban estábamos quedaba permanecía permanecían|"
        "estuvo estuvieron quedó quedaron permaneció permanecieron|"
        "estará estarán quedará quedarán permanecerá permanecerán|estaría estarían quedaría quedarían|"
        "esté estén quede queden"
    ),
    "go": "va van voy vamos|iba iban íbamos||||vaya vayan",
    "must": "debe deben debemos|debía debían|debió debieron|deberá deberán|debería deberían debiera|",
    "can": "puede pueden podemos|podía podían||podrá podrán podremos|podría podrían pudiera pudieran|",
    "finish": "acaba acaban acabo|||||",
}
"""The forms of each auxiliary, in the order of ``MOODS``."""
MOODS = {
    Form.PRESENT: Tense.PRESENT, Form.IMPERFECT: Tense.IMPERFECT, Form.PAST: Tense.PAST,
    Form.FUTURE: Tense.FUTURE, Form.CONDITIONAL: Tense.CONDITIONAL, Form.SUBJUNCTIVE: Tense.FUTURE,
}
"""The tense of a verb by its form alone; a subjunctive tells what is to come: «cuando abra»."""
FORMS: dict[VerbForm, Listed] = {
    VerbForm(Form.PRESENT_OR_NOUN): NOUNS_OR_PRESENTS,
    PARTICIPLE: "sido estado vigente vigentes",
    PRESENT: "hay",
    VerbForm(Form.MODAL, "had"): "hubiera hubieran hubiese hubiesen",
    VerbForm(Form.MODAL, "were"): "fuera fueran fuese fuesen",
    VerbForm(Form.INFINITIVE, "have"): "haber haberse haberlo haberla",
    VerbForm(Form.GERUND, "have"): "habiendo",
    **{
        VerbForm(form, auxiliary): words
        for auxiliary, listed in AUXILIARIES.items()
        for form, words in zip(MOODS, listed.split("|"), strict=True)
    },
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
CONJUGATIONS = conjugations("es")
_CONJUGATED = CONJUGATIONS.reader(READINGS)
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
    **{
        VerbForm(form, auxiliary): {None: tense}
        for auxiliary in (None, *AUXILIARIES) for form, tense in MOODS.items()
    },
    VerbForm(Form.PRESENT, "have"): {
        None: Tense.PRESENT, Form.PARTICIPLE: Tense.PAST, Form.INFINITIVE: Tense.PLANNED,
    },
    VerbForm(Form.IMPERFECT, "have"): {
        None: Tense.IMPERFECT, Form.PARTICIPLE: Tense.PLUPERFECT, Form.INFINITIVE: Tense.WAS_PLANNED,
    },
    VerbForm(Form.CONDITIONAL, "have"): {None: Tense.CONDITIONAL, Form.PARTICIPLE: Tense.PAST},
    VerbForm(Form.SUBJUNCTIVE, "have"): {None: Tense.FUTURE, Form.PARTICIPLE: Tense.PAST},
    VerbForm(Form.MODAL, "had"): {None: Tense.CONDITIONAL, Form.PARTICIPLE: Tense.PLUPERFECT},
    VerbForm(Form.INFINITIVE, "have"): {None: None, Form.PARTICIPLE: Tense.PAST},
    VerbForm(Form.MODAL, "were"): {None: Tense.CONDITIONAL},
    VerbForm(Form.PRESENT, "stay"): {None: Tense.PRESENT, Form.PARTICIPLE: Tense.STATE},
    **{
        VerbForm(Form.IMPERFECT, auxiliary): {None: Tense.IMPERFECT, Form.PARTICIPLE: Tense.PLUPERFECT}
        for auxiliary in ("be", "stay")
    },
    VerbForm(Form.PRESENT, "go"): {None: Tense.PRESENT, Form.INFINITIVE: Tense.FUTURE},
    VerbForm(Form.IMPERFECT, "go"): {None: Tense.IMPERFECT, Form.INFINITIVE: Tense.WAS_PLANNED},
    **{
        VerbForm(form, "must"): {None: Tense.PLANNED}
        for form in (Form.PRESENT, Form.FUTURE, Form.CONDITIONAL)
    },
    **{VerbForm(form, "must"): {None: Tense.WAS_PLANNED} for form in (Form.IMPERFECT, Form.PAST)},
    VerbForm(Form.CONDITIONAL, "can"): {None: Tense.POSSIBLE},
    VerbForm(Form.PRESENT, "finish"): {None: Tense.PRESENT, Form.INFINITIVE: Tense.PAST},
    PAST_SUBJUNCTIVE: {None: Tense.PAST},
}

WISHES = frozenset(
    "exige exigen exigió solicita solicitan solicitó insta instó espera esperan esperaba "
    "confía confían confiaba teme temen temía pide piden pidió pidieron reclama "
    "reclaman reclamó propone proponen propuso desea quiere quieren quería sugiere sugirió posible "
    "probable confianza esperanza temor probabilidad posibilidad pronostica prefiere previsible cree "
    "creen".split()
)
"""Words before the «que» of what may or should come about."""
FORECASTS = frozenset(
    "calcula calculan estima estiman augura auguran vaticina vaticinan pronostica pronostican cree creen "
    "proyecta proyectan apuesta apuestan confía confían".split()
)
"""Words before the «que» of a forecast: «calculan que el beneficio crecerá»."""
RULING_OUT = frozenset("descarta descartan descartó excluye excluyen".split())
"""Verbs that leave something open when they are denied: «no descarta nuevas medidas»."""
OPENING = frozenset(
    "que cuando mientras aunque quien quienes donde como conforme ojalá quizá quizás no si".split()
)
"""Words before a subjunctive; without one such a word is a noun: «emprenderá viaje»."""
FORESEEING = frozenset({"prevé", "prevén"})
"""Verbs that plan an infinitive and forecast a noun: «prevé un alza»."""
LONGEST_ASKED = 7
"""Most words from a wish to the «que» after whom it asks."""
LONGEST_WISH = 12
"""Most words from such a «que» to its verb."""


def _is_asked(norms: Sequence[str], that: int) -> bool:
    """«pidió a la empresa que reincorpore»: who is asked stands between the wish and its «que»."""
    reach = range(max(that - LONGEST_ASKED, 0), that)
    return any(norms[at] in WISHES and norms[at + 1] in ("a", "al") for at in reach)


def _names_what_is_foreseen(norms: Sequence[str], index: int) -> bool:
    """«prevé lluvias», «prevé para mañana un alza», but not «prevé abrir» or «prevé que abra»."""
    following = next((norm for norm in norms[index:] if norm not in TRANSPARENT), "que")
    return following != "que" and Slot.INFINITIVE not in CONJUGATIONS.slots(following)


def in_context(tokens: Tokens, _timed: Collection[int]) -> FormAt:
    """Tells what is hoped from what is to come: «confía en que abra», but «cuando abra»."""

    def form_at(index: int, form: VerbForm | None) -> VerbForm | None:
        norms, first = tokens.norms, max(index - LONGEST_WISH, 2)
        if norms[index] in RULING_OUT and norms[index - 1] == "no":
            return VerbForm(Form.CONDITIONAL)
        if norms[index] in FORESEEING and _names_what_is_foreseen(norms, index + 1):
            return VerbForm(Form.CONDITIONAL)
        if form is None or form.form not in (Form.SUBJUNCTIVE, Form.FUTURE):
            return form
        that = next((at for at in range(index - 1, first - 1, -1) if norms[at] == "que"), None)
        if that is not None and norms[that - 1] == "y":  # «pidió que se aplace y que declaren»
            that = next((at for at in range(that - 1, 1, -1) if norms[at] == "que"), that)
        before = () if that is None else norms[max(that - 2, 0) : that]
        if form.form is Form.FUTURE:
            return form if FORECASTS.isdisjoint(before) else VerbForm(Form.CONDITIONAL, form.auxiliary)
        if that is None or (WISHES.isdisjoint(before) and not _is_asked(norms, that)):
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

CUES: dict[Cue, str] = {
    Cue.HYPOTHETICAL: (
        "barajar estudiar sopesar confiar temer plantear proponer sugerir pedir reclamar aspirar calcular "
        "augurar vaticinar pronosticar estimar apostar amenazar deslizar esperar"
    ),
    Cue.INTENDED: (
        "querer pretender planear prometer proyectar preparar tener pensar acordar decidir pactar resolver "
        "aceptar comprometer convocar citar emplazar"
    ),
    Cue.CANCELLED: "cancelar suspender anular desconvocar desistir descartar prohibir truncar frustrar",
    Cue.POSTPONED: "aplazar posponer postergar retrasar diferir reprogramar demorar trasladar",
    Cue.EXTENDED: "prorrogar prolongar ampliar extender",
    Cue.LASTING: "seguir continuar mantener regir durar quedar permanecer estar",
    Cue.REPORTING: (
        "decir anunciar declarar indicar afirmar asegurar explicar precisar confirmar señalar advertir "
        "recordar contar revelar admitir reconocer informar denunciar lamentar subrayar sostener "
        "manifestar agregar añadir apuntar detallar comentar apostillar avanzar adelantar bromear insistir "
        "reiterar relatar ironizar zanjar avisar jurar responder replicar contestar"
    ),
}
"""The infinitives of the verbs whose meaning says something of their event."""
CUES_OF_FORMS: dict[Cue, Listed] = {
    Cue.PLANNED: (
        agreeing("previsto programado planeado planificado esperado agendado"),
        "preveía preveían aguarda",
    ),
    Cue.INTENDED: "prevé prevén", Cue.POSTPONED: "corrió recorrió",
    Cue.APPOINTED: agreeing("fijado convocado citado señalado emplazado"),
    Cue.LASTING: agreeing("abierto cerrado expuesto"),
}
"""Forms that say more than their verb does."""

def cues() -> dict[str, Cue]:
    """The cue of each form; what somebody will propose or study is no longer open."""
    by_form = {
        form: cue
        for cue, verbs in CUES.items() for verb in verbs.split() for form in CONJUGATIONS.forms(verb)
        if cue is not Cue.HYPOTHETICAL or Slot.FUTURE not in CONJUGATIONS.slots(form)
    }
    return by_form | by_word(CUES_OF_FORMS)


VERBS = Verbs(
    forms=by_word(FORMS), no_verbs=NO_VERBS, conjugated=conjugated,
    endings=tuple((ending, form) for form, endings in ENDINGS for ending in endings.split()), tenses=TENSES,
    cues=cues(), transparent=TRANSPARENT,
    handing=frozenset(agreeing("remitido devuelto trasladado").split()), agreeing=frozenset({"be", "stay"}),
    plural_endings=("n",), first_person_endings=("mos",), reflexives=frozenset({"se"}),
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
    being=frozenset({"be", "stay"}), before_verbs=frozenset({"quien", "quienes", "se", "no"}),
    like_nouns=frozenset({Form.PRESENT, Form.PRESENT_OR_NOUN, Form.SUBJUNCTIVE}),
    dependent=frozenset({Form.SUBJUNCTIVE}), announcing=frozenset({PRESENT, VerbForm(Form.PRESENT, "be")}),
    object_pronouns=frozenset("me te nos le les se".split()),
    object_openers=frozenset("el la los las un una unos unas su sus este esta estos estas".split()),
)
