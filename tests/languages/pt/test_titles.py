"""What Portuguese sentences are titled, and the status of what they tell."""

from datetime import date

import pytest

from api.extraction.events import events_in
from api.languages import language

PUBLISHED = date(2025, 9, 24).toordinal()  # a Wednesday
EXAMPLES = [
    (
        "Realizou-se ontem, na Sé, o funeral do poeta Rui Vaz.",
        "occurred",
        "Realizou-se, na Sé, o funeral do poeta Rui Vaz",
    ),
    ("A feira realizar-se-á na sexta-feira.", "planned", "A feira realizar-se-á"),
    ("Morreu na madrugada de domingo a atriz Helena Couto.", "occurred", "Morreu a atriz Helena Couto"),
    (
        "A fábrica, cujo encerramento foi anunciado em junho, emprega mil pessoas.",
        "occurred",
        "O encerramento da fábrica foi anunciado",
    ),
    (
        "O banco espera que a inflação caia para 4% em 2026.",
        "hypothetical",
        "O banco espera que a inflação caia para 4%",
    ),
    ("A obra devia ter ficado pronta em junho.", "cancelled", "A obra devia ter ficado pronta"),
    ("O laudo, que sairia na semana passada, foi adiado.", "cancelled", "O laudo sairia"),
    (
        "O debate, que estava previsto para hoje, passa para outubro.",
        "cancelled",
        "O debate estava previsto para hoje",
    ),
    ("O presidente regressara de Luanda na véspera.", "occurred", "O presidente regressara de Luanda"),
    ("O prefeito teria recebido propina em 2019.", "occurred", "O prefeito teria recebido propina"),
    (
        "Se chover no domingo, o desfile passa para o dia 5.",
        "hypothetical",
        "Se chover, o desfile passa",
    ),
    (
        "A matéria volta ao plenário no dia 6 e, se passar, irá ao Senado.",
        "planned",
        "A matéria volta ao plenário",
    ),
    ("A defesa vai pedir habeas corpus até sexta.", "planned", "A defesa vai pedir habeas corpus até sexta"),
    ("O Copom decidirá na quarta-feira se mantém a taxa.", "planned", "O Copom decidirá se mantém a taxa"),
    ("O Governo decidiu hoje prolongar o alerta.", "occurred", "O Governo decidiu prolongar o alerta"),
    (
        "As obras foram suspensas e só deverão ser retomadas em novembro.",
        "planned",
        "As obras só deverão ser retomadas",
    ),
    ("O ator foi internado no último sábado (20).", "occurred", "O ator foi internado"),
    ("O acidente deu-se por volta das 7h de segunda.", "occurred", "O acidente deu-se"),
    ("No próximo ano letivo, haverá mais turmas.", "planned", "No próximo ano letivo, haverá mais turmas"),
    ("O ministro, que na segunda-feira visitou Faro, saiu.", "occurred", "O ministro visitou Faro"),
    ("O presidente se reuniu na terça com os pais.", "occurred", "O presidente se reuniu com os pais"),
    ("Os times se enfrentam no domingo, às 16h.", "planned", "Os times se enfrentam"),
    ("A defesa deve se reunir na terça com o juiz.", "planned", "A defesa deve se reunir com o juiz"),
    ("O jogo será adiado se chover no domingo.", "hypothetical", "O jogo será adiado se chover"),
    ("O arguido, que se entregou a 3 de agosto, será julgado.", "occurred", "O arguido se entregou"),
    ("A ministra terá pedido a demissão na segunda-feira.", "occurred", "A ministra terá pedido a demissão"),
    (
        "A exposição pode ser vista em Serralves até 15 de outubro.",
        "ongoing",
        "A exposição pode ser vista em Serralves até 15 de outubro",
    ),
    ("A lei, que se discute há anos, será revista em 2026.", "planned", "A lei será revista"),
    ("A praça onde no domingo morreu o ator abriu.", "occurred", "O ator morreu na praça"),
    ("O time treina em São Paulo na quinta.", "planned", "O time treina em São Paulo"),
    ("O tufão poderá atingir Macau na sexta-feira.", "hypothetical", "O tufão poderá atingir Macau"),
]


def test_second_verb_spelt_like_a_noun():
    text = "O Benfica venceu ontem o Porto por 4-1 e visita no sábado o Arouca."
    event = events_in(text, language("pt"), PUBLISHED).events[-1]
    assert (event.status, event.title) == ("planned", "O Benfica visita o Arouca")


def test_what_is_possible():
    text = "É possível que o Governo convoque eleições em outubro."
    assert events_in(text, language("pt"), PUBLISHED).events[0].status == "hypothetical"


def test_name_spelt_like_a_verb():
    text = "A seleção treina amanhã em São Paulo e joga na quinta contra o Paraguai."
    titles = [event.title for event in events_in(text, language("pt"), PUBLISHED).events]
    assert titles == ["A seleção treina em São Paulo", "A seleção joga contra o Paraguai"]


@pytest.mark.parametrize(("text", "status", "title"), EXAMPLES)
def test_first_event(text, status, title):
    event = events_in(text, language("pt"), PUBLISHED).events[0]
    assert (event.status, event.title) == (status, title)
