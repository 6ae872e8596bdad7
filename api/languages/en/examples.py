"""What English wordings mean to a reader on the day ``PUBLISHED``.

A key of ``EXAMPLES`` is what each of its wordings names: an EDTF date or interval, followed by «T20:30» if
the text gives a clock time. If a wording names several, they are in the order of the text, separated by
commas. ``NOT_TIMES`` name nothing on the calendar.
"""

from datetime import date

PUBLISHED = date(2024, 3, 12)  # a Tuesday: weekdays are where readings go wrong

EXAMPLES = {
    # from the day of publication
    "2024-03-12": [
        "spoke today", "will speak tonight", "spoke this morning", "spoke Tuesday", "will meet Tuesday",
        "arrived earlier today", "spoke today, Tuesday", "said earlier on Tuesday", "met on the 12th",
    ],
    "2024-03-11": [
        "On Monday, stock markets across Asia resumed their slide",
        "spoke yesterday", "spoke last night", "left on Monday", "left late Monday", "left on Monday night",
    ],
    "2024-03-13": ["will speak tomorrow", "will speak tomorrow night"],
    "2024-03-10": ["died the day before yesterday", "died on Sunday", "was hurt in Sunday's crash"],
    "2024-03-14": [
        "will meet the minister on Thursday", "meets him this Thursday", "will meet him next Thursday",
        "will be held on Thursday, not Friday", "will be held not on Wednesday but on Thursday",
        "will be held on Thursday rather than on Friday", "will be held on Thursday instead of Friday",
        "will be in court the day after tomorrow", "warned of chaos ahead of Thursday's vote",
    ],
    "2024-03-07": [
        "met the minister on Thursday", "The town council Thursday approved a plan", "said last Thursday",
        "said Thursday it would appeal", "Police said on Thursday Israel had agreed",
        "resigned this past Thursday",
    ],
    "2024-03-04/2024-03-10": ["quit last week", "quit earlier last week"],
    "2024-03-11/2024-03-17": ["is visiting this week", "will meet later this week"],
    "2024-03-18/2024-03-24": ["will open next week"],
    "2024-02-26/2024-03-03": ["quit two weeks ago", "quit a fortnight ago", "quit the week before last"],
    "2024-04-01/2024-04-07": [
        "will meet in three weeks", "will meet in three weeks' time", "will open three weeks from now",
        "will open in the first week of April",
    ],
    "2024-02": ["quit last month", "said in February", "fell in Feb. this year"],
    "2022": [
        "opened two years ago", "opened about two years ago", "the 2022 World Cup",
        "Revenue for 2022 reached a peak",
    ],
    "2023": ["closed last year", "was founded a year ago"],
    "2023-03-12": ["collapsed a year ago today"],
    "2025": ["will open next year"],
    "201X": ["opened a decade ago", "the 2010s"],
    # kinds of date that were misread
    "2024-04-01": ["will rule two weeks from Monday", "named him president, effective April 1"],
    "2024-03-25": ["will begin on Monday (25 March)", "on Monday (25th)"],
    "2024-03-05": [
        "spoke on Tuesday (5th)", "was held on 05/03 at 6 p.m.", "on 5 March '24",
        "Boeing Co. last Tuesday told staff to leave",
    ],
    "2024-02-27": ["came two Tuesdays ago", "quit a fortnight ago today"],
    "2023-12-24": ["burned down on the eve of Christmas"],
    "2023-12-22": ["shut on the Friday before Christmas"],
    "2024-12-03": ["will meet on the Tuesday after Thanksgiving"],
    "2023-10-10": ["voted three days after Oct. 7"],
    "2018": ["closed ten years after 2008"],
    "2024-04-06/2024-04-07": ["will be held on the first weekend of April"],
    "2024-04-24/2024-04-30": ["will end in the last week of April"],
    "2024-03-22": ["will vote Friday, next week"],
    "2012-11-19": ["was taken on 19-Nov-12"],
    "1987-04": ["retired in April of 87"],
    "11XX/14XX": ["used from the 12th to the 15th century", "built between the 12th and 15th centuries"],
    "2024-06-03/2024-06-05": ["will be shut from the 3rd to the 5th of June"],
    "2021-12": ["quit two years and three months ago"],
    "2024-03-15/2024-03-17": ["will be shut starting Friday and lasting until Sunday"],
    "1998": ["1998: The museum opens.", "• 1998 – The museum opens."],
    "0079": ["was buried in AD 79", "was buried in 79 AD"],
    "2024-03-09": ["One day after Friday's vote he left", "Photo: Volunteers fill bags Saturday at a dam"],
    "2023-06-20": ["was announced last June 20"],
    "2024-03-18": ["will meet on the 18th of this month", "Court to hear appeal on Monday"],
    "1945-21": ["came home in the spring of '45"],
    "2021-09-12": ["two years to the day after 12 September 2019"],
    "1991": ["fought in nineteen ninety-one"],
    "2022-22": ["sold it two summers ago"],
    "../2024": ["will close by year end"],
    "2023-35, 2022-35": [
        "Profit fell in the third quarter from the year-earlier period",
        "Exports in the third quarter were 3% ahead of the same quarter of 2022",
    ],
    "2023-01/2023-09": ["For the first nine months, profit rose"],
    "2022-10/2023-09": ["Profit rose in fiscal 2023, ended Sept. 30."],
    "1987, 1987/..": ["He left in 1987. The post has been vacant since then."],
    "2023-05": ["In May — the same month the bridge opened — the mayor left"],
    "2019-06-11": ["Yesterday, June 11, 2019, the court ruled"],
    "2023-35": [
        "Shares fell after the firm reported a loss for its fiscal third quarter",
        "Net income fell in the third quarter", "Net income fell 14% in the 3rd period",
    ],
    "2024-36": ["The plant will open in the fourth quarter"],
    "2024-04-03, 2024-04-10, 2024-04-17, 2024-04-24": ["will play on April 3, 10, 17 and 24."],
    # days
    "2024-04-03": [
        "will meet on April 3", "will meet on 3 April", "will meet on 3rd April",
        "will meet on the 3rd of April", "will meet on April 3rd", "will meet on Wednesday, April 3",
        "will meet on Wed Apr. 3", "will meet on 3 Apr 2024", "met on 03/04/2024", "met on 2024-04-03",
        "will meet on Wednesday (3 April)", "the third of April 2024",
        "will be held on the first Wednesday of next month",
    ],
    "2022-02-24": [
        "began on 24/02/2022", "began on 02/24/2022", "began on Feb. 24, 2022", "began on 24 February 2022",
    ],
    "1988-09-14": ["hit the county on Sept. 14, 1988", "14 September '88"],
    "2024-11-05": ["will vote on the first Tuesday of November", "will vote on Election Day"],
    "2023-11-26": ["met on the last Sunday of November"],
    "2024-03-03, 2024-03-05": ["played on March 3 and 5", "played on 3 and 5 March"],
    "2024-04-14, 2024-04-15, 2024-04-16": ["will strike on 14, 15 and 16 April"],
    "2024-07-04": ["will open on the Fourth of July", "will open on Independence Day"],
    "2024-05-27": ["will reopen on Memorial Day"],
    "2023-12-26": ["was played on Boxing Day"],
    "2023-11-23": ["was seen last Thanksgiving", "met at Thanksgiving"],
    "2024-03-29": ["will be buried on Good Friday"],
    "2011-02-14": ["married on Valentine's Day 2011"],
    "1944-06-06": ["landed on D-Day"],
    "2001-09-11": ["the Sept. 11 attacks"],
    # clock times
    "2024-03-16T20:30": [
        "kicks off at 8:30 p.m. Saturday", "kicks off on Saturday at 8.30pm",
        "kicks off on Saturday at 20:30",
    ],
    "2024-03-15T12:00": ["will speak at noon on Friday", "will speak on Friday at noon"],
    "2024-03-15T15:00": ["lifts off on Friday at 1500 GMT", "starts on Friday, 3pm"],
    "2024-03-13T06:00": ["reopens tomorrow at 6am"],
    # months, quarters, seasons
    "2023-11": [
        "rose in November", "rose last November", "was elected in November last year", "November 2023",
    ],
    "2023-04, 2023-11": ["struck in April and November 2023"],
    "2024-05/..": ["The launch has been delayed until at least May"],
    "2024-05": [
        "will retire in May", "will retire next May", "Ford announced plans to cut 500 jobs in May",
        "The match was put off until May",
    ],
    "2024-06": ["expires in June"],
    "2023-36": [
        "fell in the fourth quarter", "fourth-quarter profit fell", "fell in Q4 2023",
        "fell in the final quarter of 2023",
    ],
    "2025-34": ["will grow in the second quarter of next year", "the second quarter of 2025"],
    "2024-41": ["could slow in the second half of the year", "the second half of 2024"],
    "2023-22": ["rose last summer", "the summer of 2023", "was shot in the summer", "in summer 2023"],
    "2024-23": ["will start this fall", "is promised for the autumn", "a draft due next autumn"],
    "1942-24": ["the winter of 1942-43"],
    # parts
    "2024-04-01/2024-04-10": ["will open in early April", "will open at the beginning of April"],
    "2024-04-11/2024-04-20": ["will open in mid-April", "will open in the middle of April"],
    "2024-04-21/2024-04-30": ["will open in late April", "will open at the end of next month"],
    "1988-39": ["had 300 stores at year-end 1988"],
    "2018-39": ["left in late 2018", "left late in 2018", "left at the end of 2018"],
    "1997/1999": ["begun in the late 1990s", "begun in the late '90s", "begun in the late nineties"],
    "1994/1996": ["begun in the mid-1990s"],
    "2024-03-16/2024-03-17": [
        "will march this weekend", "will march at the weekend", "The weekend will bring good weather",
    ],
    "2024-03-09/2024-03-10": ["quit over the weekend", "quit last weekend"],

    # years, decades, centuries
    "1984": ["was born in 1984", "1984's strike"],
    "196X": ["built in the 1960s", "built in the sixties", "built in the '60s"],
    "18XX": ["painted in the 19th century", "a 19th-century painting"],
    "17XX, 18XX": ["built in the 18th and 19th centuries"],
    "-0043-03-15": ["was killed on March 15, 44 BC"],
    "-0499": ["was founded in 500 B.C. by settlers"],
    "1987": ["split up in '87"],
    # ranges and open ends
    "2024-04-03/2024-04-05": [
        "runs from 3-5 April", "runs April 3-5", "runs from April 3 to 5", "runs between 3 and 5 April",
    ],
    "2025-09-20/2026-01-11": ["runs from Sept. 20, 2025 to Jan. 11, 2026"],
    "2011/2014": [
        "stole money between 2011 and 2014", "served from 2011 to 2014", "served from 2011 until 2014",
    ],
    "1914/1918": ["lasted from 1914-18", "the 1914-1918 war"],
    "2024-03-18/2024-03-22": ["will be shut from Monday through Friday"],
    "2018-03/2020-11": ["tested from March 2018 to November 2020"],
    "2022-03-12/2024-03-12": [
        "closed 40 stores over the past two years", "closed them in the last two years",
    ],
    "2024-02-27/2024-03-12": ["closed 40 stores over the past fortnight"],
    "2024-03-12/2024-09-12": [
        "will decide over the next six months", "will decide within the next six months",
    ],
    "2023-11/2024-01": ["fell in the three months to January"],
    "2022/..": ["has been shut since 2022"],
    "2023-09-23/..": ["has been out since Sept. 23"],
    "2024-01-01/..": [
        "has been shut since the start of the year",
        "has slept badly since the first of the year",
    ],
    "2024-07-01/..": [
        "will apply from July 1", "will apply starting July 1", "will apply from 1 July onwards",
    ],
    "../2024-03-15": ["will stay shut until Friday", "must reply by Friday", "must reply by 5pm on Friday"],
    "../2024-12-24": ["could be raised before Christmas"],
    "../2025": ["will close by the end of 2025", "will close before the end of 2025"],
    "2035-01-01/..": ["could appear after 2034"],
    "1947/1991": ["written during the Cold War"],
    "1939-09-01/1945-09-02": ["served in World War II", "served throughout the Second World War"],
    # accounts
    "2023-36, 2022-36": [
        "Profit fell in the fourth quarter from the year-earlier period",
        "Profit fell in the fourth quarter. It had risen in the year-ago quarter",
        "Profit fell in the fourth quarter. In the same quarter of 2022 it had risen",
        "Profit fell in the fourth quarter. In the same period a year earlier it had risen",
    ],
    "2023-36, 2023-36": [
        "Profit fell in the fourth quarter. In the quarter, sales rose",
        "Profit fell in the fourth quarter. In the latest quarter, sales rose",
    ],
    "2023-36, 2023": ["Profit fell in the fourth quarter. For the full year, sales rose"],
    # other wordings of wire news
    "2031": ["debentures due 2031"],
    "2024-03-04": ["named him president, effective March 4"],
    "2024-03-11/2024-03-12": ["rose seven percent overnight"],
    "197X, 198X": ["the cars of the 70s and 80s"],
    "2010, 2009": ["cut costs in 2010 by less than in the year previous"],
    # from the time told before
    "1962-24, 1963-01-12, 1963-01-14/1963-01-20": [
        "fell out in the winter of 1962-63. He was suspended on 12 January and was back the following week",
    ],
    "2010-05-03, 2010-06": ["was arrested on 3 May 2010. He was freed in June"],
    "2015-03, 2023-04": ["The chairman, appointed in March 2015, resigned. The board had met in April"],
    "1890-06-11, 2023-22": ["The chapel, whose tower dates from June 11, 1890, was razed this summer"],
    "1888-04-10": ["The barn burned on April 10, 1888, a Tuesday, when", "on April 10, 1888 (a Tuesday)"],
    "2023-09-30/2023-12-29": ["lost $3 million in the three months that ended on Dec. 29"],
    "2023-12-03/2024-03-02": ["reported a profit for the quarter ended March 2"],
    "1998, 2024-21": ["In 1998 the mill closed. It will be sold this spring"],
    "2016-01, 2023-06": ["was suspended in January 2016. That led to a ban, which ended in June"],
    "2024-01": ["withdrew from two events before a second operation this January"],
    "2010-05-03, 2024-03-11, 2023-06": [
        "was arrested on 3 May 2010. The court ruled on Monday. He was freed in June",
    ],
    "2024-03-11, 2024-03-13, 2024-03-11": [
        "marched on Monday and will march next Wednesday. The minister spoke the same day",
    ],
    "1957-05-09, 1957-05-12": ["was found on May 9, 1957; three days later, guards sealed it"],
    "1988-09-14, 1988-09-15": ["hit on Sept. 14, 1988. The following day, a levee broke"],
    "1976, 1980": ["was founded in 1976 and went public four years later"],
    "2010, 2010-06": ["In 2010, he moved. In June, he married"],
    "1995, 1996": ["began in 1995 and quit the following year"],
    "2023-03": ["raised its prices a year ago this month"],
    "2023-02": ["raised its prices a year ago last month"],
    "2024-03-02/2024-03-03": ["closed its doors two weekends ago"],
    "2024-03-12/2025-03-12": ["plans to open 20 shops over the next year"],
    "2024-01, 2024-01": ["Orders fell in January. Shipments rose 2 percent in the month"],
    "2024-03-14, 2024-03-15": ["The ministers will meet Thursday and Friday in Oslo"],
    "2024-03-15, 2024-03-19": ["will vote on Friday and Tuesday"],
    "2024-03-07, 2024-03-08": ["met on Thursday and Friday"],
    "2024-03-08": ["Oil prices on Friday climbed to a high"],
    "2024-03-10, 2024-03-15": ["The two leaders, who spoke on Sunday, meet again Friday in Oslo"],
    "2023-05, 2024-03-31": ["The coach, who quit in May, returns to Oslo on March 31"],
    "2024-06-04": ["Unions called a strike on June 4"],
    "2024-04-04": ["Unions called a strike on April 4"],
    "2023-04-04": ["was hurt in the crash of April 4"],
    "2024-03-15": ["The judge extended the deadline to Friday"],
    "2022-22, 2023-03": ["The crisis began in the summer of 2022. In March the bank failed"],
    "1983, 2023-12": [
        "It was built before the rules drawn up after the 1983 attack. In December he asked for a wall",
    ],
    "1998, 1998-05-03": ["The town won in 1998. On May 3 of that year the bridge fell"],
    "1998, 1999-05": ["The town won in 1998. In May of the following year the bridge fell"],
    "1912/..": ["was the biggest snowfall in March since 1912"],
    "2024-03-17": ["Next up: Leeds on Sunday."],
    "2024-03-10, 2024-03-14": ["Snow forced organizers to move the race from Sunday to Thursday"],
}  # fmt: skip

