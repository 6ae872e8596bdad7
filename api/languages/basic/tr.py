"""Turkish: words that its locale data lacks, and examples."""

from datetime import date

from api.extraction.clauses.grammar import Cue, Tense
from api.languages.basic.vocabulary import ClauseWords, Phrases, Vocabulary
from api.languages.named_days import COLD_WAR, FIRST_WORLD_WAR, SECOND_WORLD_WAR

# fmt: off
PHRASES = Phrases(
    and_=("ve", "ile"),
    to=("-",),
    from_after=("'den", "'dan", "'ten", "'tan"),
    between_after=("arasında", "arasındaki", "yılları arasında", "tarihleri arasında"),
    case_end=(
        "'de", "'da", "'te", "'ta", "'den", "'dan", "'ten", "'tan", "'in", "'ın", "'ün", "'un", "'nin",
        "'nın", "'e", "'a", "'ye", "'ya", "günü", "gününde", "ayında", "ayının", "tarihinde",
        "tarihleri arasında", "sırasında", "boyunca",
    ),
    this=("bu",),
    last=("geçen", "geçtiğimiz"),
    next=("gelecek", "önümüzdeki"),
    week=("haftanın",),
    every=("her",),
    weekend=("hafta sonu",),
    about=("yaklaşık",),
    ago_after=("önce",),
    later=("sonra",),
    next_day=("ertesi gün",),
    day_before=("bir gün önce",),
    following=("ertesi",),
    year=("yılın", "yıl"),
    past_units=("son",),
    coming_units=("önümüzdeki",),
    year_mark=("yılında", "yılının", "yılı", "senesinde", "yılından", "yılına"),
    year_case=(
        "'de", "'da", "'te", "'ta", "'den", "'dan", "'ten", "'tan", "'in", "'ın", "'ün", "'un", "'nin",
        "'nın",
    ),
    decade_after=(
        "'lı yıllar", "'li yıllar", "'lı yıllarda", "'li yıllarda", "'lı yılların", "'li yılların", "'lerde",
        "'larda", "'lerin", "'ların", "'ler", "'lar", "'lardan", "'lerden",
    ),
    at=("saat", "günü saat", "akşamı saat", "sabahı saat", "akşam saat", "sabah saat"),
    quarter=("çeyreğinde", "çeyreği", "çeyrekte", "çeyrek", "çeyreğinin"),
    half=("yarısında", "yarısı", "yarısının", "yarıyılda"),
    street_after=(
        "caddesi", "bulvarı", "mahallesi", "meydanı", "stadı", "stadyumu", "köprüsü", "üniversitesi", "parkı",
        "lisesi", "hastanesi", "şehitler köprüsü",
    ),
    season_lead=("bu", "geçen", "gelecek"),
    early_after=("başında", "ayı başında", "başlarında", "ayı başlarında", "ayının başında", "başından"),
    middle_after=("ortasında", "ortalarında", "ayı ortasında", "ayının ortasında", "ortasından"),
    late_after=("sonunda", "sonlarında", "ayı sonunda", "ayının sonunda", "sonuna", "sonundan"),
    century=("yüzyıl", "yüzyılda", "yüzyılın", "yüzyıldan"),
    since_or_from_after=("itibaren", "'den itibaren", "'dan itibaren", "'ten itibaren", "'tan itibaren"),
    since_after=(
        "'den beri", "'dan beri", "'ten beri", "'tan beri", "beri", "gününden beri", "'den bu yana",
        "'dan bu yana", "bu yana",
    ),
    until_after=(
        "'e kadar", "'a kadar", "'ye kadar", "'ya kadar", "kadar", "gününe kadar", "'e dek", "'a dek",
        "'ye dek", "'ya dek",
    ),
    before_after=("öncesinde",),
    after_after=("sonrasında",),
)

