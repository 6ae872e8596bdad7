"""The words of the most read languages that dateparser does not know, by the place they take in a wording.

In ``WORDINGS`` words are parted by ``|``; other tables hold ``word word=number``, with ``e-2`` for two days
before Easter. A language without words here is read by its locale alone.
"""

_GERMAN = {
    "ARTICLE": "der|die|das|dem|den|des", "OF": "des Jahres|im Jahr", "AND": "und|sowie", "TO": "bis|bis zum", "FROM": "vom|von",
    "BETWEEN": "zwischen", "ORDINAL_MARK": ".",
    "MONTH_LEAD": "im|seit|bis|ab|anfang|mitte|ende|vom|zum|kommenden|vergangenen|vorigen|letzten|nächsten|und|zwischen|für|monat|bis zum",
    "WEEKDAY_LEAD": "am|bis|ab|seit|für|vom|von|auf|zum|diesen|dieser|und|der|den|dem|vor|nach|letzten|nächsten|heute|gestern|morgen",
    "YEAR_LEAD": "seit|bis|ab|anfang|mitte|ende|zwischen|jahr|jahre|jahres|jahren|im jahr|im jahre", "YEAR_LEAD_IF_LAST": "von|vor|nach|um|gegen",
    "SEASON_LEAD": "im|seit|bis zum|vor dem|nach dem|zum|diesen|ab dem|vom|des",
    "WEEKDAY_ENDINGS": "abend|morgen|mittag|nachmittag|vormittag|nacht|früh",
    "NOUNS": "noun", "YEAR_MARK": "anno",
    "LAST": "vergangenen|vergangene|vergangenes|vergangener|letzten|letzte|letztes|letzter|vorigen|vorige|voriges|voriger",
    "NEXT": "nächsten|nächste|nächstes|nächster|kommenden|kommende|kommendes|kommender", "THIS": "dieser|diese|dieses|diesen|diesem",
    "PAST_UNITS": "vergangenen|letzten", "COMING_UNITS": "kommenden|nächsten",
    "EVERY": "jeden|jede|jedes|jeder|alle|an jedem|immer", "STREET": "straße des|platz des|straße|platz",
    "AGO_BEFORE": "vor", "ABOUT": "etwa|rund|knapp|gut|fast|mehr als", "IF_AHEAD": "in|binnen", "LATER": "später|danach", "EARLIER": "zuvor|früher|davor",
    "NEXT_DAY": "tags darauf|am tag darauf|am folgetag", "DAY_BEFORE": "am tag zuvor|tags zuvor|am vortag",
    "PART_LEAD": "am|in der", "NIGHT_OF": "in der nacht zum|nacht zum|nacht zu", "NIGHT_FROM": "in der nacht von|nacht von|nacht vom", "NIGHT_TO": "auf|zum",
    "NIGHT_JOIN": "von|vom|zum|zu|auf", "DECADE_NOUN": "jahre|jahren", "AT": "um|gegen|ab", "OCLOCK": "uhr", "WEEKEND": "wochenende",
    "WEEKEND_LEAD": "am", "WEEK": "woche", "YEAR": "jahres|jahrs",
    "QUARTER": "quartal|quartals", "HALF": "halbjahr|halbjahrs|jahreshälfte", "CENTURY": "jahrhundert|jahrhunderts",
    "DECADE_AFTER": "er jahre|er jahren|er - jahre", "YEAR_PARTICIPLE_AFTER": "gegründet|geboren|eröffnet|gebaut|erbaut|errichtet|erschienen",
    "EARLY": "anfang|beginn|zu beginn|zum beginn", "MIDDLE": "mitte", "LATE": "ende",
    "SINCE": "seit", "UNTIL": "bis|bis zum|bis zur", "BY": "spätestens|spätestens am|spätestens bis", "BEFORE": "vor|vor dem|noch vor", "AFTER": "nach|nach dem",
    "STARTING": "ab|ab dem", "ON": "an",
}  # fmt: skip

_SPANISH = {
    "ARTICLE": "el|la|los|las", "OF": "de|del|de el|de la", "AND": "y|e", "TO": "a|al|hasta|hasta el", "FROM": "de|del|desde|desde el", "BETWEEN": "entre", "FIRST_DAY": "primero",
    "YEAR_LEAD": "en|desde|hasta|entre|del|año|el año|hacia|antes de|después de|finales de|fines de|principios de|mediados de|comienzos de", "YEAR_LEAD_IF_LAST": "de|a|para",
    "SEASON_LEAD": "en|el|del|la|de la|antes del|este|esta|en el|al", "YEAR_MARK": "año",
    "LAST": "pasado|pasada|último|última", "NEXT": "próximo|próxima|que viene|siguiente|que entra", "THIS": "este|esta|estos|de este",
    "PAST_UNITS": "últimos|últimas", "COMING_UNITS": "próximos|próximas",
    "EVERY": "cada|todos los", "SOME": "los|un|ningún|ni", "STREET": "calle|plaza|avenida|paseo|puente|estación|barrio", "STREET_OF": "del|de la|de",
    "AGO_BEFORE": "hace", "AGO_NOT": "que", "ABOUT": "unos|unas|casi|más de|cerca de", "IN_BEFORE": "dentro de", "IF_AHEAD": "en", "LATER": "después|más tarde", "EARLIER": "antes",
    "NEXT_DAY": "al día siguiente|el día siguiente", "DAY_BEFORE": "el día anterior|la víspera",
    "PART_LEAD": "por la|de la|a la|en la|al|por las|de las", "AT": "a las|a la", "OCLOCK": "horas", "SAYINGS": "de la noche a la mañana|la mañana|las mañanas|fines de semana",
    "WEEKEND": "fin de semana", "WEEKEND_LEAD": "el|del", "WEEK": "semana", "YEAR": "año",
    "QUARTER": "trimestre", "HALF": "semestre|mitad del año", "DECADE": "años|década|decenio", "CENTURY": "siglo",
    "EARLY": "principios|comienzos|inicios|primeros", "MIDDLE": "mediados", "LATE": "finales|fines|fin|el final|final", "EVE_OF": "víspera de|vísperas de",
    "SINCE": "desde|desde hace", "UNTIL": "hasta", "BY": "antes de que acabe|a más tardar|a más tardar en", "BEFORE": "antes de|antes del", "AFTER": "después de|después del|tras|a partir del fin de",
    "STARTING": "a partir de|a partir del",
}  # fmt: skip

