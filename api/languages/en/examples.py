"""What English says, and what it means to a reader of the day ``PUBLISHED``.

A key of ``EXAMPLES`` is what one wording names: an EDTF date or interval, with «T20:30» behind it where the
text gives a clock time; several in the order of the text where the wording names several, with a comma
between. ``NOT_TIMES`` name nothing on the calendar.
"""

from datetime import date

PUBLISHED = date(2024, 3, 12)  # a Tuesday

EXAMPLES = {
    "2024-03-12": ["spoke today", "spoke Tuesday", "will meet Tuesday"],
    "2024-03-07": ["met the minister on Thursday"],
    "2024-03-14": ["will meet the minister on Thursday"],
}

NOT_TIMES = ["may march", "Section 1951 of the code"]
