from api.storage.index.terms import words


def test_ligatures_are_letters():
    assert words("Cœur, Æsir; STRASSE Straße 2e İstanbul") == [
        "coeur",
        "aesir",
        "strasse",
        "strasse",
        "2e",
        "istanbul",
    ]
