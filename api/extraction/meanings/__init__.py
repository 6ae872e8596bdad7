"""The meanings that wordings can have, one function each, shared by all languages.

A language maps its wordings to these with ``Language.reads``. The parameters are the slots that a wording
fills; every function returns a ``Meaning``. There is a module for each kind of
time.
"""
