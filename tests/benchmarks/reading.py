"""How fast articles are read, compared with dateparser, and how time grows with hostile text.

Seconds are processor time, so other programs on the machine make little difference.

Run as ``python -m tests.benchmarks.reading``; ``--largest 100000`` ends the curve early.
"""

import argparse
import json
import time
from datetime import datetime
from pathlib import Path

from dateparser.search import search_dates

from api.calendar.intervals import Interval
from api.extraction.events import events_in
from api.languages import language

CORPUS = Path(__file__).parents[1] / "languages" / "corpus"
FEWEST_SECONDS = 3
SIZES = (1_000, 10_000, 100_000, 1_000_000)
HOSTILE = {
    "article": "Le 3 mars, Jean Dupont est venu à Brest. Il repartira en juin, a dit jeudi le maire. ",
    "digits": "1234567890",
    "le le le": "le ",
    "1 1 1": "1 1 1 ",
    "one word": "a",
    "brackets": "(",
    "lundi": "lundi ",
    "en 2020": "en 2020 ",
    "2020-2020": "2020-",
    "depuis": "depuis ",
    "no full stop": "le lundi 3 mars 2024, il a dit que ",
}


def articles(code):
    lines = (CORPUS / f"{code}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def read(article, code):
    events_in(article["text"], language(code), Interval.parse(article["published_at"]).start)


def searched(article, code):
    published = datetime.fromisoformat(article["published_at"])
    search_dates(article["text"], languages=[code], settings={"RELATIVE_BASE": published})


def words_per_second(reader, code):
    """Over as many rounds of the corpus as it takes; the first, which fills caches, does not count."""
    corpus, words, spent = articles(code), 0, 0.0
    for article in corpus:
        reader(article, code)
    while spent < FEWEST_SECONDS:
        began = time.process_time()
        for article in corpus:
            reader(article, code)
        spent += time.process_time() - began
        words += sum(len(article["text"].split()) for article in corpus)
    return words / spent


def seconds(unit, size):
    text = (unit * (size // len(unit) + 1))[:size]
    began = time.process_time()
    events_in(text, language("fr"), Interval.parse("2024-03-12").start)
    return time.process_time() - began


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--largest", type=int, default=SIZES[-1], help="characters of the longest text")
    sizes = [size for size in SIZES if size <= parser.parse_args().largest]
    for code in ("fr", "en"):
        ours, theirs = words_per_second(read, code), words_per_second(searched, code)
        print(f"{code}: {ours:,.0f} words/s; search_dates {theirs:,.0f} words/s")
    print(f"{'seconds for':14}", *(f"{size:>10,}" for size in sizes), " characters")
    for name, unit in HOSTILE.items():
        print(f"{name:14}", *(f"{seconds(unit, size):10.3f}" for size in sizes), flush=True)


if __name__ == "__main__":
    main()
