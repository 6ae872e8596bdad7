"""One client with much work keeps the others waiting for a few articles at most."""

import json
import threading
from concurrent.futures import ThreadPoolExecutor

SMALL = {"text": "Il part vendredi.", "published_at": "2025-03-13", "language": "fr"}
LONG = {**SMALL, "text": "Le maire est venu mardi et il partira vendredi. " * 1_500}
ARTICLES, FEW = 150, 30


def article(number):
    sentences = (f"Le maire {number} est venu le {day} mars {2000 + day}. " for day in range(1, 28))
    return {"text": "".join(sentences), "language": "fr"}


class Batch:
    """A batch that is being sent and answered; ``stored`` is how many of its results have come."""

    def __init__(self, service):
        self.stored = 0
        self._service, self.begun = service, threading.Event()
        self._reading = threading.Thread(target=self._read)
        self._reading.start()
        self.begun.wait(60)

    def _read(self):
        lines = "\n".join(json.dumps(article(number)) for number in range(ARTICLES))
        headers = {"Content-Type": "application/x-ndjson"}
        answer = self._service.post("/v1/articles/batch", data=lines, headers=headers, stream=True)
        for line in answer.iter_lines(chunk_size=1):
            self.stored += json.loads(line)["status"] == 201
            self.begun.set()

    def join(self):
        self._reading.join()


def test_a_small_change_waits_for_a_few_articles(service):
    with ThreadPoolExecutor(4) as clients:
        long = [clients.submit(service.post, "/v1/extractions", json=LONG, timeout=300) for _ in range(4)]
        batch = Batch(service)
        before = batch.stored
        assert service.post("/v1/articles", json=SMALL).ok
        assert service.post("/v1/extractions", json=SMALL).ok
        assert service.get("/v1/events").ok
        assert batch.stored - before <= FEW
        batch.join()
        assert batch.stored == ARTICLES
        assert {each.result().status_code for each in long} in ({200}, {200, 503})
