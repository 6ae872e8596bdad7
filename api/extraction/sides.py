"""Times with an open side: «depuis mai», «avant Pâques»."""

from __future__ import annotations

from dataclasses import dataclass, replace

from api.calendar.days import calendar_date
from api.calendar.intervals import Interval, Precision
from api.extraction.context import Change, Context, Direction, Settled
from api.extraction.cuts import Part, Third
from api.extraction.times import Derived, Time

MASKED = (Precision.DECADE, Precision.CENTURY)
"""Precisions whose EDTF has masked digits, which do not name a first or last year."""


@dataclass(frozen=True, slots=True)
class Open(Derived):
    """A time changed by ``change``; ``leaning`` is the direction if the clause gives none."""

    change: Change
    leaning: Direction
    forced: bool = False
    """Whether the direction is ``leaning``, whatever the clause says."""
    lasting: bool = False
    """Whether something goes on all that time («jusqu'à») and does not happen once in it («d'ici»)."""

    @property
    def is_limit(self) -> bool:
        """Whether the time ends something: «jusqu'à», «avant», «d'ici»."""
        return self.change in (until, before)

    def settled(self, context: Context) -> Settled | None:
        direction = self.leaning if self.forced else context.direction or self.leaning
        context = replace(context, direction=direction, appointed=context.appointed and not self.forced)
        if self.lasting and context.opened is not None and direction == Direction.FUTURE:
            context.known_publication = context.opened
        inner = self.time.settled(context)
        change = context.moved if context.moved is not None and self.change is until else self.change
        return None if inner is None else inner.changed(change)


@dataclass(frozen=True, slots=True)
class AsEarlyAs(Derived):
    """«dès lundi»: in the past the day itself, in the future from that day on."""

    def settled(self, context: Context) -> Settled | None:
        inner = self.time.settled(context)
        if inner is None or not (context.direction == Direction.FUTURE or self._is_to_come(inner, context)):
            return inner
        return inner.changed(_since(self.time))

    def _is_to_come(self, settled: Settled, context: Context) -> bool:
        """Whether the text alone says that the time has not begun: «dès le 1er juillet 2030»."""
        published, start = context.known_publication, settled.interval.start
        if isinstance(self.time, Part) or not self.complete:
            return False
        return published is not None and start is not None and start > published


def always(time: Time, direction: Direction) -> Open:
    """The last or next occurrence, whatever the tense: «last Christmas»."""
    return Open(time, itself, direction, forced=True)


def ever_since(time: Time) -> Open:
    """«depuis X»: something began in the past and goes on."""
    return Open(time, _since(time), Direction.PAST, forced=True, lasting=True)


def either_since(time: Time) -> Open:
    """«desde X»: since then, unless the clause speaks of the future."""
    return Open(time, _since(time), Direction.PAST, lasting=True)


def from_then_on(time: Time) -> Open:
    """«à partir de X»: something begins, usually in the future."""
    return Open(time, _since(time), Direction.FUTURE)


def up_to(time: Time, *, lasting: bool = False, forced: bool = False) -> Open:
    """«jusqu'à X» (lasting), «d'ici X» (forced): X is included, and all of X in «la fin de X»."""
    whole = time.time if isinstance(time, Part) and time.which == Third.LATE else time
    return Open(whole, until, Direction.FUTURE, forced=forced, lasting=lasting)


def ahead_of(time: Time) -> Open:
    """«avant X»: up to the day before; «avant la fin de X»: up to its end."""
    if isinstance(time, Part) and time.which == Third.LATE:
        return Open(time.time, until, Direction.FUTURE)
    return Open(time, before, Direction.FUTURE)


def later_than(time: Time) -> Open:
    """«après X»: from the day after X ends."""
    return Open(time, after, Direction.FUTURE)


def itself(interval: Interval) -> Interval:
    """The interval as it is."""
    return interval


def _since(time: Time) -> Change:
    return since_first_day if isinstance(time, Part) else since


def since(interval: Interval) -> Interval:
    """From the start of an interval, with an open end."""
    if interval.precision in MASKED:
        interval = Interval.year(calendar_date(interval.first)[0])
    return Interval.since(interval)


def since_first_day(interval: Interval) -> Interval:
    """From the first day of an interval: «depuis le début de l'année» is since 1 January, not the third."""
    return Interval.since(interval if "/" in interval.edtf else Interval.day(interval.first))


def until(interval: Interval) -> Interval:
    """Up to the end of an interval, with an open start."""
    if interval.precision in MASKED:
        interval = Interval.year(calendar_date(interval.last)[0])
    return Interval.until(interval)


def before(interval: Interval) -> Interval:
    """Up to the day before an interval begins, with an open start."""
    return Interval.until(Interval.day(interval.first - 1))


def after(interval: Interval) -> Interval:
    """From the day after an interval ends, with an open end."""
    return Interval.since(Interval.day(interval.last + 1))
