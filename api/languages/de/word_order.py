"""The order of words in German, and what its articles and pronouns show."""

from __future__ import annotations

from api.extraction.clauses.word_order import WordOrder
from api.languages.de import small_words
from api.languages.de.verbs import BRACKETS

EIN = {"": "mn", "e": "fp", "en": "mp", "em": "mn", "er": "fp", "es": "mn"}
"""Endings of «kein» and the possessives → the genders they can show."""
DIES = {"er": "mfp", "e": "fp", "es": "mn", "en": "mp", "em": "mn"}
FUSED = {**dict.fromkeys("beim im am zum vom ans ins übers".split(), "mn"), "zur": "f"}
SEVERAL = dict.fromkeys(
    "alle allen aller viele vielen beide beiden einige einigen mehrere zwei drei vier".split(), "p"
)
ARTICLES = {
    "der": "mfp",
    "die": "fp",
    "das": "n",
    "den": "mp",
    "dem": "mn",
    "des": "mn",
    "ein": "mn",
    "eine": "f",
    "einen": "m",
    "einem": "mn",
    "einer": "f",
    "eines": "mn",
}
LIKE_EIN = {f"{stem}{ending}": genders for stem in small_words.LIKE_EIN for ending, genders in EIN.items()}
LIKE_DER = {f"{stem}{ending}": genders for stem in ("dies", "jen") for ending, genders in DIES.items()}
EVERY = {"jeder": "m", "jede": "f", "jedes": "n", "jeden": "m", "jedem": "mn"}
GENDERS = {**ARTICLES, **LIKE_EIN, **LIKE_DER, **EVERY, **FUSED, **SEVERAL}

NOMINATIVE = {
    "der": "m",
    "die": "fp",
    "das": "n",
    "ein": "mn",
    "eine": "f",
    "dieser": "m",
    "diese": "fp",
    "dieses": "n",
    "jener": "m",
    "jene": "fp",
    "jenes": "n",
    **{
        word: genders
        for word, genders in LIKE_EIN.items()
        if word.endswith("e") or word in small_words.LIKE_EIN
    },
    "jeder": "m",
    "jede": "f",
    "jedes": "n",
    "welcher": "m",
    "welche": "fp",
    "welches": "n",
    **{word: genders for word, genders in SEVERAL.items() if not word.endswith(("en", "aller"))},
}

ORDER = WordOrder(
    brackets=BRACKETS,
    genders=GENDERS,
    nominative_genders=NOMINATIVE,
    pronouns={"er": "m", "sie": "fp", "es": "n"},
    relatives={
        "der": "mf",
        "die": "fp",
        "das": "n",
        "den": "m",
        "dem": "mn",
        "deren": "fp",
        "dessen": "mn",
        "denen": "p",
        "welcher": "mf",
        "welche": "fp",
        "welches": "n",
        "welchen": "mp",
        "welchem": "mn",
    },
    subjects=frozenset({"der", "die", "das", "welcher", "welche", "welches"}),
    owners={"deren": "der", "dessen": ""},
    places=frozenset("wo wohin woher worauf wobei womit wodurch wofür was wer wie ob".split()),
    oblique=small_words.NO_SUBJECTS,
    attributing=frozenset({"von", "vom", "für", "gegen", "über", "zwischen", "um", "zur", "zum"}),
    genitives=frozenset(
        "des der eines einer seiner seines ihrer ihres dieser dieses unserer unseres".split()
    ),
    inflections=("en", "er", "es", "em", "e"),
    indefinites=frozenset({"ein", "eine"}),
    nominal={"der": ("e",), "die": ("en",), "das": ("e",)},
    omitted=frozenset({"wurde", "wurden", "ist", "sind", "war", "waren"}),
    passive=frozenset({"worden"}),
)
