"""Languages in requests: tags of BCP 47, such as fr, FR or fr-CA, of which the primary language counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any

from marshmallow import ValidationError, fields
from typing_extensions import override

from api.errors import Invalid
from api.languages import DISPLAYED, LANGUAGES
from api.schemas.fields import Matching

READABLE = tuple(sorted(LANGUAGES))
_SUBTAGS = "(?:-[A-Za-z0-9]{1,8})*"


def _any_case(codes: Iterable[str]) -> str:
    """A pattern of codes of two letters, in order, in capitals or not."""
    by_letter = groupby(codes, key=itemgetter(0))
    return "|".join(
        f"[{first.upper()}{first}][{''.join(code[1].upper() + code[1] for code in same)}]"
        for first, same in by_letter
    )


TAG = rf"^[A-Za-z]{{2,8}}{_SUBTAGS}$"
READABLE_TAG = rf"^(?:{_any_case(READABLE)}){_SUBTAGS}$"
DISPLAYED_TAG = rf"^(?:{_any_case(DISPLAYED)}){_SUBTAGS}$"


class LanguageTag(fields.String):
    """A language, loaded as the code of its primary language."""

    PATTERN = TAG
    _shape = Matching(TAG, "Must be the tag of a language, such as fr or fr-CA.")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(metadata={"pattern": self.PATTERN, **kwargs.pop("metadata", {})}, **kwargs)

    @override
    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> str:
        text = super()._deserialize(value, attr, data, **kwargs)
        return self._shape(text).partition("-")[0].lower()


class ReadableLanguage(LanguageTag):
    """A language that can be read."""

    PATTERN = READABLE_TAG

    @override
    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> str:
        code = super()._deserialize(value, attr, data, **kwargs)
        if code not in LANGUAGES:
            raise ValidationError(Invalid.language(code, READABLE).errors["language"])
        return code


class DisplayedLanguage(fields.String):
    """A language that intervals are written in, with its region: en-GB."""

    _shape = Matching(
        DISPLAYED_TAG, f"Must be one of: {', '.join(DISPLAYED)}; a region may follow, such as en-GB."
    )

    def __init__(self, **kwargs: Any) -> None:
        metadata = {"pattern": DISPLAYED_TAG, **kwargs.pop("metadata", {})}
        super().__init__(validate=self._shape, metadata=metadata, **kwargs)


class ReadableTag(ReadableLanguage):
    """A language that can be read, loaded with its region: «en-US»."""

    @override
    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> str:
        super()._deserialize(value, attr, data, **kwargs)
        return str(value)
