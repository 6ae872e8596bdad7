"""Measures the timeline on this machine: made-up events in, the growth of the main queries out."""
