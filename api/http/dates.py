"""GET /v1/dates: one date as a person writes it, for the fields of a form."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import orjson
from flask import Response

from api import errors
from api.display import display
from api.http.kit.openapi import Blueprint
from api.http.kit.operation import Answer, operation
from api.http.kit.responses import unversioned
from api.http.kit.service import service
from api.languages import DISPLAYED, display_texts
from api.languages.dates import WrittenDate, written_date
from api.schemas.dates import DateQuery, DateSchema

DATE = DateSchema()
REFUSAL = (
    "Not read as one date. Write it like 31/07/2025, July 2025, last week, summer 2022, the 1990s, "
    "since 2022 or 2025-07."
)

blueprint = Blueprint("dates", __name__, description="Dates as people write them")


@operation(blueprint, "GET /dates", query=DateQuery, answers={200: Answer(DateSchema)})
def get_date(query: dict[str, Any]) -> Response:
    """Read a date as a person writes it

    For the fields of a form: `31/07/2025`, `juillet 2025`, `last week`, `summer 2022`, `depuis 2022`,
    `from May to July 2025`, `44 BC`, and EDTF such as `2023-22`. Words are read in `lang`, else in English or
    French. `03/04/2025` is in April, or in March in regions that write the month first (`lang=en-US`);
    where only one order is possible, it is taken.

    A weekday, month, season or day without its year is the nearest one, before `today` or after it;
    `alternatives` has the other one. Words such as `last`, `next` and `until` say themselves which is meant.
    """
    tag = query.get("lang", service().settings.language)
    today = query.get("today", datetime.now(UTC).toordinal())
    found = written_date(query["text"], tag, today)
    if found is None:
        raise errors.Invalid.field("text", REFUSAL)
    response = unversioned(orjson.dumps(_described(query["text"], tag, today, found)))
    if "today" not in query:  # Tomorrow the same address may have another answer.
        response.headers["Cache-Control"] = "no-store"
    return response


def _described(text: str, tag: str, today: int, found: WrittenDate) -> dict[str, Any]:
    interval, code = found.settled.interval, tag.partition("-")[0].lower()
    shown_in = tag if code in DISPLAYED or found.language is None else found.language
    ahead = interval.end is None and interval.first > today
    described = {
        "text": text,
        "edtf": interval.edtf,
        "start": interval.start,
        "end": interval.end,
        "precision": interval.precision,
        "time": found.clock,
        "display": display(interval, display_texts(shown_in), ahead=ahead),
        "language": found.language,
        "anchor": found.settled.anchor,
        "direction": found.settled.direction,
        "inferred": found.settled.inferred,
        "alternatives": found.settled.alternatives,
    }
    return dict(DATE.dump(described))