_ITALIAN = {
    "ARTICLE": "il|lo|la|l'|i|gli|le", "OF": "del|di|dell'|della|dello|dei|degli|delle", "AND": "e|ed", "TO": "a|al|all'|alla|fino al|fino a", "FROM": "da|dal|dall'|dalla",
    "BETWEEN": "tra|fra", "ORDINAL_MARK": "°|º", "FIRST_DAY": "primo",
    "YEAR_LEAD": "nel|del|dal|al|il|entro il|fino al|tra il|tra|dell'anno|anno|metà|fine|inizio|dopo il|prima del|entro|e il|fra il|estate del",
    "SEASON_LEAD": "in|d'|l'|nell'|nella|entro|dell'|prima dell'|questa|quest'|la|della|questo",
    "YEAR_MARK": "anno", "LAST": "scorso|scorsa|passato|passata|ultimo|ultima", "NEXT": "prossimo|prossima|venturo", "THIS": "questo|questa|quest'|di quest'|di questo",
    "PAST_UNITS": "ultimi|ultime", "COMING_UNITS": "prossimi|prossime",
    "EVERY": "ogni|tutti i|tutte le", "SOME": "i|un|le|una", "STREET": "via|piazza|corso|viale|largo|ponte|stazione", "STREET_OF": "del|della",
    "AGO_AFTER": "fa|or sono", "ABOUT": "circa|quasi|oltre", "IN_BEFORE": "tra|fra", "IF_AHEAD": "in", "LATER": "dopo|più tardi", "EARLIER": "prima|addietro",
    "NEXT_DAY": "il giorno dopo|il giorno successivo|l'indomani", "DAY_BEFORE": "il giorno prima|la vigilia",
    "PART_LEAD": "di|in|nella|al|alla", "AT": "alle|alle ore|all'|dalle", "OCLOCK": "ore", "WEEKEND": "weekend|week - end|fine settimana", "WEEKEND_LEAD": "nel",
    "WEEK": "settimana", "YEAR": "anno", "QUARTER": "trimestre", "HALF": "semestre", "DECADE": "anni|decennio", "CENTURY": "secolo",
    "EARLY": "inizio|inizi|all'inizio|primi", "MIDDLE": "metà", "LATE": "fine|fini", "EVE_OF": "vigilia di",
    "SINCE": "da|dal|dall'|dalla|fin da|fin dal|sin dal", "UNTIL": "fino a|fino al|fino all'|fino alla|sino al|fino", "BY": "entro|entro il|entro l'|entro la|entro lo", "BEFORE": "prima di|prima del|prima dell'",
    "AFTER": "dopo il|dopo l'|dopo la|dopo", "STARTING": "a partire da|a partire dal|a partire dall'",
}  # fmt: skip

_PORTUGUESE = {
    "ARTICLE": "o|a|os|as", "OF": "de|do|da|dos|das", "AND": "e", "TO": "a|até|ao|à|até o|até ao", "FROM": "de|do|da|desde", "BETWEEN": "entre", "ORDINAL_MARK": "º|°", "FIRST_DAY": "primeiro",
    "YEAR_LEAD": "em|desde|até|entre|ano|do ano|o ano de|antes de|depois de|meados de|início de|fim de|final de", "YEAR_LEAD_IF_LAST": "de|para",
    "SEASON_LEAD": "no|na|do|da|neste|nesta|até o|até ao|antes do", "YEAR_MARK": "ano", "WEEKDAY_LEAD": "na|à|até|desta|nesta|da|para|para a|desde|e|e a",
    "NOT_AFTER_WEEKDAY": "vez|chamada|maior|parte|edição|rodada|etapa|volta|fase|feira|de|do|da|posição",
    "LAST": "passado|passada|último|última", "NEXT": "próximo|próxima|que vem|seguinte", "THIS": "este|esta|neste|nesta|deste|desta|nesse|nessa",
    "PAST_UNITS": "últimos|últimas", "COMING_UNITS": "próximos|próximas",
    "EVERY": "cada|todos os|todas as|toda|todo", "SOME": "aos|às|os|as|um|uma", "STREET": "rua|avenida|praça|ponte|largo|travessa|estação", "STREET_OF": "do|da|de",
    "AGO_IF_PAST": "há|faz", "AGO_AFTER": "atrás", "ABOUT": "cerca de|quase|mais de", "IN_BEFORE": "dentro de|daqui a", "IF_AHEAD": "em",
    "LATER": "depois|mais tarde|após", "EARLIER": "antes", "NEXT_DAY": "no dia seguinte", "DAY_BEFORE": "no dia anterior",
    "PART_LEAD": "à|de|da|pela|na|ao|pelo", "AT": "às|à", "OCLOCK": "horas", "NIGHT_OF": "madrugada de|noite de|manhã de|tarde de|na madrugada de|na noite de|na manhã de|na tarde de",
    "WEEKEND": "fim de semana|fim - de - semana", "WEEKEND_LEAD": "no", "WEEK": "semana", "YEAR": "ano",
    "QUARTER": "trimestre", "HALF": "semestre", "DECADE": "anos|década", "CENTURY": "século",
    "EARLY": "início|começo|inícios|princípio|princípios", "MIDDLE": "meados", "LATE": "fim|final|finais|fins", "EVE_OF": "véspera de|véspera do",
    "SINCE": "desde|desde há", "UNTIL": "até|até ao|até à", "BY": "o mais tardar em", "BEFORE": "antes de|antes do|antes da", "AFTER": "depois de|depois do|após",
    "STARTING": "a partir de|a partir do|a partir da",
}  # fmt: skip

