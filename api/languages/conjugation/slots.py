"""The slots of a conjugation that tell of time; tables write each as one letter."""

from __future__ import annotations

from enum import StrEnum


class Slot(StrEnum):
    """A tense, mood or non-finite form, whatever the person."""

    CONDITIONAL = "c"
    FUTURE = "f"
    GERUND = "g"
    IMPERFECT = "i"
    INFINITIVE = "n"
    PAST = "s"
    """A simple past: «arriva», "arrived"."""
    PLUPERFECT = "q"
    """A pluperfect of one word: «abrira»."""
    PRESENT = "p"
    SUBJUNCTIVE = "j"
    PAST_SUBJUNCTIVE = "k"
    """«cerrara», of a language whose present one tells another time."""
    PARTICIPLE = "v"
    """The past participle, in all its agreements."""
