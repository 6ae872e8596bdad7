"""The verbs of French."""

from __future__ import annotations

from api.extraction.clauses.grammar import (
    INFINITIVE,
    PARTICIPLE,
    PRESENT,
    Cue,
    Form,
    Tense,
    Tenses,
    VerbForm,
    Verbs,
)
from api.languages.conjugation import conjugations
from api.languages.conjugation.slots import Slot
from api.languages.fr.nouns import NO_VERBS, NOUNS_OR_PRESENTS
from api.languages.word_tables import Listed, by_word


def agreeing(participles: str) -> str:
    """Participles in their four agreements: prévu, prévue, prévus, prévues."""
    found: list[str] = []
    for participle in participles.split():
        plural = participle if participle.endswith("s") else participle + "s"
        found += [participle, participle + "e", plural, participle + "es"]
    return " ".join(found)


POSTPONED = agreeing("reporté repoussé décalé différé renvoyé retardé remis déplacé avancé ramené")

CHANGES = agreeing(
    "mort né arrivé parti venu devenu entré sorti resté tombé descendu monté retourné revenu rentré "
    "passé décédé allé apparu survenu intervenu parvenu reparti advenu"
)

FORMS: dict[VerbForm, Listed] = {
    VerbForm(Form.PRESENT_OR_NOUN): tuple(NOUNS_OR_PRESENTS),
    PARTICIPLE: "été eu dissous dissoute dissoutes",
    VerbForm(Form.OBLIGED): "dû",
    VerbForm(Form.PRESENT, "have"): "a ont ai as avons avez",
    VerbForm(Form.IMPERFECT, "have"): "avait avaient avais aviez",
    VerbForm(Form.NARRATIVE_PAST, "have"): "eut eurent",
    VerbForm(Form.FUTURE, "have"): "aura auront aurai aurons aurez",
    VerbForm(Form.CONDITIONAL, "have"): "aurait auraient aurais aurions",
    VerbForm(Form.SUBJUNCTIVE, "have"): "ait aient",
    VerbForm(Form.INFINITIVE, "have"): "avoir",
    VerbForm(Form.PRESENT, "be"): "est sont suis sommes êtes",
    VerbForm(Form.IMPERFECT, "be"): "était étaient étais étions",
    VerbForm(Form.NARRATIVE_PAST, "be"): "fut furent",
    VerbForm(Form.FUTURE, "be"): "sera seront serai serons serez",
    VerbForm(Form.CONDITIONAL, "be"): "serait seraient serais serions",
    VerbForm(Form.SUBJUNCTIVE, "be"): "soit soient fût",
    VerbForm(Form.PRESENT, "go"): "va vont vais allons allez",
    VerbForm(Form.IMPERFECT, "go"): "allait allaient",
    VerbForm(Form.PRESENT, "must"): "doit doivent dois devons faut",
    VerbForm(Form.IMPERFECT, "must"): "devait devaient devais devions",
    VerbForm(Form.FUTURE, "must"): "devra devront devrai devrons faudra",
    VerbForm(Form.CONDITIONAL, "must"): "devrait devraient faudrait",
    VerbForm(Form.PRESENT, "can"): "peut peux pouvons peuvent",
    VerbForm(Form.IMPERFECT, "can"): "pouvait pouvaient",
    VerbForm(Form.FUTURE, "can"): "pourra pourront pourrai pourrons",
    VerbForm(Form.CONDITIONAL, "can"): "pourrait pourraient pourrais pourrions pourriez",
    VerbForm(Form.PRESENT, "come"): "vient viennent",
    INFINITIVE: "savoir",
}
"""Auxiliaries, and forms that the conjugation lacks or that their neighbours decide."""

