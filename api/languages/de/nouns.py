"""Nouns that tell what kind of event they name."""

from __future__ import annotations

MISHAPS = frozenset(
    "angriff angriffe anschlag anschläge attentat unfall unfälle verkehrsunfall unglück absturz brand "
    "brände mord morde tod tode explosion erdbeben beben flut überfall überfälle schießerei niederlage sieg "
    "siege festnahme festnahmen verhaftung einsturz entgleisung streit unruhen putsch massaker amoklauf "
    "bluttat großbrand lawine unwetter sturm zugunglück terroranschlag terroranschläge brandanschlag".split()
)
ACTS = frozenset(
    "entscheidung urteil beschluss rücktritt erklärung ankündigung einigung ergebnis umfrage interview "
    "freispruch mitteilung bericht aussage äußerung".split()
)
APPOINTMENTS = frozenset(
    "sitzung verhandlung prozess gipfel treffen spiel streik demonstration wahl wahlen landtagswahl "
    "bundestagswahl stichwahl abstimmung konzert finale kundgebung parteitag konferenz".split()
)
