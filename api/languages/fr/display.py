"""How French writes intervals."""

from api.calendar.roman import roman
from api.display.texts import DisplayTexts


def ordinal(number: int) -> str:
    """The Roman numeral that names a century: «Ier», «XIXe»."""
    return roman(number) + ("er" if number == 1 else "e")


TEXTS = DisplayTexts(
    locale="fr",
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
    starting=dict.fromkeys(
        ["day", "spring", "quarter", "first_half", "second_half", "century"], "à partir du {time}"
    )
    | dict.fromkeys(["summer", "autumn", "winter"], "à partir de l'{time}")
    | {"decade": "à partir des {time}", "": "à partir de {time}"},
    by=dict.fromkeys(["day", "spring", "quarter", "first_half", "second_half", "century"], "d'ici au {time}")
    | dict.fromkeys(["summer", "autumn", "winter"], "d'ici à l'{time}")
    | {"decade": "d'ici aux {time}", "": "d'ici à {time}"},
    week="semaine du {first} au {last}",
    about="{time} environ",
    century_number=ordinal,
    first_day="1er",
    elisions={f"à partir de {vowel}": f"à partir d'{vowel}" for vowel in "ao"},
)
