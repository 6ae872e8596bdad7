"""Settings: each wrong value is one line that names the variable, each right one is taken."""

import os

import pytest

from api.app import create_app
from api.config import Settings
from api.errors import Misconfigured
from api.server.serving import address_of, listening
from api.storage.database import Database
from tests.cli.output import message

WRONG = [
    ("TIMELINE_HOST", ["", " ", "a b", "http://localhost", "127.0.0.1:80", "x" * 64, "a..b", "é", "[::1"]),
    ("TIMELINE_PORT", ["http", "-1", "65536", "99999", "", "8000 ", "8_000", "٣", "8000.0", "9" * 5000]),
    ("TIMELINE_WORKERS", ["0", "-1", "257", "100000", "two", ""]),
    ("TIMELINE_WORK_PROCESSES", ["0", "100000"]),
    ("TIMELINE_LONGEST_WORK", ["0", "86401", "1.5"]),
    ("TIMELINE_OPEN_WRITES", ["maybe", "2", "1 "]),
    ("TIMELINE_RATELIMIT_ENABLED", ["maybe"]),
    ("TIMELINE_RATELIMIT_WRITES", ["", "5", "often", "-5/minute", "5/fortnight", "9" * 5000 + "/minute"]),
    ("TIMELINE_RATELIMIT_EXTRACTIONS", ["5"]),
    ("TIMELINE_RATELIMIT_WRONG_KEYS", ["5"]),
    ("TIMELINE_RATELIMIT_STORAGE", ["x", "nosql://h", "mongodb://h", "async+memory://", "redis://h", "redis+sentinel://h"]),
    ("TIMELINE_MAX_BODY", ["0", "-1", "2MB", "9999999999"]),
    ("TIMELINE_MAX_BATCH", ["0", "1999999", "99999999999999"]),
    ("TIMELINE_CORS_ORIGINS", ["journal.example", "https://journal.example/", "null", "ftp://a", "a,,b"]),
    ("TIMELINE_PROXIES", ["-1", "17", "yes"]),
    ("TIMELINE_PUBLIC_URL", ["news.example", "ftp://news.example", "https://", "https://a.example/?lang=fr"]),
    ("TIMELINE_PUBLIC_URL", ["https://a:b@c.example/", "https://a.example/#top", "https://a.example/é", " "]),
    ("TIMELINE_LOG_LEVEL", ["loud", "INFO", ""]),
    ("TIMELINE_LOG_FORMAT", ["xml", ""]),
    ("TIMELINE_LANGUAGE", ["", "xx", "FR", "fr-FR", "french"]),
    ("TIMELINE_PRIVATE", ["text", "reads;names", "READS"]),
    ("TIMELINE_WORKER", ["2"]),
    ("timeline_port", ["8000"]),
    ("DATABASE_URL", ["", "timeline.db", "sqlite", "sqlite:/t.db", "sqlite://host/t.db", "mysql://h/d"]),
    ("DATABASE_URL", ["postgresql://h:port/d", "postgresql://[::1/d", "postgresql+psycopg2://h/d", "sqlite+x:///t"]),
    ("DATABASE_URL", ["sqlite:///t.db?timeout=long", "sqlite:///t.db?nonsense=1", "postgresql:///d?port=x"]),
]  # fmt: skip
RIGHT = [
    ("TIMELINE_HOST", ["localhost", "127.0.0.1", "::1", "[::1]", "0.0.0.0", "::", "desk-1.journal.example"]),
    ("TIMELINE_PORT", ["0", "8000", "65535"]),
    ("TIMELINE_WORKERS", ["1", "256"]),
    ("TIMELINE_LONGEST_WORK", ["1", "600"]),
    ("TIMELINE_OPEN_WRITES", ["1", "true", "YES", "0", "off", ""]),
    ("TIMELINE_RATELIMIT_WRITES", ["5/minute", "5 per hour", "1/second;100/hour", "0/minute"]),
    ("TIMELINE_RATELIMIT_STORAGE", ["", "memory://"]),
    ("TIMELINE_MAX_BODY", ["1", "500000000"]),
    ("TIMELINE_MAX_BATCH", ["2000000"]),
    ("TIMELINE_CORS_ORIGINS", ["", "*", "https://a.example", "http://localhost:3000, http://[::1]:80,*"]),
    ("TIMELINE_PROXIES", ["0", "2"]),
    ("TIMELINE_PUBLIC_URL", ["", "https://news.example", "http://localhost:8000/", "https://a.example/b/c"]),
    ("TIMELINE_LOG_LEVEL", ["debug", "error"]),
    ("TIMELINE_LOG_FORMAT", ["console"]),
    ("TIMELINE_LANGUAGE", ["fr", "nl", "eo"]),
    ("TIMELINE_PRIVATE", ["", "texts", "metrics, docs,texts,names,reads"]),
]


