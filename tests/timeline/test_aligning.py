"""Which events of an article are told already, inside one story. All sentences are our own."""

import pytest

from api.calendar.intervals import Interval
from api.storage.facts import EventFacts
from api.timeline.aligning import Telling, aligned
from api.timeline.aligning.pairing import MOST_DOUBTS, MOST_OF_ONE, MOST_PAIRS, MOST_TELLINGS
from api.timeline.aligning.tellings import said

DAY, NEXT_DAY = "2024-03-12", "2024-03-13"


def telling(sentence, edtf=DAY, language="en", title=None, **rest):
    interval = Interval.parse(edtf)
    return Telling(
        EventFacts(language=language, title=title or sentence, interval=interval, **rest), sentence
    )


def joined(read, stored):
    """The index of the stored event that each event joins."""
    found, _ = aligned(read, {index: [one] for index, one in enumerate(stored)})
    return {index: each.event_id for index, each in found.items()}


def are_one(one, other):
    return joined([one], [other]) == {0: 0}


@pytest.mark.parametrize(
    ("read", "stored"),
    [
        (
            telling("The trial of the old mayor began"),
            telling("L'audience s'est ouverte lundi", language="fr"),
        ),
        (telling("Das Werk schließt", language="de"), telling("La fábrica cierra", language="es")),
        (telling("The bridge fell", "2019-05-03"), telling("Le pont s'est écroulé", "2019-05", "fr")),
        (telling("The ship was refitted", "2019-21"), telling("Un grand carénage", "2019-04", "fr")),
        (telling("The gates were shut", "2019"), telling("L'usine a fermé", "2019-05", "fr")),
        (telling("The line opens in early June", "2024-06-01/2024-06-10"), telling("It opens", "2024-06-08")),
        (telling("On strike since Tuesday", f"{DAY}/..", status="ongoing"), telling("They walked out")),
        (telling("They must answer by Tuesday", f"../{DAY}"), telling("The deadline runs out")),
        (telling("The miners marched", "2024-03-16/2024-03-17"), telling("La marche", "2024-03-16", "fr")),
    ],
)
def test_the_only_events_of_their_days_are_one(read, stored):
    assert are_one(read, stored)
    assert are_one(stored, read)


@pytest.mark.parametrize(
    ("read", "stored"),
    [
        (telling("The trial began"), telling("The trial began", NEXT_DAY)),
        (telling("The annual meeting", "2023-04-25"), telling("The annual meeting", "2024-04-25")),
        (telling("The vote is due", status="planned"), telling("The vote", "2024-03-19", status="planned")),
        (telling("The reactor opened", "2019"), telling("An inspector came", "2019-05-03")),
        (telling("The mill closed", "1990/1999"), telling("The mill closed", "1994-05-03")),
        (
            telling("On strike since Tuesday", f"{DAY}/.."),
            telling("They walked out", "2024-03-11/2024-03-17"),
        ),
    ],
)
def test_other_days_are_other_events(read, stored):
    assert not are_one(read, stored)


@pytest.mark.parametrize(
    ("read", "stored", "same"),
    [
        ("occurred", "planned", True),
        ("cancelled", "planned", True),
        ("ongoing", "occurred", True),
        ("occurred", "cancelled", False),
    ],
)
def test_statuses_must_be_compatible(read, stored, same):
    one, other = (telling("The match in Lisbon", status=status) for status in (read, stored))
    assert are_one(one, other) is same


@pytest.mark.parametrize(("time", "same"), [("09:00", True), (None, True), ("17:30", False)])
def test_clock_times_must_be_compatible(time, same):
    assert (
        are_one(telling("Rocket launch", time="09:00"), telling("Tir de la fusée", language="fr", time=time))
        is same
    )


@pytest.mark.parametrize(
    ("read", "stored"),
    [
        (
            telling("The council backed the sale by 19 votes to 8"),
            telling("La vente passe par 27 voix contre 14", language="fr"),
        ),
        (telling("Port-Vieux beat them 28-25"), telling("Les handballeurs battus 31-24", language="fr")),
        (telling("The club paid £4m for a striker"), telling("A striker signed for £7m")),
        (telling("He denied taking £84,000"), telling("She denied taking £91,000")),
        (telling("A flood killed two people"), telling("A flood killed seven people")),
        (telling("Deputies adopted the bill"), telling("L'amendement a été rejeté", language="fr")),
        (telling("The jury convicted her"), telling("La banquière a été acquittée", language="fr")),
        (
            telling("Tom Aldery signed for Marlow", actors=("Tom Aldery",)),
            telling("Luis Ferro joined Stanby", actors=("Luis Ferro",)),
        ),
        (
            telling("A fire in Bellary", places=("Bellary",)),
            telling("Un incendie à Rochemaure", language="fr", places=("Rochemaure",)),
        ),
        (
            telling("The chamber will debate fishing instead", status="planned"),
            telling("The chamber will vote on homes", status="planned"),
        ),
    ],
)
def test_what_both_say_keeps_two_affairs_of_one_day_apart(read, stored):
    assert not are_one(read, stored)


