"""What the use of a name in a title shows of the part that its bearer takes."""

import pytest

from api.extraction.titles.title_uses import describes_noun, describes_object, is_aside, is_setting, is_venue
from tests.extraction.titles.test_name_clues import last_use

EXAMPLES = [
    (is_setting, "en", "she sued him in the High Court", True),
    (is_setting, "fr", "la nouvelle est parue dans la revue Azur", True),
    (is_setting, "fr", "le poème a paru dans Azur", False),
    (is_setting, "en", "she won against the High Court", False),
    (is_venue, "en", "the trial opens at Kendal Crown Court", True),
    (is_venue, "en", "the patient was taken to Kendal General Hospital", True),
    (is_venue, "fr", "la pièce se joue au Théâtre du Nord", True),
    (is_venue, "en", "the city closed Kendal High School", False),
    (is_aside, "fr", "on a vu Paul Durand (Safran)", True),
    (is_aside, "fr", "on a vu le port (Safran)", False),
    (describes_noun, "en", "it was heard by a London court", True),
    (describes_noun, "en", "the mayor of London resigned", False),
    (describes_noun, "fr", "le maire de Nantes vote", False),
    (describes_object, "en", "she won her first NTA title", True),
    (describes_object, "en", "her first NTA title is lost", False),
]


@pytest.mark.parametrize(("shows", "code", "title", "expected"), EXAMPLES)
def test_use_in_a_title(shows, code, title, expected):
    assert shows(last_use(title, code)) is expected
