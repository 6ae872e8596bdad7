"""The verbs of English: their forms, and what they say of their events."""

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
from api.languages.en.small_words import ADVERBS, NEGATIONS
from api.languages.word_tables import Listed, by_phrase, by_word

IRREGULAR = """
arise arose arisen, bear bore borne, become became become, begin began begun, bite bit bitten,
blow blew blown, break broke broken, choose chose chosen, come came come, do did done,
draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen,
fly flew flown, forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven,
freeze froze frozen, give gave given, go went gone, grow grew grown, hide hid hidden,
know knew known, lie lay lain, outgrow outgrew outgrown, overcome overcame overcome,
oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown,
prove proved proven, ride rode ridden, ring rang rung, rise rose risen, run ran run, see saw seen,
shake shook shaken, show showed shown, shrink shrank shrunk, sing sang sung, sink sank sunk,
speak spoke spoken, spring sprang sprung, steal stole stolen, stink stank stunk,
strive strove striven, swear swore sworn, swim swam swum, take took taken, tear tore torn,
throw threw thrown, undergo underwent undergone, undertake undertook undertaken, wake woke woken,
wear wore worn, weave wove woven, withdraw withdrew withdrawn, write wrote written,
rewrite rewrote rewritten, retake retook retaken
"""
"""Plain form, past and participle of verbs in which the last two differ."""

ALIKE = """
beat bent bet bought brought broadcast built burnt burst cast caught clung cost crept cut dealt
dreamt dug fed felt fled forecast fought found got gotten had heard held hit hung hurt kept knelt
laid leapt learnt led left lent let lit lost made meant met misled offset outbid overheard paid put
quit read rebuilt repaid resold rid said sat sent set shed shot shut slept slid slit sold sought
spelt spent split spread spun stood stuck struck stung strung swept swung taught thought thrust told
understood undercut upheld upset won wound withheld withstood wrung foresaw foreseen outsold reset
"""
"""Pasts that are participles as well."""

UNCHANGED = frozenset(
    "beat bet broadcast burst cast cost cut forecast hit hurt let offset outbid put quit read reset rid "
    "set shed shut slit split spread thrust upset".split()
)
"""Of these, the ones that are plain forms as well."""

PLAIN = """
accept achieve acquire adopt afford agree allow announce appear apply appoint appreciate approve
argue arise arrive ask assume attend avoid become begin believe belong bring broaden build buy carry
celebrate choose climb close collect come compare compete complain complete conclude confirm
consider consist contain continue contribute convince create cross decide declare decline defend
define deliver demolish deny depart depend describe destroy determine develop die disagree disappear
discover discuss dismiss dominate eat eliminate emerge enable encourage enter ensure establish exist
expand expect expire explain express extend fail feel finish follow forget gain gather generate get
give go grow happen hear help hide hold hope identify ignore imagine impose improve include incur
indicate inform insist inspect install intend introduce invest investigate invite involve join keep
kill know lack last launch lead learn leave lie listen live look lose maintain make manage mean meet
mention negotiate obtain occur offer open operate oppose organize organise overcome own participate
pay perform permit persist persuade pose possess postpone predict prefer prepare prevent proceed
produce propose protect prove provide publish pull purchase pursue push put raise reach read realize
realise receive recognize recognise recommend recover reduce refer reflect refuse regard regret
reject relate release rely remain remember remove renew reopen repair repeat replace represent
require resign resolve respond rest restore resume retain retire return reveal ride rise rule run
save say seek seem sell send serve settle share sign solve speak spend stand start state stay stop
strengthen submit succeed suffer suggest support suppose survive take talk teach tell tend terminate
think threaten throw travel try turn undergo understand unveil urge vary vote wait walk want warn
watch wear win wish withdraw wonder work worry write sail dock debut premiere testify marry graduate
dine preside deploy dismantle relocate vacate cease convene adjourn commence culminate elapse
inaugurate surrender swear tackle unite upgrade crumble discharge embark erupt evacuate exhibit
explode flee harvest inherit merge migrate oust plead plunge prosecute rebuild reconvene refurbish
reinstate rejoin relaunch renovate resubmit resurface revert reunite revisit rotate scrap soar
stabilise stabilize stagger step subside tender topple unfold unwind verify voice weaken wed yield
end face host stage play tour land visit address issue sentence screen chair brief plan aim vow
pledge kick report claim move march strike study name order back fund head mark test need call
question force fear forecast award benefit boost cap charter crash debate display double drift flood
grant hunt influence load loan market measure model monitor neighbour offset pilot police profit
program prompt reform reign reverse rocket sample slump stem supply surge swell top total trail
triple
"""
"""Plain forms that are hardly ever nouns: after a plural subject they are the verb."""

