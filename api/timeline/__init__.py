"""The one place that changes the timeline.

An article goes through these modules in order:

- ``intake``: the article as it is handed in; ``webpages``: the article in a web page
- ``storing``: articles stored, changed and deleted; ``bulk``: many stored at once; ``dry_run``: an article
  read without storing it
- ``mentions``: the events that were read, as rows of mentions
- ``matching``: the stored event of each one, or a new event; ``same_event`` decides, by ``title_meaning`` and
  ``names``
- ``stories``: which articles tell the same affair
- ``aligning``: inside one story, the events that an article tells again
- ``rereading``: a changed article, whose mentions are paired with what is read now
- ``deriving``: the facts of an event, from its mentions together
- ``history``: who changed which facts
- ``saving``: the lock of writers; events written with their JSON (``event_json``) and their index

``editing`` and ``merging`` make the changes of people, which ``restoring`` undoes. ``verifying`` compares all
derived data with what it should be, and ``reindexing`` rebuilds it.
"""
