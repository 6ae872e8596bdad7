"""Which day a page was published, if its metadata give the instant in UTC or nothing at all."""

from datetime import date

import pytest

from api.timeline.webpages.webpage import webpage_in

TODAY = date(2025, 8, 1)
LEAD = (
    "Le conseil a voté mardi le budget du théâtre après quatre heures de débat, sous les huées d'une "
    "centaine de riverains."
)
UTC = '<meta property="article:published_time" content="2024-11-09T01:49:09+00:00">'
LATE = '<meta property="article:published_time" content="2024-11-08T23:10:00.000Z">'


def webpage(*, head="", byline="", lang="en"):
    return webpage_in(
        f'<html lang="{lang}"><head><title>Budget</title>{head}</head><body><nav><a href=/>Home</a></nav>'
        f"<article><h1>Budget</h1>{byline}<p>{LEAD}</p></article></body></html>",
        today=TODAY,
    )


@pytest.mark.parametrize(
    ("head", "byline", "lang", "day"),
    [
        (UTC, "", "en", "2024-11-09"),
        (UTC + '<link rel="canonical" href="https://a.example/2024/11/08/budget/">', "", "en", "2024-11-08"),
        (
            UTC + '<meta property="og:url" content="https://a.example/2024-11-08-budget">',
            "",
            "en",
            "2024-11-08",
        ),
        (UTC + '<link rel="canonical" href="https://a.example/2024/13/48/budget/">', "", "en", "2024-11-09"),
        (UTC, "<p>November 8, 2024 at 5:49 p.m.</p>", "en", "2024-11-08"),
        (UTC, "<p>Posted <time>Nov. 8, 2024</time></p>", "en", "2024-11-08"),
        (UTC, '<time datetime="2024-11-08 17:49:09">Friday</time>', "en", "2024-11-08"),
        (UTC, '<time datetime="2024-11-08T20:49:09-05:00">Friday</time>', "en", "2024-11-08"),
        (UTC, "<p>March 3, 2021</p>", "en", "2024-11-09"),
        (UTC, "", "en-US", "2024-11-08"),
        (UTC, "", "pt-BR", "2024-11-08"),
        (UTC + '<meta property="og:locale" content="en_GB">', "", "en", "2024-11-09"),
        (LATE, "", "it", "2024-11-09"),
        (LATE, "", "fr-FR", "2024-11-09"),
        (LATE, "", "fr-CA", "2024-11-08"),
        (LATE, "<p>Pubblicato l'8 novembre 2024</p>", "it", "2024-11-08"),
    ],
)
def test_a_stamp_in_utc_counts_as_the_day_of_the_readers(head, byline, lang, day):
    assert webpage(head=head, byline=byline, lang=lang).published_at == day


@pytest.mark.parametrize(
    ("byline", "lang", "day"),
    [
        ("<p>Publié le 13 août 2003 à 10h05</p>", "fr", "2003-08-13"),
        ("<p>Par Jean Dupont, le mercredi 13 août 2003</p>", "fr", "2003-08-13"),
        ("<div>13/08/2003</div>", "fr", "2003-08-13"),
        ("<p>Mis en ligne le <b>13 août 2003</b> par la rédaction</p>", "fr", "2003-08-13"),
        ("<p>Veröffentlicht am 13. August 2003</p>", "de", "2003-08-13"),
        ("<p>Mis à jour le 14 août 2003, publié le 13 août 2003</p>", "fr", "2003-08-13"),
        ("<p>Mis à jour le 14 août 2003</p><p>Publié le 13 août 2003</p>", "fr", "2003-08-13"),
        ("<p>Last updated: 14 August 2003</p><p>13 August 2003</p>", "en", "2003-08-13"),
        ("<p>Mis à jour le 14 août 2003</p>", "fr", "2003-08-14"),
        ("<p>Publicado el 13 de agosto de 2003 a las 10:05</p>", "es", "2003-08-13"),
        ("<p>di Mario Rossi, mercoledì 13 agosto 2003</p>", "it", "2003-08-13"),
        ("<p>Publicado em 13 de agosto de 2003 às 10h05</p>", "pt", "2003-08-13"),
        ("<p>Par Jean Dupont, le mercredi 13 août 2003</p>", "", "2003-08-13"),
        ("<p>Publié le 13 août 2003 à 10h05</p>", "", "2003-08-13"),
        ("<p>Réunion le 13 août 2077</p>", "fr", None),
        ("<p>Abonnez-vous pour 2003 raisons</p>", "fr", None),
    ],
)
def test_a_line_that_names_the_day(byline, lang, day):
    assert webpage(byline=byline, lang=lang).published_at == day


@pytest.mark.parametrize(
    ("byline", "lang"),
    [
        ("<p>Publié le 13 août 2003 à 10h05</p>", "fr"),
        ("<p>Par Jean Dupont, le mercredi 13 août 2003</p>", "fr"),
        ("<div>13/08/2003</div>", "fr"),
        ("<p>Paris, le 13 août 2003 –</p>", "fr"),
        ("<p>By Jane Doe | August 13, 2003 at 5:49 p.m.</p>", "en"),
        ("<p>Publié le 13 août 2003 à 10h05</p>", ""),
        ("<time>13 août 2003</time>", "fr"),
        ("<span>Par Jean Dupont</span> <span>Publié le 13/08/2003 à 10:05</span>", "fr"),
    ],
)
def test_bylines_are_no_part_of_the_text(byline, lang):
    assert webpage(byline=byline, lang=lang).text == LEAD


def test_a_sentence_with_the_day_of_publication_is_kept():
    lead = "<p>Le théâtre a fermé le 13 août 2003.</p>"
    assert "Le théâtre a fermé" in webpage(byline=f"<p>Publié le 13 août 2003</p>{lead}", lang="fr").text


def test_lines_are_read_in_the_language_that_is_given():
    byline = "<p>Publié le 13 août 2003</p>"
    page = f'<html lang="en"><head><title>Budget</title></head><body>{byline}<p>{LEAD}</p></body></html>'
    assert webpage_in(page, today=TODAY).published_at is None
    assert webpage_in(page, today=TODAY, language="fr").published_at == "2003-08-13"
