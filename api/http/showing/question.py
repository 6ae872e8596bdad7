"""The question that a page answers, which stands in its address; ``core/question.js`` reads it too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from flask import request

from api.http.kit.prefixes import prefix
from api.schemas.validating import Value

WINDOW = ("from", "to", "match")
LISTS = ("status", "tag", "actor", "place", "source", "language", "precision", "story", "article")
FILTERS = (*WINDOW, "q", "on", *LISTS)
SHOWN = ("sort", "lang", "display")
PATHS = {"event": "events", "article": "articles", "story": "stories"}
"""The kinds of what can be opened beside the list."""

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Question:
    """The parameters of the address that a page knows, without empty ones, as forms send them.

    A list may be repeated or, if it is given once, comma-separated, as in the API.
    """

    pairs: Pairs
    cursor: str = ""

    @classmethod
    def asked(cls) -> Question:
        """The question of the current request."""
        every = request.args.items(multi=True)
        known = tuple((name, value) for name, value in every if value and name in (*FILTERS, *SHOWN))
        return cls(known, request.args.get("cursor", ""))

    def value(self, name: str) -> str:
        """The first value of a parameter; empty without one."""
        return next((value for given, value in self.pairs if given == name), "")

    def values(self, name: str) -> list[str]:
        """The values of a filter that takes several."""
        given = [value for each, value in self.pairs if each == name]
        return [part for part in given[0].split(",") if part] if len(given) == 1 else given

    def filters(self) -> dict[str, Value]:
        """The filters by name, as a query string gives them."""
        gathered: dict[str, list[str]] = {}
        for name, value in self.only(*FILTERS).pairs:
            gathered.setdefault(name, []).append(value)
        return {name: tuple(given) if len(given) > 1 else given[0] for name, given in gathered.items()}

    @property
    def narrowed(self) -> bool:
        """Whether any filter besides the window is set."""
        return any(name in FILTERS and name not in WINDOW for name, _ in self.pairs)

    def only(self, *names: str) -> Question:
        """The question with these parameters alone."""
        return Question(tuple(pair for pair in self.pairs if pair[0] in names))

    def changed(self, **changes: str | Iterable[str] | None) -> Question:
        """The question with other values of some parameters; None removes one."""
        kept = tuple(pair for pair in self.pairs if pair[0] not in changes)
        return Question((*kept, *_pairs(changes.items())))

    def address(self, kind: str | None = None, row_id: int | None = None) -> str:
        """The address of the question, with an event, an article or a story opened beside the list."""
        return _address(f"/{PATHS[kind]}/{row_id}" if kind else "/", self.pairs)

    def here(self, cursor: str = "") -> str:
        """The address of the present page at another page of its list, by default the first."""
        return _address(request.path, (*self.pairs, ("cursor", cursor)))

    def api_address(self, path: str = "/events", **parameters: str) -> str:
        """The address of the same events below /v1."""
        return _address(f"/v1{path}", (*self.only(*FILTERS).pairs, *parameters.items()))


def _pairs(changes: Iterable[tuple[str, str | Iterable[str] | None]]) -> Iterable[tuple[str, str]]:
    for name, given in changes:
        values = [given] if isinstance(given, str) else given or ()
        yield from ((name, value) for value in values if value)


def _address(path: str, pairs: Pairs) -> str:
    query = urlencode([pair for pair in pairs if pair[1]])
    return f"{prefix()}{path}{query and '?'}{query}"
