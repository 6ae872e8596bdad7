"""What the head of a page says of it to search engines and to other sites that show a link to it."""

from __future__ import annotations

from dataclasses import dataclass

from api.http.kit.prefixes import prefix
from api.http.sheets.taking import public_root
from api.http.showing.question import FILTERS, PATHS, Question
from api.http.showing.sheets import Sheet


@dataclass(frozen=True, slots=True)
class About:
    """Titles are empty for the timeline itself; ``json`` is the address of the same as JSON, below /v1."""

    title: str
    description: str
    canonical: str
    json: str

    @classmethod
    def of(cls, question: Question, sheet: Sheet | None) -> About:
        """What is said of a page. Its canonical address has no language and, with a sheet, no filters."""
        if sheet is None or sheet.kind not in PATHS:
            canonical = question.only(*FILTERS).address()
            return cls("", "", _public(canonical), question.only(*FILTERS).api_address())
        path = f"/{PATHS[sheet.kind]}/{sheet.id}"
        return cls(sheet.title, sheet.description, _public(prefix() + path), f"{prefix()}/v1{path}")

    @property
    def is_absolute(self) -> bool:
        """Whether the settings say by which address readers know the service."""
        return self.canonical.startswith("http")


def _public(address: str) -> str:
    """The address as the settings publish it; without its host if they do not say."""
    return public_root() + address.removeprefix(prefix())
