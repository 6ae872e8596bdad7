"""Firms and other bodies that a title calls by a common noun."""

import pytest

from api.extraction.titles.bodies import bodies_in
from api.languages import language
from tests.extraction.titles.test_participants import names_of

HALCYON = "Halcyon Paper Corp. lost money."
AZUR = "Le groupe de presse Azur a vendu un titre."


@pytest.mark.parametrize(
    ("code", "title", "phrases"),
    [
        ("en", "The company closed", ["The company"]),
        ("en", "A suit by the church goes on", ["the church"]),
        ("en", "The company's plant closed", ["The company"]),
        ("en", "The maker of steel pumps closed", ["The maker of steel pumps"]),
        ("en", "The Kendal, Ohio, company closed", ["The Kendal, Ohio, company"]),
        ("en", "The Kendal company closed", ["The Kendal company"]),
        ("en", "The Swiss company closed", []),
        ("en", "The big Kendal company closed", []),
        ("en", "The company of Jane Doe closed", []),
        ("en", "The group of protesters marched", []),
        ("en", "The company car was sold", []),
        ("en", "A company closed", []),
        ("fr", "Le groupe a fermé", ["Le groupe"]),
        ("fr", "L'entreprise a fermé", ["L'entreprise"]),
        ("fr", "Le fabricant de pompes a fermé", ["Le fabricant de pompes"]),
        ("fr", "Le groupe portugais a fermé", []),
        ("fr", "Le groupe de travail a conclu", []),
    ],
)
def test_phrases_that_can_stand_for_a_body(code, title, phrases):
    spoken = language(code)
    tokens = spoken.tokenizer.tokens(title)
    assert [tokens.between(*stand.span) for stand in bodies_in(tokens, spoken.grammar)] == phrases


@pytest.mark.parametrize(
    ("code", "article", "title", "expanded"),
    [
        ("en", HALCYON, "The company cut jobs", "Halcyon Paper Corp. cut jobs"),
        ("en", HALCYON, "The company's plant closed", "Halcyon Paper Corp.'s plant closed"),
        ("en", HALCYON, "The maker of fine paper grew", "Halcyon Paper Corp. grew"),
        ("en", HALCYON, "The bank closed", "The bank closed"),
        ("en", f"{HALCYON} Nova Inc. did too.", "The company cut jobs", "The company cut jobs"),
        ("en", f"Nova grew. {HALCYON}", "The company cut jobs", "The company cut jobs"),
        ("en", f"{HALCYON} A small company grew.", "The company grew", "The company grew"),
        ("en", HALCYON, "The company beat Halcyon Paper Corp.", "The company beat Halcyon Paper Corp."),
        ("en", f"{HALCYON} Nova lost.", "A memo at Nova says the company grew", None),
        ("en", "Brewers Tolby & Dorne closed a pub.", "The brewery has sold it", "Tolby & Dorne has sold it"),
        ("en", "The brewer Dorne closed a pub.", "The company has sold it", "Dorne has sold it"),
        ("en", "The bank, Dorne's oldest, lost.", "The bank closed", "The bank closed"),
        ("en", "He left Grace Street Church.", "A suit by the church fails", None),
        ("en", "Tolby Airways lost money.", "The airline cut jobs", "Tolby Airways cut jobs"),
        ("en", "The Kendal Museum opened.", "The museum was sold", "The Kendal Museum was sold"),
        ("en", "Jane Doe runs the company.", "The company was sold", "The company was sold"),
        ("fr", AZUR, "Le groupe a vendu un titre", "Azur a vendu un titre"),
        ("fr", AZUR, "La société a vendu un titre", "Azur a vendu un titre"),
        ("fr", AZUR, "L'entreprise a vendu un titre", "Azur a vendu un titre"),
        ("fr", AZUR, "La société a été vendue", "La société a été vendue"),
        ("fr", AZUR, "Le groupe suisse a vendu un titre", "Le groupe suisse a vendu un titre"),
        ("fr", f"{AZUR} Le groupe Dorne a payé.", "Le groupe a payé", "Le groupe a payé"),
        ("es", "La empresa Dorne perdió dinero.", "La empresa cerró", "Dorne cerró"),
        ("it", "Il gruppo Dorne ha perso.", "Il gruppo ha chiuso", "Dorne ha chiuso"),
        ("pt", "A empresa Dorne perdeu dinheiro.", "A empresa fechou", "Dorne fechou"),
        ("fr", "Le brasseur Dorne a fermé.", "La brasserie a été vendue", None),
    ],
)
def test_title_has_the_name_of_the_one_body(code, article, title, expanded):
    assert names_of(code, article).expanded(title) == (expanded or title)


def test_body_that_stays_without_its_name_is_an_actor():
    title = f"The company said {'very ' * 20}much"
    assert names_of("en", HALCYON).of(title).actors == ("Halcyon Paper Corp.",)
