import pytest

from tests.browser.pages import opening, seeded
from tests.browser.serving import open_service


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    """A service that holds the seeds and one hostile article."""
    with open_service(tmp_path_factory.mktemp("browser")) as service:
        seeded(service)
        yield service


@pytest.fixture
def opened(browser, service):
    """Opens a page of the service with the seeds: opened("/?from=2025", locale="en-GB")."""
    with opening(browser, service.address) as open_page:
        yield open_page