_DUTCH = {
    "ARTICLE": "de|het", "OF": "van|van het|van de", "AND": "en", "TO": "tot|tot en met|t / m", "FROM": "van|vanaf", "BETWEEN": "tussen",
    "YEAR_LEAD": "in|sinds|begin|eind|medio|tussen|vanaf|jaar|het jaar", "YEAR_LEAD_IF_LAST": "van|tot|voor|na|rond", "SEASON_LEAD": "in de|de|deze|van de|voor de|in het|het|dit",
    "YEAR_MARK": "jaar", "LAST": "afgelopen|vorige|vorig|laatste", "NEXT": "volgende|volgend|komende|komend|aanstaande", "THIS": "deze|dit",
    "PAST_UNITS": "afgelopen|laatste|voorbije", "COMING_UNITS": "komende", "EVERY": "elke|iedere|elk|ieder|alle",
    "WEEKDAY_ENDINGS": "avond|ochtend|middag|nacht|morgen", "AGO_AFTER": "geleden", "ABOUT": "ongeveer|bijna|ruim", "IN_BEFORE": "over", "LATER": "later|daarna", "EARLIER": "eerder|ervoor",
    "NEXT_DAY": "de volgende dag|een dag later", "DAY_BEFORE": "de dag ervoor", "AT": "om", "OCLOCK": "uur", "WEEKEND": "weekend|weekeinde", "WEEKEND_LEAD": "in het",
    "WEEK": "week", "YEAR": "jaar", "QUARTER": "kwartaal", "HALF": "halfjaar|helft van het jaar", "DECADE": "jaren", "CENTURY": "eeuw",
    "EARLY": "begin|het begin", "MIDDLE": "medio|midden|half|halverwege", "LATE": "eind|einde|het einde", "SINCE": "sinds|al sinds", "UNTIL": "tot|tot en met|tot aan",
    "BY": "uiterlijk|uiterlijk in", "BEFORE": "voor|vóór", "AFTER": "na", "STARTING": "vanaf|met ingang van",
}  # fmt: skip

_POLISH = {
    "AND": "i|oraz", "TO": "do", "FROM": "od", "BETWEEN": "między|pomiędzy", "YEAR_MARK": "roku|rok|r .", "YEAR": "roku", "YEAR_LEAD": "w", "YEAR_LEAD_IF_LAST": "od|do|po|przed|z",
    "SEASON_LEAD": "na|od|do|przed|po|tej|tego|w", "LAST": "ubiegły|ubiegłym|ubiegłą|ubiegłego|zeszły|zeszłym|zeszłą|zeszłego|miniony|minioną|ostatni|ostatnią",
    "NEXT": "przyszły|przyszłym|przyszłą|przyszłego|następny|następną|najbliższy|najbliższą", "THIS": "ten|tę|ta|tego|tym|tej",
    "PAST_UNITS": "ostatnich|ostatnie|ostatnim|minionych", "COMING_UNITS": "najbliższych|następnych", "EVERY": "każdy|każdą|każdego|co|w każdą|w każdy",
    "AGO_AFTER": "temu", "ABOUT": "około|prawie|ponad", "IN_BEFORE": "za", "LATER": "później|potem", "EARLIER": "wcześniej", "NEXT_DAY": "następnego dnia|nazajutrz", "DAY_BEFORE": "dzień wcześniej|poprzedniego dnia",
    "AT": "o|o godz .|o godzinie", "OCLOCK": "godziny", "WEEKEND": "weekend", "WEEKEND_LEAD": "w", "QUARTER": "kwartale|kwartał|kwartału", "HALF": "półroczu|półrocze|połowie roku",
    "DECADE": "lata|latach|lat", "CENTURY": "wieku|wiek", "EARLY": "początek|początku|na początku", "MIDDLE": "połowa|połowie|w połowie|połowy", "LATE": "koniec|końca|końcu|pod koniec|końcem",
    "SINCE": "od", "UNTIL": "do|aż do", "BY": "najpóźniej do|najpóźniej w", "BEFORE": "przed", "AFTER": "po", "STARTING": "począwszy od",
}  # fmt: skip