THIRD_PERSONS = """
accuses adds admits agrees aims allows announces appears applies argues arrives asks assumes attends
becomes begins believes belongs boasts brings builds buys calls carries celebrates claims closes
comes confirms considers consists contains continues contributes costs covers creates decides
declares denies depends describes dies differs discusses employs ends enters estimates exists
expects expires explains faces fails falls features feels finds follows gathers gets gives goes
grows happens has hears helps holds hopes houses includes indicates insists intends introduces
involves joins keeps knows lacks lasts lays leads learns leaves lies lives loses maintains makes
manages means meets needs occurs offers opens operates owes owns pays performs plays predicts
prepares produces promises proposes protects provides publishes puts reaches reads recalls receives
recommends reflects refuses rejects relies remains remembers replaces represents requires resumes
retires returns reveals rises runs says seeks seems sees sells sends serves shows sits speaks
specialises specializes spends stands starts stays stops suffers suggests supports takes teaches
tells tends thinks threatens throws tries turns understands urges wants warns wins wishes works
writes
"""
"""Third persons that are spelt like a plural noun but are verbs in the news."""

NOUNS_TOO = frozenset(
    "plan aim vow pledge kick head back fund award benefit boost cap charter crash debate display double "
    "drift flood grant hunt influence load loan market measure model monitor pilot police program prompt "
    "reform reign repeat reverse rocket sample slump stage stem supply surge swell top total trail triple "
    "forecast host dock debut premiere tender harvest exhibit step scrap voice yield start chair screen "
    "sentence address brief aims calls claims costs covers ends estimates faces features finds hopes "
    "houses leads leaves lives means needs offers plans plays promises returns reports results runs sends "
    "shows stands starts stays supports tries turns wants works lies falls holds joins reads rises stops "
    "talks votes bids moves visits marks launch lead offer open last rest rule run share sign stand state "
    "stay stop support talk travel turn vote wait walk watch win wish work return release repair purchase "
    "pull push question raise read help hold hope hide gain look mean mention own pay permit project "
    "propose range ride rise save seek show spend try urge visit wonder worry answer attack attempt bid "
    "block blame cause challenge change claim close complete cost count cross cut damage date deal "
    "decline defeat delay demand design drive drop end estimate exchange express face fear fight fire fly "
    "force guide halt hit increase interest issue judge jump kill land lift limit link live lose love "
    "march mark match mind miss move name need note object order pass place play point post press profit "
    "promise prove race reach record regret remain report request research result review risk roll search "
    "sense serve set shift ship shoot shop shout sleep slip sound spread stick storm strike study survey "
    "target tax test touch tour trade train transfer trust value view weather welcome well contract "
    "contact control collect wake".split()
)
"""Of the plain forms and third persons, those that are as often nouns."""


