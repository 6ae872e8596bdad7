"""The index: what events and articles are found by, how it is written, checked and rebuilt."""
