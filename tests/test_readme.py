"""What the README shows is what the service does."""

import json
import re
from pathlib import Path

from api.config import table
from api.extractions import extracted, submitted

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")


def agrees(shown, real):
    """Whether all that is shown is really there."""
    if isinstance(shown, dict):
        return all(name in real and agrees(value, real[name]) for name, value in shown.items())
    return shown == real


def test_sentence_gives_the_event_shown():
    given = json.loads(re.search(r"-d '(\{.*?\})'", README)[1])
    shown = json.loads(re.search(r"```json\n(.*?)```", README, re.DOTALL)[1])
    (event,) = extracted(submitted(given))["events"]
    assert agrees(shown, event)


def test_settings_are_all_there():
    assert table() in README


def test_paths_named_exist():
    folder = Path(__file__).parents[1]
    for path in re.findall(r"`((?:api|seeds)/[\w/.]*)`", README):
        assert (folder / path).exists(), path
