"""Pages in the language of their reader: their texts, and the HTML made of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from babel.numbers import format_decimal
from flask import Response, render_template, request

from api.exports import FORMATS
from api.http.kit.files import page
from api.http.kit.service import database
from api.http.showing.date_languages import CHOICES
from api.http.showing.question import Question
from api.languages import DISPLAYED
from api.languages import LANGUAGES as READ

TEMPLATES = Path(__file__).parents[2] / "templates"
LANGUAGES = ("en", "fr")
LATER_TEXTS = ("editing", "problems", "reader", "rules")
"""Areas of texts that scripts load when they need them."""
SERVER_TEXTS = (*LATER_TEXTS, "pages", "opened")
"""Areas of texts that the scripts of a page do not need at once."""
READABLE = {"common": DISPLAYED, "others": sorted(READ.difference(DISPLAYED))}
"""The codes of the languages that texts are read in."""
KEPT_OF_REFUSALS = ("Cache-Control", "Retry-After", "WWW-Authenticate")


def _texts(language: str) -> dict[str, dict[str, Any]]:
    files = sorted((TEMPLATES / "texts").glob("*.json"))
    return {path.stem: json.loads(path.read_text(encoding="utf-8"))[language] for path in files}


TEXTS = {language: _texts(language) for language in LANGUAGES}
"""The texts of the pages by language and area."""


def language() -> str:
    """The language of ``lang``, or else that of the browser, or else English."""
    asked = request.args.get("lang", "")
    return asked if asked in TEXTS else request.accept_languages.best_match(LANGUAGES, "en") or "en"


def rendered(template: str, refusal: Response | None = None, **variables: Any) -> Response:
    """A page in the language of its reader, with the status of a refusal and what HTTP has for it."""
    spoken = language()
    html = render_template(template, **_variables(spoken), **variables)
    response = page(html) if refusal is None else _in_place_of(refusal, html)
    response.headers["Content-Language"] = spoken
    response.vary.add("Accept-Language")
    return response


def script_texts(spoken: str) -> dict[str, Any]:
    """The texts in a language that the scripts of every page need."""
    return {area: texts for area, texts in TEXTS[spoken].items() if area not in SERVER_TEXTS}


def grouped(number: int) -> str:
    """The number as the reader writes it: 5,061 in English."""
    return format_decimal(number, locale=language())


def _in_place_of(refusal: Response, html: str) -> Response:
    response = page(html, refusal.status_code)
    for name in KEPT_OF_REFUSALS:
        if name in refusal.headers:
            response.headers[name] = refusal.headers[name]
    return response


def _variables(spoken: str) -> dict[str, Any]:
    texts = TEXTS[spoken]
    return {
        "language": spoken,
        "texts": texts,
        "formats": ["json", *FORMATS],
        "readable": READABLE,
        "date_languages": CHOICES,
        "question": Question.asked(),
        "read_only": database().read_only,
        "other_language": _address_in(texts["common"]["other_language_code"]),
    }


def _address_in(spoken: str) -> str:
    """The address of this page in another language, with the same question."""
    kept = [(name, value) for name, value in request.args.items(multi=True) if name not in ("lang", "part")]
    return f"?{urlencode([*kept, ('lang', spoken)])}"
