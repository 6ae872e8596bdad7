"""Languages without rules of their own: what is read, what is left alone, which language a text is in."""

import subprocess
import sys
from datetime import date
from time import process_time

import pytest

from api import languages
from api.calendar.intervals import Interval
from api.errors import UnknownLanguage
from api.extraction.events import events_in
from api.languages.basic.dates import date_in

PUBLISHED = date(2025, 7, 31)  # a Thursday

READINGS = [
    ("de", "Die Wahl war am 5. März 2024.", "2024-03-05"),
    ("de", "Er kam am Dienstag, den 12. März 2024, nach Köln.", "2024-03-12"),
    ("de", "Im Mai 2023 wurde die Brücke eröffnet.", "2023-05"),
    ("de", "Der Minister trat gestern zurück.", "2025-07-30"),
    ("de", "Die Straße ist seit 2019 gesperrt.", "2019/.."),
    ("de", "Die Sitzung findet am Freitagabend statt.", "2025-08-01"),
    ("de", "In der Nacht von Dienstag auf Mittwoch brannte es.", "2025-07-29/2025-07-30"),
    ("de", "Das Haus wurde in den 1990er Jahren gebaut.", "199X"),
    ("de", "Vor drei Jahren zog sie um.", "2022"),
    ("de", "Bis Ende 2026 soll die Brücke fertig sein.", "../2026"),
    ("es", "El martes 12 de marzo de 2024 comenzó el juicio.", "2024-03-12"),
    ("es", "La ministra dimitió en octubre.", "2024-10"),
    ("es", "La ministra comparecerá en octubre.", "2025-10"),
    ("es", "La ministra dimitió el julio pasado.", "2024-07"),
    ("es", "Nació en el siglo XIX.", "18XX"),
    ("es", "Llegó hace dos meses.", "2025-05"),
    ("es", "Vivió allí entre 1948 y 1961.", "1948/1961"),
    ("es", "El fin de semana jugará el Betis.", "2025-08-02/2025-08-03"),
    ("it", "Il museo riaprirà lunedì prossimo.", "2025-08-04"),
    ("it", "Insegnò a Brera dal 1952 al 1971.", "1952/1971"),
    ("it", "Vent'anni fa nacque la rivista.", "2005"),
    ("it", "La strada sarà chiusa fino al 2 giugno 2026.", "../2026-06-02"),
    ("pt", "A sessão foi adiada na quarta-feira.", "2025-07-30"),
    ("pt", "A obra ficará pronta em dez dias.", "2025-08-10"),
    ("pt", "O político foi preso em março de 2017.", "2017-03"),
    ("nl", "De brug wordt op 12 maart 2026 geopend.", "2026-03-12"),
    ("nl", "Vorige week sprak de minister.", "2025-07-21/2025-07-27"),
    ("pl", "Wybory odbędą się 15 października 2025 r.", "2025-10-15"),
    ("pl", "W latach dziewięćdziesiątych mieszkał w Krakowie.", "199X"),
    ("sv", "Bron har varit stängd sedan 2019.", "2019/.."),
    ("sv", "Ministern avgick i går.", "2025-07-30"),
    ("da", "Valget holdes den 15. oktober 2025.", "2025-10-15"),
    ("no", "Han døde i mai 2023.", "2023-05"),
    ("fi", "Presidentti vieraili Tukholmassa maaliskuussa 2024.", "2024-03"),
    ("cs", "Most otevřeli v květnu 2023.", "2023-05"),
    ("hu", "A hidat 2024. március 5-én nyitották meg.", "2024-03-05"),
    ("ro", "Alegerile vor avea loc pe 15 octombrie 2025.", "2025-10-15"),
    ("ru", "Мост открыли в мае 2023 года.", "2023-05"),
    ("ru", "Министр приехал на прошлой неделе.", "2025-07-21/2025-07-27"),
    ("uk", "Вибори відбудуться 15 жовтня 2025 року.", "2025-10-15"),
    ("el", "Οι εκλογές θα γίνουν στις 15 Οκτωβρίου 2025.", "2025-10-15"),
    ("tr", "Seçimler 15 Ekim 2025'te yapılacak.", "2025-10-15"),
    ("tr", "Fabrika 2019'dan beri kapalı.", "2019/.."),
    ("ar", "ستجرى الانتخابات في 15 أكتوبر 2025.", "2025-10-15"),
    ("ar", "المصنع مغلق منذ عام 2019.", "2019/.."),
    ("fa", "انتخابات ۱۵ اکتبر ۲۰۲۵ برگزار می‌شود.", "2025-10-15"),
    ("hi", "चुनाव 15 अक्टूबर 2025 को होंगे।", "2025-10-15"),
    ("th", "การเลือกตั้งวันที่ 15 ตุลาคม 2568", "2025-10-15"),
    ("ja", "選挙は2025年10月15日に行われる。", "2025-10-15"),
    ("ja", "工場は2019年から閉鎖されている。", "2019/.."),
    ("ja", "今月5日に始まった。", "2025-07-05"),
    ("zh", "选举将于2025年10月15日举行。", "2025-10-15"),
    ("zh", "上周五开幕。", "2025-07-25"),
    ("zh", "三年前他来了。", "2022"),
    ("ko", "선거는 2025년 10월 15일에 열린다.", "2025-10-15"),
    ("vi", "Cuộc bầu cử diễn ra ngày 15 tháng 10 năm 2025.", "2025-10-15"),
    ("id", "Pemilu digelar 15 Oktober 2025.", "2025-10-15"),
]

