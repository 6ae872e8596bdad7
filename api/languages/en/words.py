"""The words with which English names times."""

from api.languages import named_days

MONTHS = {
    "January": 1, "Jan.": 1, "Jan": 1,
    "February": 2, "Feb.": 2, "Feb": 2,
    "March": 3, "Mar.": 3, "Mar": 3,
    "April": 4, "Apr.": 4, "Apr": 4,
    "May": 5,
    "June": 6, "Jun.": 6, "Jun": 6,
    "July": 7, "Jul.": 7, "Jul": 7,
    "August": 8, "Aug.": 8, "Aug": 8,
    "September": 9, "Sept.": 9, "Sept": 9, "Sep.": 9, "Sep": 9,
    "October": 10, "Oct.": 10, "Oct": 10,
    "November": 11, "Nov.": 11, "Nov": 11,
    "December": 12, "Dec.": 12, "Dec": 12,
}  # fmt: skip

# Before «may» and «march» written small.
BEFORE_MONTHS = frozenset(
    "in of since until by early late mid last next during through this from before after".split()
)

PLAIN_MONTHS = {
    "January": 1, "February": 2, "July": 7, "September": 9, "October": 10, "November": 11, "December": 12,
}  # fmt: skip

WEEKDAYS = {
    "Monday": 0, "Tuesday": 1, "Wednesday": 2, "Thursday": 3, "Friday": 4, "Saturday": 5, "Sunday": 6,
    "Tues.": 1, "Tues": 1, "Weds": 2, "Thurs.": 3, "Thurs": 3,
}  # fmt: skip

SHORT_WEEKDAYS = {
    "Mon.": 0, "Mon": 0, "Tue.": 1, "Tue": 1, "Wed.": 2, "Wed": 2, "Thu.": 3, "Thu": 3, "Thur": 3,
    "Fri.": 4, "Fri": 4, "Sat.": 5, "Sat": 5, "Sun.": 6, "Sun": 6,
}  # fmt: skip

WEEKDAYS_PLURAL = {weekday + "s": number for weekday, number in WEEKDAYS.items() if weekday.endswith("day")}

SEASONS = {
    "spring": 21,
    "springtime": 21,
    "summer": 22,
    "summertime": 22,
    "autumn": 23,
    "fall": 23,
    "winter": 24,
    "wintertime": 24,
}

CLEAR_SEASONS = {season: number for season, number in SEASONS.items() if season != "fall"}

PLURAL_SEASONS = {"springs": 21, "summers": 22, "autumns": 23, "falls": 23, "winters": 24}

UNITS = {
    "day": "day", "days": "day",
    "week": "week", "weeks": "week", "fortnight": "fortnight", "fortnights": "fortnight",
    "month": "month", "months": "month",
    "year": "year", "years": "year",
    "decade": "decade", "decades": "decade",
    "century": "century", "centuries": "century",
}  # fmt: skip

PLURAL_UNITS = ("days", "weeks", "months", "years", "decades", "centuries")

SHORT_UNITS = ("second", "seconds", "minute", "minutes", "hour", "hours")

_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip

_ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip

NUMBERS = {
    "a": 1, "an": 1, **_ONES, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, **_TENS,
    **{
        f"{ten}{joint}{one}": tens + ones
        for ten, tens in _TENS.items() for one, ones in _ONES.items() for joint in ("-", " ")
    },
    "a couple of": 2, "a couple": 2, "half a dozen": 6, "a dozen": 12, "two dozen": 24, "a hundred": 100,
    "one hundred": 100, "two hundred": 200, "three hundred": 300, "a thousand": 1000,
}  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
    "1st": 1, "2nd": 2, "2d": 2, "3rd": 3, "3d": 3, "4th": 4, "5th": 5,
}  # fmt: skip

_ORDINALS_TO_NINE = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9,
}  # fmt: skip

_ORDINALS_TO_TWENTY = {
    **_ORDINALS_TO_NINE, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
}  # fmt: skip

DAYS_IN_WORDS = (
    _ORDINALS_TO_TWENTY
    | {f"twenty-{one}": 20 + ones for one, ones in _ORDINALS_TO_NINE.items()}
    | {"thirtieth": 30, "thirty-first": 31}
)

LATE_ORDINALS = {word: number for word, number in DAYS_IN_WORDS.items() if number > 5}

