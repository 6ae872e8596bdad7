"""What the Unicode locale data (CLDR) has no words for: seasons, decades, centuries, open ends; only data.

Templates are filled with ``{time}``, the period as it stands alone, ``{year}`` and ``{number}``. The keys of
``periods``, ``since`` and ``until`` are the kinds that ``api.display.writer.kind_of`` names; what a table of
open ends leaves out is written by its ``""``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

ROMAN_DIGITS = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL")),
    *((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)
ENGLISH_ORDINALS = {1: "st", 2: "nd", 3: "rd"}


def roman(number: int) -> str:
    for value, letters in ROMAN_DIGITS:
        if number >= value:
            return letters + roman(number - value)
    return ""


def french_ordinal(number: int) -> str:
    return roman(number) + ("er" if number == 1 else "e")


def english_ordinal(number: int) -> str:
    teens = 11 <= number % 100 <= 13
    return f"{number}{'th' if teens else ENGLISH_ORDINALS.get(number % 10, 'th')}"


@dataclass(frozen=True)
class Wording:
    """``first_day`` is how the first of a month is written where that is not "1"; ``elisions`` are applied to
    the open ends and weeks once these are filled."""

    periods: Mapping[str, str]
    since: Mapping[str, str]
    until: Mapping[str, str]
    week: str
    about: str
    number: Callable[[int], str]
    first_day: str = "1"
    uncertain: str = "{time} (?)"
    elisions: Mapping[str, str] = field(default_factory=dict)


ENGLISH = Wording(
    periods={
        "spring": "spring {year}",
        "summer": "summer {year}",
        "autumn": "autumn {year}",
        "winter": "winter {year}",
        "first_half": "first half of {year}",
        "second_half": "second half of {year}",
        "early": "early {year}",
        "middle": "mid-{year}",
        "late": "late {year}",
        "decade": "{year}s",
        "century": "{number} century",
    },
    since=dict.fromkeys(["quarter", "first_half", "second_half", "decade", "century"], "since the {time}")
    | {"": "since {time}"},
    until=dict.fromkeys(["quarter", "first_half", "second_half", "decade", "century"], "until the {time}")
    | {"": "until {time}"},
    week="week of {first}\u2009–\u2009{last}",
    about="about {time}",
    number=english_ordinal,
)

FRENCH = Wording(
    periods={
        "spring": "printemps {year}",
        "summer": "été {year}",
        "autumn": "automne {year}",
        "winter": "hiver {year}",
        "first_half": "1er semestre {year}",
        "second_half": "2e semestre {year}",
        "early": "début {year}",
        "middle": "mi-{year}",
        "late": "fin {year}",
        "decade": "années {year}",
        "century": "{number} siècle",
    },
    since=dict.fromkeys(
        ["day", "spring", "quarter", "first_half", "second_half", "century"], "depuis le {time}"
    )
    | dict.fromkeys(["summer", "autumn", "winter"], "depuis l'{time}")
    | {"decade": "depuis les {time}", "": "depuis {time}"},
    until=dict.fromkeys(
        ["day", "spring", "quarter", "first_half", "second_half", "century"], "jusqu'au {time}"
    )
    | dict.fromkeys(["summer", "autumn", "winter"], "jusqu'à l'{time}")
    | dict.fromkeys(["early", "middle"], "jusqu'à {time}")
    | {"late": "jusqu'à {time}", "decade": "jusqu'aux {time}", "": "jusqu'en {time}"},
    week="semaine du {first} au {last}",
    about="{time} environ",
    number=french_ordinal,
    first_day="1er",
)

SPANISH = Wording(
    periods={
        "spring": "primavera de {year}",
        "summer": "verano de {year}",
        "autumn": "otoño de {year}",
        "winter": "invierno de {year}",
        "first_half": "primer semestre de {year}",
        "second_half": "segundo semestre de {year}",
        "early": "principios de {year}",
        "middle": "mediados de {year}",
        "late": "finales de {year}",
        "decade": "década de {year}",
        "century": "siglo {number}",
    },
    since=dict.fromkeys(["spring", "decade"], "desde la {time}")
    | dict.fromkeys(["", "month", "year", "early", "middle", "late"], "desde {time}")
    | dict.fromkeys(["day", "summer", "autumn", "winter"], "desde el {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "desde el {time}"),
    until=dict.fromkeys(["spring", "decade"], "hasta la {time}")
    | dict.fromkeys(["", "month", "year", "early", "middle", "late"], "hasta {time}")
    | dict.fromkeys(["day", "summer", "autumn", "winter"], "hasta el {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "hasta el {time}"),
    week="semana del {first} al {last}",
    about="{time} aproximadamente",
    number=roman,
)

GERMAN = Wording(
    periods={
        "spring": "Frühling {year}",
        "summer": "Sommer {year}",
        "autumn": "Herbst {year}",
        "winter": "Winter {year}",
        "first_half": "1. Halbjahr {year}",
        "second_half": "2. Halbjahr {year}",
        "early": "Anfang {year}",
        "middle": "Mitte {year}",
        "late": "Ende {year}",
        "decade": "{year}er-Jahre",
        "century": "{number} Jahrhundert",
    },
    since=dict.fromkeys(["day", "spring", "summer", "autumn", "winter"], "seit dem {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "seit dem {time}")
    | {"decade": "seit den {year}er-Jahren", "": "seit {time}"},
    until=dict.fromkeys(["day", "spring", "summer", "autumn", "winter"], "bis zum {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "bis zum {time}")
    | {"decade": "bis in die {year}er-Jahre", "": "bis {time}"},
    week="Woche vom {first} bis {last}",
    about="ca. {time}",
    number="{}.".format,
)

ITALIAN = Wording(
    periods={
        "spring": "primavera {year}",
        "summer": "estate {year}",
        "autumn": "autunno {year}",
        "winter": "inverno {year}",
        "first_half": "1º semestre {year}",
        "second_half": "2º semestre {year}",
        "early": "inizio {year}",
        "middle": "metà {year}",
        "late": "fine {year}",
        "decade": "anni {year}",
        "century": "{number} secolo",
    },
    since=dict.fromkeys(["day", "year", "quarter", "first_half", "second_half", "century"], "dal {time}")
    | dict.fromkeys(["summer", "autumn", "winter", "early"], "dall'{time}")
    | dict.fromkeys(["spring", "middle", "late"], "dalla {time}")
    | {"decade": "dagli {time}", "": "da {time}"},
    until=dict.fromkeys(["day", "year", "quarter", "first_half", "second_half", "century"], "fino al {time}")
    | dict.fromkeys(["summer", "autumn", "winter", "early"], "fino all'{time}")
    | dict.fromkeys(["spring", "middle", "late"], "fino alla {time}")
    | {"decade": "fino agli {time}", "": "fino a {time}"},
    week="settimana dal {first} al {last}",
    about="{time} circa",
    number=roman,
    first_day="1º",
    elisions={f"al {number} ": f"all'{number} " for number in ("8", "11", "VIII", "XI")},
)

PORTUGUESE = Wording(
    periods={
        "spring": "primavera de {year}",
        "summer": "verão de {year}",
        "autumn": "outono de {year}",
        "winter": "inverno de {year}",
        "first_half": "1º semestre de {year}",
        "second_half": "2º semestre de {year}",
        "early": "início de {year}",
        "middle": "meados de {year}",
        "late": "fim de {year}",
        "decade": "década de {year}",
        "century": "século {number}",
    },
    since=dict.fromkeys(["spring", "decade"], "desde a {time}")
    | dict.fromkeys(["summer", "autumn", "winter", "early", "late"], "desde o {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "desde o {time}")
    | {"": "desde {time}"},
    until=dict.fromkeys(["spring", "decade"], "até a {time}")
    | dict.fromkeys(["summer", "autumn", "winter", "early", "late"], "até o {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "até o {time}")
    | {"": "até {time}"},
    week="semana de {first} a {last}",
    about="{time} aproximadamente",
    number=roman,
    first_day="1º",
)

WORDINGS = {
    "en": ENGLISH,
    "fr": FRENCH,
    "es": SPANISH,
    "de": GERMAN,
    "it": ITALIAN,
    "pt": PORTUGUESE,
}
