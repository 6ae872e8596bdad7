"""The subject of the last verb of a sentence, and the subject that a pronoun stands for."""

import pytest

from api.extraction.titles.outline import Outline
from api.extraction.titles.subjects import reporting_subject, subject_of
from tests.extraction.clauses.reading import sentence
from tests.extraction.titles.reading import outline

EXAMPLES = [
    ("fr", "Le maire a démissionné.", "Le maire"),
    ("fr", "Le maire ne l'a pas encore dit.", "Le maire"),
    ("fr", "Jeudi, le maire a démissionné.", "le maire"),
    ("fr", "Le pont et la route ont été fermés.", "Le pont et la route"),
    ("fr", "Le préfet, qui a visité le port, a signé le permis.", "Le préfet"),
    ("fr", "Le musée, fermé pour travaux, rouvrira.", "Le musée"),
    ("fr", "Paul Durand, maire de Brest, a démissionné.", "Paul Durand"),
    ("fr", "Le maire est arrivé à Brest et a démissionné.", "Le maire"),
    ("fr", "Est mort le peintre.", ""),
    ("en", "The mayor resigned.", "The mayor"),
    ("en", "Jane Doe, 58, pocketed the money.", "Jane Doe"),
    ("en", "Prosecutors say Jane Doe, 58, pocketed the money.", "Jane Doe"),
    ("en", "Jane Doe, 58, of Mill Lane, Hull, pocketed the money.", "Jane Doe"),
    ("en", "Jane Doe, 58, of 3 Mill Lane, Morley, Leeds, pocketed the money.", "Jane Doe"),
    ("en", "Jane Doe, of Mill Lane, Hull, pocketed the money.", "Jane Doe"),
    ("en", "In Leeds, Hull won.", "Hull"),
    ("en", "The bank reported a loss and said it would close.", "The bank"),
    ("en", "The bank reported a loss and named a chairman.", "The bank"),
    ("en", "Ten people have died after a ferry ran aground and sank.", "a ferry"),
    ("en", "The bank has lost clients since the chairman fell ill and left.", "the chairman"),
    ("en", "The bank fell after the chairman fell ill and lost clients.", "The bank"),
    ("fr", "Le maire est blessé parce qu'un chien a forcé la grille et l'a mordu.", "un chien"),
    ("fr", "Le maire a fui parce qu'un chien a aboyé et est tombé.", "Le maire"),
    ("en", "The bridge, built in 1950, will be demolished.", "The bridge"),
    ("en", "Leeds, Hull and York joined the league.", "Leeds, Hull and York"),
    ("en", "In May, Leeds and York joined the league.", "Leeds and York"),
    ("en", "Jane Doe, a friend of Hull and York, joined the league.", "Jane Doe"),
    ("en", "A storm that hit Leeds, Hull and York moved to the sea.", "A storm"),
    ("fr", "La Pologne, la Hongrie et Chypre ont signé.", "La Pologne, la Hongrie et Chypre"),
    ("fr", "Auparavant, chacun des élus aura été consulté.", "chacun des élus"),
    ("fr", "Le train, conçu par une jeune société : Railex, a déraillé.", "Le train"),
    ("fr", "Des élèves du lycée, bloqués par la neige, ont dormi au gymnase.", "Des élèves du lycée"),
    ("fr", "Hier, de jeunes musiciens, venus de Lens, ont joué.", "de jeunes musiciens"),
    (
        "fr",
        "Des mineurs du puits dirigé par M. Roy, un ingénieur, ont fui.",
        "Des mineurs du puits dirigé par M. Roy",
    ),
    ("fr", "Les amis du maire d'alors, le baron Roy, avaient fui.", "Les amis du maire d'alors"),
    ("fr", "Un ami du maire, Jean Roy, revient.", "Un ami du maire, Jean Roy,"),
    ("fr", "Lens gagne, tandis que Paul Roy, rétabli, revient.", "Paul Roy"),
    ("fr", "Lens gagne, parce que la capitaine, inquiète, a crié.", "la capitaine"),
    ("fr", "Le maire, comme son frère, a renoncé.", "Le maire"),
    ("fr", "Le budget, que présente la ministre, Ann Roy, baisse.", "Le budget"),
    ("fr", "Le maire a dit que le pont fermera, mais a promis un bac.", "Le maire"),
    ("fr", "Le maire dit que le pont a fermé et a rouvert.", "le pont"),
]


@pytest.mark.parametrize(("code", "text", "subject"), EXAMPLES)
def test_subject(code, text, subject):
    last = [segment for segment in outline(text, code).segments if segment.finite][-1]
    assert subject_of(last, last.finite[0]) == subject


def test_pronoun_stands_for_the_subject_before():
    seen = Outline(sentence("Il a démissionné."), lambda: "Paul Durand")
    assert subject_of(seen.segments[0], seen.segments[0].finite[0]) == "Paul Durand"


def test_pronoun_stays_if_no_sentence_stands_before():
    seen = outline("Il a démissionné.")
    assert subject_of(seen.segments[0], seen.segments[0].finite[0]) == "Il"


@pytest.mark.parametrize(
    ("text", "before", "subject"),
    [
        ("She resigned.", "Jane Doe", "Jane Doe"),
        ("He resigned.", "We", "He"),
        ("He resigned.", "I", "He"),
        ("He resigned.", "At 17 he", "He"),
        ("He resigned.", "Investigators", "He"),
        ("It was built.", "More than eighty planes", "It"),
        ("They've resigned.", "The workers", "They"),
    ],
)
def test_pronoun_stands_for_what_is_plain(text, before, subject):
    seen = Outline(sentence(text, "en"), lambda: before)
    assert subject_of(seen.segments[0], seen.segments[0].finite[0]) == subject


@pytest.mark.parametrize(
    ("code", "before", "text", "subject"),
    [
        ("fr", "Le conseil", "L'ancienne gare a fermé ; elle rouvrira.", "L'ancienne gare"),
        ("fr", "Le conseil", "La réfection du toit est finie : il sera loué.", "il"),
        ("fr", "La mairie", "Le pont est usé et elle le fermera.", "La mairie"),
        ("fr", "Le ministre, Paul Roy,", "Il partira.", "Paul Roy"),
        ("en", "The company", "He resigned.", "He"),
        ("en", "The mayor", "He resigned.", "The mayor"),
        ("en", "Anna Roy", "It closed the plant.", "It"),
        ("en", "Anna Roy", "He resigned.", "He"),
    ],
)
def test_pronoun_stands_for_a_subject_that_agrees(code, before, text, subject):
    segment = [one for one in Outline(sentence(text, code), lambda: before).segments if one.finite][-1]
    assert subject_of(segment, segment.finite[0]) == subject


def test_reporting_subject_is_that_of_the_verb_before():
    content = outline("Le maire a dit qu'il démissionnerait.").segments[-1]
    assert reporting_subject(content) == "Le maire"
