"""The words by which English tells the names of people, bodies and places apart."""

from api.extraction.clauses.name_words import NameWords
from api.languages.en.words import MONTHS, WEEKDAYS
from api.languages.first_names import MEN, WOMEN
from api.languages.word_tables import (
    BODY_ENDINGS,
    FIRM_ENDINGS,
    IMPERSONAL,
    OCCASIONS,
    PARTICLES,
    PLACE_MIDDLES,
    PLACE_OPENERS,
    places,
)

TITLES = frozenset(
    "crown mr mrs ms miss mister sir dame lord lady dr doctor prof professor president vice prime "
    "minister senator sen rep representative congressman congresswoman governor gov mayor chancellor "
    "secretary chairman chairwoman ceo cfo coo king queen prince princess pope cardinal archbishop bishop "
    "father sister rev reverend judge justice attorney prosecutor ambassador capt captain col colonel gen "
    "lt lieutenant sgt sergeant maj cmdr commander detective inspector constable officer coach manager "
    "director spokesman spokeswoman executive chief deputy former foreign finance interior defence "
    "defense transport transportation speaker chair premier superintendent commissioner sheriff marshal "
    "leader whip lawmaker clerk councillor councilor councilman councilwoman coun cllr ald alderman td mp "
    "msp treasurer barrister novelist playwright historian comedian analyst striker midfielder defender "
    "goalkeeper winger".split()
)
PEOPLES = frozenset(
    "american americans yugoslav yugoslavs british french german germans spanish spaniard spaniards "
    "italian italians portuguese belgian belgians swiss dutch danish dane danes swedish swede swedes "
    "norwegian norwegians finnish finns icelandic polish poles czech czechs slovak slovaks hungarian "
    "hungarians romanian romanians bulgarian bulgarians greek greeks turkish turks serbian serb serbs "
    "croatian croats bosnian bosnians albanian albanians ukrainian ukrainians belarusian russian russians "
    "armenian armenians chechen chechens chinese japanese korean koreans indian indians pakistani "
    "pakistanis afghan afghans iranian iranians iraqi iraqis syrian syrians lebanese israeli israelis "
    "palestinian palestinians jordanian egyptian egyptians libyan libyans tunisian algerian algerians "
    "moroccan sudanese ethiopian somali somalis kenyan kenyans nigerian nigerians ghanaian african "
    "africans south-african european europeans asian asians arab arabs kurdish kurds canadian canadians "
    "mexican mexicans cuban cubans brazilian brazilians argentine argentinian chilean colombian "
    "venezuelan peruvian australian australians vietnamese thai indonesian indonesians filipino filipinos "
    "malaysian saudi saudis yemeni irish scottish scots welsh english briton britons tibetan tibetans "
    "jewish jews muslim muslims christian christians catholic catholics protestant protestants sunni shia "
    "shiite shiites republican republicans democrat democrats democratic congressional western latin "
    "romanian balkan hispanic hispanics olympic olympics".split()
)
MAKERS = frozenset("maker manufacturer producer operator".split())
FIRMS = MAKERS | frozenset("company firm group corporation conglomerate".split())
TRADES = {
    word: words.split()[0]
    for words in (
        "brewer brewers brewery",
        "airline airlines airways carrier",
        "bank lender",
        "retailer chain",
        "insurer",
        "carmaker automaker",
        "drugmaker",
        "chipmaker",
        "steelmaker",
        "publisher",
        "broadcaster",
        "builder shipbuilder shipyard",
        "miner",
        "utility",
    )
    for word in words.split()
}
REGIONS = frozenset(
    "england|czech republic|ivory coast|burma|holland|macedonia|scotland|wales|northern ireland|britain|"
    "great britain|uk|u.k|usa|u.s.a|u.s|us|north america|south america|latin america|america|"
    "united states of america|soviet union|ussr|west germany|east germany|yugoslavia|czechoslovakia|"
    "hong kong|kosovo|chechnya|crimea|tibet|kashmir|kurdistan|gaza|gaza strip|west bank|palestine|"
    "middle east|balkans|catalonia|bavaria|tuscany|sicily|quebec|ontario|alberta|manitoba|"
    "british columbia|nova scotia|alabama|alaska|arizona|arkansas|california|colorado|connecticut|"
    "delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|"
    "massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|"
    "new jersey|new mexico|new york|new york city|north carolina|north dakota|ohio|oklahoma|oregon|"
    "pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|"
    "west virginia|wisconsin|wyoming|washington|washington dc|manhattan|brooklyn|boston|houston|dallas|"
    "miami|philadelphia|san francisco|san diego|san jose|seattle|atlanta|st. louis|las vegas|new orleans|"
    "baltimore|pittsburgh|cleveland|cincinnati|milwaukee|memphis|nashville|long beach|cupertino|"
    "wall street|silicon valley|cape canaveral|heathrow|london heathrow|manchester|birmingham|liverpool|"
    "leeds|sheffield|bristol|edinburgh|glasgow|cardiff|belfast|oxford|cambridge|kent|sussex|cornwall|"
    "devon|yorkshire|geneva|zurich|frankfurt|munich|hamburg|cologne|milan|turin|naples|florence|venice|"
    "barcelona|seville|rotterdam|the hague|antwerp|toulouse|lyon|marseille|strasbourg|beijing|tokyo|osaka|"
    "kyoto|hiroshima|fukushima|mumbai|new delhi|delhi|bangalore|tel aviv|ramallah|sydney|melbourne|"
    "brisbane|perth|canberra|wellington|auckland|mediterranean|atlantic|pacific|arctic|antarctic|"
    "caribbean|alps|himalayas|sahara|siberia|mars|venus|jupiter|white house|downing street|"
    "islamabad|ankara|abuja|brasilia|pretoria|rabat|tripoli|damascus|baghdad|tehran|kabul|riyadh|doha|"
    "sanaa|peshawar|lahore|rawalpindi|kandahar|basra|mosul|aleppo|jerusalem|bethlehem|jaffa|haifa|jenin|"
    "nablus|hebron|mecca|medina|pristina|chennai|hyderabad|guangzhou|shenzhen|wuhan|lhasa|da nang|"
    "guantanamo|guantanamo bay|fort lauderdale|orlando|tampa|jacksonville|fort worth|austin|el paso|"
    "san antonio|salt lake city|sacramento|oakland|san jose|fresno|tucson|albuquerque|santa fe|omaha|"
    "oklahoma city|tulsa|wichita|des moines|minneapolis|st. paul|duluth|madison|green bay|toledo|dayton|"
    "akron|columbus|buffalo|rochester|albany|syracuse|hartford|new haven|providence|newark|trenton|"
    "atlantic city|wilmington|richmond|raleigh|savannah|charleston|"
    "baton rouge|shreveport|little rock|knoxville|chattanooga|capitol hill|bronx|"
    "new south wales|queensland|tasmania|western australia|south australia|"
    "staten island|long island|harlem|beverly hills|hollywood|malibu|pasadena|anaheim|"
    "n.y|n.j|n.c|n.h|n.m|d.c|conn|calif|fla|mich|ariz|colo|ont|ga|ky|md|minn|tenn|tex|va|wis|"
    "plymouth|portsmouth|southampton|bournemouth|exeter|bath|swansea|newport|aberdeen|dundee|inverness|"
    "leicester|nottingham|coventry|wolverhampton|stoke|derby|bradford|hull|york|newcastle|sunderland|"
    "middlesbrough|preston|blackpool|norwich|ipswich|brighton|essex|surrey|norfolk|suffolk|lancashire|"
    "cumbria|merseyside|cork|galway|limerick".split("|")
)