READINGS: tuple[tuple[frozenset[Slot], VerbForm], ...] = (
    (frozenset({Slot.PRESENT, Slot.PARTICIPLE}), VerbForm(Form.PRESENT_OR_PARTICIPLE)),
    (frozenset({Slot.PRESENT}), PRESENT),
    (frozenset({Slot.IMPERFECT}), VerbForm(Form.IMPERFECT)),
    (frozenset({Slot.PAST}), VerbForm(Form.NARRATIVE_PAST)),
    (frozenset({Slot.FUTURE}), VerbForm(Form.FUTURE)),
    (frozenset({Slot.CONDITIONAL}), VerbForm(Form.CONDITIONAL)),
    (frozenset({Slot.INFINITIVE}), INFINITIVE),
    (frozenset({Slot.PARTICIPLE}), PARTICIPLE),
    (frozenset({Slot.GERUND}), VerbForm(Form.GERUND)),
    (frozenset({Slot.SUBJUNCTIVE}), VerbForm(Form.SUBJUNCTIVE)),
)
"""How a form is read that fills some slots: «finit» is a present before it is a simple past."""

ENDINGS = (
    (VerbForm(Form.CONDITIONAL), "eraient"),
    (VerbForm(Form.FUTURE), "eront iront"),
    (VerbForm(Form.NARRATIVE_PAST), "èrent"),
    (VerbForm(Form.IMPERFECT), "aient"),
    (PARTICIPLE, "ées ée és é"),
)
"""Endings of verbs that the conjugation lacks; the first one that fits counts."""

TENSES: Tenses = {
    VerbForm(Form.PRESENT, "have"): {
        None: Tense.PRESENT,
        Form.PARTICIPLE: Tense.PAST,
        Form.OBLIGED: Tense.PAST,
    },
    VerbForm(Form.IMPERFECT, "have"): {
        None: Tense.IMPERFECT,
        Form.PARTICIPLE: Tense.PLUPERFECT,
        Form.OBLIGED: Tense.PLUPERFECT,
    },
    VerbForm(Form.NARRATIVE_PAST, "have"): {None: Tense.NARRATED, Form.PARTICIPLE: Tense.PLUPERFECT},
    VerbForm(Form.FUTURE, "have"): {None: Tense.FUTURE},
    VerbForm(Form.CONDITIONAL, "have"): {
        None: Tense.CONDITIONAL,
        Form.PARTICIPLE: Tense.PAST,
        Form.OBLIGED: Tense.UNFULFILLED,
    },
    VerbForm(Form.INFINITIVE, "have"): {None: None, Form.PARTICIPLE: Tense.PAST},
    VerbForm(Form.PRESENT, "be"): {None: Tense.PRESENT, Form.PARTICIPLE: Tense.STATE},
    VerbForm(Form.IMPERFECT, "be"): {None: Tense.IMPERFECT, Form.PARTICIPLE: Tense.PLUPERFECT},
    VerbForm(Form.NARRATIVE_PAST, "be"): {None: Tense.NARRATED},
    VerbForm(Form.FUTURE, "be"): {None: Tense.FUTURE},
    VerbForm(Form.CONDITIONAL, "be"): {None: Tense.CONDITIONAL},
    VerbForm(Form.SUBJUNCTIVE, "be"): {None: Tense.FUTURE},
    VerbForm(Form.PRESENT, "go"): {None: Tense.PRESENT, Form.INFINITIVE: Tense.FUTURE},
    VerbForm(Form.IMPERFECT, "go"): {None: Tense.IMPERFECT},
    VerbForm(Form.PRESENT, "must"): {None: Tense.PLANNED},
    VerbForm(Form.IMPERFECT, "must"): {None: Tense.WAS_PLANNED},
    VerbForm(Form.FUTURE, "must"): {None: Tense.PLANNED},
    VerbForm(Form.CONDITIONAL, "must"): {None: Tense.PLANNED},
    VerbForm(Form.PRESENT, "can"): {None: Tense.POSSIBLE},
    VerbForm(Form.IMPERFECT, "can"): {None: Tense.IMPERFECT},
    VerbForm(Form.FUTURE, "can"): {None: Tense.FUTURE},
    VerbForm(Form.CONDITIONAL, "can"): {None: Tense.POSSIBLE},
    VerbForm(Form.PRESENT, "come"): {None: Tense.PRESENT, Form.INFINITIVE: Tense.PAST},
    VerbForm(Form.SUBJUNCTIVE, "have"): {None: Tense.PRESENT, Form.PARTICIPLE: Tense.PAST},
    PRESENT: {None: Tense.PRESENT},
    VerbForm(Form.SUBJUNCTIVE): {None: Tense.PRESENT},
    VerbForm(Form.IMPERFECT): {None: Tense.IMPERFECT},
    VerbForm(Form.NARRATIVE_PAST): {None: Tense.NARRATED},
    VerbForm(Form.FUTURE): {None: Tense.FUTURE},
    VerbForm(Form.CONDITIONAL): {None: Tense.CONDITIONAL},
}