CLAUSE_WORDS = ClauseWords(
    tenses={
        Tense.PLANNED: ("planlanan", "öngörülen", "beklenen"),
        Tense.PRESENT: ("var", "yok", "grevde", "kapalı", "açık"),
        Tense.IMPERFECT: ("vardı", "yoktu", "idi"),
    },
    tense_endings={
        # after a voiceless consonant -tı, after any other sound -dı: «toplantı» is a noun
        Tense.PAST: (
            "dı", "di", "du", "dü", "dılar", "diler", "dular", "düler", "tılar", "tiler", "tular", "tüler",
            *(voiceless + ending for voiceless in "fstkçşhp" for ending in ("tı", "ti", "tu", "tü")),
        ),
        Tense.FUTURE: ("acak", "ecek", "acaklar", "ecekler", "acağını", "eceğini"),
        Tense.POSSIBLE: ("abilir", "ebilir", "abilirler", "ebilirler"),
        Tense.PRESENT: ("ıyor", "iyor", "uyor", "üyor", "ıyorlar", "iyorlar", "uyorlar", "üyorlar"),
    },
    not_verbs=frozenset({
        "şimdi", "kendi", "yedi", "haydi", "ordu", "parti", "kedi", "hindi", "batı", "çatı", "altı", "katı",
        "belirti", "adı", "tadı", "kadı", "derdi", "saati", "hayatı", "sanatı", "heyeti", "devleti",
        "milleti",
        "cumhuriyeti", "hükümeti", "şirketi", "kenti", "ticareti", "siyaseti", "ziyareti", "fiyatı",
        "inşaatı", "teşkilatı", "kuvveti", "ihracatı", "ithalatı", "vefatı", "gelecek",
        "yiyecek", "içecek", "giyecek", "yakacak",
    }),
    cues={
        Cue.PLANNED: ("planlanan", "öngörülen", "beklenen"),
        Cue.LASTING: ("sürecek", "sürüyor"),
        Cue.CANCELLED: ("iptal",),
        Cue.POSTPONED: ("ertelendi", "ertelenen", "erteledi"),
    },
    participles=("iptal", "ertelenen"),
    verb_final=True,
    subjects_take_comma=True,
    coordinators=frozenset({"ve", "ama", "fakat", "ancak", "veya"}),
    from_old_date=frozenset({"den", "dan", "ten", "tan"}),
    to_new_date=frozenset({"e", "a", "ye", "ya"}),
    prepositions=frozenset({"yılın"}),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    clause_words=CLAUSE_WORDS,
    ordinals={"ilk": 1, "birinci": 1, "ikinci": 2, "üçüncü": 3, "dördüncü": 4},
    capitals={"i": "İ"},
    month_endings=("den", "dan", "ten", "tan", "de", "da", "te", "ta"),
    halves={"ilk altı ayında": 1, "ilk altı ayı": 1, "ilk altı ay": 1, "ikinci yarısında": 2},
    relative_units={
        "geçen aydan": (-1, "month"), "geçen haftadan": (-1, "week"), "geçen yıldan": (-1, "year"),
    },
    nouns_too=("pazar", "pazara", "pazardan"),
    weekdays={"pazar günü": 6, "pazar sabahı": 6, "pazar akşamı": 6, "pazar gecesi": 6},
    weekday_endings=("den", "dan", "ye", "ya", "a"),
    parts_of_day=("akşam", "sabah", "gece", "akşamı", "sabahı", "gecesi", "öğleden sonra"),
    lone_seasons={
        "ilkbaharda": 21, "baharda": 21, "yazın": 22, "sonbaharda": 23, "güzün": 23, "kışın": 24,
    },
    periods={
        "ikinci dünya savaşı": SECOND_WORLD_WAR, "birinci dünya savaşı": FIRST_WORLD_WAR,
        "soğuk savaş": COLD_WAR,
    },
    relative_days={"evvelsi gün": -2, "önceki gün": -2, "öbür gün": 2, "bu akşam": 0, "bu sabah": 0},
    seasons={
        "ilkbahar": 21, "ilkbaharda": 21, "yaz": 22, "yazın": 22, "sonbahar": 23, "sonbaharda": 23,
        "kış": 24, "kışın": 24, "yazında": 22, "kışında": 24, "baharında": 21, "ilkbaharında": 21,
        "sonbaharında": 23, "yazının": 22,
    },
    numbers={
        "bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8, "dokuz": 9,
        "on": 10, "yirmi": 20,
    },
)

PUBLISHED = date(2025, 7, 31)  # a Thursday

