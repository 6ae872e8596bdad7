"""What Italian sentences say of the day and the fate of their events."""

from datetime import date

import pytest

from api.extraction.events import events_in
from api.languages import language

PUBLISHED = date(2025, 6, 30).toordinal()  # a Monday

EXAMPLES = [
    ("Per il 2027 l'istituto prevede una crescita dello 0,7 per cento.", "2027", "hypothetical"),
    ("Il Comune prevede di aprire il ponte a settembre.", "2025-09", "planned"),
    ("Il Comune conta di demolire l'edificio entro l'estate.", "../2025-22", "planned"),
    ("Da giovedì tornerà il sereno.", "2025-07-03/..", "hypothetical"),
    ("La partita si giocherà sabato per la pioggia di ieri.", "2025-07-05 2025-06-29", "planned"),
    ("Il concerto in programma venerdì allo stadio è stato annullato.", "2025-07-04", "cancelled"),
    ("La gara in calendario domenica è stata cancellata.", "2025-07-06", "cancelled"),
    ("La partita di venerdì non si giocherà.", "2025-07-04", "cancelled"),
    (
        "Se la legge fosse stata approvata, sarebbe entrata in vigore il 1° febbraio.",
        "2025-02-01",
        "hypothetical",
    ),
    (
        "Se il voto fosse stato valido, il Parlamento avrebbe dovuto agire entro l'anno prossimo.",
        "../2026",
        "hypothetical",
    ),
    ("Sono ripresi gli scavi, sospesi dal 20 gennaio.", "2025-01-20/..", "occurred"),
    ("I due alpinisti, dispersi da sabato, sono stati ritrovati.", "2025-06-28/..", "occurred"),
    ("L'uomo avrebbe accoltellato sabato un coetaneo.", "2025-06-28", "occurred"),
    ("I due alpinisti, dispersi da sabato, sono padre e figlio.", "2025-06-28/..", "ongoing"),
]


@pytest.mark.parametrize(("text", "edtf", "status"), EXAMPLES)
def test_day_and_status(text, edtf, status):
    events = events_in(text, language("it"), PUBLISHED).events
    assert " ".join(event.interval.edtf for event in events) == edtf
    assert events[0].status == status
