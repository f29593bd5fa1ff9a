"""The short code on a certificate: a day, some chance, and a seal that only this fair's key can make.

Ten characters of Crockford's base 32 (crockford.com/base32.html), 50 bits:

    day      8 bits   the day's ordinal modulo 256: which of the last 255 days (or tomorrow) it was
    chance  20 bits   a million codes a day, so that two certificates differ
    seal    22 bits   the first bits of HMAC-SHA256(key, the whole date and the chance), RFC 2104

Who does not have the key must guess the seal: a made-up code passes once in 4.2 million (2²²) tries, and it
must name the right day besides. The HMAC's own 256 bits guard the key; the 22 guard a prize.
"""

from __future__ import annotations

import hashlib
import hmac
import random
import re
import unicodedata
from datetime import date
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's digits: no I, L, O (too like 1 and 0) and no U."""
LENGTH: Final = 10
DAYS, CHANCE, SEAL = 8, 20, 22
"""Bits of the three parts."""
_ALIKE: Final = str.maketrans("OIL", "011")
_APART: Final = re.compile(r"[\s\-‐-―_.·]+")


def draw_code(key: bytes, day: date, rng: random.Random) -> str:
    """A new code for a certificate of that day, bare: "7F3K9M2QXA"."""
    chance = rng.getrandbits(CHANCE)
    number = (day.toordinal() % (1 << DAYS)) << (CHANCE + SEAL) | chance << SEAL | _seal(key, day, chance)
    return "".join(ALPHABET[number >> shift & 31] for shift in range(5 * (LENGTH - 1), -1, -5))


def spaced(code: str) -> str:
    """As it is printed: "7F3K9-M2QXA"."""
    return f"{code[:5]}-{code[5:]}"


def read_code(typed: str) -> str | None:
    """The bare code in what somebody typed; None if it cannot be one.

    Small and full-width letters, blanks and dashes do not matter, nor does O for 0, I or L for 1.
    """
    plain = unicodedata.normalize("NFKC", typed)
    code = _APART.sub("", plain).upper().translate(_ALIKE)
    return code if len(code) == LENGTH and set(code) <= set(ALPHABET) else None


def day_of(code: str, key: bytes, today: date) -> date | None:
    """On which day the fair with this key gave the (bare) code; None if it did not.

    Looks back 254 days, and one ahead for clocks that differ.
    """
    number = 0
    for letter in code:
        number = number << 5 | ALPHABET.index(letter)
    rest, chance = number >> (CHANCE + SEAL), number >> SEAL & ((1 << CHANCE) - 1)
    ahead = today.toordinal() + 1
    day = date.fromordinal(ahead - (ahead - rest) % (1 << DAYS))
    return day if _seal(key, day, chance) == number & ((1 << SEAL) - 1) else None


def _seal(key: bytes, day: date, chance: int) -> int:
    text = f"ip-fair certificate {day.isoformat()} {chance}"
    digest = hmac.new(key, text.encode(), hashlib.sha256).digest()
    return int.from_bytes(digest, "big") >> (8 * len(digest) - SEAL)
