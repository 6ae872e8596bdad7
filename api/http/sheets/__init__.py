"""What is opened beside the list, as plain data for the templates: an event, an article or a story.

- ``wording``: dates and names in the language of the reader
- ``marks``: a text cut where marks begin and end
- ``quotes``: where articles mention an event, and why it is read that way
- ``changes``: the history of an event in words
- ``axis``: a small picture of some events over time
- ``event``, ``article``, ``story``: the sheets
"""
