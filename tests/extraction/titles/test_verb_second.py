"""Titles where the finite verb stands second, and last in a subordinate clause."""

import pytest

from api.extraction.titles.verb_second.pieces import pieces_of
from tests.extraction.titles.reading import outline, titles

MAIN_CLAUSES = [
    ("Am Montag wurde in Chur das neue Hallenbad eröffnet.", "Das neue Hallenbad in Chur eröffnet"),
    ("Die Ampel soll am Freitag, 31. Mai, verschwinden.", "Ampel soll verschwinden"),
    ("Die Züge fallen am Sonntag zwischen Bern und Thun aus.", "Züge fallen zwischen Bern und Thun aus"),
    ("Die Halle soll im April saniert werden.", "Halle soll saniert werden"),
    ("Fertig sein soll der Tunnel 2031.", "Tunnel soll fertig sein"),
    ("Der Fahrer gestand, zog alles am Montag aber zurück.", "Fahrer zog alles aber zurück"),
    (
        "Am Montag schrieb die Wirtin, eine gebürtige Linzerin, einen Brief an den Landrat.",
        "Wirtin schrieb einen Brief an den Landrat",
    ),
    ("Die Busse stehen am Montag, 4 Uhr, still.", "Busse stehen still"),
    (
        "Das Fest steigt am Samstag nicht im Park, sondern in der Halle.",
        "Fest steigt nicht im Park, sondern in der Halle",
    ),
    (
        "Scheitert die Abstimmung am Sonntag, tritt der Präsident zurück.",
        "Scheitert die Abstimmung, tritt der Präsident zurück",
    ),
]
SPEECH = [
    (
        "«Ich trete im Mai nicht mehr an», sagte Stadträtin Eva Frei.",
        "Stadträtin Eva Frei: «Ich trete im Mai nicht mehr an»",
    ),
    (
        "Wie die Post am Mittwoch mitteilte, schließt die Filiale.",
        "Filiale schließt, wie die Post mitteilte",
    ),
    ("Der Preis, rechnete er vor, habe sich im Mai verdoppelt.", "Preis habe sich verdoppelt"),
    ("Wer 1968 zwanzig war, wollte alles ändern.", "Wer 1968 zwanzig war, wollte alles ändern"),
    ("Der Verband prüft, ob die Halle im Mai öffnen kann.", "Verband prüft, ob die Halle öffnen kann"),
    ("Die Wahl des Präsidenten findet am Montag statt.", "Wahl des Präsidenten"),
    (
        "Der Anwalt habe die Akten am Montag erhalten, sagte die Richterin.",
        "Anwalt habe die Akten erhalten, sagte die Richterin",
    ),
    ("Der Rat berät über eine Steuer; sie soll 2026 eingeführt werden.", "Steuer soll eingeführt werden"),
    (
        "Am Montag ruhen die Arbeiten, damit das Fest stattfinden kann.",
        "Die Arbeiten ruhen, damit das Fest stattfinden kann",
    ),
    (
        "Die Gespräche sollen, so der Sprecher, im Mai fortgesetzt werden.",
        "Gespräche sollen fortgesetzt werden",
    ),
    ("Im Kanton gilt der Umbau des Hauses, das 1902 gebaut wurde, als gelungen.", "Haus gebaut"),
]
SUBORDINATE_CLAUSES = [
    (
        "Der Verein klagt, weil der Gemeinderat am Freitag die Bewilligung entzog.",
        "Gemeinderat entzog die Bewilligung",
    ),
    (
        "Die Piloten haben beschlossen, am Freitag die Arbeit niederzulegen.",
        "Die Piloten haben beschlossen, die Arbeit niederzulegen",
    ),
]
RELATIVE_CLAUSES = [
    ("Die Brücke, die 1972 gebaut worden war, wird abgerissen.", "Brücke gebaut"),
    ("Der Stadtlauf, der am Samstag hätte stattfinden sollen, ist abgesagt.", "Stadtlauf abgesagt"),
    (
        "Der Brand, bei dem am Dienstag zwei Frauen starben, ist gelöscht.",
        "Zwei Frauen starben bei dem Brand",
    ),
    (
        "Die Vorlage, die der Kantonsrat im Mai beschlossen hatte, ist umstritten.",
        "Kantonsrat hatte die Vorlage beschlossen",
    ),
    ("Die Stiftung, deren Präsident am Mittwoch zurücktrat, schweigt.", "Präsident der Stiftung trat zurück"),
    ("Sie zogen nach Wien, wo 1944 die Mutter starb.", "Mutter starb"),
    ("Der Chef der Post, der am Montag zurücktrat, schweigt.", "Chef der Post trat zurück"),
]
PHRASES = [
    ("Die am Donnerstag vorgestellte Studie überrascht die Fachwelt.", "Studie vorgestellt"),
    ("Ein für Freitag geplanter Festakt entfällt.", "Ein geplanter Festakt entfällt"),
    ("Nach dem Einbruch vom 3. März in Steyr sucht die Polizei Zeugen.", "Einbruch vom 3. März in Steyr"),
    ("Die Kapelle, 1721 erbaut, ist geschlossen.", "Kapelle erbaut"),
    ("1961 gegründet, zählt der Chor nun hundert Mitglieder.", "Chor gegründet"),
]


@pytest.mark.parametrize(
    ("text", "title"), [*MAIN_CLAUSES, *SPEECH, *SUBORDINATE_CLAUSES, *RELATIVE_CLAUSES, *PHRASES]
)
def test_title(text, title):
    assert titles(text, "de") == [title]


def test_each_of_two_verbs_has_its_own_date():
    text = "Die Halle soll im April saniert und im Herbst vermietet werden."
    assert titles(text, "de") == ["Halle soll saniert werden", "Halle soll vermietet werden"]


PIECES = [
    ("Der Wal, der seit Montag in der Bucht liegt, lebt.", ["FRAGMENT", "RELATIVE", "MAIN"]),
    ("Er ging, weil es am Montag regnete.", ["MAIN", "DEPENDENT"]),
    ("Sie beschlossen, am Montag zu streiken.", ["MAIN", "INFINITIVE"]),
    ("Er gedachte der Arbeiter, die in Jena, Halle und Gera auf die Straße gingen.", ["MAIN", "RELATIVE"]),
    ("Am Montag kam er an und am Dienstag ging er.", ["MAIN", "MAIN"]),
]


@pytest.mark.parametrize(("text", "kinds"), PIECES)
def test_pieces(text, kinds):
    assert [piece.kind.name for piece in pieces_of(outline(text, "de"))] == kinds


@pytest.mark.parametrize("unit", ["und kam ", "er kam, und er ", "der Mann, der kam, ", "wie sie kam, "])
def test_no_clause_is_read_again_for_each_clause_after_it(unit):
    assert len(titles(f"{unit * 40}am 3. Mai 2023.", "de")) == 1
