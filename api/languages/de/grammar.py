"""How German builds its clauses."""

from __future__ import annotations

from api.extraction.clauses.brackets import heads_in
from api.extraction.clauses.grammar import Grammar, Imprints
from api.extraction.clauses.linking_words import Conjunctions, Prepositions
from api.extraction.clauses.noun_words import Nouns
from api.extraction.context import Direction
from api.extraction.typography import Typography
from api.languages.de import nouns, small_words, words
from api.languages.de.name_words import NAMES
from api.languages.de.verbs import BRACKETS, VERBS
from api.languages.typography import QUOTATION_MARKS

GRAMMAR = Grammar(
    typography=Typography(colon=": ", quotation_marks=QUOTATION_MARKS),
    verbs=VERBS,
    conjunctions=Conjunctions(
        coordinators=frozenset({"und", "aber", "doch", "sondern"}),
        complementizers=frozenset({"dass"}),
        subordinators=frozenset(
            "weil da obwohl nachdem bevor während sodass als sobald solange damit".split()
        ),
        conditions=frozenset({"falls", "wenn", "sofern"}),
        contrasts=frozenset({"aber", "doch", "jedoch"}),
    ),
    prepositions=Prepositions(
        to_new_date=frozenset({"auf"}),
        planning=frozenset({"für"}),
        genitives=frozenset({"vom", "von"}),
        aftermath=frozenset({"nach", "infolge", "seit"}),
        since=frozenset({"seit"}),
        prospect=frozenset({"vor"}),
        with_times=small_words.PREPOSITIONS_OF_TIMES,
    ),
    nouns=Nouns(
        determiners=small_words.DETERMINERS,
        mishaps=nouns.MISHAPS,
        acts=nouns.ACTS,
        appointments=nouns.APPOINTMENTS,
    ),
    names=NAMES,
    function_words=small_words.PREPOSITIONS_OF_TIMES,
    imprints=Imprints(
        published=("veröffentlicht", "erschienen"),
        updated=("aktualisiert", "zuletzt aktualisiert", "stand :", "geändert"),
        authors=frozenset({"von"}),
    ),
    pointers=dict.fromkeys((*words.LAST, "vor"), Direction.PAST)
    | dict.fromkeys(words.NEXT, Direction.FUTURE),
    heads_in_context=heads_in(BRACKETS),
)
