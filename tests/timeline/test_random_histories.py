"""Random histories: whatever articles and people do, what is derived agrees and readers hear of each change.

HISTORIES is the number of histories on each engine.
"""

import contextlib
import os
from datetime import datetime, timedelta
from functools import partial

import orjson
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select

from api.calendar.intervals import Interval
from api.errors import TimelineError
from api.storage import models
from api.storage.database import Database
from api.timeline import editing, merging, restoring, storing
from api.timeline.history import facts_at
from api.timeline.intake import NewArticle
from api.timeline.verifying import discrepancies
from tests import plain_reader

HISTORIES = int(os.environ.get("HISTORIES", "15"))
STEPS = 12
NOTES = (
    "-1: Grève des cheminots à la SNCF [SNCF]\n",
    "-1: Les cheminots de la SNCF cessent le travail [SNCF]\n",
    "-1: Incendie d'un entrepôt à Nantes @Nantes\n",
    "2024-03: Élections à Nantes @Nantes (planned)\n",
    "2024: Travaux du pont [Mairie]\n",
)
TEXTS = st.lists(st.sampled_from(NOTES), min_size=1, max_size=4).map("".join)
LEADS = st.sampled_from(
    [
        "",
        "Nantes. ",
        "Nantes, le matin. ",
        "Le maire de Vernouise, M. Solane, face à Mme Bertillac. ",
        "À Vernouise, M. Solane et Mme Bertillac parlent de Quimperlec. ",
    ]
)
DAYS = st.sampled_from(["2024-03-13", "2024-03-14", "2024-03-20", None])
TAGS = st.sampled_from([(), ("ville",), ("rail", "ville")])
SOURCES = st.sampled_from(["Le Journal", "La Gazette", None])
EDTF = st.sampled_from(["2024-03-12", "2024-03", "2022/.."])
TITLES = st.sampled_from(["Grève des cheminots", "Pose de la première pierre"])
ANY = st.integers(0, 20)


def has_its_mentions(event):
    """A live event was read or made by hand; the mentions of a merged one have moved to the survivor."""
    if event.merged_into:
        return not event.mentions
    return bool(event.mentions or event.edited or event.deleted_at)


