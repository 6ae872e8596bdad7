"""Dates on a verb of saying that follows what was said."""

import pytest

from api.extraction.titles.bounding import LONGEST
from api.extraction.titles.clause_shapes import CLAUSE_SHAPES
from tests.extraction.titles.reading import anchor, shape, titles

EXAMPLES = [
    (
        "fr",
        "Le pont sera fermé, a annoncé jeudi la ministre.",
        "La ministre a annoncé : le pont sera fermé",
    ),
    (
        "fr",
        "Le pont sera fermé, a annoncé jeudi le préfet du Finistère, Paul Durand.",
        "Le préfet du Finistère, Paul Durand a annoncé : le pont sera fermé",
    ),
    (
        "fr",
        "« Le pont est dangereux », a déclaré mardi le maire.",
        "Le maire a déclaré : le pont est dangereux",
    ),
    (
        "fr",
        "Rien ne va plus au port, a estimé lundi le maire.",
        "Le maire a estimé : rien ne va plus au port",
    ),
    (
        "en",
        "The bridge will be closed, said the minister on Thursday.",
        "The minister said: the bridge will be closed",
    ),
    (
        "en",
        "“The port will live,” said the minister on Monday.",
        "The minister said: the port will live",
    ),
    (
        "en",
        "The bridge will close, announced Mayor Jane Doe on Thursday.",
        "Mayor Jane Doe announced: the bridge will close",
    ),
    (
        "en",
        "The line is safe, insisted the mayor on Friday.",
        "The mayor insisted: the line is safe",
    ),
]


@pytest.mark.parametrize(("code", "text", "title"), EXAMPLES)
def test_speaker_comes_before_what_was_said(code, text, title):
    assert (shape(CLAUSE_SHAPES, anchor(text, code).clause), titles(text, code)) == ("report", [title])


@pytest.mark.parametrize(
    "text",
    ["Le pont sera fermé, a-t-on appris jeudi.", "Le pont sera fermé, a-t-on appris jeudi auprès du maire."],
)
def test_report_without_a_speaker_gives_only_what_was_said(text):
    assert titles(text) == ["Le pont sera fermé"]


def test_pronoun_inside_the_verb_gives_way_to_the_subject_before():
    text = "La ministre a visité le port. Le pont sera fermé, a-t-elle annoncé jeudi."
    assert titles(text) == ["Le pont sera fermé, a-t-elle annoncé"]


def test_what_was_said_is_left_out_if_it_makes_the_title_too_long():
    said = "Le pont sera fermé à la circulation des poids lourds et des autocars"
    (title,) = titles(f"{said} {'de la région ' * 6}, a annoncé jeudi la ministre.")
    assert title == "La ministre a annoncé"
    assert len(titles(f"{said}, a annoncé jeudi la ministre.")[0]) <= LONGEST


def test_report_with_a_preposition_after_its_verb_is_a_clause_of_its_own():
    clause = anchor("Le pont sera fermé, a répondu à la presse jeudi le maire.").clause
    assert shape(CLAUSE_SHAPES, clause) == "main_clause"
