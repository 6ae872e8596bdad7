"""``@operation``: how every view is declared, and the order in which its requests are checked.

    @operation(
        blueprint,
        "PATCH /articles/<row:article_id>",
        body=MergePatch(ArticlePatchSchema),
        answers={200: Answer(ReadArticleSchema)},
        if_match=IfMatch.REQUIRED,
        problems=(409,),
    )
    def patch_article(article_id: int, body: dict[str, Any]) -> Response:
        '''Correct an article

        The rest of the docstring describes the operation in the OpenAPI document.
        '''

Whatever is declared is both enforced and documented. The first check that fails decides the answer:

    404, 405        routing, by Flask: the path, then the method
    403, 401, 429   ``access``: the origin, the key, the rate limit
    415, 413, 400   ``body``: its media type, its length, its syntax
    422             the values of ``body`` or ``query``
    406             the ``Accept`` header, unless the answer has no body
    404, 410, 409   the view: what is stored
    428, 412        ``require_match``, which the view calls once it has found the row
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import KW_ONLY, dataclass, field
from functools import wraps
from typing import Any

from flask import Response, g
from marshmallow import Schema

from api.config import Part
from api.http.kit import openapi
from api.http.kit.access import Access
from api.http.kit.etags import SAFE_METHODS, IfMatch
from api.http.kit.formats import accept_only
from api.http.kit.openapi import Blueprint
from api.http.kit.private import require
from api.http.kit.requests import Body, parameters
from api.schemas.validating import Query, QueryLoader
from api.timeline.article_json import asks_for_text

View = Callable[..., Response]


@dataclass(frozen=True, slots=True)
class Answer:
    """A successful answer, as the OpenAPI document describes it.

    ``schema`` is None if there is no body; ``headers`` are names from ``document.HEADERS``; ``other_formats``
    maps media types that the client may ask for instead of ``media_type`` to their schemas.
    """

    schema: type[Schema] | Mapping[str, Any] | None = None
    _: KW_ONLY
    description: str = ""
    headers: tuple[str, ...] = ()
    media_type: str = "application/json"
    other_formats: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class operation:
    """Registers a view under a method and a path.

    The view is called with the parts of the path and, where they are declared, with ``query`` and ``body``.
    Without ``access``, reads are open and everything else needs a key. ``reveals`` names what an answer may
    hold that the settings can close; ``TEXTS`` means its ``include=text`` or ``fields=text``. An
    ``idempotent`` view makes its change by ``once``. ``problems`` holds only what the other declarations do
    not imply.
    """

    blueprint: Blueprint
    rule: str
    _: KW_ONLY
    answers: Mapping[int, Answer]
    query: type[Query] | None = None
    body: Body | None = None
    access: Access | None = None
    if_match: IfMatch | None = None
    idempotent: bool = False
    reveals: Part | None = None
    problems: tuple[int, ...] = ()

    @property
    def method(self) -> str:
        return self.rule.split()[0]

    @property
    def path(self) -> str:
        return self.rule.split()[1]

    @property
    def reads(self) -> bool:
        return self.method in SAFE_METHODS

    @property
    def negotiates(self) -> bool:
        """Whether the view offers more than JSON, and looks at ``Accept`` itself."""
        return any(answer.other_formats for answer in self.answers.values())

    def __call__(self, view: View) -> View:
        openapi.add(self, self._checked(view))
        return view

    @property
    def media_type(self) -> str | None:
        """The only media type of the answer; None without a body, or if the client may choose."""
        given = [answer.media_type for answer in self.answers.values() if answer.schema is not None]
        return given[0] if given and not self.negotiates else None

    def _checked(self, view: View) -> View:
        access, body, if_match = self.effective_access, self.body, self.if_match
        query = None if body is not None and body.query else QueryLoader((self.query or Query)())
        media_type = self.media_type
        gives_texts = self.reveals is Part.TEXTS

        @wraps(view)
        def checked(**arguments: Any) -> Response:
            access.check()
            if body is not None:
                arguments["body"] = body.read()
            if query is not None:
                values = query.loaded(parameters())
            if self.query is not None:
                arguments["query"] = values
                if gives_texts and asks_for_text(values):
                    require(Part.TEXTS)
            if media_type is not None:
                accept_only(media_type)
            if if_match is not None:
                g.if_match = if_match
            return view(**arguments)

        return checked

    @property
    def effective_access(self) -> Access:
        return self.access or (Access.READ if self.reads else Access.WRITE)

    @property
    def refusals(self) -> list[int]:
        """Every status of a problem that the operation may answer with."""
        statuses = {422, 500, 503, *self.problems, *self.effective_access.refusals}
        if self.body:
            statuses.update(self.body.refusals)
        if self.negotiates or self.media_type is not None:
            statuses.add(406)
        if "<" in self.path:
            statuses.add(404)
        if self.if_match:
            statuses.update(self.if_match.refusals)
        if self.idempotent:
            statuses.update((400, 422))
        return sorted(statuses)
