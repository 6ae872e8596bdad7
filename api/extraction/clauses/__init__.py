"""What a time belongs to: sentence → verbs and chunks → the verb that governs the time → what it says.

- ``grammar``: what a language must say of its verbs and small words; ``noun_words``, ``linking_words`` and
  ``name_words`` are parts of it
- ``forms``, ``verbs``, ``chunks``, ``sentence``: the verb groups and clauses of a sentence
- ``governor``: which verb governs a time
- ``governed``: what the words around a time and its verb say
- ``noun``: the noun that a time describes
- ``stated``, ``tense``, ``direction``, ``clause``: on which side of the publication the time lies
- ``cancellation``, ``doubt``, ``status``: what became of the event

``governor``, ``tense``, ``direction``, ``cancellation`` and ``status`` are ordered lists of named rules, see
``decisions``. Each rule has a sentence in the tests in which it decides.
"""
