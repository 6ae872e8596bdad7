import pytest

from api.storage.queries.syntax import MOST_WORDS, Item, SearchError, items


@pytest.mark.parametrize(
    ("search", "message"),
    [
        ('vote "à Lyon', 'Character 6: the quotation mark " is not closed.'),
        ('"', 'Character 1: the quotation mark " is not closed.'),
        ("vote «Lyon", "Character 6: the quotation mark « is not closed."),
        ('vote ""', "Character 6: the phrase holds no word."),
        ('"?!"', "Character 1: the phrase holds no word."),
        ("vote -", "Character 6: a word or a phrase must follow “-” without a space."),
        ("- vote", "Character 1: a word or a phrase must follow “-” without a space."),
        ("vote --", "Character 7: “-” is no word."),
        ("*", "Character 1: “*” must follow the beginning of a word."),
        ("vote *", "Character 6: “*” must follow the beginning of a word."),
        ("-*", "Character 2: “*” must follow the beginning of a word."),
        ("vote s*", "Character 7: at least 2 letters must stand before “*”."),
        ("-é*", "Character 3: at least 2 letters must stand before “*”."),
        ("vice-p*", "Character 7: at least 2 letters must stand before “*”."),
        ("vo*te", "Character 3: “*” is only allowed at the end of a word."),
        ("vote**", "Character 5: “*” is only allowed at the end of a word."),
        ('"le vote* de"', "Character 9: “*” is not allowed inside a phrase."),
        ("vote OR Lyon", "Character 6: OR is no operator here; for the word, write it in small letters."),
        ("NOT vote", "Character 1: NOT is no operator here; for the word, write it in small letters."),
        ("vote|Lyon", "Character 5: “|” is no operator here; “-” leaves a word out."),
        ("vote !Lyon", "Character 6: “!” is no operator here; “-” leaves a word out."),
        ("vote & Lyon", "Character 6: “&” is no word."),
        ("👍", "Character 1: “👍” is no word."),
        ("?", "Character 1: “?” is no word."),
        ("   ", "Character 1: there is no word."),
        ("a " + "b" * 64, "Character 3: a word has at most 63 letters."),
        ("a " * (MOST_WORDS + 1), f"Character 1: these are {MOST_WORDS + 1} words; at most {MOST_WORDS}."),
        ("京" * (MOST_WORDS + 2), f"Character 1: these are {MOST_WORDS + 1} words; at most {MOST_WORDS}."),
    ],
)
def test_wrong_syntax_is_refused_with_its_place(search, message):
    with pytest.raises(SearchError) as refusal:
        items(search)
    assert str(refusal.value) == message


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("OR", [Item(("or",))]),
        ("noir or blanc", [Item(("noir",)), Item(("or",)), Item(("blanc",))]),
        ("vice-président", [Item(("vice", "president"))]),
        ("-l'Est", [Item(("est",), without=True)]),
        ('l"Est"-Ouest', [Item(("l",)), Item(("est",), phrase=True), Item(("ouest",), without=True)]),
        ("Paris : qui vote ? Bravo !", [Item((word,)) for word in ("paris", "qui", "vote", "bravo")]),
        ("cafe\u0301*", [Item(("cafe",), prefix=True)]),
        ("st*", [Item(("st",), prefix=True)]),
        ("京*", [Item(("京",), prefix=True)]),
        ("iPhone東京", [Item(("iphone", "東京"))]),
        ("「東京 都」", [Item(("東京", "都"), phrase=True)]),
    ],
)
def test_searches_are_cut_into_items(search, found):
    assert items(search) == found


@pytest.mark.parametrize("sign", ['"', "*", "-", "«", '"-*', "-a ", '"a" ', "\x01", "' & ", "京"])
def test_long_searches_are_refused_or_read_in_one_pass(sign):
    with pytest.raises(SearchError):
        items(sign * (65_536 // len(sign)))
