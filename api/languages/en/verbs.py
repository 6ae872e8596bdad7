"""The verbs of English: their irregular forms, and those whose plain form is no noun."""

# Plain form, past, participle, where these two differ.
IRREGULAR = """
arise arose arisen, bear bore borne, become became become, begin began begun, bite bit bitten,
blow blew blown, break broke broken, choose chose chosen, come came come, do did done, draw drew drawn,
drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, fly flew flown, forbid forbade forbidden,
forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, give gave given, go went gone, grow grew grown,
hide hid hidden, know knew known, lie lay lain, outgrow outgrew outgrown, overcome overcame overcome,
oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown, prove proved proven,
ride rode ridden, ring rang rung, rise rose risen, run ran run, see saw seen, shake shook shaken, show showed shown,
shrink shrank shrunk, sing sang sung, sink sank sunk, speak spoke spoken, spring sprang sprung, steal stole stolen,
stink stank stunk, strive strove striven, swear swore sworn, swim swam swum, take took taken, tear tore torn,
throw threw thrown, undergo underwent undergone, undertake undertook undertaken, wake woke woken, wear wore worn,
weave wove woven, withdraw withdrew withdrawn, write wrote written, rewrite rewrote rewritten, retake retook retaken
"""

# Past and participle alike.
ALIKE = """
beat bent bet bought brought broadcast built burnt burst cast caught clung cost crept cut dealt dealt dreamt dug fed felt
fled forecast fought found got gotten had heard held hit hung hurt kept knelt laid leapt learnt led left lent let lit
lost made meant met misled offset outbid overheard paid put quit read rebuilt repaid resold rid said sat sent set shed
shot shut slept slid slit sold sought spelt spent split spread spun stood stuck struck stung strung swept swung taught
thought thrust told understood undercut upheld upset won wound withheld withstood wrung foresaw foreseen outsold reset
""".split()

# Plain forms that are hardly ever nouns: behind a plural subject they are the verb.
PLAIN = """
accept achieve acquire adopt afford agree allow announce appear apply appoint appreciate approve argue arise arrive
ask assume attend avoid become begin believe belong bring broaden build buy carry celebrate choose climb close collect
come compare compete complain complete conclude confirm consider consist contain continue contribute convince create
cross decide declare decline defend define deliver demolish deny depart depend describe destroy determine develop die
disagree disappear discover discuss dismiss dominate eat eliminate emerge enable encourage enter ensure establish exist
expand expect expire explain express extend fail feel finish follow forget gain gather generate get give go grow happen
hear help hide hold hope identify ignore imagine impose improve include incur indicate inform insist inspect install
intend introduce invest investigate invite involve join keep kill know lack last launch lead learn leave lie listen
live look lose maintain make manage mean meet mention negotiate obtain occur offer open operate oppose organize
organise overcome own participate pay perform permit persist persuade pose possess postpone predict prefer prepare
prevent proceed produce propose protect prove provide publish pull purchase pursue push put raise reach read realize
realise receive recognize recognise recommend recover reduce refer reflect refuse regard regret reject relate release
rely remain remember remove renew reopen repair repeat replace represent require resign resolve respond rest restore
resume retain retire return reveal ride rise rule run save say seek seem sell send serve settle share sign solve speak
spend stand start state stay stop strengthen submit succeed suffer suggest support suppose survive take talk teach tell
tend terminate think threaten throw travel try turn undergo understand unveil urge vary vote wait walk want warn watch
wear win wish withdraw wonder work worry write sail dock debut premiere testify marry graduate dine preside deploy dismantle
relocate vacate cease convene adjourn commence culminate depart elapse inaugurate surrender swear tackle unite upgrade
crumble decide discharge embark erupt evacuate exhibit explode flee harvest inherit merge migrate oust plead plunge
prosecute rebuild reconvene refurbish reinstate rejoin relaunch renovate resubmit resurface revert reunite revisit
rotate scrap soar stabilise stabilize stagger step subside tender topple unfold unwind verify voice weaken wed yield
return start end face host stage play tour land visit meet address hear issue rule sentence screen chair brief plan aim vow pledge kick report claim move march strike study name order back fund head
mark test need call order question force fear forecast award benefit boost cap charter crash debate display double drift
flood grant hunt influence land load loan market measure model monitor neighbour offset pilot police profit program
prompt reform reign repeat reverse rocket sample slump stage stem supply surge swell top total trail triple
""".split()

# Third persons whose letters are those of a plural noun, but which the news use as verbs.
THIRD_PERSONS = """
accuses adds admits agrees aims allows announces appears applies argues arrives asks assumes attends becomes begins
believes belongs boasts brings builds buys calls carries celebrates claims closes comes confirms considers consists
contains continues contributes costs covers creates decides declares denies depends describes dies differs discusses
employs ends enters estimates exists expects expires explains faces fails falls features feels finds follows gathers
gets gives goes grows happens has hears helps holds hopes houses includes indicates insists intends introduces involves
joins keeps knows lacks lasts lays leads learns leaves lies lives loses maintains makes manages means meets needs
occurs offers opens operates owes owns pays performs plays predicts prepares produces promises proposes protects
provides publishes puts reaches reads recalls receives recommends reflects refuses rejects relies remains remembers
replaces represents requires resumes retires returns reveals rises runs says seeks seems sees sells sends serves shows
sits speaks specialises specializes spends stands starts stays stops suffers suggests supports takes teaches tells
tends thinks threatens throws tries turns understands urges wants warns wins wishes works writes
""".split()

