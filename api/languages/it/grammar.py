"""How Italian builds its clauses."""

from __future__ import annotations

from api.extraction.clauses.grammar import Grammar, Imprints, Saying
from api.extraction.clauses.linking_words import Conjunctions, Prepositions
from api.extraction.clauses.noun_words import Genitive, Inside, Nouns, Pronouns
from api.extraction.context import Direction
from api.extraction.typography import QuotationMarks, Typography
from api.languages.it import nouns, small_words
from api.languages.it.name_words import NAMES
from api.languages.it.verbs import VERBS
from api.languages.typography import CURLY, STRAIGHT

# fmt: off

OF = frozenset("di d' del dello della dell' dei degli delle".split())
SINCE = frozenset({"in seguito", "a seguito", "all' indomani", "all'indomani", "sin da", "fin da"})

GRAMMAR = Grammar(
    typography=Typography(colon=": ", quotation_marks=(QuotationMarks("«", "»"), CURLY, STRAIGHT)),
    verbs=VERBS,
    conjunctions=Conjunctions(
        coordinators=frozenset("e ed ma o od né però bensì oppure".split()),
        complementizers=frozenset({"che"}), relatives=frozenset("cui quale quali dove chi".split()),
        owners_after_articles=frozenset({"cui"}), places=frozenset({"dove"}), before_verbs=frozenset({"che"}),
        subordinators=frozenset(
            "quando mentre perché poiché affinché purché sebbene benché finché nonché".split()
        ),
        moments=frozenset({"quando"}), conditions=frozenset({"se", "qualora"}),
        after_pronouns=frozenset({"ne", "n'"}), contrasts=frozenset("ma però tuttavia invece".split()),
        likening=frozenset({"come"}), restating=frozenset({"ossia", "ovvero"}),
    ),
    prepositions=Prepositions(
        all=small_words.PREPOSITIONS, planning=frozenset({"per"}),
        to_new_date=frozenset("a ad al all' alla per in".split()), at_least=frozenset({"almeno"}),
        within=frozenset({"in"}), from_old_date=frozenset("da dal dall' dalla".split()), genitives=OF,
        aftermath=frozenset({"dopo"}) | SINCE, since=SINCE,
        prospect=frozenset({"prima", "in vista", "alla vigilia", "in attesa"}), purpose=frozenset({"per"}),
        place=frozenset(
            "a ad al allo alla all' in nel nello nella nell' su sul sulla presso verso da".split()
        ),
        first_words=frozenset("grazie insieme vicino davanti intorno oltre".split()),
        comparing=frozenset({"contro"}), agents=small_words.PREPOSITIONS,
        nouns=small_words.NOUNS_IN_PREPOSITIONS, eventful=frozenset({"dopo", "nonostante", "malgrado"}),
        meanwhile=frozenset("da dal dalla dall' dai dagli durante in nel nella nell' con a al alla".split()),
        examples=frozenset({"tra cui", "fra cui", "in particolare"}),
        reasons=frozenset("per su sul sulla contro".split()), with_times=small_words.PREPOSITIONS_OF_TIMES,
        after_times=small_words.AFTER_TIMES, hours=small_words.HOURS,
        partitives=frozenset("dei degli delle".split()),
    ),
    nouns=Nouns(
        determiners=small_words.DETERMINERS | small_words.ADJECTIVES_BEFORE_NOUNS, days=frozenset({"giorno"}),
        masculine=small_words.MASCULINE, feminine=small_words.FEMININE, plural=small_words.PLURAL,
        singular=frozenset("l' dell' all' dall' nell' sull' quest' quell' ogni qualche".split()),
        feminine_endings=("a", "e"), plural_endings=("i", "e"), mishaps=nouns.MISHAPS, acts=nouns.ACTS,
        figures=nouns.FIGURES, respites=nouns.RESPITES, winners=nouns.WINNERS, messages=nouns.MESSAGES,
        weather=nouns.WEATHER,
        personal=nouns.PERSONAL, funerals=frozenset({"funerali", "esequie"}), appointments=nouns.APPOINTMENTS,
        articles=frozenset(
            "il lo la l' i gli le un uno una un' dei degli delle questo questa questi".split()
        ),
        unfused=small_words.UNFUSED, possessive=frozenset("suo sua suoi sue loro".split()),
        of_several=frozenset({"loro"}), ages=frozenset({"anni"}), of_times=nouns.OF_TIMES,
        roots=frozenset({"radici", "origine", "origini"}),
        genitive=Genitive(
            "di",
            {article: fused for fused, article in small_words.UNFUSED.items() if fused.startswith("de")},
        ),
        inside=Inside("in", "a"), superlatives=frozenset("più meno migliore peggiore primo prima".split()),
        ordinals=frozenset(
            "secondo seconda terzo terza quarto quarta quinto quinta sesto sesta settimo settima "
            "ottavo ottava nono nona decimo decima ennesimo ennesima".split()
        ),
        linking=OF | frozenset("a al alla all' con il la l'".split()),
    ),
    pronouns=Pronouns(
        subjects=frozenset("lui lei egli ella loro essi esse".split()),
        first_person=frozenset("io mi m' mio mia miei mie noi nostro nostra nostri nostre".split()),
        plural=frozenset({"loro", "essi", "esse"}), masculine=frozenset({"lui", "egli", "essi"}),
        feminine=frozenset({"lei", "ella", "esse"}), people=frozenset({"lui", "lei", "egli", "ella"}),
        demonstratives=frozenset("quello quella quelli quelle".split()),
        emphatic=frozenset({"lui", "lei", "loro"}), latter={"quest' ultimo": "lui", "quest' ultima": "lei"},
        owned={"suo": "il", "sua": "la", "suoi": "i", "sue": "le"}, recipients=frozenset({"gli", "le"}),
    ),
    names=NAMES,
    saying=Saying(before="secondo ", sources=frozenset({"secondo"}), measures=frozenset({"casi", "tempi"})),
    function_words=small_words.FUNCTION_WORDS, evenings=frozenset({"sera", "stasera", "serata", "stanotte"}),
    doubts=frozenset(
        "probabilmente eventualmente possibile possibili ipotesi eventuale eventuali forse".split()
    ),
    captions=frozenset({"foto", "nella foto", "didascalia"}), credits=frozenset({"fonte", "fonti"}),
    imprints=Imprints(
        published=("pubblicato", "pubblicata"), updated=("aggiornato", "ultimo aggiornamento", "modificato"),
        authors=frozenset({"di"}),
    ),
    pointers=dict.fromkeys(
        "fa scorso scorsa scorsi scorse ultimi ultime passato passata".split(), Direction.PAST
    )
    | dict.fromkeys("prossimo prossima prossimi prossime venturo".split(), Direction.FUTURE),
    comparisons=small_words.COMPARISONS,
    yearly=frozenset(
        {"ogni anno", "ogni estate", "ogni primavera", "ogni inverno", "ogni autunno", "tutti gli anni"}
    ),
    leaves_out_subjects=True,
    quiet_openers=frozenset("ma e però tuttavia poi infine intanto infatti inoltre eppure".split()),
    quiet_words=frozenset(
        "tuttavia però dunque quindi anche poi infine infatti inoltre intanto invece comunque".split()
    )
    | {"di conseguenza", "tra l' altro"},
)
