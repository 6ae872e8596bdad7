"""Dates in main clauses: for each shape, sentences in which that shape gives the title."""

import pytest

from api.extraction.titles.main_clauses import SHAPES
from tests.extraction.titles.reading import anchor, names, shape, titles

EXAMPLES = [
    ("pronoun_as_subject", "fr", "Il a démissionné jeudi.", "Il a démissionné"),
    (
        "wished_for",
        "pt",
        "O banco espera que a inflação caia para 4% em 2026.",
        "O banco espera que a inflação caia para 4%",
    ),
    (
        "wished_for",
        "pt",
        "O sindicato quer que a greve comece na sexta-feira.",
        "O sindicato quer que a greve comece",
    ),
    ("wished_for", "pt", "O prefeito pediu que a ponte feche em maio.", "O prefeito pediu que a ponte feche"),
    (
        "wished_for",
        "pt",
        "A ministra teme que o acordo caia na segunda-feira.",
        "A ministra teme que o acordo caia",
    ),
    ("pronoun_as_subject", "fr", "On a voté jeudi le budget.", "On a voté le budget"),
    ("pronoun_as_subject", "en", "She resigned on Thursday.", "She resigned"),
    ("pronoun_as_subject", "en", "He was born in 1950.", "He was born"),
    ("date_as_subject", "fr", "L'été 2003 fut caniculaire.", "L'été 2003 fut caniculaire"),
    ("date_as_subject", "fr", "Le mois de mars a vu trois grèves.", "Le mois de mars a vu trois grèves"),
    ("date_as_subject", "en", "The summer of 2003 was hot.", "The summer of 2003 was hot"),
    ("date_as_subject", "en", "This year has been hard for farmers.", "This year has been hard for farmers"),
    ("happening", "fr", "Le défilé des chars aura lieu jeudi.", "Défilé des chars"),
    (
        "happening",
        "fr",
        "Une distribution de masques aura lieu jeudi à la mairie.",
        "Distribution de masques à la mairie",
    ),
    ("happening", "fr", "Le dernier conseil du port est prévu le 3 mai.", "Dernier conseil du port"),
    ("happening", "fr", "Le repas des aînés est fixé au 3 mai, au gymnase.", "Repas des aînés au gymnase"),
    ("happening", "fr", "Les dernières ventes se feront mardi.", "Dernières ventes"),
    ("happening", "fr", "Un nouveau rendez-vous est prévu mardi.", "Nouveau rendez-vous"),
    ("happening", "fr", "La vente du port, elle, se tiendra mardi.", "Vente du port"),
    (
        "happening",
        "fr",
        "Une première réunion aura lieu mardi à Lens, pour choisir le trajet.",
        "Première réunion à Lens pour choisir le trajet",
    ),
    ("happening", "en", "The final vote will take place on Friday.", "Final vote"),
    ("happening", "en", "A memorial service will be held in Leeds on Friday.", "Memorial service in Leeds"),
    ("bare_date_as_subject", "fr", "Lundi sera férié.", "Lundi sera férié"),
    ("bare_date_as_subject", "fr", "Mardi fut fatal au club.", "Mardi fut fatal au club"),
    ("bare_date_as_subject", "en", "Friday was quiet.", "Friday was quiet"),
    ("bare_date_as_subject", "en", "1998 was hot.", "1998 was hot"),
    ("inverted", "fr", "Est mort jeudi le peintre Paul Durand.", "Le peintre Paul Durand est mort"),
    (
        "inverted",
        "fr",
        "Se sont déroulées jeudi, à Brest, les obsèques de Paul Durand.",
        "Les obsèques de Paul Durand se sont déroulées à Brest",
    ),
    ("inverted", "fr", "A été fermé lundi : le pont de Brest.", "Le pont de Brest a été fermé"),
    (
        "inverted",
        "fr",
        "Le 3 mai avait commencé, par précaution, le tri des déchets.",
        "Le tri des déchets avait commencé par précaution",
    ),
    (
        "subject_and_verb",
        "fr",
        "Le maire a rencontré jeudi la ministre.",
        "Le maire a rencontré la ministre",
    ),
    (
        "subject_and_verb",
        "fr",
        "Jeudi, le maire a rencontré la ministre.",
        "Le maire a rencontré la ministre",
    ),
    ("subject_and_verb", "fr", "Le maire sera reçu dès jeudi.", "Le maire sera reçu"),
    (
        "subject_and_verb",
        "fr",
        "La juge de Lens tiendra mardi une audience.",
        "La juge de Lens tiendra une audience",
    ),
    (
        "subject_and_verb",
        "fr",
        "Le vote du budget n'est pas prévu avant mai.",
        "Le vote du budget n'est pas prévu avant mai",
    ),
    ("subject_and_verb", "fr", "Mais le maire a démissionné jeudi.", "Le maire a démissionné"),
    ("subject_and_verb", "fr", "le maire a démissionné jeudi.", "Le maire a démissionné"),
    (
        "subject_and_verb",
        "fr",
        "Le pont et la route ont été fermés en 2019.",
        "Le pont et la route ont été fermés",
    ),
    ("subject_and_verb", "en", "The museum will reopen on 3 May.", "The museum will reopen"),
    ("subject_and_verb", "en", "However, the mayor resigned on Thursday.", "The mayor resigned"),
    (
        "subject_and_verb",
        "en",
        "The bridge will close and the road will reopen on Thursday.",
        "The bridge will close and the road will reopen",
    ),
]


