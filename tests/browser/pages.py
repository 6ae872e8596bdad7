"""Pages of a live service in Chromium, which must raise no error and ask no other host."""

from contextlib import contextmanager
from pathlib import Path

from api.cli.files.texts import text_in
from tests.browser.serving import PATIENCE_MS

SEEDS = Path(__file__).parents[2] / "seeds"
HOSTILE = "<img src=x onerror=\"document.title='taken'\"> Le </script><b>maire</b> a été élu jeudi."


def seeded(service):
    """Store the seeds and one hostile article in a service."""
    seeds = [text_in(path.read_bytes()) for path in sorted(SEEDS.glob("*.md"))]
    hostile = {"text": HOSTILE, "published_at": "2025-07-31", "language": "fr", "tags": ["<i>"]}
    for article in [*seeds, hostile]:
        assert service.client.post("/v1/articles", json=article).status_code == 201


def errors_in(message, refused):
    """What the console says of errors, apart from answers with that status, 0 being none."""
    allowed = "net::ERR_" if refused == 0 else f"status of {refused} "
    expected = message.type != "error" or (refused is not None and allowed in message.text)
    return [] if expected else [message.text]


@contextmanager
def opening(browser, address):
    """Opens pages of a service; at the end none must have raised an error or asked another host.

    The browser reports answers with the status ``refused``, which is no error of the page; 0 is no answer.
    """
    contexts, wrong = [], []

    def open_page(path="/", *, locale="fr-FR", refused=None, **options):
        context = browser.new_context(locale=locale, **options)
        context.set_default_timeout(PATIENCE_MS)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda message: wrong.extend(errors_in(message, refused)))
        page.on("request", lambda asked: None if asked.url.startswith(address) else wrong.append(asked.url))
        page.goto(address + path)
        return page

    try:
        yield open_page
    finally:
        for context in contexts:
            context.close()
    assert wrong == []
