"""The forms of a verb, from the packages that know them: `pip install 'event-timeline[verb-forms]'`.

ablaut (MIT or Apache-2.0) conjugates most languages, lemminflect (MIT) English with its irregular verbs. Only
``making`` asks them: ablaut has no wheels for musl and ARM Linux and takes 18 MB.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import ablaut
import lemminflect

from api.languages.conjugation.slots import Slot

Forms = Mapping[str, frozenset[Slot]]
"""The slots of each form of a verb."""


class Column(NamedTuple):
    """An attribute of ablaut's conjugation, and the persons in it that news uses; None if it is one form."""

    attribute: str
    slot: Slot
    persons: tuple[int, ...] | None = None


_THIRD = (2, 5)
_NOT_THOU = (0, 2, 3, 4, 5)
_NOT_I_NOR_THOU = (2, 3, 4, 5)


COLUMNS: dict[str, tuple[Column, ...]] = {
    "fr": (
        Column("infinitive", Slot.INFINITIVE),
        Column("present", Slot.PRESENT, _NOT_I_NOR_THOU),
        Column("imperfect", Slot.IMPERFECT, (0, 2, 5)),
        Column("past_historic", Slot.PAST, _THIRD),
        Column("future", Slot.FUTURE, _NOT_THOU),
        Column("conditional", Slot.CONDITIONAL, _NOT_THOU),
        Column("subjunctive_present", Slot.SUBJUNCTIVE, _THIRD),
        Column("subjunctive_imperfect", Slot.SUBJUNCTIVE, (2,)),
        Column("past_participle", Slot.PARTICIPLE),
        Column("present_participle", Slot.GERUND),
    ),
    "es": (
        Column("infinitive", Slot.INFINITIVE),
        Column("present", Slot.PRESENT, (2, 3, 5)),
        Column("imperfect", Slot.IMPERFECT, _NOT_I_NOR_THOU),
        Column("preterite", Slot.PAST, _NOT_THOU),
        Column("future", Slot.FUTURE, _NOT_THOU),
        Column("conditional", Slot.CONDITIONAL, _NOT_I_NOR_THOU),
        Column("subjunctive_present", Slot.SUBJUNCTIVE, _THIRD),
        Column("subjunctive_imperfect", Slot.PAST_SUBJUNCTIVE, _THIRD),
        Column("past_participle", Slot.PARTICIPLE),
        Column("gerund", Slot.GERUND),
    ),
    "pt": (
        Column("infinitive", Slot.INFINITIVE),
        Column("personal_infinitive", Slot.INFINITIVE, (3, 5)),
        Column("present", Slot.PRESENT, (2, 3, 5)),
        Column("imperfect", Slot.IMPERFECT, _THIRD),
        Column("preterite", Slot.PAST, (0, 2, 3, 5)),
        Column("pluperfect", Slot.PLUPERFECT, (2,)),
        Column("future", Slot.FUTURE, _NOT_THOU),
        Column("conditional", Slot.CONDITIONAL, _THIRD),
        Column("subjunctive_present", Slot.SUBJUNCTIVE, _THIRD),
        Column("subjunctive_imperfect", Slot.SUBJUNCTIVE, _THIRD),
        Column("subjunctive_future", Slot.SUBJUNCTIVE, _THIRD),
        Column("past_participle", Slot.PARTICIPLE),
        Column("gerund", Slot.GERUND),
    ),
    "it": (
        Column("infinitive", Slot.INFINITIVE),
        Column("present", Slot.PRESENT, (2, 3, 5)),
        Column("imperfect", Slot.IMPERFECT, (0, 2, 3, 5)),
        Column("past_historic", Slot.PAST, (0, 2, 3, 5)),
        Column("future", Slot.FUTURE, (0, 2, 3, 5)),
        Column("conditional", Slot.CONDITIONAL, (0, 2, 3, 5)),
        Column("subjunctive_present", Slot.SUBJUNCTIVE, (5,)),
        Column("subjunctive_imperfect", Slot.IMPERFECT, _THIRD),
        Column("past_participle", Slot.PARTICIPLE),
        Column("gerund", Slot.GERUND),
    ),
    "de": (
        Column("infinitive", Slot.INFINITIVE),
        Column("present", Slot.PRESENT, _THIRD),
        Column("preterite", Slot.PAST, _THIRD),
        Column("konjunktiv1", Slot.SUBJUNCTIVE, (2,)),
        Column("konjunktiv2", Slot.CONDITIONAL, _THIRD),
        Column("past_participle", Slot.PARTICIPLE),
    ),
}

