"""The texts that a language provides for writing intervals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, eq=False)
class DisplayTexts:
    """The words of one language where the Unicode locale data (CLDR) has no pattern.

    Most are templates for ``str.format``. ``{time}`` is a period as it is written alone, ``{year}`` its year,
    or both years of a winter.
    """

    locale: str
    """The code of the language in CLDR, which knows its days, months and quarters."""
    periods: Mapping[str, str]
    """By kind, as ``api.display.writer.kind_of`` names it, with ``{year}``; ``century`` with ``{number}``."""
    since: Mapping[str, str]
    """Periods without an end, by kind, with ``{time}`` or ``{year}``; ``""`` stands for all other kinds."""
    until: Mapping[str, str]
    """The same for periods without a start."""
    starting: Mapping[str, str]
    """The same for periods without an end that have not begun: «à partir du 30 août»."""
    by: Mapping[str, str]
    """The same for periods without a start in which something is still to happen: "by 2030"."""
    week: str
    """A whole week, with its ``{first}`` and ``{last}`` day, or its ``{days}`` as a range."""
    about: str
    """An approximate period."""
    century_number: Callable[[int], str]
    """Writes the number of a century: «XIXe», “19th”."""
    first_day: str = "1"
    """The first day of a month."""
    uncertain: str = "{time} (?)"
    """A period that may be wrong."""
    elisions: Mapping[str, str] = field(default_factory=dict)
    """Replacements in a filled text of a ``week`` or of an open side: «dal 8 luglio» is «dall'8 luglio»."""