NOT_TIMES = [
    # what every year brings
    "snow blocks the pass every year from November to February", "is held annually in May",
    "demand rises in summer", "in winter, the lake freezes", "released the 2011 version of its software",
    # names
    "said flight director April Dunn", "Walter May, 61, was charged", "May told jurors he had paid",
    "Theresa March took charge", "told the Sunday Times", "told the Mail on Sunday",
    "charged Tom Friday with murder", "said Ms. Winter", "a defeat for Theresa May", "Red October sailed",
    "said Jo Easter, who dives here", "said a neighbor, Wednesday Ortiz", "a Sunday newspaper",
    "Mr. March resigned",
    # verbs and nouns
    "it may be raised", "they may march", "he sat in the sun for a second", "demand may fall",
    "a spring burst", "the fall of the wall", "a third of the value",
    # counts, durations, models
    "sold Windows 95", "a Boeing 737", "the Orion 2030 model", "Section 1951 of the code",
    "it has 1500 employees", "its 1,940 members", "after 18 months of renovation", "a five-year wait",
    "it took seven years", "had its best result in three years", "has not looked this good in 50 years",
    "was finished within six months", "won 21-14", "aged 34", "temperatures in the 90s", "a week in politics",
    "in recent weeks", "in the coming weeks", "scored in the second half", "due to heavy rain",
    "three hours ago", "in his sixties",
    "more than 2500 researchers", "a crowd of 2000 fans", "southbound on 2525E Road", "faster than a 2080 Ti",
    "an ad-supported service", "One ad shows a boat", "pic.twitter.com/3FjG3V72Ad", "version 2.6.29",
    "Section 4.2.12 of the report", "Linux 2.6.29", "See J Rheum 2003;149(5):1018–22", "3/4 of the votes",
    "open 24/7", "hit in the face late in the first quarter", "The fourth quarter belonged to the visitors",
    "the next year and a half in court", "has been vacant since then", "is the first rise in two decades",
    "played well in the third period", "reached the quarter-final", "an overnight success",
    # repeated
    "every Thursday", "on Sundays", "the first Sunday of every month", "each summer",
    "open Monday through Friday", "is open daily except Monday", "open every day but Tuesday",
    "at the end of the day it matters",
    "sales were helped by an early Easter",
    "Her song cycle, “Ten Days of June”, was sung in Lyon",
]  # fmt: skip
