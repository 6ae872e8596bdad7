"""What wordings can mean, one function each, shared by all languages.

A language maps its wordings to these with ``Language.reads``. The parameters are the slots that a wording
fills; every function returns a ``Meaning``. Modules are split by what they name.
"""
