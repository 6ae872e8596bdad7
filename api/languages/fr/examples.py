"""What French says, and what it means to a reader of the day ``PUBLISHED``.

A key of ``EXAMPLES`` is what one wording names: an EDTF date or interval, with «T20:30» behind it where the
text gives a clock time; several in the order of the text where the wording names several, with a comma
between. ``NOT_TIMES`` name nothing on the calendar.
"""

from datetime import date

PUBLISHED = date(2024, 3, 12)  # a Tuesday: weekdays are where readings go wrong

EXAMPLES = {
    "2024-03-12": ["a parlé aujourd'hui", "a parlé mardi", "se réunira mardi"],
    "2024-03-07": ["a rencontré jeudi le ministre"],
    "2024-03-14": ["rencontrera jeudi le ministre"],
    "2024-03-04/2024-03-10": ["la semaine dernière"],
    "2023-02": ["février 2023", "fév. 2023"],
    "2024-03-11T20:30": ["a parlé lundi à 20h30"],
    "2024-04-06, 2024-04-13": ["les 6 et 13 avril"],
    "2022/..": ["depuis 2022"],
}

NOT_TIMES = ["a été élu", "l'article 2023"]
