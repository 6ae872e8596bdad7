"""The folders of services that were killed go away, those of others stay."""

from api.server.folders import LOCK, service_folder


def test_the_folder_of_a_killed_service_is_removed(tmp_path):
    left = tmp_path / "timeline-left"
    left.mkdir()
    (left / LOCK).touch()
    (left / "limits.db").touch()
    with service_folder(tmp_path) as folder:
        assert list(tmp_path.iterdir()) == [folder]
    assert list(tmp_path.iterdir()) == []


def test_the_folder_of_a_running_service_stays(tmp_path):
    with service_folder(tmp_path) as first, service_folder(tmp_path) as second:
        assert first.is_dir()
        assert second != first


def test_a_folder_that_is_no_service_stays(tmp_path):
    (tmp_path / "timeline-of-my-life").mkdir()
    with service_folder(tmp_path):
        pass
    assert (tmp_path / "timeline-of-my-life").is_dir()