SPOKEN_YEARS = {
    f"nineteen{joint}{word}": 1900 + number
    for word, number in NUMBERS.items() if 10 <= number <= 99 and "dozen" not in word
    for joint in (" ", "-")
} | {f"two thousand{joint}{word}": 2000 + number
    for word, number in NUMBERS.items() if number <= 29 and word not in ("a", "an") and "dozen" not in word
    and "couple" not in word
    for joint in (" ", " and ")
}  # fmt: skip

CENTURIES = _ORDINALS_TO_TWENTY | {"twenty-first": 21, "21st": 21, "1st": 1, "2nd": 2, "3rd": 3} | {
    f"{number}th": number for number in range(4, 21)
}  # fmt: skip

DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}  # fmt: skip

MONTHS_OF_SPANS = {
    "year": 12,
    "financial year": 12,
    "fiscal year": 12,
    "quarter": 3,
    "half": 6,
    "half-year": 6,
}

MONTHS_AHEAD = {"this month": 0, "last month": -1, "next month": 1, "the coming month": 1}

YEAR_SHIFTS = {
    **dict.fromkeys(("this year", "of this year", "the current year"), 0),
    **dict.fromkeys(("of the year", "of the current year", "of the present year"), 0),
    **dict.fromkeys(("last year", "of last year", "of the past year"), -1),
    **dict.fromkeys(("next year", "of next year", "of the coming year"), 1),
}

# After «the same period».
YEAR_BEFORE = (
    "last year", "of last year", "a year ago", "a year earlier", "one year earlier", "the year before",
    "the previous year", "of the previous year", "the prior year", "of the prior year", "of the last year",
)  # fmt: skip

# After «the quarter» or «the nine months» they say which one is meant.
BOUNDED_BY = (
    "of", "to", "through", "ended", "ending", "that", "since", "after", "before", "ahead", "ago", "in",
    "from", "between", "final", "finals",
)  # fmt: skip

NAMED_PERIODS = {
    "Cold War": named_days.COLD_WAR,
    "First World War": named_days.FIRST_WORLD_WAR,
    "World War I": named_days.FIRST_WORLD_WAR,
    "World War One": named_days.FIRST_WORLD_WAR,
    "World War 1": named_days.FIRST_WORLD_WAR,
    "WWI": named_days.FIRST_WORLD_WAR,
    "WW1": named_days.FIRST_WORLD_WAR,
    "Great War": named_days.FIRST_WORLD_WAR,
    "Second World War": named_days.SECOND_WORLD_WAR,
    "World War II": named_days.SECOND_WORLD_WAR,
    "World War Two": named_days.SECOND_WORLD_WAR,
    "World War 2": named_days.SECOND_WORLD_WAR,
    "WWII": named_days.SECOND_WORLD_WAR,
    "WW2": named_days.SECOND_WORLD_WAR,
    "interwar years": named_days.INTERWAR_PERIOD,
    "interwar period": named_days.INTERWAR_PERIOD,
    "inter-war years": named_days.INTERWAR_PERIOD,
    "inter-war period": named_days.INTERWAR_PERIOD,
    "French Revolution": named_days.FRENCH_REVOLUTION,
    "American Revolution": named_days.AMERICAN_REVOLUTION,
    "Revolutionary War": named_days.AMERICAN_REVOLUTION,
    "American Civil War": named_days.AMERICAN_CIVIL_WAR,
    "English Civil War": named_days.ENGLISH_CIVIL_WAR,
    "Spanish Civil War": named_days.SPANISH_CIVIL_WAR,
    "Napoleonic Wars": named_days.NAPOLEONIC_WARS,
    "Crimean War": named_days.CRIMEAN_WAR,
    "Boer War": named_days.BOER_WAR,
    "Korean War": named_days.KOREAN_WAR,
    "Vietnam War": named_days.VIETNAM_WAR,
    "Falklands War": named_days.FALKLANDS_WAR,
    "Gulf War": named_days.GULF_WAR,
    "Iraq War": named_days.IRAQ_WAR,
    "Six-Day War": named_days.SIX_DAY_WAR,
    "Yom Kippur War": named_days.YOM_KIPPUR_WAR,
    "Bosnian War": named_days.BOSNIAN_WAR,
    "Hundred Years' War": named_days.HUNDRED_YEARS_WAR,
    "Hundred Years War": named_days.HUNDRED_YEARS_WAR,
    "Thirty Years' War": named_days.THIRTY_YEARS_WAR,
    "Great Depression": named_days.GREAT_DEPRESSION,
    "Prohibition era": named_days.PROHIBITION,
    "Victorian era": named_days.VICTORIAN_ERA,
    "Edwardian era": named_days.EDWARDIAN_ERA,
    "Cultural Revolution": named_days.CULTURAL_REVOLUTION,
    "Weimar Republic": named_days.WEIMAR_REPUBLIC,
    "Blitz": named_days.BLITZ,
    "Battle of Britain": named_days.BATTLE_OF_BRITAIN,
}

