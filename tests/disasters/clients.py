"""Clients that write to a service, and note what it told them is stored."""

import json
import random
from collections import Counter
from dataclasses import dataclass, field

import requests

from tests.server.conftest import eventually

EVENTS_OF_TEXT = 2
DELETED = "deleted"
State = int | str | tuple[str, int]
"""The version of a living event, ``DELETED``, or ``("merged", id of the survivor)``."""
BATCH = {"Content-Type": "application/x-ndjson"}
FIRST_YEAR = 1000


def text_of(name):
    """A text of two events that no other text tells."""
    at = int(name.rsplit("x", 1)[1])
    first, second = f"{1 + at % 28} mars {1500 + at % 400}", f"{1 + at % 27} mai {1500 + at % 399}"
    return f"Le maire de {name} est venu le {first}. Le pont de {name} a brûlé le {second}."


def fields_of(version, name):
    """What an event says after that many corrections; each changes all of it."""
    return {"title": f"{name} {version}", "edtf": str(FIRST_YEAR + version)}


@dataclass
class Known:
    """What a client knows of its event; ``asked`` is the state after a change that was not answered."""

    name: str
    state: State = 0
    asked: State | None = None
    etag: str = ""

    @property
    def is_settled(self):
        return isinstance(self.state, int) and self.asked is None


@dataclass
class Notes:
    """What one client has asked for and was told; ``articles`` are ids by text, None until told."""

    articles: dict[str, int | None] = field(default_factory=dict)
    events: dict[int, Known] = field(default_factory=dict)
    unanswered: set[str] = field(default_factory=set)
    statuses: Counter = field(default_factory=Counter)
    surprises: list[str] = field(default_factory=list)

    def state_now(self, known):
        """The state of an event; one whose survivor was merged too leads to the last survivor."""
        state = known.state
        while isinstance(state, tuple) and isinstance(self.events[state[1]].state, tuple):
            state = self.events[state[1]].state
        return state


class Client:
    """Makes one change after the other, whatever happens to the service."""

    def __init__(self, service, name, actions, seed):
        self.service, self.prefix, self.actions = service, name, actions
        self.notes, self.random, self.made = Notes(), random.Random(f"{name} {seed}"), 0
        self.session = requests.Session()

    def write_until(self, stopped):
        while not stopped.is_set():
            try:
                getattr(self, self.random.choice(self.actions))()
            except requests.RequestException:
                self.notes.statuses["none"] += 1
                stopped.wait(0.05)

    def post_article(self):
        (text,) = self._texts(1)
        answer = self._send("POST", "/v1/articles", json=_article(text))
        if answer.ok:
            self.notes.articles[text] = answer.json()["id"]

    def post_batch(self):
        texts = self._texts(self.random.randint(1, 25))
        body = "\n".join(json.dumps(_article(text)) for text in texts).encode()
        with self._send("POST", "/v1/articles/batch", data=body, headers=BATCH, stream=True) as answer:
            for line in answer.iter_lines() if answer.ok else ():
                result = json.loads(line)
                self.notes.statuses[result["status"]] += 1
                if result["status"] in (200, 201):
                    self.notes.articles[texts[result["line"] - 1]] = result["id"]

    def create_event(self):
        name = self._name()
        self.notes.unanswered.add(name)
        answer = self._send("POST", "/v1/events", **_new_event(name))
        if answer.ok:
            self._note_created(name, answer)

    def _note_created(self, name, answer):
        self.notes.unanswered.remove(name)
        self.notes.events[answer.json()["id"]] = Known(name, etag=answer.headers["ETag"])

    def patch_event(self):
        for number, known in self._settled(1):
            version = known.state + 1
            self._change("PATCH", f"/v1/events/{number}", known, version, json=fields_of(version, known.name))

    def delete_event(self):
        for number, known in self._settled(1):
            self._change("DELETE", f"/v1/events/{number}", known, DELETED)

    def merge_events(self):
        for (survivor, kept), (number, known) in self._pairs():
            body = {"event_ids": [number]}
            known.asked, kept.asked = ("merged", survivor), kept.state
            answer = self._send("POST", f"/v1/events/{survivor}/merge", json=body)
            if answer.ok:
                known.state, known.asked, kept.asked = known.asked, None, None
                kept.etag = answer.headers["ETag"]

    def read(self):
        path = self.random.choice(["/v1/events?limit=5", "/v1/events?format=csv", "/v1/events?format=ndjson"])
        self._send("GET", path)

    def settle(self):
        """Find out what came of the requests without an answer, while nobody else writes."""
        for text in self._untold():
            answer = self._answer("POST", "/v1/articles", json=_article(text))
            self.notes.articles[text] = answer.json()["id"]
        for number, known in self.notes.events.items():
            if known.asked is not None:
                self._look_at(number, known)
        for name in [*self.notes.unanswered]:
            self._note_created(name, self._answer("POST", "/v1/events", **_new_event(name)))

    def _look_at(self, number, known):
        answer = self._answer("GET", f"/v1/events/{number}", allow_redirects=False)
        found = state_in(answer)
        if found not in (known.state, known.asked):
            self.notes.surprises.append(f"event {number}: {found}, not {known.state} or {known.asked}")
        known.state, known.asked, known.etag = found, None, answer.headers.get("ETag", "")

    def _answer(self, method, path, **options):
        """The answer to a request that is sent again until there is one."""

        def answered():
            try:
                answer = self.session.request(method, self.service.url + path, timeout=100, **options)
            except requests.RequestException:
                return None
            return [answer] if answer.status_code != 503 else None

        return eventually(answered)[0]

    def _change(self, method, path, known, state, **options):
        known.asked = state
        answer = self._send(method, path, headers={"If-Match": known.etag}, **options)
        if answer.ok:
            known.state, known.asked, known.etag = state, None, answer.headers.get("ETag", "")

    def _settled(self, number):
        """That many of its living events of which it knows the state; none if there are fewer."""
        living = [pair for pair in self.notes.events.items() if pair[1].is_settled]
        return self.random.sample(living, number) if len(living) >= number else []

    def _pairs(self):
        """Two of its living events, of which the first was corrected: it keeps its facts in a merge."""
        pair = self._settled(2)
        return [pair] if pair and pair[0][1].state > 0 else []

    def _send(self, method, path, **options):
        answer = self.session.request(method, self.service.url + path, timeout=100, **options)
        if path != "/v1/articles/batch" and method != "GET":
            self.notes.statuses[answer.status_code] += 1
        if not answer.ok and answer.status_code != 503:
            self.notes.surprises.append(f"{method} {path}: {answer.status_code} {answer.text[:300]}")
        return answer

    def _texts(self, number):
        """Texts to send: those of which it was told nothing, then new ones."""
        texts = self._untold()[:number]
        texts += [text_of(self._name()) for _ in range(number - len(texts))]
        self.notes.articles |= dict.fromkeys(texts)
        return texts

    def _untold(self):
        return [text for text, number in self.notes.articles.items() if number is None]

    def _name(self):
        self.made += 1
        return f"{self.prefix}x{self.made}"


def state_in(answer):
    """The state of an event, as an answer shows it."""
    if answer.status_code == 410:
        return DELETED
    if answer.status_code == 308:
        return "merged", int(answer.headers["Location"].rsplit("/", 1)[1])
    return int(answer.json()["edtf"]) - FIRST_YEAR


def _new_event(name):
    """The request to create an event, which creates one however often it is sent."""
    return {"json": fields_of(0, name), "headers": {"Idempotency-Key": name}}


def _article(text):
    return {"text": text, "language": "fr"}
