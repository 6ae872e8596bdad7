"""The tables of verb forms: they agree with the lists of infinitives, and hold what news needs."""

import pytest

from api.languages.conjugation import TABLES, Conjugations, conjugations, infinitives
from api.languages.conjugation.slots import Slot

CODES = sorted(path.stem for path in TABLES.glob("*.txt"))
FORMS = [
    ("fr", "semble", {Slot.PRESENT, Slot.SUBJUNCTIVE}),
    ("fr", "rassemblait", {Slot.IMPERFECT}),
    ("fr", "adoptèrent", {Slot.PAST}),
    ("fr", "dégradera", {Slot.FUTURE}),
    ("fr", "viendraient", {Slot.CONDITIONAL}),
    ("fr", "puisse", {Slot.SUBJUNCTIVE}),
    ("fr", "construites", {Slot.PARTICIPLE}),
    ("fr", "pris", {Slot.PARTICIPLE}),
    ("fr", "jouant", {Slot.GERUND}),
    ("fr", "finit", {Slot.PRESENT, Slot.PAST}),
    ("fr", "conduit", {Slot.PRESENT, Slot.PARTICIPLE}),
    ("fr", "connait", {Slot.PRESENT}),
    ("es", "puso", {Slot.PAST}),
    ("es", "abiertas", {Slot.PARTICIPLE}),
    ("it", "nacque", {Slot.PAST}),
    ("it", "venduti", {Slot.PARTICIPLE}),
    ("pt", "fez", {Slot.PAST}),
    ("pt", "anunciam", {Slot.PRESENT}),
    ("de", "gewann", {Slot.PAST}),
    ("de", "hörte", {Slot.PAST, Slot.CONDITIONAL}),
    ("de", "stünde", {Slot.CONDITIONAL}),
    ("de", "kehre", {Slot.SUBJUNCTIVE}),
    ("de", "rufen", {Slot.INFINITIVE, Slot.PRESENT}),
    ("de", "abgesagt", {Slot.PARTICIPLE}),
    ("fr", "tablette", set()),
    ("fr", "", set()),
    ("en", "arise", {Slot.INFINITIVE}),
    ("en", "carries", {Slot.PRESENT}),
    ("en", "withdrew", {Slot.PAST}),
    ("en", "withdrawn", {Slot.PARTICIPLE}),
    ("en", "set", {Slot.INFINITIVE, Slot.PAST, Slot.PARTICIPLE}),
    ("en", "planned", {Slot.PAST, Slot.PARTICIPLE}),
    ("en", "lying", {Slot.GERUND}),
]


@pytest.mark.parametrize("code", CODES)
def test_tables_hold_the_listed_verbs(code):
    """After a change of the lists: ``make verb-forms``."""
    assert set(infinitives(code)) <= set(conjugations(code).words(Slot.INFINITIVE))


@pytest.mark.parametrize(("code", "word", "slots"), FORMS)
def test_slots(code, word, slots):
    assert conjugations(code).slots(word) == slots


def test_words_of_several_slots_fill_them_in_one_verb():
    made = Conjugations(["-=nsv s=p", " cut", "-=n s=p und=sv", " fo", "-=n ed=sv", " found"])
    assert list(made.words(Slot.INFINITIVE, Slot.PAST)) == ["cut"]
    assert made.slots("found") == {Slot.INFINITIVE, Slot.PAST, Slot.PARTICIPLE}


def test_forms_of_a_verb():
    made = Conjugations(["-=n s=p", " cut", "er=n é=v e=p", " port"])
    assert list(made.forms("porter")) == ["porter", "porté", "porte"]
    assert list(made.forms("porte")) == []


def test_readings_are_tried_in_order():
    read = conjugations("fr").reader([({Slot.PRESENT, Slot.PAST}, "both"), ({Slot.PRESENT}, "present")])
    assert [read(word) for word in ("finit", "semble", "sembla", "table")] == [
        "both",
        "present",
        None,
        "present",
    ]


def test_languages_without_a_table_have_no_forms():
    assert not conjugations("sv").slots("vara")


def test_very_long_words_are_no_verbs():
    assert not conjugations("fr").slots("a" * 200_000 + "er")