NAMED_DAYS = {
    "9/11": named_days.SEPTEMBER_11,
    "Sept. 11 attacks": named_days.SEPTEMBER_11,
    "September 11 attacks": named_days.SEPTEMBER_11,
    "Sept. 11 terrorist attacks": named_days.SEPTEMBER_11,
    "Sept. 11th attacks": named_days.SEPTEMBER_11,
    "September 11 terrorist attacks": named_days.SEPTEMBER_11,
    "11 September attacks": named_days.SEPTEMBER_11,
    "September 11th attacks": named_days.SEPTEMBER_11,
    "September 11th terrorist attacks": named_days.SEPTEMBER_11,
    "Sept. 11th terrorist attacks": named_days.SEPTEMBER_11,
    "Sept. 11 terror attacks": named_days.SEPTEMBER_11,
    "September 11 terror attacks": named_days.SEPTEMBER_11,
    "D-Day": named_days.D_DAY,
    "VE Day": named_days.VICTORY_IN_EUROPE_DAY,
    "V-E Day": named_days.VICTORY_IN_EUROPE_DAY,
    "VJ Day": named_days.VICTORY_OVER_JAPAN_DAY,
}

# Feasts whose names say that they are days.
FEASTS = {
    "Christmas Day": named_days.CHRISTMAS,
    "Christmas Eve": named_days.CHRISTMAS_EVE,
    "Boxing Day": named_days.SAINT_STEPHENS_DAY,
    "New Year's Day": named_days.NEW_YEARS_DAY,
    "New Year's Eve": named_days.NEW_YEARS_EVE,
    "Hogmanay": named_days.NEW_YEARS_EVE,
    "Twelfth Night": named_days.TWELFTH_NIGHT,
    "Burns Night": named_days.BURNS_NIGHT,
    "Groundhog Day": named_days.GROUNDHOG_DAY,
    "St Patrick's Day": named_days.SAINT_PATRICKS_DAY,
    "St. Patrick's Day": named_days.SAINT_PATRICKS_DAY,
    "St George's Day": named_days.SAINT_GEORGES_DAY,
    "St. George's Day": named_days.SAINT_GEORGES_DAY,
    "St Andrew's Day": named_days.SAINT_ANDREWS_DAY,
    "St David's Day": named_days.SAINT_DAVIDS_DAY,
    "April Fools' Day": named_days.APRIL_FOOLS_DAY,
    "April Fool's Day": named_days.APRIL_FOOLS_DAY,
    "Earth Day": named_days.EARTH_DAY,
    "Valentine's Day": named_days.VALENTINES_DAY,
    "St Valentine's Day": named_days.VALENTINES_DAY,
    "St. Valentine's Day": named_days.VALENTINES_DAY,
    "Anzac Day": named_days.ANZAC_DAY,
    "Cinco de Mayo": named_days.CINCO_DE_MAYO,
    "May Day": named_days.MAY_DAY,
    "Flag Day": named_days.FLAG_DAY,
    "Midsummer's Day": named_days.MIDSUMMER_DAY,
    "Canada Day": named_days.CANADA_DAY,
    "Bastille Day": named_days.BASTILLE_DAY,
    "Australia Day": named_days.AUSTRALIA_DAY,
    "Independence Day": named_days.INDEPENDENCE_DAY,
    "Fourth of July": named_days.INDEPENDENCE_DAY,
    "4th of July": named_days.INDEPENDENCE_DAY,
    "July Fourth": named_days.INDEPENDENCE_DAY,
    "International Women's Day": named_days.INTERNATIONAL_WOMENS_DAY,
    "World AIDS Day": named_days.AIDS_DAY,
    "World Environment Day": named_days.ENVIRONMENT_DAY,
    "Halloween": named_days.HALLOWEEN,
    "All Saints' Day": named_days.ALL_SAINTS,
    "All Souls' Day": named_days.ALL_SOULS,
    "Guy Fawkes Night": named_days.GUY_FAWKES_NIGHT,
    "Bonfire Night": named_days.GUY_FAWKES_NIGHT,
    "Guy Fawkes Day": named_days.GUY_FAWKES_NIGHT,
    "Armistice Day": named_days.ARMISTICE_DAY,
    "Remembrance Day": named_days.ARMISTICE_DAY,
    "Veterans Day": named_days.ARMISTICE_DAY,
    "Veterans' Day": named_days.ARMISTICE_DAY,
    "Remembrance Sunday": named_days.REMEMBRANCE_SUNDAY,
    "Pearl Harbor Day": named_days.PEARL_HARBOR_DAY,
    "Martin Luther King Jr. Day": named_days.MARTIN_LUTHER_KING_DAY,
    "Martin Luther King Day": named_days.MARTIN_LUTHER_KING_DAY,
    "MLK Day": named_days.MARTIN_LUTHER_KING_DAY,
    "Presidents Day": named_days.PRESIDENTS_DAY,
    "Presidents' Day": named_days.PRESIDENTS_DAY,
    "President's Day": named_days.PRESIDENTS_DAY,
    "Memorial Day": named_days.MEMORIAL_DAY,
    "Juneteenth": named_days.JUNETEENTH,
    "Labor Day": named_days.LABOR_DAY,
    "Columbus Day": named_days.COLUMBUS_DAY,
    "Thanksgiving Day": named_days.THANKSGIVING,
    "Black Friday": named_days.BLACK_FRIDAY,
    "Cyber Monday": named_days.CYBER_MONDAY,
    "Thanksgiving Eve": named_days.THANKSGIVING_EVE,
    "Election Day": named_days.ELECTION_DAY,
    "Mother's Day": named_days.MOTHERS_DAY,
    "Father's Day": named_days.FATHERS_DAY,
    "Shrove Tuesday": named_days.SHROVE_TUESDAY,
    "Pancake Day": named_days.SHROVE_TUESDAY,
    "Mardi Gras": named_days.SHROVE_TUESDAY,
    "Fat Tuesday": named_days.SHROVE_TUESDAY,
    "Ash Wednesday": named_days.ASH_WEDNESDAY,
    "Mothering Sunday": named_days.MOTHERING_SUNDAY,
    "Palm Sunday": named_days.PALM_SUNDAY,
    "Maundy Thursday": named_days.MAUNDY_THURSDAY,
    "Holy Thursday": named_days.MAUNDY_THURSDAY,
    "Good Friday": named_days.GOOD_FRIDAY,
    "Holy Saturday": named_days.HOLY_SATURDAY,
    "Easter Saturday": named_days.HOLY_SATURDAY,
    "Easter Sunday": named_days.EASTER,
    "Easter Day": named_days.EASTER,
    "Easter Monday": named_days.EASTER_MONDAY,
    "Ascension Day": named_days.ASCENSION,
    "Whit Sunday": named_days.PENTECOST,
    "Whitsun": named_days.PENTECOST,
    "Pentecost": named_days.PENTECOST,
    "Whit Monday": named_days.WHIT_MONDAY,
    "Corpus Christi": named_days.CORPUS_CHRISTI,
    "Yom Kippur": named_days.YOM_KIPPUR,
    "Rosh Hashanah": named_days.ROSH_HASHANAH,
    "Diwali": named_days.DIWALI,
    "Eid al-Fitr": named_days.EID_AL_FITR,
    "Eid al-Adha": named_days.EID_AL_ADHA,
    "Chinese New Year": named_days.CHINESE_NEW_YEAR,
    "Lunar New Year": named_days.CHINESE_NEW_YEAR,
}