NOT_TIMES = [
    ("de", "Karl Mai traf Ilse Sonntag und Uwe Sommer."),
    ("de", "Der 44-Jährige lief 1500 Meter in drei Stunden und siegte mit 3:1."),
    ("de", "Er wohnt in der Straße des 17. Juni und fährt einen BMW 2002."),
    ("de", "Er kommt jeden Mittwoch und am Morgen; es kostet 1.920 Euro."),
    ("de", "Sie so, er mit, der Arzt und die Mutter."),
    ("es", "Julio Domingo y María Abril corrieron siete años."),
    ("es", "Más de 2000 personas vieron la de Marte por la mañana."),
    ("es", "Abre de lunes a viernes, cada martes y los jueves."),
    ("es", "Le dio la mar y vio ayeres; sale, vino y abrigo."),
    ("it", "Chiara Marzo ha sei gatti, abita in via 4 Novembre e ha 92 anni."),
    ("it", "È chiuso ogni mese, ogni giovedì e dal lunedì al sabato."),
    ("pt", "Pela quarta vez, a segunda turma, de segunda a sexta."),
    ("pt", "Trabalho aqui há trinta anos, disse José Domingos, 58."),
    ("nl", "Mevrouw Mei is 44 jaar en won met 3-1."),
    ("pl", "Ma 44 lata i 3 dzieci."),
    ("sv", "Han är 44 år och vann med 3-1."),
    ("ru", "Ему 44 года, счёт 3:1, 2000 метров."),
    ("tr", "44 yaşında, 2000 kişi geldi."),
    ("ar", "عمره 44 عاما."),
    ("ja", "彼は44歳で、3日間働いた。"),
    ("zh", "他44岁，花了三天时间。"),
    ("hi", "कल 3 लोग मारे गए।"),
]

HOSTILE = {
    "digits": "1234567890",
    "dates": "12.12.",
    "one word": "mañana",
    "words": "de la de la ",
    "months": "marzo ",
    "numbers": "2 0 2 4 ",
    "runs": "1-1-1-",
    "brackets": "((((",
    "ideographs": "年月日",
    "signs": "\u0902\u200c",
}


def reading(code, text, published=PUBLISHED):
    return events_in(text, languages.language(code), published.toordinal() if published else None)


@pytest.mark.parametrize(("code", "text", "meant"), READINGS)
def test_time_is_read_with_its_precision(code, text, meant):
    events = reading(code, text).events
    assert [event.interval.edtf for event in events] == [meant]
    assert events[0].interval == Interval.parse(meant) or "/" in meant
    assert events[0].mention.rule == "fallback"
    assert text[events[0].mention.start : events[0].mention.end] == events[0].mention.text
    assert events[0].title


@pytest.mark.parametrize(("code", "text"), NOT_TIMES)
def test_what_only_looks_like_a_time_is_left_alone(code, text):
    assert [event.mention.text for event in reading(code, text).events] == []


@pytest.mark.parametrize(
    ("code", "text", "status"),
    [
        ("de", "Die für Sonntag geplante Kundgebung wurde abgesagt.", "cancelled"),
        ("de", "Der Prozess soll im Oktober beginnen.", "planned"),
        ("es", "El alcalde podría dimitir en septiembre.", "hypothetical"),
        ("it", "La mostra è aperta fino al 2 ottobre.", "ongoing"),
        ("pt", "O tribunal condenou o político na terça-feira.", "occurred"),
        ("nl", "De minister zal donderdag aftreden.", "planned"),
    ],
)
def test_verb_tells_what_became_of_the_event(code, text, status):
    assert [event.status for event in reading(code, text).events] == [status]


def test_title_is_the_sentence_without_its_time():
    event = reading("pl", "W czwartek premier spotkał się z prezydentem.").events[0]
    assert event.title == "Premier spotkał się z prezydentem"


