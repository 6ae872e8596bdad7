"""Parts of paths."""

from __future__ import annotations

from werkzeug.exceptions import NotFound
from werkzeug.routing import IntegerConverter, Map, ValidationError

from api.schemas.fields import LAST_ID


class RowId(IntegerConverter):
    """An id that a row can have, in ASCII digits; any other number is a 404, for every method.

    Werkzeug's ``int`` checks its bounds only after the method, so that DELETE /v1/articles/99999999999/events
    would be a 405.
    """

    regex = "[0-9]+"

    def __init__(self, map: Map) -> None:
        super().__init__(map, min=1, max=LAST_ID)

    def to_python(self, value: str) -> int:
        try:
            return int(super().to_python(value))
        except ValidationError as error:
            raise NotFound from error
