"""Appositions: noun phrases that say again who or what is meant."""

from __future__ import annotations

from api.extraction.titles.outline import Segment

LONGEST_APPOSITION = 6
"""Tokens of the longest name that counts as an apposition."""


def with_appositions(segment: Segment) -> str:
    """A noun phrase and those right before it: «Paul Durand, maire de Brest,»."""
    phrases = [segment]
    while (before := phrases[0].before) is not None and before.is_noun_phrase:
        phrases.insert(0, before)
    texts = [phrase.content_text for phrase in phrases if phrase.content_text]
    return ", ".join(texts) + ("," if len(texts) > 1 else "")


def name_after(segment: Segment) -> list[str]:
    """The name after a comma that says who is meant: «le chef de l'opposition, Yves Mars»."""
    name = segment.after
    if name is None or name.mark != "," or name.verbs or name.end - name.start > LONGEST_APPOSITION:
        return []
    return [name.text] if name.outline.tokens.capitalised(name.start) else []
