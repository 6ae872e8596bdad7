"""The HTTP API and the page: a module of views for each subject; ``kit`` is what the views share."""
