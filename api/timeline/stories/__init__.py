"""Stories: which articles tell the same affair, and what is stored of each.

``keys`` says what an article is recognised by: its names, which ``capitalised`` finds, its places, numbers
and days, each as an integer to store and look up. ``likeness`` weighs the keys by how rare they are in the
timeline, compares two articles, and chooses a story. These three know no database.

``placing`` gives new articles their stories, which ``beginning`` stores or puts together, and ``moving`` lets
a person choose. ``upkeep`` keeps what is stored of a story in step with its articles and events.
"""
