"""The words with which English names times."""

from api.languages.named_days import from_easter, nth_weekday_of, official, on

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
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

_ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip

NUMBERS = {
    "a": 1, "an": 1, **_ONES,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, **_TENS,
    **{f"{ten}{joint}{one}": tens + ones for ten, tens in _TENS.items() for one, ones in _ONES.items() for joint in ("-", " ")},
    "a couple of": 2, "a couple": 2, "half a dozen": 6, "a dozen": 12, "two dozen": 24,
    "a hundred": 100, "one hundred": 100, "two hundred": 200, "three hundred": 300, "a thousand": 1000,
}  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
    "1st": 1, "2nd": 2, "2d": 2, "3rd": 3, "3d": 3, "4th": 4, "5th": 5,
}  # fmt: skip

_ORDINALS_TO_NINE = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
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

CENTURIES = _ORDINALS_TO_TWENTY | {"twenty-first": 21, "21st": 21, "1st": 1, "2nd": 2, "3rd": 3} | {
    f"{number}th": number for number in range(4, 21)
}  # fmt: skip

DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip

YEAR_SHIFTS = {
    **dict.fromkeys(("this year", "of this year", "the current year"), 0),
    **dict.fromkeys(("of the year", "of the current year", "of the present year"), 0),
    **dict.fromkeys(("last year", "of last year", "of the past year"), -1),
    **dict.fromkeys(("next year", "of next year", "of the coming year"), 1),
}

NAMED_PERIODS = {
    "Cold War": "1947/1991",
    **dict.fromkeys(("First World War", "World War I", "World War One", "World War 1", "WWI", "WW1", "Great War"), "1914-07-28/1918-11-11"),
    **dict.fromkeys(("Second World War", "World War II", "World War Two", "World War 2", "WWII", "WW2"), "1939-09-01/1945-09-02"),
    **dict.fromkeys(("interwar years", "interwar period", "inter-war years", "inter-war period"), "1918-11-11/1939-09-01"),
    "French Revolution": "1789/1799",
    "American Revolution": "1775-04-19/1783-09-03", "Revolutionary War": "1775-04-19/1783-09-03",
    "American Civil War": "1861-04-12/1865-04-09",
    "English Civil War": "1642/1651", "Spanish Civil War": "1936-07-17/1939-04-01",
    "Napoleonic Wars": "1803/1815", "Crimean War": "1853-10/1856-03", "Boer War": "1899-10-11/1902-05-31",
    "Korean War": "1950-06-25/1953-07-27", "Vietnam War": "1955-11-01/1975-04-30",
    "Falklands War": "1982-04-02/1982-06-14", "Gulf War": "1990-08-02/1991-02-28",
    "Iraq War": "2003-03-20/2011-12-18", "Six-Day War": "1967-06-05/1967-06-10",
    "Yom Kippur War": "1973-10-06/1973-10-25", "Bosnian War": "1992-04-06/1995-12-14",
    "Hundred Years' War": "1337/1453", "Hundred Years War": "1337/1453", "Thirty Years' War": "1618/1648",
    "Great Depression": "1929/1939", "Prohibition era": "1920-01-17/1933-12-05",
    "Victorian era": "1837-06-20/1901-01-22", "Edwardian era": "1901-01-22/1910-05-06",
    "Cultural Revolution": "1966/1976", "Weimar Republic": "1918-11-09/1933-03-23",
    "Blitz": "1940-09-07/1941-05-11", "Battle of Britain": "1940-07-10/1940-10-31",
}  # fmt: skip

NAMED_DAYS = {
    **dict.fromkeys(
        ("9/11", "Sept. 11 attacks", "September 11 attacks", "Sept. 11 terrorist attacks"), "2001-09-11"
    ),
    **dict.fromkeys(
        ("Sept. 11th attacks", "September 11 terrorist attacks", "11 September attacks"), "2001-09-11"
    ),
    "D-Day": "1944-06-06",
    "VE Day": "1945-05-08",
    "V-E Day": "1945-05-08",
    "VJ Day": "1945-08-15",
}

