"""Languages by their codes, and the language of a text."""

import subprocess
import sys
from datetime import date

import pytest

from api import languages
from api.errors import Invalid
from api.extraction.events import events_in

PUBLISHED = date(2025, 7, 31)  # a Thursday


def reading(code, text, published=PUBLISHED):
    return events_in(text, languages.language(code), published.toordinal() if published else None)


@pytest.mark.parametrize("code", sorted(languages.LANGUAGES))
def test_every_language_reads_a_plain_date_and_nothing_in_a_number(code):
    assert [event.interval.edtf for event in reading(code, "2024-03-05").events] == ["2024-03-05"]
    assert reading(code, "44 000 – 3:1").events == ()


def test_without_publication_only_whole_dates_are_read():
    read = reading("es", "Murió ayer. Nació el 3 de marzo de 1921.", published=None)
    assert [event.interval.edtf for event in read.events] == ["1921-03-03"]
    assert [undated.mention.text for undated in read.undated] == ["ayer"]


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
