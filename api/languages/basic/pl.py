"""Polish: words that its locale data lacks, and examples."""

from datetime import date

from api.extraction.clauses.grammar import Cue, Tense
from api.languages.basic.vocabulary import ClauseWords, Phrases, Vocabulary
from api.languages.named_days import (
    ALL_SAINTS,
    CHRISTMAS,
    CHRISTMAS_EVE,
    COLD_WAR,
    CORPUS_CHRISTI,
    EASTER,
    FIRST_WORLD_WAR,
    GOOD_FRIDAY,
    NEW_YEARS_DAY,
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
        "minioną", "minionym", "minionego", "ostatni", "ostatnią", "ostatnim", "ostatniego", "ub.",
    ),
    next=(
        "przyszły", "przyszłym", "przyszłą", "przyszłego", "następny", "następną", "najbliższy",
        "najbliższą", "najbliższym", "najbliższego", "nadchodzący", "nadchodzącą", "nadchodzącym",
    ),
    every=("każdy", "każdą", "każdego", "co", "w każdą", "w każdy"),
    weekend=("weekend",),
    weekend_lead=("w",),
    new_date_lead=("na",),
    about=("około", "prawie", "ponad"),
    ago_after=("temu",),
    in_before=("za",),
    later=("później", "potem"),
    earlier=("wcześniej",),
    next_day=("następnego dnia", "nazajutrz"),
    day_before=("dzień wcześniej", "poprzedniego dnia"),
    past_units=("ostatnich", "ostatnie", "ostatnim", "minionych"),
    coming_units=("najbliższych", "następnych"),
    at=("o godz.", "o godzinie", "około godz.", "około godziny", "ok. godz.", "od godz.", "po godz."),
    at_clock=("o", "około", "od", "po"),
    night_from=("w nocy z", "w nocy ze"),
    night_to=("na",),
    year=("roku",),
    year_mark=("roku", "rok", "r."),
    year_lead=("w", "w latach", "lata"),
    year_lead_if_last=("od", "do", "po", "przed", "z"),
    decade=("lata", "latach", "lat"),
    last_century=("ubiegłego wieku", "minionego wieku", "XX wieku", "XX w."),
    century=("wieku", "wiek"),
    quarter=("kwartale", "kwartał", "kwartału"),
    half=("półroczu", "półrocze", "połowie roku"),
    season_lead=("na", "od", "do", "przed", "po", "tej", "tego", "w"),
    early=("początek", "początku", "na początku"),
    street=(
        "ulica", "ulicy", "ulicę", "ul.", "plac", "placu", "pl.", "aleja", "alei", "aleję", "al.", "rondo",
        "rondzie", "osiedle", "osiedlu", "skwer", "skwerze", "most", "moście",
    ),
    middle=("połowa", "połowie", "w połowie", "połowy"),
    late=("koniec", "końca", "końcu", "pod koniec", "końcem"),
    since_or_from=("od",),
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
            "mają", "powstanie", "powstaną", "zagra", "zagrają", "zajmie", "zajmą", "zacznie", "zaczną",
            "otworzy", "zamknie", "wystąpi", "wystąpią", "spotka", "spotkają", "ogłosi", "podpisze",
            "przyjedzie", "poleci", "trafi", "wejdzie", "wejdą", "zakończy", "potrwa", "stanie", "zmierzy",
            "zmierzą", "podejmie", "przedstawi", "rozpatrzy", "zagłosuje", "zmieni", "wzrośnie", "spadnie",
            "pojawi", "zobaczymy", "przejdzie", "rozegra", "pożegna", "uruchomi", "zaprezentuje", "zdecyduje",
            "zdecydują", "wzrosną", "spadną", "podniesie",
            "podrożeje", "podrożeją", "stanieje", "odwiedzi", "odwiedzą", "wybierze", "wybiorą", "ogłoszą",
            "otworzą", "zamkną", "zapadnie", "uczci", "obejmie", "poprowadzi", "dotrze", "wróci", "wrócą",
        ),
        Tense.PLANNED: ("chce", "chcą", "zamierza", "zamierzają", "planuje", "planują"),
        Tense.PRESENT: (
            "jest", "są", "trwa", "trwają", "strajkuje", "strajkują", "obowiązuje", "obowiązują", "można",
            "działa", "działają", "mieszka", "pracuje", "potrafi", "pochodzi", "pochodzą",
        ),
        Tense.PAST: ("zmarł", "zmarła", "zmarli", "poszedł", "wyszedł", "przyszedł", "wszedł", "odszedł"),
        Tense.WAS_PLANNED: ("miał", "miała", "miały"),
        Tense.POSSIBLE: ("może", "mogą", "mógłby"),
    },
    tense_endings={
        Tense.PAST: (
            "ał", "ała", "ało", "ali", "ały", "ił", "iła", "iło", "ili", "iły", "ął", "ęła", "ęli", "ęło",
            "ęły", "ósł", "osła", "osło", "eszła", "eszło", "eszli", "eszły", "adł", "adła", "adło", "adli",
            "szło", "ył", "yła", "yło", "yli", "uł", "uła", "kł", "gł", "ano", "ono", "ęto",
        ),
    },
    not_verbs=frozenset({
        "cały", "mały", "miały", "była", "skała", "chwała", "szkoła", "cała", "mała", "małą", "całą",
        "biały", "biała", "stały", "stała", "rano", "święto", "siano", "kolano", "grono", "było", "tył",
        "artykuł", "tytuł", "szczegół", "muł", "siła", "chwili", "rodzili", "żyła", "wstały", "doskonały",
        "wspaniały", "wspaniała", "materiały", "kanały", "udziały", "oddziały", "trybunały", "skali",
    }),
    cues={
        Cue.LASTING: ("potrwa", "potrwają", "trwa", "trwają"),
        Cue.PLANNED: (
            "zaplanowany", "zaplanowana", "zaplanowane", "zaplanowaną", "zaplanowano", "planowany",
            "planowana", "planowane", "planowaną",
        ),
        Cue.CANCELLED: ("odwołano", "odwołany", "odwołana", "odwołane"),
        Cue.POSTPONED: ("przełożono", "przełożony", "przełożona", "przełożone", "przesunięto"),
    },
    participles=(
        "zaplanowany", "zaplanowana", "zaplanowane", "zaplanowaną", "planowany", "planowana", "planowane",
        "planowaną", "odwołany", "odwołana", "odwołane", "przełożony", "przełożona", "przełożone",
    ),
    from_old_date=frozenset({"z"}),
    to_new_date=frozenset({"na"}),
    contrasts=frozenset({"ale", "jednak", "lecz"}),
    conditions=frozenset({"jeśli", "jeżeli"}),
    negations=frozenset({"nie"}),
    relatives=frozenset({
        "który", "która", "które", "którzy", "którego", "której", "którym", "którą", "których",
    }),
    complementizers=frozenset({"że", "iż"}),
    subordinators=frozenset({"gdy", "kiedy", "ponieważ", "bo", "gdyż", "choć", "aby", "żeby", "by"}),
    prepositions=frozenset({
        "w", "we", "na", "z", "ze", "do", "od", "o", "po", "przed", "podczas", "za", "około", "latach",
    }),
    coordinators=frozenset({"i", "a", "oraz", "ale", "lub", "jednak"}),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    clause_words=CLAUSE_WORDS,
    abbreviations=(
        "godz", "br", "ub", "ul", "pl", "al", "ok", "proc", "tys", "mln", "mld", "prof", "dr", "św", "im",
    ),
    weekdays={
        "poniedziałku": 0, "poniedziałkiem": 0, "poniedziałki": 0, "wtorku": 1, "wtorkiem": 1, "środy": 2,
        "środą": 2, "środzie": 2, "czwartku": 3, "czwartkiem": 3, "piątku": 4, "piątkiem": 4, "soboty": 5,
        "sobotą": 5, "sobocie": 5, "niedzieli": 6, "niedzielą": 6,
    },
    parts_of_day=(
        "rano", "wieczorem", "nocą", "w nocy", "po południu", "przed południem", "nad ranem", "w południe",
    ),
    relative_units={
        "br.": (0, "year"), "bieżącego roku": (0, "year"), "ub.r.": (-1, "year"), "ub. roku": (-1, "year"),
    },
    lone_seasons={"wiosną": 21, "latem": 22, "jesienią": 23, "zimą": 24},
    plural_units=("lata", "lat", "dni", "tygodnie", "tygodni", "miesiące", "miesięcy"),
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
        "wielki piątek": GOOD_FRIDAY, "boże narodzenie": CHRISTMAS, "bożego narodzenia": CHRISTMAS,
        "wigilia": CHRISTMAS_EVE, "wigilii": CHRISTMAS_EVE, "nowy rok": NEW_YEARS_DAY,
        "wszystkich świętych": ALL_SAINTS, "boże ciało": CORPUS_CHRISTI,
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
    "2025-07-25": ["W miniony piątek prezydent podpisał ustawę o mediach publicznych."],
    "2025-08-03T18:30": ["W niedzielę 3 sierpnia o godz. 18.30 Legia Warszawa zagra z Lechem Poznań."],
    "2025-07-30": ["Wczoraj wieczorem zmarł reżyser Andrzej Nowak."],
    "2025-08-09": ["Koncert zaplanowany na 9 sierpnia został odwołany."],
    "2025-09-12, 2025-10-03": ["Premierę przełożono z 12 września na 3 października."],
    "../2025-09-14": ["Wystawę można oglądać do 14 września."],
    "2025-08-01/2025-10-31": ["Od 1 sierpnia do końca października most będzie zamknięty dla ruchu."],
    "2025-34": ["W drugim kwartale br. zysk banku wzrósł o 4 proc."],
    "198X": ["W latach 80. ubiegłego wieku pisarka mieszkała w Paryżu."],
    "2025-08-04/2025-08-10": ["Sejm zajmie się projektem w przyszłym tygodniu."],
    "2025-07-28/..": ["Od poniedziałku strajkują kierowcy autobusów."],
    "1939-09-01/1945-09-02": ["Podczas II wojny światowej muzeum zostało zniszczone."],
    "2025-07-29": [
        "Dwa dni temu w kopalni doszło do wybuchu.",
        "We wtorek po południu policja zatrzymała dwóch mężczyzn.",
    ],
    "2025-23": ["Sąd może wydać wyrok jesienią."],
    "2025-07-26/2025-07-27": [
        "W nocy z soboty na niedzielę spłonął kościół.",
        "W zeszły weekend na drogach zginęło 15 osób.",
    ],
    "2025-08-05": ["We wtorek (5 sierpnia) odbędzie się pogrzeb."],
    "2025-07-30T07:00": ["Do wypadku doszło w środę około godziny 7 rano."],
    "2024-02": ["W lutym ubiegłego roku firma zwolniła 300 osób."],
    "1944-08-01": ["Powstanie warszawskie wybuchło 1 sierpnia 1944 r."],
    "../2025": ["Do końca roku w mieście powstanie 12 szkół."],
    "2025-08-07": ["Premier odwiedzi Berlin w przyszły czwartek."],
    "2025-08-01/2025-08-03": ["Festiwal potrwa od piątku do niedzieli."],
    "2015/2020": ["W latach 2015–2020 liczba włamań wzrosła o jedną czwartą."],
    "1921-04-14": ["Urodził się 14 kwietnia 1921 roku we Lwowie."],
    "2025-09/..": ["Od września bilety będą droższe."],
    "2025-07-11/..": ["Muzeum jest nieczynne od połowy lipca."],
    "1990/1993": ["Na początku lat dziewięćdziesiątych fabryka upadła."],
    "2024": ["Rok temu w tym samym miejscu zginął rowerzysta."],
    "2025-08-02, 2025-08-20": ["Mecz zaplanowany na sobotę przełożono na 20 sierpnia."],
    "../2025-08-15": ["Do 15 sierpnia można składać wnioski."],
    "2025-06-21/2025-06-30": ["Pod koniec czerwca bezrobocie wynosiło 5 proc."],
    "1876, 2021-21": ["Budynek pochodzi z 1876 roku, a wiosną 2021 roku został odnowiony."],
    "1981-12-13, 1981-12-14": [
        "13 grudnia 1981 roku wprowadzono stan wojenny. Następnego dnia zamknięto granice.",
    ],
    "../2027": ["Miasto chce przebudować ulicę do końca 2027 roku."],
    "1984/1986": ["W połowie lat osiemdziesiątych klub popadł w długi."],
    "2023-22": ["Latem 2023 roku spłonął kościół."],
    "2025-08-08, 2025-08-09, 2025-08-10": ["Spektakl będzie można zobaczyć 8, 9 i 10 sierpnia."],
    "2025-07-31": ["Prezydent otworzy w czwartek wystawę w Gdańsku."],
    "2025-07-28/2025-08-03": ["W tym tygodniu Sejm zdecyduje o podatku."],
    "2026-01-01/..": ["Od 1 stycznia czynsze wzrosną o 4 proc."],
    "2025-06/..": ["Podejrzany przebywa w areszcie od zeszłego miesiąca."],
    "2025-07-29/2025-07-30": ["W nocy z 29 na 30 lipca spadł grad."],
    "2025-10-26": ["Wybory parlamentarne odbędą się w niedzielę, 26 października."],
    "2024-03-12": ["Umowa została podpisana 12.03.2024 r."],
    "2025-08-11/2025-08-17": ["Za dwa tygodnie rozpocznie się proces."],
    "2024-12-25": ["W Boże Narodzenie spadł śnieg."],
}

NOT_TIMES = [
    "Ma 44 lata i 3 dzieci.",
    "Co piątek w szkole je obiad 20 dzieci.",
    "Ulica 3 Maja jest zamknięta.",
    "Wygrali 3:1, a w 75. minucie padł czwarty gol.",
    "W piątki muzeum jest czynne do godz. 20.",
    "Przez 27 lat był burmistrzem miasta.",
    "Na 19. kilometrze autostrady A2 zderzyły się trzy auta.",
]
# fmt: on
