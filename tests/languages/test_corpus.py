"""Annotated articles are read at least as well as before: a floor is the last measurement less a margin.

``corpus/fr.jsonl`` holds the French articles, ``corpus/fr.floors.json`` their floors. An event is found if
its mention overlaps the annotated one; dated if it also starts and ends on the same days; titled if its title
holds every word it must be about and no other time expression of the article.
"""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from api.calendar.intervals import Interval
from api.cli.files.texts import text_in
from api.extraction.events import events_in
from api.languages import language

CORPUS = Path(__file__).parent / "corpus"
SEEDS = Path(__file__).parents[2] / "seeds"
CODES = sorted(path.stem for path in CORPUS.glob("*.jsonl"))


def corpus(code):
    """The annotated articles of a language: its corpus, then the seeds with their timelines."""
    for line in (CORPUS / f"{code}.jsonl").read_text("utf-8").splitlines():
        yield json.loads(line)
    for seed in sorted(SEEDS.glob(f"*.{code}.md")):
        article = text_in(seed.read_bytes())
        yield {**article, "events": json.loads(seed.with_suffix(".json").read_text("utf-8"))}


def span(text, record):
    """The position of a record's mention in the text; its nth occurrence if the record says so."""
    occurrences = list(re.finditer(re.escape(record["mention"]), text))
    return occurrences[record.get("nth", 1) - 1].span()


def overlap(one, other):
    return min(one[1], other[1]) - max(one[0], other[0])


def best(where, spans):
    """The number of the span that a mention overlaps most; None if it overlaps none."""
    touched = [(overlap(where, one), -number) for number, one in spans.items() if overlap(where, one) > 0]
    return -max(touched)[1] if touched else None


def is_dated(event, record):
    wanted = Interval.parse(record["edtf"])
    return (event.interval.start, event.interval.end) == (wanted.start, wanted.end)


def is_titled(event, record, records):
    title = event.title.casefold()
    others = [
        other["mention"].casefold()
        for other in records
        if len(other["mention"]) > 3 and other["mention"] not in record["mention"]
    ]
    return (
        len(title) <= 140
        and all(word.casefold() in title for word in record.get("about", ()))
        and not any(re.search(rf"\b{re.escape(other)}\b", title) for other in others)
    )


def counted(article, code):
    """Counts of the events an article has, of those read, and of those read right, by what is right."""
    text, records = article["text"], article["events"]
    wanted = {number: span(text, record) for number, record in enumerate(records)}
    optional = [span(text, record) for record in article.get("optional", [])]
    traps = [span(text, record) for record in article.get("traps", [])]
    count = Counter(wanted=len(records))
    published = Interval.parse(article["published_at"]).start
    for event in events_in(text, language(code), published).events:
        where = event.mention.start, event.mention.end
        number = best(where, wanted)
        if number is None and any(overlap(where, one) > 0 for one in optional):
            continue
        count["read"] += 1
        if number is None:
            count["traps"] += any(overlap(where, one) > 0 for one in traps)
            continue
        record = records[number]
        del wanted[number]
        count["found"] += 1
        count["dated"] += is_dated(event, record)
        count["status"] += event.status == record["status"]
        count["title"] += is_titled(event, record, records)
    return count


def figures(count):
    """F1 of the events found and of those dated; shares of right statuses and titles among those found."""
    both = count["wanted"] + count["read"]
    return {
        "found": 2 * count["found"] / both,
        "dated": 2 * count["dated"] / both,
        "status": count["status"] / count["found"],
        "title": count["title"] / count["found"],
    }


def floors(code):
    return json.loads((CORPUS / f"{code}.floors.json").read_text("utf-8"))


@pytest.fixture(scope="module", params=CODES)
def read(request):
    code = request.param
    return code, sum((counted(article, code) for article in corpus(code)), Counter())


@pytest.mark.parametrize("what", ["found", "dated", "status", "title"])
def test_articles_are_read_at_least_as_well_as_before(read, what):
    code, count = read
    assert figures(count)[what] >= floors(code)[what]


def test_no_trap_is_dated(read):
    assert read[1]["traps"] == 0
