"""How Spanish writes intervals."""

from api.calendar.roman import roman
from api.display.texts import DisplayTexts

FEMININE = ("spring", "decade")
MASCULINE = ("day", "summer", "autumn", "winter", "quarter", "first_half", "second_half", "century")


def after(preposition: str, masculine: str = "") -> dict[str, str]:
    """The texts of a preposition before each kind of time; ``masculine`` is the one fused with «el»."""
    return (
        {"": f"{preposition} {{time}}"}
        | dict.fromkeys(FEMININE, f"{preposition} la {{time}}")
        | dict.fromkeys(MASCULINE, f"{masculine or f'{preposition} el'} {{time}}")
    )


# fmt: off
TEXTS = DisplayTexts(
    locale="es",
    periods={
        "spring": "primavera de {year}", "summer": "verano de {year}", "autumn": "otoño de {year}",
        "winter": "invierno de {year}", "first_half": "primer semestre de {year}",
        "second_half": "segundo semestre de {year}", "early": "principios de {year}",
        "middle": "mediados de {year}", "late": "finales de {year}", "decade": "década de {year}",
        "century": "siglo {number}",
    },
    since=after("desde"), until=after("hasta"),
    starting=after("a partir de", "a partir del"),
    by=after("a más tardar en") | {"day": "a más tardar el {time}"},
    week="semana del {first} al {last}",
    about="{time} aproximadamente", century_number=roman,
)