@pytest.mark.parametrize(
    ("read", "stored"),
    [
        (telling("By 312 votes to 187 they passed it"), telling("Par 312 voix contre 187", language="fr")),
        (telling("An €11m pool opened"), telling("The pool cost €11.4m")),
        (telling("Some 2,900 people marched"), telling("3 000 people marched")),
        (telling("A speech in Lyon", places=("Lyon",)), telling("She spoke")),
    ],
)
def test_numbers_may_be_rounded_and_names_left_out(read, stored):
    assert are_one(read, stored)


@pytest.mark.parametrize(
    ("read", "stored", "same"),
    [
        (telling("A lorry turned over"), telling("Un tramway a déraillé", language="fr"), False),
        (telling("A bus hit a tram"), telling("Un tramway a déraillé", language="fr"), True),
        (telling("The minister resigned"), telling("Le préfet s'en va", language="fr"), False),
        (telling("The minister resigned"), telling("Elle s'en va", language="fr"), True),
    ],
)
def test_other_vehicles_and_other_persons_by_office_keep_them_apart(read, stored, same):
    assert are_one(read, stored) is same


def test_what_is_contradicted_elsewhere_says_little_of_the_rest():
    read = [
        telling("Luis Ferro signed for Stanby", actors=("Luis Ferro", "Stanby")),
        telling("He passed his medical", "2024-03-11"),
    ]
    stored = [
        telling("Tom Aldery signed for Marlow", actors=("Tom Aldery", "Marlow")),
        telling("The striker had his medical", "2024-03-11"),
    ]
    assert joined(read, stored) == {}
    assert joined(read[1:], stored[1:]) == {0: 0}


def test_a_day_long_ago_that_both_give_speaks_for_one_affair():
    stored = [telling("Marlow lost", places=("Marlow",)), telling("The pit was flooded", "1911-08-12")]
    read = [telling("Stanby won", places=("Stanby",)), telling("Une catastrophe", "1911-08-12", "fr")]
    assert joined(read, stored) == {1: 1}


VOTE = telling("Les députés ont adopté la loi par 312 voix contre 187", language="fr")
VISIT = telling(
    "Le roi Oskar a visité le musée de Lormoy", language="fr", actors=("Oskar",), places=("Lormoy",)
)
STRIKE = telling("Les dockers ont cessé le travail", language="fr")


@pytest.mark.parametrize(
    ("read", "stored"),
    [
        (telling("The bill was adopted by 312 votes to 187"), 0),
        (telling("King Oskar came to Lormoy", actors=("Oskar",), places=("Lormoy",)), 1),
        (telling("Besuch im Museum", language="de"), 1),
        (telling("The dockers walked out"), 2),
        (telling("Los estibadores, en huelga", language="es"), 2),
        (telling("Sciopero al porto", language="it"), 2),
        (telling("Greve no porto", language="pt"), 2),
        (telling("A long day ended"), None),
    ],
)
def test_names_numbers_and_concepts_choose_between_events_of_one_day(read, stored):
    assert joined([read], [VOTE, VISIT, STRIKE]).get(0) == stored


BALLOT, MARCH = telling("Ana Roy was elected", "2024-05"), telling("The dockers marched", "2024-05")


@pytest.mark.parametrize(
    ("read", "stored"),
    [
        (telling("Ana Roy won the election", "2024-05-12"), 0),
        (telling("Ana Roy debated with two rivals", "2024-05-12"), None),
    ],
)
def test_in_one_month_a_name_is_not_enough_for_two_acts(read, stored):
    assert joined([read], [BALLOT, MARCH]).get(0) == stored


def test_a_story_that_a_second_paper_tells_in_another_language():
    stored = [
        telling("Le ferry a heurté un récif", "2025-08-13", "fr", time="01:30"),
        telling("La préfète s'est rendue sur place", "2025-08-13", "fr"),
        telling("Les remorqueurs doivent revenir", "2025-08-16", "fr", status="planned"),
        telling("Le navire avait été refait", "2024-04", "fr"),
        telling("La ligne rouvrira début septembre", "2025-09-01/2025-09-10", "fr", status="planned"),
    ]
    read = [
        telling("She was floated free", "2025-08-16"),
        telling("A reef had holed her", "2025-08-13"),
        telling("The refit took a spring", "2024-21"),
        telling("Crossings resume next month", "2025-09-08", status="planned"),
        telling("Her master was suspended", "2025-08-20"),
    ]
    assert joined(read, stored) == {0: 2, 1: 0, 2: 3, 3: 4}


def test_several_events_join_several():
    read = [telling("The dockers walked out"), telling("The bill was adopted")]
    assert joined(read, [VOTE, VISIT, STRIKE]) == {0: 2, 1: 0}


