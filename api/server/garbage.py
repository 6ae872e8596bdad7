"""Garbage collection in processes that read many articles."""

from __future__ import annotations

import gc

YOUNG_OBJECTS = 50_000
"""Objects made between two collections: one article makes thousands, which die with it."""


def collect_seldom() -> None:
    """Leave what is loaded so far out of all collections, and make them rarer."""
    gc.freeze()  # A collection would write to each object, and so copy its memory page in each process.
    gc.set_threshold(YOUNG_OBJECTS)
