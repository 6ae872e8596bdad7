"""The pages: the timeline, with an event, an article or a story opened beside it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, Response, abort, jsonify, render_template, request, send_from_directory

from api.exports import FORMATS
from api.http.kit import assets
from api.http.kit.files import page, small
from api.http.kit.problems import refused_file
from api.http.kit.service import database
from api.languages import FOLDERS
from api.languages import LANGUAGES as READ

PACKAGE = Path(__file__).parent.parent
TEMPLATES = PACKAGE / "templates"
LANGUAGES = ("en", "fr")
LATER_TEXTS = ("reader", "rules")
"""Areas of texts that scripts load when they need them."""
SERVER_TEXTS = LATER_TEXTS
"""Areas of texts that no page brings along for its scripts."""
READABLE = {"in_full": sorted(FOLDERS), "for_dates": sorted(READ - FOLDERS)}
"""The codes of the languages that texts are read in."""


def _texts(language: str) -> dict[str, dict[str, Any]]:
    files = sorted((TEMPLATES / "texts").glob("*.json"))
    return {path.stem: json.loads(path.read_text(encoding="utf-8"))[language] for path in files}


TEXTS = {language: _texts(language) for language in LANGUAGES}
"""The texts of the pages by language and area."""

blueprint = Blueprint("pages", __name__, template_folder=str(TEMPLATES))

blueprint.app_template_global("asset")(assets.address)
blueprint.after_request(assets.kept)
blueprint.after_request(small)
blueprint.after_request(refused_file)


@blueprint.get("/static/<digest>/<path:filename>")
def asset(digest: str, filename: str) -> Response:  # noqa: ARG001 - assets.kept looks at the digest
    """A style sheet, a script or an icon; browsers keep it for good under the present digest only."""
    return send_from_directory(assets.STATIC, filename)


@blueprint.get("/static/<digest>/texts/<language>/<area>.json")
def later_texts(digest: str, language: str, area: str) -> Response:  # noqa: ARG001 - assets.kept looks at it
    """The texts of an area that a script loads when it needs them."""
    if language not in TEXTS or area not in LATER_TEXTS:
        abort(404)
    return jsonify(TEXTS[language][area])


@blueprint.get("/")
def timeline() -> Response:
    """The page in the language of ``lang``, or else that of the browser, or else English."""
    return _rendered("timeline.html", events=[])


def _rendered(template: str, **variables: Any) -> Response:
    language = _language()
    response = page(render_template(template, **_variables(language), **variables))
    response.headers["Content-Language"] = language
    response.vary.add("Accept-Language")
    return response


def _variables(language: str) -> dict[str, Any]:
    texts = TEXTS[language]
    return {
        "language": language,
        "texts": texts,
        "script_texts": {area: each for area, each in texts.items() if area not in SERVER_TEXTS},
        "formats": ["json", *FORMATS],
        "readable": READABLE,
        "styles": assets.styles(),
        "modules": assets.modules(),
        "read_only": database().read_only,
        "other_language": _address_in(texts["common"]["other_language_code"]),
    }


def _language() -> str:
    language = request.args.get("lang", "")
    if language in TEXTS:
        return language
    return request.accept_languages.best_match(LANGUAGES, "en") or "en"


def _address_in(language: str) -> str:
    """The address of this page in another language, with the same question."""
    kept = [(name, value) for name, value in request.args.items(multi=True) if name != "lang"]
    return f"?{urlencode([*kept, ('lang', language)])}"
