"""What a form of an English verb is at its place: «said» the past or the participle, «plans» verb or noun."""

from __future__ import annotations

from collections.abc import Collection

from api.extraction.clauses.grammar import INFINITIVE, PARTICIPLE, PRESENT, Form, VerbForm
from api.extraction.tokens import MARK, WORD, Tokens
from api.languages.en import closed, verbs

PAST = VerbForm(Form.PAST)
GERUND = VerbForm(Form.GERUND)
OBLIGED = VerbForm(Form.OBLIGED)
PAST_OR_PARTICIPLE = VerbForm(Form.PAST_OR_PARTICIPLE)
PLAIN = VerbForm(Form.PLAIN_OR_NOUN)
THIRD_PERSON = VerbForm(Form.THIRD_PERSON_OR_NOUN)
MODALS = frozenset(
    "will would shall should may might can could must ll d wouldn couldn shouldn cannot".split()
)
HAVING = frozenset("has have had having hasn haven hadn ve".split())
BEING = frozenset("is are am was were be been being isn aren wasn weren re gets got get getting".split())
DOING = frozenset({"do", "does", "did", "don", "doesn", "didn"})
FINITE = MODALS | HAVING - {"having"} | BEING - {"be", "been", "being", "get", "getting"} | DOING | {"m"}
REACH = 40
"""How many words on either side decide."""

_ENDS = frozenset(',;:()[]"“”—–?!|.')
_QUOTES = frozenset('"”“')
_OPENERS = (
    closed.RELATIVES
    | closed.SUBORDINATORS - {"after", "before", "since", "until", "till", "as"}
    | {"that", "if"}
)
_COORDINATORS = frozenset({"and", "but", "or", "then", "yet"})
_IRREGULAR_PASTS = frozenset(line.split()[1] for line in verbs.IRREGULAR.replace("\n", " ").split(","))
_SURE_PRESENTS = (verbs.THIRD_PERSON_FORMS - verbs.NOUNS_AS_WELL) | (
    frozenset(verbs.THIRD_PERSONS) - verbs.NOUNS_TOO
)
_SKIPPED = closed.ADVERBS | closed.NEGATIONS | frozenset("' ’ t not all both each".split())
_PHRASE_STARTS = closed.DETERMINERS | closed.PRONOUNS
_REPORTING = frozenset(verbs.REPORTING)
_SAYING = frozenset(
    "said told added warned argued insisted explained thought knew hoped believed acknowledged replied".split()
)
_APPOINTED = frozenset(verbs.APPOINTED) | {"set", "called", "held", "planned"}


def form_at(tokens: Tokens, index: int, kind: VerbForm | None, timed: Collection[int]) -> VerbForm | None:
    """The class of the word at ``index``, of which its letters alone say ``kind``."""
    norm = tokens.norms[index]
    if norm in ("m", "d", "ll", "re", "ve") and not (index and tokens.norms[index - 1] in ("'", "’")):
        return None
    behind = _behind(tokens, index)
    if norm == "had" and behind in HAVING:
        return PARTICIPLE
    if norm == "won" and _next(tokens, index) in ("'", "’"):
        return VerbForm(Form.MODAL, "will")
    if (
        index == 0
        and kind in (GERUND, PAST_OR_PARTICIPLE)
        and (_next(tokens, 0) == "," or _next(tokens, 0) in FINITE)
    ):
        return None
    if norm in FINITE or norm in ("have", "be", "do"):
        return _auxiliary(tokens, index, kind)
    if behind in MODALS or behind in DOING:
        return _infinitive(tokens, index, kind)
    if kind == PAST_OR_PARTICIPLE and not (
        norm in verbs.UNCHANGED and index and tokens.norms[index - 1] == "to"
    ):
        return _past_or_participle(tokens, index, timed)
    if norm in ("due", "poised"):
        return OBLIGED if _is_appointed(tokens, index, timed) else None
    if kind == GERUND and _is_noun_in_ing(tokens, index, timed):
        return None
    if index and tokens.norms[index - 1] == "to" and _can_be_infinitive(tokens, index, kind, timed):
        return INFINITIVE
    if kind in (PLAIN, THIRD_PERSON):
        return PRESENT if _is_present(tokens, index, kind, timed) else None
    return kind


