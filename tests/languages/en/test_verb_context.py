"""What form of a verb an English word is in its place: for each rule a sentence in which it decides."""

import pytest

from api.extraction.clauses.decisions import decision
from api.extraction.events import events_in
from api.extraction.expressions import expressions_in
from api.languages import language
from api.languages.en.verb_context import forms_in_context
from api.languages.en.verb_context.deciding import RULES, Read
from api.languages.en.verb_context.neighbours import Neighbours, Occurrence

ENGLISH = language("en")
EXAMPLES = [
    ("letter_without_apostrophe", "Vitamin d helps.", "d", None),
    ("second_had", "The mayor had had enough.", "had", "participle"),
    ("negated_will", "The bridge won't open.", "won", "modal"),
    ("noun_at_head", "Skating was late.", "Skating", None),
    ("noun_at_head", "Rebuilt, the bridge is red.", "Rebuilt", None),
    ("name_in_ing", "Fleming on Tuesday posted a loss.", "Fleming", None),
    ("auxiliary", "The bridge was to have opened.", "have", "perfect infinitive"),
    ("auxiliary", "The bridge must be shut.", "be", "infinitive"),
    ("auxiliary", "May opened the bridge.", "May", None),
    ("auxiliary", "May the bridge open.", "May", "modal"),
    ("after_modal", "The bridge will close.", "close", "infinitive"),
    ("after_modal", "The bridge did not cut it.", "cut", "infinitive"),
    ("past", "The mayor announced the plan.", "announced", "past"),
    ("duty", "The bridge is due to open.", "due", "obliged"),
    ("duty", "The bridge is shut due to rain.", "due", None),
    ("noun_in_ing", "The mayor's briefing is late.", "briefing", None),
    ("infinitive", "The mayor wants to close it.", "close", "infinitive"),
    ("present_or_noun", "The firm plans to close.", "plans", "present"),
    ("present_or_noun", "The firm and its plans for May.", "plans", None),
    ("otherwise", "The bridge is closing.", "closing", "gerund"),
    ("otherwise", "The bridge is red.", "bridge", None),
]
PASTS = [
    ("Closed for a year, the bridge opened.", "Closed", "participle"),
    ("The bridge was closed.", "closed", "participle"),
    ("The bridge was scheduled to open.", "scheduled", "obliged"),
    ("The bridge was set a record.", "set", "participle"),
    ("“The bridge is shut,” announced the mayor.", "announced", "past"),
    ("The bridge, built by the town, is red.", "built", "participle"),
    ("Jane Doe, who painted the bridge, died.", "died", "past"),
    ("The bridge, the mayor announced, is shut.", "announced", "past"),
    ("The bridge was founded and built by the town.", "built", "participle"),
    ("He jumped and stopped the train.", "stopped", "past"),
    ("It closed.", "closed", "past"),
    ("The closed bridge is red.", "closed", None),
    ("A bridge from closed to open.", "closed", "participle"),
    ("The mayor said revenue dropped.", "dropped", "past"),
    ("The mayor said in a report released by the town.", "released", "participle"),
    ("The town announced Friday it would close.", "announced", "past"),
    ("A bridge built by the town is red.", "built", "participle"),
    ("A plan adopted in May failed.", "adopted", "participle"),
    ("A plan adopted in May failed.", "failed", "past"),
    ("A man arrested at the port in May died.", "arrested", "participle"),
    ("The trial resumed on Monday attended by 300 people.", "resumed", "past"),
    ("The mayor opened in May a bridge built by the army.", "opened", "past"),
    ("A driver who hit the pier escaped.", "escaped", "past"),
    ("Boeing's newest aircraft, the 787, made its first flight.", "made", "past"),
    ("Police hunting a man who has killed two people said they had a clue.", "said", "past"),
    ("An opera that Jane Doe abandoned in May will be heard.", "abandoned", "past"),
    ("A painting that thieves stole in May turned up.", "turned", "past"),
    ("A teacher whose son was hurt sued the school.", "sued", "past"),
    ("The mayor said that figures released on Monday were wrong.", "released", "participle"),
    ("The road will remain closed.", "closed", "participle"),
    ("Ann Kerr, who began with a letter signed by ten, has resigned.", "signed", "participle"),
    ("Ann Kerr, who opened with a letter handed in on May 3, resigned.", "handed", "participle"),
    ("A driver who hit a pier painted by the town has escaped.", "painted", "participle"),
    ("Police arrested a man who hit a boat painted by the town.", "painted", "participle"),
    ("The toll from the slide that buried a barn and cut the road reached 12.", "reached", "past"),
]
PRESENTS = [
    ("GM posts first annual loss.", "posts", "present"),
    ("Officials at Ford say Renault releases new figures.", "releases", "present"),
    ("This comes before the vote.", "comes", "present"),
    ("The committee drafts a rule.", "drafts", "present"),
    ("Analysts blame the strike.", "blame", "present"),
    ("They store it in barrels.", "store", "present"),
    ("The company mimics its rival.", "mimics", "present"),
    ("It has a plan that includes cuts.", "includes", "present"),
    ("Dorn, a group that already owns two firms, grew.", "owns", "present"),
    ("The deal, announced in May, values Dorn at a pound.", "values", "present"),
    ("The bus parade will take place.", "parade", None),
    ("It is shut for fear that stocks could fall.", "stocks", None),
    ("Mr Doe presents rescue plans.", "rescue", None),
    ("The United States stock market.", "stock", None),
    ("Ford shares gained two points.", "shares", None),
    ("Global markets plunge.", "markets", None),
    ("Oil prices on Friday dropped.", "prices", None),
    ("Steel stocks across the region resumed their slide.", "stocks", None),
    ("The agency reports on drugs tested in Asia.", "reports", "present"),
    ("The leaders, who spoke on Sunday, meet again.", "meet", "present"),
    ("The club, which lost to Nice, plays Rome.", "plays", "present"),
    ("Stock markets in Asia, mainly in Japan, have fallen.", "markets", None),
    ("The index, hit by sales, plunged by 416 points by noon.", "points", None),
    ("A fault that silenced emergency lines for an hour.", "lines", None),
    ("Managers who remember the sugar sanctions of May.", "sanctions", None),
    ("The plan drafts for the council were late.", "drafts", None),
    ("Stock markets across the region slid again.", "markets", None),
    ("The report of the board set out its aims.", "report", None),
    ("They sat in the meeting.", "meeting", None),
]


