"""The timeline page: HTML, styles and scripts, all served from here."""

from __future__ import annotations

import json
from pathlib import Path

from flask import Blueprint, Response, render_template, request

from api.exports import FORMATS
from api.http.kit.etags import with_etag
from api.http.kit.files import small
from api.http.kit.problems import refused_file
from api.http.kit.responses import checksum

PACKAGE = Path(__file__).parent.parent
TEXTS = json.loads((PACKAGE / "templates" / "texts.json").read_text(encoding="utf-8"))
ONLY_OURS = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)

blueprint = Blueprint(
    "pages",
    __name__,
    template_folder=str(PACKAGE / "templates"),
    static_folder=str(PACKAGE / "static"),
    static_url_path="/static",
)

blueprint.after_request(small)
blueprint.after_request(refused_file)


@blueprint.get("/")
def timeline() -> Response:
    """The page in the language of ``lang``, or else that of the browser, or else English."""
    language = request.args.get("lang", "")
    if language not in TEXTS:
        language = request.accept_languages.best_match(TEXTS, "en") or "en"
    html = render_template(
        "timeline.html", language=language, texts=TEXTS[language], formats=["json", *FORMATS]
    ).encode()
    response = with_etag(Response(html, mimetype="text/html"), checksum(html), weak=True)
    response.headers["Content-Security-Policy"] = ONLY_OURS
    response.headers["Content-Language"] = language
    response.vary.add("Accept-Language")
    return response