_SWEDISH = {
    "ARTICLE": "den|det", "AND": "och", "TO": "till|till den", "FROM": "från|från den", "BETWEEN": "mellan", "ORDINAL_MARK": ": e|: a",
    "YEAR_LEAD": "i|sedan|år|mellan|hösten|våren|sommaren|vintern|början av|slutet av|mitten av", "YEAR_LEAD_IF_LAST": "till|från|under|före|efter|omkring", "YEAR_MARK": "år", "YEAR": "året|år",
    "SEASON_LEAD": "i|under|till|denna|den här|på|sedan|före", "LAST": "förra|senaste|gångna", "NEXT": "nästa|kommande", "THIS": "denna|detta|den här|det här",
    "PAST_UNITS": "senaste", "COMING_UNITS": "närmaste|kommande", "EVERY": "varje|varannan|alla",
    "WEEKDAY_ENDINGS": "s|en|ens|kväll|kvällen|morgon|morgonen|eftermiddag|natt|natten", "AGO_BEFORE": "för", "AGO_AFTER": "sedan", "ABOUT": "cirka|ungefär|drygt", "IN_BEFORE": "om",
    "LATER": "senare", "EARLIER": "tidigare", "NEXT_DAY": "dagen efter|nästa dag|dagen därpå", "DAY_BEFORE": "dagen före|dagen innan", "AT": "klockan|kl .|kl",
    "WEEKEND": "helgen|helg|veckoslutet", "QUARTER": "kvartalet|kvartal", "HALF": "halvåret", "DECADE_AFTER": "- talet|talet", "CENTURY": "århundradet",
    "EARLY": "början av|i början av", "MIDDLE": "mitten av|i mitten av", "LATE": "slutet av|i slutet av", "SINCE": "sedan|ända sedan", "UNTIL": "till|till och med|fram till", "BY": "senast", "BEFORE": "före|innan",
    "AFTER": "efter", "STARTING": "från och med",
}  # fmt: skip

_RUSSIAN = {
    "AND": "и", "TO": "по|до", "FROM": "с|со", "BETWEEN": "между", "YEAR_MARK": "году|года|год|г .|годом", "YEAR": "года|году", "YEAR_LEAD_IF_LAST": "в|с|до|после|к",
    "SEASON_LEAD": "этой|этим|до|с|к", "LAST": "прошлый|прошлую|прошлой|прошлом|прошлого|минувшую|минувшей", "NEXT": "следующий|следующую|следующей|следующем|будущем|будущей|ближайшую",
    "THIS": "этот|эту|этой|этом|этого", "PAST_UNITS": "последние|последних", "COMING_UNITS": "ближайшие|ближайших", "EVERY": "каждый|каждую|каждое|каждые",
    "AGO_AFTER": "назад|тому назад", "ABOUT": "около|почти|более", "IN_BEFORE": "через", "LATER": "спустя|позже", "EARLIER": "ранее|раньше", "NEXT_DAY": "на следующий день", "DAY_BEFORE": "накануне|днём ранее",
    "PART_LEAD": "в", "QUARTER": "квартале|квартал|квартала", "HALF": "полугодии|полугодие", "DECADE_AFTER": "- е годы|- х годов|- х годах|- е|- х", "CENTURY": "века|веке|век",
    "EARLY": "начало|начале|начала|в начале", "MIDDLE": "середина|середине|середины|в середине", "LATE": "конец|конце|конца|в конце", "WEEKEND": "выходные",
    "SINCE": "с|со", "UNTIL": "до|вплоть до|по", "BY": "к|не позднее", "BEFORE": "перед", "AFTER": "после", "STARTING": "начиная с",
}  # fmt: skip

_TURKISH = {
    "AND": "ve", "TO": "-", "YEAR_MARK": "yılında|yılının|yılı|senesinde|yılından|yılına", "YEAR_CASE": "' de|' da|' te|' ta|' den|' dan|' ten|' tan|' in|' ın|' ün|' un|' nin|' nın",
    "CASE_END": "' de|' da|' te|' ta|' den|' dan|' ten|' tan|' in|' ın|' ün|' un|' nin|' nın|günü|gününde|ayında|ayının", "THIS": "bu", "LAST": "geçen", "NEXT": "gelecek|önümüzdeki", "PAST_UNITS": "son", "COMING_UNITS": "önümüzdeki", "EVERY": "her",
    "AGO_AFTER": "önce", "LATER": "sonra", "SEASON_LEAD": "bu|geçen|gelecek", "ABOUT": "yaklaşık", "WEEKEND": "hafta sonu",
    "EARLY_AFTER": "başında|ayı başında|başlarında", "MIDDLE_AFTER": "ortasında|ortalarında", "LATE_AFTER": "sonunda|sonlarında", "DECADE_AFTER": "' lı yıllar|' li yıllar|' lı yıllarda|' li yıllarda|' lerde|' larda",
    "SINCE_AFTER": "' den beri|' dan beri|' ten beri|' tan beri|beri|gününden beri|' den bu yana|' dan bu yana|bu yana", "UNTIL_AFTER": "' e kadar|' a kadar|' ye kadar|' ya kadar|kadar|gününe kadar", "BEFORE_AFTER": "öncesinde", "AFTER_AFTER": "sonrasında",
}  # fmt: skip

