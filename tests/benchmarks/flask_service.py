"""The main query as a plain Flask view with the ORM and marshmallow would answer it, on the same index."""

import os

from flask import Flask, jsonify, request

from api.schemas.events import EventSchema
from tests.benchmarks.same_query import database, events_between

app = Flask(__name__)
timeline = database(os.environ["DATABASE_URL"])
schema = EventSchema(many=True)


@app.get("/v1/events")
def events():
    limit = int(request.args.get("limit", 50))
    with timeline.read_session() as session:
        rows = events_between(session, request.args["from"], request.args["to"], limit)
        return jsonify({"items": schema.dump(rows), "next_cursor": None})
