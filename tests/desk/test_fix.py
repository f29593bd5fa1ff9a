"""`check --fix` as a teacher runs it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from game.bank.question import Lang
from game.desk.fix import fix
from tests.bank.reading import TODAY
from tests.doctor.cases import HEAD, question

ILL = (HEAD + question()).replace("ask: ", "ask：").replace("\n    right: ", "\n\tright: ")


def run(*paths: Path, lang: Lang = "en", strict: bool = False) -> tuple[int, str]:
    out = io.StringIO()
    return fix(paths, lang, TODAY, out, strict=strict), out.getvalue()


@pytest.fixture
def bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An ill file in a banks folder, named from where the teacher stands."""
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "questions" / "wheel" / "a.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(ILL, "utf-8", newline="\r\n")
    return file


def test_it_tells_each_change_and_keeps_the_file_as_it_was(bank: Path) -> None:
    assert run(bank.parents[1]) == (
        0,
        "questions/wheel/a.yaml:3  “  - ask：{zh: 两家奶茶店的招…” → “  - ask: {zh: 两家奶茶店的招…”\n"
        "questions/wheel/a.yaml:4  “[Tab]right: {zh: …” → “    right: {zh: …”\n"
        "“questions/wheel/a.yaml”: fixed in 2 places; as it was before, it is kept as “a.yaml.bak”.\n"
        "\n"
        "No problems. 1 file with 1 question ready to play.\n",
    )
    assert bank.read_bytes() == (HEAD + question()).replace("\n", "\r\n").encode()
    assert bank.with_name("a.yaml.bak").read_bytes() == ILL.replace("\n", "\r\n").encode()


def test_the_same_in_chinese_and_from_gbk(bank: Path) -> None:
    bank.write_bytes(ILL.encode("gb18030"))
    assert run(bank, lang="zh") == (
        0,
        "questions/wheel/a.yaml  编码从 GBK 改成了 UTF-8\n"
        "questions/wheel/a.yaml:3  “  - ask：{zh: 两家奶茶店的招…” → “  - ask: {zh: 两家奶茶店的招…”\n"
        "questions/wheel/a.yaml:4  “[Tab]right: {zh: …” → “    right: {zh: …”\n"
        "“questions/wheel/a.yaml”改好了 3 处；改以前的样子保存在“a.yaml.bak”里。\n"
        "\n"
        "没有问题。共 1 个文件，1 道能用的题目。\n",
    )


def test_a_second_time_there_is_nothing_to_do(bank: Path) -> None:
    run(bank)
    assert run(bank) == (
        0,
        "Nothing to fix without guessing.\n\nNo problems. 1 file with 1 question ready to play.\n",
    )
    assert sorted(path.name for path in bank.parent.iterdir()) == ["a.yaml", "a.yaml.bak"]


def test_no_backup_is_ever_written_over(bank: Path) -> None:
    for number in ("", "2", "3"):
        text = ILL.replace("Marks", f"Marks {number}")
        bank.write_text(text, "utf-8")
        assert f"“a.yaml.bak{number}”" in run(bank)[1]
        assert bank.with_name(f"a.yaml.bak{number}").read_text("utf-8") == text


def test_what_remains_is_told_and_counts(bank: Path) -> None:
    bank.write_text((HEAD + question(level="7")).replace("ask: ", "ask："), "utf-8")
    status, text = run(bank)
    assert status == 1
    assert "questions/wheel/a.yaml:9:12  The level “7” does not exist." in text


def test_notes_count_if_strict(bank: Path) -> None:
    bank.write_text((HEAD + question(ask="谁是第一 # 备注")), "utf-8")
    assert run(bank)[0] == 0
    assert run(bank, strict=True)[0] == 1


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_file_that_cannot_be_written_stays_as_it_was(
    bank: Path, lang: Lang, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, target: Path) -> Path:  # noqa: ARG001
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    before = bank.read_bytes()
    status, text = run(bank, lang=lang)
    says = {
        "zh": "“questions/wheel/a.yaml”写不进去（没有权限），没有改动。"
        "请关掉正在用它的程序，去掉“只读”，再试一次。\n",
        "en": "“questions/wheel/a.yaml” cannot be written (access is not allowed) and was left as it is. "
        "Close the program that is holding it, let it be written to, and try again.\n",
    }
    assert status == 1
    assert text.startswith(says[lang])
    assert bank.read_bytes() == before
    assert [path.name for path in bank.parent.iterdir()] == ["a.yaml"]


def test_a_read_only_file_is_respected(bank: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda path, mode: False)  # noqa: ARG005  # who tests may be root
    status, text = run(bank, lang="zh")
    assert status == 1
    assert text.startswith("“questions/wheel/a.yaml”写不进去（没有权限），没有改动。")
    assert [path.name for path in bank.parent.iterdir()] == ["a.yaml"]


def test_a_link_stays_a_link(bank: Path) -> None:
    link = bank.with_name("b.yaml")
    link.symlink_to(bank)
    run(link)
    assert link.is_symlink()
    assert bank.read_bytes() == (HEAD + question()).replace("\n", "\r\n").encode()


def test_what_is_no_bank_is_not_touched(bank: Path) -> None:
    text = bank.rename(bank.with_name("a.txt"))
    assert run(text) == (2, f"“{text}” is no bank file: those end in .yaml.\n")
    assert run(bank.parent / "no.yaml")[0] == 2
    assert [path.name for path in bank.parent.iterdir()] == ["a.txt"]


def test_a_hosts_settings_are_only_checked(tmp_path: Path) -> None:
    settings = tmp_path / "fair.yaml"
    settings.write_text("语言：中文\n", "utf-8")
    run(settings)
    assert settings.read_text("utf-8") == "语言：中文\n"
    assert list(tmp_path.iterdir()) == [settings]
