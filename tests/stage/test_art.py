"""Drawings come out at the size asked for, are made once, and say which file is missing."""

import re
from pathlib import Path

import pygame
import pytest
from PIL import Image

from game.stage.art import Art, quick
from tests.pictures import huge_png

SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="-20 -10 40 20">'
    '<rect x="-20" y="-10" width="40" height="20" fill="#1F2B4D"/></svg>'
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "topics").mkdir()
    (tmp_path / "plate.svg").write_text(SQUARE, encoding="utf-8")
    (tmp_path / "topics" / "plate.svg").write_text(SQUARE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def art(folder: Path) -> Art:
    return Art(folder)


@pytest.mark.parametrize(
    ("asked", "got"),
    [
        ((None, None), (40, 20)),
        ((None, 100), (200, 100)),
        ((100, None), (100, 50)),
        ((30, 30), (30, 30)),
        ((None, 0.2), (1, 1)),
    ],
)
def test_a_drawing_keeps_its_aspect(
    art: Art, asked: tuple[float | None, float | None], got: tuple[int, int]
) -> None:
    assert art.svg("plate", width=asked[0], height=asked[1]).get_size() == got


def test_a_drawing_is_crisp_and_fills_its_size(art: Art) -> None:
    image = art.svg("topics/plate", width=400)
    assert image.get_at((0, 0)) == image.get_at((399, 199)) == pygame.Color("#1F2B4D")


def test_a_drawing_is_made_once_for_each_size_and_tint(art: Art) -> None:
    assert art.svg("plate", height=50) is art.svg("plate", height=50)
    assert art.svg("plate", height=50) is not art.svg("plate", height=51)
    assert art.drawn(SQUARE, (9, 9)) is art.drawn(SQUARE, (9, 9))


def test_a_tint_replaces_the_ink(art: Art) -> None:
    red = art.svg("plate", height=20, tint=("#1f2b4d", "#D2412F"))
    assert red.get_at((10, 10)) == pygame.Color("#D2412F")
    assert art.svg("plate", height=20).get_at((10, 10)) == pygame.Color("#1F2B4D")


def test_what_is_not_used_is_forgotten_when_room_runs_out(folder: Path) -> None:
    art = Art(folder, room=2 * 40 * 20 * 4)
    first = art.svg("plate")
    second = art.svg("plate", tint=("#1F2B4D", "#000000"))
    assert art.svg("plate") is first
    art.svg("plate", tint=("#1F2B4D", "#FFFFFF"))
    assert art.svg("plate") is first
    assert art.svg("plate", tint=("#1F2B4D", "#000000")) is not second


def test_a_missing_drawing_is_named(art: Art) -> None:
    with pytest.raises(FileNotFoundError, match=r"horse.*horse\.svg is missing"):
        art.svg("horse")


def test_what_is_no_svg_is_named(folder: Path) -> None:
    (folder / "note.svg").write_text("<p>hello</p>", encoding="utf-8")
    with pytest.raises(ValueError, match="note is not an SVG"):
        Art(folder).svg("note")


def test_quick_keeps_half_transparent_pixels() -> None:
    glass = pygame.image.frombytes(bytes([10, 20, 30, 128]), (1, 1), "RGBA")
    assert tuple(quick(glass).get_at((0, 0))) == (10, 20, 30, 128)


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp"])
def test_a_picture_fits_its_box(art: Art, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"noodles.{suffix}"
    Image.new("RGB", (800, 400), (200, 30, 30)).save(path)
    image = art.picture(path, (300, 300))
    assert image is not None
    assert image.get_size() == (300, 150)
    assert image.get_at((150, 75)).r == pytest.approx(200, abs=4)


def test_a_picture_taken_with_a_turned_camera_stands_upright(art: Art, tmp_path: Path) -> None:
    photo = Image.new("RGB", (800, 400))
    exif = photo.getexif()
    exif[0x0112] = 6  # turned by 90°
    photo.save(tmp_path / "photo.jpg", exif=exif)
    image = art.picture(tmp_path / "photo.jpg", (300, 300))
    assert image is not None
    assert image.get_size() == (150, 300)


def test_a_picture_may_be_a_drawing(art: Art, folder: Path) -> None:
    image = art.picture(folder / "plate.svg", (100, 100))
    assert image is not None
    assert image.get_size() == (100, 50)


@pytest.mark.parametrize(
    "head",
    [
        "viewBox='0 0 40 20'",
        'width="40" height="20"',
        'width="40px" height="20px"',
        'viewBox="0,0,40,20" width="100%"',
    ],
)
def test_a_picture_from_any_drawing_program_keeps_its_aspect(art: Art, tmp_path: Path, head: str) -> None:
    text = f'<?xml version="1.0"?>\n<svg {head}><rect width="40" height="20"/></svg>'
    (tmp_path / "from.svg").write_text(text, encoding="utf-8-sig")
    image = art.picture(tmp_path / "from.svg", (100, 100))
    assert image is not None
    assert image.get_size() == (100, 50)
    assert image.get_at((98, 48)).a == 255


def test_a_picture_that_was_changed_is_read_again(art: Art, tmp_path: Path) -> None:
    path = tmp_path / "shop.png"
    Image.new("RGB", (10, 10)).save(path)
    before = art.picture(path, (10, 10))
    assert art.picture(path, (10, 10)) is before
    Image.new("RGB", (20, 10)).save(path)
    assert art.picture(path, (10, 10)) is not before


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("cut.png", b"\x89PNG\r\n\x1a\n\x00\x00"),
        ("text.jpg", b"not a picture"),
        ("empty.webp", b""),
        ("broken.svg", b"<svg"),
        ("binary.svg", b"\xff\xfe\x00"),
        ("flat.svg", b'<svg viewBox="0 0 40 0"/>'),
        ("endless.svg", b'<svg viewBox="0 0 1e999 1"/>'),
        ("odd.svg", b'<svg viewBox="0 0 e e"/>'),
        ("relative.svg", b'<svg width="100%" height="100%"/>'),
        ("large.png", b"\x00" * (10 * 1024 * 1024 + 1)),
    ],
)
def test_a_picture_that_cannot_be_read_is_none(art: Art, tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert art.picture(tmp_path / name, (100, 100)) is None


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded(art: Art, tmp_path: Path) -> None:
    (tmp_path / "bomb.png").write_bytes(huge_png(20_000, 20_000))
    Image.new("1", (5_000, 4_001)).save(tmp_path / "big.png")
    assert art.picture(tmp_path / "bomb.png", (100, 100)) is None
    assert art.picture(tmp_path / "big.png", (100, 100)) is None
    assert art.picture(tmp_path / "gone.png", (100, 100)) is None


ASSETS = Path(__file__).parents[2] / "assets" / "art"
IGNORED = re.compile(r"<(text|use|clipPath|mask|filter|image|style)\b|rgba\(|currentColor|objectBoundingBox")


@pytest.mark.parametrize("path", sorted(ASSETS.rglob("*.svg")), ids=lambda path: path.stem)
def test_our_drawings_use_only_what_is_drawn(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not IGNORED.search(text), "the rasteriser silently leaves this out"
    assert text.count('gradientUnits="userSpaceOnUse"') == len(re.findall(r"<\w+Gradient", text))
    image = Art(ASSETS).svg(str(path.relative_to(ASSETS).with_suffix("")), height=64)
    assert max(image.get_bounding_rect().size) >= 20