_ARABIC = {
    "AND": "و", "TO": "إلى|حتى|وحتى", "FROM": "من", "BETWEEN": "بين", "YEAR_MARK": "عام|سنة|العام|لعام|بعام|وعام", "OF": "من|عام|من عام|لعام|سنة", "YEAR_LEAD": "في|منذ|حتى|قبل|بعد",
    "LAST": "الماضي|الماضية|الفائت", "NEXT": "المقبل|المقبلة|القادم|القادمة", "THIS": "هذا|هذه", "EVERY": "كل",
    "AGO_BEFORE": "قبل|منذ", "SINCE": "منذ", "UNTIL": "حتى|إلى", "BEFORE": "قبل", "AFTER": "بعد", "EARLY": "أوائل|مطلع|بداية", "MIDDLE": "منتصف", "LATE": "أواخر|نهاية", "WEEKDAY_LEAD": "يوم",
}  # fmt: skip

_JAPANESE = {
    "YEAR_MARK": "年", "DAY_MARK": "日", "NOT_AFTER_DAY": "間|前|後|連|目|ぶ", "TO": "から|～|〜|-", "AND": "と|、", "RANGE_MIDDLE": "から", "RANGE_END": "まで|にかけて", "OF": "の",
    "SINCE_AFTER": "から|以来|以降", "UNTIL_AFTER": "まで", "BY_AFTER": "までに", "BEFORE_AFTER": "以前|より前", "EARLY_AFTER": "初め|はじめ|初旬|上旬", "MIDDLE_AFTER": "半ば|中旬", "LATE_AFTER": "末|下旬",
    "LAST_WEEK": "先週の|先週", "NEXT_WEEK": "来週の|来週", "THIS_WEEK": "今週の|今週", "DECADE_AFTER": "年代", "EVERY": "毎週", "CASE_END": "に|、|には|の|は|で",
}  # fmt: skip

_CHINESE = {
    "YEAR_MARK": "年", "DAY_MARK": "日|号", "NOT_AFTER_DAY": "前|后|内|间", "TO": "到|至|-|—", "AND": "和|、|及", "FROM": "从|自", "RANGE_MIDDLE": "至|到", "THIS": "本|这|这个",
    "SINCE": "自|自从", "SINCE_AFTER": "以来|起", "UNTIL_AFTER": "为止", "UNTIL": "到|截至|直到", "BEFORE_AFTER": "之前|以前|前", "AFTER_AFTER": "之后|以后|后", "EARLY_AFTER": "初|上旬", "MIDDLE_AFTER": "中旬|中", "LATE_AFTER": "底|末|下旬",
    "LAST_WEEK": "上周|上星期", "NEXT_WEEK": "下周|下星期", "THIS_WEEK": "本周|这周", "DECADE_AFTER": "年代", "EVERY": "每周|每|每个", "CASE_END": "，|的", "CENTURY": "世纪",
}  # fmt: skip

_KOREAN = {
    "YEAR_MARK": "년", "DAY_MARK": "일", "NOT_AFTER_DAY": "간|전|후|째|동안", "SINCE_AFTER": "부터|이후", "UNTIL_AFTER": "까지", "RANGE_MIDDLE": "부터", "RANGE_END": "까지", "EARLY_AFTER": "초", "MIDDLE_AFTER": "중순", "LATE_AFTER": "말",
    "DECADE_AFTER": "년대", "EVERY": "매주|매", "CASE_END": "에|에는|의|은|,", "NEXT": "다음", "LAST": "지난", "THIS": "이번",
}  # fmt: skip

_CATALAN = {
    "ARTICLE": "el|la|l'|els|les", "OF": "de|del|d'|de l'", "AND": "i", "TO": "a|al|fins al", "FROM": "de|del|des de|des del", "BETWEEN": "entre", "YEAR_LEAD": "el|des del|fins al|entre|l'any|del|any",
    "SINCE": "des de|des del", "UNTIL": "fins a|fins al", "BEFORE": "abans de|abans del", "AFTER": "després de|després del", "LAST": "passat|passada", "NEXT": "vinent|que ve", "THIS": "aquest|aquesta", "EVERY": "cada",
    "AGO_BEFORE": "fa", "DECADE": "anys|dècada", "CENTURY": "segle",
}  # fmt: skip

_DANISH = {
    "ARTICLE": "den|det", "AND": "og", "TO": "til|til den", "FROM": "fra", "BETWEEN": "mellem", "YEAR_LEAD": "i|siden|år|mellem", "YEAR_LEAD_IF_LAST": "til|fra|før|efter|under",
    "SINCE": "siden", "UNTIL": "til|indtil", "BEFORE": "før|inden", "AFTER": "efter", "LAST": "sidste|forrige", "NEXT": "næste|kommende", "THIS": "denne|dette", "EVERY": "hver|alle",
    "AGO_BEFORE": "for", "AGO_AFTER": "siden", "DECADE_AFTER": "' erne|erne|- tallet|tallet", "WEEKDAY_ENDINGS": "ens|en|aften|morgen", "EARLY": "begyndelsen af|starten af", "LATE": "slutningen af|udgangen af",
}  # fmt: skip

_NORWEGIAN = {
    **_DANISH,
    "YEAR_LEAD": "i|siden|år|mellom",
    "BETWEEN": "mellom",
    "AFTER": "etter",
    "LAST": "forrige|sist",
    "NEXT": "neste|kommende",
}

_CZECH = {
    "AND": "a", "TO": "do", "FROM": "od", "BETWEEN": "mezi", "YEAR_MARK": "roku|rok|roce", "YEAR_LEAD": "v", "YEAR_LEAD_IF_LAST": "od|do|před|po|z", "SINCE": "od", "UNTIL": "do|až do", "BEFORE": "před", "AFTER": "po",
    "LAST": "minulý|minulé|loňského|minulou|minulého", "NEXT": "příští|příštího", "THIS": "tento|tuto|letošního", "EVERY": "každý|každou|každé", "CENTURY": "století",
}  # fmt: skip

