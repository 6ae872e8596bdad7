"""The words by which German tells names of people, bodies and places."""

from __future__ import annotations

from api.extraction.clauses.name_words import NameWords
from api.languages.de.words import MONTHS, WEEKDAYS
from api.languages.first_names import MEN, WOMEN
from api.languages.word_tables import (
    BODY_ENDINGS,
    IMPERSONAL,
    OCCASIONS,
    PARTICLES,
    PLACE_MIDDLES,
    PLACE_OPENERS,
    places,
)

NAMES = NameWords(
    titles=frozenset(
        "herr herrn frau dr prof bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin "
        "bundespräsident minister ministerin außenminister außenministerin innenminister finanzminister "
        "ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister "
        "oberbürgermeisterin senator senatorin trainer trainerin sprecher sprecherin richter richterin papst "
        "könig königin direktor direktorin chef chefin vorsitzender vorsitzende us-präsident".split()
    ),
    role_endings=tuple(
        "minister ministerin präsident präsidentin kanzler kanzlerin trainer trainerin chef chefin meister "
        "meisterin hüter hüterin spieler spielerin stürmer autor autorin sprecher sprecherin sänger sängerin "
        "anwalt anwältin richter richterin leiter leiterin direktor direktorin rätin sekretär sekretärin "
        "künstler künstlerin schauspieler schauspielerin kandidat kandidatin forscher forscherin "
        "schriftsteller schriftstellerin hauptmann".split()
    ),
    bodies=frozenset(
        "bundesrat bundestag nationalrat ständerat landtag bundesanwaltschaft bundesregierung bundesgericht "
        "bundesverfassungsgericht bundesgerichtshof feuerwehr eu-kommission".split()
    ),
    civil_titles=frozenset({"herr", "herrn", "frau"}),
    links=frozenset({"für"}),
    particles=PARTICLES - {"für", "du", "des"},
    body_endings=BODY_ENDINGS,
    impersonal=IMPERSONAL,
    place_openers=PLACE_OPENERS,
    place_middles=PLACE_MIDDLES,
    occasions=OCCASIONS,
    women=WOMEN,
    men=MEN,
    places=places("de"),
    calendar=frozenset([*MONTHS, *WEEKDAYS]),
    place_nouns=frozenset({"stadt", "hauptstadt", "gemeinde", "dorf", "region", "insel"}),
    squares=frozenset(
        "flughafen schloss rathaus bahnhof hauptbahnhof stadion burg kloster seebühne kaserne hafen".split()
    ),
    streets=frozenset({"straße", "platz", "allee", "weg"}),
    inside=frozenset({"in", "nach", "bei", "aus", "nahe", "zwischen"}),
    nouns_capitalised=True,
    generic=frozenset(
        "prozent euro uhr millionen milliarden million tausend anfang ende mitte dutzende hunderte tausende "
        "menschen meter kilometer stimmen teilen teile jahre jahren monate wochen tage mal grad stunden "
        "minuten kraft haft betrieb not ruhe protesten verhandlungen gesprächen angaben bewegung frage "
        "zukunft untersuchungshaft hause minuten dollar personen leute kinder frauen männer".split()
    ),
)
