"""Random texts: news in every language, cut, mixed and repeated, with what is hostile among them."""

from functools import cache
from importlib import import_module

from api import languages
from api.languages import basic
from api.languages.basic import reader
from tests.hostile_texts import UNITS
from tests.work import repeated

JOINTS = (
    " ",
    ", ",
    ". ",
    "\n",
    "\n\n",
    "",
    " — ",
    " ; ",
    "\u00a0",
    "\t",
    " « ",
    " » ",
    "’",
    " (",
    ") ",
    ": ",
)
STRANGE = (
    "\u0301", "\u200d", "\u202e", "\ufeff", "\ufffd", "\U0001f469", "İ", "ß", "ﷺ", "٣", "²", "½", "Ⅳ",
    "\u2028",
    "\x0b", "\x1f", "\x7f", "\u00ad", "–", "…", "\r", "<", "&", "=", "'", '"', "/", "-", "0", "9", "X",
)  # fmt: skip
FOLDERS = sorted(languages.FOLDERS)
EXAMPLES = {code: languages.part(code, "examples") for code in FOLDERS} | {
    code: import_module(f"{basic.__name__}.{code}") for code in sorted(reader.MODULES)
}


@cache
def sentences(code):
    """The examples of a language, in which times stand as newspapers write them."""
    return tuple(wording for wordings in EXAMPLES[code].EXAMPLES.values() for wording in wordings)


def language(random):
    """Most often a language that has a folder of its own."""
    return random.choice(sorted(EXAMPLES) if random.random() < 0.3 else FOLDERS)


def text(random, code, longest=3_000):
    """A text in a language, up to about that long."""
    make = random.choice((mixture, mixture, mutated, mutated, refrain, refrain))
    return make(random, code, random.randint(1, longest)).replace("\0", " ")


def mixture(random, code, length):
    """Sentences of the language and of others, and hostile pieces, one after another."""
    parts, size = [], 0
    while size < length:
        parts += [piece(random, code), random.choice(JOINTS)]
        size += len(parts[-2]) + len(parts[-1])
    return "".join(parts)[:length]


def piece(random, code):
    chosen = random.random()
    if chosen < 0.7:
        return random.choice(sentences(code))
    if chosen < 0.8:
        return random.choice(sentences(language(random)))
    return random.choice(tuple(UNITS.values())) * random.randint(1, 5)


def mutated(random, code, length):
    """A mixture in which characters are lost, doubled, swapped or replaced."""
    characters = list(mixture(random, code, length))
    for _ in range(1 + len(characters) // random.choice((10, 40, 200))):
        at = random.randrange(len(characters))
        characters[at] = random.choice(
            (
                "",
                characters[at] * 2,
                characters[at].swapcase(),
                random.choice(STRANGE),
                random.choice(characters),
            )
        )
    return "".join(characters)


def refrain(random, code, length):
    """A few words said again and again: what takes long to read shows soonest there."""
    return repeated(unit(random, code), length)


def unit(random, code):
    """A short piece of a mutated text, which is not blank."""
    source = mutated(random, code, 300)
    start = random.randrange(len(source))
    return source[start : start + random.randint(2, 80)].strip() + random.choice(JOINTS) or "mai "
