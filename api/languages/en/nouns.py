"""Nouns that say on which side of the publication their date lies."""

MISHAPS = frozenset(
    "attack attacks accident accidents crash crashes murder murders killing killings death deaths "
    "shooting shootings bombing bombings explosion explosions blast blasts earthquake earthquakes quake "
    "fire fires blaze blazes wildfire wildfires flood floods flooding massacre massacres assassination "
    "robbery robberies kidnapping kidnappings abduction rape riot riots coup invasion raid raids "
    "airstrike airstrikes victory victories win wins defeat defeats arrest arrests escape collapse "
    "derailment collision drowning suicide disaster tragedy incident incidents failure outage violence "
    "clashes unrest stabbing stabbings sinking wreck uprising insurrection outbreak events assault "
    "assaults ambush disappearance plunge slump drought eruption tsunami blackout famine".split()
)
"""What nobody announces."""

WINNERS = frozenset(
    "winner winners champion champions finalist finalists runner runners medallist "
    "medallists medalist medalists laureate laureates semifinalist semifinalists".split()
)

ACTS = frozenset(
    "decision decisions response responses announcement announcements statement statements resignation "
    "resignations appointment ruling rulings conviction settlement agreement agreements interview "
    "interviews discovery loss losses result results census poll polls survey letter letters report "
    "reports message messages video remarks comments complaint dismissal layoffs birth founding operation "
    "operations intervention move moves selloff sell-off gains filing filings".split()
)
"""What people do, and may announce."""

APPOINTMENTS = frozenset(
    "meeting meetings session sessions hearing hearings trial summit match matches game games strike "
    "strikes walkout demonstration march assembly conference congress parade concert concerts "
    "ceremony deadline final semifinal kickoff inauguration opening talks negotiations debate launch "
    "referendum election elections primary primaries vote votes ballot runoff".split()
)
"""What people come together for."""

FIGURES = frozenset("figures results earnings numbers accounts".split())
"""What a company reports on a day known before."""

RESPITES = frozenset(
    "delay delays extension extensions reprieve stay adjournment postponement deadline grace truce "
    "moratorium suspension ban".split()
)
"""More time, or what is forbidden or at rest in it."""

ADJECTIVES = frozenset(
    "terrorist terror suicide deadly fatal local general federal national presidential parliamentary "
    "legislative regional municipal midterm primary court peace trade press public annual special".split()
)
"""Words between a date and such a noun: "the May 3 local elections"."""

MESSAGES = frozenset(
    "statement letter report interview message tweet note memo memorandum post video ruling judgment "
    "decision order study survey filing article email speech column release dispatch".split()
)
"""Nouns for what is written or said."""

PERSONAL = frozenset(
    "wife husband mother father son daughter brother sister parents children grandson granddaughter "
    "grandfather grandmother widow widower partner girlfriend boyfriend lawyer attorney deputy successor "
    "predecessor funeral body career trial arrest death family spokesman spokeswoman".split()
)
"""Nouns for what only people have."""
