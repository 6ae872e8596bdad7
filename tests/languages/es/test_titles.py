"""What Spanish sentences are titled, and the status of what they tell."""

from datetime import date

import pytest

from api.extraction.events import events_in
from api.languages import language

PUBLISHED = date(2025, 9, 24).toordinal()  # a Wednesday
EXAMPLES = [
    (
        "El Gobierno espera que el índice baje del 2 % en octubre.",
        "hypothetical",
        "El Gobierno espera que el índice baje del 2 %",
    ),
    (
        "El sindicato pidió a la empresa que reincorpore en octubre a los despedidos.",
        "hypothetical",
        "El sindicato pidió a la empresa que reincorpore en octubre a los despedidos",
    ),
    (
        "Que la ministra dimitiera el martes no sorprendió a nadie.",
        "occurred",
        "Que la ministra dimitiera el martes no sorprendió a nadie",
    ),
    (
        "La jueza pidió que se aplace la vista y que los peritos declaren en octubre.",
        "hypothetical",
        "La jueza pidió que los peritos declaren",
    ),
    (
        "El alcalde prometió que el parque abrirá en marzo y que el metro llegará al barrio.",
        "planned",
        "El parque abrirá",
    ),
    (
        "La ministra aseguró que el tren llegará a Vigo y que las obras terminarán en 2028.",
        "planned",
        "Las obras terminarán",
    ),
    (
        "El portero con quien discutió Ruiz abandonó ayer el club.",
        "occurred",
        "El portero con quien discutió Ruiz abandonó el club",
    ),
    (
        "La plaza donde el domingo murió el joven Luis Mora amaneció llena de flores.",
        "occurred",
        "La plaza donde el domingo murió el joven Luis Mora amaneció llena de flores",
    ),
    ("¿Volverá Messi a Barcelona en 2026?", "hypothetical", "¿Volverá Messi a Barcelona?"),
    ("¿Habrá elecciones en noviembre?", "hypothetical", "¿Habrá elecciones?"),
    (
        "El banco central prevé un alza de precios en 2026.",
        "hypothetical",
        "El banco central prevé un alza de precios",
    ),
    ("Se prevén lluvias para el viernes en Jalisco.", "hypothetical", "Se prevén lluvias en Jalisco"),
    ("El Ayuntamiento prevé abrir el túnel en mayo.", "planned", "El Ayuntamiento prevé abrir el túnel"),
    (
        "El decreto que firmaron el viernes los ministros se publica.",
        "occurred",
        "Los ministros firmaron el decreto",
    ),
    ("La orden que dictó el viernes el juez obliga al cierre.", "occurred", "La orden que dictó el juez"),
    (
        "Murió ayer en Lima, a los 91 años, el escritor Luis Mora, autor de novelas sobre las minas del sur.",
        "occurred",
        "Murió en Lima, a los 91 años, el escritor Luis Mora",
    ),
    (
        "De haberse aprobado el lunes el presupuesto, las becas se habrían pagado.",
        "hypothetical",
        "De haberse aprobado el presupuesto, las becas se habrían pagado",
    ),
    (
        "Si hubiera ganado en 2023, Mora habría dimitido.",
        "hypothetical",
        "Si hubiera ganado, Mora habría dimitido",
    ),
    ("De no haber acuerdo el viernes, habrá paro.", "hypothetical", "De no haber acuerdo, habrá paro"),
    ("Mora habría cobrado en 2021 una comisión.", "occurred", "Mora habría cobrado una comisión"),
    (
        "El banco mantuvo la tasa y se espera que la reduzca en octubre.",
        "hypothetical",
        "El banco mantuvo la tasa y se espera que la reduzca en octubre",
    ),
    ("El censo no arrancó hasta el domingo.", "occurred", "El censo no arrancó hasta el domingo"),
    ("Hace dos semanas que no llueve en Jaca.", "ongoing", "No llueve en Jaca"),
    ("«Me voy en octubre», dijo el técnico.", "planned", "El técnico: «Me voy en octubre»"),
]


@pytest.mark.parametrize(("text", "status", "title"), EXAMPLES)
def test_title(text: str, status: str, title: str) -> None:
    events = events_in(text, language("es"), PUBLISHED).events
    assert [(event.status, event.title) for event in events] == [(status, title)]


def test_first_word_of_a_question_is_no_name() -> None:
    (event,) = events_in("¿Volverá Messi a Barcelona en 2026?", language("es"), PUBLISHED).events
    assert event.actors == ("Messi",)
