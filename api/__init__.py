"""A timeline of the dated events that articles tell, read from their text and served over HTTP."""
