"""Dates on a verb of saying that follows what was said."""

import pytest

from api.extraction.titles.clause_shapes import CLAUSE_SHAPES
from tests.extraction.titles.reading import anchor, shape, titles

EXAMPLES = [
    ("fr", "Le pont sera fermé, a annoncé jeudi la ministre.", "Le pont sera fermé, a annoncé la ministre"),
    (
        "fr",
        "Le pont sera fermé, a annoncé jeudi le préfet du Finistère, Paul Durand.",
        "Le pont sera fermé, a annoncé le préfet du Finistère, Paul Durand",
    ),
    (
        "fr",
        "« Le pont est dangereux », a déclaré mardi le maire.",
        "«\u00a0Le pont est dangereux\u00a0», a déclaré le maire",
    ),
    ("fr", "Rien ne va plus au port, a estimé lundi le maire.", "Rien ne va plus au port, a estimé le maire"),
    (
        "en",
        "The bridge will be closed, said the minister on Thursday.",
        "The bridge will be closed, said the minister",
    ),
    (
        "en",
        "“The port will live,” added the minister on Monday.",
        "“The port will live”, added the minister",
    ),
    (
        "en",
        "The bridge will close, announced Mayor Jane Doe on Thursday.",
        "The bridge will close, announced Mayor Jane Doe",
    ),
    (
        "en",
        "The bridge that fell in the storm has reopened, the mayor said on Monday.",
        "The bridge has reopened, the mayor said",
    ),
    ("en", "“The port will live,” the mayor said on Monday.", "“The port will live”, the mayor said"),
    ("en", "The line is safe, insisted the mayor on Friday.", "The line is safe, insisted the mayor"),
]


@pytest.mark.parametrize(("code", "text", "title"), EXAMPLES)
def test_what_was_said_with_its_speaker(code, text, title):
    assert (shape(CLAUSE_SHAPES, anchor(text, code).clause), titles(text, code)) == ("report", [title])


@pytest.mark.parametrize(
    "text",
    ["Le pont sera fermé, a-t-on appris jeudi.", "Le pont sera fermé, a-t-on appris jeudi auprès du maire."],
)
def test_report_without_a_speaker_gives_only_what_was_said(text):
    assert titles(text) == ["Le pont sera fermé"]


def test_pronoun_inside_the_verb_gives_way_to_the_subject_before():
    text = "La ministre a visité le port. Le pont sera fermé, a-t-elle annoncé jeudi."
    assert titles(text) == ["La ministre a annoncé : le pont sera fermé"]


@pytest.mark.parametrize(
    ("code", "text", "title"),
    [
        ("fr", "Le pont fermera lundi, a annoncé le préfet.", "Le pont fermera, selon le préfet"),
        ("fr", "Le pont a fermé lundi, a annoncé le préfet.", "Le pont a fermé"),
        ("fr", "Nous fermerons le pont lundi, a prévenu le maire.", "Le maire : nous fermerons le pont"),
        (
            "fr",
            "« Nous fermerons le pont lundi », a prévenu le maire.",
            "Le maire : «\u00a0Nous fermerons le pont lundi\u00a0»",
        ),
        (
            "en",
            "“We will close the bridge on Monday,” the mayor said.",
            "The mayor: “We will close the bridge on Monday”",
        ),
        ("en", "The bridge will close on Monday, the mayor said.", "The bridge will close, the mayor said"),
        ("en", "The bridge closed on Monday, the mayor said.", "The bridge closed"),
    ],
)
def test_forecast_keeps_its_speaker(code, text, title):
    assert titles(text, code) == [title]


def test_clause_after_a_clause_is_no_report_if_it_says_something():
    text = "The bridge has reopened, the mayor said the port will close on Monday."
    assert shape(CLAUSE_SHAPES, anchor(text, "en").clause) == "main_clause"


def test_report_with_a_preposition_after_its_verb_is_a_clause_of_its_own():
    clause = anchor("Le pont sera fermé, a répondu à la presse jeudi le maire.").clause
    assert shape(CLAUSE_SHAPES, clause) == "main_clause"