@pytest.mark.parametrize(("name", "code", "text", "title"), EXAMPLES)
def test_shape(name, code, text, title):
    assert (shape(SHAPES, anchor(text, code).clause), titles(text, code)) == (name, [title])


def test_each_shape_has_four_examples():
    assert all([row[0] for row in EXAMPLES].count(name) >= 4 for name in names(SHAPES))


SUBJECTS = [
    ("fr", "Le musée, fermé pour travaux, rouvrira en mai.", "Le musée rouvrira"),
    ("fr", "Le préfet, qui a visité le chantier, a signé jeudi le permis.", "Le préfet a signé le permis"),
    (
        "fr",
        "Paul Durand, maire de Brest, a démissionné jeudi.",
        "Paul Durand a démissionné",
    ),
    ("fr", "Le maire, qui, jeudi, a signé le permis, est malade.", "Le maire a signé le permis"),
    ("en", "The minister, who saw the site, signed it on Thursday.", "The minister signed it"),
    ("en", "Jane Doe, 58, pocketed the money in 2019.", "Jane Doe pocketed the money"),
    ("en", "Prosecutors say Jane Doe, 58, pocketed the money in 2019.", "Jane Doe pocketed the money"),
]


@pytest.mark.parametrize(("code", "text", "title"), SUBJECTS)
def test_subject_stands_before_a_comma(code, text, title):
    assert titles(text, code) == [title]


COMPLEMENTS = [
    (
        "fr",
        "Le ministre a annoncé jeudi que la ligne fermerait.",
        "Le ministre a annoncé que la ligne fermerait",
    ),
    (
        "fr",
        "La récolte sera, cette année, la plus maigre du siècle.",
        "La récolte sera la plus maigre du siècle",
    ),
    (
        "en",
        "The mayor said on Thursday that the bridge would close.",
        "The mayor said that the bridge would close",
    ),
    ("en", "The mayor wants to reopen the bridge in May.", "The mayor wants to reopen the bridge"),
]


NEEDED = [
    ("fr", "Le bail, si rien ne change, prendra fin le 3 mai.", "Le bail, si rien ne change, prendra fin"),
    (
        "en",
        "The lease covers the mill and, unless renewed, ends on May 3.",
        "The lease, unless renewed, ends",
    ),
    (
        "en",
        "The council disagreed on Monday on where to build the pool.",
        "The council disagreed on where to build the pool",
    ),
]


@pytest.mark.parametrize(("code", "text", "title"), NEEDED)
def test_condition_and_indirect_question_stay(code, text, title):
    assert titles(text, code) == [title]


@pytest.mark.parametrize(("code", "text", "title"), COMPLEMENTS)
def test_clause_goes_on_after_its_date(code, text, title):
    assert titles(text, code) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Le maire a reçu jeudi le nouveau préfet du Rhin, le sénateur Jean Mars.",
            "Le maire a reçu Jean Mars, préfet du Rhin",
        ),
        (
            "Le maire a visité jeudi le port, un chantier de Jean Mars.",
            "Le maire a visité le port, un chantier de Jean Mars",
        ),
        (
            "Le maire a reçu jeudi le préfet dans le port, le sénateur Jean Mars.",
            "Le maire a reçu le préfet dans le port, le sénateur Jean Mars",
        ),
    ],
)
def test_object_whose_name_follows(text, title):
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Le défilé aura lieu jeudi.", "Le défilé aura lieu"),
        ("Il aura lieu jeudi.", "Il aura lieu"),
        ("Le défilé des chars a eu lieu jeudi.", "Le défilé des chars a eu lieu"),
    ],
)
def test_clause_stays_that_says_too_little_without_its_verb_or_is_past(text, title):
    assert titles(text) == [title]


def test_weekday_that_is_the_subject_stays():
    assert titles("Lundi sera férié.") == ["Lundi sera férié"]
