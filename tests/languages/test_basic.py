"""Basic languages: the examples of every module, and dates that only dateparser can read."""

import re
import subprocess
import sys
from dataclasses import fields
from datetime import date
from importlib import import_module

import pytest

from api import languages
from api.calendar.intervals import Interval
from api.errors import Invalid
from api.extraction.events import events_in
from api.languages.basic import around, reader, rules
from api.languages.basic.dates import date_in
from api.languages.basic.vocabulary import Phrases
from tests.work import calls_of, repeated

MODULES = {code: import_module(f"api.languages.basic.{code}") for code in sorted(reader.MODULES)}
READINGS = [
    pytest.param(code, wording, meant, module.PUBLISHED, id=f"{code}: {wording}")
    for code, module in MODULES.items()
    for meant, wordings in module.EXAMPLES.items()
    for wording in wordings
]
NOT_TIMES = [
    pytest.param(code, wording, module.PUBLISHED, id=f"{code}: {wording}")
    for code, module in MODULES.items()
    for wording in module.NOT_TIMES
]
PUBLISHED = date(2025, 7, 31)  # a Thursday

MARGIN = 1.3
HOSTILE = {
    "digits": "1234567890",
    "dates": "12.12.",
    "one word": "mañana",
    "words": "de la de la ",
    "months": "marzo ",
    "numbers": "2 0 2 4 ",
    "runs": "1-1-1-",
    "brackets": "((((",
    "ideographs": "年月日",
    "signs": "\u0902\u200c",
}


def reading(code, text, published=PUBLISHED):
    return events_in(text, languages.language(code), published.toordinal() if published else None)


@pytest.mark.parametrize(("code", "text", "meant", "published"), READINGS)
def test_example_is_read_as_it_says(code, text, meant, published):
    assert_read(code, text, meant, published)


@pytest.mark.parametrize(
    ("code", "text", "meant"),
    [
        ("fa", "انتخابات ۱۵ اکتبر ۲۰۲۵ برگزار می‌شود.", "2025-10-15"),
        ("hi", "चुनाव 15 अक्टूबर 2025 को होंगे।", "2025-10-15"),
    ],
)
def test_language_without_a_module_is_read_by_its_locale(code, text, meant):
    assert code not in MODULES
    assert_read(code, text, meant, PUBLISHED)


@pytest.mark.parametrize(
    ("code", "text", "status"),
    [
        ("de", "Der Schauspieler ist heute gestorben.", "occurred"),
        ("de", "Das Museum ist heute geschlossen.", "ongoing"),
        ("de", "Das Rathaus ist heute eröffnet worden.", "occurred"),
        ("de", "Der Dichter, der heute gestorben ist, lebte in Kiel.", "occurred"),
        ("de", "Der Markt fällt am Freitag aus.", "cancelled"),
        ("de", "Der Markt am Freitag fällt wegen Regens aus.", "cancelled"),
        ("de", "Die Sitzung war für Freitag geplant, wurde aber abgesagt.", "cancelled"),
        ("de", "Ab Mai gelten neue Regeln.", "planned"),
        ("it", "È morto oggi l'attore.", "occurred"),
        ("it", "Dodici operai sono stati salvati questa notte.", "occurred"),
        ("it", "Si è schiantato oggi un aereo.", "occurred"),
        ("it", "Il museo è chiuso oggi.", "ongoing"),
        ("es", "El museo está cerrado hoy.", "ongoing"),
        ("it", "Oggi il museo doveva riaprire, ma il tetto è crollato.", "cancelled"),
        ("es", "El sindicato convocó una huelga para el viernes.", "planned"),
        ("pt", "O museu está fechado hoje.", "ongoing"),
    ],
)
def test_status(code, text, status):
    assert [event.status for event in reading(code, text).events] == [status]


def assert_read(code, text, meant, published):
    events = reading(code, text, published).events
    assert len(events) == len(meant.split(", "))
    for event, one in zip(events, meant.split(", "), strict=True):
        edtf, _, clock = one.partition("T")
        assert event.interval.edtf == edtf
        assert event.interval == Interval.parse(edtf) or "/" in edtf
        assert event.time == (clock or None)
        assert event.mention.rule == "fallback"
        assert text[event.mention.start : event.mention.end] == event.mention.text
        assert event.title


@pytest.mark.parametrize(("code", "text", "published"), NOT_TIMES)
def test_what_is_no_time_is_not_read(code, text, published):
    assert [event.mention.text for event in reading(code, text, published).events] == []


def test_what_has_two_meanings_is_left_alone():
    assert reading("hi", "कल 3 लोग मारे गए।").events == ()


@pytest.mark.parametrize("code", MODULES)
def test_every_module_is_a_readable_language_with_examples(code):
    assert code in languages.LANGUAGES
    assert MODULES[code].EXAMPLES


def test_every_phrase_has_a_place_in_a_template():
    readings = (*rules.SLOTS, *rules.TIMES, *around.PARTS, *around.RANGES, *around.FRAMES)
    templates = [part for reading in readings for part in reading if isinstance(part, str)]
    names = {name for template in templates for name in re.findall(r"[A-Z_]{2,}", template)}
    assert names == {field.name.rstrip("_").upper() for field in fields(Phrases)}


