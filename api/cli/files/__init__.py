"""Articles in files, as ``timeline extract`` and ``ingest`` take them.

sources     files, folders and standard input; what kind of file each is
articles    each article with its place, completed by the options of the command
records     the articles in a file, one at a time
texts       plain text, its front matter, and what only looks like text
tables      CSV with a header
"""
