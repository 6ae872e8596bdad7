"""What a field accepts, and how long it takes to refuse."""

import re

import pytest

from api.schemas.fields import LABEL, SHOWN


@pytest.mark.parametrize("pattern", [SHOWN, LABEL])
def test_shown_text_is_matched_without_backtracking(pattern):
    """Twice the text costs twice the steps: no character can match two neighbouring parts."""
    head, first, _rest = re.fullmatch(r"\^\[(.+)\]\*\[\^(.+?)\]\[\^(.+?)\]\*\$", pattern).groups()
    spaces = re.compile(f"[{head}]")
    assert not any(spaces.match(chr(code)) and re.match(f"[^{first}]", chr(code)) for code in range(0x10000))
