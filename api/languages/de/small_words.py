"""The words of closed classes in German: those that join, replace and govern."""

DETERMINERS = frozenset("der die das dem den des ein eine einen einem einer eines".split())

PREPOSITIONS = frozenset("am beim bis gegen im in seit vom von während wegen zum zur zwischen".split())
"""Without «an», «auf», «aus», which end a clause as parts of its verb."""

PREPOSITIONS_OF_TIMES = (
    frozenset(
        "am bis ab seit für vom von auf zum diesen dieser und vor nach heute gestern morgen im anfang mitte "
        "ende zwischen monat kommenden vergangenen vorigen letzten nächsten dem den der die das des jahr "
        "jahre jahres jahren um gegen in beginn".split()
    )
    | PREPOSITIONS
)
"""Prepositions, articles and other words that belong to the time after them."""
