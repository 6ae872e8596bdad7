"""Clients of the service, on both engines.

``reader`` has a timeline that no test changes, ``writer`` an empty one for each test.
"""

import pytest

from tests.http.timeline import ARTICLE, BY_HAND, client_with, close_client, new_key


@pytest.fixture(scope="session")
def reader(engine):
    url = engine.create()
    client = client_with(url, new_key(url))
    assert client.post("/v1/articles", json=ARTICLE).status_code == 201
    for title, fields in BY_HAND.items():
        assert client.post("/v1/events", json={"title": title, **fields}).status_code == 201
    yield client
    close_client(client)
    engine.drop(url)


@pytest.fixture
def make_client(database_url):
    """Clients of applications with their own settings, over one database."""
    key, clients = new_key(database_url), []

    def make(**settings):
        clients.append(client_with(database_url, key, **settings))
        return clients[-1]

    yield make
    for client in clients:
        close_client(client)


@pytest.fixture
def writer(make_client):
    return make_client()


@pytest.fixture
def stranger(writer):
    """The same service, without a key."""
    return writer.application.test_client()
