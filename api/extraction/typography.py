"""The marks that a language sets around quotations and after the name of a speaker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True, slots=True)
class QuotationMarks:
    """A pair of quotation marks, and the space that a title sets inside each of them."""

    opening: str
    closing: str
    space: str = ""


@dataclass(frozen=True, eq=False)
class Typography:
    """How a language sets speech: ``colon`` with its spaces, and the quotation marks it knows, its own first.

    Compared by identity, so that patterns made for it are found fast.
    """

    colon: str
    quotation_marks: tuple[QuotationMarks, ...]
    capitals: Mapping[str, str] = field(default_factory=dict)
    """Capitals that are other letters than in most languages: the Turkish «i» → «İ»."""

    @cached_property
    def closing_marks(self) -> Mapping[str, str]:
        """The closing mark of each opening one."""
        return {marks.opening: marks.closing for marks in self.quotation_marks}