# Feasts whose names say that they are days.
FEASTS = {
    "Christmas Day": on(12, 25), "Christmas Eve": on(12, 24), "Boxing Day": on(12, 26),
    "New Year's Day": on(1, 1), "New Year's Eve": on(12, 31), "Hogmanay": on(12, 31), "Twelfth Night": on(1, 5),
    "Burns Night": on(1, 25), "Groundhog Day": on(2, 2), "St Patrick's Day": on(3, 17), "St. Patrick's Day": on(3, 17),
    "St George's Day": on(4, 23), "St. George's Day": on(4, 23), "St Andrew's Day": on(11, 30),
    "St David's Day": on(3, 1), "April Fools' Day": on(4, 1), "April Fool's Day": on(4, 1), "Earth Day": on(4, 22),
    "Valentine's Day": on(2, 14), "St Valentine's Day": on(2, 14), "St. Valentine's Day": on(2, 14),
    "Anzac Day": on(4, 25), "Cinco de Mayo": on(5, 5), "May Day": on(5, 1), "Flag Day": on(6, 14),
    "Midsummer's Day": on(6, 24), "Canada Day": on(7, 1), "Bastille Day": on(7, 14), "Australia Day": on(1, 26),
    **dict.fromkeys(("Independence Day", "Fourth of July", "4th of July", "July Fourth"), on(7, 4)),
    "International Women's Day": on(3, 8), "World AIDS Day": on(12, 1), "World Environment Day": on(6, 5),
    "Halloween": on(10, 31), "All Saints' Day": on(11, 1), "All Souls' Day": on(11, 2),
    "Guy Fawkes Night": on(11, 5), "Bonfire Night": on(11, 5), "Guy Fawkes Day": on(11, 5),
    "Armistice Day": on(11, 11), "Remembrance Day": on(11, 11), "Veterans Day": on(11, 11), "Veterans' Day": on(11, 11),
    "Remembrance Sunday": nth_weekday_of(11, 6, 2), "Pearl Harbor Day": on(12, 7),
    **dict.fromkeys(("Martin Luther King Jr. Day", "Martin Luther King Day", "MLK Day"), official("US", "Martin Luther King Jr. Day")),
    **dict.fromkeys(("Presidents Day", "Presidents' Day", "President's Day"), official("US", "Washington's Birthday")),
    "Memorial Day": official("US", "Memorial Day"), "Juneteenth": on(6, 19),
    "Labor Day": official("US", "Labor Day"), "Columbus Day": official("US", "Columbus Day"),
    "Thanksgiving Day": official("US", "Thanksgiving Day"),
    "Black Friday": nth_weekday_of(11, 3, 4, later=1), "Cyber Monday": nth_weekday_of(11, 3, 4, later=4),
    "Thanksgiving Eve": nth_weekday_of(11, 3, 4, later=-1), "Election Day": nth_weekday_of(11, 0, 1, later=1),
    "Mother's Day": nth_weekday_of(5, 6, 2), "Father's Day": nth_weekday_of(6, 6, 3),
    "Shrove Tuesday": from_easter(-47), "Pancake Day": from_easter(-47), "Mardi Gras": from_easter(-47),
    "Fat Tuesday": from_easter(-47), "Ash Wednesday": from_easter(-46), "Mothering Sunday": from_easter(-21),
    "Palm Sunday": from_easter(-7), "Maundy Thursday": from_easter(-3), "Holy Thursday": from_easter(-3),
    "Good Friday": from_easter(-2), "Holy Saturday": from_easter(-1), "Easter Saturday": from_easter(-1),
    "Easter Sunday": from_easter(0), "Easter Day": from_easter(0), "Easter Monday": from_easter(1),
    "Ascension Day": from_easter(39), "Whit Sunday": from_easter(49), "Whitsun": from_easter(49),
    "Pentecost": from_easter(49), "Whit Monday": from_easter(50), "Corpus Christi": from_easter(60),
    "Yom Kippur": official("IL", "Yom Kippur"), "Rosh Hashanah": official("IL", "Rosh Hashanah"),
    "Diwali": official("SG", "Diwali"), "Eid al-Fitr": official("SG", "Eid al-Fitr"), "Eid al-Adha": official("SG", "Eid al-Adha"),
    "Chinese New Year": official("SG", "Chinese New Year"), "Lunar New Year": official("SG", "Chinese New Year"),
}  # fmt: skip

