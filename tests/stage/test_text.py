"""Words become surfaces that fit, that are shared, and that show no empty boxes."""

from __future__ import annotations

import weakref
from pathlib import Path

import pytest
from pygame import BLEND_RGBA_SUB, Surface

from game.stage.text import Lettering
from game.stage.typeset import Typesetter, Weight, is_latin

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
INK = (31, 43, 77)
LONG = "根据《商标法》第57条，“勾”形图案是注册商标，他说：“不能随便用。”赔偿可达500万元（50%）——真的吗？"
ENGLISH = "The shop’s sign says “Nlke”, not “Nike”… Don’t guess: read it twice."
WEIGHTS: list[Weight] = ["medium", "bold", "title"]


@pytest.fixture(scope="module")
def letters() -> Lettering:
    return Lettering(FONTS)


def ink(surface: Surface) -> tuple[int, int, int, int]:
    """The rectangle of what is not transparent."""
    box = surface.get_bounding_rect()
    return box.left, box.top, box.right, box.bottom


def same(one: Surface, other: Surface) -> bool:
    """Whether two surfaces show the same picture."""
    if one.get_size() != other.get_size():
        return False
    rest = one.copy()
    rest.blit(other, (0, 0), special_flags=BLEND_RGBA_SUB)
    return rest.get_bounding_rect().size == (0, 0)


@pytest.mark.parametrize("weight", WEIGHTS)
def test_a_line_is_as_wide_as_it_says(letters: Lettering, weight: Weight) -> None:
    for text in ("商标", LONG, ENGLISH, "IP Fair", "《商标法》", "好！", ""):
        assert letters.line(text, weight, 40, INK).get_width() == max(1, letters.width(text, weight, 40))


@pytest.mark.parametrize("weight", WEIGHTS)
def test_nothing_is_cut_off_at_the_ends(letters: Lettering, weight: Weight) -> None:
    for text in ("《商标法》", "“雷区”！", "（对吗？）", "‘勾’。", "A游园会g", "jab"):
        alone = letters.line(text, weight, 60, INK)
        framed = letters.line(f"一{text}一", weight, 60, INK)
        left, _, right, _ = ink(alone)
        assert right - left <= alone.get_width()
        assert left <= 6
        assert alone.get_width() - right <= 6
        assert framed.get_width() > alone.get_width()


def test_the_same_words_are_the_same_surface(letters: Lettering) -> None:
    assert letters.line("商标", "bold", 40, INK) is letters.line("商标", "bold", 40, INK)
    assert letters.title("商标", 40) is letters.title("商标", 40)
    first = letters.paragraph(LONG, "medium", 30, INK, 300, balanced=True)
    assert first is letters.paragraph(LONG, "medium", 30, INK, 300, balanced=True)
    assert first is not letters.paragraph(LONG, "medium", 30, INK, 300)


@pytest.mark.parametrize("text", [LONG, ENGLISH, "第57条Nike®的500万元，AB与CD和EF的GH"])
@pytest.mark.parametrize("width", [120, 200, 333, 600])
@pytest.mark.parametrize("balanced", [False, True])
def test_a_paragraph_stays_inside_its_width(
    letters: Lettering, text: str, width: int, balanced: bool
) -> None:
    surface = letters.paragraph(text, "medium", 30, INK, width, balanced=balanced)
    assert surface.get_width() <= width
    assert surface.get_height() == letters.height(text, "medium", 30, width)


def test_the_optical_middle_of_a_line_is_in_the_middle_of_an_ideograph(letters: Lettering) -> None:
    for weight in WEIGHTS:
        _, top, _, bottom = ink(letters.line("国", weight, 100, INK))
        assert abs((top + bottom) / 2 - letters.middle(weight, 100)) < 4


def test_a_paragraph_is_centred_around_its_optical_middle(letters: Lettering) -> None:
    surface = letters.paragraph("国国国国", "bold", 50, INK, 100)
    _, top, _, bottom = ink(surface)
    assert abs((top + bottom) / 2 - surface.get_height() / 2) < 3


def test_lines_are_centred_without_the_blank_half_of_their_marks(letters: Lettering) -> None:
    surface = letters.paragraph("国国国国\n国国！", "bold", 50, INK, 400, align="center")
    left, _, right, _ = ink(surface.subsurface((0, 75, surface.get_width(), 75)))
    assert abs((left + right) / 2 - surface.get_width() / 2) < 3


