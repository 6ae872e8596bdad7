"""Many articles into the timeline.

reading     an article of a file, read
sets        what was read, stored in sets and reported in order
"""
