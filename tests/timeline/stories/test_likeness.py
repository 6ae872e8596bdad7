import pytest

from api.timeline.stories.keys import story_keys
from api.timeline.stories.likeness import COMMON, Member, same_story, story_likeness, weight, why

MARCH_4 = 738949  # 2024-03-04

TRIAL = "Le procès de Solane, maire de Vernouise, s'est ouvert. La société Batival a payé 412 000 euros."
VERDICT = "Vernouise's former mayor, Mr Solane, was fined. Batival will appeal."
FAIR = "La foire de Vernouise a attiré 23 400 visiteurs. Le comité Brassac s'en réjouit."
FERRY = "The ferry Lady Brenna ran aground off Corrary. The owner, Norlane, has apologised."


def keys_of(text, *days):
    return story_keys("en" if " was " in text or " ran " in text else "fr", None, text, days)


def weights_of(*articles):
    return {
        key: weight(key, sum(key in article for article in articles), len(articles))
        for article in articles
        for key in article
    }


def likeness(one, other, days_apart=0):
    return story_likeness(one, other, weights_of(one, other), days_apart)


@pytest.mark.parametrize(
    ("one", "other", "days_apart", "same"),
    [
        (keys_of(TRIAL), keys_of(VERDICT), 20, True),
        (keys_of(TRIAL), keys_of(VERDICT), -20, True),
        (keys_of(TRIAL), keys_of(VERDICT), 200, False),
        (keys_of(TRIAL), keys_of(VERDICT), -200, False),
        (keys_of(TRIAL), keys_of(VERDICT), None, False),
        (keys_of(TRIAL, 702100), keys_of(VERDICT, 702100), 200, True),
        (keys_of(TRIAL, MARCH_4), keys_of(FAIR, MARCH_4), 0, False),
        (keys_of(TRIAL), keys_of(FERRY), 0, False),
        (keys_of(TRIAL), {}, 0, False),
    ],
)
def test_same_story(one, other, days_apart, same):
    assert likeness(one, other, days_apart).same is same


def test_an_article_is_wholly_like_itself():
    assert likeness(keys_of(TRIAL), keys_of(TRIAL)).score == pytest.approx(1)


def test_a_shared_day_tells_less_of_papers_of_the_same_day():
    one, other = keys_of(TRIAL, MARCH_4), keys_of(FAIR, MARCH_4)
    assert likeness(one, other, 0).evidence < likeness(one, other, 10).evidence


def test_a_shared_day_of_the_past_tells_more():
    past = likeness(keys_of(TRIAL, 702100, MARCH_4), keys_of(FAIR, 702100))
    recent = likeness(keys_of(TRIAL, 702100, MARCH_4), keys_of(FAIR, MARCH_4))
    assert past.evidence > recent.evidence


def test_articles_whose_figures_all_differ_must_share_more():
    one, other = keys_of("Vernouise: M. Solane a 412 voix"), keys_of("Vernouise: M. Solane a 387 voix")
    assert not likeness(one, other).same
    assert likeness(one, keys_of("Vernouise: M. Solane a perdu")).same


def test_the_longer_the_time_between_articles_the_more_they_must_share():
    one, other = keys_of(TRIAL), keys_of(TRIAL)
    assert [likeness(one, other, days).same for days in (30, 40, 400)] == [True, True, False]


def test_keys_without_a_weight_count_as_rare():
    one, other = keys_of(TRIAL), keys_of(FAIR)
    known = dict.fromkeys(set(one) & set(other), 1.0)
    assert story_likeness(one, other, known, 1).score < 1


def test_names_that_many_have_tell_less():
    name = next(iter(keys_of(FERRY)))
    weights = [weight(name, having, 5000) for having in (2, 10, COMMON)]
    assert weights == sorted(weights, reverse=True)


@pytest.mark.parametrize("of", [3, 200, 1_000_000])
def test_two_rare_names_are_enough_in_a_timeline_of_any_size(of):
    one, other = keys_of("Le maire de Vernouise, M. Solane"), keys_of("Vernouise was sad. So was Solane.")
    weights = {key: weight(key, 2, of) for key in one | other}
    assert story_likeness(one, other, weights, 5).same


def test_the_story_with_most_in_common_is_chosen():
    verdict, trial, fair = keys_of(VERDICT), keys_of(TRIAL), keys_of(FAIR)
    members = [Member("fair", fair, 1), Member("trial", trial, 20)]
    choice = same_story(verdict, members, weights_of(verdict, trial, fair))
    assert choice is not None
    assert (choice.story, choice.member, choice.one_with) == ("trial", members[1], ())


def test_an_article_that_is_like_none_begins_a_story():
    ferry, trial = keys_of(FERRY), keys_of(TRIAL)
    assert same_story(ferry, [Member(1, trial, 0)], weights_of(ferry, trial)) is None


def test_one_member_among_many_that_differ_is_not_enough():
    verdict, trial, fair = keys_of(VERDICT), keys_of(TRIAL), keys_of(FERRY)
    members = [Member(1, trial, 1)] + [Member(1, fair, 1)] * 9
    assert same_story(verdict, members, weights_of(verdict, trial, fair)) is None


def test_stories_that_an_article_certainly_belongs_to_are_one():
    text = f"{TRIAL} L'avocat Kerdoncuff et le juge Maurélian l'ont dit à Rochebrune."
    article = keys_of(text)
    choice = same_story(article, [Member(1, article, 1), Member(2, article, 3)], weights_of(article, article))
    assert choice is not None
    assert choice.one_with == (2,)


def test_why_names_the_rarest_first():
    keys = keys_of("Le maire de Vernouise, M. Solane, à Paris", MARCH_4)
    weights = dict(zip(keys, (0.5, 0.9, 0.3, 0.1), strict=True))
    assert why(keys, keys, weights) == "same story: Solane, Vernouise, 2 names, 1 place, 1 day"


def test_figures_may_differ_after_some_time():
    one, other = keys_of("Vernouise: M. Solane a 412 voix"), keys_of("Vernouise: M. Solane a 387 voix")
    assert likeness(one, other, 20).same
