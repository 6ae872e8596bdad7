from dataclasses import dataclass


@dataclass
class Grammar:
    pass
