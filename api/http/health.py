"""Whether the service is alive, whether it is ready, and its metrics."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify
from prometheus_client import CONTENT_TYPE_LATEST
from sqlalchemy.exc import SQLAlchemyError

from api import metrics
from api.errors import DatabaseUnavailable, Unavailable
from api.http.kit.problems import problem
from api.http.kit.service import database, service
from api.storage.models import TABLES

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
def alive() -> Response:
    return _uncached(jsonify(status="alive"))


@blueprint.get("/readyz")
def ready() -> Response:
    """503 while the database cannot be reached or, unless it is only read, changed; or is not migrated."""
    read_only = database().read_only
    try:
        unready = (None if read_only else database().unwritable(TABLES)) or database().unmigrated()
    except Unavailable as error:
        return problem(error)
    except SQLAlchemyError:
        return problem(DatabaseUnavailable("the database does not answer"))
    if unready is not None:
        return problem(DatabaseUnavailable(unready))
    return _uncached(jsonify(status="ready", read_only=read_only))


@blueprint.get("/metrics")
def exposed_metrics() -> Response:
    """In the text format of Prometheus."""
    return _uncached(
        Response(metrics.exposition(service().measuring.numbers()), content_type=CONTENT_TYPE_LATEST)
    )


def _uncached(response: Response) -> Response:
    response.headers["Cache-Control"] = "no-store"
    return response
