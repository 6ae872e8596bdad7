"""How the basic languages write intervals, by code; those without an entry are written in English."""

from api.calendar.roman import roman
from api.display.texts import DisplayTexts

GERMAN = DisplayTexts(
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
    week="Woche vom {first} bis {last}",
    about="ca. {time}",
    century_number="{}.".format,
)

SPANISH = DisplayTexts(
    locale="es",
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
    century_number=roman,
)

ITALIAN = DisplayTexts(
    locale="it",
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
    century_number=roman,
    first_day="1º",
    elisions={f"al {number} ": f"all'{number} " for number in ("8", "11", "VIII", "XI")},
)

PORTUGUESE = DisplayTexts(
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
    century_number=roman,
    first_day="1º",
)

TEXTS = {texts.locale: texts for texts in (GERMAN, SPANISH, ITALIAN, PORTUGUESE)}
