"""The day on which a page was published, as its readers saw it.

htmldate finds the day, most often in the metadata. Many pages give the instant in UTC there: an article that
came out on the evening of the 8th in Denver is stamped with the 9th. The page itself shows its own day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from zoneinfo import ZoneInfo

from babel.core import get_global
from lxml.html import HtmlElement

from api.timeline.webpages.bylines import days_shown

Stamp = tuple[datetime, str]
"""A date-time, and its offset from UTC as written, maybe empty."""
EARLIEST = "1800-01-01"
STAMP = re.compile(
    r"\b(\d{4}-\d\d-\d\d[T ]\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(?: ?(Z\b|[+-]\d\d:?\d\d\b))?",
)
IN_UTC = frozenset(("Z", "+00:00", "-00:00", "+0000", "-0000"))
DAY_IN_ADDRESS = re.compile(r"/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)")
LOCALE = re.compile("([a-z]{2})(?:[-_]([a-z]{2}))?$", re.IGNORECASE)
# Their likeliest country says little about a page that names none.
SPOKEN_ALL_OVER = frozenset(("ar", "en", "es", "pt"))
# No clock of the world is further from UTC.
EARLIEST_CLOCK, LATEST_CLOCK = timedelta(hours=-12), timedelta(hours=14)


def published_day(tree: HtmlElement, found: date | None, code: str, *, latest: date) -> date | None:
    """The day that the page shows, where it names one; else the day found in its metadata.

    A stamp in UTC counts as the day that its readers had: that of the address, of a line that names the day,
    of a stamp with a local clock, or of every clock in the country of the page. ``code`` is the language in
    which lines are read.
    """
    if found is None:
        return next((day for day in _days_named(tree, code) if _is_possible(day, latest)), None)
    stamps = list(_stamps(tree))
    instant = next((one for one in _instants(stamps) if one.date() == found), None)
    if instant is None:
        return found
    earliest, last = (instant + EARLIEST_CLOCK).date(), (instant + LATEST_CLOCK).date()
    shown = chain(_days_in_address(tree), _days_named(tree, code), _days_on_local_clocks(stamps))
    own = next((day for day in shown if earliest <= day <= last), None)
    return own or _day_in_country(tree, instant) or found


def _is_possible(day: date, latest: date) -> bool:
    return date.fromisoformat(EARLIEST) <= day <= latest


def _days_named(tree: HtmlElement, code: str) -> Iterator[date]:
    return (date.fromordinal(day) for day in days_shown(tree, code) if 0 < day <= date.max.toordinal())


def _instants(stamps: Iterable[Stamp]) -> Iterator[datetime]:
    """The instants that the page gives in UTC."""
    return (moment.replace(tzinfo=UTC) for moment, offset in stamps if offset in IN_UTC)


def _days_on_local_clocks(stamps: Iterable[Stamp]) -> Iterator[date]:
    return (moment.date() for moment, offset in stamps if offset not in IN_UTC)


def _stamps(tree: HtmlElement) -> Iterator[Stamp]:
    """The date-times in the metadata of a page."""
    for text in _metadata(tree):
        for stamp in STAMP.finditer(text):
            try:
                yield datetime.fromisoformat(stamp[1]), stamp[2] or ""
            except ValueError:
                continue


def _metadata(tree: HtmlElement) -> list[str]:
    texts = [*tree.xpath("//meta/@content"), *tree.xpath("//time/@datetime")]
    texts += (
        one.text for one in tree.iter("script") if one.get("type") == "application/ld+json" and one.text
    )
    return texts


def _days_in_address(tree: HtmlElement) -> Iterator[date]:
    addresses = [
        *tree.xpath("//link[@rel='canonical']/@href"),
        *tree.xpath("//meta[@property='og:url']/@content"),
    ]
    for address in addresses:
        day = DAY_IN_ADDRESS.search(address)
        if day:
            try:
                yield date(*map(int, day.groups()))
            except ValueError:
                continue


def _day_in_country(tree: HtmlElement, instant: datetime) -> date | None:
    """The day of an instant in the country of a page, if all clocks of the country agree."""
    zones = get_global("territory_zones").get(_country(tree), ())
    days = {instant.astimezone(ZoneInfo(zone)).date() for zone in zones}
    return days.pop() if len(days) == 1 else None


def _country(tree: HtmlElement) -> str:
    """The ISO 3166 code of the country that a page declares, or that its language suggests; else empty."""
    declared = [*tree.xpath("//meta[@property='og:locale']/@content"), tree.get("lang", "")]
    locales = [locale for text in declared if (locale := LOCALE.match(text))]
    named = next((locale[2].upper() for locale in locales if locale[2]), "")
    if named or not locales or locales[0][1].lower() in SPOKEN_ALL_OVER:
        return named
    return str(get_global("likely_subtags").get(locales[0][1].lower(), "")).rpartition("_")[2]
