"""What the verb says of a time: for each rule a sentence in which that rule decides."""

import pytest

from api.extraction.clauses.tense import RULES, Statement, said_by
from tests.extraction.clauses.reading import clause, names, sentence, words

EXAMPLES = [
    ("imagined", "fr", "Si le pont fermait lundi, les bateaux attendraient.", "possible", "future"),
    ("imagined", "it", "Qualora si andasse oltre lunedì, il lancio salterebbe.", "possible", "future"),
    ("moved_to_new_date", "fr", "La réunion a été reportée au 3 mai.", "planned", "future"),
    ("moved_to_new_date", "fr", "La réunion pourrait être reportée au 3 mai.", "possible", "future"),
    ("moved_to_new_date", "fr", "L'audience est fixée au 12 avril.", "planned", "future"),
    ("moved_to_new_date", "fr", "L'ouverture, repoussée au 3 mai, aura lieu le 30.", "planned", "nearest"),
    ("moved_to_new_date", "fr", "La réunion est remise au 3 mai.", "planned", "future"),
    ("moved_to_new_date", "fr", "La réunion avait été fixée au 3 mai.", "planned", "nearest"),
    ("otherwise", "fr", "Le maire a remis sa démission en mai.", "past", "past"),
    ("otherwise", "fr", "Lyon s'est déplacé à Nice en mai.", "past", "past"),
    ("announced_for_a_day", "fr", "La ville a appelé à une marche pour mardi.", "planned", "future"),
    ("announced_for_a_day", "en", "The union called a strike for 20 May.", "planned", "future"),
    ("announced_for_a_day", "es", "El juez fijó la audiencia para el 20 de mayo.", "planned", "future"),
    ("announced_for_a_day", "pt", "O sindicato marcou greve para sexta-feira.", "planned", "future"),
    ("announced_for_a_day", "en", "They had chartered a plane for Sunday.", "planned", "future"),
    ("promised_by_a_day", "en", "He promised her a porch by Easter.", "planned", "future"),
    ("put_off_until", "en", "The crews voted to extend the strike until Friday.", "planned", "future"),
    ("put_off_until", "en", "The judge gave the two owners until May.", "planned", "future"),
    ("put_off_until", "en", "The lender asked for a delay until mid-April.", "planned", "future"),
    ("put_off_until", "fr", "Le juge leur a accordé un sursis jusqu'au 15 mai.", "planned", "future"),
    ("otherwise", "en", "The inn gave away free soup until Friday.", "past", "past"),
    ("otherwise", "en", "The crews had to wait until Friday.", "past", "past"),
    ("stayed_until", "fr", "La piscine est restée fermée jusqu'au 15 mai.", "past", "past"),
    ("open_end", "fr", "J'ai hésité à partir jusqu'au 15 mai.", "past", "nearest"),
    ("open_end", "fr", "Le conseil a décidé de fermer le pont jusqu'au 3 mai.", "planned", None),
    ("otherwise", "fr", "La fête a été reportée une première fois en mai.", "past", "past"),
    ("plan_announced", "fr", "Le maire a convoqué mardi le conseil.", "past", "nearest"),
    ("plan_announced", "en", "The mayor on Monday called for calm.", "past", "past"),
    ("plan_announced", "en", "The office on 3 May called for a re-run.", "past", "past"),
    ("unfulfilled_appointment", "fr", "La réunion avait été prévue mardi.", "unfulfilled", "nearest"),
    ("past_appointment", "en", "The concert was due to start on Friday.", "was planned", "nearest"),
    ("appointment_called_off", "fr", "La réunion prévue mardi a été annulée.", "planned", "nearest"),
    ("appointment_called_off", "fr", "Prévue mardi, la réunion n'aura pas lieu.", "planned", "future"),
    ("appointment_called_off", "fr", "La réunion fixée au 14 mars est annulée.", "planned", "nearest"),
    ("appointment_in_past_clause", "en", "A rally planned for Monday drew thousands.", "planned", "nearest"),
    ("appointment", "fr", "La réunion est prévue mardi.", "planned", "future"),
    ("appointment", "fr", "La réunion, convoquée pour le 14 avril, sera publique.", "planned", "future"),
    (
        "called_off_for_a_weekend",
        "en",
        "Outdoor events have been cancelled through the weekend.",
        "perfect",
        "future",
    ),
    ("otherwise", "fr", "L'insecte colonise 42 départements lundi.", "present", None),
    ("headline", "en", "Court to hear appeal on Monday", "planned", "future"),
    ("headline", "en", "Shops to stay closed until Friday", "planned", "future"),
    ("moved_to_new_date", "en", "The judge extended the deadline to Friday.", "planned", "future"),
    ("otherwise", "en", "Ford announced plans to cut jobs in May.", "planned", "future"),
    ("otherwise", "fr", "Il a affirmé être parti en mai.", "past", "past"),
    ("open_end", "fr", "Les vols ont été suspendus jusqu'au 2 juin.", "past", "nearest"),
    ("otherwise", "fr", "Le retard dû à la grève de lundi.", "past", "past"),
    ("hoped", "fr", "L'ouverture espérée en mai attendra.", "possible", "future"),
    ("appointed_and_called_off", "fr", "Le match inscrit samedi n'aura pas lieu.", "planned", "nearest"),
    ("open_end", "fr", "Le pont fermé jusqu'à vendredi sera repeint.", "past", None),
    ("open_end", "en", "She has been released on bail until 3 May.", "perfect", None),
    ("open_end", "en", "The show was extended until 3 May.", "past", None),
    ("otherwise", "fr", "Le conseil a adopté lundi le budget.", "past", "past"),
    ("otherwise", "en", "The firm announced an event to be held on 3 May.", "planned", "future"),
    ("otherwise", "fr", "Le conseil aurait dû voter lundi.", "unfulfilled", "nearest"),
    ("otherwise", "fr", "Le maire compte ouvrir le pont en mai.", "planned", "future"),
    ("otherwise", "fr", "Le maire espère, lui, ouvrir le pont en mai.", "possible", "future"),
    ("otherwise", "fr", "Le pont est fermé lundi.", "state", None),
    ("otherwise", "fr", "Les dossiers étaient à déposer avant le 8 mars.", "imperfect", "past"),
    ("otherwise", "en", "The mayor called on voters to march on Friday.", "planned", "future"),
    ("otherwise", "en", "Police arrested ten people by Friday.", "past", "past"),
    ("otherwise", "en", "Sales for March rose.", "past", "past"),
    ("otherwise", "en", "He was jailed for Tuesday's attack.", "past", "past"),
    ("otherwise", "fr", "Il a été jugé pour l'attaque de mardi.", "past", "past"),
    ("otherwise", "en", "The board agreed late on Monday to extend it.", "past", "past"),
]


