"""Events made by hand for the tests of the storage."""

from api.extraction.intervals import Interval
from api.storage import models


def event(edtf="2025-07-31", **columns):
    interval = Interval.parse(edtf)
    given = {
        "start_day": models.OPEN_START if interval.start is None else interval.start,
        "end_day": models.OPEN_END if interval.end is None else interval.end,
        "edtf": edtf,
        "precision": interval.precision,
        "status": "occurred",
        "title": "Lancement d'un équipage",
        "language": "fr",
    }
    return models.Event(**given | columns)