def third_person(plain: str) -> str:
    """«carries», «pushes», «opens»."""
    if plain.endswith("y") and plain[-2] not in "aeiou":
        return plain[:-1] + "ies"
    return plain + ("es" if plain.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


IRREGULAR_FORMS = [line.split() for line in IRREGULAR.replace("\n", " ").split(",")]
IRREGULAR_PASTS = frozenset(past for _, past, _ in IRREGULAR_FORMS)
ALIKE_FORMS = frozenset(ALIKE.split())
PARTICIPLES = ALIKE_FORMS | {participle for _, _, participle in IRREGULAR_FORMS}
PLAIN_FORMS = frozenset(PLAIN.split()) | {plain for plain, _, _ in IRREGULAR_FORMS}
THIRD_PERSON_FORMS = frozenset(THIRD_PERSONS.split()) | {
    third_person(plain) for plain in PLAIN_FORMS | UNCHANGED
}
NOUNS_AS_WELL = NOUNS_TOO | {third_person(plain) for plain in NOUNS_TOO}

# what a verb says of its event

REPORTING = """
said says say told tells added adds announced announces warned warns reported reports confirmed
confirms argued argues claimed claims insisted insists explained explains acknowledged admitted
admits denied stated revealed reveals noted suggested suggests recalled recalls wrote writes
testified disclosed complained joked predicted predicts believed believes estimated estimates
concluded remarked replied answered declared observed hinted asserted alleged tweeted posted vowed
pledged promised indicated thought knew shows showed found asked quipped
"""
"""Verbs followed by what somebody says, or by an account of it."""

HOPING = """
hopes hope hoped considers considering consider considered weighs weighing seeks seeking sought
wants want wanted threatens threatened threaten threatening mulls mulling mulled contemplating
contemplates wishes wished aspires
"""

INTENDING = """
plans plan planned intends intend intended agreed agrees decided decides vowed vows pledged pledges
promised promises aims aim aimed expects expect prepares preparing committed opted resolved
undertook proposes promise pledge vow must
"""

APPOINTED = """
due expected scheduled planned slated supposed meant intended poised billed earmarked pencilled
penciled bound tipped timetabled rescheduled booked
"""

CALLED_OFF = """
cancelled canceled scrapped abandoned dropped withdrawn scratched banned vetoed axed shelved nixed
aborted ditched rained
"""

PUT_OFF = """
postponed delayed rescheduled deferred adjourned slipped slip slips
"""

LASTING = """
remain remains remained stay stays staying stayed continue continues continued last lasts lasted run
runs closed shut open extends keep keeps kept frozen funded valid sealed
"""

EXTENDED = "extended prolonged renewed remanded lengthened"

PHRASES = {
    Cue.PLANNED: (
        *("set for", "set to", "called for", "lined up", "promised for", "set down", "targeted for"),
    ),
    Cue.CANCELLED: (
        *("called off", "call off", "calls off"),
        *("washed out", "rained off", "rained out", "snowed off"),
    ),
    Cue.POSTPONED: (
        *("pushed back", "pushed from", "pushed to", "put off", "put back", "held over", "held up"),
        *("moved to", "moved from", "moved forward", "moved up", "moved back"),
        *("switched from", "switched to", "changed from", "brought forward", "carried over", "set back"),
    ),
    Cue.EXTENDED: (
        *("suspended until", "barred until", "banned until", "grounded until", "jailed until", "held until"),
    ),
}
"""Verbs with the word after them."""

APPOINTED_FORMS = frozenset(APPOINTED.split()) | {"set", "called"}
BEFORE_INFINITIVES = frozenset(f"{APPOINTED} {INTENDING} {HOPING}".split())

CAUSES = frozenset(
    "storm weather strike demand fire damage interest lack work cost travel rain need snow ice delay".split()
)
"""Nouns that follow "due to"."""

PLACES_AND_STATES = frozenset(
    "court prison jail hospital school work trial power death life peace war office bed town church "
    "college university justice market sea shore land earth space heaven hell home zero half water food "
    "people date".split()
)
"""Nouns that follow "to" without an article."""

NO_VERBS = frozenset(
    "hundred red bed need needed seed speed feed breed deed weed indeed alfred exceed proceed succeed "
    "embed shed sled wed steed creed greed sacred naked wicked rugged aged alleged unprecedented limited "
    "united infrared kindred morning evening spring king thing string ring wing ceiling wedding feeling "
    "during nothing something anything everything according sterling building buildings offering hearing "
    "spending trading funding training housing banking shipping mining farming fishing shooting killing "
    "bombing warning meaning painting parking setting gathering marketing manufacturing engineering "
    "advertising pricing lightning clothing pudding stocking darling sibling duckling viking outstanding "
    "ruling filing sitting wellbeing being flooding lightening understanding landing meeting".split()
)
"""Nouns and adjectives that end like a participle or gerund."""

PAST_OR_PARTICIPLE = VerbForm(Form.PAST_OR_PARTICIPLE)
FORMS: dict[VerbForm, Listed] = {
    PARTICIPLE: (*(participle for _, _, participle in IRREGULAR_FORMS), "been"),
    VerbForm(Form.PAST): tuple(IRREGULAR_PASTS),
    VerbForm(Form.PLAIN_OR_NOUN): tuple(PLAIN_FORMS),
    PAST_OR_PARTICIPLE: ALIKE,
    VerbForm(Form.THIRD_PERSON_OR_NOUN): tuple(THIRD_PERSON_FORMS),
    VerbForm(Form.PRESENT, "be"): "is are am isn aren re m",
    VerbForm(Form.PAST, "be"): "was were wasn weren",
    VerbForm(Form.PRESENT, "have"): "has have hasn haven ve",
    VerbForm(Form.PAST, "have"): "had hadn",
    VerbForm(Form.PRESENT, "do"): "do does don doesn",
    VerbForm(Form.PAST, "do"): "did didn",
    VerbForm(Form.MODAL, "will"): "will shall ll",
    VerbForm(Form.MODAL, "would"): "would wouldn d",
    VerbForm(Form.MODAL, "should"): "should shouldn",
    VerbForm(Form.MODAL, "may"): "may might could couldn",
    VerbForm(Form.MODAL, "can"): "can cannot",
    VerbForm(Form.MODAL, "must"): "must",
    INFINITIVE: "be",
    VerbForm(Form.GERUND): "being having",
    VerbForm(Form.OBLIGED): "due poised",
}

TENSES: Tenses = {
    VerbForm(Form.PAST): {None: Tense.PAST},
    PRESENT: {None: Tense.PRESENT},
    VerbForm(Form.PRESENT, "be"): {
        None: Tense.PRESENT,
        Form.PARTICIPLE: Tense.STATE,
        Form.OBLIGED: Tense.PLANNED,
        Form.INFINITIVE: Tense.PLANNED,
    },
    VerbForm(Form.PAST, "be"): {
        None: Tense.PAST,
        Form.OBLIGED: Tense.WAS_PLANNED,
        Form.INFINITIVE: Tense.WAS_PLANNED,
        Form.PERFECT_INFINITIVE: Tense.UNFULFILLED,
    },
    VerbForm(Form.PRESENT, "have"): {
        None: Tense.PRESENT,
        Form.PARTICIPLE: Tense.PERFECT,
        Form.OBLIGED: Tense.PERFECT,
        Form.INFINITIVE: Tense.PRESENT,
    },
    VerbForm(Form.PAST, "have"): {
        None: Tense.PAST,
        Form.PARTICIPLE: Tense.PLUPERFECT,
        Form.OBLIGED: Tense.UNFULFILLED,
    },
    VerbForm(Form.PRESENT, "do"): {None: Tense.PRESENT},
    VerbForm(Form.PAST, "do"): {None: Tense.PAST},
    VerbForm(Form.MODAL, "will"): {None: Tense.FUTURE},
    VerbForm(Form.MODAL, "would"): {None: Tense.CONDITIONAL, Form.PERFECT_INFINITIVE: Tense.UNFULFILLED},
    VerbForm(Form.MODAL, "should"): {None: Tense.FUTURE, Form.PERFECT_INFINITIVE: Tense.UNFULFILLED},
    VerbForm(Form.MODAL, "may"): {None: Tense.POSSIBLE, Form.PERFECT_INFINITIVE: Tense.PAST},
    VerbForm(Form.MODAL, "can"): {None: Tense.PRESENT},
    VerbForm(Form.MODAL, "must"): {None: Tense.PLANNED, Form.PERFECT_INFINITIVE: Tense.PAST},
}

CUES: dict[Cue, Listed] = {
    Cue.LASTING: LASTING,
    Cue.EXTENDED: EXTENDED,
    Cue.REPORTING: REPORTING,
    Cue.HYPOTHETICAL: HOPING,
    Cue.INTENDED: INTENDING,
    Cue.PLANNED: APPOINTED,
    Cue.CANCELLED: CALLED_OFF,
    Cue.POSTPONED: PUT_OFF,
}

NOT_INSIDE_GROUPS = frozenset(
    "here there about more most less least no nobody neither today yesterday".split()
)
INSIDE_GROUPS = frozenset(
    "' ’ to reportedly officially quickly slowly suddenly immediately temporarily partly largely mostly "
    "fully heavily widely jointly formally briefly narrowly sharply nearly gradually tentatively "
    "provisionally automatically reluctantly repeatedly previously subsequently simply actually really "
    "probably possibly likely unlikely expectedly unanimously severely seriously fatally effectively "
    "successfully badly better been be all both well off up down out over back ahead forward".split()
)
"""Words that may stand inside a verb group, apart from the small adverbs."""

TRANSPARENT = ((ADVERBS | NEGATIONS) - NOT_INSIDE_GROUPS) | INSIDE_GROUPS

VERBS = Verbs(
    forms=by_word(FORMS),
    endings=(("ed", PAST_OR_PARTICIPLE), ("ing", VerbForm(Form.GERUND))),
    no_verbs=NO_VERBS,
    tenses=TENSES,
    cues=by_word(CUES) | by_phrase(PHRASES),
    transparent=TRANSPARENT,
    negations=NEGATIONS,
    been=frozenset({"been", "be", "being", "have"}),
    before_verbs=frozenset({"he", "she", "they", "who"}),
    announcing=frozenset({PRESENT, VerbForm(Form.PRESENT, "be")}),
)
