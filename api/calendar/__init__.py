"""Days, intervals and what recurs: arithmetic on dates, which knows no language and no text."""