def test_without_publication_only_whole_dates_are_read():
    read = reading("es", "Murió ayer. Nació el 3 de marzo de 1921.", published=None)
    assert [event.interval.edtf for event in read.events] == ["1921-03-03"]
    assert [undated.mention.text for undated in read.undated] == ["ayer"]


@pytest.mark.parametrize("code", sorted(languages.LANGUAGES))
def test_every_language_reads_a_plain_date_and_nothing_in_a_number(code):
    read = reading(code, "2024-03-05 (…) 44 000 – 3:1")
    assert [event.interval.edtf for event in read.events] == ["2024-03-05"]


@pytest.mark.parametrize("code", ["de", "es", "ja", "hi"])
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_takes_time_in_proportion(code, piece):
    language = languages.language(code)

    def seconds(length):
        text = (piece * (length // len(piece) + 1))[:length]
        began = process_time()
        events_in(text, language, PUBLISHED.toordinal())
        return process_time() - began

    seconds(2_000)
    assert seconds(80_000) < 30 * max(seconds(8_000), 0.02)


@pytest.mark.parametrize(
    ("span", "meant"),
    [("24-02-2022", "2022-02-24"), ("2022/2/24", "2022-02-24"), ("24/marzo/2022", "2022-02-24")],
)
def test_dateparser_reads_whole_dates_in_other_forms(span, meant):
    expected = meant.replace("-02-", "-03-") if "marzo" in span else meant
    assert date_in(span, "es", "DMY").edtf == expected
    assert [event.interval.edtf for event in reading("es", f"Murió el {span} allí.").events] == [expected]


@pytest.mark.parametrize("text", ["el 24-22-2022", "la ley 12-5-2024-3", "3-1-2 y 5, 6, 2024", "v1-2-2024x"])
def test_runs_of_numbers_that_are_no_date_are_left_alone(text):
    assert reading("es", text).events == ()


@pytest.mark.parametrize("code", ["xx", "pt-BR", "en_US", "DE", "", "deu", "../de"])
def test_unknown_language_is_refused_with_those_there_are(code):
    with pytest.raises(UnknownLanguage, match=rf'no language "{code}"; there are .*de, .*fr, .*zh'):
        languages.language(code)


def test_a_language_is_made_once():
    assert languages.language("sv") is languages.language("sv")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Le ministre a démissionné jeudi après la publication du rapport.", "fr"),
        ("The minister resigned on Thursday after the report was published.", "en"),
        ("Der Minister ist am Donnerstag nach dem Bericht zurückgetreten.", "de"),
        ("El ministro dimitió el jueves tras la publicación del informe.", "es"),
        ("Il ministro si è dimesso giovedì dopo la pubblicazione del rapporto.", "it"),
        ("O ministro demitiu-se na quinta-feira após a publicação do relatório.", "pt"),
        ("Министр ушёл в отставку в четверг после публикации доклада.", "ru"),
        ("大臣は木曜日、報告書の公表を受けて辞任した。", "ja"),
        ("部长在报告公布后于星期四辞职。", "zh"),
        ("Statsråden gikk av torsdag etter at rapporten ble lagt fram i Stortinget.", "nb"),
    ],
)
def test_language_is_detected(text, code):
    assert languages.detected(text) == code


@pytest.mark.parametrize("text", ["", "12 345", "…", "asdf qwer", "Gallia est omnis divisa in partes tres"])
def test_detection_names_a_readable_language_always_the_same(text):
    assert languages.detected(text) == languages.detected(text)
    assert languages.detected(text) in languages.LANGUAGES


def test_importing_the_languages_loads_neither_dateparser_nor_the_model():
    code = "import sys, api.languages; print([m for m in ('dateparser', 'py3langid') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "[]\n"


@pytest.mark.parametrize(
    ("code", "text", "meant"),
    [
        ("fr", "Il est mort le 24-02-2022 à Lyon.", "2022-02-24"),
        ("fr", "Signé le 5/mars/1950 à Lyon.", "1950-03-05"),
        ("en", "She was born 1950 March 5 in Leeds.", "1950-03-05"),
        ("en", "Signed 2022/02/24 in Leeds.", "2022-02-24"),
    ],
)
def test_dateparser_reads_what_no_rule_of_a_language_covers(code, text, meant):
    events = reading(code, text).events
    assert [(event.interval.edtf, event.mention.rule) for event in events] == [(meant, "fallback")]


def test_rules_of_a_language_come_first():
    assert reading("fr", "Il est mort le 5 mars 2024.").events[0].mention.rule == "full_date"
