import pytest

from api.timeline.stories.keys import MOST_KEYS, Kind, day_of, kind_of, story_keys

MARCH_4 = 738949  # 2024-03-04


def readings(text, kind, language="fr", title=None):
    keys = story_keys(language, title, text, [])
    return [reading for key, reading in keys.items() if kind_of(key) is kind]


def shared(one, other, languages=("fr", "en")):
    """The readings in the first text of the keys that both have."""
    first, second = (
        story_keys(language, None, text, []) for language, text in zip(languages, (one, other), strict=True)
    )
    return [reading for key, reading in first.items() if key in second]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Le maire de Vernouise, Paul Solane, a démissionné.", ["Vernouise", "Solane"]),
        ("Hier, Vernouise a voté.", ["Vernouise"]),
        ("Grève chez Orvalis. Orvalis recule.", ["Orvalis"]),
        ("Le lundi 4 mars, la SNCF et le CHU de Vernouise ont signé.", ["SNCF", "CHU", "Vernouise"]),
        ("Mardi, le Président a reçu le Conseil. En Mars, rien.", []),
        ("Les Français et les Allemands ont gagné.", []),
        ("La foule attendait. Foule immense, disait Orvalis.", ["Orvalis"]),
        ("« Courage », dit Mme Solane.", ["Courage", "Solane"]),
        ("LE VILLAGE FERA LA FÊTE", []),
        ("Le film de la Harlow Fairwater Company", ["Fairwater"]),
        ("La Harlow Fairwater, ou Harlow pour ses amis", ["Harlow"]),
        ("L'église Saint-Paul brûle, et la tempête Sandy menace.", ["Sandy"]),
    ],
)
def test_names(text, names):
    assert readings(text, Kind.NAME) == names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Le cosmonaute Dmitri Bakanov", "The cosmonaut Dmitry Bakanov"),
        ("À Kœnigstal", "In Koenigstal"),
        ("Le directeur, M. Tchernikov", "The director, Mr Chernikov"),
        ("Les usines de Montreval-sur-Sorme", "The plant in Montreval"),
        ("La ville de Moscou", "The city of Moscow"),
        ("Aux États-Unis", "In the United States"),
        ("Avec 12 400 tonnes", "With 12,400 tonnes"),
        ("Une victoire 24-17", "A defeat (17–24)"),
        ("Un budget de 11,4 millions", "A budget of 11.4m"),
    ],
)
def test_keys_across_languages(one, other):
    assert shared(one, other)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Par 412 voix contre 87, pour 1 250 habitants", ["412", "1 250"]),
        ("En 1923, puis en 2024", []),
        ("Quelque 40 000 personnes et 300 policiers", []),
        ("Le 12/03/2024 à 18:30, lot 2024-118", []),
    ],
)
def test_numbers(text, numbers):
    assert readings(text, Kind.NUMBER) == numbers


def test_given_names_are_left_out():
    assert readings("Le pilote Karim Belhadri a gagné.", Kind.NAME) == ["Belhadri"]


def test_unknown_given_name_is_left_out_where_the_family_name_stands_alone_too():
    assert readings("Le pilote Mads Øbro a gagné, et Øbro sourit.", Kind.NAME) == ["Øbro"]


def test_title_with_capitals_throughout_names_nothing():
    assert readings("They met in Vernouise.", Kind.NAME, "en", "Striking Workers Block Vernouise Gate") == [
        "Vernouise"
    ]


def test_german_nouns_are_each_taken_for_themselves():
    assert readings("Die Sonde fliegt zum Asteroiden Ilmatar.", Kind.NAME, "de") == ["Asteroiden", "Ilmatar"]


def test_days():
    assert list(story_keys("fr", None, "", [MARCH_4, MARCH_4]).values()) == ["2024-03-04"]


@pytest.mark.parametrize("day", [MARCH_4, 1, -250_000])
def test_the_day_of_a_key(day):
    (key,) = story_keys("fr", None, "", [day])
    assert (kind_of(key), day_of(key)) == (Kind.DAY, day)


def test_keys_are_the_same_in_every_process():
    assert list(story_keys("fr", None, "Le port de Vernouise", [])) == [-982823295768608500]


def test_keys_are_signed_integers_of_64_bits():
    keys = story_keys("fr", None, " ".join(f"le Mot{chr(97 + n)}ra" for n in range(26)), range(9))
    assert all(-(2**63) <= key < 2**63 for key in keys)


def test_a_long_text_has_no_more_keys():
    words = " ".join(
        f"le {chr(65 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676 % 26)}tar" for n in range(9000)
    )
    keys = story_keys("fr", None, words, range(MARCH_4, MARCH_4 + 900))
    assert len(keys) == MOST_KEYS


def test_repeated_names_come_first():
    text = "Le port de Vernouise, la gare de Montferrant et le maire de Solanac, né à Solanac."
    assert readings(text, Kind.NAME) == ["Solanac", "Vernouise", "Montferrant"]


@pytest.mark.parametrize("words", ["New York ", "London Vernouise ", "Vernouise. ", "1 234 567 ", "«'«'"])
def test_hostile_texts_have_few_keys(words):
    assert len(story_keys("en", words * 50_000, words * 50_000, [])) <= 2
