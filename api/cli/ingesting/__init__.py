"""Many articles into the timeline.

reading     an article of a file, read
readers     who reads: this process, or several others
sets        what was read, stored in sets and reported in order
progress    how far it is, on a line of a terminal
"""
