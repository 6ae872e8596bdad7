"""How English builds its clauses."""

from __future__ import annotations

from api.extraction.clauses.grammar import Grammar, Imprints, Saying
from api.extraction.clauses.linking_words import Conjunctions, Prepositions
from api.extraction.clauses.noun_words import Genitive, Inside, Nouns, Pronouns
from api.extraction.context import Direction
from api.extraction.typography import Typography
from api.languages.en import nouns, small_words
from api.languages.en.name_words import NAMES
from api.languages.en.verb_context import forms_in_context
from api.languages.en.verbs import VERBS
from api.languages.typography import ENGLISH_QUOTATION_MARKS

ADVERBS_TOO = frozenset("off out up down over ahead past inside outside".split())
"""Prepositions that stand alone as often: "moved back inside on Monday"."""

SINCE = frozenset(
    {"since", "following", "in the wake of", "in the aftermath of", "in response to", "resulting from"}
)

GRAMMAR = Grammar(
    typography=Typography(colon=": ", quotation_marks=ENGLISH_QUOTATION_MARKS),
    verbs=VERBS,
    conjunctions=Conjunctions(
        coordinators=frozenset({"and", "but", "or", "nor", "then", "&"}),
        complementizers=frozenset({"that"}),
        relatives=small_words.RELATIVES,
        subjects=frozenset({"who"}),
        before_verbs=frozenset({"that"}),
        things=frozenset({"which"}),
        owners=frozenset({"whose"}),
        places=frozenset({"where"}),
        subordinators=frozenset(
            "when while because although though whereas once whenever wherever lest".split()
        ),
        moments=frozenset({"when", "once", "whenever"}),
        conditions=frozenset({"if", "unless"}),
        prepositions=frozenset({"after", "before", "since", "until", "till", "as", "because"}),
        comparing=frozenset({"than", "as", "up", "down"}),
        likening=frozenset({"as", "like", "unlike"}),
        contrasts=frozenset({"but", "however", "yet"}),
    ),
    prepositions=Prepositions(
        all=small_words.PREPOSITIONS - ADVERBS_TOO,
        planning=frozenset({"for"}),
        to_new_date=frozenset({"to", "until", "till", "for"}),
        delaying=frozenset({"until", "till"}),
        at_least=frozenset({"least"}),
        from_old_date=frozenset({"from"}),
        genitives=frozenset({"of"}),
        aftermath=frozenset({"after", *SINCE}),
        since=SINCE,
        prospect=frozenset({"ahead of", "before", "prior to", "in advance of", "in the run-up to"}),
        place=frozenset("in at near from outside across around toward towards off through".split()),
        comparing=frozenset({"from", "with", "against", "versus"}),
        agents=frozenset({"by", "between"}),
        nouns=frozenset("end start beginning course wake time middle rest basis result light view".split()),
        eventful=frozenset({"after", "following", "since", "despite"}),
        meanwhile=frozenset({"by", "during", "in", "at", "on", "with"}),
        examples=frozenset({"including", "notably", "among them", "most notably", "especially"}),
        reasons=frozenset({"for", "over", "after", "about", "on"}),
        with_times=frozenset(
            "in on at by for of from to during since until till the this over within throughout as around "
            "about".split()
        ),
        results=frozenset({"into"}),
        particles=frozenset({"on", "in", "over"}),
        with_days=frozenset({"on"}),
        after_times=frozenset({"inclusive", "alone", "earliest", "latest"}),
        hours=frozenset({"am", "pm"}),
    ),
    nouns=Nouns(
        determiners=small_words.DETERMINERS - {"both", "all", "each", "that"},
        plural=frozenset(
            "these those several many few most both two three four five six seven eight nine ten".split()
        ),
        singular=frozenset({"a", "an", "this", "every", "each", "another"}),
        roots=frozenset({"roots", "origin", "origins", "beginnings"}),
        genitive=Genitive("of", owner_first="'s"),
        inside=Inside("in", "in"),
        articles=frozenset({"the", "a", "an", "this", "these"}),
        possessive=frozenset({"his", "her", "its", "their"}),
        ages=frozenset({"years", "old"}),
        of_times=frozenset(
            "part half period day days night evening morning afternoon week month year quarter end start "
            "beginning middle season hours time dawn daybreak sunrise noon dusk sunset midnight".split()
        ),
        ordinals=frozenset(
            "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
        ),
        superlatives=frozenset("most least best worst first biggest largest highest lowest".split()),
        linking=frozenset({"the", "a", "an"}),
        possessives=frozenset({"s"}),
        after_times=True,
        bare_endings=tuple(
            "ers ors ists ians ants ents ies ls ms ts ws es gs ds ns tion ment ity ness ance ence police "
            "troops power fog rain snow smoke profit revenue demand output growth trading business weather "
            "traffic oil gold crude research official".split()
        ),
        mishaps=nouns.MISHAPS,
        acts=nouns.ACTS,
        figures=nouns.FIGURES,
        respites=nouns.RESPITES,
        winners=nouns.WINNERS,
        messages=nouns.MESSAGES,
        personal=nouns.PERSONAL,
        funerals=frozenset({"funeral"}),
        appointments=nouns.APPOINTMENTS,
    ),
    pronouns=Pronouns(
        ones=frozenset({"one"}),
        subjects=small_words.SUBJECTS,
        first_person=frozenset("i me my we us our".split()),
        plural=frozenset({"they"}),
        masculine=frozenset({"he"}),
        feminine=frozenset({"she"}),
        people=frozenset({"he", "she"}),
        owners={"his": "he", "her": "she"},
        things=frozenset({"it"}),
    ),
    names=NAMES,
    saying=Saying(after=" said", sources=frozenset({"according"})),
    function_words=small_words.CLOSED_CLASS,
    evenings=frozenset({"tonight", "evening"}),
    doubts=frozenset("possible possibly perhaps maybe probably probable likely potentially".split()),
    captions=frozenset({"photo", "photos", "caption", "picture", "pictured"}),
    credits=frozenset({"source", "sources", "credit", "credits"}),
    imprints=Imprints(
        published=("published", "first published", "posted", "originally published"),
        updated=("updated", "last updated", "modified", "last modified"),
        authors=frozenset({"by"}),
    ),
    pointers=dict.fromkeys(("last", "past", "ago"), Direction.PAST)
    | dict.fromkeys(("next", "coming"), Direction.FUTURE),
    comparisons=small_words.COMPARISONS,
    yearly=frozenset(
        {"every year", "each year", "annually", "yearly", "every spring", "every summer", "every autumn"}
        | {"every fall", "every winter"}
    ),
    quiet_openers=frozenset(
        "but and so yet then however meanwhile moreover nevertheless also still or".split()
    ),
    quiet_words=frozenset("also however meanwhile moreover nevertheless next therefore".split()),
    narrates_in_present=False,
    forms_in_context=forms_in_context,
)