class Histories(RuleBasedStateMachine):
    """A timeline that articles and people change; its database is made by ``engine``."""

    def __init__(self, engine):
        super().__init__()
        self.engine = engine
        self.database = Database(engine.create())
        self.documents = {}
        self.began = models.now()

    def teardown(self):
        with self.database.read_session() as session:
            found = list(discrepancies(session))
            events = session.scalars(select(models.Event)).all()
            found += [event.id for event in events if not has_its_mentions(event)]
        self.database.close()
        self.engine.drop(self.database.url.render_as_string(hide_password=False))
        assert found == []

    @contextlib.contextmanager
    def change(self):
        """A session for one change; an impossible one is refused and changes nothing."""
        self.began = models.now()
        with contextlib.suppress(TimelineError), self.database.write_session() as session:
            yield session

    def ids(self, table):
        with self.database.read_session() as session:
            return session.scalars(select(table.id).order_by(table.id)).all()

    def one_of(self, table, number):
        ids = self.ids(table)
        return ids[number % len(ids)]

    def has_articles(self):
        return bool(self.ids(models.Article))

    def has_events(self):
        return bool(self.ids(models.Event))

    @rule(lead=LEADS, text=TEXTS, day=DAYS, tags=TAGS, source=SOURCES)
    def store(self, lead, text, day, tags, source):
        article = NewArticle(lead + text, day, "fr", tags=tags, source=source)
        self.began = models.now()
        with contextlib.suppress(TimelineError):
            plain_reader.store(self.database, article)

    @precondition(has_articles)
    @rule(
        number=ANY,
        changes=st.fixed_dictionaries(
            {}, optional={"text": TEXTS, "published_at": DAYS, "tags": TAGS, "source": SOURCES}
        ),
        lead=LEADS,
    )
    def rewrite(self, number, changes, lead):
        if "text" in changes:
            changes = {**changes, "text": lead + changes["text"]}
        article_id = self.one_of(models.Article, number)
        with self.change() as session:
            article = storing.article_to_change(session, article_id)
            storing.change_article(session, article, changes, who="desk", reader=plain_reader.read)

    @precondition(has_articles)
    @rule(number=ANY, other=st.none() | ANY)
    def move(self, number, other):
        article_id = self.one_of(models.Article, number)
        story_id = None if other is None else self.one_of(models.Story, other)
        with self.change() as session:
            article = storing.article_to_change(session, article_id)
            changes = {"story": story_id}
            storing.change_article(session, article, changes, who="ana", reader=plain_reader.read)

    @precondition(has_articles)
    @rule(number=ANY)
    def withdraw(self, number):
        article_id = self.one_of(models.Article, number)
        with self.change() as session:
            storing.delete_article(session, storing.article_to_change(session, article_id), who="desk")

    @rule(title=TITLES, edtf=EDTF)
    def create(self, title, edtf):
        fields = {"title": title, "interval": Interval.parse(edtf), "language": "fr"}
        with self.change() as session:
            editing.create(session, fields, who="ana")

    @precondition(has_events)
    @rule(
        number=ANY,
        changes=st.fixed_dictionaries(
            {},
            optional={
                "title": TITLES,
                "interval": EDTF.map(Interval.parse),
                "places": st.just(["Nantes"]),
                "tags": TAGS.map(list),
                "time": st.sampled_from(["19:30", None]),
                "language": st.sampled_from(["fr", "en"]),
            },
        ),
    )
    def edit(self, number, changes):
        event_id = self.one_of(models.Event, number)
        with self.change() as session:
            editing.edit(session, editing.event_to_change(session, event_id), changes, who="ana")

    @precondition(has_events)
    @rule(number=ANY)
    def delete(self, number):
        event_id = self.one_of(models.Event, number)
        with self.change() as session:
            editing.delete(session, editing.event_to_change(session, event_id), who="ana")

    @precondition(has_events)
    @rule(number=ANY, numbers=st.lists(ANY, min_size=1, max_size=3), title=st.none() | TITLES)
    def merge(self, number, numbers, title):
        survivor_id = self.one_of(models.Event, number)
        ids = [self.one_of(models.Event, each) for each in numbers]
        with self.change() as session:
            survivor, others = merging.events_to_merge(session, survivor_id, ids)
            merging.merge(session, survivor, others, title=title, who="ana")

    @precondition(has_events)
    @rule(number=ANY, first=st.booleans())
    def split(self, number, first):
        event_id = self.one_of(models.Event, number)
        with self.change() as session:
            event = editing.event_to_change(session, event_id)
            if event.mentions:
                editing.split(session, event, [event.mentions[0 if first else -1].id], who="ana")

    @precondition(has_events)
    @rule(number=ANY)
    def restore(self, number):
        event_id = self.one_of(models.Event, number)
        with self.change() as session:
            restoring.restore(session, restoring.event_to_restore(session, event_id), who="ana")

    @precondition(has_events)
    @rule(number=ANY, version=st.integers(0, 6))
    def revert(self, number, version):
        event_id = self.one_of(models.Event, number)
        with self.change() as session:
            event = editing.event_to_change(session, event_id)
            restoring.revert(session, event, version, who="ana")
            assert event.facts == facts_at(event, version)

    @invariant()
    def readers_hear_of_each_change(self):
        """An event with another document has another ETag, and ``updated_since`` finds it."""
        with self.database.read_session() as session:
            for event in session.scalars(select(models.Event)):
                document, version = self.documents.get(event.id, (None, 0))
                if event.document != document:
                    assert event.version > version
                    assert event.updated_at >= self.began
                    shown = datetime.fromisoformat(orjson.loads(event.document)["updated_at"])
                    assert timedelta(0) <= event.updated_at - shown < timedelta(milliseconds=1)
                self.documents[event.id] = event.document, event.version


def test_any_history_leaves_a_timeline_that_agrees(engine):
    run_state_machine_as_test(
        partial(Histories, engine),
        settings=settings(
            max_examples=HISTORIES,
            stateful_step_count=STEPS,
            phases=[Phase.explicit, Phase.generate, Phase.shrink],
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