NAMES = NameWords(
    titles=TITLES,
    indefinites=frozenset({"a", "an"}),
    impersonal=IMPERSONAL,
    occasions=OCCASIONS,
    qualifiers=frozenset(
        "foreign finance interior defence defense transport transportation crown vice prime executive "
        "former".split()
    ),
    titles_like_names=frozenset(
        "king queen prince princess pope bishop archbishop cardinal father sister judge justice lord lady "
        "dame sir constable chancellor mayor speaker chair coach doctor general leader commissioner sheriff "
        "marshal".split()
    )
    - {"mayor", "speaker", "justice", "leader", "commissioner", "sheriff", "coach", "judge"},
    definites=frozenset({"the"}),
    civil_titles=frozenset("mr mrs ms miss".split()),
    women=WOMEN,
    men=MEN,
    roles=TITLES
    | frozenset(
        "actor actress singer writer author painter astronaut cosmonaut skipper founder activist editor "
        "economist lecturer pilot surgeon solicitor player forward driver teacher lawyer farmer".split()
    ),
    role_endings=("er", "or", "ist", "man", "woman", "ian", "eer", "ess"),
    openers=frozenset(
        "brewers drugmaker carmaker automaker chipmaker planemaker retailer insurer lender brewer airline "
        "broadcaster supermarket developer publisher singer actor actress painter conductor "
        "sculptor poet composer author writer nurse lawyer teacher farmer student pensioner "
        "campaigner activist protester businessman businesswoman entrepreneur billionaire scientist "
        "researcher professor physicist chemist biologist pilot sailor swimmer sprinter boxer "
        "golfer cyclist jockey skier footballer quarterback pitcher batsman bowler photographer "
        "filmmaker designer architect chef surgeon founder newcomer veteran "
        "assistant florist shopkeeper resident organiser organizer".split()
    ),
    particles=(PARTICLES | {"de"}) - {"du", "des"},
    links=frozenset({"of", "the"}),
    articles=frozenset({"the"}),
    bodies=frozenset(
        "bank university department house ministry church court council institute association federation "
        "college bureau board office school museum union commission society institution agency academy "
        "chamber order league confederation organization organisation centre center parliament".split()
    ),
    ordinals=frozenset({"first"}),
    groups=frozenset("club association group band charity troupe choir society company".split()),
    before_agents=frozenset({"by"}),
    venues=frozenset(
        "theatre theater school church court club hall museum hospital university college stadium library "
        "centre center academy arena house hotel chapel cathedral abbey gallery opera guildhall".split()
    ),
    body_endings=BODY_ENDINGS,
    firm_endings=FIRM_ENDINGS,
    firms=FIRMS,
    makers=MAKERS,
    trades=TRADES,
    abbreviations=frozenset("inc co corp ltd st ste mt jr sr".split()),
    peoples=PEOPLES,
    calendar=frozenset(
        word.lower()
        for word in (*MONTHS, *WEEKDAYS, "Christmas", "Easter", "Thanksgiving", "Halloween", "Ramadan")
    ),
    generic=frozenset(
        "internet web earth moon god utc gmt est edt ceo cfo tv dvd cd dna hiv aids gdp chapter flight "
        "ipo suv suvs pc pcs i i'm i've i'd mac ok us$ no airliner people women children series "
        "meeting mass eurobond eurobonds".split()
    ),
    offices=frozenset({"minister", "secretary"}),
    things=frozenset(
        "film movie album novel musical play book opera ballet drama comedy thriller sitcom documentary "
        "song single show asteroid comet planet probe spacecraft satellite rocket index indexes indices "
        "line series programme program processor processors software operation aircraft storm "
        "hurricane".split()
    ),
    performances=frozenset("star stars starred starring acted appeared appears role".split()),
    places=places("en") | REGIONS,
    place_openers=PLACE_OPENERS,
    place_middles=PLACE_MIDDLES,
    place_endings=frozenset(
        "river lake bay beach valley park county island islands falls creek mountain mountains heights "
        "springs square plaza bridge airport building stadium arena meadows harbor harbour peninsula canal "
        "dam forest desert ocean sea strait township canyon hotel hospital prison jail courthouse "
        "auditorium".split()
    ),
    sites=frozenset(
        "store stores plant plants factory factories warehouse mill refinery office offices branch campus "
        "headquarters depot facility restaurant shop dealership shipyard mine site home".split()
    ),
    place_nouns=frozenset(
        "city town village state province county region district island north south east west coast port "
        "outskirts suburb suburbs streets capital centre center airport mayor people north-east "
        "north-west south-east south-west northeast northwest southeast southwest republic gulf bay lake "
        "border part".split()
    ),
    streets=frozenset({"street", "avenue", "road", "interstate", "highway", "boulevard"}),
    carriers=frozenset(
        "take takes took taken taking bring brings brought bringing move moves moved moving send sends sent "
        "transfer transferred fly flies flew flown carry carried ship shipped drive drove driven".split()
    ),
    departures=frozenset({"out", "south", "north", "east", "west"}),
    inside=frozenset({"in"}),
    around=frozenset("near outside across around toward towards off".split()),
    opponents=frozenset(
        "beat beats beating beaten defeat defeated defeating edged trounced thrashed thrash host hosts "
        "hosted hosting face faces faced facing play plays played playing against versus v join joins "
        "joined joining over thumped hammered stunned upset overcame outplayed".split()
    ),
    matches=frozenset("win victory defeat".split()),
    of_clubs=frozenset({"with"}),
    transfers=frozenset(
        "signed sign signs signing released loan loaned sold transferred bought plays played playing play "
        "joined scored lost loss loses lose defeat drew draw beaten win victory".split()
    ),
    reached=frozenset(
        "visit visits visited visiting enter enters entered entering reach reaches reached reaching "
        "recaptured recapture recaptures invaded invade stormed bombed shelled besieged".split()
    ),
    journeys=frozenset(
        "go goes went gone going fly flies flew flown flying travel travels traveled travelled traveling "
        "travelling return returns returned returning come comes came coming move moves moved moving head "
        "heads headed heading fled flee fleeing drive drove drives driving march marched trip trips train "
        "flight flights visit visits tour toured touring transferred sent send sail sailed way road route "
        "bound withdrew retreated retreat taken brought driven flown rushed airlifted shipped deported "
        "extradited evacuated transported".split()
    ),
    toward=frozenset({"to"}),
    settings=frozenset("in into at on inside during".split()),
    around_bare=frozenset({"at", "from", "into"}),
    attributive=True,
    before_people=frozenset(
        "confidence interest stake stakes shares share investment faith fall falls rise drop invest analyst "
        "analysts economist economists strategist trader traders fellow partner partners executive "
        "executives director manager president head lawyer job jobs worker workers staff works worked "
        "working professor researcher researchers scientist invested away joined hired poached bought order "
        "orders letter statement support help documentation money gift".split()
    ),
)
