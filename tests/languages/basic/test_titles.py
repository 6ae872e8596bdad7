"""What the basic languages call an event: the sentence without its time, and no broken piece of it."""

import pytest

from tests.languages.basic.reading import reading

TITLES = {
    "nl": {
        "In de nacht van zaterdag op zondag werd in Breda een man neergestoken.": (
            "In de nacht van zaterdag op zondag werd in Breda een man neergestoken"
        ),
        "De wedstrijd begint zondag om 14.30 uur.": "De wedstrijd begint",
        "Op 5 mei 1945 werd Nederland bevrijd.": "Op 5 mei 1945 werd Nederland bevrijd",
        "Met ingang van 1 januari stijgt de huur met 4 procent.": (
            "Met ingang van 1 januari stijgt de huur met 4 procent"
        ),
        "De premier treedt woensdag (6 augustus) af.": "De premier treedt af",
        "Het festival, dat vorig jaar 40.000 bezoekers trok, is afgelast.": (
            "Het festival dat 40.000 bezoekers trok"
        ),
    },
    "pl": {
        "W czwartek premier spotkał się z prezydentem.": "Premier spotkał się z prezydentem",
        "We wtorek po południu policja zatrzymała dwóch mężczyzn.": "Policja zatrzymała dwóch mężczyzn",
        "W drugim kwartale br. zysk banku wzrósł o 4 proc.": "Zysk banku wzrósł o 4 proc",
        "W latach 80. ubiegłego wieku pisarka mieszkała w Paryżu.": "Pisarka mieszkała w Paryżu",
        "W niedzielę 3 sierpnia o godz. 18.30 Legia zagra z Lechem.": "Legia zagra z Lechem",
    },
    "ru": {
        "Во вторник в шахте произошёл взрыв.": "В шахте произошёл взрыв",
        "Сегодня утром в аэропорту приземлился первый рейс.": "В аэропорту приземлился первый рейс",
        "Приказ вступил в силу 5 мая с.г.": "Приказ вступил в силу",
        "В ночь на субботу в центре города сгорел склад.": "В центре города сгорел склад",
    },
    "tr": {
        "Galatasaray, pazar günü saat 20.00'de Fenerbahçe ile karşılaşacak.": (
            "Galatasaray, Fenerbahçe ile karşılaşacak"
        ),
        "Haziran sonunda işsizlik yüzde 5'ti.": "İşsizlik yüzde 5'ti",
        "Köprü 5-9 Ağustos tarihleri arasında trafiğe kapatılacak.": "Köprü trafiğe kapatılacak",
        "Şirketin kârı yılın ikinci çeyreğinde yüzde 4 arttı.": "Şirketin kârı yüzde 4 arttı",
    },
    "ar": {
        "يلتقي الأهلي والزمالك الأحد 3 أغسطس الساعة 20:00 في القاهرة.": "يلتقي الأهلي والزمالك في القاهرة",
        "توفي الفنان مساء أمس عن 82 عاما.": "توفي الفنان عن 82 عاما",
        "انتقلت الكاتبة إلى باريس في تسعينيات القرن الماضي.": "انتقلت الكاتبة إلى باريس",
    },
    "zh": {
        "国会将于下周审议该法案。": "国会将审议该法案",
        "自周一以来，公交司机一直在罢工。": "公交司机一直在罢工",
        "上世纪90年代，这位作家移居巴黎。": "这位作家移居巴黎",
        "比赛将于8月3日（周日）晚8点举行。": "比赛将举行",
    },
    "ja": {
        "首相は先週金曜日、予算案に署名した。": "首相は予算案に署名した",
        "俳優の山田さんが30日夜、東京都内の病院で死去した。": "俳優の山田さんが東京都内の病院で死去した",
        "昭和39年10月10日、東京五輪が開幕した。": "東京五輪が開幕した",
        "4～6月期の純利益は前年同期比4％増だった。": "純利益は前年同期比4％増だった",
    },
}
ROWS = [
    pytest.param(code, text, title, id=f"{code}: {text}")
    for code, table in TITLES.items()
    for text, title in table.items()
]


@pytest.mark.parametrize(("code", "text", "title"), ROWS)
def test_title(code, text, title):
    events = reading(code, text).events
    assert [event.title for event in events] == [title]