_UKRAINIAN = {
    "AND": "і|й|та", "TO": "по|до", "FROM": "з|із", "BETWEEN": "між", "YEAR_MARK": "року|році|рік|р .", "YEAR_LEAD_IF_LAST": "у|в|з|до|після", "SINCE": "з|із|від", "UNTIL": "до", "BEFORE": "перед", "AFTER": "після",
    "LAST": "минулий|минулу|минулого|минулої", "NEXT": "наступний|наступну|наступного", "THIS": "цей|цю|цього", "EVERY": "кожен|кожну|щороку", "AGO_AFTER": "тому", "CENTURY": "століття|століття", "YEAR": "року",
}  # fmt: skip

_ROMANIAN = {
    "AND": "și|şi", "TO": "la|până la|până în", "FROM": "din|de la|de pe", "BETWEEN": "între", "YEAR_MARK": "anul", "YEAR_LEAD": "în|din|până în|anul|între|după|înainte de|anului", "SINCE": "din|de la|încă din", "UNTIL": "până în|până la|până pe",
    "BEFORE": "înainte de", "AFTER": "după", "LAST": "trecut|trecută|trecuta", "NEXT": "viitor|viitoare|următor|următoare", "THIS": "acest|această", "EVERY": "fiecare|în fiecare", "AGO_BEFORE": "acum|în urmă cu", "DECADE": "anii", "CENTURY": "secolul",
}  # fmt: skip

_FINNISH = {
    "AND": "ja", "YEAR_MARK": "vuonna|vuodesta|vuoteen|vuoden|vuosi", "YEAR_LEAD": "vuosina", "LAST": "viime", "NEXT": "ensi", "THIS": "tänä|tässä", "EVERY": "joka", "AGO_AFTER": "sitten", "SINCE_AFTER": "lähtien|alkaen|asti|saakka",
    "WEEKDAY_ENDINGS": "na|sta|hin", "DECADE_AFTER": "- luvulla|luvulla",
}  # fmt: skip

_HUNGARIAN = {
    "AND": "és", "YEAR_CASE": "- ben|- ban|- től|- tól|- ig|- es|- as|- ös", "LAST": "múlt|tavaly", "NEXT": "jövő", "THIS": "ezen|ez", "EVERY": "minden", "CASE_END": "- én|- án|- jén|- ján|- i|- e|- a|- ig|- től|- tól|- ben|- ban",
    "DECADE_AFTER": "- es évek|- as évek|- es években|- as években",
}  # fmt: skip

_GREEK = {
    "ARTICLE": "ο|η|το|τον|την|τη|του|της|τις|στις|στον|στην|στη", "OF": "του", "AND": "και", "TO": "έως|ως|μέχρι", "FROM": "από", "BETWEEN": "μεταξύ", "YEAR_LEAD": "το|του|από το|έως το|μέχρι το|στο", "SINCE": "από|από το|από τον|από την",
    "UNTIL": "μέχρι|έως|μέχρι το|έως το", "BEFORE": "πριν από|πριν το", "AFTER": "μετά από|μετά το", "EVERY": "κάθε", "THIS": "αυτή|αυτό|αυτόν", "LAST": "περασμένη|περασμένο|περασμένου", "NEXT": "επόμενη|επόμενο|ερχόμενη",
}  # fmt: skip

_INDONESIAN = {
    "AND": "dan", "TO": "hingga|sampai", "FROM": "dari", "BETWEEN": "antara", "YEAR_MARK": "tahun", "YEAR_LEAD": "pada|sejak|hingga|antara|dari", "SINCE": "sejak", "UNTIL": "hingga|sampai", "BEFORE": "sebelum", "AFTER": "setelah|sesudah",
    "LAST": "lalu", "NEXT": "depan|mendatang", "EVERY": "setiap|tiap", "AGO_AFTER": "lalu|yang lalu", "DECADE_AFTER": "- an",
}  # fmt: skip

_VIETNAMESE = {
    "YEAR_MARK": "năm|, năm", "TO": "đến|tới", "FROM": "từ", "AND": "và", "SINCE": "từ|kể từ", "UNTIL": "đến|cho đến", "BEFORE": "trước", "AFTER": "sau", "EVERY": "mỗi|hàng", "ARTICLE": "ngày|tháng",
}  # fmt: skip

WORDINGS = {
    "de": _GERMAN, "es": _SPANISH, "it": _ITALIAN, "pt": _PORTUGUESE, "nl": _DUTCH, "pl": _POLISH, "sv": _SWEDISH,
    "ru": _RUSSIAN, "tr": _TURKISH, "ar": _ARABIC, "ja": _JAPANESE, "zh": _CHINESE, "ko": _KOREAN,
    "ca": _CATALAN, "da": _DANISH, "nb": _NORWEGIAN, "nn": _NORWEGIAN, "no": _NORWEGIAN, "cs": _CZECH, "uk": _UKRAINIAN, "ro": _ROMANIAN,
    "fi": _FINNISH, "hu": _HUNGARIAN, "el": _GREEK, "id": _INDONESIAN, "vi": _VIETNAMESE,
}  # fmt: skip

