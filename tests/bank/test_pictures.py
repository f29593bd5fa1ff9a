"""Pictures that cannot be shown: each with its whole message, in both languages."""

# ruff: noqa: E501 - a message stands on one line, as its reader sees it

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from game.bank.house import House
from game.bank.reader import Reading, read
from tests.bank.reading import GOOD, HEAD, REGISTER, TODAY, Told, question, told
from tests.pictures import huge_png

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{}</svg>'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A stall's folder with all kinds of pictures, and one that lies outside of it."""
    stall = tmp_path / "wheel"
    (stall / "pictures").mkdir(parents=True)
    picture = Image.effect_noise((64, 64), 50)
    for name in (
        "noodles.png",
        "noodles.jpg",
        "noodles.webp",
        "pictures/inside.png",
        "old.gif",
        "../outside.png",
    ):
        picture.save(stall / name)
    (stall / "truncated.png").write_bytes((stall / "noodles.png").read_bytes()[:-900])
    (stall / "truncated.jpg").write_bytes((stall / "noodles.jpg").read_bytes()[:900])
    (stall / "letter.png").write_text("这不是图片", "utf-8")
    (stall / "wide.png").write_bytes(huge_png(20_000, 20_000))
    (stall / "large.png").write_bytes(huge_png(5_000, 5_000))
    (stall / "heavy.png").write_bytes(b"\0" * 10_000_001)
    (stall / "link.png").symlink_to(tmp_path / "outside.png")
    (stall / "good.svg").write_text(SVG.format('<path d="M0 0h9v9z"/>'), "utf-8")
    (stall / "words.svg").write_text(SVG.format('<text>甲</text><g><use href="#a"/></g>'), "utf-8")
    (stall / "paint.svg").write_text(SVG.format('<path fill="currentColor" d="M0 0h9v9z"/>'), "utf-8")
    (stall / "bomb.svg").write_text('<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + SVG.format("&a;"), "utf-8")
    (stall / "half.svg").write_text(SVG.format("")[:40], "utf-8")
    (stall / "heavy.svg").write_text(SVG.format(" " * 1_000_001), "utf-8")
    return stall


def read_with(picture: str, folder: Path, *, thoroughly: bool = True) -> Reading:
    text = HEAD + question(picture=picture) + GOOD
    return read(text.encode(), folder / "marks.yaml", "wheel", House(REGISTER, TODAY, thoroughly))


@pytest.mark.parametrize(
    "name",
    ["noodles.png", "noodles.jpg", "noodles.webp", "pictures/inside.png", "pictures\\inside.png", "good.svg"],
)
def test_a_good_picture_is_found(name: str, folder: Path) -> None:
    reading = read_with(name, folder)
    assert reading.problems == ()
    assert reading.topic is not None
    assert reading.topic.questions[0].picture == folder / name.replace("\\", "/")


@pytest.mark.parametrize(
    ("name", "zh", "en"),
    [
        (
            "nodles.png",
            ["7:14 找不到图片“nodles.png”。 是不是想写“noodles.png”？"],
            ["7:14 There is no picture “nodles.png”. Did you mean “noodles.png”?"],
        ),
        (
            "pictures/Inside.PNG",
            ["7:14 找不到图片“pictures/Inside.PNG”。 是不是想写“pictures/inside.png”？"],
            ["7:14 There is no picture “pictures/Inside.PNG”. Did you mean “pictures/inside.png”?"],
        ),
        (
            "草原",
            ["7:14 找不到图片“草原”。 请把图片放到题库文件旁边的文件夹里，并核对文件名。"],
            [
                "7:14 There is no picture “草原”. Put the picture beside the bank file, or in a folder there, and check its name."
            ],
        ),
        *[
            (
                outside,
                [
                    f"7:14 图片“{outside}”不在题库文件所在的文件夹里。 请把图片复制到题库文件旁边，只写文件名或“文件夹/文件名”。"
                ],
                [
                    f"7:14 The picture “{outside}” lies outside the folder of the bank file. Copy it beside the bank file and write only its name, or “folder/name”."
                ],
            )
            for outside in (
                "../outside.png",
                "/etc/outside.png",
                "C:\\outside.png",
                "link.png",
                "https://a.cn/b.png",
            )
        ],
        (
            "wide.png",
            ["7:14 图片“wide.png”的像素太多，最多 2000 万像素。 请把图片缩小，宽度 1600 像素就足够清楚。"],
            [
                "7:14 The picture “wide.png” has far too many pixels; 20 million is the most. Make it smaller; a width of 1600 pixels is sharp enough."
            ],
        ),
        (
            "large.png",
            [
                "7:14 图片“large.png”有 5000×5000 像素，最多 2000 万像素。 请把图片缩小，宽度 1600 像素就足够清楚。"
            ],
            [
                "7:14 The picture “large.png” has 5000×5000 pixels; 20 million is the most. Make it smaller; a width of 1600 pixels is sharp enough."
            ],
        ),
        (
            "heavy.png",
            ["7:14 图片“heavy.png”有 10.0 MB，最大 10 MB。 请把图片缩小或压缩后再用。"],
            ["7:14 The picture “heavy.png” has 10.0 MB; 10 MB is the most. Make it smaller or compress it."],
        ),
        *[
            (
                cut,
                [f"7:14 图片“{cut}”不完整，打不开。 请重新复制或下载这张图片。"],
                [f"7:14 The picture “{cut}” is incomplete and cannot be opened. Copy or download it again."],
            )
            for cut in ("truncated.png", "truncated.jpg")
        ],
        (
            "letter.png",
            ["7:14 “letter.png”不是图片。 请换成 PNG、JPEG、WebP 或 SVG 图片。"],
            ["7:14 “letter.png” is not a picture. Use a PNG, JPEG, WebP or SVG picture."],
        ),
        (
            "old.gif",
            ["7:14 “old.gif”是 GIF 图片，这里不能用。 请另存为 PNG、JPEG 或 WebP 图片。"],
            ["7:14 “old.gif” is a GIF picture, which cannot be used here. Save it as PNG, JPEG or WebP."],
        ),
        (
            "words.svg",
            [
                "7:14 SVG 图“words.svg”用了画不出来的东西：text, use。 请把文字转成路径，不用蒙版、滤镜、嵌入图片和引用，再导出一次。"
            ],
            [
                "7:14 The drawing “words.svg” uses what cannot be drawn here: text, use. Turn text into paths, leave out masks, filters, embedded pictures and references, and export again."
            ],
        ),
        (
            "paint.svg",
            [
                "7:14 SVG 图“paint.svg”用了画不出来的东西：currentColor。 请把文字转成路径，不用蒙版、滤镜、嵌入图片和引用，再导出一次。"
            ],
            [
                "7:14 The drawing “paint.svg” uses what cannot be drawn here: currentColor. Turn text into paths, leave out masks, filters, embedded pictures and references, and export again."
            ],
        ),
        (
            "bomb.svg",
            [
                "7:14 SVG 图“bomb.svg”里有 DOCTYPE 或 ENTITY，为了安全不能用。 请用绘图软件导出“普通 SVG”，或者删掉那一行。"
            ],
            [
                "7:14 The drawing “bomb.svg” contains a DOCTYPE or ENTITY, which is refused for safety. Export it as “plain SVG”, or delete that line."
            ],
        ),
        (
            "half.svg",
            ["7:14 “half.svg”不是完整的 SVG 图。 请用绘图软件重新导出。"],
            ["7:14 “half.svg” is not a complete SVG drawing. Export it again from the drawing program."],
        ),
        (
            "heavy.svg",
            ["7:14 图片“heavy.svg”有 1.0 MB，最大 1 MB。 请把图片缩小或压缩后再用。"],
            ["7:14 The picture “heavy.svg” has 1.0 MB; 1 MB is the most. Make it smaller or compress it."],
        ),
    ],
)
def test_a_bad_picture_is_told_and_its_question_left_out(name: str, zh: Told, en: Told, folder: Path) -> None:
    reading = read_with(f"'{name}'", folder)
    assert told(reading, "zh") == zh
    assert told(reading, "en") == en
    assert reading.topic is not None
    assert [question.ask.zh for question in reading.topic.questions] == ["好"]


@pytest.mark.parametrize("name", ["wide.png", "large.png", "letter.png", "truncated.png", "heavy.png"])
def test_the_fair_itself_sees_most_of_it_from_the_head_of_a_file(name: str, folder: Path) -> None:
    assert len(read_with(name, folder, thoroughly=False).problems) == 1


def test_an_option_may_have_a_picture(folder: Path) -> None:
    text = HEAD + question(wrong="[{zh: 丙, picture: good.svg}, {zh: 丙, picture: noodles.png}]")
    reading = read(text.encode(), folder / "marks.yaml", "wheel", House(REGISTER, TODAY))
    assert reading.problems == ()
    assert reading.topic is not None
    assert reading.topic.questions[0].options[1].picture == folder / "good.svg"
    assert reading.pictures == (folder / "good.svg", folder / "noodles.png")
