"""How English writes intervals: as in the United States, and as in Britain for most other regions."""

from dataclasses import replace

from api.display.texts import DisplayTexts

MONTH_FIRST = frozenset(["AS", "BI", "CA", "GU", "MH", "MP", "PH", "PR", "UM", "US", "VI"])
"""The regions in which a date begins with its month, according to CLDR."""
ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def ordinal(number: int) -> str:
    """«1st», «12th», «22nd»."""
    teens = 11 <= number % 100 <= 13
    return f"{number}{'th' if teens else ENDINGS.get(number % 10, 'th')}"


TEXTS = DisplayTexts(
    locale="en",
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
    starting=dict.fromkeys(["quarter", "first_half", "second_half", "decade", "century"], "from the {time}")
    | {"": "from {time}"},
    by=dict.fromkeys(["quarter", "first_half", "second_half", "decade", "century"], "by the {time}")
    | {"": "by {time}"},
    week="week of {days}",
    about="about {time}",
    century_number=ordinal,
)

BRITISH = replace(TEXTS, locale="en_IE")
"""With the patterns of Ireland: those of Britain have a comma after the weekday, which its papers omit."""


def of_region(region: str) -> DisplayTexts:
    """The texts of a region, by its ISO 3166-1 code."""
    return TEXTS if region in MONTH_FIRST else BRITISH