NUMBERS = {
    "de": "einen eine einem=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 fünfzehn=15 zwanzig=20 dreißig=30 fünfzig=50 hundert=100",
    "es": "un una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 quince=15 veinte=20 treinta=30 cuarenta=40 cincuenta=50 cien=100",
    "it": "un una uno un'=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 vent'=20 trent'=30 quarant'=40 cinquant'=50 sessant'=60 undici=11 dodici=12 quindici=15 venti=20 trenta=30 quaranta=40 cinquanta=50 cento=100",
    "pt": "um uma=1 dois duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 quinze=15 vinte=20 trinta=30 quarenta=40 cinquenta=50 cem=100",
    "nl": "een één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 twaalf=12 vijftien=15 twintig=20 dertig=30 vijftig=50",
    "pl": "dwa dwie dwóch=2 trzy trzech=3 cztery czterech=4 pięć pięciu=5 sześć=6 siedem=7 osiem=8 dziewięć=9 dziesięć=10 dwadzieścia=20",
    "sv": "en ett=1 två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 tolv=12 tjugo=20",
    "ru": "один одну=1 два две=2 три=3 четыре=4 пять=5 шесть=6 семь=7 восемь=8 девять=9 десять=10 двадцать=20",
    "ar": "ثلاث ثلاثة=3 أربع أربعة=4 خمس خمسة=5 ست ستة=6 سبع سبعة=7 ثماني ثمانية=8 تسع تسعة=9 عشر عشرة=10",
    "tr": "bir=1 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20",
    "zh": "一=1 两=2 二=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 十=10",
}  # fmt: skip

ORDINALS = {
    "de": "ersten erste erstes=1 zweiten zweite zweites=2 dritten dritte drittes=3 vierten vierte viertes=4",
    "es": "primer primero primera=1 segundo segunda=2 tercer tercero tercera=3 cuarto cuarta=4 último=4",
    "it": "primo prima=1 secondo seconda=2 terzo=3 quarto=4",
    "pt": "primeiro primeira=1 segundo segunda=2 terceiro=3 quarto=4",
    "nl": "eerste=1 tweede=2 derde=3 vierde=4",
    "pl": "pierwszym pierwszy pierwszego pierwsze=1 drugim drugi drugiego drugie=2 trzecim trzeci=3 czwartym czwarty=4",
    "sv": "första=1 andra=2 tredje=3 fjärde=4",
    "ru": "первом первый первого первое=1 втором второй второго второе=2 третьем третий=3 четвёртом четвертом четвертый=4",
}  # fmt: skip

SEASONS = {
    "de": "frühling frühjahr frühjahrs frühlings=21 sommer sommers=22 herbst herbstes=23 winter winters=24",
    "es": "primavera=21 verano=22 otoño=23 invierno=24",
    "it": "primavera=21 estate=22 autunno=23 inverno=24",
    "pt": "primavera=21 verão=22 outono=23 inverno=24",
    "nl": "lente voorjaar=21 zomer=22 herfst najaar=23 winter=24",
    "pl": "wiosnę wiosny=21 lato lata=22 jesień jesieni=23 zimę zimy=24",
    "sv": "våren vår=21 sommaren sommar=22 hösten höst=23 vintern vinter=24",
    "ru": "весну весны весне весной=21 лето лета лету летом=22 осень осени осенью=23 зиму зимы зиме зимой=24",
    "tr": "ilkbahar ilkbaharda=21 yaz yazın=22 sonbahar sonbaharda=23 kış kışın=24",
}  # fmt: skip

PARTS_OF_DAY = {
    "de": "morgen|mittag|abend|nachmittag|vormittag|nacht|früh",
    "es": "mañana|tarde|noche|madrugada|mediodía|mañanas|tardes|noches",
    "it": "mattina|pomeriggio|sera|notte|mattino|stamattina|serata|mattinata|mezzogiorno",
    "pt": "manhã|tarde|noite|madrugada|manhãs|tardes|noites",
    "nl": "ochtend|middag|avond|nacht",
    "sv": "kväll|morgon|eftermiddag|natt|förmiddag",
}  # fmt: skip

DECADE_WORDS = {
    "de": "zwanziger=20 dreißiger=30 vierziger=40 fünfziger=50 sechziger=60 siebziger=70 achtziger=80 neunziger=90",
    "es": "veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90",
    "it": "venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90",
    "pt": "vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90",
    "nl": "twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90",
    "pl": "dwudzieste dwudziestych=20 trzydzieste trzydziestych=30 czterdzieste czterdziestych=40 pięćdziesiąte pięćdziesiątych=50 sześćdziesiąte sześćdziesiątych=60 siedemdziesiąte siedemdziesiątych=70 osiemdziesiąte osiemdziesiątych=80 dziewięćdziesiąte dziewięćdziesiątych=90",
}  # fmt: skip

CENTURIES = {
    "it": "ottocento=19 novecento=20 settecento=18 seicento=17 cinquecento=16 quattrocento=15 trecento=14"
}

RELATIVE = {
    "es": {"hoy": 0, "anoche": -1, "antes de ayer": -2, "pasado mañana": 2},
    "it": {"stamattina": 0, "stasera": 0, "stamane": 0, "stanotte": 0, "l'altro ieri": -2, "dopodomani": 2, "ieri l'altro": -2},
    "pt": {"depois de amanhã": 2, "hoje": 0},
    "nl": {"vanavond": 0, "vanochtend": 0, "vanmiddag": 0, "vannacht": 0, "gisteravond": -1, "morgenavond": 1},
    "pl": {"przedwczoraj": -2, "pojutrze": 2},
    "sv": {"i förrgår": -2, "i övermorgon": 2, "i kväll": 0, "i morse": 0},
    "tr": {"evvelsi gün": -2, "öbür gün": 2},
    "ar": {"غدا": 1, "أول أمس": -2},
}  # fmt: skip

