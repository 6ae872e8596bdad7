"""The words of English news, by concept, for comparing titles. All are folded."""

from api.languages.comparing import ComparingWords
from api.languages.en import words

# fmt: off
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "twentieth": 20,
}

WORDS = ComparingWords(
    concepts={
        "abolish": "abolish- abolition repeal- scrapped_law",
        "accuse": (
            "accus- denounc- blam- implicat- point_finger pointed_finger alleged allegation- alleges"
            " allegedly"
        ),
        "acquit": (
            "acquit- cleared exonerat- not_guilty walked_free walk_free walks_free found_innocent"
            " cleared_charges cleared_wrongdoing not_proven clears walked_court"
        ),
        "actor": "actor- actress-",
        "adopt": (
            "adopt- approv- ratif- passed backed pass_bill passes backs endors- enact- carried_vote"
            " rubber_stamped waved_through voted_through signed_off sign_off gave_assent royal_assent"
            " gave_backing green_lit"
        ),
        "agm": "agm annual_meeting annual_general shareholders_meeting",
        "agree": (
            "agree- deal deals accord treaty pact settlement compromise- breakthrough pacts accords"
            " struck_deal reached_terms consensus truce_talks hammered_out thrashed_out shook_hands"
            " armistice settle settled settles"
        ),
        "aground": (
            "aground ran_aground reef reefs rocks grounded grounding hit_rocks hit_rock struck_rock"
            " drove_reef hit_reef struck_reef hit_sandbank sandbank- stranded_rocks run_aground runs_aground"
            " went_aground"
        ),
        "air": (
            "plane planes aircraft jet jets airliner- helicopter- airplane- aeroplane- microlight- glider-"
            " chopper-"
        ),
        "airport": "airport-",
        "alarm": "alarm alarms alert alerts",
        "allow": (
            "authoris- authoriz- permit permits permitted permitting licence licences licensed green_light"
            " green_lights go_ahead gave_consent given_consent planning_permission granted_permission"
            " planning_consent allow allows allowed clearance consents granting_permission given_permission"
        ),
        "announce": (
            "announc- said says say told tells declar- unveil- reveal- disclos- divulg- confirmed confirms"
            " made_public make_public went_public spell_out spelled_out spelt_out set_out sets_out laid_out"
            " broke_news"
        ),
        "appeal": "appeal- leave_appeal challenge_ruling challenged_ruling",
        "appoint": (
            "appoint- name named names nominat- installed_head takes_helm took_helm take_helm takes_over_as"
            " takes_reins took_reins picked_lead chosen_lead took_charge takes_charge take_charge"
            " tapped_lead named_successor"
        ),
        "archaeology": "archaeolog- archeolog- excavat- dig digs",
        "arrest": (
            "arrest- detain- detention- custody handcuff- apprehend- picked_up_police led_away nabbed"
            " rounded_up round_up remanded remand taken_custody in_custody seized_suspect police_hold"
            " held_police custodial"
        ),
        "arrive": "arriv- docked docks landed_airport touched_down reached_port sailed_into",
        "ask": "ask asks asked request- urge urges urged plea pleas plead",
        "astronaut": "astronaut- cosmonaut-",
        "attack": (
            "attack- assault- strafe- airstrike- air_strike air_strikes air_raid air_raids shell shells"
            " shelled shelling ambush- stab stabs stabbed stabbing- mauled offensive onslaught knife_attack"
            " bombard- bomb bombs bombed bombing bombings bomber-"
        ),
        "auction": "auction- under_hammer went_hammer hammer",
        "award": (
            "award- prize- laureate- accolade- shortlist- scooped medal_honour trophy trophies honoured"
            " honours honour"
        ),
        "ban": (
            "ban bans banned banning prohibit- outlaw- banish- forbid- forbad- moratorium barred bars_from"
        ),
        "bank": "bank-",
        "bankrupt": (
            "bankrupt- insolven- liquidat- receivership went_administration into_administration gone_bust"
            " went_bust goes_bust went_under go_bust chapter_11 administrators_called bust"
        ),
        "beach": "beach-",
        "beat": (
            "beat beats beaten defeat- win wins won winner- victor victors victory victories victorious"
            " winning triumph- thrash- trounc- edged edge_past edged_past overcame overcome saw_off"
            " got_better crowned_champion title_holders clinch- hammered overpowered outclassed knocked_out"
            " prevail- upset_win took_title takes_title lifted_trophy lifted_cup took_prize landed_prize"
        ),
        "begin": (
            "begin begins began begun beginning commenc- broke_out break_out breaks_out start starts"
            " started starting got_underway gets_underway get_underway underway under_way kick_off"
            " kicked_off kicks_off kickoff opened_talks embark- set_motion onset broke_ground got_way"
            " get_way gets_way swing_action"
        ),
        "bell": "bell bells chimes",
        "birth": "born birth births newborn- gave_birth gives_birth",
        "block": "block blocks blocked blocking blockade- barricad-",
        "board": "board boards",
        "body": "bodies corpse- remains",
        "book": "book books novel novels memoir- hardback paperback",
        "border": "border-",
        "bridge": "bridge bridges viaduct-",
        "budget": "budget-",
        "build": "built construct- build- building_work erect- groundbreak- foundation_stone first_stone",
        "burst": "burst bursts bursting breach- gave_way gives_way give_way ruptur-",
        "bus": "bus buses doubledecker double_decker",
        "buy": (
            "buy buys bought buying purchas- acquir- acquisition- takeover- snap_up snapped_up snaps_up"
            " buyout- buyer- bidder- took_over takes_over take_over taken_over"
        ),
        "by-election": "by_election byelection-",
        "cancel": (
            "cancel- called_off call_off calls_off axe_plan axed shelve- shelving quash- overturn- annul-"
            " void voided null_void struck_down strikes_down strike_down revok- rescind- abandoned_match"
            " wiped_out ruled_invalid pulled_plug pull_plug scrap scraps scrapped scrapping tore_up"
            " dropped_plan dropped_plans"
        ),
        "car": "car cars vehicle- saloon hatchback suv taxi taxis",
        "ceasefire": "ceasefire- truce-",
        "celebrate": (
            "celebrat- commemor- mark marked marks tribute- anniversar- centenary centenaries bicentenary"
            " minute_silence minutes_silence memorial_service wreath- jubilee remembrance remembered"
            " paid_respects pay_respects homage vigil vigils"
        ),
        "ceremony": "ceremon-",
        "charge": (
            "charged charges_brought indict- arraign- pressed_charges faces_charges facing_charges"
            " face_charges committed_trial sent_trial"
        ),
        "child": (
            "child children baby babies toddler- teenager- teen teens schoolboy- schoolgirl- schoolchild-"
            " youngster- boy boys girl girls infant infants"
        ),
        "church": "cathedral- church- basilica-",
        "cinema": "film films movie movies cinema- filmmaker- screening-",
        "city": "city cities town towns village- municipal- borough-",
        "clash": "clash- skirmish- brawl- scuffle- melee",
        "climate": "climat-",
        "close": (
            "close closes closed closing closure- shut shuts shutting finish- shutter- shutdown- wound_up"
            " wind_up winds_up end_production ended_production shut_down shuts_down come_end came_end"
            " comes_end mothball- wrap_up wrapped_up drew_close draws_close conclu- phase_out phased_out"
            " closedown"
        ),
        "club": "club clubs",
        "coach": "coach coaches trainer- manager- head_coach team_manager gaffer",
        "collapse": (
            "collaps- fall falls fell fallen cave_in caved_in caves_in crumbl- plunge- tumble- slump-"
            " plummet- toppl- crash_down buckled nosediv- rockfall- fell_down"
        ),
        "company": (
            "company companies firm firms group corporation- manufacturer- startup- subsidiar- conglomerat-"
            " supplier- retailer- maker makers operator- carmaker- automaker- producer- plc"
        ),
        "concert": "concert- gig gigs recital- perform performs performed performing performer-",
        "confidence": "confidence",
        "contaminate": "contaminat- taint- infect- salmonella listeria legionnaire- ecoli",
        "contract": "contract contracts contractor- tender tenders",
        "convict": (
            "convict- sentenc- guilty pleaded_guilty plead_guilty pleads_guilty handed_sentence sent_down"
            " pled_guilty"
        ),
        "correct": "correct- misdat- erroneous- wrong wrongly mistakenly contrary errors incorrectly",
        "council": "council councils councillor- alderman",
        "country": "country countries nations republic states",
        "court": "court courts judge judges tribunal- jury juries jurors juror courtroom",
        "crash": (
            "crash- accident- collision- collid- smash smashed smashes pile_up pileup- ploughed smash_into"
            " rammed ram rams careered ran_into rear_ended overturned_lorry overturned_bus"
        ),
        "create": "creat- founded founds founding establish- set_up sets_up cofound-",
        "creditor": "creditor- bondholder-",
        "crew": "crew crews",
        "crown": "crown- coronation-",
        "cull": "cull culls culled culling slaughter-",
        "cup": "cup cups",
        "customs": "customs tariff- duties import_duties import_duty",
        "cut": (
            "cut cuts cutting reduc- decreas- slash- lower lowers lowered lowering cutback- trim trims"
            " trimmed trimming shrank shrink- scaled_back scale_back scales_back pare_back pared_back halv-"
            " shed sheds shedding eased curb curbs curbed downsiz- axe axes axing drop drops dropped"
            " dropping dip dips dipped"
        ),
        "dam": "dam dams reservoir- weir weirs dyke dykes dike dikes levee- embankment-",
        "damage": "damage damages damaged damaging",
        "deadline": "deadline- ultimatum-",
        "debate": "debat-",
        "debt": "debt-",
        "decree": "decree- executive_order executive_orders",
        "demand": "demand- sought called_for",
        "derail": "derail-",
        "destroy": (
            "destroy- destruct- gutted demolish- demolition- razed burnt_down burned_down burned_ground"
            " razing reduced_ashes flatten- levelled burnt_out obliterat-"
        ),
        "die": (
            "die dies died dead death deaths dying killed kill kills deadly fatal fatally fatality"
            " fatalities perish- lost_life lost_lives lose_lives loses_life claim_lives claimed_lives"
            " claims_lives claimed_life claims_life passed_away passes_away pass_away drown- succumb-"
            " killing killings death_toll suffocat- asphyxiat- electrocut- slain slay obituary lethal"
        ),
        "disappear": "disappear- vanish- missing unaccounted lost_sea last_seen gone_missing went_missing",
        "disaster": "disaster- catastroph- tragedy tragedies tragic",
        "discover": (
            "discover- found finds find detect detects detected detecting detection located locating"
            " recover- spotted unearth- uncover- dug_up dig_up came_light come_light stumbled retriev-"
            " tracked_down turned_up turn_up brought_surface raised_seabed fished_out washed_up"
            " washed_ashore hauled_up came_across"
        ),
        "dismiss": (
            "dismiss- fired oust- lay_off lays_off laid_off layoff- sack sacks sacked sacking remove_office"
            " removed_post removed_office removed_head remove removes removal removed redundanc-"
            " made_redundant make_redundant job_cuts job_losses jobs_lost cut_jobs cuts_jobs cutting_jobs"
            " jobs_cut lose_jobs lost_jobs shed_jobs sent_packing shown_door relieved_duties"
            " relieved_command struck_off ejected terminat- given_sack booted_out forced_out pushed_out"
            " retrench-"
        ),
        "dissolve": "dissol-",
        "dive": "dive dives diver divers diving dived",
        "doctor": "doctor- medic medics medical_staff surgeon- gp gps physician- paramedic-",
        "doping": "doping drug_test drugs_test failed_test doped antidoping",
        "drill": "drill drills drilled drilling borehole-",
        "drought": "drought-",
        "drug": "drug drugs cocaine heroin cannabis narcotic- trafficker-",
        "eclipse": "eclips-",
        "education": "education",
        "effect": (
            "take_effect takes_effect took_effect taking_effect taken_effect came_force comes_force"
            " come_force enter_force enters_force entered_force entry_force applies go_live goes_live"
            " went_live"
        ),
        "elect": (
            "poll polls elect elects elected election- electing elector- polling_day went_polls go_polls"
            " ballot_box ballot_boxes reelect- hustings byelection"
        ),
        "eliminate": "eliminat- crash_out crashed_out",
        "embassy": "embass-",
        "eruption": "erupt- volcan-",
        "escape": "escap- fled flee flees fleeing fugitive- broke_free absconded jailbreak- went_run",
        "evacuate": (
            "evacuat- moved_safety taken_safety led_safety brought_safety forced_homes fled_homes"
            " left_homes leave_homes flee_homes rehous- displac- driven_homes"
        ),
        "exhibition": (
            "exhibition- exhibit exhibits exhibited retrospective- on_display put_display goes_display"
            " went_display go_display put_show goes_show biennale private_view"
        ),
        "expel": "expel- expuls- deport- kicked_out evict-",
        "explode": (
            "blast- explod- explos- detonat- blew_up blow_up blows_up blown_up went_off goes_off firedamp"
        ),
        "extend": (
            "extend- extension- prolong- renew renews renewed renewal widen- broaden- expand- expansion-"
            " lengthen-"
        ),
        "extradite": "extradit-",
        "factory": "factory factories plant plants",
        "fair": "fair fairs carnival-",
        "farm": "farm farms flock flocks herd herds",
        "farmer": "farmer- grower- winegrower- winemaker- crofter- rancher-",
        "festival": "festival-",
        "final": "final finals",
        "fine": "fine fined fines penalty penalis-",
        "fire": (
            "fire fires flames blaze blazes blazed ablaze burn burns burned burnt burning inferno-"
            " wildfire- arson- went_flames firefight- engulf- smoke torch torched"
        ),
        "fish": "fish fishing fisherman fishermen fishery fisheries angler- fishers",
        "flight": "flight-",
        "flood": "flood- inundat- burst_banks bursts_banks flash_flood flash_floods flash_flooding",
        "flu": "flu influenza",
        "forest": "forest-",
        "free": (
            "free freed frees releas- liberat- set_free granted_bail left_prison leaves_prison leave_prison"
        ),
        "fund": (
            "fund funds funded funding fundrais- grants grant_money sponsor- bankroll- subsidy subsidies"
            " subsidise subsidised bailout- bail_out finance financed financing donation- donate donated"
            " donates donor donors"
        ),
        "funeral": (
            "funeral- buried burial- bury buries laid_rest lay_rest requiem- cremat- cortege pallbearer-"
            " last_respects interred graveside"
        ),
        "gas": "gas",
        "give-up": (
            "abandon- gave_up gives_up renounc- give_up given_up giving_up drop_plan u_turn backed_down"
            " backs_down back_down climbdown climb_down climbed_down backtrack- threw_towel throws_towel"
            " throw_towel forgo walk_away walked_away walks_away thrown_towel"
        ),
        "goal": "goal goals scored scorer- scores netted equaliser- equalised hat_trick hattrick-",
        "government": "government- cabinet",
        "growth": "growth",
        "head": (
            "head heads chief- director- boss bosses executive- leader- administrator- ceo chairman"
            " chairwoman chairperson chair managing_director"
        ),
        "health": "health",
        "hear": (
            "panel panels hearing hearings testif- testimon- gave_evidence gives_evidence give_evidence"
            " giving_evidence heard hears appeared_dock appear_dock appeared_court appears_court"
            " appear_court committee- stand_dock appeared_magistrates appear_magistrates"
        ),
        "heat": "heatwave- heat scorch- swelter-",
        "hire": "recruit- hire hires hired hiring new_jobs",
        "hit": (
            "hit hits struck shook ravag- shake shakes shaken shaking batter batters battered battering"
            " devastat- pummel- lash lashed lashes swept sweeps sweep rattle rattled rocked made_landfall"
            " makes_landfall make_landfall landfall slammed slams wreak- wrought_havoc wreaked_havoc"
        ),
        "hospital": "hospital- clinic clinics",
        "hostage": "hostage- captive- captor-",
        "house": "house houses housing home homes apartment- dwelling- bungalow- cottage- tower_block",
        "hunger": "hunger_strike",
        "hurt": "hurts wound- injur- maim- casualt- treated_hospital taken_hospital hurt",
        "impeach": "impeach-",
        "inaugurate": (
            "sworn inauguration swear_in swore_in swears_in swearing_in took_oath takes_oath take_oath oath"
            " took_office takes_office take_office taking_office"
        ),
        "inquire": (
            "inquir- investigat- probed probes probing search searches searched searching look_into"
            " looking_into looked_into looks_into probe inquest- combed scour- manhunt- police_raid"
            " police_raids police_raided officers_raided raided_home raided_homes raided_offices"
            " raided_headquarters audit audits inspect inspection- inspector- inspected watchdog enquir-"
            " examin- sift- fact_finding post_mortem autopsy autopsies query queried trawl- scrutin-"
            " detective- auditor auditors"
        ),
        "insurance": "underwriter- insurance insurer- insured",
        "intercept": "intercept- boarded interdict- boarding_party",
        "invade": "invad- invasion- incursion- crossed_border",
        "investor": "investor- shareholder- invest invested invests investment- stakeholder-",
        "island": "island-",
        "jewel": "jewel-",
        "job": "job jobs",
        "join": "accede- accession- join joins joined joining membership admitted enrol-",
        "kidnap": (
            "kidnap- abduct- snatch- seized_hostages took_hostage taken_hostage takes_hostage"
            " hostage_taking hostage_taker hostage_takers held_captive held_hostage"
        ),
        "king": "king kings",
        "land": (
            "land lands landed landing- touchdown- splash_down splashed_down splashdown- crashland- ditched"
            " ditching ditches touch_down touches_down belly_landing emergency_landing"
        ),
        "landslide": "landslide- mudslide- landslip- rockslide- avalanche-",
        "launch": (
            "launch- blasted_off liftoff- lift_off lifted_off lifts_off lifting_off blast_off blasts_off"
            " blastoff take_off took_off takes_off took_skies takeoff- put_orbit maiden_flight sent_orbit"
        ),
        "law": "law laws bill bills act legislat- statute- lawmaking",
        "lawsuit": (
            "lawsuit- sue sues sued complaint- suing writ writs legal_action legal_challenge court_action"
            " judicial_review high_court_challenge lodged_challenge filed_suit files_suit file_suit"
            " took_court take_court takes_court litigat- class_action"
        ),
        "lawyer": "lawyer- defence attorney- solicitor- barrister-",
        "lead": "lead leads led",
        "league": "league leagues championship- premiership premier_league",
        "leak": (
            "leak leaks leaked leaking leakage- spill spills spilled spilt spillage- slick slicks oil_spill"
            " oil_slick"
        ),
        "leave": (
            "leave leaves left leaving departs departed departure- exit- depart departing set_sail"
            " sets_sail weighed_anchor set_off sets_off setting_off slipped_moorings casts_off cast_off"
            " parted_company part_company parted_ways part_ways parts_ways"
        ),
        "library": "library libraries",
        "lockdown": "lockdown- quarantin- curfew- stay_home",
        "lose": "lose loses lost losing loss losses crashed_defeat crash_defeat slump_defeat",
        "man": "man men gentlemen",
        "marathon": "marathon-",
        "marry": (
            "marry wed wedding- married marries marriage- weds nuptial- tie_knot tied_knot ties_knot"
            " civil_partnership bride- groom"
        ),
        "match": "match matches game games fixture- derby derbies showdown",
        "mayor": "mayor-",
        "measles": "measles",
        "medal": "medal- podium",
        "meet": (
            "meet meets met meeting- talks summit- negotiat- session- sat_down sit_down sits_down discuss-"
            " dialogue- gather gathers gathered gathering- convene- convening round_table conference-"
            " face_face bargaining mediat- conciliation haggl- held_audience parley sat_table assembled"
            " assembles huddle"
        ),
        "member": (
            "mp mps lawmaker- legislator- congressman congresswoman backbench- tds td msp msps deputies"
            " representatives"
        ),
        "merge": "merge- tie_up tieup- amalgamat- merging",
        "metro": "metro underground subway",
        "migrant": "migrant- refugee- asylum_seeker asylum_seekers asylum",
        "mine": "mine mines miner miners mining colliery collieries pit pits quarry quarries coalmine-",
        "minister": "minister- secretary secretaries prime_minister chancellor- undersecretary premier",
        "missile": "missile-",
        "monument": "monument- memorial memorials statue- stele cenotaph",
        "moon": "moon lunar",
        "motion": "no_confidence censure censured motion_censure confidence_motion",
        "move": "move moves moved relocat- transfer- loan_move upsticks",
        "murder": (
            "murder- assassinat- homicid- manslaughter stabbed_death beaten_death strangl- massacr-"
            " gunned_down bludgeon- slaying slayings contract_killing"
        ),
        "museum": "museum- gallery galleries",
        "newspaper": "newspaper- tabloid- broadsheet-",
        "night": "night-",
        "nuclear": "nuclear reactor- atomic",
        "nurse": "nurse nurses nursing midwife midwives nursed",
        "offer": "offer- bid bids propos- tabled put_forward puts_forward",
        "oil": "oil petroleum crude",
        "olympics": "olympic- olympic_games",
        "open": (
            "reopen- inaugurate inaugurated inaugurates open opens opened opening openings opener-"
            " inaugurating cut_ribbon cuts_ribbon ribbon welcomed_visitors throw_open threw_open thrown_open"
            " opened_doors back_service enter_service entered_service enters_service came_service"
            " come_stream came_stream comes_stream first_visitors first_passengers running_again"
        ),
        "opponent": "opposition opponent- dissident-",
        "orbit": "orbit-",
        "order": "order ordered orders ordering injunction-",
        "outage": (
            "blackout- outage- power_cut power_cuts without_power without_electricity brownout lost_power"
        ),
        "outbreak": (
            "outbreak- epidemic- pandemic- cholera ebola mpox meningitis diphtheria dengue tuberculosis"
            " contagion- flare_up whooping_cough plague"
        ),
        "paint": "painting- paint painted canvas canvases portrait- artwork- picture pictures painter-",
        "parliament": (
            "parliament- assembly senate commons assemblies dail house_representatives legislature- chamber"
        ),
        "pay": (
            "wage wages salary salaries pay pays paid payment- payout- payroll bonus bonuses remunerat-"
            " paying paychec-"
        ),
        "peace": "peace peacemak-",
        "pension": "pension-",
        "people": "people person residents inhabitants villager- townsfolk islander- resident",
        "petition": "petition-",
        "pilot": "pilot pilots copilot-",
        "plan": (
            "plan plans project projects scheme schemes blueprint- roadmap- strategy strategies masterplan-"
            " planned planning projected"
        ),
        "platform": "rig rigs platform platforms",
        "poison": "poison-",
        "police": (
            "police policeman policemen policewoman policing constab- sheriff- troopers gendarme-"
            " carabinieri trooper"
        ),
        "pollute": "pollut- effluent- sewage",
        "pope": "pope- pontiff-",
        "postpone": (
            "postpon- delay- put_off adjourn- put_back puts_back pushed_back push_back pushes_back deferr-"
            " defer defers reschedul- put_ice held_over rearrang- later_date kicked_grass moved_back"
        ),
        "power": "electricity power grid",
        "prefect": "prefect-",
        "president": "presidency president presidents presidential head_state heads_state",
        "press": "press",
        "price": "price prices pricing",
        "prison": (
            "prison prisons prisoner- imprison- jail jails jailed jailing jailer- inmate- behind_bars"
            " locked_up penitentiar- incarcerat- cell cells"
        ),
        "promise": (
            "pledg- promise promises promised promising vow vows vowed vowing guarantee guarantees"
            " guaranteed commits commitment- commit undertook undertaking guaranteeing"
        ),
        "prosecutor": "prosecutor- prosecution- district_attorney public_prosecutor",
        "protest": (
            "demonstrat- march marches marched rally rallies rallied protest protests protested protesting"
            " protester- protestors protestor marching marchers picketing took_streets take_streets"
            " takes_streets taking_streets onto_streets thousands_streets sit_in placard- poured_streets"
            " hit_streets filled_streets"
        ),
        "publish": (
            "publish- publicat- report reports reported released_report hit_shelves hits_shelves"
            " hit_bookshops serialis- hits_bookshops issued_report"
        ),
        "quake": "earthquake- tremor- quake quakes seismic aftershock- epicentre- epicenter- richter",
        "qualify": "qualif- booked_place book_place books_place",
        "queen": "queen-",
        "question": "question- interview- interrogat- quizz- grilled",
        "race": "race races raced racing racer- cyclist- rider riders runner runners peloton",
        "railway": "rail railway- railroad- train_line rail_line rails trackbed network_rail",
        "rain": "rain rains rainfall downpour- rainstorm- cloudburst- rainy",
        "raise": (
            "rais- hike hikes hiked rise rises rose risen increas- grew grow grows growing grown jump jumps"
            " jumped soar soars soared surge surges surged climb climbs climbed climbing uprate- lift_rates"
            " lifted_rates lifts_rates put_up puts_up went_up goes_up ups upped uplift- push_up pushed_up"
            " pay_rise price_rise bump bumped"
        ),
        "rape": "rape raped rapes rapist- sexual_assault sexually_assaulted sex_attack",
        "rate": "rate rates",
        "reach": "reach-",
        "record": "record records",
        "refloat": (
            "refloat- salvag- towed tow tows towing tug tugs tugboat- pulled_free pulled_off pull_free"
            " freed_rocks freed_reef hauled_off hauled_free dragged_off pulled_reef pulled_rocks"
        ),
        "region": "region- county counties",
        "reject": (
            "reject- turned_down turn_down turns_down voted_down declin- turning_down vote_down votes_down"
            " rebuff- knocked_back knock_back knocks_back spurn- refus- threw_out throw_out throws_out"
            " thrown_out veto- say_no said_no says_no voted_against votes_against vote_against snub- denied"
            " denies deny denying block_bid blocked_bid blocked_takeover block_takeover dismissed_appeal"
            " dismissed_claim dismissed_challenge refused_permission"
        ),
        "replace": (
            "replac- instead supplant- succeed- successor- succession stepped_breach caretaker fill_shoes"
        ),
        "rescue": (
            "rescu- saved saves save saving airlift- picked_up picks_up pick_up plucked taken_aboard"
            " took_aboard lifeboat- lifeguard- coastguard- pulled_alive pulled_rubble brought_ashore"
            " hauled_aboard safe_sound survivor- dragged_water pulled_sea pulled_water found_alive"
            " found_safe winch winched winching survived"
        ),
        "researcher": "researcher- scientist- professor- boffin- academic academics",
        "resign": (
            "resign- quit quits step_down stepped_down steps_down quitting stood_down stands_down"
            " stand_down standing_down stepped_aside steps_aside step_aside stepping_down stepping_aside"
            " stepping_back stepped_back tender_resignation bow_out bowed_out bows_out relinquish-"
            " calls_quits give_post gave_post gives_post left_post leaves_post leave_post abdicat-"
            " handed_notice hands_notice left_job leave_job leaves_job left_office leaves_office"
            " leave_office vacate vacated vacates vacating"
        ),
        "restore": (
            "renovat- restor- refurbish- rebuil- repair- reconstruct- overhaul- revamp- makeover- facelift"
            " mend mended"
        ),
        "result": (
            "results earnings result profit profits profitab- turnover revenue revenues quarterly"
            " annual_results trading_statement"
        ),
        "resume": (
            "resum- restart- back_work return_work returned_work returns_work returning_work back_running"
            " relaunch- reactivat- picked_where recommenc- revive revived"
        ),
        "retire": (
            "retire retires retired retiring retirement hang_boots hung_boots hangs_boots called_time"
            " call_time calls_time called_day"
        ),
        "return": (
            "handed_over hand_over handover- gave_back give_back return returns returned hand_back"
            " handed_back hands_back handing_back giving_back gives_back repatriat- sent_back send_back"
            " sends_back restitution- bring_home brought_home came_home comes_home come_home homecoming"
            " given_back back_home"
        ),
        "riot": "riot riots rioting rioted rioter- unrest disorder disturbances looting looted loot",
        "river": "river-",
        "road": "road roads motorway- highway- bypass- carriageway- lane lanes street streets",
        "rocket": "rocket- launcher- booster",
        "roof": "roof roofs spire-",
        "round": "round rounds runoff run_off",
        "rubbish": "refuse bin binmen dustmen rubbish garbage waste trash landfill",
        "sail": "sail sails sailed sailing voyage- crossing crossings",
        "sanction": "sanction-",
        "satellite": "satellite-",
        "scandal": "scandal-",
        "school": (
            "school schools schooling college colleges university universities nursery nurseries campus"
            " campuses primary_school academy academies kindergarten classroom- schooled"
        ),
        "seize": "seiz- confiscat- impound- hauls haul",
        "sell": (
            "sell sells sold sale sales selling seller- divest- offload- privatis- privatiz- sell_off"
            " sold_off"
        ),
        "semi-final": "semifinal-",
        "senator": "senator-",
        "send": "send sends sent dispatch- deploy- sending mobilis- mobiliz-",
        "share": "share shares stock stocks dividend- flotation ipo listing",
        "ship": (
            "ship ships vessel- freighter- ferry ferries trawler- liner liners car_ferry boat boats yacht-"
            " tanker- barge- cruise_ship cargo_ship cruiser catamaran- schooner- steamer- frigate- dinghy-"
            " steamship- container_ship gunboat- destroyer- fishing_boat fishing_boats dinghies tallship-"
            " sailboat- motorboat- rowboat- paddle_steamer minesweeper- bulk_carrier"
        ),
        "shoot": (
            "shot gunfire gunman shoot shoots shooting shootings shooter- shootout- shots gunmen"
            " opened_fire opens_fire open_fire gunshot- shot_dead shots_fired sniper-"
        ),
        "sign": (
            "sign signs signed signing signature- signatory signatories ink inks inked inking put_pen"
            " pen_paper initialled initialed penned put_names concludes_treaty concluded_treaty"
            " put_signature countersign-"
        ),
        "singer": (
            "singer- vocalist- soprano- tenor rapper- songwriter- musician- composer- pop_star frontman"
        ),
        "sink": (
            "sank sunk shipwreck- capsiz- sink sinks sinking foundered foundering scuttl- keeled_over"
            " keel_over went_bottom sent_bottom"
        ),
        "snow": "snow snows snowfall- snowstorm- snowed snowy blizzard-",
        "space": "space cosmic",
        "spacecraft": "spacecraft capsule- spaceship- space_probe orbiter- lander- space_capsule",
        "spread": "spread spreads spreading",
        "stadium": "stadium- arena-",
        "stage": "stage stages leg",
        "station": "station stations terminus",
        "steal": (
            "stole stolen theft- burglar- thief thieves steal steals stealing rob robs robbed robbing"
            " robber- heist- break_in break_ins broke_into broken_into breaks_into breakin- smash_grab"
            " ramraid- ram_raid ram_raiders raiders pilfer- made_off makes_off make_off intruder- larceny"
            " shoplift- hold_up bank_raid bank_raids bank_robbery broke_in mugged mugging snatched_painting"
            " snatched_jewels grab_raid burgled burgle burgles museum_raid gem_raid jewel_raid stealer"
        ),
        "steel": "steel",
        "storm": (
            "hurricane- cyclon- storm storms stormy gale gales tornado- typhoon- twister- thunderstorm-"
            " windstorm- squall- tempest- lightning"
        ),
        "strike": (
            "strike strikes striking walkout- walk_out walks_out walked_out stoppage- industrial_action"
            " walking_out down_tools downed_tools downing_tools picket- work_stoppage strikers strike_action"
            " went_strike wildcat stopped_work stop_work stops_work stopping_work strikebound general_strike"
        ),
        "student": "student- pupil- undergraduate- graduate graduates apprentice- trainee-",
        "submarine": "submarine- submersible-",
        "suicide": "suicid-",
        "suspend": (
            "suspension- suspend suspends suspended suspending halt halts halted halting paus- freez- froze"
            " frozen put_hold interrupt- hiatus gardening_leave call_halt called_halt calls_halt"
        ),
        "tax": "tax taxes taxation taxed taxpay- levy levies excise vat surtax",
        "teacher": "teacher-",
        "team": "team teams squad squads lineup",
        "telescope": "telescope-",
        "terror": "terror terroris- jihad- extremist-",
        "test": "test tests tested testing sample samples specimen- swab swabs positive",
        "theatre": "theatre- theater- opera operas stage_play playhouse",
        "threat": "threat-",
        "trade": "trading trade trades trader- traded export- import imports commerce",
        "train": "train trains locomotive- railcar-",
        "tram": "tram trams tramway-",
        "trial": (
            "trial- tried went_trial stood_trial stand_trial stands_trial prosecute prosecutes retrial-"
            " faces_court proceedings court_case appeared_trial case_opened went_court court_battle"
        ),
        "troops": (
            "army armies troop troops soldier soldiers battalion- regiment- infantry marines paratroop-"
            " brigade- garrison- peacekeep- servicemen national_guard military"
        ),
        "truck": (
            "lorry lorries truck trucks hgv trailer- van vans juggernaut- articulated tractor- trucking"
            " trucker- truckload"
        ),
        "tunnel": "tunnel-",
        "unemployment": "unemployment jobless- dole",
        "union": "union unions unionis- trade_union trade_unions labor_union unionized",
        "vaccine": "vaccin- jab jabs immunis- immuniz- inoculat- booster_jab",
        "verdict": (
            "verdict- ruling rulings ruled judgment- judgement- handed_down hand_down court_decision"
            " jury_returned adjudicat- court_decided judge_decided court_rules judge_rules"
        ),
        "victim": "victim victims bereaved victimised",
        "virus": "virus coronavirus covid- viruses viral",
        "visit": (
            "visit visits visited visiting visitor- tour tours toured touring travel travels traveled trip"
            " trips stop_off stopped_off paid_call state_visit site_visit walkabout- journey journeys"
            " journeyed came_see went_see traveler- travell- traveling"
        ),
        "vote": (
            "vote- referendum- voting ballot- plebiscite- show_hands turnout division_lobby cast_ballots"
            " majority"
        ),
        "wall": "wall walls",
        "war": "war wars warfare hostilities armed_conflict",
        "warn": "warn warns warned warning-",
        "water": "water",
        "wave": "tsunami-",
        "weapon": "weapon- arms firearm- handgun- rifle- pistol- munition- grenade- knife knives gun guns",
        "wheat": "wheat",
        "wind": "wind_farm wind_farms wind_turbine wind_turbines turbine turbines windfarm-",
        "withdraw": (
            "withdr- pullout- pull_out pulls_out pulled_out pulling_out recall recalls recalled recalling"
            " pulled_shelves pulled_shops pulled_sale pull_shelves taken_shelves removed_shelves"
            " took_shelves taken_sale removed_sale disengag- pull_back pulled_back pulls_back retreat-"
            " backed_out back_out shelves"
        ),
        "woman": "woman women womens ladies",
        "work": "works",
        "worker": (
            "worker- staff employee- workforce- workman workmen labourer- laborer- shopfloor- docker-"
            " steelworker- railwayman railwaymen personnel staffer- steelmen"
        ),
        "worldcup": "world_cup",
        "wreck": "wreck wrecks wreckage hulk",
        "writer": (
            "writer- novelist- author authors playwright- poet poets dramatist- screenwriter- biographer-"
        ),
    },
    numbers={word: number for word, number in words.NUMBERS.items() if word.isalpha() and 1 < number < 100}
    | ORDINALS,
    scales={
        "hundred": 100, "hundreds": 100, "thousand": 1000, "thousands": 1000, "million": 10**6,
        "millions": 10**6, "bn": 10**9, "billion": 10**9, "billions": 10**9,
    },
    function_words=frozenset(
        (
            "a about above after again against all also am among an and another any are around as at be"
            " because been before being below between both but by can could did do does doing done down due"
            " during each every few for from further had has have having he held her here hers him his hold"
            " holding holds how however i if in into is it its itself just last latest least less made make"
            " makes many may me might more most much must my near new no nor not now of off on once one only"
            " onto or other our out outside over own per place same several shall she should since so some"
            " still such take taken takes than that the their them then there these they this those through"
            " to took toward towards under until up upon us very was we were what when where whether which"
            " while who whom whose why will with within without would yet you your"
        ).split()
    ),
    vague_words=frozenset(
        (
            "annual became become becomes big coast day days east end ended ends former general held hour"
            " hours large month months net north number part prime small south total week weeks west year"
            " years"
        ).split()
    ),
    background_markers=frozenset("after amid despite following since".split()),
    negations=frozenset("not never no didn hasn wasn isn".split()),
    agent_markers=frozenset({"by"}),
    passive_markers=frozenset("been being was were".split()),
    versus=frozenset("to against versus".split()),
    range_markers=frozenset("from between".split()),
    joining_words=frozenset("and between with".split()),
    nations={
        "AF": "afghan afghans",
        "CN": "chinese",
        "DE": "german germans",
        "ES": "spanish spaniards",
        "EU": "eu",
        "FR": "french",
        "GB": "uk britain british britons great-britain",
        "GR": "greek greeks",
        "IE": "irish",
        "IL": "israeli israelis",
        "IN": "indian indians",
        "IR": "iranian iranians",
        "IT": "italian italians",
        "JP": "japanese",
        "NATO": "nato",
        "PL": "polish",
        "RU": "russian russians",
        "SCT": "scotland scots scottish",
        "TR": "turkey turkish",
        "UA": "ukrainian ukrainians",
        "UN": "un-nations united-nations",
        "US": "usa us american americans united-states-of-america",
        "WHO": "who",
    },
)
# fmt: on
