"""Checks of titles: for each, titles that it turns away, and titles like them that pass."""

import pytest

from api.extraction.titles.gate import CHECKS, fault
from tests.extraction.titles.reading import line, names

REPORTED = "Le maire a annoncé jeudi que le pont de Brest, fermé depuis mai, rouvrira en juin."
FAULTS = [
    ("leads_on", "fr", "Le maire a renoncé à", "Le maire a renoncé à la vente jeudi."),
    ("leads_on", "fr", "Le maire a vu le pont et", "Le maire a vu le pont et le port jeudi."),
    ("leads_on", "fr", "Le maire a vu les deux", "Le maire a vu les deux ponts jeudi."),
    ("leads_on", "en", "The mayor saw the bridge, which", "The mayor saw the bridge, which fell in 1985."),
    ("leads_on", "en", "Sales had their best week since", "Sales had their best week since November."),
    ("ends_with_auxiliary", "fr", "Le pont qui a", "Le pont qui a cédé mardi était fermé."),
    ("ends_with_auxiliary", "en", "The bridge has been", "The bridge has been closed since May."),
    ("ends_with_subject", "en", "The bridge stood until it", "The bridge stood until it fell in 1985."),
    ("ends_with_subject", "fr", "Le pont a tenu et il", "Le pont a tenu et il a rouvert en mai."),
    (
        "breaks_off_before_comma",
        "en",
        "The mayor asked for, leaving the plan",
        "The mayor asked for a vote, leaving the plan to the town on Monday.",
    ),
    (
        "breaks_off_before_comma",
        "fr",
        "Le maire a voté pour, sans débat",
        "Le maire a voté pour la vente, sans débat, mardi.",
    ),
    ("ends_amid_a_quantity", "en", "The bank shut two", "The bank shut two of its branches on Monday."),
    ("begins_with_purpose", "en", "To buy a boat", "The mayor flew to Rome to buy a boat in May."),
    ("begins_with_purpose", "fr", "À réparer le pont", "Le maire cherche à réparer le pont en mai."),
    ("ends_amid_a_quantity", "fr", "La ville a versé 27", "La ville a versé 27 millions d'euros mardi."),
    ("ends_amid_a_quantity", "en", "The city paid 27", "The city paid 27 million dollars on Monday."),
    ("lacks_object", "fr", "Le maire a constaté", "Le maire a constaté, mardi, trois fuites."),
    ("lacks_object", "fr", "Le maire a présenté", "Le maire a présenté mardi le budget."),
    ("lacks_object", "fr", "Le maire a annoncé", REPORTED),
    (
        "lacks_object",
        "fr",
        "Le maire a constaté, depuis mai",
        "« Le maire a constaté, depuis mai, trois fuites », dit-elle.",
    ),
    ("names_only_a_date", "fr", "Dès l'année 2001", "Dès l'année 2001, la ville a rénové le port."),
    ("names_only_a_date", "en", "Since the summer of 2001", "Since the summer of 2001, the town has grown."),
    ("says_nothing", "en", "The mayor said", "The mayor said on Monday it would rain."),
    ("says_nothing", "en", "The mayor said on Monday", "The mayor said on Monday it would rain."),
    ("says_nothing", "en", "The report says", "On Monday, the report says, the mayor sold the port."),
    ("begins_amid_a_clause", "fr", "Et le pont a fermé", "Le port a rouvert mardi et le pont a fermé."),
    ("begins_amid_a_clause", "fr", "Que le pont rouvrira", REPORTED),
    ("begins_amid_a_clause", "en", "Which fell in 1985", "The mayor saw the bridge, which fell in 1985."),
    ("begins_amid_a_phrase", "fr", "Partie par deux hommes", "Il a été pris à partie par deux hommes mardi."),
    ("begins_amid_a_phrase", "fr", "Service du pont", "La mise en service du pont a eu lieu mardi."),
    (
        "leaves_quotation_out",
        "en",
        "Roy said in a note",
        '"The bridge is closed," Roy said Monday in a note.',
    ),
    ("leaves_quotation_out", "en", "Roy said in a letter", '"We will win," Roy said Monday in a letter.'),
    ("begins_with_pronoun", "fr", "Il sera loué", "Le toit est fini : il sera loué jeudi."),
    ("begins_with_pronoun", "en", "He left", "The mayor met the judge; he left on Monday."),
    ("begins_amid_a_clause", "en", "No further talks", "They met in May; no further talks are due."),
    ("lacks_rest_of_cleft", "fr", "C'est en mars", "C'est en mars que le pont a cédé."),
    ("lacks_rest_of_cleft", "fr", "Ce n'est pas le maire", "Ce n'est pas le maire (mardi) qui a signé."),
    ("lacks_rest_of_cleft", "fr", "Ce n'est que tard", "Ce n'est que tard, en 1998, que le pont a ouvert."),
    ("loses_restriction", "fr", "Le pont n'a vu la foule", "Le pont n'a vu la foule qu'en mai 1998."),
    ("loses_restriction", "fr", "Elle ne vit son fils", "Elle ne vit son fils qu'en juin 1945."),
    ("begins_with_verb", "fr", "Fermé depuis mai", REPORTED),
    ("begins_with_verb", "fr", "A vu le pont", "Le maire a vu le pont jeudi."),
    ("begins_with_verb", "en", "Announced a plan", "The mayor announced a plan on Monday."),
    ("describes_nothing", "fr", "Né, il a vécu à Lens", "Né en 1360, il a vécu à Lens."),
    ("describes_nothing", "fr", "Élu, le maire a fui", "Élu mardi, le maire a fui."),
    ("begins_amid_a_clause", "en", "As the mayor did", "The judge resigned, as the mayor did in 1978."),
    ("begins_amid_a_clause", "fr", "Pas de pluie", "Météo France n'annonce pas de pluie mardi."),
    (
        "begins_amid_a_clause",
        "fr",
        "Dans lequel il a vécu",
        "Il a vendu la tour dans lequel il a vécu en mai.",
    ),
    ("begins_in_parenthesis", "fr", "Nord a vu le port", "Le maire de Lens (Nord) a vu le port jeudi."),
    ("begins_in_parenthesis", "en", "UK opened", "The port (UK) opened on Monday."),
    ("joins_small_words", "fr", "Le maire ira au de la ville", "Le maire ira au salon de la ville jeudi."),
    ("joins_small_words", "en", "He was in of the town", "He was in May of the town council."),
    (
        "lacks_verb_after_relative",
        "fr",
        "Le maire a vu l'accord que la ville",
        "Le maire a vu mardi l'accord que la ville signera.",
    ),
    (
        "lacks_verb_after_relative",
        "en",
        "The mayor saw a man who later",
        "The mayor saw a man who later left on Monday.",
    ),
    (
        "repeats_word",
        "fr",
        "Le complice d'Yves Mars, Paul Durand, le complice d'Yves Mars",
        "Paul Durand, le complice d'Yves Mars, a fui jeudi.",
    ),
    (
        "repeats_word",
        "en",
        "The mayor of Leeds, Jane Doe, the mayor",
        "Jane Doe, the mayor of Leeds, left on Monday.",
    ),
    (
        "depends_on_what_is_left_out",
        "es",
        "El índice baje del 2 %",
        "Se espera que el índice baje del 2 % en mayo.",
    ),
    (
        "depends_on_what_is_left_out",
        "es",
        "El Senado apruebe la ley",
        "Pide que el Senado apruebe hoy la ley.",
    ),
    (
        "follows_preposition",
        "es",
        "El portero con abandonó el club",
        "El portero con quien discutió Ruiz en mayo abandonó el club.",
    ),
    ("follows_preposition", "es", "El jugador al debutó", "El jugador al que el club fichó en mayo debutó."),
    (
        "meets_other_verb",
        "es",
        "Luis Mora amaneció murió en la plaza",
        "La plaza donde el lunes murió Luis Mora amaneció cerrada.",
    ),
    (
        "meets_other_verb",
        "es",
        "El texto firmó rige",
        "El texto que firmó ayer el juez rige ya.",
    ),
    ("is_out_of_balance", "fr", "Le pont (de Brest a fermé", "Le pont (de Brest) a fermé mardi."),
    ("is_out_of_balance", "en", 'The "old bridge fell', 'The "old bridge" fell in 1985.'),
]
"""The check that turns the title away first, then the title and its sentence."""


