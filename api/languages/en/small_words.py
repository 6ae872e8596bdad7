"""The words of closed classes in English: those that join, replace and govern."""

DETERMINERS = frozenset(
    "the a an this that these those his her its their my our your some any no every each another "
    "both all either neither such several many few most".split()
)

SUBJECTS = frozenset({"he", "she", "it", "they"})

PRONOUNS = SUBJECTS | frozenset(
    "i we you him them us me himself herself itself themselves myself ourselves one ones something "
    "anything nothing everything someone anyone everyone nobody everybody there who whom whose "
    "which what".split()
)

PREPOSITIONS = frozenset(
    "in on at by for of to from with without within into onto over under above below between among "
    "amid amidst through throughout during before after since until till as about against around "
    "across along behind beside besides beyond despite except inside near off out outside past per "
    "than toward towards up upon via versus unlike like down ahead following according".split()
)

RELATIVES = frozenset({"who", "which", "whose", "whom", "where", "whereby"})

SUBORDINATORS = frozenset(
    "when while because although though as whereas once whenever wherever lest since until till "
    "after before".split()
)

CONDITIONS = frozenset({"if", "unless", "should", "provided"})

COORDINATORS = frozenset({"and", "but", "or", "nor", "then", "yet"})

AUXILIARIES = frozenset(
    "be is are was were been being am 's have has had having do does did doing will would shall "
    "should may might can could must ought".split()
)

NEGATIONS = frozenset({"not", "never", "no", "nobody", "t", "n't", "hardly", "neither"})

ADVERBS = frozenset(
    "also now already still just only even ever never not too very again soon later earlier early "
    "late then here there once twice today yesterday tomorrow tonight currently recently finally "
    "first last next ago away back instead however meanwhile moreover nevertheless so thus "
    "therefore perhaps maybe almost nearly about more most less least much further originally "
    "initially previously formerly eventually".split()
)

CLOSED_CLASS = (
    DETERMINERS
    | PRONOUNS
    | PREPOSITIONS
    | RELATIVES
    | SUBORDINATORS
    | CONDITIONS
    | COORDINATORS
    | AUXILIARIES
    | NEGATIONS
    | ADVERBS
    | frozenset("s said says told mid how why whether o own same other others else yes plus minus".split())
)

COMPARISONS = frozenset(
    "than more less fewer most least best worst first only same record compared versus largest biggest "
    "highest lowest strongest weakest longest shortest smallest deadliest fastest slowest sharpest steepest "
    "hottest coldest wettest driest oldest youngest earliest latest greatest from".split()
)
