"""On which side of the publication a time lies: for each rule a sentence in which that rule decides."""

import pytest

from api.extraction.clauses.direction import RULES, direction_of
from api.extraction.clauses.tense import Statement, said_by
from tests.extraction.clauses.reading import clause, names

EXAMPLES = [
    ("after_what_happened", "fr", "Le maire se tait depuis les élections de juin.", "past"),
    ("after_what_happened", "fr", "Le parti change de chef à la suite du scrutin de mardi.", "past"),
    ("after_what_happened", "en", "The resignation comes following heavy losses in Tuesday's vote.", "past"),
    ("before_what_is_to_come", "en", "Voters are divided ahead of Tuesday's vote.", "future"),
    ("before_what_is_to_come", "en", "Patrols were stepped up ahead of Tuesday's match.", "nearest"),
    ("otherwise", "en", "The driver was questioned before being freed on Friday.", "past"),
    ("mishap", "fr", "Le bilan de l'attaque de mardi s'alourdit.", "past"),
    ("mishap", "fr", "La cour juge deux hommes pour l'agression d'un élève, le 21 juin.", "past"),
    ("mishap", "fr", "L'enquête sur l'accident de mardi sera longue.", "past"),
    ("mishap_in_present", "en", "Police know of a blaze on 2 March in the old mill.", "nearest"),
    ("mishap", "en", "The toll of the Nov. 3 earthquake keeps rising.", "past"),
    ("act", "fr", "La décision de lundi change la donne.", "past"),
    ("act", "en", "The firm relies on a court decision in July.", "past"),
    ("appointment_in_present", "fr", "La réunion de mardi s'annonce décisive.", "future"),
    ("appointment_in_present", "en", "The firm has a June 1 deadline to finish its plan.", "future"),
    ("mishap", "en", "The seizure of the port and the attack on 2 March is about to cost dearly.", "past"),
    ("aside_in_present", "fr", "Le club, très faible samedi à Nice, s'inquiète.", "past"),
    ("aside_of_winner", "fr", "Lyon affrontera Nice, finaliste de la Coupe en avril.", "past"),
    ("aside_of_winner", "en", "Leeds will face York, winners of the cup in April.", "past"),
    ("other_noun_in_present", "fr", "Les chiffres de mardi ont de quoi inquiéter.", None),
    ("present_that_begins", "it", "Dal primo giugno scattano altre norme.", "nearest"),
    ("present_that_lasts", "es", "Desde el lunes rigen otras normas.", "past"),
    ("hoped_for_in_present", "pt", "Os analistas esperam uma subida no segundo semestre.", "future"),
    ("present_without_direction", "fr", "En mars, il quitte la ville.", None),
    ("present_without_direction", "fr", "Le maire a trois adjoints depuis lundi.", None),
    ("present_that_reports", "fr", "Le pont est dangereux, explique lundi le maire.", "past"),
    ("heading_of_entry", "fr", "Mardi : le suspect sort du bureau.", "nearest"),
    ("heading_of_entry", "en", "• Monday: Two sponsors leave the club.", "nearest"),
    ("present_that_announces", "en", "The brewer reports its figures on Thursday.", "future"),
    ("present_that_announces", "fr", "Le brasseur annonce ses résultats jeudi.", "future"),
    ("present_of_caption", "en", "Photo: The mayor opens the fair on Saturday.", "past"),
    ("present_of_caption", "fr", "NOTRE PHOTO : le maire ouvre samedi la foire.", "past"),
    ("present_that_announces", "fr", "Le procès s'ouvre lundi.", "future"),
    ("present_that_announces", "en", "The trial opens on 3 May.", "future"),
    ("present_that_announces", "fr", "Le pont rouvrira si le préfet confirme lundi son choix.", "future"),
    ("subject_with_own_date", "fr", "Le défilé du 7 mars aura lieu le 21.", "nearest"),
    ("subject_called_off", "fr", "La réunion de mardi a été annulée.", "nearest"),
    ("subject_called_off", "en", "Friday's game was called off.", "nearest"),
    ("old_date", "en", "The match was moved from Friday.", "nearest"),
    ("aftermath", "fr", "Après l'annulation de 400 vols lundi, le trafic reprendra.", "past"),
    ("otherwise", "fr", "Le conseil a adopté lundi le budget.", "past"),
    ("otherwise", "fr", "La décision de lundi sera suivie.", "future"),
    ("otherwise", "fr", "Lyon recevra le champion en avril.", "future"),
    ("otherwise", "en", "Two sailors were rescued before dawn Sunday.", "past"),
    ("otherwise", "fr", "Le bateau a coulé avant l'aube samedi.", "past"),
    ("otherwise", "en", "The books weren't completely shelved until the end of November.", "past"),
    (
        "otherwise",
        "fr",
        "Le pont va être fermé aux camions, aux vélos et aux piétons du 3 au 7 mai inclus.",
        "future",
    ),
    ("otherwise", "fr", "La réunion de mardi a duré deux heures.", "past"),
    ("otherwise", "fr", "La ministre visitera lundi le lieu de l'accident.", "future"),
    ("otherwise", "fr", "La réunion a été annulée mardi.", "past"),
]


