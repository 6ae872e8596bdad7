"""How English writes intervals."""

from api.display.texts import DisplayTexts

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
    week="week of {first}\u2009–\u2009{last}",
    about="about {time}",
    century_number=ordinal,
)