# Feasts whose names are often part of another: a Christmas tree, Easter eggs.
SHORT_FEASTS = {
    "Christmas": named_days.CHRISTMAS,
    "Christmastime": named_days.CHRISTMAS,
    "Xmas": named_days.CHRISTMAS,
    "Easter": named_days.EASTER,
    "Thanksgiving": named_days.THANKSGIVING,
    "New Year's": named_days.NEW_YEARS_DAY,
}

CLOCK_WORDS = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}

HALVES_OF_DAY = {"a.m.": 0, "a.m": 0, "am": 0, "p.m.": 12, "p.m": 12, "pm": 12}

PARTS_OF_DAY = (
    "morning", "afternoon", "evening", "night", "lunchtime", "teatime", "dawn", "daybreak", "sunrise", "dusk",
    "sunset", "overnight", "at dawn", "at dusk", "at lunchtime", "at night", "at nightfall", "at sunrise",
    "at sunset", "before dawn", "in the morning", "in the afternoon", "in the evening", "in the early hours",
    "in the small hours", "around dawn", "after dark", "after dusk", "after hours", "mid-morning",
    "mid-afternoon", "early morning", "early evening", "late afternoon", "late morning", "late evening",
    "late night", "early afternoon", "early in the morning", "late in the afternoon", "late in the evening",
    "late at night", "midmorning", "midafternoon", "evenings",
)  # fmt: skip