def _is_noun_in_ing(tokens: Tokens, index: int, timed: Collection[int]) -> bool:
    """«Monday's briefing», «the briefing on Monday was…»."""
    if index > 1 and tokens.norms[index - 1] == "s" and tokens.norms[index - 2] in ("'", "’"):
        return True
    after = index + 1
    while after < len(tokens) and (after in timed or tokens.norms[after] in ("on", "in")):
        after += 1
    return after < len(tokens) and index > 0 and tokens.norms[after] in FINITE


def _auxiliary(tokens: Tokens, index: int, kind: VerbForm | None) -> VerbForm | None:
    """«to have left», «must be»: behind a modal or "to" an auxiliary is an infinitive."""
    norm = tokens.norms[index]
    behind = _behind(tokens, index)
    if norm == "have" and (behind in MODALS or behind == "to"):
        return VerbForm(Form.PERFECT_INFINITIVE) if _participle_follows(tokens, index) else INFINITIVE
    if norm in ("be", "do") and (behind in MODALS or behind == "to" or norm == "be"):
        return INFINITIVE
    if tokens.capitalised(index) and index == 0 and norm in ("may", "will"):
        following = tokens.norms[1] if len(tokens) > 1 else ""
        return kind if following in closed.PRONOUNS or following in closed.DETERMINERS else None
    if norm in ("got", "get"):
        return kind
    return kind


def _participle_follows(tokens: Tokens, index: int) -> bool:
    for at in range(index + 1, min(index + 4, len(tokens))):
        norm = tokens.norms[at]
        if norm in _SKIPPED:
            continue
        return norm in ("been", "had") or norm.endswith("ed") or norm in verbs.PARTICIPLES
    return False


def _behind(tokens: Tokens, index: int) -> str:
    """The nearest word before that is no adverb."""
    for at in range(index - 1, max(index - 5, -1), -1):
        norm = tokens.norms[at]
        if norm in _SKIPPED or (norm.endswith("ly") and len(norm) > 4):
            continue
        return "" if at and tokens.capitalised(at) else norm
    return ""


def _infinitive(tokens: Tokens, index: int, kind: VerbForm | None) -> VerbForm | None:
    norm = tokens.norms[index]
    if (norm in closed.CLOSED_CLASS and norm != "last") or tokens.capitalised(index):
        return kind
    return INFINITIVE


def _can_be_infinitive(tokens: Tokens, index: int, kind: VerbForm | None, timed: Collection[int]) -> bool:
    norm = tokens.norms[index]
    if kind == PLAIN or norm in verbs.PLAIN_FORMS or norm in verbs.UNCHANGED:
        return True
    if kind is not None or norm in closed.CLOSED_CLASS or tokens.capitalised(index) or norm.endswith("s"):
        return False
    if index > 1 and (
        tokens.norms[index - 2] in verbs.BEFORE_INFINITIVES or tokens.norms[index - 2] in BEING
    ):
        return True
    if norm in verbs.PLACES_AND_STATES:
        return False
    return (
        index + 1 in timed
        or _phrase_follows(tokens, index, timed)
        or _next(tokens, index) in closed.PREPOSITIONS
    )


def _next(tokens: Tokens, index: int) -> str:
    return tokens.norms[index + 1] if index + 1 < len(tokens) else ""


def _phrase_follows(tokens: Tokens, index: int, timed: Collection[int]) -> bool:
    """Whether an object can begin right behind the form."""
    after = index + 1
    if after >= len(tokens) or after in timed or tokens.kinds[after] == MARK:
        return False
    norm = tokens.norms[after]
    if norm in _PHRASE_STARTS or tokens.kinds[after] != WORD:
        return True
    return norm not in closed.CLOSED_CLASS and not norm.endswith("ly")


# the past or the participle


def _past_or_participle(tokens: Tokens, index: int, timed: Collection[int]) -> VerbForm | None:
    norm = tokens.norms[index]
    before = _before(tokens, index, timed)
    if before < 0:
        return PARTICIPLE
    word = tokens.norms[before]
    if word in HAVING or word in BEING:
        return _passive(tokens, index, norm, timed)
    if tokens.kinds[before] == MARK and word in _ENDS:
        return _behind_mark(tokens, index, before, timed)
    if word in _COORDINATORS:
        return _joined(tokens, before, index, timed)
    if word in closed.RELATIVES or word == "that" or word in closed.SUBJECTS | {"we", "i", "you"}:
        return PAST
    if word in closed.DETERMINERS or (
        word in closed.PREPOSITIONS and word not in ("up", "out", "off", "down", "over")
    ):
        return None if _next_is_noun(tokens, index) else PARTICIPLE
    return _behind_subject(tokens, index, norm, timed)


