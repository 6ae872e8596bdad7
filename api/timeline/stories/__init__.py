"""Stories: which articles tell the same affair. These are functions of texts and keys, without a database.

``keys`` says what an article is recognised by: its names, which ``capitalised`` finds, its places, numbers
and days, each as an integer to store and look up. ``likeness`` weighs the keys by how rare they are in the
timeline, compares two articles, and chooses the story of a new one.
"""
