"""The display texts of the basic languages that have them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module

from api.display.texts import DisplayTexts
from api.languages.basic.reader import MODULES


@cache
def display_texts() -> Mapping[str, DisplayTexts]:
    """By code, the ``TEXTS`` of each module that has any."""
    modules = {code: import_module(f"api.languages.basic.{code}") for code in MODULES}
    return {code: module.TEXTS for code, module in modules.items() if hasattr(module, "TEXTS")}
