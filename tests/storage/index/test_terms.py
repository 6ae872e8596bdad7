from api.storage.index.terms import label, words


def test_ligatures_are_letters():
    assert words("Cœur, Æsir; STRASSE Straße 2e İstanbul") == [
        "coeur",
        "aesir",
        "strasse",
        "strasse",
        "2e",
        "istanbul",
    ]


def test_a_long_label_is_one_term_that_no_other_label_has():
    long, longer = label("tag", "ﷺ" * 100), label("tag", "ﷺ" * 101)
    assert long != longer
    assert max(len(long), len(longer)) < 2_000
    assert label("tag", "ville") == "tag:ville"
