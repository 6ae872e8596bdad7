"""Lines that say when an article was published, and who wrote it.

«Publié le 13 août 2003 à 10h05», "By Jane Miller, 3 May 2024": they name a day and report nothing.
"""

from __future__ import annotations

from itertools import islice

from api.extraction.clauses.sentence import Sentence
from api.extraction.tokens import INTEGER, MARK

LONGEST_PHRASE = 4


def is_imprint(sentence: Sentence) -> bool:
    """Whether a sentence holds nothing but times, names and the words of such a line."""
    imprints = sentence.grammar.imprints
    opening = " ".join(islice(sentence.tokens.norms, LONGEST_PHRASE)) + " "
    opens = opening.startswith(imprints.openings) or _names_author(sentence)
    if not opens:
        return False
    timed = {at for one in sentence.expressions for at in range(one.opening, one.closing)}
    return all(_may_stand(sentence, at) for at in range(1, len(sentence.tokens.norms)) if at not in timed)


def _names_author(sentence: Sentence) -> bool:
    """«Par Jean Dupont», but not «Par Jean», as «By Sunday» could be."""
    tokens, first = sentence.tokens, sentence.expressions[0].opening
    named = first > 2 and tokens.capitalised(1) and tokens.capitalised(2)
    return named and tokens.norms[0] in sentence.grammar.imprints.authors


def _may_stand(sentence: Sentence, index: int) -> bool:
    tokens, grammar = sentence.tokens, sentence.grammar
    quiet = tokens.kinds[index] in (MARK, INTEGER) or tokens.norms[index] in grammar.function_words
    return quiet or tokens.capitalised(index) or tokens.norms[index] in grammar.imprints.words
