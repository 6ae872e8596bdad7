"""What an event is called, and who takes part in it.

headings     the entry: title, actors and places of a date
title        the shapes of a title, tried in order
  fragments, opened_clauses, dated_nouns, participles, asides, clause_shapes    by what the date hangs on
  compared_figures                         and by the figure before it
  relatives, dependents, reports, main_clauses, happenings, inversions, pronouns    the shapes of a clause
items        a list of dated items, each with the words that are its own
outline      a sentence as its titles see it: segments, and words that belong to no date
  adjuncts, leaning                        the words of dates, and dates that stay
  merging, splitting, datelines            where a segment begins and ends
  clitics, leading_places                  small words between those that count; the place in front
  subjects, antecedents, described, appositions, complements, fenced_objects    what goes with a verb or noun
  noun_phrases, agreement                  where a noun phrase begins, and what agrees with it
  speech                                   what was said, and who says it
joining      phrases to one line; tidying: stray marks
choosing     the title that is printed, of several candidates
  line                                     the places of a title's words in the sentence
  dress                                    its marks, as the sentence has them
  parts, shortening, quiet_words           what it can do without
  gate, openings, endings, restrictions    the checks that it must pass
  dangling                                 participles that lost their date
  bounding                                 the cut of a title that passes no check
names        the names in a sentence, and name_ends where they end; spelling: what capitals show
  name_clues, introductions            what a use shows of its bearer, and the role it gives
full_names   the longest form of each name; participants: actors and places
earlier_subjects    what a pronoun may stand for; people: whom or what a phrase means
"""