AGREEMENTS = {
    "fr": ("", ("", "e", "s", "es")),
    "es": ("o", ("o", "a", "os", "as")),
    "it": ("o", ("o", "a", "i", "e")),
    "pt": ("o", ("o", "a", "os", "as")),
}
"""The ending of a participle, and the endings that agree with nouns."""

RESPELT = {"fr": ((re.compile("aît"), "ait"), (re.compile("é([bcdfglmnrstv]+er[aio])"), r"è\1"))}
"""What a reform of spelling changed in some forms; both spellings are read: «connaît», «connait»."""

ENGLISH = {
    "VB": Slot.INFINITIVE,
    "VBZ": Slot.PRESENT,
    "VBD": Slot.PAST,
    "VBN": Slot.PARTICIPLE,
    "VBG": Slot.GERUND,
}
"""The slots of lemminflect's tags."""

CODES = ("en", *COLUMNS)


def forms_of(code: str, infinitive: str) -> Forms:
    """The forms of a verb of a language that has columns, or of English."""
    found: dict[str, set[Slot]] = defaultdict(set)
    for form, slot in _english(infinitive) if code == "en" else _conjugated(code, infinitive):
        if form.isalpha():  # an impersonal verb has a dash for the first person
            for spelling in (form, *_respelt(code, form)):
                found[spelling].add(slot)
    return {form: frozenset(slots) for form, slots in found.items()}


def _respelt(code: str, form: str) -> Iterator[str]:
    for pattern, replacement in RESPELT.get(code, ()):
        yield pattern.sub(replacement, form)


def _english(infinitive: str) -> Iterator[tuple[str, Slot]]:
    known = lemminflect.getAllInflections(infinitive, "VERB")
    if "VBD" not in known:  # by the rules for verbs that its dictionary lacks
        known = lemminflect.getAllInflectionsOOV(infinitive, "VERB")
    known.setdefault("VBN", known["VBD"])
    known["VB"] = (infinitive,)
    for tag, slot in ENGLISH.items():
        yield from ((form, slot) for form in known.get(tag, ()))
    pasts = known["VBD"] + known["VBN"]
    if any(form.endswith("ed") for form in pasts):  # of a weak verb each past is its participle: "learnt"
        yield from (
            (form, slot) for form in pasts if form[-1] in "dt" for slot in (Slot.PAST, Slot.PARTICIPLE)
        )


def _conjugated(code: str, infinitive: str) -> Iterator[tuple[str, Slot]]:
    verb = ablaut.conjugate(infinitive, lang=code)
    for column in COLUMNS[code]:
        value = getattr(verb, column.attribute)
        for form in [value] if column.persons is None else [value[person] for person in column.persons]:
            if column.slot is Slot.PARTICIPLE:
                yield from ((agreeing, column.slot) for agreeing in _agreeing(form, code))
            else:
                yield form.split()[0], column.slot  # without the particle of «hört auf»


def _agreeing(participle: str, code: str) -> Iterator[str]:
    """A participle in its agreements; «pris» is its own plural."""
    ending, agreements = AGREEMENTS.get(code, ("", ("",)))
    if not participle.endswith(ending):
        yield participle
        return
    stem = participle.removesuffix(ending)
    yield from (
        stem if agreement == "s" and stem.endswith("s") else stem + agreement for agreement in agreements
    )
