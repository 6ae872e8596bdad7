"""The words of closed classes in German: those that join, replace and govern."""

LIKE_EIN = ("kein", "mein", "dein", "sein", "ihr", "unser")
"""Determiners that end as «ein» does."""
DETERMINERS = frozenset("der die das dem den des ein eine einen einem einer eines".split())
ADVERBS = frozenset(
    "seither seitdem danach bislang bisher inzwischen mittlerweile zunächst zuletzt später früher "
    "vorerst künftig weiterhin daraufhin anschließend anschliessend gleichzeitig zugleich dennoch "
    "trotzdem deshalb daher darum immerhin vielleicht offenbar angeblich ursprünglich eigentlich "
    "endlich schließlich schliesslich einst ferner außerdem ausserdem insgesamt zudem allein damals "
    "dabei damit heute gestern morgen kurz lange".split()
)
"""Adverbs that can open a sentence, where they have the capital of a noun."""
NO_SUBJECTS = (
    frozenset(
        "sich ihm ihn ihnen mir mich uns euch dir dich nicht auch schon noch erst bereits mehr dort hier "
        "nun jetzt dann da so hingegen indes jedoch aber allerdings freilich dabei daran darauf daraus "
        "davon dafür dagegen immer wieder nur sehr ganz damals einmal".split()
    )
    | ADVERBS
)
"""Pronouns in another case, and adverbs that can stand next to one."""

PREPOSITIONS = frozenset("am beim bis gegen im in seit vom von während wegen zum zur zwischen".split())
"""Without «an», «auf», «aus», which end a clause as parts of its verb."""

PREPOSITIONS_OF_TIMES = (
    frozenset(
        "am bis ab seit für vom von auf zum diesen dieser und vor nach heute gestern morgen im anfang mitte "
        "ende zwischen monat kommenden vergangenen vorigen letzten nächsten jahr "
        "jahre jahres jahren um gegen in beginn erst schon bereits noch spätestens frühestens "
        "voraussichtlich zuletzt zu letztmals".split()
    )
    | PREPOSITIONS
)
"""Prepositions, articles and other words that belong to the time after them."""
PREPOSITIONS_OF_PHRASES = PREPOSITIONS | frozenset(
    "ab an ans auf aus außer bei durch für gegenüber hinter ins innerhalb laut mit nach neben ohne trotz "
    "über um unter vor zu ums infolge gemäß dank binnen samt".split()
)
QUIET_WORDS = frozenset(
    "nun zudem jedoch allerdings hingegen dagegen indes indessen freilich ebenfalls übrigens dabei dafür "
    "damit schließlich letztlich".split()
) | {"wie berichtet", "wie angekündigt", "wie geplant"}
"""What a title does without next to its verb."""
FUNCTION_WORDS = (
    PREPOSITIONS_OF_PHRASES
    | ADVERBS
    | DETERMINERS
    | frozenset(
        "und oder aber doch denn sondern er sie es man sich ihm ihn ihnen mir mich uns wir ich nicht auch "
        "dass daß als wie wo was wer ob weil wenn da damit dann dort hier nun so noch schon erst nur "
        "im am".split()
    )
)
"""The words of closed classes."""

# fmt: off
ENDINGS_OF_EIN = {"": "mn", "e": "fp", "en": "mp", "em": "mn", "er": "fp", "es": "mn"}
ENDINGS_OF_DIESER = {"er": "mfp", "e": "fp", "es": "mn", "en": "mp", "em": "mn"}
OWN = {f"{stem}{end}": genders for stem in LIKE_EIN for end, genders in ENDINGS_OF_EIN.items()}
POINTING = {f"{stem}{end}": genders for stem in ("dies", "jen") for end, genders in ENDINGS_OF_DIESER.items()}
SEVERAL = dict.fromkeys("alle viele beide einige mehrere zwei drei vier fünf sechs".split(), "p")
GENDERS = {
    "der": "mfp", "die": "fp", "das": "n", "den": "mp", "dem": "mn", "des": "mn",
    "ein": "mn", "eine": "f", "einen": "m", "einem": "mn", "einer": "f", "eines": "mn",
    "jeder": "m", "jede": "f", "jedes": "n", "jeden": "m", "jedem": "mn",
    **dict.fromkeys("beim im am zum vom ans ins".split(), "mn"), "zur": "f",
    **dict.fromkeys("allen aller vielen beiden einigen mehreren".split(), "p"), **OWN, **POINTING, **SEVERAL,
}
"""Determiners, alone or fused with a preposition → what they stand before in any case: "p" for a plural."""
INFLECTED = frozenset(GENDERS) - PREPOSITIONS_OF_PHRASES
"""Those that are fused with no preposition."""
NOMINATIVE = {
    "der": "m", "die": "fp", "das": "n", "ein": "mn", "eine": "f", "jeder": "m", "jede": "f", "jedes": "n",
    "dieser": "m", "diese": "fp", "dieses": "n", "jener": "m", "jene": "fp", "jenes": "n",
    "welcher": "m", "welche": "fp", "welches": "n", **SEVERAL,
    **dict.fromkeys(LIKE_EIN, "mn"), **{f"{stem}e": "fp" for stem in LIKE_EIN},
}
"""Determiners of a subject."""
RELATIVES = {
    "der": "mf", "die": "fp", "das": "n", "den": "m", "dem": "mn", "deren": "fp", "dessen": "mn",
    "denen": "p", "welcher": "mf", "welche": "fp", "welches": "n", "welchen": "mp", "welchem": "mn",
}
# fmt: on
