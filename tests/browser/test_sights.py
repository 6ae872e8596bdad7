"""Every main state of the page, in both themes and on three screens.

``SCREENS=FOLDER`` writes a picture of each there, as ``make screens`` does.
"""

import os
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.sights import SIGHTS

SCREENS = {"wide": (1280, 800), "tablet": (768, 1024), "phone": (375, 740)}
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("name", SIGHTS)
def test_every_sight_is_accessible_and_fits(opened, name, screen, theme):
    sight, (width, height) = SIGHTS[name], SCREENS[screen]
    viewport = {"width": width, "height": height}
    page = opened(sight.path, locale="en-GB", refused=sight.refused, viewport=viewport, color_scheme=theme)
    sight.reach(page)
    if "SCREENS" in os.environ:
        page.screenshot(path=Path(os.environ["SCREENS"]) / f"{name}-{screen}-{theme}.png")
    assert page.evaluate(WIDER) == 0
    found = Axe().run(page)
    assert found.response["violations"] == [], found.generate_report()
