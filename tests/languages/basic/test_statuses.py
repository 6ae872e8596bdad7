"""What the basic languages say became of an event: planned, called off, still going on."""

import pytest

from tests.languages.basic.reading import reading

STATUSES = {
    "nl": {
        "planned": [
            "De minister zal donderdag aftreden.",
            "De gemeenteraad stemt aanstaande dinsdag over de begroting.",
            "Van 5 tot 9 augustus is de Waalbrug afgesloten voor alle verkeer.",
            "De wedstrijd begint zondag om 14.30 uur.",
            "De rechtbank doet over twee weken uitspraak.",
            "De premier treedt woensdag (6 augustus) af.",
            "De Amerikaanse president brengt volgende maand een bezoek aan Den Haag.",
            "Het museum is vanaf 1 september elke dag geopend.",
            "Uiterlijk 1 oktober moet het rapport klaar zijn.",
            "In de loop van 2026 gaat de nieuwe brug open.",
            "Op zaterdag 2 augustus treedt de band op in Paradiso, aanvang 20.30 uur.",
            "De gemeente wil de straat voor eind 2027 opnieuw inrichten.",
            "De koning opent donderdag de tentoonstelling in Leiden.",
            "Met ingang van 1 januari stijgt de huur met 4 procent.",
            "De Tweede Kamerverkiezingen zijn op woensdag 29 oktober.",
            "Het vonnis volgt op 21 augustus.",
            "De expositie opent vrijdagmiddag haar deuren.",
            "Het WK begint op 11 juni 2026.",
            "Vanaf maandag 11 augustus rijdt tram 5 weer.",
            "Over een maand begint het nieuwe schooljaar.",
            "De marathon van Rotterdam is op 12 april 2026.",
        ],
        "occurred": [
            "Het kabinet heeft dinsdag ingestemd met het nieuwe klimaatplan.",
            "Op 3 mei jl. overleed oud-burgemeester Jan de Wit op 81-jarige leeftijd.",
            "PSV won zaterdagavond met 3-1 van Feyenoord.",
        ],
        "cancelled": [
            "De staking van maandag 4 augustus gaat niet door.",
        ],
        "cancelled planned": [
            "Het concert is verplaatst van 12 september naar 3 oktober.",
            "De finale van zondag 10 augustus is uitgesteld tot zaterdag 16 augustus.",
        ],
        "ongoing": [
            "De tentoonstelling is tot en met 14 september te zien in het Rijksmuseum.",
            "Sinds begin juni geldt in de binnenstad een maximumsnelheid van 30 kilometer per uur.",
            "Deze week besluit de Kamer over het voorstel.",
            "De dader zit sinds vorige maand vast.",
            "De brandweer blust sinds vanochtend een grote brand in een loods in Waalwijk.",
            "Sinds 2019 daalt het aantal inbraken.",
        ],
        "hypothetical": [
            "De partij zou in het najaar met een nieuw voorstel kunnen komen.",
            "Als het blijft regenen, gaat het feest van zaterdag niet door.",
        ],
        "occurred occurred": [
            "Het stadion werd gebouwd in 1928 en gesloopt in 2008.",
            "Het gebouw dateert uit 1876 en werd in het voorjaar van 2021 gerestaureerd.",
            "Op 5 mei 1945 werd Nederland bevrijd. Drie dagen later vertrok hij naar Londen.",
            "In 2010 verhuisde het gezin naar Zeeland; twee jaar later scheidden ze.",
        ],
        "occurred planned": [
            "Het festival, dat vorig jaar 40.000 bezoekers trok, gaat volgende week vrijdag van start.",
        ],
        "occurred ongoing": [
            "De staking, die maandag begon, duurt tot vrijdag.",
        ],
        "planned planned planned": [
            "De voorstelling is nog te zien op 8, 9 en 10 augustus.",
        ],
        "planned planned": [
            "Komende maandag en dinsdag rijden er geen treinen tussen Utrecht en Arnhem.",
        ],
    },
    "pl": {
        "occurred": [
            "W miniony piątek prezydent podpisał ustawę o mediach publicznych.",
            "Wczoraj wieczorem zmarł reżyser Andrzej Nowak.",
            "W drugim kwartale br. zysk banku wzrósł o 4 proc.",
        ],
        "planned": [
            "W niedzielę 3 sierpnia o godz. 18.30 Legia Warszawa zagra z Lechem Poznań.",
            "Od 1 sierpnia do końca października most będzie zamknięty dla ruchu.",
            "Sejm zajmie się projektem w przyszłym tygodniu.",
            "We wtorek (5 sierpnia) odbędzie się pogrzeb.",
            "Do końca roku w mieście powstanie 12 szkół.",
            "Premier odwiedzi Berlin w przyszły czwartek.",
            "Festiwal potrwa od piątku do niedzieli.",
            "Od września bilety będą droższe.",
            "Miasto chce przebudować ulicę do końca 2027 roku.",
            "Prezydent otworzy w czwartek wystawę w Gdańsku.",
            "W tym tygodniu Sejm zdecyduje o podatku.",
            "Od 1 stycznia czynsze wzrosną o 4 proc.",
            "Wybory parlamentarne odbędą się w niedzielę, 26 października.",
            "Za dwa tygodnie rozpocznie się proces.",
            "Wyrok zapadnie 21 sierpnia.",
            "Mistrzostwa rozpoczną się 11 czerwca 2026 roku.",
            "Spotkanie odbędzie się dziś o godz. 17 w ratuszu.",
            "Jutro rano wyruszy pielgrzymka.",
            "Tramwaj nr 5 wróci na tory w poniedziałek, 11 sierpnia.",
            "Za miesiąc rozpocznie się rok szkolny.",
            "Kongres zaplanowano na wrzesień.",
        ],
        "cancelled": [
            "Koncert zaplanowany na 9 sierpnia został odwołany.",
        ],
        "cancelled planned": [
            "Premierę przełożono z 12 września na 3 października.",
            "Mecz zaplanowany na sobotę przełożono na 20 sierpnia.",
        ],
        "ongoing": [
            "Wystawę można oglądać do 14 września.",
            "Od poniedziałku strajkują kierowcy autobusów.",
            "Muzeum jest nieczynne od połowy lipca.",
            "Do 15 sierpnia można składać wnioski.",
            "Podejrzany przebywa w areszcie od zeszłego miesiąca.",
            "Od 2019 roku liczba włamań spada.",
        ],
        "hypothetical": [
            "Sąd może wydać wyrok jesienią.",
        ],
        "occurred occurred": [
            "Budynek pochodzi z 1876 roku, a wiosną 2021 roku został odnowiony.",
            "13 grudnia 1981 roku wprowadzono stan wojenny. Następnego dnia zamknięto granice.",
            "W 2010 roku rodzina przeniosła się do Gdyni. Dwa lata później się rozwiedli.",
            "Poeta urodził się w 1911 r., a zmarł w 2004 r.",
        ],
        "planned planned planned": [
            "Spektakl będzie można zobaczyć 8, 9 i 10 sierpnia.",
        ],
        "cancelled cancelled": [
            "W najbliższy poniedziałek i wtorek pociągi nie pojadą.",
        ],
    },
    "ru": {
        "occurred": [
            "В минувшую пятницу президент подписал закон о бюджете.",
            "Приказ вступил в силу 5 мая с.г.",
            "Вчера вечером на 82-м году жизни скончался актёр Иван Петров.",
        ],
        "planned": [
            "В воскресенье, 3 августа, в 19:00 «Спартак» сыграет с «Зенитом».",
            "С 1 по 10 августа движение по мосту будет закрыто.",
            "Госдума рассмотрит законопроект на следующей неделе.",
            "К концу года в городе построят 12 школ.",
            "Послезавтра вступают в силу новые тарифы.",
            "Президент посетит Минск в следующий четверг.",
            "Фестиваль пройдёт с пятницы по воскресенье.",
            "С сентября билеты подорожают.",
            "Мэрия намерена перестроить улицу до конца 2027 года.",
            "В четверг президент откроет выставку в Казани.",
            "На этой неделе Дума примет решение о налоге.",
            "С 1 января тарифы вырастут на 4%.",
            "Выборы пройдут в воскресенье, 14 сентября.",
            "Через две недели начнётся суд.",
            "К 2030 году в городе появится метро.",
            "Приговор огласят 21 августа.",
            "Чемпионат мира стартует 11 июня 2026 года.",
            "Встреча состоится сегодня в 17:00 в ратуше.",
            "Завтра утром туда вылетит министр.",
            "Трамвай № 5 вернётся на линию в понедельник, 11 августа.",
            "Через месяц начнётся учебный год.",
            "Конгресс запланирован на сентябрь.",
        ],
        "cancelled": [
            "Концерт, запланированный на 9 августа, отменён.",
        ],
        "cancelled planned": [
            "Премьеру перенесли с 12 сентября на 3 октября.",
            "Заседание, назначенное на среду, отложили на 12 августа.",
        ],
        "ongoing": [
            "Выставка открыта до 14 сентября.",
            "С понедельника бастуют водители автобусов.",
            "Музей закрыт с середины июля.",
            "До 15 августа можно подать заявку.",
            "Подозреваемый находится в СИЗО с прошлого месяца.",
            "С 2019 года число краж снижается.",
        ],
        "hypothetical": [
            "Суд может вынести приговор осенью.",
        ],
        "occurred occurred": [
            "Здание построено в 1876 году, а весной 2021 года его отреставрировали.",
            "9 ноября 1989 года пала Берлинская стена. На следующий день открыли границы.",
            "В 2010 году семья переехала в Казань. Через два года они развелись.",
            "Поэт родился в 1911 году и умер в 2004-м.",
        ],
        "planned planned planned": [
            "Спектакль покажут 8, 9 и 10 августа.",
        ],
        "cancelled cancelled": [
            "В ближайшие понедельник и вторник поезда ходить не будут.",
        ],
    },
    "tr": {
        "occurred": [
            "Cumhurbaşkanı geçen cuma yasayı onayladı.",
            "Usta oyuncu dün akşam hayatını kaybetti.",
            "Şirketin kârı yılın ikinci çeyreğinde yüzde 4 arttı.",
        ],
        "planned": [
            "Galatasaray, pazar günü saat 20.00'de Fenerbahçe ile karşılaşacak.",
            "Köprü 5-9 Ağustos tarihleri arasında trafiğe kapatılacak.",
            "Meclis tasarıyı önümüzdeki hafta görüşecek.",
            "Seçim, 5 Ağustos Salı günü yapılacak.",
            "Cumhurbaşkanı gelecek perşembe Berlin'i ziyaret edecek.",
            "Festival cumadan pazara kadar sürecek.",
            "Eylülden itibaren biletler zamlanacak.",
            "Belediye caddeyi 2027 yılının sonuna kadar yenileyecek.",
            "Cumhurbaşkanı perşembe günü sergiyi açacak.",
            "Meclis bu hafta vergi konusunda karar verecek.",
            "Kiralar 1 Ocak'tan itibaren yüzde 4 artacak.",
            "Seçimler 14 Eylül Pazar günü yapılacak.",
            "Dava iki hafta sonra başlayacak.",
            "2030'a kadar kentte metro yapılacak.",
            "Karar 21 Ağustos'ta açıklanacak.",
            "Dünya Kupası 11 Haziran 2026'da başlayacak.",
            "Toplantı bugün saat 17.00'de belediyede yapılacak.",
            "Bakan yarın sabah Ankara'ya uçacak.",
            "5 numaralı tramvay 11 Ağustos Pazartesi günü yeniden çalışacak.",
            "Okullar bir ay sonra açılacak.",
            "Kongre eylül ayında yapılacak.",
        ],
        "cancelled": [
            "9 Ağustos'ta yapılması planlanan konser iptal edildi.",
        ],
        "cancelled planned": [
            "Prömiyer 12 Eylül'den 3 Ekim'e ertelendi.",
        ],
        "ongoing": [
            "Sergi 14 Eylül'e kadar açık.",
            "Otobüs şoförleri pazartesiden beri grevde.",
            "Müze temmuz ortasından beri kapalı.",
            "Şüpheli geçen aydan beri tutuklu.",
            "2019'dan beri hırsızlık azalıyor.",
        ],
        "hypothetical": [
            "Mahkeme kararını sonbaharda açıklayabilir.",
        ],
        "ongoing planned": [
            "2019'dan bu yana kapalı olan müze 29 Ekim'de açılacak.",
        ],
        "occurred occurred": [
            "Bina 1876'da yapıldı ve 2021 ilkbaharında restore edildi.",
            "Berlin Duvarı 9 Kasım 1989'da yıkıldı. Ertesi gün sınırlar açıldı.",
            "Aile 2010'da İzmir'e taşındı. İki yıl sonra boşandılar.",
            "Şair 1911'de doğdu, 2004'te öldü.",
        ],
        "planned planned planned": [
            "Oyun 8, 9 ve 10 Ağustos'ta sahnelenecek.",
        ],
        "planned planned": [
            "Önümüzdeki pazartesi ve salı günü trenler çalışmayacak.",
        ],
    },
    "ar": {
        "occurred": [
            "وقع الرئيس يوم الجمعة الماضي قانون الموازنة.",
            "أعلنت الوزارة الثلاثاء إغلاق المطار.",
            "توفي الفنان مساء أمس عن 82 عاما.",
        ],
        "planned": [
            "تجرى الانتخابات البلدية في 12 تشرين الأول المقبل.",
            "يلتقي الأهلي والزمالك الأحد 3 أغسطس الساعة 20:00 في القاهرة.",
            "سيغلق الجسر من 5 إلى 9 آب.",
            "يناقش البرلمان المشروع الأسبوع المقبل.",
            "يزور الرئيس برلين الخميس المقبل.",
            "يصل الوفد غدا إلى بيروت.",
            "ستبدأ الدراسة في 7 سبتمبر/أيلول.",
            "تنوي البلدية ترميم الشارع قبل نهاية 2027.",
            "سيفتتح الرئيس المعرض الخميس.",
            "سترتفع الإيجارات اعتبارا من 1 كانون الثاني.",
            "ستجرى الانتخابات يوم الأحد 14 أيلول.",
            "ستبدأ المحاكمة بعد أسبوعين.",
            "بحلول عام 2030 سيكون في المدينة مترو.",
            "سيصدر الحكم في 21 آب.",
            "تنطلق البطولة في 11 حزيران 2026.",
            "يعقد الاجتماع اليوم الساعة 17:00 في البلدية.",
            "سيتوجه الوزير غدا إلى القاهرة.",
            "ينتظر أن يصل الرئيس يوم 5 غشت إلى الرباط.",
            "سيعود الترام إلى الخدمة يوم الاثنين 11 آب.",
            "ستفتح المدارس بعد شهر.",
            "سيعقد المؤتمر في أيلول.",
        ],
        "cancelled": [
            "ألغيت الحفلة التي كانت مقررة في 9 أغسطس.",
        ],
        "ongoing": [
            "يستمر المعرض حتى 14 سبتمبر.",
            "يضرب السائقون عن العمل منذ الاثنين.",
            "المتحف مغلق منذ منتصف تموز.",
            "يبت البرلمان في الضريبة هذا الأسبوع.",
            "المشتبه به موقوف منذ الشهر الماضي.",
            "منذ عام 2019 يتراجع عدد السرقات.",
        ],
        "hypothetical": [
            "قد تصدر المحكمة حكمها في الخريف.",
        ],
        "occurred occurred": [
            "شيد المبنى عام 1876 ورمم في ربيع 2021.",
            "سقط جدار برلين في 9 تشرين الثاني 1989. وفي اليوم التالي فتحت الحدود.",
            "في عام 2010 انتقلت العائلة إلى حلب. وبعد عامين انفصل الزوجان.",
            "ولد الشاعر عام 1911 وتوفي عام 2004.",
        ],
    },
    "zh": {
        "occurred": [
            "上周五，总统签署了预算法案。",
            "著名导演李明昨晚去世，享年82岁。",
            "今年第二季度，公司利润增长4%。",
        ],
        "planned": [
            "比赛将于8月3日（周日）晚8点举行。",
            "8月5日至9日，大桥将封闭施工。",
            "国会将于下周审议该法案。",
            "总统将于下周四访问柏林。",
            "音乐节将从周五持续到周日。",
            "从9月起，票价将上涨。",
            "报名截止到8月15日。",
            "明年年初，新机场将投入使用。",
            "市政府计划在2027年底前改造这条街。",
            "国会将于本周就税收作出决定。",
            "自明年1月1日起，房租将上涨4%。",
            "选举将于9月14日星期日举行。",
            "两周后将开庭审理。",
            "到2030年，该市将建成地铁。",
            "判决将于8月21日公布。",
            "世界杯将于2026年6月11日开幕。",
            "会议今天下午5点在市政厅举行。",
            "部长明天上午飞往广州。",
            "5路电车将于8月11日星期一恢复运行。",
            "一个月后，新学年将开始。",
            "大会定于9月召开。",
        ],
        "cancelled": [
            "原定于8月9日举行的音乐会已取消。",
        ],
        "cancelled planned": [
            "首映式从9月12日推迟到10月3日。",
            "原定周三举行的会议推迟到8月12日。",
        ],
        "ongoing": [
            "展览将持续至9月14日。",
            "自周一以来，公交司机一直在罢工。",
            "博物馆自7月中旬以来一直关闭。",
            "嫌疑人自上月起被关押。",
            "自2019年以来，盗窃案不断减少。",
        ],
        "hypothetical": [
            "法院可能在秋季作出判决。",
        ],
        "occurred occurred": [
            "3月5日，总理宣布辞职。两天后，议会解散。",
            "这座建筑建于1876年，2021年春天翻修。",
            "1989年11月9日，柏林墙倒塌。第二天，边境开放。",
            "2010年，全家搬到杭州。两年后，他们离婚了。",
            "诗人生于1911年，卒于2004年。",
        ],
        "planned planned planned": [
            "该剧将于8月8日、9日和10日上演。",
        ],
        "planned planned": [
            "下周一和周二，列车将停运。",
        ],
    },
    "ja": {
        "occurred": [
            "首相は先週金曜日、予算案に署名した。",
            "俳優の山田太郎さんが30日夜、東京都内の病院で死去した。",
            "4～6月期の純利益は前年同期比4％増だった。",
        ],
        "planned": [
            "試合は8月3日（日）午後7時に始まる。",
            "8月5～9日、橋は通行止めになる。",
            "国会は来週、法案を審議する。",
            "政府は2030年までに原発を3基新設する方針だ。",
            "大統領は来週木曜日にベルリンを訪問する。",
            "祭りは金曜日から日曜日まで開かれる。",
            "9月から切符が値上げされる。",
            "今秋、新しい駅が開業する。",
            "市は2027年末までに通りを改修する。",
            "国会は今週、税制について決定する。",
            "来年1月1日から家賃が4％上がる。",
            "選挙は9月14日の日曜日に行われる。",
            "2週間後に裁判が始まる。",
            "判決は8月21日に言い渡される。",
            "ワールドカップは2026年6月11日に開幕する。",
            "会議は今日午後5時から市役所で開かれる。",
            "大臣はあす朝、大阪へ向かう。",
            "大会は7日から15日まで開かれる。",
            "路面電車は8月11日月曜日に運行を再開する。",
            "1か月後に新学期が始まる。",
            "大会は9月に開かれる予定だ。",
        ],
        "cancelled": [
            "8月9日に予定されていたコンサートは中止となった。",
        ],
        "cancelled planned": [
            "公演は9月12日から10月3日に延期された。",
            "水曜日に予定されていた会議は8月12日に延期された。",
        ],
        "ongoing": [
            "展覧会は9月14日まで開かれている。",
            "バスの運転手は月曜日からストライキを続けている。",
            "博物館は7月中旬から閉まっている。",
            "応募は8月15日まで受け付けている。",
            "容疑者は先月から勾留されている。",
            "2019年以降、盗難は減っている。",
        ],
        "hypothetical": [
            "裁判所は秋にも判決を言い渡す可能性がある。",
        ],
        "occurred occurred": [
            "建物は1876年に建てられ、2021年春に改修された。",
            "1989年11月9日、ベルリンの壁が崩壊した。翌日、国境が開かれた。",
            "2010年、一家は大阪に移った。2年後、二人は離婚した。",
            "詩人は明治44年に生まれ、平成16年に亡くなった。",
        ],
        "planned planned planned": [
            "公演は8月8日、9日、10日に行われる。",
        ],
        "planned planned": [
            "来週の月曜日と火曜日、電車は運休する。",
        ],
    },
}
ROWS = [
    pytest.param(code, text, statuses, id=f"{code}: {text}")
    for code, table in STATUSES.items()
    for statuses, texts in table.items()
    for text in texts
]


@pytest.mark.parametrize(("code", "text", "statuses"), ROWS)
def test_status(code, text, statuses):
    """The statuses of a sentence's events, in the order of the text."""
    events = reading(code, text).events
    assert " ".join(event.status for event in events) == statuses