EXAMPLES = {
    "2025-10-15": ["Seçimler 15 Ekim 2025'te yapılacak."],
    "2019/..": ["Fabrika 2019'dan beri kapalı."],
    "2025-07-21/2025-07-27": ["Müze geçen hafta açıldı.", "Geçen hafta İzmir'de tiyatro festivali başladı."],
    "2022": ["Üç yıl önce köprü açıldı."],
    "2023-22": ["2023 yazında orman yandı.", "2023 yazında kilise yandı."],
    "1990": ["Fabrika 1990'da kapandı."],
    "2024": ["Köprü 2024 yılında açıldı.", "Bir yıl önce aynı yerde bir bisikletli öldü."],
    "2025-07-25": ["Cumhurbaşkanı geçen cuma yasayı onayladı."],
    "2025-08-03T20:00": ["Galatasaray, pazar günü saat 20.00'de Fenerbahçe ile karşılaşacak."],
    "2025-07-30": [
        "Usta oyuncu dün akşam hayatını kaybetti.",
        "Bakan, 30 Temmuz Çarşamba günü istifa etti.",
        "Mahkeme çarşamba günü sanığa 12 yıl hapis cezası verdi.",
    ],
    "2025-08-09": ["9 Ağustos'ta yapılması planlanan konser iptal edildi."],
    "2025-09-12, 2025-10-03": ["Prömiyer 12 Eylül'den 3 Ekim'e ertelendi."],
    "../2025-09-14": ["Sergi 14 Eylül'e kadar açık."],
    "2025-08-05/2025-08-09": ["Köprü 5-9 Ağustos tarihleri arasında trafiğe kapatılacak."],
    "2025-34": ["Şirketin kârı yılın ikinci çeyreğinde yüzde 4 arttı."],
    "1990/1993": ["Yazar 1990'ların başında Paris'e taşındı."],
    "2025-08-04/2025-08-10": ["Meclis tasarıyı önümüzdeki hafta görüşecek."],
    "2025-07-28/..": ["Otobüs şoförleri pazartesiden beri grevde."],
    "2025-07-29": [
        "Madende salı günü patlama meydana geldi.",
        "İki gün önce taraflar anlaşmaya vardı.",
        "Polis salı sabahı iki kişiyi gözaltına aldı.",
    ],
    "2025-23": ["Mahkeme kararını sonbaharda açıklayabilir."],
    "2024-02": ["Fabrika geçen yıl şubat ayında 300 işçiyi çıkardı."],
    "1921-04-14": ["Ressam 14 Nisan 1921'de İzmir'de doğdu."],
    "2019/.., 2025-10-29": ["2019'dan bu yana kapalı olan müze 29 Ekim'de açılacak."],
    "2025-08-05": ["Seçim, 5 Ağustos Salı günü yapılacak."],
    "1939-09-01/1945-09-02": ["İkinci Dünya Savaşı sırasında müze yıkıldı."],
    "2025-08-07": ["Cumhurbaşkanı gelecek perşembe Berlin'i ziyaret edecek."],
    "2025-07-26/2025-07-27": ["Geçen hafta sonu kazalarda 15 kişi öldü."],
    "2025-08-01/2025-08-03": ["Festival cumadan pazara kadar sürecek."],
    "2015/2020": ["2015 ile 2020 arasında hırsızlık dörtte bir arttı."],
    "2025-09/..": ["Eylülden itibaren biletler zamlanacak."],
    "2025-07-11/..": ["Müze temmuz ortasından beri kapalı."],
    "2025-06-21/2025-06-30": ["Haziran sonunda işsizlik yüzde 5'ti."],
    "2025-40": ["Yılın ilk yarısında ihracat düştü.", "Bu yılın ilk altı ayında 300 kişi öldü."],
    "18XX": ["Roma'da 19. yüzyılda bir kilise yapıldı."],
    "1876, 2021-21": ["Bina 1876'da yapıldı ve 2021 ilkbaharında restore edildi."],
    "1989-11-09, 1989-11-10": ["Berlin Duvarı 9 Kasım 1989'da yıkıldı. Ertesi gün sınırlar açıldı."],
    "../2027": ["Belediye caddeyi 2027 yılının sonuna kadar yenileyecek."],
    "1984/1986": ["Kulüp 1980'lerin ortasında borca battı."],
    "2025-08-08, 2025-08-09, 2025-08-10": ["Oyun 8, 9 ve 10 Ağustos'ta sahnelenecek."],
    "2025-07-31": ["Cumhurbaşkanı perşembe günü sergiyi açacak."],
    "2025-07-28/2025-08-03": ["Meclis bu hafta vergi konusunda karar verecek."],
    "2026-01-01/..": ["Kiralar 1 Ocak'tan itibaren yüzde 4 artacak."],
    "2025-06/..": ["Şüpheli geçen aydan beri tutuklu."],
    "2025-09-14": ["Seçimler 14 Eylül Pazar günü yapılacak."],
    "2024-03-12": ["Anlaşma 12.03.2024 tarihinde imzalandı."],
    "2025-08-11/2025-08-17": ["Dava iki hafta sonra başlayacak."],
    "../2030": ["2030'a kadar kentte metro yapılacak."],
    "2024-03": ["Mart 2024'te fabrika kapandı."],
    "2015-02-28": ["Yazar Yaşar Kemal 28 Şubat 2015'te İstanbul'da öldü."],
    "2025-08-04, 2025-08-05": ["Önümüzdeki pazartesi ve salı günü trenler çalışmayacak."],
    "2025-08-21": ["Karar 21 Ağustos'ta açıklanacak."],
    "../2011": ["2011'e kadar müzenin müdürüydü."],
    "2025-07-24": ["Geçen perşembe bir süpermarketin çatısı çöktü."],
    "2026-06-11": ["Dünya Kupası 11 Haziran 2026'da başlayacak."],
    "2025-07-31T17:00": ["Toplantı bugün saat 17.00'de belediyede yapılacak."],
    "2025-08-01": ["Bakan yarın sabah Ankara'ya uçacak."],
    "2025-07-28": ["Polis pazartesi günü bir erkek cesedi buldu."],
}

NOT_TIMES = [
    "44 yaşında, 2000 kişi geldi.",
    "Her salı meydanda pazar kurulur.",
    "Maç 3-1 bitti, 5 Ocak Stadı'nda 20 bin kişi vardı.",
    "Takım 75. dakikada dördüncü golü attı.",
    "29 Ekim Caddesi trafiğe kapalı.",
    "27 yıl belediye başkanlığı yaptı.",
    "Otoyolun 19. kilometresinde üç araç çarpıştı.",
    "İtfaiye sabahtan beri depodaki yangına müdahale ediyor.",
    "Maratonda 3 bin kişi koştu.",
]
# fmt: on
