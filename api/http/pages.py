"""The pages: the timeline, with an event, an article or a story opened beside it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response, abort, jsonify, request
from sqlalchemy.exc import DBAPIError
from werkzeug.exceptions import HTTPException

from api.config import Part
from api.errors import Gone, TimelineError
from api.http.kit import assets
from api.http.kit.files import IN_ANY_PAGE, small
from api.http.kit.private import require
from api.http.kit.problems import failed, misdirected, noted, refused, refused_file
from api.http.kit.responses import moved_to
from api.http.showing.about import About
from api.http.showing.date_languages import date_language, in_region
from api.http.showing.listing import Listing, listing, order_of
from api.http.showing.question import PATHS, Question
from api.http.showing.rendering import (
    LATER_TEXTS,
    TEMPLATES,
    TEXTS,
    grouped,
    language,
    rendered,
    script_texts,
)
from api.http.showing.sections import Arrangement, Section
from api.http.showing.sheets import Sheet, article_sheet, deleted_event_sheet, event_sheet, story_sheet

FRAGMENT = "sheet"
"""The value of ``part`` that asks for what is opened alone, which scripts put into the page."""

blueprint = Blueprint("pages", __name__, template_folder=str(TEMPLATES))

blueprint.app_template_global("asset")(assets.address)
blueprint.app_template_global("in_region")(in_region)
blueprint.app_template_filter("grouped")(grouped)
blueprint.after_request(assets.kept)
blueprint.after_request(small)
blueprint.after_request(refused_file)


@blueprint.get("/static/<digest>/<path:filename>")
def asset(digest: str, filename: str) -> Response:  # noqa: ARG001 - assets.kept looks at the digest
    """A style sheet, a script or an icon; browsers keep it for good under the present digest only."""
    return assets.sent(filename)


@blueprint.get("/static/<digest>/texts/<language>.js")
def texts_module(digest: str, language: str) -> Response:  # noqa: ARG001 - assets.kept looks at the digest
    """The texts that scripts need at once, as a module."""
    if language not in TEXTS:
        abort(404)
    texts = json.dumps(script_texts(language), ensure_ascii=False, separators=(",", ":"))
    return Response(f"export default {texts};\n", mimetype="text/javascript")


@blueprint.get("/static/<digest>/texts/<language>/<area>.json")
def later_texts(digest: str, language: str, area: str) -> Response:  # noqa: ARG001 - assets.kept looks at it
    """The texts of an area that a script loads when it needs them."""
    if language not in TEXTS or area not in LATER_TEXTS:
        abort(404)
    return jsonify(TEXTS[language][area])


@blueprint.get("/")
def timeline() -> Response:
    """The timeline, with the first events of the question in its address."""
    return _page()


@blueprint.get("/events/<row:event_id>")
def event(event_id: int) -> Response:
    """The timeline with an event opened."""
    return _opened(event_sheet, "event", event_id)


@blueprint.get("/articles/<row:article_id>")
def article(article_id: int) -> Response:
    """The timeline with an article opened."""
    return _opened(article_sheet, "article", article_id)


@blueprint.get("/stories/<row:story_id>")
def story(story_id: int) -> Response:
    """The timeline with a story opened."""
    return _opened(story_sheet, "story", story_id)


@blueprint.get("/embed")
def embedded() -> Response:
    """The question as a part of a page of another site: its sentence, its picture and its first events."""
    response = _page(template="embed.html")
    response.headers["Content-Security-Policy"] = IN_ANY_PAGE
    return response


@blueprint.errorhandler(Exception)
def not_shown(error: Exception) -> Response:
    """A refusal: as a page for whoever reads HTML, as a problem document for others."""
    if isinstance(error, HTTPException):
        return misdirected(error)
    refusal = noted(error)
    if request.path.startswith("/static/") or not _wants_page():
        return refused(refusal)
    return rendered("refusal.html", refused(refusal), kind=refusal.kind)


def _opened(show: Callable[[int, str], Sheet], kind: str, row_id: int) -> Response:
    try:
        require(Part.READS)
    except TimelineError as error:
        if not _wants_page():
            raise
        return _page(Sheet("closed"), failed(error))
    try:
        sheet = show(row_id, date_language(language()))
    except Gone as error:
        if kind != "event" or not (_is_fragment() or _wants_page()):
            raise
        return _sheet(deleted_event_sheet(row_id, date_language(language())), refused(noted(error)))
    if sheet.moved_to is not None:
        return _moved(kind, row_id, sheet.moved_to)
    return _sheet(sheet)


def _moved(kind: str, row_id: int, survivor_id: int) -> Response:
    """A redirect to what it has become a part of; the fragment lets scripts say which event was asked for."""
    response = moved_to(f"/{PATHS[kind]}/{survivor_id}")
    if kind == "event" and not _is_fragment():
        response.headers["Location"] += f"#from-{row_id}"
    return response


def _sheet(sheet: Sheet, refusal: Response | None = None) -> Response:
    if _is_fragment():
        return rendered(sheet.template, refusal, **sheet.variables)
    return _page(sheet, refusal)


def _page(
    sheet: Sheet | None = None, refusal: Response | None = None, template: str = "timeline.html"
) -> Response:
    """The timeline with a sheet. It comes without events rather than not at all: its scripts ask again."""
    question = Question.asked()
    try:
        found = listing(question, date_language(language()))
    except (TimelineError, DBAPIError) as error:
        refusal, found = refusal or failed(error), Listing(unavailable=True)
    return rendered(template, refusal, **_variables(question, found, sheet))


def _variables(question: Question, found: Listing, sheet: Sheet | None) -> dict[str, Any]:
    opened = sheet.variables if sheet else {}
    return {
        **opened,
        "listing": found,
        "events": found.events,
        "sections": _sections(question, found),
        "articles": {**found.articles, **opened.get("articles", {})},
        "total": found.total,
        "sheet": sheet,
        "about": About.of(question, sheet),
    }


def _sections(question: Question, found: Listing) -> list[Section]:
    texts = TEXTS[language()]
    arrangement = Arrangement(
        date_language(language()), texts["list"], order_of(question), question.value("from")
    )
    return list(arrangement.sections(found.events, found.articles, texts["common"]["articles_one"]))


def _is_fragment() -> bool:
    return request.args.get("part") == FRAGMENT


def _wants_page() -> bool:
    """Whether the client is a browser that shows the answer, rather than a script or a program."""
    return not _is_fragment() and "text/html" in request.headers.get("Accept", "")
