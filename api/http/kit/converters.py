"""How a path names a row."""

from __future__ import annotations

from werkzeug.exceptions import NotFound
from werkzeug.routing import IntegerConverter, Map, ValidationError

from api.schemas.fields import LAST_ID


class RowId(IntegerConverter):
    """An id that a row can have; at any other there is nothing, whatever the method.

    Werkzeug's ``int`` takes a number beyond its bounds for another path, but only once the method fits: a
    DELETE there would be told 405.
    """

    def __init__(self, map: Map) -> None:
        super().__init__(map, min=1, max=LAST_ID)

    def to_python(self, value: str) -> int:
        try:
            return int(super().to_python(value))
        except ValidationError as error:
            raise NotFound from error
