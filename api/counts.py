"""Numbers of things in messages."""


def counted(number: int, thing: str, things: str | None = None) -> str:
    """The number with its noun: 1 page, 2 pages; ``things`` is the plural, by default with an s."""
    return f"{number} {thing if number == 1 else things or f'{thing}s'}"
