"""The main query as FastAPI, SQLAlchemy's ORM and pydantic would answer it, on the same index."""

import os
from datetime import datetime
from typing import Annotated

from fastapi import FastAPI, Query
from pydantic import BaseModel, ConfigDict

from tests.benchmarks.same_query import database, events_between


class Event(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: int
    title: str
    start_day: int
    end_day: int
    edtf: str
    precision: str
    time: str | None
    status: str
    language: str
    actors: list[str]
    places: list[str]
    tags: list[str]
    edited: bool
    created_at: datetime
    updated_at: datetime


class Events(BaseModel):
    items: list[Event]
    next_cursor: str | None


app = FastAPI()
timeline = database(os.environ["DATABASE_URL"])


@app.get("/v1/events")
async def events(first: Annotated[str, Query(alias="from")], to: str, limit: int = 50) -> Events:
    with timeline.read_session() as session:
        rows = events_between(session, first, to, limit)
        return Events(items=[Event.model_validate(row) for row in rows], next_cursor=None)
