"""Nouns that say on which side of the publication their date lies, and nouns spelt like a form of a verb."""

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

NOUNS_TOO = frozenset(
    "abuse accord account address advance advocate age aid aim air alarm alert amount anchor anger annex "
    "answer appeal approach approximate arm array arrest articulate assault associate attack attempt "
    "attribute auction audit audition author average award awe axe back backfire bail bait balance balk "
    "ban bandage bang bank bargain barrage bash battle bend benefit bid bill blacklist blackmail blame "
    "blast blaze bleed blend blindfold blink block blockade bloom blossom blunder blush board boast bolt "
    "bomb book boom boost border bore bother bounce bow bowl box boycott brace branch brand brave breach "
    "breed brew bribe brief brush buck budget bully bump bundle burden burn bus bust butcher button buzz "
    "bypass calm camp campaign canvass cap captain capture care cascade cash catch cause caution cave "
    "cement censor censure centre chain chair challenge champion change channel charge charm chart "
    "charter chase chat cheat check cheer chill choke chop circle claim clamp clap clash clean clear "
    "click clinch clip clock clog clone close cluster coach coin collapse collect combat comfort command "
    "comment commission complement complete compliment compound compress compromise concentrate concern "
    "conduct conflict consent console contact contest contract contrast control convict cook cool cope "
    "copy correct cost cough counsel count counter counterattack couple court cover crack craft crash "
    "credit creep cross crowd crown cruise crush cry curb cure curve cut cycle damage dance dash date "
    "deal debate debut decay deck decline decrease default defeat defect delay delegate deliberate "
    "delight demand dent deposit desert design desire despair detail dig digest dim dip discard "
    "discipline discount discredit disguise dislike dispatch display dispute dissent distance ditch dive "
    "divorce dock document dodge dot double doubt down downgrade download draft drag drain dream dress "
    "drift drill drip drive drop drum dry duck dump duplicate dwarf dwell dye ease echo eclipse edge "
    "elaborate elect email empty encounter end endeavour engineer envy equal escape escort esteem "
    "estimate exchange excuse exempt exercise exhaust exhibit exile exit experience experiment export "
    "expose express eye face factor faint fake fan fancy fare fashion fast father favor favour fear "
    "feature feed ferry field fight figure file fill film filter finance find fine fire fit fix flag "
    "flank flare flash flex flick fling flip flirt float flock flood flop flourish flow flush fly focus "
    "foil fold fool forage force forecast forge form forward foul fracture frame free frequent front "
    "frown fuel function fund funnel further fuse gain gallop gamble gasp gauge gaze gesture gift glance "
    "gleam glide glimpse glitter grace grade grant grate graze grill grin grind grip groan groom gross "
    "ground group guarantee guard guess guide hail halt hammer hand handle harbour harm harness harvest "
    "hatch hate haul haunt head headline heap heat heed help herald hide highlight hike hinge hint hire "
    "hit hoist hold holiday homer honor honour hop hope host hound house hug hunt hurdle hurry impact "
    "implant import increase influence insert institute insult interest interview intrigue iron issue "
    "jail jam joke judge jump kick kill kiss knock knot label labour lag lament land lap lapse lash last "
    "laugh launch lay lead leak lean leap lease lecture level levy license lift light like limit limp "
    "line link list litter live load loan lobby lock lodge look loom loop loot lose love lower lure mail "
    "mandate manifest manoeuvre manufacture map march margin mark market marshal marvel mask massacre "
    "master match mean measure melt mend mention mentor merit mimic mind mine mirror miss mistake misuse "
    "mix moan mock model monitor moor mop mount move muddle murder mute name narrow near need net note "
    "notice number nurse nurture object offer open orbit order outfit outlaw outline outrage overflow "
    "overhaul overlap overrun own pack package pad paint pair panic parade pardon park parole part "
    "partner pass paste patch patrol pause pawn pay peak pedal peel peer perfect permit petition phase "
    "phone photograph pick picket picture pilot pin pinpoint pioneer pitch place plague plan plant play "
    "pledge plot plough plow pluck plug plummet plunder point poise poison poke police polish poll pool "
    "pop position post power practice practise praise prejudice premiere present press pressure preview "
    "price print probe process prod profile profit program programme progress project promise prompt "
    "propose protest prove puff pull pump punch puncture purchase purge push puzzle quadruple quarantine "
    "quarrel query question queue quip quiz quote race raid rain raise rally ram range rank rate ration "
    "rattle reach read rebound rebuff rebuke recall record recruit redesign redress referee refit reform "
    "refund register regret reign rein release relish remain remand remark remedy rent repair repeal "
    "repeat replay reply report reprieve reprimand request rerun rescue research reserve reshuffle resort "
    "respect rest result retort return revel reverse review revolt reward ride rig rinse rip ripple rise "
    "risk rival roar rock rocket roll romp round route row ruin rule rumble rumor rumour run rush "
    "sabotage sack sacrifice safeguard salute salvage sample sanction save savour scale scan scar scare "
    "schedule school scoop scorch score scour scout scramble scrap scrape scratch scream screen scrub "
    "seal search season second secure seek sense sentence separate serve service set shadow shape share "
    "shave shell shelter shield shift shimmer shine ship shock shoot shop shore shoulder shout shove "
    "shovel show shower shred shrug shuttle sign signal silence sip size skate sketch ski skid skip skirt "
    "slam slap slash slaughter sleep slice slide sling slip slow slump smash smear smell smile smoke "
    "smooth snap snatch sneak sniff snow snub soak sober sort sound source sow span spare spark spearhead "
    "speed spell spend spike spill spin spiral splash spoil sponsor spot sprawl spray spread spur spy "
    "squash squeeze stab stack staff stage stain stall stamp stand star stare start state station stay "
    "steady steer stem step stick sting stir stock stockpile stop store storm strain strand strap stray "
    "stress stretch stride strike string strip stroll structure struggle study stumble style subject "
    "subpoena substitute suit sum supplement supply support surf surface surge surprise survey suspect "
    "swallow swamp swap swarm swat sway sweat sweep swell swerve swing swipe switch tail tailor taint "
    "talk tally tame tap target task taste taunt tax team tender term test text thaw thrill throng "
    "thunder tick tie tilt time tip tire toast toil top torch torment torpedo torture toss total touch "
    "tour tout tow track trade trail train transfer transit transplant transport trap travel tread "
    "treasure treat treble trek tremble trespass trick trigger trim triple triumph trouble trust try tuck "
    "tug tumble turn tutor tweak tweet twin twist type update uplift urge use usher utter value vent "
    "venture veto view visit voice void volunteer vote vow wag wage wail wait wake walk warm warrant wash "
    "waste watch water wave weather welcome whip whisk whisper whistle win wink wipe wire wish witness "
    "wonder work worry worship wound wrap wreck wring yell yield zip".split()
)
"""Plain forms that are as often nouns or adjectives."""

NOUNS_IN_S = frozenset({"calls", "falls", "joins", "leaves", "lies", "sends", "wants"})
"""Third persons that are as often nouns, though their plain forms are verbs after a plural."""

VERBS_IN_S = frozenset(
    "boasts closes helps lasts lays loses opens owns pays proposes reaches recalls remains seeks serves "
    "spends urges wins wishes".split()
)
"""Third persons that are hardly ever nouns, though their plain forms are."""

NO_VERBS = frozenset(
    "hundred red bed sled wed steed creed greed sacred naked wicked rugged aged alleged "
    "unprecedented limited united infrared kindred indeed alfred morning evening spring king thing "
    "string ring wing ceiling wedding feeling during nothing something anything everything according "
    "sterling building buildings offering hearing spending trading funding training housing banking "
    "shipping mining farming fishing shooting killing bombing warning meaning painting parking setting "
    "gathering marketing manufacturing engineering advertising pricing lightning clothing pudding "
    "stocking darling sibling duckling viking outstanding ruling filing sitting wellbeing being "
    "flooding lightening understanding landing meeting like "
    "down near further second mine thanks ground staid "
    "unharmed unhurt uninjured unscathed abode smelt slew dove fit".split()
)
"""Words of other classes that look like a verb form."""