def test_no_two_events_of_an_article_join_one():
    read = [telling("The dockers walked out"), telling("The dockers' strike")]
    assert len(joined(read, [STRIKE])) <= 1


def test_the_day_itself_comes_before_its_month():
    stored = [telling("A note was found", "2024-03"), telling("A letter came")]
    assert joined([telling("Une missive est arrivée", language="fr")], stored) == {0: 1}


def test_none_of_the_events_of_a_month_is_sure_because_the_others_are_joined():
    stored = [telling("A letter came"), telling("A note was found", "2024-03-20")]
    read = [telling("Une missive est arrivée", language="fr"), telling("Last month it rained", "2024-03")]
    assert joined(read, stored) == {0: 0}


def test_what_is_called_off_is_what_was_planned():
    plan = telling("The Lanterns will play in Fenwick Park", status="planned", actors=("Lanterns",))
    read = [
        telling("Choirs sang in Fenwick Park"),
        telling("The Lanterns had been booked", status="cancelled", actors=("Lanterns",)),
    ]
    assert joined(read, [plan]) == {1: 0}


def test_an_article_that_corrects_another_needs_more_than_the_day():
    stored = [telling("The silo blew up"), telling("The prefect came", NEXT_DAY)]
    read = [telling("Our first report was wrong"), telling("Une visite sur place", NEXT_DAY, "fr")]
    assert joined(read, stored) == {}
    assert joined(stored, read) == {}
    assert joined(read[1:], stored[1:]) == {0: 0}


def test_one_word_is_not_enough_where_an_article_corrects_another():
    stored = [telling("The footpath was opened", "1989-05")]
    wrong = telling("We were wrong", NEXT_DAY)
    assert joined([wrong, telling("They began to dig for the footpath", "1989-05")], stored) == {}
    assert joined([wrong, telling("The footpath was indeed opened", "1989-05")], stored) == {1: 0}


def test_numbers_of_a_sentence_with_several_events_count_for_none_of_them():
    sentence = "Rates went up to 4 percent on Thursday, after a rise to 3 percent in June"
    read = [telling(sentence, title="Rates went up"), telling(sentence, "2023-06", title="A rise in June")]
    stored = [telling("Rates will be 3 percent", status="planned"), telling("Rates are 3 percent", "2023-06")]
    assert joined(read, stored) == {0: 0, 1: 1}


def test_all_tellings_of_an_event_must_fit():
    stored = {7: [telling("The launch", "2024-03", status="planned"), telling("The launch", NEXT_DAY)]}
    assert aligned([telling("The launch")], stored) == ({}, [])
    assert aligned([telling("The launch", NEXT_DAY)], stored)[0][0].event_id == 7


def test_the_reasons_are_what_the_article_and_the_story_share():
    read = telling("In Lormoy, 312 deputies adopted the law", places=("Lormoy",))
    stored = telling("À Lormoy, 312 députés ont adopté la loi", language="fr", places=("Lormoy",))
    found, doubts = aligned([read], {3: [stored]})
    assert found[0].why == ("same day", "312 deputies", "Lormoy", "adopted", "law")
    assert 0.5 < found[0].score < 1
    assert doubts == []


def test_what_cannot_be_told_apart_is_a_doubt():
    found, doubts = aligned([telling("A long day")], {3: [VOTE], 4: [VISIT]})
    assert found == {}
    assert {(doubt.index, doubt.event_id) for doubt in doubts} == {(0, 3), (0, 4)}
    assert all(doubt.why[0] == "same day" and 0 < doubt.score < 0.5 for doubt in doubts)


def test_a_busy_day_is_bounded():
    read = [telling(f"Vote {number}") for number in range(30)]
    stored = {number: [telling("Scrutin", language="fr")] for number in range(MOST_PAIRS // 10)}
    _, doubts = aligned(read, stored)
    assert len(doubts) <= MOST_DOUBTS * len(read)


def test_nothing_is_joined_where_nothing_is_stored():
    assert aligned([telling("The trial began")], {}) == ({}, [])
    assert aligned([], {1: [VOTE]}) == ({}, [])


def test_an_article_that_shares_much_with_its_story_surely_tells_the_same():
    read, stored = [telling("A long day for Aldery")], {1: [telling("A speech by Ferro")]}
    assert aligned(read, stored)[0] == {}
    found, _ = aligned(read, stored, shared=4.0)
    assert found[0].event_id == 1


def test_few_tellings_of_a_long_affair_are_taken_apart():
    stored = {index: [telling(f"Round {index} was held", f"{1900 + index}")] for index in range(90)}
    stored[100] = [telling(f"Paper {index} says that the mill burnt down") for index in range(90)]
    said.cache_clear()
    found, _ = aligned([telling("The mill burnt down")], stored)
    assert found[0].event_id == 100
    assert said.cache_info().misses <= 1 + MOST_TELLINGS + MOST_OF_ONE
