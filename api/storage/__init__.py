"""The timeline in a relational database: its tables, their index, and the queries.

``facts`` holds what an event says, ``index`` what it is found by, and ``engines`` everything that differs
between SQLite and PostgreSQL.
"""