def test_marks_that_meet_are_squeezed(letters: Lettering) -> None:
    loose = letters.width("国。国”国", "medium", 40) - letters.width("国国", "medium", 40)
    assert loose == 40 * 3
    assert letters.width("国。”国", "medium", 40) == 40 * 3.5
    assert letters.width("国，“国", "medium", 40) == 40 * 3.5


def test_latin_sentences_get_narrow_quotes(letters: Lettering) -> None:
    assert not is_latin("注册“Nike”商标")
    assert is_latin("Is “商标” a trademark?")
    assert letters.width("don’t", "medium", 40) < letters.width("dont", "medium", 40) + 14
    assert letters.width("他说don’t", "medium", 40) < letters.width("他说dont", "medium", 40) + 14


def test_the_first_size_that_fits_is_taken(letters: Lettering) -> None:
    sizes = [60, 50, 40, 30, 20]
    for width, height in ((600, 400), (400, 300), (300, 500)):
        size = letters.fit(LONG, "medium", width, height, sizes)
        assert letters.height(LONG, "medium", size, width) <= height
        larger = sizes[: sizes.index(size)]
        assert all(letters.height(LONG, "medium", px, width) > height for px in larger)
    assert letters.fit(LONG, "medium", 100, 50, sizes) == 20


def test_a_size_that_would_tear_a_word_is_not_taken(letters: Lettering) -> None:
    size = letters.fit("incomprehensible", "bold", 300, 900, [80, 60, 40, 30])
    assert letters.lines("incomprehensible", "bold", size, 300) == ("incomprehensible",)


def test_titles_borrow_what_kuaile_lacks() -> None:
    setter = Typesetter(FONTS)
    runs = setter.line("玙知IP！", "title", 40, latin=False).runs
    assert [(run.face, run.text) for run in runs] == [
        ("bold", "玙"),
        ("kuaile", "知"),
        ("fredoka", "IP"),
        ("kuaile", "！"),
    ]
    baselines = {run.y + setter.font(run.face, run.px).get_ascent() for run in runs}
    assert len(baselines) == 1


@pytest.mark.parametrize("weight", ["medium", "title"])
def test_the_apostrophe_of_a_keyboard_becomes_a_real_one(letters: Lettering, weight: Weight) -> None:
    for typed in ("Don't", "the buyers' bags", "他说don't"):
        straight = letters.line(typed, weight, 40, INK)
        assert same(straight, letters.line(typed.replace("'", "’"), weight, 40, INK))
    assert not same(letters.line("5' 'a'", weight, 40, INK), letters.line("5’ ’a’", weight, 40, INK))


def test_fonts_that_are_not_needed_any_more_are_closed() -> None:
    letters = Lettering(FONTS)
    first = weakref.ref(letters.font("bold", 20))
    letters.line("知产游园会", "bold", 20, INK)
    for px in range(21, 21 + 64):
        letters.line("知产游园会", "bold", px, INK)
    assert first() is None


def test_what_was_written_is_forgotten_when_nobody_needs_it() -> None:
    letters = Lettering(FONTS)
    before = letters.line("知产", "bold", 30, INK)
    font = weakref.ref(letters.font("bold", 30))
    assert letters.line("知产", "bold", 30, INK) is before
    letters.forget()
    assert font() is None
    again = letters.line("知产", "bold", 30, INK)
    assert again is not before
    assert same(again, before)


def test_a_title_has_a_rim_and_stands_out(letters: Lettering) -> None:
    plain = ink(letters.line("园", "title", 100, INK))
    title = letters.title("园", 100)
    assert title.get_width() == plain[2] - plain[0] + 2 * 7
    assert title.get_height() == plain[3] - plain[1] + 2 * 7 + 9


def test_every_listed_character_can_be_drawn(letters: Lettering) -> None:
    covered = set((FONTS / "covered.txt").read_text("utf-8")) - {"\n"}
    assert len(covered) > 9000
    assert set("商标®™㊟①⑳—…“”《》％℃·") <= covered
    box = letters.font("bold", 24).render("\uf8ff", True, INK)
    for weight in ("medium", "bold"):
        font = letters.font(weight, 24)
        sample = sorted(covered)[::97]
        assert not any(same(font.render(character, True, INK), box) for character in sample)