@pytest.mark.parametrize(("name", "code", "title", "text"), FAULTS)
def test_title_that_is_turned_away(name, code, title, text):
    assert fault(line(title, text, code)) == name


def test_each_check_turns_two_titles_away():
    assert all([row[0] for row in FAULTS].count(name) >= 2 for name in names(CHECKS))


def test_title_without_words_is_turned_away():
    assert fault(line("…", "Le maire a fui jeudi.")) == "is_empty"


@pytest.mark.parametrize(
    ("code", "title", "text"),
    [
        ("fr", "Le maire a démissionné", "Le maire a démissionné jeudi."),
        ("fr", "Le pont de Brest rouvrira", REPORTED),
        ("fr", "Est mort le peintre Yves Mars", "Est mort jeudi le peintre Yves Mars."),
        ("fr", "Fermé à cause du gel", "Fermé depuis mardi à cause du gel."),
        ("fr", "Elle en est sortie première", "Elle en est sortie première, mardi."),
        ("fr", "La ligne sera lancée", "La ligne sera lancée mardi, a dit le maire."),
        ("fr", "Plus de 8 lignes ont fermé", "Mardi, plus de 8 lignes ont fermé."),
        ("fr", "Le pont est sûr, a dit le maire", "Le pont est sûr, a dit mardi le maire."),
        ("fr", "Le maire en a vu plus que trois", "Le maire en a vu plus que trois mardi."),
        ("fr", "Le pont n'a rouvert qu'en mai", "Le pont n'a rouvert qu'en mai, après deux ans."),
        ("fr", "Rendez-vous à tous dans la cour", "Rendez-vous à tous samedi dans la cour."),
        ("fr", "Le club a marqué 3 buts contre 2", "Le club a marqué 3 buts contre 2, mardi, à Lens."),
        ("fr", "Travaux menés à Brest", "Il est mort lors de travaux menés à Brest mardi."),
        ("fr", "C'est le maire qui a signé", "C'est le maire qui a signé mardi."),
        ("fr", "Le pont (Brest) a fermé", "Le pont (Brest) a fermé mardi."),
        ("en", "The bridge is safe, the mayor said", "The bridge is safe, the mayor said on Monday."),
        ("en", "The dog fell off the bridge", "The dog fell off the bridge on Monday."),
        ("en", "Sales had their best week since November", "Sales had their best week since November."),
        ("en", "Sales rose from the year before", "Sales rose from the year before."),
    ],
)
def test_title_that_passes(code, title, text):
    assert fault(line(title, text, code)) is None


def test_language_without_tables_turns_nothing_whole_away():
    assert fault(line("A polgármester lemondott", "A polgármester csütörtökön lemondott.", "hu")) is None


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Me Sophie Mars fera appel", "Le maire a vu l'avocate, Me Sophie Mars, qui fera appel lundi."),
        (
            "Yves Mars avait bénéficié de la grâce",
            "Le maire cite la grâce dont avait bénéficié Yves Mars en mai.",
        ),
    ],
)
def test_title_in_another_order_passes(title, text):
    assert fault(line(title, text)) is None


@pytest.mark.parametrize(
    ("title", "text", "found"),
    [
        ("The deal fell through", "The deal fell through last month.", None),
        (
            "Profit rose on prices it pushed through",
            "Profit rose on prices it pushed through in May.",
            "leads_on",
        ),
        ("The mayor voted against", "The mayor voted against the deal on Friday.", "leads_on"),
    ],
)
def test_particle_may_end_a_title(title, text, found):
    assert fault(line(title, text, "en")) == found
