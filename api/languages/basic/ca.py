"""Catalan: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Phrases, Vocabulary

# fmt: off
PHRASES = Phrases(
    article=("el", "la", "l'", "els", "les"),
    of=("de", "del", "d'", "de l'"),
    and_=("i",),
    from_=("de", "del", "des de", "des del"),
    to=("a", "al", "fins al"),
    between=("entre",),
    this=("aquest", "aquesta"),
    last=("passat", "passada"),
    next=("vinent", "que ve"),
    every=("cada",),
    ago_before=("fa",),
    year_lead=("el", "des del", "fins al", "entre", "l'any", "del", "any"),
    decade=("anys", "dècada"),
    century=("segle",),
    since=("des de", "des del"),
    until=("fins a", "fins al"),
    before=("abans de", "abans del"),
    after=("després de", "després del"),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    elides=True,
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "1987": ["El pont es va construir el 1987."],
    "../2026": ["El museu serà tancat fins al 2026."],
    "2025-07-30": ["El ministre va dimitir ahir."],
}

NOT_TIMES: list[str] = []
# fmt: on
