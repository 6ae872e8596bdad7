"""What an event is called, and who takes part in it.

title       the title of an event: the shapes, tried in order
shapes      one module a shape: relatives, participles, dependents, reports, main_clauses, asides, fragments
outline     a sentence as its titles see it: segments, and the words that belong to no date (adjuncts)
subjects    the subject of a verb; antecedents, appositions and complements: what goes with it
joining     phrases → one line; tidying: stray marks; bounding: length
names       names in a sentence; participants: actors and places
"""
