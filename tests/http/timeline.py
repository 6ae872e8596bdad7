"""The timeline that the tests read, and the requests that several of them send."""

import json

from api.app import create_app
from api.config import Settings
from api.storage import keys
from api.storage.database import Database

NEWS = (
    "Le directeur de Roscosmos, Dmitri Bakanov, a rencontré jeudi Sean Duffy à Houston. "
    "L'invasion de l'Ukraine a commencé en 2022. "
    "Un nouvel équipage doit décoller de Baïkonour en novembre."
)
ARTICLE = {
    "text": NEWS,
    "published_at": "2025-07-31",
    "title": "Bakanov rencontre Duffy",
    "source": "Le Journal",
    "tags": ["espace"],
    "url": "https://journal.example/bakanov",
}
MEETING, INVASION, CREW = (
    "Le directeur de Roscosmos, Dmitri Bakanov, a rencontré Sean Duffy à Houston",
    "L'invasion de l'Ukraine a commencé",
    "Un nouvel équipage doit décoller de Baïkonour",
)
BY_HAND = {
    "Le traité expire": {"edtf": "../2030"},
    "Jules César est assassiné": {"edtf": "-0043-03-15"},
    "Guerre froide": {"edtf": "1947/1991", "status": "occurred", "places": ["Berlin"]},
    "La station est habitée": {"edtf": "2000-11-02/..", "status": "ongoing", "actors": ["Expédition 1"]},
    "Premières fusées réutilisables": {"edtf": "201X"},
    "Report du lancement": {"edtf": "2025-08-01", "status": "cancelled", "tags": ["météo"]},
    "Fête du 31 juillet": {"edtf": "1999-07-31"},
}
IN_ORDER = [
    "Le traité expire",
    "Jules César est assassiné",
    "Guerre froide",
    "Fête du 31 juillet",
    "La station est habitée",
    "Premières fusées réutilisables",
    INVASION,
    MEETING,
    "Report du lancement",
    CREW,
]
READABLE = (
    "/v1/events",
    "/v1/events/1",
    "/v1/articles",
    "/v1/articles/1",
    "/v1/events/histogram?interval=year",
    "/v1/events/sample?interval=century",
)


def new_key(url, name="desk"):
    database = Database(url)
    with database.write_session() as session:
        key = keys.create(session, name)
    database.close()
    return key


def client_with(url, key, **settings):
    """An HTTP client that sends the key with each request."""
    settings = {"log_level": "error", "ratelimit_enabled": False, **settings}
    client = create_app(Settings(database_url=url, **settings)).test_client()
    client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {key}"
    return client


def close_client(client):
    client.application.extensions["timeline"].database.close()


def titles_of(client, question=""):
    answer = client.get(f"/v1/events?{question}")
    assert answer.status_code == 200, answer.text
    return [event["title"] for event in answer.json["items"]]


def problem(answer, status):
    """The problem document of a refusal; it has the same shape everywhere."""
    assert answer.status_code == status, answer.text
    assert answer.content_type == "application/problem+json"
    document = json.loads(answer.data)
    assert document.keys() - {"errors", "article"} == {"type", "title", "status", "detail"}
    assert document["status"] == status
    assert document["detail"]
    assert document["title"]
    return document


def refused_fields(answer):
    return set(problem(answer, 422)["errors"])


def ingested(client, **changes):
    answer = client.post("/v1/articles", json={**ARTICLE, **changes})
    assert answer.status_code == 201, answer.text
    return answer.json


def created(client, title="Grève des trains", edtf="2025-03-11", **fields):
    answer = client.post("/v1/events", json={"title": title, "edtf": edtf, **fields})
    assert answer.status_code == 201, answer.text
    return answer


def etag(client, path):
    return client.get(path).headers["ETag"]


def matching(client, path):
    return {"If-Match": etag(client, path)}


def event_titled(article, title):
    return next(event for event in article["events"] if event["title"] == title)
