"""Roman numerals, as in centuries and the names of monarchs."""

from __future__ import annotations

DIGITS = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def roman(number: int) -> str:
    """The Roman numeral of a positive number; "" for zero, which has none."""
    for value, letters in DIGITS:
        if number >= value:
            return letters + roman(number - value)
    return ""
