"""Turkish: words that its locale data lacks, and examples."""

from datetime import date

from api.languages.basic.vocabulary import Phrases, Vocabulary

# fmt: off
PHRASES = Phrases(
    and_=("ve",),
    to=("-",),
    case_end=(
        "'de", "'da", "'te", "'ta", "'den", "'dan", "'ten", "'tan", "'in", "'ın", "'ün", "'un", "'nin",
        "'nın", "günü", "gününde", "ayında", "ayının",
    ),
    this=("bu",),
    last=("geçen",),
    next=("gelecek", "önümüzdeki"),
    every=("her",),
    weekend=("hafta sonu",),
    about=("yaklaşık",),
    ago_after=("önce",),
    later=("sonra",),
    past_units=("son",),
    coming_units=("önümüzdeki",),
    year_mark=("yılında", "yılının", "yılı", "senesinde", "yılından", "yılına"),
    year_case=(
        "'de", "'da", "'te", "'ta", "'den", "'dan", "'ten", "'tan", "'in", "'ın", "'ün", "'un", "'nin",
        "'nın",
    ),
    decade_after=("'lı yıllar", "'li yıllar", "'lı yıllarda", "'li yıllarda", "'lerde", "'larda"),
    season_lead=("bu", "geçen", "gelecek"),
    early_after=("başında", "ayı başında", "başlarında"),
    middle_after=("ortasında", "ortalarında"),
    late_after=("sonunda", "sonlarında"),
    since_after=(
        "'den beri", "'dan beri", "'ten beri", "'tan beri", "beri", "gününden beri", "'den bu yana",
        "'dan bu yana", "bu yana",
    ),
    until_after=("'e kadar", "'a kadar", "'ye kadar", "'ya kadar", "kadar", "gününe kadar"),
    before_after=("öncesinde",),
    after_after=("sonrasında",),
)

VOCABULARY = Vocabulary(
    phrases=PHRASES,
    relative_days={"evvelsi gün": -2, "öbür gün": 2},
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
    "2025-07-21/2025-07-27": ["Müze geçen hafta açıldı."],
    "2022": ["Üç yıl önce köprü açıldı."],
    "2023-22": ["2023 yazında orman yandı."],
    "1990": ["Fabrika 1990'da kapandı."],
    "2024": ["Köprü 2024 yılında açıldı."],
}

NOT_TIMES = [
    "44 yaşında, 2000 kişi geldi.",
]
# fmt: on
