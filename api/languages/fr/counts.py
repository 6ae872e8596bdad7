"""Numbers that look like years and dates but count or number something: «une foule de 2000 supporters»."""

from __future__ import annotations

from api.extraction.tokens import WORD, Tokens
from api.languages.fr.small_words import FUNCTION_WORDS
from api.languages.fr.verbs import VERBS
from api.languages.fr.words import WEEKDAYS

QUANTIFIERS = frozenset("plus moins près autour total environ quelque presque minimum maximum".split())
"""Words before «de» and a number that make it a count."""
ADVERBS = frozenset(
    "toujours jamais ailleurs certes longtemps fois lors alors après mais depuis moins plus mieux presque "
    "tôt tard ensuite vis sus dessous dessus dehors hormis volontiers parfois quelquefois autrefois".split()
)
ADJECTIVAL = tuple(
    "és ées us ues is ises its ites rts rtes ints intes aits aites aux ales elles els ives ifs iques aires "
    "ais aises ains aines iens iennes ois oises ents entes antes ables ibles".split()
)
"""Endings of plurals that describe the noun before the number as often: «les accords de 1998 signés à»."""
PEOPLE = ("eurs", "euses", "rices", "istes", "iers", "ières", "ants", "iens", "ateurs", "porters", "citoyens")
INCLUSIVE_MARKS = frozenset("·•.-(")
FIRST_LIKELY, LAST_LIKELY = 1500, 2100


def is_counted(tokens: Tokens, index: int) -> bool | None:
    """True if a word is what the number right before it counts, by its form and what precedes the number."""
    norm = tokens.norms[index]
    if index == 0 or tokens.capitalised(index) or norm in FUNCTION_WORDS or norm in ADVERBS:
        return None
    if _is_inclusive(tokens, index):
        return True
    plural = len(norm) > 3 and norm[-1] in "sx" and norm not in VERBS.forms
    return True if plural and _counts(tokens, index - 1, norm) else None


def _is_inclusive(tokens: Tokens, index: int) -> bool:
    """«chercheur·ses», «étudiant.e.s»."""
    if index + 2 >= len(tokens) or tokens.norms[index + 1] not in INCLUSIVE_MARKS:
        return False
    return tokens.glued(index + 1) and tokens.glued(index + 2) and tokens.kinds[index + 2] == WORD


def _counts(tokens: Tokens, number: int, noun: str) -> bool:
    """Whether a number counts a noun in the plural."""
    year = int(tokens.norms[number])
    if not FIRST_LIKELY <= year <= LAST_LIKELY:
        return True
    before = tokens.norms[number - 1] if number else ""
    if before not in ("de", "d'"):
        return noun.endswith(PEOPLE) or (year % 100 == 0 and not noun.endswith(ADJECTIVAL))
    head = tokens.norms[number - 2] if number > 1 else ""
    if head in QUANTIFIERS:
        return True
    return noun.endswith(PEOPLE) if head[-1:] in "sxz" else not head.endswith("s")


def names_version(tokens: Tokens, index: int) -> bool | None:
    """True if a name stands before a number like «2.6.29»: «Linux 2.6.29», but not «le 2.6.29»."""
    norm, after = tokens.norms[index], index + 1
    if not tokens.capitalised(index) or norm in FUNCTION_WORDS or norm in WEEKDAYS:
        return None
    return True if after < len(tokens) and "." in tokens.norms[after] else None