@pytest.mark.parametrize(
    ("code", "text", "status"),
    [
        ("de", "Die für Sonntag geplante Kundgebung wurde abgesagt.", "cancelled"),
        ("de", "Der Prozess soll im Oktober beginnen.", "planned"),
        ("es", "El alcalde podría dimitir en septiembre.", "hypothetical"),
        ("it", "La mostra è aperta fino al 2 ottobre.", "ongoing"),
        ("pt", "O tribunal condenou o político na terça-feira.", "occurred"),
        ("nl", "De minister zal donderdag aftreden.", "planned"),
    ],
)
def test_verb_decides_the_status_of_the_event(code, text, status):
    assert [event.status for event in reading(code, text).events] == [status]


def test_title_is_the_sentence_without_its_time():
    event = reading("pl", "W czwartek premier spotkał się z prezydentem.").events[0]
    assert event.title == "Premier spotkał się z prezydentem"


def test_without_publication_only_whole_dates_are_read():
    read = reading("es", "Murió ayer. Nació el 3 de marzo de 1921.", published=None)
    assert [event.interval.edtf for event in read.events] == ["1921-03-03"]
    assert [undated.mention.text for undated in read.undated] == ["ayer"]


@pytest.mark.parametrize("code", sorted(languages.LANGUAGES))
def test_every_language_reads_a_plain_date_and_nothing_in_a_number(code):
    assert [event.interval.edtf for event in reading(code, "2024-03-05").events] == ["2024-03-05"]
    assert reading(code, "44 000 – 3:1").events == ()


@pytest.mark.parametrize("code", ["de", "es", "ja", "hi"])
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_twice_the_text_is_twice_the_work(code, piece):
    language = languages.language(code)

    def calls(length):
        return calls_of(lambda: events_in(repeated(piece, length), language, PUBLISHED.toordinal()))

    calls(2_000)  # fills what is kept from one text to the next
    assert calls(8_000) <= 2 * MARGIN * calls(4_000) + 1_000


@pytest.mark.parametrize(
    ("span", "meant"),
    [("24-02-2022", "2022-02-24"), ("2022/2/24", "2022-02-24"), ("24/marzo/2022", "2022-02-24")],
)
def test_dateparser_reads_whole_dates_in_other_forms(span, meant):
    expected = meant.replace("-02-", "-03-") if "marzo" in span else meant
    assert date_in(span, "es", "DMY").edtf == expected
    assert [event.interval.edtf for event in reading("es", f"Murió el {span} allí.").events] == [expected]


@pytest.mark.parametrize("text", ["el 24-22-2022", "la ley 12-5-2024-3", "3-1-2 y 5, 6, 2024", "v1-2-2024x"])
def test_runs_of_numbers_that_are_no_date_are_left_alone(text):
    assert reading("es", text).events == ()


@pytest.mark.parametrize("code", ["xx", "pt-BR", "en_US", "DE", "", "deu", "../de"])
def test_unknown_language_is_refused_with_those_there_are(code):
    with pytest.raises(Invalid, match=rf'no language "{code}"; available: .*de, .*fr, .*zh'):
        languages.language(code)


def test_a_language_is_made_once():
    assert languages.language("sv") is languages.language("sv")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Le ministre a démissionné jeudi après la publication du rapport.", "fr"),
        ("The minister resigned on Thursday after the report was published.", "en"),
        ("Der Minister ist am Donnerstag nach dem Bericht zurückgetreten.", "de"),
        ("El ministro dimitió el jueves tras la publicación del informe.", "es"),
        ("Il ministro si è dimesso giovedì dopo la pubblicazione del rapporto.", "it"),
        ("O ministro demitiu-se na quinta-feira após a publicação do relatório.", "pt"),
        ("Министр ушёл в отставку в четверг после публикации доклада.", "ru"),
        ("大臣は木曜日、報告書の公表を受けて辞任した。", "ja"),
        ("部长在报告公布后于星期四辞职。", "zh"),
        ("Statsråden gikk av torsdag etter at rapporten ble lagt fram i Stortinget.", "nb"),
    ],
)
def test_language_is_detected(text, code):
    assert languages.detected(text) == code


@pytest.mark.parametrize("text", ["", "12 345", "…", "asdf qwer", "Gallia est omnis divisa in partes tres"])
def test_detection_names_a_readable_language_always_the_same(text):
    assert languages.detected(text) == languages.detected(text)
    assert languages.detected(text) in languages.LANGUAGES


def test_importing_the_languages_loads_no_slow_library():
    slow = "('dateparser', 'holidays', 'py3langid')"
    code = f"import sys, api.languages; print([name for name in {slow} if name in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert shown == "[]\n"


@pytest.mark.parametrize(
    ("code", "text", "meant"),
    [
        ("fr", "Il est mort le 24-02-2022 à Lyon.", "2022-02-24"),
        ("fr", "Signé le 5/mars/1950 à Lyon.", "1950-03-05"),
        ("en", "She was born 1950 March 5 in Leeds.", "1950-03-05"),
        ("en", "Signed 2022/02/24 in Leeds.", "2022-02-24"),
    ],
)
def test_dateparser_reads_what_no_rule_of_a_language_covers(code, text, meant):
    events = reading(code, text).events
    assert [(event.interval.edtf, event.mention.rule) for event in events] == [(meant, "fallback")]


@pytest.mark.parametrize("code", sorted(languages.LANGUAGES))
def test_dateparser_knows_every_language(code):
    assert date_in("2022-02-24", code, "DMY") == Interval.parse("2022-02-24")


def test_rules_of_a_language_come_first():
    assert reading("fr", "Il est mort le 5 mars 2024.").events[0].mention.rule == "full_date"