@pytest.mark.parametrize(("rule", "code", "text", "tense", "direction"), EXAMPLES)
def test_what_the_verb_says(rule, code, text, tense, direction):
    said = said_by(Statement(clause(text, code).governed))
    assert (said.rule, said.outcome.tense, said.outcome.direction) == (rule, tense, direction)


def test_every_rule_has_an_example():
    assert {rule for rule, *_ in EXAMPLES} == {"otherwise", *names(RULES)}


@pytest.mark.parametrize(
    ("text", "verb", "tense"),
    [
        ("Le maire a rencontré les élus", "a rencontré", "past"),
        ("Le maire avait rencontré les élus", "avait rencontré", "pluperfect"),
        ("Le maire rencontrera les élus", "rencontrera", "future"),
        ("Le maire va rencontrer les élus", "va rencontrer", "future"),
        ("Le maire vient de rencontrer les élus", "vient de rencontrer", "past"),
        ("Le maire devrait rencontrer les élus", "devrait rencontrer", "planned"),
        ("Le maire devait rencontrer les élus", "devait rencontrer", "was planned"),
        ("Le maire pourrait rencontrer les élus", "pourrait rencontrer", "possible"),
        ("Le maire n'a pas rencontré les élus", "a pas rencontré", "past"),
    ],
)
def test_tense_of_a_verb_group(text, verb, tense):
    read = sentence(text)
    first = read.verbs[0]
    assert (words(read, first), first.tense) == (verb, tense)
