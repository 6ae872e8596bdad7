"""How German builds its clauses."""

from __future__ import annotations

from api.extraction.clauses.brackets import closings_in
from api.extraction.clauses.closing_forms import closing_forms
from api.extraction.clauses.grammar import Grammar, Imprints
from api.extraction.clauses.linking_words import Conjunctions, Prepositions
from api.extraction.clauses.noun_words import Nouns, Pronouns
from api.extraction.clauses.word_order import WordOrder
from api.extraction.context import Direction
from api.extraction.typography import Typography
from api.languages.de import nouns, small_words, words
from api.languages.de.name_words import NAMES
from api.languages.de.verbs import BRACKETS, VERBS
from api.languages.typography import GERMAN_QUOTATION_MARKS

CONJUNCTIONS = Conjunctions(
    coordinators=frozenset({"und", "oder", "aber", "doch", "sondern", "denn", "sowie"}),
    complementizers=frozenset({"dass", "daß", "ob"}),
    subordinators=frozenset(
        "weil da obwohl nachdem bevor ehe während sodass als sobald solange damit seit bis wie indem".split()
    ),
    conditions=frozenset({"falls", "wenn", "sofern", "ob"}),
    verb_first=True,
    consequents=frozenset({"so", "dann"}),
    contrasts=frozenset({"aber", "doch", "jedoch", "sondern"}),
    likening=frozenset({"wie"}),
    moments=frozenset({"als"}),
)

ORDER = WordOrder(
    brackets=BRACKETS,
    genders=small_words.GENDERS,
    nominative_genders=small_words.NOMINATIVE,
    pronouns={"er": "m", "sie": "fp", "es": "n"},
    relatives=small_words.RELATIVES,
    subjects=frozenset({"der", "die", "das", "welcher", "welche", "welches"}),
    owners={"deren": "der", "dessen": ""},
    places=frozenset("wo wohin woher worauf wobei womit wodurch wofür was wer wie wann warum ob".split()),
    free=frozenset({"wer", "was", "wann", "warum", "ob"}),
    oblique=small_words.NO_SUBJECTS,
    attributing=frozenset({"von", "vom", "für", "gegen", "über", "zwischen"}),
    genitives=frozenset(
        "des der eines einer seiner seines ihrer ihres dieser dieses unserer unseres".split()
    ),
    genitive_endings=(("äudes", "äude"), ("ndes", "nd"), ("es", ""), ("s", "")),
    inflections=("en", "er", "es", "em", "e"),
    indefinites=frozenset({"ein", "eine"}),
    nominal={"der": ("e",), "die": ("en",), "das": ("e",)},
    plural_nouns=("e", "en", "n", "er", "s"),
    reported=frozenset("habe sei seien werde könne müsse solle dürfe wolle".split()),
    omitted=frozenset({"wurde", "wurden", "ist", "sind", "war", "waren"}),
    passive=frozenset({"worden"}),
)

GRAMMAR = Grammar(
    typography=Typography(colon=": ", quotation_marks=GERMAN_QUOTATION_MARKS),
    verbs=VERBS,
    conjunctions=CONJUNCTIONS,
    prepositions=Prepositions(
        all=small_words.PREPOSITIONS_OF_PHRASES,
        eventful=frozenset({"nach", "seit", "vor", "bei", "beim"}),
        hours=frozenset({"uhr"}),
        to_new_date=frozenset({"auf"}),
        planning=frozenset({"für"}),
        genitives=frozenset({"vom", "von"}),
        aftermath=frozenset({"nach", "infolge", "seit"}),
        since=frozenset({"seit"}),
        prospect=frozenset({"vor", "erst nach"}),
        at_least=frozenset({"mindestens", "wenigstens", "zumindest"}),
        with_times=small_words.PREPOSITIONS_OF_TIMES,
        articles=frozenset({"den", "dem", "der", "das", "die"}),
    ),
    nouns=Nouns(
        determiners=small_words.DETERMINERS,
        articles=small_words.DETERMINERS,
        of_times=frozenset("tage jahre stunden wochen monate minuten jahrzehnte vorabend tag vortag".split()),
        mishaps=nouns.MISHAPS,
        acts=nouns.ACTS,
        appointments=nouns.APPOINTMENTS,
    ),
    pronouns=Pronouns(
        subjects=frozenset("er sie es wir ich man niemand keiner jemand etwas nichts".split()),
        first_person=frozenset("ich wir mir mich uns mein meine meinen unser unsere unseren".split()),
        dummies=frozenset({"es", "man"}),
        masculine=frozenset({"er"}),
        feminine=frozenset({"sie"}),
    ),
    names=NAMES,
    function_words=small_words.FUNCTION_WORDS,
    yearly=frozenset({"jedes jahr", "alle jahre", "jahr für jahr", "alljährlich"}),
    once=frozenset({"ursprünglich", "eigentlich"}),
    doubts=frozenset(
        "möglich möglicherweise vielleicht womöglich eventuell vermutlich denkbar unwahrscheinlich".split()
    ),
    quiet_openers=frozenset({"denn", "aber", "doch", "und", "sondern"}),
    quiet_words=small_words.QUIET_WORDS,
    order=ORDER,
    forms_in_context=closing_forms(VERBS, BRACKETS, CONJUNCTIONS, small_words.INFLECTED),
    imprints=Imprints(
        published=("veröffentlicht", "erschienen"),
        updated=("aktualisiert", "zuletzt aktualisiert", "stand :", "geändert"),
        authors=frozenset({"von"}),
    ),
    pointers=dict.fromkeys((*words.LAST, "vor"), Direction.PAST)
    | dict.fromkeys(words.NEXT, Direction.FUTURE),
    closings_in_context=closings_in(BRACKETS),
    narrates_in_present=False,
    participles_lead=True,
)
