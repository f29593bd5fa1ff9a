"""The memory sticks that are plugged in, on each system."""

from __future__ import annotations

from pathlib import Path

from game.fair.panel.sticks import linux_mounts, sticks, windows_drives


class Kernel:
    """Windows with A: (none), C: fixed, D: removable, E: a DVD, F: removable."""

    def GetLogicalDrives(self) -> int:  # noqa: N802
        return 0b111100

    def GetDriveTypeW(self, root: str) -> int:  # noqa: N802
        return {"C:\\": 3, "D:\\": 2, "E:\\": 5, "F:\\": 2}[root]


def test_linux_has_them_under_media() -> None:
    table = (
        "sysfs /sys sysfs rw 0 0\n/dev/sda2 / ext4 rw 0 0\n/dev/sdb1 /media/kiosk/MY\\040STICK vfat rw 0 0\n"
        "/dev/sdc1 /run/media/老师/优盘 exfat rw 0 0\n"
        "tmpfs /run tmpfs rw 0 0\n/dev/sdd1 /mnt/usb ext4 rw 0 0\n\n"
    )
    assert linux_mounts(table) == [
        Path("/media/kiosk/MY STICK"), Path("/run/media/老师/优盘"), Path("/mnt/usb"),
    ]  # fmt: skip


def test_windows_says_which_drives_are_removable() -> None:
    assert windows_drives(Kernel()) == [Path("D:\\"), Path("F:\\")]


def test_this_machine_can_be_asked() -> None:
    assert all(path.is_dir() for path in sticks())
