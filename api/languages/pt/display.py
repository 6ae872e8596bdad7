"""How Portuguese writes intervals."""

from api.calendar.roman import roman
from api.display.texts import DisplayTexts

FEMININE = ("spring", "decade")
MASCULINE = ("summer", "autumn", "winter", "early", "late", "quarter", "first_half", "second_half", "century")


def opened(before: str, masculine: str, feminine: str) -> dict[str, str]:
    """The texts of one open side, by the gender of the period."""
    return (
        dict.fromkeys(FEMININE, f"{feminine} {{time}}")
        | dict.fromkeys(MASCULINE, f"{masculine} {{time}}")
        | {"": f"{before} {{time}}"}
    )


TEXTS = DisplayTexts(
    locale="pt",
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
    since=opened("desde", "desde o", "desde a"),
    until=opened("até", "até o", "até a"),
    starting=opened("a partir de", "a partir do", "a partir da"),
    by=opened("até", "até o", "até a"),
    week="semana de {first} a {last}",
    about="{time} aproximadamente",
    century_number=roman,
    first_day="1º",
)
