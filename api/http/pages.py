"""The timeline page: HTML, styles and scripts, all served from here."""

from __future__ import annotations

import json
from pathlib import Path

from flask import Blueprint, Response, render_template, request

from api.exports import FORMATS
from api.http.kit.files import page, small
from api.http.kit.problems import refused_file

PACKAGE = Path(__file__).parent.parent
TEXTS = json.loads((PACKAGE / "templates" / "texts.json").read_text(encoding="utf-8"))

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
    response = page(
        render_template("timeline.html", language=language, texts=TEXTS[language], formats=["json", *FORMATS])
    )
    response.headers["Content-Language"] = language
    response.vary.add("Accept-Language")
    return response
