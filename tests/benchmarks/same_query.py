"""The rows of a page from the service's index, as ORM objects, so that only the answering is compared."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import defer, selectinload

from api.storage import models, queries
from api.storage.database import Database
from api.storage.engines import engine_of
from api.storage.engines.interface import PlainConnection
from api.storage.index.positions import ID
from api.storage.queries import Filters


def database(url):
    return Database(url)


def events_between(session, first, to, limit):
    filters = Filters(
        first_day=date.fromisoformat(first).toordinal(), last_day=date.fromisoformat(to).toordinal()
    )
    connection = session.connection()
    plain = PlainConnection(connection.connection, engine_of(connection))
    rows = queries.events_page(plain, filters, limit=limit)
    found = (
        select(models.Event)
        .where(models.Event.id.in_([each & ID for each, _ in rows]))
        .order_by(models.Event.start_day, models.Event.id)
        .options(selectinload(models.Event.mentions), defer(models.Event.document))
    )
    return session.scalars(found).all()
