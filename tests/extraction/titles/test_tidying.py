import pytest

from api.extraction.titles.tidying import tidy
from api.extraction.typography import QuotationMarks, Typography
from api.languages import language


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("le maire , élu", "le maire, élu"),
        ("le maire ( ) élu", "le maire élu"),
        ("le maire (élu", "le maire élu"),
        ("le maire [élu", "le maire élu"),
        ("le maire, , élu,", "le maire, élu"),
        ("le maire, ; élu", "le maire; élu"),
        ("le\n maire", "le maire"),
        ("– le maire :", "le maire"),
        ("le maire (élu)", "le maire (élu)"),
        ("«  »", ""),
        ("« le maire »", "«\u00a0le maire\u00a0»"),
        ("« le maire", "le maire"),
        ("“le maire ”", "“le maire”"),
        ("“the mayor", "the mayor"),
        ('le "maire', "le maire"),
        ('le "maire"', 'le "maire"'),
    ],
)
@pytest.mark.parametrize("code", ["fr", "en"])
def test_marks_left_over_by_words_left_out(text, tidied, code):
    assert tidy(text, language(code).grammar.typography) == tidied


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("国会将于 审议该法案。", "国会将于审议该法案"),
        ("，司机 罢工", "司机罢工"),
        ("首相は 署名した。", "首相は署名した"),
        ("总统 Macron 访问 3 天", "总统 Macron 访问 3 天"),
        ("الوزير،", "الوزير"),
        ("정부는 공장을", "정부는 공장을"),
    ],
)
def test_no_space_is_left_where_a_script_has_none(text, tidied):
    assert tidy(text, language("zh").grammar.typography) == tidied


def test_marks_are_those_of_the_typography():
    low = Typography(colon=": ", quotation_marks=(QuotationMarks("„", "“"),))
    assert tidy("„ “ « der Chef", low) == "« der Chef"
    assert tidy("„der Chef “", low) == "„der Chef“"