TRANSPARENT = frozenset(
    "ne n' pas plus jamais rien aucun pourtant cependant toutefois néanmoins déjà encore aussi bien "
    "finalement toujours donc ensuite également enfin alors vite mal mieux peu y en l' le la les lui "
    "leur se s' me m' te t' nous vous été initialement officiellement récemment notamment lourdement "
    "définitivement provisoirement tout toute tous toutes principalement largement longtemps ainsi "
    "seulement même presque désormais entièrement partiellement progressivement rapidement aussitôt "
    "immédiatement d'abord d' abord depuis de nouveau peine grièvement légèrement quasiment totalement "
    "gravement surtout simplement probablement vraisemblablement doute prochainement autrefois jadis "
    "naguère maintenant actuellement il elle ils elles on - t outre revanche effet effectivement "
    "normalement théoriquement".split()
)
"""Clitics, negations and adverbs."""

CUES: dict[Cue, Listed] = {
    Cue.PLANNED: (
        agreeing("anticipé prévu attendu programmé planifié agendé"),
        "prévoit prévoient attend attendent",
    ),
    Cue.CANCELLED: (
        agreeing("annulé abandonné supprimé sacrifié enterré déprogrammé renoncé interdit ajourné"),
        "annule annulent annuler renonce renoncent renonça abandonne abandonner annula",
    ),
    Cue.POSTPONED: (
        POSTPONED,
        "reporte repousse reportent repoussent reporter repousser décaler reportera repoussera",
    ),
    Cue.APPOINTED: agreeing("fixé convoqué inscrit calé annoncé promis assigné donné"),
    Cue.LASTING: (
        agreeing("resté demeuré maintenu prolongé ouvert fermé exposé suspendu"),
        (
            "attendre patienter "
            "reste restent restera resteront demeure demeurent demeurera rester demeurer garder garde "
            "gardent gardera conserver maintenir maintient maintiendra court dure courra continue "
            "continuera prolongera"
        ),
    ),
    Cue.HYPOTHETICAL: (
        agreeing("envisagé espéré souhaité évoqué"),
        (
            "envisage envisagent envisageait espère espèrent songe songent souhaite souhaitent souhaitait "
            "réfléchit risque risquent menace menacent réclame réclament redoute redoutent redoutait "
            "redoutaient craint craignent craignait craignaient appréhende appréhendent rêve rêvent "
            "table tablent tablait tablaient escompte escomptent escomptait escomptaient"
        ),
    ),
    Cue.INTENDED: (
        agreeing("décidé promis accepté convenu proposé choisi juré"),
        (
            "compte comptent veut veulent prévoit prévoient promet promettent entend entendent projette "
            "projettent ambitionne appelle appellent invite invitent apprête apprêtent apprêtait propose "
            "proposent demande demandent voulais comptais s'engage vise visent prépare préparent doit "
            "doivent comptait comptaient voulait voulaient prévoyait prévoyaient projetait entendait"
        ),
    ),
    Cue.REPORTING: (
        agreeing(
            "dit annoncé déclaré indiqué affirmé assuré expliqué précisé estimé ajouté rappelé confirmé "
            "souligné promis averti révélé raconté déploré jugé répondu rapporté prévenu fait réagi "
            "témoigné plaisanté lancé résumé soufflé appris confié lâché ironisé salué"
        ),
        (
            "apprend apprennent "
            "annonce déclare indique affirme assure explique précise estime ajoute rappelle confirme "
            "souligne révèle dit raconte prévient assurait expliquait indiquait déclarait affirmait "
            "annonçait disait écrit savoir entendre selon"
        ),
    ),
}

