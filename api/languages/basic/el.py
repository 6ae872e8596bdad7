"""Greek: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Phrases, Vocabulary

# fmt: off
PHRASES = Phrases(
    article=("ο", "η", "το", "τον", "την", "τη", "του", "της", "τις", "στις", "στον", "στην", "στη"),
    of=("του",),
    and_=("και",),
    from_=("από",),
    to=("έως", "ως", "μέχρι"),
    between=("μεταξύ",),
    this=("αυτή", "αυτό", "αυτόν"),
    last=("περασμένη", "περασμένο", "περασμένου"),
    next=("επόμενη", "επόμενο", "ερχόμενη"),
    every=("κάθε",),
    year_lead=("το", "του", "από το", "έως το", "μέχρι το", "στο"),
    since=("από", "από το", "από τον", "από την"),
    until=("μέχρι", "έως", "μέχρι το", "έως το"),
    before=("πριν από", "πριν το"),
    after=("μετά από", "μετά το"),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    months={
        "ιανουάριο": 1, "φεβρουάριο": 2, "μάρτιο": 3, "απρίλιο": 4, "μάιο": 5, "ιούνιο": 6, "ιούλιο": 7,
        "αύγουστο": 8, "σεπτέμβριο": 9, "οκτώβριο": 10, "νοέμβριο": 11, "δεκέμβριο": 12,
    },
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-10-15": ["Οι εκλογές θα γίνουν στις 15 Οκτωβρίου 2025."],
}

NOT_TIMES: list[str] = []
# fmt: on
