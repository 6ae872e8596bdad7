"""The one place that changes the timeline.

An article goes through these modules in order:

- ``intake``: the article as it is handed in; ``webpages``: the article in a web page
- ``reading``: the events read in it, and the keys by which it is recognised, without the database;
  ``dry_run`` stops here
- ``storing``: articles stored, changed and deleted; ``bulk``: sets of them, each in one transaction;
  ``known_articles``: those that are stored already; ``overlap``: writers side by side
- ``arriving``: the rows of a set of new articles (``arrivals``), each written once
- ``stories``: which articles tell the same affair
- ``matching``: the stored event of each event read, or a new one: ``aligning`` decides inside a story,
  ``same_event`` by titles alone, with ``title_meaning`` and ``names``
- ``mentions``: the events that were read, as rows of mentions
- ``similar``: the events that may be the same as one, for a person to confirm
- ``rereading``: a changed article, whose mentions are paired with what is read now
- ``deriving``: the facts of an event, from its mentions together
- ``history``: who changed which facts, and why
- ``saving``: the locks of writers; events written with their JSON (``event_json``) and their index

``editing`` and ``merging`` make the changes of people, which ``restoring`` undoes. ``verifying`` compares all
derived data with what it should be, and ``reindexing`` rebuilds it.
"""