HOLIDAYS = {
    "de": "heiligabend=12-24 weihnachten=12-25 silvester=12-31 neujahr=1-1 rosenmontag=e-48 aschermittwoch=e-46 gründonnerstag=e-3 karfreitag=e-2 ostern=e0 ostersonntag=e0 ostermontag=e1 pfingsten=e49 pfingstsonntag=e49 pfingstmontag=e50 allerheiligen=11-1",
    "es": "nochebuena=12-24 navidad=12-25 nochevieja=12-31 año_nuevo=1-1 miércoles_de_ceniza=e-46 jueves_santo=e-3 viernes_santo=e-2 domingo_de_resurrección=e0 domingo_de_pascua=e0 pentecostés=e49",
    "it": "natale=12-25 capodanno=1-1 ferragosto=8-15 epifania=1-6 santo_stefano=12-26 pasqua=e0 pasquetta=e1 venerdì_santo=e-2 mercoledì_delle_ceneri=e-46 pentecoste=e49 ognissanti=11-1",
    "pt": "natal=12-25 véspera_de_natal=12-24 ano_novo=1-1 quarta-feira_de_cinzas=e-46 sexta-feira_santa=e-2 páscoa=e0 domingo_de_páscoa=e0 pentecostes=e49 réveillon=12-31",
    "nl": "kerstmis=12-25 kerstavond=12-24 oudjaarsavond=12-31 nieuwjaarsdag=1-1 pasen=e0 goede_vrijdag=e-2 hemelvaartsdag=e39 pinksteren=e49 koningsdag=4-27",
    "pl": "wigilię=12-24 sylwestra=12-31 wielkanoc=e0 wielkanocy=e0 wielki_piątek=e-2",
    "sv": "julafton=12-24 juldagen=12-25 nyårsafton=12-31 nyårsdagen=1-1 påskdagen=e0 långfredagen=e-2",
}  # fmt: skip

PERIODS = {
    "1947/1991": "kalten krieg|kalten krieges|guerra fría|guerra fredda|guerra fria|koude oorlog|zimnej wojny|kalla kriget|холодной войны",
    "1939-09-01/1945-09-02": "zweiten weltkrieg|zweiter weltkrieg|zweiten weltkriegs|segunda guerra mundial|seconda guerra mondiale|tweede wereldoorlog|ii wojny światowej|andra världskriget|второй мировой войны",
    "1914-07-28/1918-11-11": "ersten weltkrieg|erster weltkrieg|ersten weltkriegs|primera guerra mundial|primeira guerra mundial|prima guerra mondiale|grande guerra|eerste wereldoorlog|i wojny światowej|första världskriget|первой мировой войны",
}  # fmt: skip

MONTHS = {
    "ru": "январе=1 феврале=2 марте=3 апреле=4 мае=5 июне=6 июле=7 августе=8 сентябре=9 октябре=10 ноябре=11 декабре=12",
    "el": "ιανουάριο=1 φεβρουάριο=2 μάρτιο=3 απρίλιο=4 μάιο=5 ιούνιο=6 ιούλιο=7 αύγουστο=8 σεπτέμβριο=9 οκτώβριο=10 νοέμβριο=11 δεκέμβριο=12",
    "uk": "січні=1 лютому=2 березні=3 квітні=4 травні=5 червні=6 липні=7 серпні=8 вересні=9 жовтні=10 листопаді=11 грудні=12",
    "cs": "lednu=1 únoru=2 březnu=3 dubnu=4 květnu=5 červnu=6 červenci=7 srpnu=8 říjnu=10 listopadu=11 prosinci=12",
}  # fmt: skip
"""Forms behind a preposition, which dateparser lacks."""

MONTH_ENDINGS = {"fi": "ssa|n|sta", "hu": "ban|ben|i|tól|től|ig", "et": "s|is"}

PARTS_OF_UNITS = {
    "de": {"jahresbeginn": ("early", "year"), "jahresende": ("late", "year"), "monatsende": ("late", "month"), "monatsbeginn": ("early", "month"), "jahresanfang": ("early", "year"), "wochenbeginn": ("early", "week")},
}  # fmt: skip

DAYS_OF_WEEK = {"zh": {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}}
UNITS = {
    "pl": {"lat": "year", "lata": "year", "tygodniu": "week", "miesiącu": "month", "roku": "year"},
    "de": {"jahres": "year", "monats": "month"},
    "sv": {"månaden": "month", "veckan": "week", "dagarna": "day", "åren": "year"},
    "ru": {"неделе": "week", "месяце": "month", "дня": "day", "лет": "year"},
    "ar": {
        "العام": "year",
        "سنوات": "year",
        "أعوام": "year",
        "عاما": "year",
        "أشهر": "month",
        "أسابيع": "week",
    },
    "es": {"días": "day"},
}

ELIDING = frozenset({"it", "ca"})
"""Languages in which an apostrophe ends the word before it."""

YEARS_AHEAD = {"th": 543}
"""By how much a calendar of its own is ahead; years above the first of its era are counted in it."""
FIRST_OF_ERA = 2300
