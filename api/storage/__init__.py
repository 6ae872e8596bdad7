"""The timeline in a relational database: its tables, their index, and the queries.

``facts`` is what an event says, ``index`` what it is found by. ``engines`` is all that differs between SQLite
and PostgreSQL.
"""