ZONES = (
    "GMT", "UTC", "BST", "CET", "CEST", "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT",
    "PST", "PDT", "Eastern", "Eastern time", "Eastern Time", "Eastern Standard Time", "Eastern Daylight Time",
    "Central time", "Central Time", "Mountain time", "Pacific", "Pacific time", "Pacific Time", "local time",
    "London time", "New York time", "hours", "hrs", "sharp", "IST", "JST", "AEST",
)  # fmt: skip

# Before a number with full stops they make it no date.
NUMBERED = (
    "version", "versions", "section", "sections", "article", "articles", "chapter", "chapters", "paragraph",
    "paragraphs", "clause", "rule", "table", "figure", "appendix", "release", "build", "kernel", "firmware",
    "software", "address", "step", "item", "v", "ver", "rev", "§",
)  # fmt: skip

MODEL_SUFFIXES = frozenset("ti pro max ultra plus xt xl gt gtx rtx turbo mini lite se super".split())

# Before «of» and a number they make it a count.
COLLECTIVES = frozenset(
    "crowd crowds group groups herd flock team army audience staff total force fleet convoy community "
    "workforce membership population mob gathering band collection batch sample pack stock".split()
)

# After a number of four digits they make it a measure.
MEASURES = (
    "miles", "kilometres", "kilometers", "km", "metres", "meters", "feet", "ft", "yards", "inches", "acres",
    "hectares", "square", "tons", "tonnes", "pounds", "kg", "kilograms", "grams", "litres", "liters",
    "gallons", "barrels", "dollars", "euros", "pesos", "rupees", "francs", "yen", "pence", "cents", "days",
    "hours", "minutes", "seconds", "weeks", "months", "years", "times", "degrees", "percent", "per",
    "megawatts", "watts", "calories", "volts", "m", "cc", "mph", "kph", "kmh", "hp", "horsepower", "rpm",
    "million", "billion", "crore", "lakh", "%", "metric", "nautical", "sq", "lb", "lbs", "oz", "gmt", "utc",
    "or so", "votes",
)  # fmt: skip

# What it can count apart from measures.
COUNTED = (
    *MEASURES, "people", "persons", "men", "women", "children", "boys", "girls", "students", "pupils",
    "workers", "employees", "jobs", "soldiers", "troops", "members", "homes", "houses", "households",
    "families", "residents", "patients", "cases", "deaths", "victims", "points", "pages", "words", "copies",
    "companies", "firms", "stores", "shops", "schools", "hospitals", "cars", "vehicles", "trucks", "planes",
    "aircraft", "ships", "shares", "units", "items", "objects", "pieces", "trees", "animals", "cattle",
    "sheep", "horses", "birds", "fans", "spectators", "protesters", "demonstrators", "delegates",
    "passengers", "visitors", "guests", "refugees", "migrants", "prisoners", "inmates", "officers", "police",
    "firefighters", "volunteers", "staff", "players", "runners", "riders", "seats", "tickets", "rooms",
    "beds", "apartments", "flats", "signatures", "civilians", "villagers", "farmers", "customers",
    "subscribers", "users", "doctors", "nurses", "teachers", "tourists", "entries", "applications",
    "complaints", "documents", "records", "warheads", "missiles", "rounds", "bodies", "graves", "buildings",
    "bricks", "boxes", "bottles", "specimens", "species", "meals", "more", "others",
)  # fmt: skip

# After a weekday they name something of such days: a Sunday newspaper.
OF_SUCH_DAYS = (
    "newspaper",
    "newspapers",
    "edition",
    "editions",
    "issue",
    "paper",
    "papers",
    "school",
    "schools",
    "league",
    "roast",
    "roasts",
    "best",
    "supplement",
    "magazine",
    "driver",
    "drivers",
    "market",
    "clothes",
    "lunches",
    "tabloid",
    "tabloids",
    "broadsheet",
)

ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr maj adm cpl pvt rev hon st ste "
    "mt ft messrs supt det insp pres amb atty jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues "
    "wed thu thur thurs fri u.s u.k u.n e.u d.c n.y n.j n.c s.c a.m p.m no nos vs v ave blvd rd e.g i.e cf "
    "approx ca c a.d b.c p pp fig vol chap calif pa fla ariz mass conn ill tenn okla ph.d".split()
)

