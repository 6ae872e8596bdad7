"""What became of an event: for each rule a sentence in which that rule decides."""

import pytest

from api.extraction.clauses.status import RULES, UNPUBLISHED_RULES, status_of
from tests.extraction.clauses.reading import PUBLISHED, clause, interval, names

EXAMPLES = [
    ("cancelled", "fr", "La réunion prévue mardi a été annulée.", "cancelled"),
    (
        "never_came_about",
        "it",
        "Se la legge fosse passata, sarebbe entrata in vigore il 1° febbraio.",
        "hypothetical",
    ),
    ("begun", "it", "I due alpinisti, dispersi da lunedì, sono stati ritrovati.", "occurred"),
    ("called_off_ahead", "en", "Outdoor events have been cancelled this weekend.", "cancelled"),
    ("negated_ahead", "es", "El concierto no se celebra mañana.", "cancelled"),
    ("never_came_about", "es", "Si hubiera cedido en 2019, se habría cerrado.", "hypothetical"),
    ("planned_now", "en", "The firm expects a gain this year.", "planned"),
    ("called_off_ahead", "fr", "La compagnie annule ses vols la semaine prochaine.", "cancelled"),
    ("called_off_ahead", "en", "The airline cancels flights in April.", "cancelled"),
    ("doubtful_end", "fr", "La procédure pourrait durer jusqu'en 2026.", "hypothetical"),
    ("doubtful_end", "en", "An appeal could last until 2026.", "hypothetical"),
    ("looking_ahead", "fr", "La firme a annoncé des embauches dans les deux prochaines années.", "planned"),
    ("looking_back", "en", "It was the fourth pool to be closed in the last four years.", "occurred"),
    ("begun", "fr", "Le maire, en poste depuis 2001, avait refusé.", "ongoing"),
    ("to_come", "en", "Bridge to be closed until May", "planned"),
    ("otherwise", "en", "Police arrested 30 people by Tuesday night.", "occurred"),
    ("otherwise", "fr", "On apprend ce mardi que le pont est fermé.", "occurred"),
    ("doubtful_beginning", "fr", "Le pont pourrait fermer à partir du 3 mai.", "hypothetical"),
    ("beginning_to_come", "fr", "Le pont sera fermé à partir du 3 mai.", "planned"),
    ("ended_since", "fr", "Le maire dirigeait la ville depuis 2001.", "occurred"),
    ("begun", "fr", "Le maire dirige la ville depuis 2022.", "ongoing"),
    ("over", "fr", "Le maire a été élu en 2019.", "occurred"),
    ("in_force", "fr", "La piscine reste fermée jusqu'à vendredi.", "ongoing"),
    ("in_force", "fr", "La baignade est interdite jusqu'à vendredi.", "ongoing"),
    ("to_come", "fr", "La baignade sera interdite jusqu'à vendredi.", "planned"),
    ("doubtful", "fr", "Les élus redoutent la fermeture de l'école en mai.", "hypothetical"),
    ("doubtful", "en", "Unions fear the closure of the mill next year.", "hypothetical"),
    ("in_force", "en", "The show was extended until 3 May.", "ongoing"),
    ("doubtful", "fr", "Le maire pourrait démissionner en avril.", "hypothetical"),
    ("to_come", "fr", "Le maire sera élu jeudi.", "planned"),
    ("to_come", "fr", "Les logements seront livrés au plus tôt en mai.", "planned"),
    ("to_come", "fr", "La réunion devait se tenir jeudi.", "planned"),
    ("outcome_unknown", "fr", "Le suspect devait être entendu lundi.", "planned"),
    ("over", "fr", "Le suspect devait être entendu le 3 mai 2019.", "occurred"),
    ("already_happened", "fr", "La décision d'aujourd'hui sera suivie.", "occurred"),
    ("already_happened", "en", "This week's ruling will not only close the case.", "occurred"),
    ("later_today", "fr", "Concert ce soir à Lyon", "planned"),
    ("later_today", "fr", "Nice a battu Metz, avant de recevoir Lyon ce soir.", "planned"),
    ("later_today", "pt", "Hoje, às 18h30, apresentação do livro na livraria", "planned"),
    ("scheduled_now", "pt", "A inauguração é hoje, às 22h.", "planned"),
    ("otherwise", "fr", "Le maire a dîné ce soir avec elle.", "occurred"),
    ("otherwise", "fr", "Accident ce matin à Lyon", "occurred"),
    ("planned_now", "fr", "Le maire sera élu aujourd'hui.", "planned"),
    ("scheduled_now", "fr", "Le procès s'ouvre ce soir.", "planned"),
    ("holding_now", "fr", "Le pont est fermé cette semaine.", "ongoing"),
    ("holding_now", "fr", "Le maire est à Lyon ce soir.", "ongoing"),
    ("scheduled_now", "en", "A second plane is travelling to Lyon today.", "planned"),
    ("beginning_today", "fr", "À partir de mardi, le pont sera fermé la nuit.", "planned"),
    ("holding_now", "en", "It is a busy season at today's firm.", "ongoing"),
    ("due_by_now", "fr", "Il a promis une réponse avant demain.", "planned"),
    ("otherwise", "fr", "Le maire a démissionné aujourd'hui.", "occurred"),
]
UNPUBLISHED = [
    ("cancelled", "La réunion prévue le 3 mai 2024 a été annulée.", "cancelled"),
    ("uncertain", "Le pont pourrait fermer le 3 mai 2024.", "hypothetical"),
    ("ahead", "Le pont fermera le 3 mai 2024.", "planned"),
    ("otherwise", "Le pont a fermé le 3 mai 2024.", "occurred"),
]


@pytest.mark.parametrize(("rule", "code", "text", "status"), EXAMPLES)
def test_status(rule, code, text, status):
    read = clause(text, code)
    found = status_of(read, interval(read), PUBLISHED)
    assert (found.rule, found.outcome) == (rule, status)


@pytest.mark.parametrize(("rule", "text", "status"), UNPUBLISHED)
def test_status_without_a_day_of_publication(rule, text, status):
    read = clause(text)
    found = status_of(read, interval(read), None)
    assert (found.rule, found.outcome) == (rule, status)


@pytest.mark.parametrize(
    ("announced", "rule", "status"), [(True, "announced_until", "planned"), (False, "in_force", "ongoing")]
)
def test_what_is_announced_first_is_not_yet_in_force(announced, rule, status):
    read = clause("Le pont restera fermé jusqu'à vendredi.")
    found = status_of(read, interval(read), PUBLISHED, announced=announced)
    assert (found.rule, found.outcome) == (rule, status)


def test_every_rule_has_an_example():
    assert {rule for rule, *_ in EXAMPLES} | {"announced_until"} == {"otherwise", *names(RULES)}
    assert {rule for rule, *_ in UNPUBLISHED} == {"otherwise", *names(UNPUBLISHED_RULES)}
