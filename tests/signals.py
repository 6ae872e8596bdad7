"""Signals of the processes that tests start."""

HEEDING = ("env", "--default-signal=INT,HUP")
"""A command runs after it as if started by hand: `nohup … &` has all that it starts ignore both signals."""