ARTICLES = frozenset({"the"})

# After «the day before» they show that it counts from the time named before, not from what follows.
CLOSING_WORDS = frozenset(
    "in at on and but with by to for from as or near over during through under was were is are had has have "
    "would will could said told because while although though so".split()
)

TITLES = frozenset(
    "mr mrs ms miss sir dame lord lady dr prof professor rev judge justice senator president minister "
    "secretary sgt cpl lt capt captain maj major col colonel cdr commander gen general adm admiral "
    "inspector".split()
)

FIRST_NAMES = frozenset(
    "aaron adam adrian alan albert alex alexander alice alison amanda amy andrea andrew andy angela ann "
    "anna anne anthony antonio arthur ashley barbara barry ben benjamin bernard beth betty bill billy bob "
    "bobby brandon brenda brian bruce bryan carl carla carlos carol caroline catherine charles charlie "
    "chloe chris christina christine christopher claire clare colin craig cynthia daisy dan daniel danny "
    "darren dave david dawn dean debbie deborah debra denis dennis diana diane donald donna dorothy doug "
    "douglas duncan dylan eddie edward edwin eileen elaine eleanor elizabeth ella ellen emily emma eric "
    "erin ernest ethan eugene eva evan evelyn fiona frances francis frank fred frederick gareth gary gavin "
    "gene geoff geoffrey george gerald gerard gina glenn gloria gordon grace graham greg gregory hannah "
    "harold harriet harry hazel heather helen henry herbert holly howard hugh hugo ian irene isaac isabel "
    "jack jackie jacob jake james jamie jane janet jason jay jean jeff jeffrey jennifer jenny jeremy jerry "
    "jesse jessica jill jim jimmy joan joanna joanne joe joel john johnny jonathan jose joseph josh joshua "
    "joyce juan judith judy julia julian julie justin karen kate katherine kathleen kathy katie keith ken "
    "kenneth kevin kim kyle lara larry laura lauren lawrence lee leo leon leonard leslie lewis liam linda "
    "lisa liz louis louise lucy luke lynn malcolm marcus margaret maria marie mario mark martha martin mary "
    "matt matthew maurice max megan melanie melissa michael michelle miguel mike mohammed monica nancy "
    "natalie natasha nathan neil nicholas nick nicola nicole nigel nina nora norman oliver olivia oscar "
    "owen pamela pat patricia patrick paul paula pauline pedro peggy peter phil philip phillip phyllis "
    "rachel ralph ray raymond rebecca rhys ricardo richard rick rita rob robert roberta robin rod roger ron "
    "ronald rose rosie ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean "
    "shannon sharon sheila shirley sid sidney simon sofia sophie stanley stella stephanie stephen steve "
    "steven stuart sue susan suzanne sylvia tanya ted teresa terry theresa thomas tim timothy tina toby "
    "todd tom tommy tony tracy trevor tyler valerie vanessa vera vernon veronica vicky victor vincent "
    "walter warren wayne wendy wes wesley william yvonne zachary zoe".split()
)

SPORT = frozenset(
    "touchdown touchdowns goal goals scored scoring score points lead led game match kickoff halftime break "
    "innings rebounds rebound assists yards yard pass penalty striker midfielder defender goalkeeper keeper "
    "quarterback basket layup dunk coach half-time header equaliser equalizer substitute referee offside "
    "league season cup derby fans possession overtime rovers united visitors hosts timeout fouls playoff "
    "playoffs touchdown fumble interception receiver linebacker shortstop puck goaltender".split()
)

BUSINESS = frozenset(
    "profit profits revenue revenues sales earnings growth demand economy economic inflation gdp output "
    "income loss losses shares shareholders investors results forecast orders prices exports imports "
    "spending dividend margin margins production deliveries bookings fiscal guidance analysts company "
    "companies market markets bank net operating sale contract contracts shipments merger acquisition "
    "restructuring stock analyst profitability cents billion corp inc ltd plc earned unemployment jobless "
    "payrolls wages".split()
)

RESULTS = frozenset(
    "fell rose grew shrank slowed jumped climbed slumped doubled unchanged order buyer buyers money debt "
    "factory jobs customers".split()
)

MOVING = frozenset(
    "moved move moves moving postponed postpone rescheduled reschedule pushed shifted shift switched".split()
)

WEATHER = frozenset("temperatures temperature degrees highs lows fahrenheit celsius humidity mercury".split())
