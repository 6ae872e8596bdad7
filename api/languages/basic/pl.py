"""Polish: words that its locale data lacks, and examples."""

from datetime import date

from api.extraction.clauses.grammar import Cue, Tense
from api.languages.basic.vocabulary import ClauseWords, Phrases, Vocabulary
from api.languages.named_days import (
    CHRISTMAS_EVE,
    COLD_WAR,
    EASTER,
    FIRST_WORLD_WAR,
    GOOD_FRIDAY,
    NEW_YEARS_EVE,
    SECOND_WORLD_WAR,
)

# fmt: off
PHRASES = Phrases(
    and_=("i", "oraz"),
    from_=("od",),
    to=("do",),
    between=("między", "pomiędzy"),
    this=("ten", "tę", "ta", "tego", "tym", "tej"),
    last=(
        "ubiegły", "ubiegłym", "ubiegłą", "ubiegłego", "zeszły", "zeszłym", "zeszłą", "zeszłego", "miniony",
        "minioną", "ostatni", "ostatnią",
    ),
    next=(
        "przyszły", "przyszłym", "przyszłą", "przyszłego", "następny", "następną", "najbliższy",
        "najbliższą",
    ),
    every=("każdy", "każdą", "każdego", "co", "w każdą", "w każdy"),
    weekend=("weekend",),
    weekend_lead=("w",),
    about=("około", "prawie", "ponad"),
    ago_after=("temu",),
    in_before=("za",),
    later=("później", "potem"),
    earlier=("wcześniej",),
    next_day=("następnego dnia", "nazajutrz"),
    day_before=("dzień wcześniej", "poprzedniego dnia"),
    past_units=("ostatnich", "ostatnie", "ostatnim", "minionych"),
    coming_units=("najbliższych", "następnych"),
    at=("o", "o godz.", "o godzinie"),
    oclock=("godziny",),
    year=("roku",),
    year_mark=("roku", "rok", "r."),
    year_lead=("w",),
    year_lead_if_last=("od", "do", "po", "przed", "z"),
    decade=("lata", "latach", "lat"),
    century=("wieku", "wiek"),
    quarter=("kwartale", "kwartał", "kwartału"),
    half=("półroczu", "półrocze", "połowie roku"),
    season_lead=("na", "od", "do", "przed", "po", "tej", "tego", "w"),
    early=("początek", "początku", "na początku"),
    middle=("połowa", "połowie", "w połowie", "połowy"),
    late=("koniec", "końca", "końcu", "pod koniec", "końcem"),
    since=("od",),
    starting=("począwszy od",),
    until=("do", "aż do"),
    by=("najpóźniej do", "najpóźniej w"),
    before=("przed",),
    after=("po",),
)

CLAUSE_WORDS = ClauseWords(
    tenses={
        Tense.IMPERFECT: ("był", "była", "było", "byli", "były"),
        Tense.FUTURE: (
            "będzie", "będą", "zostanie", "zostaną", "odbędzie", "odbędą", "rozpocznie", "ruszy", "ma",
            "mają",
        ),
        Tense.WAS_PLANNED: ("miał", "miała", "miały"),
        Tense.POSSIBLE: ("może", "mogą", "mógłby"),
    },
    tense_endings={
        Tense.PAST: (
            "ał", "ała", "ało", "ali", "ały", "ił", "iła", "iło", "ili", "iły", "ął", "ęła", "ęli",
        ),
    },
    not_verbs=frozenset({"cały", "mały", "miały", "była", "ziemiały", "skała", "chwała", "szkoła"}),
    cues={
        Cue.CANCELLED: ("odwołano", "odwołany", "odwołana", "odwołane"),
        Cue.POSTPONED: ("przełożono", "przełożony"),
    },
    coordinators=frozenset({"i", "ale", "lub"}),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    clause_words=CLAUSE_WORDS,
    units={"lat": "year", "lata": "year", "tygodniu": "week", "miesiącu": "month", "roku": "year"},
    relative_days={"przedwczoraj": -2, "pojutrze": 2},
    seasons={
        "wiosnę": 21, "wiosny": 21, "lato": 22, "lata": 22, "jesień": 23, "jesieni": 23, "zimę": 24,
        "zimy": 24,
    },
    numbers={
        "dwa": 2, "dwie": 2, "dwóch": 2, "trzy": 3, "trzech": 3, "cztery": 4, "czterech": 4, "pięć": 5,
        "pięciu": 5, "sześć": 6, "siedem": 7, "osiem": 8, "dziewięć": 9, "dziesięć": 10, "dwadzieścia": 20,
    },
    ordinals={
        "pierwszym": 1, "pierwszy": 1, "pierwszego": 1, "pierwsze": 1, "drugim": 2, "drugi": 2,
        "drugiego": 2, "drugie": 2, "trzecim": 3, "trzeci": 3, "czwartym": 4, "czwarty": 4,
    },
    decades={
        "dwudzieste": 20, "dwudziestych": 20, "trzydzieste": 30, "trzydziestych": 30, "czterdzieste": 40,
        "czterdziestych": 40, "pięćdziesiąte": 50, "pięćdziesiątych": 50, "sześćdziesiąte": 60,
        "sześćdziesiątych": 60, "siedemdziesiąte": 70, "siedemdziesiątych": 70, "osiemdziesiąte": 80,
        "osiemdziesiątych": 80, "dziewięćdziesiąte": 90, "dziewięćdziesiątych": 90,
    },
    holidays={
        "wigilię": CHRISTMAS_EVE, "sylwestra": NEW_YEARS_EVE, "wielkanoc": EASTER, "wielkanocy": EASTER,
        "wielki piątek": GOOD_FRIDAY,
    },
    periods={
        "zimnej wojny": COLD_WAR, "i wojny światowej": FIRST_WORLD_WAR,
        "ii wojny światowej": SECOND_WORLD_WAR,
    },
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-10-15": ["Wybory odbędą się 15 października 2025 r."],
    "199X": ["W latach dziewięćdziesiątych mieszkał w Krakowie."],
    "2010": ["Muzeum otwarto w 2010 roku."],
    "2025-07-21/2025-07-27": ["W ubiegłym tygodniu minister złożył dymisję."],
    "2022": ["Trzy lata temu zamknięto fabrykę."],
    "2026": ["Most zostanie otwarty w przyszłym roku."],
    "2019/..": ["Fabryka jest zamknięta od 2019 roku."],
    "2026-05-01/2026-05-10": ["Na początku maja ruszy budowa."],
    "../2026-06-02": ["Wystawa potrwa do 2 czerwca 2026 roku."],
    "18XX": ["W XIX wieku zbudowano kościół."],
    "2024-33": ["W pierwszym kwartale 2024 roku spadł zysk."],
}

NOT_TIMES = [
    "Ma 44 lata i 3 dzieci.",
]
# fmt: on