def _passive(tokens: Tokens, index: int, norm: str, timed: Collection[int]) -> VerbForm | None:
    if norm in verbs.APPOINTED_FORMS and _is_appointed(tokens, index, timed):
        return OBLIGED
    return PARTICIPLE


def _is_appointed(tokens: Tokens, index: int, timed: Collection[int]) -> bool:
    """«scheduled for Friday», «due to leave», «expected Monday», but not «set a record»."""
    if tokens.norms[index] == "due":
        return _is_due(tokens, index, timed)
    if tokens.norms[index] in ("bound", "poised", "set", "tipped", "billed", "called"):
        return _next(tokens, index) in ("to", "for")
    return not _phrase_follows(tokens, index, timed)


def _is_due(tokens: Tokens, index: int, timed: Collection[int]) -> bool:
    """«due to open in May», «due out in May», but not «due to heavy rain» nor «in due course»."""
    before = tokens.norms[index - 1] if index else ""
    if before in closed.PREPOSITIONS or before in closed.DETERMINERS:
        return False
    following, verb = index + 1, index + 2
    if _next(tokens, index) != "to":
        return following in timed or _next(tokens, index) in closed.CLOSED_CLASS
    if verb >= len(tokens) or verb in timed:
        return verb in timed
    norm = tokens.norms[verb]
    if norm in verbs.CAUSES:
        return False
    if norm in verbs.NOUNS_TOO:
        return not _next_is_noun(tokens, verb)
    return norm in verbs.PLAIN_FORMS or norm in verbs.UNCHANGED or norm in ("be", "have", "do")


def _before(tokens: Tokens, index: int, timed: Collection[int]) -> int:
    """The nearest token before that is neither an adverb nor a time; −1 at the head of the sentence."""
    for at in range(index - 1, max(index - 8, -1), -1):
        norm = tokens.norms[at]
        if at in timed or norm in _SKIPPED or (norm.endswith("ly") and len(norm) > 4):
            continue
        return at
    return -1


def _next_is_noun(tokens: Tokens, index: int) -> bool:
    after = index + 1
    return (
        after < len(tokens) and tokens.kinds[after] == WORD and tokens.norms[after] not in closed.CLOSED_CLASS
    )


def _joined(tokens: Tokens, coordinator: int, index: int, timed: Collection[int]) -> VerbForm | None:
    """«was founded and built» goes on as a participle, «jumped and fell» as a past."""
    for at in range(coordinator - 1, max(coordinator - REACH, -1), -1):
        norm = tokens.norms[at]
        if tokens.kinds[at] == MARK and norm in _ENDS and norm != ",":
            break
        if at in timed:
            continue
        if norm in BEING and norm not in ("gets", "got"):
            planned = "to" in tokens.norms[at:coordinator]
            return PARTICIPLE if not planned and _participle_between(tokens, at, coordinator) else PAST
        if norm in FINITE or norm in _IRREGULAR_PASTS or norm in _SURE_PRESENTS:
            return PAST
        if norm.endswith("ed") or norm in verbs.PARTICIPLES:
            behind = _behind(tokens, at)
            return PAST if behind in HAVING else _past_or_participle(tokens, at, timed) or PAST
    return PAST


def _participle_between(tokens: Tokens, start: int, end: int) -> bool:
    return any(
        tokens.norms[at].endswith("ed") or tokens.norms[at] in verbs.PARTICIPLES for at in range(start, end)
    )


def _behind_subject(tokens: Tokens, index: int, norm: str, timed: Collection[int]) -> VerbForm | None:
    """Behind a noun: the verb of the clause, unless the clause has another one."""
    finite = _finite_before(tokens, index, timed)
    if finite >= 0:
        return PAST if _opens_report(tokens, finite, index, timed) else PARTICIPLE
    if norm in _SAYING or _clause_follows(tokens, index, timed):
        return PAST
    if _phrase_follows(tokens, index, timed) and norm not in (
        "called",
        "named",
        "dubbed",
        "titled",
        "entitled",
    ):
        return PAST
    if _finite_after(tokens, index, timed, sure=norm not in _APPOINTED):
        return PARTICIPLE
    return PAST


def _clause_follows(tokens: Tokens, index: int, timed: Collection[int]) -> bool:
    """«announced Friday it would close»."""
    after = index + 1
    while after < len(tokens) and after in timed:
        after += 1
    return after < len(tokens) and tokens.norms[after] in (*closed.SUBJECTS, "that")


