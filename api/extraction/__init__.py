"""The engine: text in, events out; it knows no language, no web and no database."""
