"""How German writes intervals."""

from api.display.texts import DisplayTexts

TEXTS = DisplayTexts(
    locale="de",
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
    starting=dict.fromkeys(["day", "spring", "summer", "autumn", "winter"], "ab dem {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "ab dem {time}")
    | {"decade": "ab den {year}er-Jahren", "": "ab {time}"},
    by=dict.fromkeys(["day", "spring", "summer", "autumn", "winter"], "bis spätestens zum {time}")
    | dict.fromkeys(["quarter", "first_half", "second_half", "century"], "bis spätestens zum {time}")
    | {"decade": "spätestens in den {year}er-Jahren", "": "bis spätestens {time}"},
    week="Woche vom {first} bis {last}",
    about="ca. {time}",
    century_number="{}.".format,
)
