"""What stands in a database, compared with what clients were told."""

from collections import Counter
from dataclasses import dataclass, field

from sqlalchemy import func, select

from api.storage import models
from api.timeline.verifying import discrepancies
from tests.disasters.clients import DELETED, EVENTS_OF_TEXT, fields_of


@dataclass
class Findings:
    """Changes that were acknowledged and are not there, were made twice, or only in part."""

    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    half: list[str] = field(default_factory=list)
    other: list[str] = field(default_factory=list)

    def __bool__(self):
        return bool(self.lost or self.doubled or self.half or self.other)


def findings(database, notes):
    """What is wrong, after all clients have settled what was not answered."""
    found = Findings(other=[surprise for each in notes for surprise in each.surprises])
    with database.read_session() as session:
        articles = {text: number for each in notes for text, number in each.articles.items()}
        _compare_articles(session, articles, found)
        for each in notes:
            _compare_events(session, each, found)
        _compare_corrections(session, found)
        found.other += discrepancies(session)
        found.other += _damage(session)
    return found


def _compare_articles(session, told, found):
    rows = session.execute(select(models.Article.text, models.Article.id)).all()
    mentions = select(models.Mention.article_id, func.count()).group_by(models.Mention.article_id)
    number_of_mentions = dict(session.execute(mentions).all())
    stored = dict(rows)
    found.doubled += _repeated(text for text, _ in rows)
    found.lost += [text for text, number in told.items() if stored.get(text) != number]
    found.half += [text for text, number in rows if number_of_mentions.get(number) != EVENTS_OF_TEXT]


def _compare_events(session, notes, found):
    by_hand = ~select(models.EventHistory).filter_by(event_id=models.Event.id, action="told").exists()
    events = {event.id: event for event in session.scalars(select(models.Event).where(by_hand))}
    names = [event.title.rsplit(" ", 1)[0] for event in events.values()]
    known = Counter(known.name for known in notes.events.values())
    found.doubled += [name for name, times in Counter(names).items() if times > max(known[name], 1)]
    for number, event in notes.events.items():
        if number not in events or state_of(events[number]) != notes.state_now(event):
            found.lost.append(f"event {number}: {event}")
        elif isinstance(event.state, int) and not _says(events[number], fields_of(event.state, event.name)):
            found.half.append(f"event {number}: {event}")


def state_of(event):
    """The state of an event, as its row says."""
    if event.merged_into:
        return "merged", event.merged_into
    return DELETED if event.deleted_at else int(event.title.rsplit(" ", 1)[1])


def _says(event, fields):
    return all(getattr(event, name) == value for name, value in fields.items())


def _compare_corrections(session, found):
    edited = select(models.EventHistory).filter_by(action="edited")
    found.doubled += _repeated(f"{each.event_id}: {each.after['title']}" for each in session.scalars(edited))


def _damage(session):
    if session.get_bind().dialect.name != "sqlite":
        return []
    checked = session.connection().exec_driver_sql("PRAGMA integrity_check").scalars().all()
    return [] if checked == ["ok"] else checked


def _repeated(values):
    return [value for value, times in Counter(values).items() if times > 1]