def _finite_before(tokens: Tokens, index: int, timed: Collection[int]) -> int:
    """The finite verb between the opening of the clause and the form; −1 where there is none."""
    for at in range(index - 1, max(index - REACH, -1), -1):
        norm = tokens.norms[at]
        if at in timed:
            continue
        if tokens.kinds[at] == MARK:
            if norm in _ENDS:
                return -1
            continue
        if norm in _OPENERS or norm in _COORDINATORS:
            return -1
        if tokens.capitalised(at):
            continue
        if norm in FINITE or norm in _IRREGULAR_PASTS or norm in _SURE_PRESENTS:
            return at
        if norm in verbs.ALIKE_FORMS or (norm.endswith("ed") and len(norm) > 4):
            before = _before(tokens, at, timed)
            adjective = before >= 0 and (
                tokens.norms[before] in closed.DETERMINERS or tokens.norms[before] in closed.PREPOSITIONS
            )
            if not adjective and before >= 0 and tokens.kinds[before] == WORD:
                return at
    return -1


def _opens_report(tokens: Tokens, verb: int, index: int, timed: Collection[int]) -> bool:
    """«said revenue dropped», against «said in a report released on Monday»."""
    if tokens.norms[verb] not in _REPORTING:
        return False
    after = verb + 1
    while after < index and after in timed:
        after += 1
    return after < index and tokens.norms[after] not in closed.PREPOSITIONS


def _finite_after(tokens: Tokens, index: int, timed: Collection[int], *, sure: bool) -> bool:
    for at in range(index + 1, min(index + REACH, len(tokens))):
        norm = tokens.norms[at]
        if at in timed:
            continue
        if tokens.kinds[at] == MARK:
            if norm in _ENDS:
                return False
            continue
        if norm in _OPENERS:
            return False
        if norm in _COORDINATORS:
            following = _next(tokens, at)
            if following in FINITE or following in _IRREGULAR_PASTS or following.endswith("ed"):
                return False
            continue
        if tokens.capitalised(at):
            continue
        if norm in FINITE or norm in _IRREGULAR_PASTS or norm in _SURE_PRESENTS:
            return True
        if (
            not sure
            and (norm in verbs.ALIKE_FORMS or norm.endswith("ed"))
            and tokens.norms[at - 1] not in closed.DETERMINERS
        ):
            return True
    return False


def _behind_mark(tokens: Tokens, index: int, mark: int, timed: Collection[int]) -> VerbForm | None:
    """«Jane Doe, who painted it, died»: behind a comma the past goes on with a clause that lacks its verb."""
    if tokens.norms[mark] in _QUOTES and tokens.norms[index] in _REPORTING:
        return PAST
    if tokens.norms[mark] != ",":
        return PARTICIPLE
    main = _main_finite_before(tokens, mark, timed)
    if main >= 0:
        reported = (
            tokens.norms[main] in _REPORTING and main + 1 < mark and not _clause_between(tokens, main, mark)
        )
        inverted = tokens.norms[index] in _REPORTING and not _phrase_only(tokens, index)
        return PAST if reported or inverted else PARTICIPLE
    if mark == 0 or not _subject_before(tokens, mark, timed):
        return PARTICIPLE
    return PARTICIPLE if _main_finite_after(tokens, index, timed) else PAST


def _phrase_only(tokens: Tokens, index: int) -> bool:
    return _next(tokens, index) in closed.PREPOSITIONS


def _clause_between(tokens: Tokens, start: int, end: int) -> bool:
    return any(
        tokens.norms[at] in FINITE or tokens.norms[at] in _IRREGULAR_PASTS for at in range(start + 1, end)
    )


def _segments_before(tokens: Tokens, mark: int, timed: Collection[int]) -> list[tuple[int, int]]:
    """The stretches between commas before a mark, nearest first, back to a stop that ends a clause."""
    segments, end = [], mark
    for at in range(mark - 1, max(mark - 2 * REACH, -1) - 1, -1):
        if at >= 0 and (at in timed or tokens.norms[at] not in _ENDS):
            continue
        segments.append((at + 1, end))
        if at < 0 or tokens.norms[at] != ",":
            break
        end = at
    return segments


def _is_aside(tokens: Tokens, start: int) -> bool:
    return tokens.norms[start] in _OPENERS or tokens.norms[start] in closed.CONDITIONS


