"""The languages that a page can write its dates in."""

from __future__ import annotations

import re

from babel import Locale
from flask import request

from api.languages import DISPLAYED

REGIONS = {"en": ("en-GB", "en-US")}
"""The languages whose dates differ by region; the first one is taken where the browser names none."""
TAG = re.compile(rf"({'|'.join(DISPLAYED)})(-[A-Za-z]{{2}})?")


def _choices() -> dict[str, str]:
    tags = [tag for code in DISPLAYED for tag in REGIONS.get(code, (code,))]
    return {tag: Locale.parse(tag, sep="-").get_display_name() or tag for tag in tags}


CHOICES = _choices()
"""Their tags, each with its own name of itself: «français»."""


def date_language(page: str) -> str:
    """The language of the dates of a page: that of ``display``, or else its own."""
    asked = request.args.get("display", "")
    return asked if TAG.fullmatch(asked) else in_region(page)


def in_region(language: str) -> str:
    """The language with the region that the browser prefers, if its dates differ by region."""
    if language not in REGIONS:
        return language
    preferred = (tag for tag in request.accept_languages.values() if tag.startswith(f"{language}-"))
    return next(filter(TAG.fullmatch, preferred), REGIONS[language][0])