# Feasts whose names stand before many a noun: a Christmas tree, Easter eggs.
SHORT_FEASTS = {
    "Christmas": on(12, 25), "Christmastime": on(12, 25), "Xmas": on(12, 25), "Easter": from_easter(0),
    "Thanksgiving": official("US", "Thanksgiving Day"), "New Year's": on(1, 1),
}  # fmt: skip

CLOCK_WORDS = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}

HALVES_OF_DAY = {"a.m.": 0, "a.m": 0, "am": 0, "p.m.": 12, "p.m": 12, "pm": 12}

PARTS_OF_DAY = (
    "morning", "afternoon", "evening", "night", "lunchtime", "teatime", "dawn", "daybreak", "sunrise", "dusk", "sunset", "overnight",
    "at dawn", "at dusk", "at lunchtime", "at night", "at nightfall", "at sunrise", "at sunset", "before dawn", "in the morning", "in the afternoon",
    "in the evening", "in the early hours", "in the small hours", "around dawn", "after dark", "after dusk",
    "after hours", "mid-morning", "mid-afternoon", "early morning", "early evening", "late afternoon", "late morning", "late evening", "late night",
    "early afternoon", "early in the morning", "late in the afternoon", "late in the evening", "late at night",
    "midmorning", "midafternoon", "evenings",
)  # fmt: skip

ZONES = (
    "GMT", "UTC", "BST", "CET", "CEST", "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT",
    "Eastern", "Eastern time", "Eastern Time", "Eastern Standard Time", "Eastern Daylight Time", "Central time", "Central Time",
    "Mountain time", "Pacific", "Pacific time", "Pacific Time", "local time", "London time", "New York time", "hours", "hrs", "sharp", "IST", "JST", "AEST",
)  # fmt: skip

# Words behind a number of four digits that make it a measure.
MEASURES = (
    "miles", "kilometres", "kilometers", "km", "metres", "meters", "feet", "ft", "yards", "inches", "acres", "hectares",
    "square", "tons", "tonnes", "pounds", "kg", "kilograms", "grams", "litres", "liters", "gallons", "barrels",
    "dollars", "euros", "pesos", "rupees", "francs", "yen", "pence", "cents", "days", "hours", "minutes", "seconds",
    "weeks", "months", "years", "times", "degrees", "percent", "per", "megawatts", "watts", "calories", "volts", "m",
    "cc", "mph", "kph", "kmh", "hp", "horsepower", "rpm", "million", "billion", "crore", "lakh", "%", "metric",
    "nautical", "sq", "lb", "lbs", "oz", "gmt", "utc", "or so", "votes",
)  # fmt: skip

# What it can count besides.
COUNTED = (
    *MEASURES, "people", "persons", "men", "women", "children", "boys", "girls", "students", "pupils", "workers",
    "employees", "jobs", "soldiers", "troops", "members", "homes", "houses", "households", "families", "residents",
    "patients", "cases", "deaths", "victims", "points", "pages", "words", "copies", "companies", "firms",
    "stores", "shops", "schools", "hospitals", "cars", "vehicles", "trucks", "planes", "aircraft", "ships", "shares",
    "units", "items", "objects", "pieces", "trees", "animals", "cattle", "sheep", "horses", "birds", "fans",
    "spectators", "protesters", "demonstrators", "delegates", "passengers", "visitors", "guests", "refugees",
    "migrants", "prisoners", "inmates", "officers", "police", "firefighters", "volunteers", "staff", "players",
    "runners", "riders", "seats", "tickets", "rooms", "beds", "apartments", "flats", "signatures", "civilians",
    "villagers", "farmers", "customers", "subscribers", "users", "doctors", "nurses", "teachers", "tourists",
    "entries", "applications", "complaints", "documents", "records", "warheads", "missiles", "rounds", "bodies",
    "graves", "buildings", "bricks", "boxes", "bottles", "specimens", "species", "meals", "more", "others",
)  # fmt: skip

# Behind a weekday they name what belongs to such days: a Sunday newspaper.
OF_SUCH_DAYS = (
    "newspaper",
    "newspapers",
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
    [
        *("mr", "mrs", "ms", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "lt", "col", "sgt", "capt", "cmdr"),
        *("maj", "adm", "cpl", "pvt", "rev", "hon", "st", "ste", "mt", "ft", "messrs", "supt", "det", "insp", "pres", "amb", "atty"),
        *("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri"),
        *("u.s", "u.k", "u.n", "e.u", "d.c", "n.y", "n.j", "n.c", "s.c", "a.m", "p.m", "no", "nos", "vs", "v", "ave", "blvd", "rd"),
        *("e.g", "i.e", "cf", "approx", "ca", "c", "a.d", "b.c", "calif", "pa", "fla", "ariz", "mass", "conn", "ill", "tenn", "okla", "ph.d"),
    ]
)  # fmt: skip