def _main_finite_before(tokens: Tokens, mark: int, timed: Collection[int]) -> int:
    """The finite verb of a main clause among the stretches before a comma; −1 where there is none."""
    for start, end in _segments_before(tokens, mark, timed):
        if start < end and not _is_aside(tokens, start):
            found = _finite_in_main(tokens, start, end, timed)
            if found >= 0:
                return found
    return -1


def _finite_in_main(tokens: Tokens, start: int, end: int, timed: Collection[int]) -> int:
    for at in range(start, end):
        norm = tokens.norms[at]
        if norm in closed.RELATIVES or norm == "that":
            return -1
        if at in timed or (tokens.capitalised(at) and at > 0):
            continue
        if norm in FINITE or norm in _IRREGULAR_PASTS or norm in _SURE_PRESENTS or norm in ("say", "said"):
            return at
        is_form = norm in verbs.ALIKE_FORMS or (norm.endswith("ed") and len(norm) > 4)
        if is_form and at > start and form_at(tokens, at, PAST_OR_PARTICIPLE, timed) == PAST:
            return at
    return -1


def _subject_before(tokens: Tokens, mark: int, timed: Collection[int]) -> bool:
    """Whether the clause before the comma begins with a noun, and not with «In May,» or «Founded in 1961,»."""
    start, end = _segments_before(tokens, mark, timed)[-1]
    while start < end and (start in timed or tokens.norms[start] in ("'", "’")):
        start += 1
    norm = tokens.norms[start] if start < end else ""
    if not norm or norm in closed.PREPOSITIONS or norm in closed.SUBORDINATORS or norm in closed.ADVERBS:
        return False
    return start + 1 == end or not (norm.endswith(("ing", "ed")) or norm in verbs.PARTICIPLES)


def _main_finite_after(tokens: Tokens, index: int, timed: Collection[int]) -> bool:
    """Whether a later stretch of the sentence holds the verb of the main clause."""
    start = index
    for at in range(index + 1, min(index + 2 * REACH, len(tokens))):
        norm = tokens.norms[at]
        if at in timed or norm not in _ENDS:
            continue
        if start > index and start < at and not _is_aside(tokens, start):
            first = next(
                (one for one in range(start, at) if one not in timed and tokens.norms[one] not in _SKIPPED),
                at,
            )
            word = tokens.norms[first] if first < at else ""
            if word in FINITE or word in _IRREGULAR_PASTS or word in _SURE_PRESENTS:
                return True
            if word in verbs.ALIKE_FORMS or word.endswith("ed"):
                return True
        if norm != ",":
            return False
        start = at + 1
    return False


# the present or a noun


def _is_present(tokens: Tokens, index: int, kind: VerbForm | None, timed: Collection[int]) -> bool:
    norm = tokens.norms[index]
    before = _before(tokens, index, timed)
    if before < 0:
        return False
    word = tokens.norms[before]
    if word in closed.DETERMINERS or word in closed.PREPOSITIONS or tokens.capitalised(index):
        return False
    if kind == THIRD_PERSON:
        if norm in _SURE_PRESENTS:
            return True
        if _finite_before(tokens, index, timed) >= 0 or _finite_after(tokens, index, timed, sure=True):
            return False
        return _verb_can_stand(tokens, index, before, timed)
    if word in ("they", "we", "i", "you", "who", "which", "that"):
        return True
    if norm in verbs.NOUNS_TOO and not tokens.norms[before].endswith("s"):
        return False
    if norm not in verbs.NOUNS_TOO and (
        _next(tokens, index) in closed.PREPOSITIONS
        or index + 1 in timed
        or _next(tokens, index) in closed.DETERMINERS
    ):
        return tokens.kinds[before] == WORD and _finite_before(tokens, index, timed) < 0
    plural = len(word) > 2 and word.endswith("s") and not word.endswith("ss") and tokens.kinds[before] == WORD
    return (
        plural
        and _finite_before(tokens, index, timed) < 0
        and not _finite_after(tokens, index, timed, sure=True)
    )


def _verb_can_stand(tokens: Tokens, index: int, before: int, timed: Collection[int]) -> bool:
    """«The company plans to…», «its permit expires on…»: behind a singular noun, before what a verb governs."""
    word, following = tokens.norms[before], _next(tokens, index)
    if tokens.kinds[before] == MARK and word not in ",)":
        return False
    if word in closed.SUBJECTS or word in closed.RELATIVES:
        return True
    return (
        index + 1 in timed
        or following in closed.PREPOSITIONS
        or following in closed.DETERMINERS
        or following in closed.ADVERBS
    )
