"""Who takes part in an event and where it is, in the basic languages."""

import pytest

from tests.languages.basic.reading import reading


@pytest.mark.parametrize(
    ("code", "text", "actors", "places"),
    [
        ("nl", "Op 3 mei jl. overleed oud-burgemeester Jan de Wit.", ["Jan de Wit"], []),
        ("nl", "Gisteravond ontplofte een gasleiding in Almere.", [], ["Almere"]),
        ("nl", "Het concert is verplaatst naar 3 oktober.", [], []),
        ("pl", "Wyrok zapadnie 21 sierpnia.", [], []),
        ("pl", "Prezydent otworzy w czwartek wystawę w Gdańsku.", [], ["Gdańsku"]),
        ("ru", "Выставка открыта до 14 сентября.", [], []),
        ("ru", "Художник родился 14 апреля 1921 года в Одессе.", [], ["Одессе"]),
        ("ru", "Вчера вечером скончался актёр Иван Петров.", ["Иван Петров"], []),
        ("tr", "Sergi 14 Eylül'e kadar açık.", [], []),
        ("sv", "Statsministern avgick i fredags.", [], []),
    ],
)
def test_names(code, text, actors, places):
    event = reading(code, text).events[0]
    assert (list(event.actors), list(event.places)) == (actors, places)