@pytest.mark.parametrize(("rule", "code", "text", "direction"), EXAMPLES)
def test_direction(rule, code, text, direction):
    governed = clause(text, code).governed
    found = direction_of(governed, said_by(Statement(governed)).outcome)
    assert (found.rule, found.outcome.direction) == (rule, direction)


def test_every_rule_has_an_example():
    assert {rule for rule, *_ in EXAMPLES} == {"otherwise", *names(RULES)}


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Samedi 30 mars à 20 h, salle des fêtes", "future"),
        ("- 30 mars, salle des fêtes", "future"),
        ("Séisme du 30 mars : le point", "past"),
        ("Réunion du 30 mars : le point", "future"),
        ("Concert samedi 30 mars à 20 h, avec la troupe qui a gagné le prix", None),
        ("Le point avant le match de samedi", "future"),
        ("Le point après le match de samedi", "past"),
    ],
)
def test_a_time_of_day_an_item_of_a_list_or_a_noun_says_when_without_a_verb(text, direction):
    read = clause(text)
    assert (read.verb, read.direction) == (None, direction)


@pytest.mark.parametrize(
    ("code", "text", "because"),
    [
        ("fr", "Le maire a rencontré lundi la ministre.", "a rencontré"),
        ("fr", "La réunion est donc sans doute prévue lundi.", "prévue"),
        ("fr", "Le maire compte ouvrir le pont en mai.", "compte ouvrir"),
        ("fr", "Le bilan de l'attaque de mardi s'alourdit.", "attaque"),
        ("fr", "Le parti change de chef à la suite du scrutin de mardi.", "à la suite"),
        ("fr", "La ville a appelé à une marche pour mardi.", "pour"),
        ("fr", "Elle a signé une lettre en mai.", "a signé"),
        ("fr", "Elle a perdu un ami après une finale en mai.", "a perdu"),
        ("en", "Crews worked Tuesday to restore power.", "worked"),
        ("en", "The depot is now expected to be finished in May.", "is now expected to be finished"),
        ("en", "The firm expects to open a warehouse in May.", "expects to open"),
        ("en", "We'd booked to go to Cornwall in May.", "We'd booked to go"),
        ("en", "The bank gave the sum in a report published on Friday.", "published"),
        ("fr", "Le maire, a fait savoir lundi sa famille, est mort.", "a fait savoir"),
        ("fr", "Prochain rendez-vous vendredi à Tours, avant la visite du roi.", "Prochain"),
        ("en", "Next matches: Friday, Leeds; Sunday, Hull.", "Next"),
        ("fr", "Prochain débat après l'attaque de mardi.", "après"),
    ],
)
def test_the_words_that_decided_are_quoted(code, text, because):
    assert clause(text, code).because == because
