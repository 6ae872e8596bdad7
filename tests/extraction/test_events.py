"""Events with their place in the text and the reasons for their date, and times that cannot be dated."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.calendar.days import FIRST_DAY, LAST_DAY, day_number
from api.calendar.intervals import PRECISIONS, Interval
from api.extraction.events import STATUSES, events_in
from api.languages import LANGUAGES, language

PUBLISHED = date(2024, 3, 12).toordinal()
WORDS = """
    le lundi 3 mars 2024 . , ; « » ( ) il a été élu prévu que qui depuis jusqu'à avant du au en fin mi - hier
    la veille années 1990 29 février 31 avril 0 9999 1000 dans il y a mille ans siècles suivant prochain
    Monday May 3rd since until the late last next 1990s century ago two weeks later on in of 8 pm Easter
"""
prose = st.lists(st.sampled_from(WORDS.split()), max_size=25).map(" ".join)


def read(text, published=PUBLISHED):
    return events_in(text, language("fr"), published)


def only(text):
    (event,) = read(text).events
    return event


def test_text_without_times_gives_no_events():
    assert read("Le maire est content.").events == ()


def test_offsets_are_those_of_mention_and_sentence():
    text = "Bonjour. Le maire a été élu jeudi."
    mention = only(text).mention
    assert text[mention.start : mention.end] == mention.text == "jeudi"
    assert text[mention.sentence_start : mention.sentence_end] == "Le maire a été élu jeudi."


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Le navire a coulé le 8 mars, et non le lendemain.", "8 mars"),
        ("Le navire a coulé non pas jeudi mais vendredi.", "vendredi"),
    ],
)
def test_denied_time_is_neither_an_event_nor_part_of_a_mention_or_title(text, mention):
    event = only(text)
    assert (event.mention.text, event.title) == (mention, "Le navire a coulé")


def test_verb_decides_and_is_named():
    event = only("Le maire a rencontré jeudi la ministre.")
    assert (event.direction, event.because) == ("past", "a rencontré")
    assert event.alternatives == ("2024-03-14",)


def test_verb_in_the_past_decides_nothing_of_a_weekday_and_day_to_come():
    event = only("Accès interrompu mardi 19 mars, rue du Port.")
    assert (event.status, event.because) == ("planned", None)


@pytest.mark.parametrize(
    ("line", "events"),
    [
        ("Sources : Radio Mer, Le Quai, 8 mars 2024.", 1),
        ("Source : Radio Mer, le 8 mars 2024.", 1),
        ("Photo Jeanne Morel, 8 mars 2024.", 1),
        ("Photo : la maire inaugure le pont mardi.", 2),
        ("Sources : la radio a publié ses chiffres mardi.", 2),
        ("Sources de la Loire nettoyées mardi.", 2),
    ],
)
def test_line_of_sources_or_credits_reports_nothing(line, events):
    assert len(read(f"Le maire a été élu jeudi.\n{line}").events) == events


def test_complete_date_has_nothing_inferred():
    event = only("Le maire a été élu le 21 mars 2019.")
    assert (event.inferred, event.anchor, event.direction) == ((), None, None)


@pytest.mark.parametrize(
    ("text", "direction", "because"),
    [
        ("Le musée, fermé depuis mars 2020, rouvrira.", "past", "depuis"),
        ("La ville veut fermer l'usine d'ici 2030.", "future", "d'ici"),
        ("Le bail courra jusqu'en 2031.", "future", "jusqu'en"),
        ("D'ici 1914, la ville avait doublé.", None, None),
        ("Le pont a été construit en 1998.", None, None),
    ],
)
def test_preposition_decides_on_the_side_of_a_date_with_its_year(text, direction, because):
    event = only(text)
    assert (event.direction, event.because) == (direction, because)


def test_year_of_a_participle_does_not_carry_to_the_next_date():
    text = "La maire, élue au printemps 2020, défendait encore le projet en octobre."
    assert [event.interval.edtf for event in read(text).events] == ["2020-21", "2023-10"]


def test_year_that_the_text_does_not_say_is_inferred_from_the_publication():
    event = only("Le maire a été élu en novembre.")
    assert (event.inferred, event.anchor) == (("year",), PUBLISHED)


@pytest.mark.parametrize(
    ("text", "inferred"),
    [
        ("Le maire a été élu en novembre dernier.", ("year",)),
        ("Le maire a été élu l'été dernier.", ("year",)),
        ("Le maire a été élu en mai de l'année dernière.", ("year",)),
        ("Le maire a été élu le mois dernier.", ("year", "month")),
        ("Le maire a été élu vendredi dernier.", ("year", "month", "day")),
    ],
)
def test_only_what_the_text_leaves_out_is_inferred(text, inferred):
    assert only(text).inferred == inferred


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        (
            "Il avait écrit en octobre 2019 à sa sœur : « Avant le printemps, ce sera réglé. »",
            "../2020-02-29",
        ),
        ("En mai 2019, il avait promis : « Le pont rouvrira le 3 juin. »", "2019-06-03"),
        ("En mai 2019, le pont a cédé : « Il rouvrira le 3 juin », dit le maire.", "2024-06-03"),
        ("Il a dit hier : « Le pont rouvrira le 3 juin. »", "2024-06-03"),
    ],
)
def test_what_was_to_come_in_an_old_quotation_counts_from_its_day(text, edtf):
    assert read(text).events[-1].interval.edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The road was not cleared until Friday.", "2024-03-08"),
        ("The crew had not been told until March 4.", "2024-03-04"),
        ("Marsh wasn't heard until last month.", "2024-02"),
        ("The road was cleared until Friday.", "../2024-03-08"),
        ("The road was not only shut until Friday.", "../2024-03-08"),
        ("The road will not be cleared until Friday.", "../2024-03-15"),
    ],
)
def test_what_was_not_so_until_a_day_came_about_on_it(text, edtf):
    (event,) = events_in(text, language("en"), PUBLISHED).events
    assert event.interval.edtf == edtf


def test_without_publication_a_relative_time_is_undated():
    reading = read("Le maire a été élu jeudi. Il était né en 1970.", None)
    assert [undated.mention.text for undated in reading.undated] == ["jeudi"]
    assert [event.interval.edtf for event in reading.events] == ["1970"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Le maire a été élu jeudi.", "occurred"),
        ("Le maire sera élu jeudi.", "planned"),
        ("La réunion prévue jeudi a été annulée.", "cancelled"),
        ("Le maire dirige la ville depuis 2022.", "ongoing"),
        ("La piscine reste fermée jusqu'à vendredi.", "ongoing"),
        ("Le maire pourrait démissionner en avril.", "hypothetical"),
    ],
)
def test_status(text, status):
    assert only(text).status == status


@pytest.mark.parametrize(
    ("text", "edtfs"),
    [
        ("En 2019, il a ouvert un café. En mars, il l'a vendu.", ["2019", "2019-03"]),
        ("Il a ouvert un café, en 2019. En mars, il l'a vendu.", ["2019", "2019-03"]),
        ("Il vend son café, ouvert en 2019. En mars, il a eu 60 ans.", ["2019", "2024-03"]),
        ("En 2019, il a ouvert un café.\nIl l'a vendu en mars.", ["2019", "2024-03"]),
        ("Il a été élu le 3 mai 2019. Le lendemain, il est parti.", ["2019-05-03", "2019-05-04"]),
    ],
)
def test_year_and_reference_time_hold_as_far_as_the_story_goes(text, edtfs):
    assert [event.interval.edtf for event in read(text).events] == edtfs


@given(prose, st.sampled_from(sorted(LANGUAGES)), st.none() | st.integers(FIRST_DAY, LAST_DAY))
def test_nothing_raises_on_any_date(text, code, published):
    for event in events_in(text, language(code), published).events:
        assert event.status in STATUSES
        assert event.interval.precision in PRECISIONS
        read = Interval.parse(event.interval.edtf)
        assert (read.start, read.end) == (event.interval.start, event.interval.end)


@given(st.text(max_size=200), st.sampled_from(sorted(LANGUAGES)))
def test_nothing_raises_on_any_text(text, code):
    reading = events_in(text, language(code), PUBLISHED)
    for one in (*reading.events, *reading.undated):
        assert text[one.mention.start : one.mention.end] == one.mention.text


@pytest.mark.parametrize("published", [FIRST_DAY, LAST_DAY, day_number(0, 1, 1), day_number(1, 1, 1)])
def test_edges_of_the_calendar(published):
    text = "Hier, demain, lundi, il y a 20 ans, dans 20 ans, la semaine prochaine, ce week-end, fin mai."
    for event in read(text, published).events:
        assert Interval.parse(event.interval.edtf).start == event.interval.start
