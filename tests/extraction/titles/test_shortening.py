"""Long titles made short."""

import pytest

from api.extraction.titles.shortening import LONGEST, WANTED, shortened
from tests.extraction.titles.reading import line

EXAMPLES = [
    (
        "apposition",
        "Le pont de la rue Foch, ouvrage de fer du siècle passé, a été fermé jeudi aux camions de la région",
        "Le pont de la rue Foch a été fermé jeudi aux camions de la région",
    ),
    (
        "relative clause",
        "Le pont de la rue Foch a été fermé jeudi aux camions de la région, qui empruntaient le centre",
        "Le pont de la rue Foch a été fermé jeudi aux camions de la région",
    ),
    (
        "parenthesis",
        "La fédération des comités de locataires et usagers du parc public (FCLP) a dénoncé jeudi le projet",
        "La fédération des comités de locataires et usagers du parc public a dénoncé jeudi le projet",
    ),
    (
        "participle",
        "Le pont de la rue Foch et celui de la place Mars ont été fermés jeudi aux camions de la région, "
        "fragilisés tous deux par le gel et les crues",
        "Le pont de la rue Foch et celui de la place Mars ont été fermés jeudi aux camions de la région",
    ),
    (
        "purpose",
        "Le pont de la rue Foch et celui de la place Mars ont été fermés jeudi aux camions de la région, "
        "pour en réparer les piles et les arches",
        "Le pont de la rue Foch et celui de la place Mars ont été fermés jeudi aux camions de la région",
    ),
    (
        "second clause",
        "Le pont de la rue Foch et celui de la place Mars ont été fermés jeudi aux camions de la région, "
        "et le port a rouvert ses quais",
        "Le pont de la rue Foch et celui de la place Mars ont été fermés jeudi aux camions de la région",
    ),
    (
        "adjunct at the end",
        "Le conseil de la ville a reconduit jeudi à l'unanimité le contrat du port avec la société des eaux "
        "dans les mêmes conditions que par le passé",
        "Le conseil de la ville a reconduit jeudi à l'unanimité le contrat du port avec la société des eaux",
    ),
    (
        "complement at the end",
        "Cet accord de commerce et de pêche a été préparé jeudi par les ministres des affaires étrangères "
        "des sept grandes puissances riveraines",
        "Cet accord de commerce et de pêche a été préparé jeudi par les ministres des affaires étrangères",
    ),
]


@pytest.mark.parametrize(("what", "title", "expected"), EXAMPLES)
def test_what_a_title_can_do_without(what, title, expected):
    assert len(title) > WANTED
    assert shortened(line(title, f"{title}."), ()).text == expected


def test_list_loses_none_of_its_members():
    title = "Le traité de pêche a été signé jeudi par le Japon, le Canada, l'Australie et le Maroc à Lyon"
    assert shortened(line(title, f"{title}."), ()).text == title


def test_role_goes_before_the_name():
    title = (
        "L'ancien directeur du bureau de la poste, Yves Mars, a été condamné jeudi à dix ans de prison ferme "
        "pour complicité dans le vol"
    )
    assert shortened(line(title, f"{title}."), ()).text.startswith("Yves Mars a été condamné")


def test_words_that_are_needed_stay():
    title = (
        "Le pont de la rue Foch, fermé jeudi, a été détruit par le gel qui a touché toute la région du port "
        "et les bords de la mer"
    )
    seen = line(title, f"{title}.")
    assert "fermé" in shortened(seen, range(6, 8)).text


@pytest.mark.parametrize("text", ["Le maire a vu le pont et", "Le maire a vu le pont, qui"])
def test_head_of_a_clause_that_was_left_out_goes(text):
    assert shortened(
        line(text, "Le maire a vu le pont, qui a cédé en 2019, et le port en mai."), ()
    ).text == ("Le maire a vu le pont")


def test_title_that_nothing_can_leave_stays():
    title = "Le " + "sous-" * 30 + "préfet a démissionné"
    assert len(title) > LONGEST
    assert shortened(line(title, f"{title} jeudi."), ()).text == title


def test_no_title_ends_amid_a_quotation_that_can_end_before_it():
    title = (
        "Le maire de la ville et le préfet ont présenté hier au port une charte signée par "
        "« tous ceux qui naviguent à la voile sur la Manche »"
    )
    text = shortened(line(title, f"{title}."), ()).text
    assert "«" not in text or "»" in text


def test_no_title_ends_before_what_something_becomes():
    title = (
        "Neighbours of the old harbour inn in Leeds were celebrating after the brewers of the town dropped "
        "plans to turn the inn into flats for students"
    )
    assert not shortened(line(title, f"{title}.", "en"), ()).text.endswith("turn the inn")