def each(table):
    return [
        pytest.param(name, value, id=f"{name}={value[:30]}") for name, values in table for value in values
    ]


@pytest.fixture
def serve(run, monkeypatch, tmp_path):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/timeline.db")
    return lambda *options: run("serve", *options)


@pytest.mark.parametrize(("variable", "value"), each(WRONG))
def test_a_wrong_setting_is_named(serve, monkeypatch, variable, value):
    monkeypatch.setenv(variable, value)
    assert variable in message(serve())


@pytest.mark.parametrize(("variable", "value"), each(RIGHT))
def test_a_right_setting_is_taken(variable, value):
    settings = Settings.from_environment({variable: value, "DATABASE_URL": "sqlite://"}).checked()
    create_app(settings).extensions["timeline"].database.close()


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "::1", "[::1]"])
def test_each_form_of_an_address_is_served_on(host):
    with listening(Settings(host=host, port=0)) as public:
        port = public.getsockname()[1]
        assert address_of(public) == f"http://{'[::1]' if ':' in host else '127.0.0.1'}:{port}"


@pytest.mark.parametrize("host", ["no-such-name.invalid", "192.0.2.1", "999.1.1.1"])
def test_an_address_of_another_machine_is_refused(host):
    with pytest.raises(Misconfigured, match=f"cannot serve on {host}:0: "):
        listening(Settings(host=host, port=0))


def test_a_misspelt_setting_is_answered_with_the_nearest(serve, monkeypatch):
    monkeypatch.setenv("TIMELINE_LOGLEVEL", "info")
    assert message(serve()) == "timeline: no setting TIMELINE_LOGLEVEL: did you mean TIMELINE_LOG_LEVEL?"


@pytest.mark.parametrize("name", ["TIMELINE_COLOUR", "TIMELINE_SERVICE_HOST", "TIMELINE_PORT_8000_TCP"])
def test_a_variable_that_means_nothing_is_refused(serve, monkeypatch, name):
    monkeypatch.setenv(name, "red")
    assert message(serve()).startswith(f"timeline: no setting {name}: ")


def test_all_wrong_settings_are_named_at_once(serve, monkeypatch):
    monkeypatch.setenv("TIMELINE_PORT", "http")
    monkeypatch.setenv("TIMELINE_PROXY", "1")
    shown = message(serve())
    assert "TIMELINE_PORT" in shown
    assert "TIMELINE_PROXIES" in shown


def test_a_value_that_is_not_utf8_is_refused(serve, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", os.fsdecode(b"sqlite:///\xff.db"))
    assert "DATABASE_URL" in message(serve())


@pytest.mark.parametrize("url", ["mysql://desk:{}@h/d", "postgresql://desk:se/cr@et:{}@h:x/d"])
def test_a_password_is_not_shown(serve, monkeypatch, url):
    monkeypatch.setenv("DATABASE_URL", url.format("secret"))
    assert "secret" not in message(serve())


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "desk.journal.example", "192.0.2.1"])
def test_open_writes_on_a_public_address_are_refused(serve, monkeypatch, host):
    monkeypatch.setenv("TIMELINE_OPEN_WRITES", "1")
    assert "TIMELINE_OPEN_WRITES" in message(serve("--host", host))


def test_open_writes_behind_a_proxy_are_refused(serve, monkeypatch):
    monkeypatch.setenv("TIMELINE_OPEN_WRITES", "1")
    monkeypatch.setenv("TIMELINE_PROXIES", "1")
    assert {"TIMELINE_OPEN_WRITES=1", "TIMELINE_PROXIES"} <= set(message(serve()).split())


def test_the_help_shows_the_defaults(run):
    shown = " ".join(run("serve", "--help").out.split())
    for setting in ("TIMELINE_HOST, else 127.0.0.1", "TIMELINE_PORT, else 8000", "TIMELINE_WORKERS, else 1"):
        assert setting in shown


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_each_scheme_of_postgresql_is_known(scheme):
    assert Database(f"{scheme}://h/d").url.drivername == "postgresql+psycopg"


def test_a_database_that_is_missing_is_not_created(serve, tmp_path):
    assert "timeline db upgrade" in message(serve())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_database(serve, monkeypatch, tmp_path):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}")
    assert "names a folder" in message(serve())
