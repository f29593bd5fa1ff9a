"""The host's PIN: kept as an scrypt hash, and guarded against guessing. No pygame.

The file `pin` in the data folder is JSON: the hash with its salt and parameters, how many tries in a row
were wrong, and until when the next one has to wait. Who has lost the PIN deletes the file.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final

DIGITS: Final = (4, 8)
"""The least and the most digits of a PIN."""
COST: Final = (2**14, 8, 1)
"""scrypt's N, r and p for a new PIN: 16 MiB and about 50 ms on an office PC (RFC 7914; OWASP names 2^17, 8, 1
for passwords on servers; here a thief of the file has at most 10⁸ PINs to try, whatever the cost)."""
ROOM: Final = 64 * 2**20
"""Bytes that hashing may take, whatever cost a file names."""
FREE: Final = 3
"""Wrong tries in a row that cost no waiting."""
FIRST_WAIT, LONGEST_WAIT = 30.0, 3600.0
"""Seconds to wait after the third wrong try, doubled by each further one up to an hour."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the file says. `noted` is the wall clock's time (s) when it was written."""

    salt: str
    hash: str
    cost: tuple[int, int, int]
    wrong: int = 0
    until: float = 0.0
    noted: float = 0.0


class DamagedPinError(Exception):
    """There is a file, but it cannot be read: nobody gets in until it is deleted."""


class Pin:
    """The PIN of the fair whose data is in `folder`; `clock` is the wall clock in seconds.

    A wall clock that was set back does not shorten a wait: it begins anew. Where the disk refuses, the PIN
    and the wrong tries are remembered until the fair ends.
    """

    def __init__(self, folder: Path, clock: Callable[[], float], cost: tuple[int, int, int] = COST) -> None:
        self._path = folder / "pin"
        self._clock = clock
        self._cost = cost
        self._unsaved: _Kept | None = None

    @property
    def known(self) -> bool:
        """Whether a PIN was set, also one that cannot be read any more."""
        return self._unsaved is not None or self._path.exists()

    @property
    def saved(self) -> bool:
        """Whether all that is known is on the disk."""
        return self._unsaved is None

    def wait(self) -> float:
        """Seconds until the next try is heard. Raises DamagedPinError."""
        kept, now = self._read(), self._clock()
        if kept is None or kept.wrong < FREE:
            return 0.0
        if now < kept.noted:
            kept = self._keep(replace(kept, until=now + _penalty(kept.wrong), noted=now))
        return max(0.0, kept.until - now)

    def opens(self, digits: str) -> bool:
        """Whether these are the digits; False without a look at them while there is to wait.

        A try counts as wrong, on the disk, before it is judged: to cut the power is no way round.
        Raises DamagedPinError.
        """
        kept = self._read()
        if kept is None or self.wait() > 0:
            return False
        now, wrong = self._clock(), kept.wrong + 1
        kept = self._keep(replace(kept, wrong=wrong, until=now + _penalty(wrong), noted=now))
        try:
            found = _hashed(digits, bytes.fromhex(kept.salt), kept.cost).hex()
        except (ValueError, TypeError, OverflowError) as reason:
            raise DamagedPinError(str(self._path)) from reason
        if not hmac.compare_digest(found, kept.hash):
            return False
        self._keep(replace(kept, wrong=0, until=0.0))
        return True

    def set(self, digits: str) -> None:
        """Let this be the PIN from now on. Raises ValueError for other than 4–8 digits."""
        if not (digits.isascii() and digits.isdecimal() and DIGITS[0] <= len(digits) <= DIGITS[1]):
            raise ValueError(f"a PIN has {DIGITS[0]} to {DIGITS[1]} digits")
        salt = secrets.token_bytes(16)
        self._keep(_Kept(salt.hex(), _hashed(digits, salt, self._cost).hex(), self._cost))

    def _read(self) -> _Kept | None:
        if self._unsaved is not None:
            return self._unsaved
        try:
            raw = json.loads(self._path.read_text(encoding="utf-8"))
            kept = _Kept(**(raw | {"cost": tuple(raw["cost"])}))
            return replace(kept, wrong=int(kept.wrong), until=float(kept.until), noted=float(kept.noted))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError) as reason:
            raise DamagedPinError(str(self._path)) from reason

    def _keep(self, kept: _Kept) -> _Kept:
        """Write it down, so that a power cut leaves the old file or the new one."""
        fresh = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
                json.dump(asdict(kept), file)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._path)
            self._unsaved = None
        except OSError:
            self._unsaved = kept
        return kept


def _penalty(wrong: int) -> float:
    """Seconds to wait after so many wrong tries in a row."""
    return 0.0 if wrong < FREE else min(FIRST_WAIT * 2.0 ** min(wrong - FREE, 20), LONGEST_WAIT)


def _hashed(digits: str, salt: bytes, cost: tuple[int, int, int]) -> bytes:
    n, r, p = cost
    return hashlib.scrypt(digits.encode(), salt=salt, n=n, r=r, p=p, maxmem=ROOM, dklen=32)
