"""A timeline of dated events, read from the text of articles and served over HTTP.

The shape of the code is the flow of an article:

    article text → sentences → time expressions → intervals → events → rows → JSON

The rooms, top floor first; a room imports from its own floor and from those below, never upwards:

    server, cli, benchmarks        what a person starts: the processes, the commands, the measurements
    fetching                       articles from other sites, for the command line alone
    app                            create_app(): settings, database and views put together
    http                           the views; http/kit is what all views share
    timeline, exports, schemas     changes to the timeline; file formats; JSON in and out
    storage, languages             rows, indexes and queries; what each language says
    extraction, display            the engine: text in, events out; intervals written out for people
    calendar                       days, intervals, EDTF
    config, errors, logs, metrics, counts, version  settings, refusals, log lines, what is measured, numbers
                                   of things in messages, the version number

The engine (extraction, calendar) knows no language, web, database or clock: the language and the day
of publication are arguments. A view or a command opens the session; nothing below commits. SQLite and
PostgreSQL differ in storage/engines alone.
``tests/test_boundaries.py`` holds all this. To change something, see CONTRIBUTING.md.
"""