def occurrence(text, word):
    tokens = ENGLISH.tokenizer.tokens(text)
    expressions = expressions_in(tokens, ENGLISH)
    timed = {at for one in expressions for at in range(one.opening, one.closing)}
    index = max(at for at in range(len(tokens)) if tokens.between(at, at + 1) == word)
    return Occurrence(Neighbours(tokens, timed), index, ENGLISH.grammar.verbs.form(tokens.norms[index]))


@pytest.mark.parametrize(("rule", "text", "word", "form"), EXAMPLES)
def test_form_in_its_place(rule, text, word, form):
    found = occurrence(text, word)
    decided = decision(RULES, found, otherwise=Read(found.letters))
    assert (decided.rule, decided.outcome.form and decided.outcome.form.form) == (rule, form)


def test_every_rule_has_an_example():
    assert {rule for rule, *_ in EXAMPLES} == {"otherwise", *(rule.__name__ for rule in RULES)}


@pytest.mark.parametrize(("text", "word", "form"), PASTS)
def test_past_or_participle(text, word, form):
    found = occurrence(text, word)
    read = forms_in_context(found.around.tokens, found.around.timed)(found.index, found.letters)
    assert (read and read.form) == form


@pytest.mark.parametrize(("text", "word", "form"), PRESENTS)
def test_present_or_noun(text, word, form):
    found = occurrence(text, word)
    read = forms_in_context(found.around.tokens, found.around.timed)(found.index, found.letters)
    assert (read and read.form) == form


def test_long_clause_without_a_mark_is_read():
    text = f"On Monday {'word ' * 85}, announced yesterday"
    assert len(events_in(text, ENGLISH, 738_957).events) == 2
