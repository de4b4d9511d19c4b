import pytest
import segno

from tests.web.drawn.prints import PLACE, code_of
from verify.web.drawn import qr


@pytest.mark.parametrize("address", ["https://cekdulu.example/", PLACE.address, PLACE.token_address])
def test_picture_shows_the_squares_of_the_address(address: str) -> None:
    image = qr.picture(address)
    expected = segno.make_qr(address, error="m", boost_error=False)
    assert code_of(image.convert("L"), (0, 0, image.width, image.height)) == tuple(
        tuple(bool(one) for one in row) for row in expected.matrix
    )
    assert expected.error == "M"


def test_picture_has_the_white_around_it_that_readers_need() -> None:
    image = qr.picture("https://cekdulu.example/", dot=1).convert("L")
    edge = [image.getpixel((x, y)) for x in range(image.width) for y in range(qr.QUIET)]
    assert set(edge) == {255}
    assert image.getpixel((qr.QUIET, qr.QUIET)) == 0