JUDGMENTS = frozenset(
    "convenu décidé prévu possible impossible probable interdit permis demandé rappelé conseillé déconseillé "
    "recommandé précisé nécessaire obligatoire indispensable important difficile question envisagé proposé "
    "vrai clair temps".split()
)
IMPERSONAL = frozenset(
    "faut fallu faudra fallait faudrait fallut agit agissait agira tombé neigé plu suffit suffira "
    "suffisait semble semblait reste existe existait existera manque manquait manquera neigeait pleuvait "
    "fait pleut neige pleuvra neigera".split()
) | {"y a", "y avait", "y aura", "y aurait", "y eut"}

VERBS = Verbs(
    forms=by_word(FORMS),
    endings=tuple((ending, form) for form, endings in ENDINGS for ending in endings.split()),
    no_verbs=NO_VERBS,
    conjugated=conjugations("fr").reader(READINGS),
    tenses=TENSES,
    cues=by_word(CUES),
    transparent=TRANSPARENT,
    negations=frozenset({"pas", "plus"}),
    measuring=tuple(
        "atteind atteint diminu progress recul croît croit chut grimp dépass avoisin ralenti contract "
        "rapport doubl tripl plafonn élèv élev".split()
    ),
    restrictions=frozenset({"seulement", "uniquement", "simplement"}),
    granting=frozenset(agreeing("donné accordé octroyé laissé").split()),
    staying=frozenset(agreeing("resté demeuré").split()),
    handing=frozenset(agreeing("remis renvoyé ramené").split()),
    restricting=frozenset({"n'", "ne"}),
    framing=frozenset(
        agreeing("réuni interrogé invité contacté joint convoqué questionné sondé tenu déroulé").split()
    ),
    happening=frozenset(
        f"se {verb}" for verb in "tiendra tiendront déroulera dérouleront fera feront".split()
    )
    | {"aura lieu", "auront lieu", *agreeing("prévu programmé fixé").split()},
    agreeing=frozenset({"be"}),
    nominal={
        "convenu": "accord pour",
        "accepté": "accord pour",
        "décidé": "décision de",
        "promis": "promesse de",
        "refusé": "refus de",
        "proposé": "proposition de",
        "demandé": "demande de",
    },
    plural_endings=("nt",),
    singulars=frozenset(
        "vient revient devient survient intervient parvient provient convient prévient advient souvient "
        "tient obtient détient contient maintient soutient retient entretient appartient sent ressent "
        "consent ment dément".split()
    ),
    with_of=frozenset(
        "parlé parle parlent parlait bénéficié bénéficie bénéficiait bénéficient disposé dispose disposait "
        "souffert souffre souffrait hérité hérite rêvé rêvait servi servent sert emparé profité profite joui "
        "jouit manqué témoigné accusé chargé doté occupé souvenu besoin agi agit dépend dépendait".split()
    ),
    been=frozenset({"été", "être", "eu", "avoir", "laissé", "fait"}),
    of_things=frozenset(agreeing("fondé créé construit bâti édifié érigé implanté inauguré").split()),
    of_events=frozenset(agreeing("survenu intervenu advenu commis perpétré").split()),
    changes=frozenset(CHANGES.split()),
    reflexives=frozenset({"s'", "se", "m'", "me"}),
    impersonal=IMPERSONAL,
    judgments=JUDGMENTS,
    being=frozenset({"be"}),
    before_verbs=frozenset(
        {"qui", "cela", "ça", "il", "elle", "ils", "elles", "on", "je", "j'", "ne", "n'", "se", "s'"}
    ),
    completed_by_times=frozenset(
        "date datent datait dataient datant daté remonte remontent remontait remontaient remontant dure "
        "durent durait durera dureront duré durer court courent courra courront expire".split()
    ),
    present_endings=("e", "ent", "it", "nd", "ut", "ient"),
    like_nouns=frozenset(
        {Form.PRESENT, Form.PRESENT_OR_NOUN, Form.IMPERFECT, Form.NARRATIVE_PAST, Form.SUBJUNCTIVE}
    ),
    announcing=frozenset({PRESENT, VerbForm(Form.PRESENT, "be")}),
    inverting=frozenset({"t"}),
    object_pronouns=frozenset("me m' te t' nous vous lui y".split()),
    object_openers=frozenset("le la les l' un une son sa ses leur leurs ce cet cette ces".split()),
)
