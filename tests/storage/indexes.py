"""The index in tests: whether it holds what it should."""

from api.storage.index.verifying import IndexCheck, article_batches, event_batches


def discrepancies(session):
    """A sentence for each difference between the index and its events and articles."""
    check = IndexCheck(session)
    for events in event_batches(session):
        yield from check.events(events)
    for articles in article_batches(session):
        yield from check.articles(articles)
    yield from check.totals()
