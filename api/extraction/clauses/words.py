"""Tables of words."""

from __future__ import annotations

Words = frozenset[str]
"""Lower-case norms of single tokens."""
NONE = Words()
