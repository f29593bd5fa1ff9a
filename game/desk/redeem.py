"""The prize desk: is this code one of ours, from today, and not used yet? Offline."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final, TextIO

from game.bank.question import Said
from game.certificate.code import day_of, read_code, spaced
from game.certificate.key import kept_key
from game.records.records import Records

GENUINE: Final = Said(
    "【可以领奖】{code} 是真的，今天发的。已记为领过奖。",
    "[YES] {code} is genuine and from today. It is now marked as used.",
)
USED: Final = Said(
    "【不能领奖】{code} 是真的，但 {at} 已经领过奖了。",
    "[NO] {code} is genuine, but was already used on {at}.",
)
OTHER_DAY: Final = Said(
    "【不能领奖】{code} 是真的，但不是今天的：它是 {day} 发的。",
    "[NO] {code} is genuine, but not from today: it was given on {day}.",
)
FOREIGN: Final = Said(
    "【不能领奖】{code} 不是这台机器发的。先看看有没有抄错一个字母。",
    "[NO] {code} is not from this fair. Look first whether a letter was mistyped.",
)
UNREADABLE: Final = Said(
    "【不能领奖】“{typed}”不像编号。编号有十个字母或数字，比如 7F3K9-M2QXA。",
    "[NO] “{typed}” is not a code. A code has ten letters or digits, such as 7F3K9-M2QXA.",
)
UNNOTED: Final = Said(
    "【不能领奖】{code} 是真的，今天发的，但磁盘记不下“已领奖”。看看是不是满了、能不能写，再试一次。",
    "[NO] {code} is genuine and from today, but this computer's disk cannot take down that it is used. See "
    "whether the disk is full or may not be written to, and try again.",
)
KEYLESS: Final = Said(
    "【查不了】这里没有游园会的密钥。先把展台数据文件夹里的 key 复制到“{folder}”。",
    "[NO] There is no key of a fair here. Copy the file key from the kiosk's data folder to “{folder}”.",
)
UNREAD: Final = Said(
    "【查不了】读不到这台机器的密钥：{why}", "[NO] The key of this fair cannot be read: {why}"
)


def redeem(typed: str, folder: Path, now: Callable[[], datetime], out: TextIO) -> int:
    """Say, in both languages, what the code in `typed` is worth to the fair with the data in `folder`.

    Exit status 0: genuine, from today, and used from now on; 1: anything else.
    """
    code = read_code(typed)
    if code is None:
        return _say(out, UNREADABLE, typed=" ".join(typed.split())[:40])
    try:
        key = kept_key(folder)
    except OSError as reason:
        return _say(out, UNREAD, why=str(reason))
    if key is None:
        return _say(out, KEYLESS, folder=str(folder))
    day = day_of(code, key, now().date())
    if day is None:
        return _say(out, FOREIGN, code=spaced(code))
    if day != now().date():
        return _say(out, OTHER_DAY, code=spaced(code), day=str(day))
    return _use(code, folder, now, out)


def _use(code: str, folder: Path, now: Callable[[], datetime], out: TextIO) -> int:
    records = Records(folder, now)
    try:
        before, trouble, notice = records.redeem(code), records.trouble, records.notice
    finally:
        records.close()
    if notice is not None:  # what is known of used codes may have been lost
        print(notice.zh, notice.en, sep="\n", file=out)
    if before is not None:
        return _say(out, USED, code=spaced(code), at=before.replace("T", " "))
    if trouble is not None:
        return _say(out, UNNOTED, code=spaced(code))
    _say(out, GENUINE, code=spaced(code))
    return 0


def _say(out: TextIO, words: Said, **gaps: str) -> int:
    told = words.filled(**gaps)
    print(told.zh, told.en, sep="\n", file=out)
    return 1