# Of these, the ones that are as often nouns.
NOUNS_TOO = frozenset(
    "plan aim vow pledge kick head back fund award benefit boost cap charter crash debate display double drift flood grant "
    "hunt influence load loan market measure model monitor pilot police program prompt reform reign repeat reverse rocket "
    "sample slump stage stem supply surge swell top total trail triple forecast host dock debut premiere tender harvest "
    "exhibit step scrap voice yield start chair screen sentence address brief "
    "aims calls claims costs covers ends estimates faces features finds hopes houses leads leaves lives means needs "
    "offers plans plays promises returns reports results runs sends shows stands starts stays supports tries turns "
    "wants works lies falls holds joins reads rises stops talks votes bids moves visits marks launch lead offer open "
    "last rest rule run share sign stand start state stay stop support talk travel turn vote wait walk watch win wish "
    "work return release repair purchase pull push question raise read help hold hope hide gain look mean mention own "
    "pay permit project propose range ride rise save seek show spend try urge visit wonder worry answer attack attempt "
    "bid block blame cause challenge change claim close complete cost count cross cut damage date deal decline defeat "
    "delay demand design drive drop end estimate exchange express face fear fight fire fly force fund guide halt hit "
    "increase interest issue judge jump kill land lift limit link live lose love march mark match mind miss move name "
    "need note object order pass place plan play point post press profit promise prove race reach record regret "
    "remain report request research rest result review risk roll search sense serve set shift ship shoot shop shout "
    "sleep slip sound spread step stick storm strike study survey target tax test touch tour trade train transfer "
    "trust value view weather welcome well contract contact control collect wake".split()
)

# Behind these the words of somebody follow, or an account of them.
REPORTING = """
said says say told tells added adds announced announces warned warns reported reports confirmed confirms argued argues
claimed claims insisted insists explained explains acknowledged admitted admits denied stated revealed reveals noted
suggested suggests recalled recalls wrote writes testified disclosed complained joked predicted predicts believed
believes estimated estimates concluded remarked replied answered declared observed hinted asserted alleged tweeted
posted vowed pledged promised indicated thought knew shows showed found asked quipped
""".split()

HOPING = """
hopes hope hoped considers considering consider considered weighs weighing seeks seeking sought wants want wanted
threatens threatened threaten threatening mulls mulling mulled contemplating contemplates wishes wished aspires
""".split()

INTENDING = """
plans plan planned plan intends intend intended agreed agrees decided decides vowed vows pledged pledges promised
promises aims aim aimed expects expect prepares preparing committed opted resolved undertook proposes promise promises
pledge vow must
""".split()

APPOINTED = """
due expected scheduled planned slated supposed meant intended poised billed earmarked pencilled penciled bound tipped
timetabled rescheduled booked
""".split()

CALLED_OFF = """
cancelled canceled scrapped abandoned dropped withdrawn scratched banned vetoed axed shelved nixed aborted ditched rained
""".split()

PUT_OFF = """
postponed delayed rescheduled deferred adjourned slipped slip slips
""".split()

EXTENDED = [
    *("extended", "prolonged", "renewed", "remanded", "lengthened"),
    *("suspended until", "barred until", "banned until", "grounded until", "jailed until", "held until"),
]

LASTING = """
remain remains remained stay stays staying stayed continue continues continued last lasts lasted run runs
closed shut open extends keep keeps kept frozen funded valid sealed
""".split()

UNCHANGED = frozenset(
    "beat bet broadcast burst cast cost cut forecast hit hurt let offset outbid put quit read reset rid set shed shut slit split spread thrust upset".split()
)
"""Of these, the ones whose plain form is the same too."""


def third_person(plain: str) -> str:
    """«carries», «pushes», «opens»."""
    if plain.endswith("y") and plain[-2] not in "aeiou":
        return plain[:-1] + "ies"
    return plain + ("es" if plain.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


IRREGULAR_FORMS = [line.split() for line in IRREGULAR.replace("\n", " ").split(",")]
ALIKE_FORMS = frozenset(ALIKE)
PARTICIPLES = ALIKE_FORMS | {participle for _, _, participle in IRREGULAR_FORMS}
PLAIN_FORMS = frozenset(PLAIN) | {plain for plain, _, _ in IRREGULAR_FORMS}
APPOINTED_FORMS = frozenset(APPOINTED) | {"set", "called"}

BEFORE_INFINITIVES = frozenset(APPOINTED) | frozenset(INTENDING) | frozenset(HOPING)

CAUSES = frozenset(
    "storm weather strike demand fire damage interest lack work cost travel rain need snow ice delay".split()
)
"""Nouns that stand behind "due to"."""

PLACES_AND_STATES = frozenset(
    "court prison jail hospital school work trial power death life peace war office bed town church college university "
    "justice market sea shore land earth space heaven hell home market zero half water food people date".split()
)
"""Nouns that stand behind "to" without an article."""

THIRD_PERSON_FORMS = frozenset(THIRD_PERSONS) | {third_person(plain) for plain in PLAIN_FORMS | UNCHANGED}
NOUNS_AS_WELL = NOUNS_TOO | {third_person(plain) for plain in NOUNS_TOO}