ARTICLES = frozenset({"the"})

# Words that do not belong to what «the day before» counts from.
CLOSING_WORDS = frozenset(
    "in at on and but with by to for from as or near over during through under was were is are had has have would "
    "will could said told because while although though so".split()
)

TITLES = frozenset(
    "mr mrs ms miss sir dame lord lady dr prof professor rev judge justice senator president minister secretary "
    "sgt cpl lt capt captain maj major col colonel cdr commander gen general adm admiral inspector".split()
)

FIRST_NAMES = frozenset(
    "aaron adam adrian alan albert alex alexander alice alison amanda amy andrea andrew andy angela ann anna anne "
    "anthony antonio arthur ashley barbara barry ben benjamin bernard beth betty bill billy bob bobby brandon brenda "
    "brian bruce bryan carl carla carlos carol caroline catherine charles charlie chloe chris "
    "christina christine christopher claire clare colin craig cynthia daisy dan daniel danny darren dave david dawn "
    "dean debbie deborah debra denis dennis diana diane donald donna dorothy doug douglas duncan dylan eddie edward "
    "edwin eileen elaine eleanor elizabeth ella ellen emily emma eric erin ernest ethan eugene eva evan evelyn fiona "
    "frances francis frank fred frederick gareth gary gavin gene geoff geoffrey george gerald gerard gina glenn gloria "
    "gordon grace graham greg gregory hannah harold harriet harry hazel heather helen henry herbert holly howard hugh "
    "hugo ian irene isaac isabel jack jackie jacob jake james jamie jane janet jason jay jean jeff jeffrey jennifer "
    "jenny jeremy jerry jesse jessica jill jim jimmy joan joanna joanne joe joel john johnny jonathan jose joseph "
    "josh joshua joyce juan judith judy julia julian julie justin karen kate katherine kathleen kathy katie keith ken "
    "kenneth kevin kim kyle lara larry laura lauren lawrence lee leo leon leonard leslie lewis liam linda lisa liz "
    "louis louise lucy luke lynn malcolm marcus margaret maria marie mario mark martha martin mary matt matthew "
    "maurice max megan melanie melissa michael michelle miguel mike mohammed monica nancy natalie natasha nathan neil "
    "nicholas nick nicola nicole nigel nina nora norman oliver olivia oscar owen pamela pat patricia patrick paul "
    "paula pauline pedro peggy peter phil philip phillip phyllis rachel ralph ray raymond rebecca rhys ricardo richard "
    "rick rita rob robert roberta robin rod roger ron ronald rose rosie ross roy russell ruth ryan sally sam samantha "
    "samuel sandra sara sarah scott sean shannon sharon sheila shirley sid sidney simon sofia sophie stanley stella "
    "stephanie stephen steve steven stuart sue susan suzanne sylvia tanya ted teresa terry theresa thomas tim timothy "
    "tina toby todd tom tommy tony tracy trevor tyler valerie vanessa vera vernon veronica vicky victor "
    "vincent walter warren wayne wendy wes wesley william yvonne zachary zoe".split()
)

SPORT = frozenset(
    "touchdown touchdowns goal goals scored scoring score points lead led game match kickoff halftime break innings "
    "rebounds rebound assists yards yard pass penalty striker midfielder defender goalkeeper keeper quarterback "
    "basket layup dunk coach half-time header equaliser equalizer substitute referee offside league season cup derby "
    "fans possession overtime rovers united".split()
)

BUSINESS = frozenset(
    "profit profits revenue revenues sales earnings growth demand economy economic inflation gdp output income loss "
    "losses shares shareholders investors results forecast orders prices exports imports spending dividend margin "
    "margins production deliveries bookings fiscal guidance analysts company companies market markets bank".split()
)

WEATHER = frozenset("temperatures temperature degrees highs lows fahrenheit celsius humidity mercury".split())
