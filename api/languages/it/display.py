"""How Italian writes intervals."""

from api.calendar.roman import roman
from api.display.texts import DisplayTexts

TEXTS = DisplayTexts(
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
    starting=dict.fromkeys(
        ["day", "year", "quarter", "first_half", "second_half", "century"], "a partire dal {time}"
    )
    | dict.fromkeys(["summer", "autumn", "winter", "early"], "a partire dall'{time}")
    | dict.fromkeys(["spring", "middle", "late"], "a partire dalla {time}")
    | {"decade": "a partire dagli {time}", "": "a partire da {time}"},
    by=dict.fromkeys(["day", "year", "quarter", "first_half", "second_half", "century"], "entro il {time}")
    | dict.fromkeys(["summer", "autumn", "winter", "early"], "entro l'{time}")
    | dict.fromkeys(["spring", "middle", "late"], "entro la {time}")
    | {"decade": "entro gli {time}", "": "entro {time}"},
    week="settimana dal {first} al {last}",
    about="{time} circa",
    century_number=roman,
    first_day="1º",
    elisions={f"al {number} ": f"all'{number} " for number in ("8", "11", "VIII", "XI")}
    | {f"il {number} ": f"l'{number} " for number in ("8", "11", "VIII", "XI")},
)
