"""What OPERATIONS.md says holds; its lines for proxies are run in tests/proxies."""

import dataclasses
import re
import uuid
from pathlib import Path

import click
import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ProgrammingError

from api.cli import commands
from api.config import Settings
from api.metrics import table
from api.metrics.families import ALL
from api.server.serving import GRACE_S
from api.storage import keys
from api.storage.database import Database
from api.timeline import storing
from api.timeline.intake import new_article
from api.timeline.reading import read_article
from api.timeline.verifying import discrepancies

PAGE = (Path(__file__).parents[1] / "OPERATIONS.md").read_text(encoding="utf-8")
ARTICLE = {"text": "Le maire a inauguré le pont mardi.", "published_at": "2025-03-13", "language": "fr"}


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def run(url, statements, name):
    """Runs lines of the page, with names of their own for the database and its roles."""
    with psycopg.connect(url.render_as_string(hide_password=False), autocommit=True) as connection:
        for statement in re.sub(r"\btimeline(?=_owner|\b)", name, statements).split(";"):
            connection.execute(statement)


@pytest.fixture
def roles(postgresql_url):
    """The databases as the owner and as the service see them, made by the lines of the page."""
    name, server = f"timeline_{uuid.uuid4().hex}", make_url(postgresql_url)
    as_server, in_database = blocks("sql")
    run(server, as_server, name)
    run(server.set(database=name), in_database, name)
    owner, service = (
        Database(server.set(username=user, database=name).render_as_string(hide_password=False))
        for user in (f"{name}_owner", name)
    )
    yield owner, service
    owner.close()
    service.close()
    run(server, f"DROP DATABASE {name} WITH (FORCE); DROP ROLE {name}; DROP ROLE {name}_owner", name)


def test_the_service_needs_no_more_than_its_role_may(roles):
    owner, service = roles
    owner.upgrade()
    with service.write_session() as session:
        key = keys.create(session, "desk")
        storing.ingest(session, read_article(new_article(ARTICLE)), who="desk")
    with service.read_session() as session:
        assert keys.holder(session, key).name == "desk"
        assert list(discrepancies(session)) == []


def test_the_role_of_the_service_changes_no_tables(roles):
    owner, service = roles
    owner.upgrade()
    with pytest.raises(ProgrammingError, match="must be owner"), service.write_session() as session:
        session.execute(text("DROP TABLE events CASCADE"))


def test_the_service_has_the_time_to_stop_that_it_takes():
    unit, _following = blocks("ini")
    assert int(re.search(r"TimeoutStopSec=(\d+)", unit)[1]) > 2 * (GRACE_S + 5)


def test_settings_named_exist():
    settings = {setting.metadata["variable"] for setting in dataclasses.fields(Settings)}
    assert set(re.findall(r"\b(?:TIMELINE|DATABASE)_[A-Z_]+", PAGE)) <= settings


def test_commands_named_exist():
    for name, part in re.findall(r"(?:^# |`)timeline ([a-z]+)(?: ([a-z]+))?", PAGE, re.MULTILINE):
        command = commands.get_command(click.Context(commands), name)
        assert command is not None, name
        assert not part or part in command.commands, part


def test_metrics_are_all_there():
    assert table() in PAGE


def test_metrics_to_watch_exist():
    assert set(re.findall(r"\btimeline_[a-z_]+?(?=_bucket|[^a-z_])", PAGE)) - {"timeline_owner"} <= set(ALL)
