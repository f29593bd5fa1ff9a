"""Files as editors save them: BOM, GBK, UTF-16, damaged bytes, other line ends."""

from __future__ import annotations

import codecs

import pytest

from game.bank.reader import Reading
from tests.bank.reading import GOOD, HEAD, question, read_text, told

TEXT = HEAD + question() + GOOD


def asked(reading: Reading) -> list[str]:
    """The questions that came through."""
    return [question.ask.zh for question in reading.topic.questions] if reading.topic else []


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(codecs.BOM_UTF8 + TEXT.encode(), id="with a mark"),
        pytest.param(TEXT.replace("\n", "\r\n").encode(), id="Windows line ends"),
        pytest.param(TEXT.replace("\n", "\r").encode(), id="old Mac line ends"),
        pytest.param(TEXT.rstrip("\n").encode(), id="no line end at the end"),
    ],
)
def test_what_editors_do_silently_is_no_problem(data: bytes) -> None:
    reading = read_text(data)
    assert reading.problems == ()
    assert asked(reading) == ["甲", "好"]


def test_gbk_is_read_with_a_notice() -> None:
    reading = read_text(TEXT.encode("gb18030"))
    assert asked(reading) == ["甲", "好"]
    assert reading.whole
    assert [problem.severity for problem in reading.problems] == ["warning"]
    assert told(reading, "zh") == [
        "1:1 这个文件是用 GBK（ANSI）编码保存的，已经照样读出。"
        " 为免别的电脑上出现乱码，请用“另存为”把编码改成“UTF-8”。"
    ]
    assert told(reading, "en") == [
        "1:1 This file was saved in the GBK (ANSI) encoding; it was read all the same."
        " Save it as “UTF-8” so that no computer shows scrambled characters."
    ]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_is_told_plainly(encoding: str) -> None:
    reading = read_text(TEXT.encode(encoding))
    assert reading.topic is None
    assert told(reading, "zh") == [
        "1:1 这个文件是用“Unicode（UTF-16）”编码保存的，读不出来。"
        " 请在记事本里选“文件 → 另存为”，把编码选成“UTF-8”再保存。"
    ]
    assert told(reading, "en") == [
        "1:1 This file was saved as “Unicode (UTF-16)”, which cannot be read here."
        " In the editor choose “Save as” and pick the encoding “UTF-8”."
    ]


@pytest.mark.parametrize(
    ("spoilt", "by"),
    [
        pytest.param("戊".encode(), b"\xe6\x88", id="a cut character"),
        pytest.param("戊".encode(), b"\xed\xa0\xbd\xed\xb8\x80", id="halves of an emoji"),
    ],
)
def test_a_damaged_byte_is_found_and_the_rest_is_read(spoilt: bytes, by: bytes) -> None:
    reading = read_text(TEXT.encode().replace(spoilt, by))
    assert asked(reading) == ["好"]
    assert told(reading, "zh") == [
        "6:10 这里有损坏的字（显示为“�”），原来的字已经看不出来了。"
        " 请删掉它，重新打上正确的字，并用“UTF-8”编码保存。"
    ]
    assert told(reading, "en") == [
        "6:10 There is a damaged character here (shown as “�”); what it was cannot be told any more."
        " Delete it, type the right character again, and save as “UTF-8”."
    ]


def test_what_is_no_text_at_all_is_told() -> None:
    reading = read_text(b"PK\x03\x04" + bytes(range(256)))
    assert reading.topic is None
    assert told(reading, "zh") == [
        "2:1 从这一行起不是能读的文字，这可能不是文本文件，或者编码不对。"
        " 请用记事本打开题库，另存为“UTF-8”编码的文本文件；Word、Excel 文件不能直接当题库。"
    ]
    assert told(reading, "en") == [
        "2:1 From this line on there is no readable text: this is no text file, or its encoding is unusual."
        " Save the bank as a plain text file in “UTF-8”; Word or Excel files cannot be used as they are."
    ]


def test_a_file_too_large_for_a_bank_is_not_even_parsed() -> None:
    reading = read_text(b"#" * 32_000_001)
    assert told(reading, "en") == [
        "1:1 This file has 32 MB; a bank file may have 32 MB at most."
        " Check that it is the right file, or spread the questions over several files."
    ]
    assert told(reading, "zh") == [
        "1:1 这个文件有 32 MB，题库文件最大 32 MB。 请确认没有放错文件；题目确实很多时，请分成几个文件。"
    ]
