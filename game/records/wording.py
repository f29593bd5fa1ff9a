"""What the records have to say to the host, in both languages."""

from __future__ import annotations

from typing import Final

from game.bank.question import Said

UNWRITTEN: Final = Said(
    "记录暂时写不进磁盘（{reason}）。游园照常，新的记录先放在内存里，每分钟再试一次；试成之前关机，这一段就没有了。",
    "The records cannot be written to the disk just now ({reason}). Play goes on and new records are kept in "
    "memory; every minute they are tried again. Switched off before that, they are lost.",
)
NEWER: Final = Said(
    "记录文件是更新版本的程序写的，这个版本不动它；新的记录只放在内存里。请换回新版本。",
    "The records were written by a newer version of the fair; this one leaves them alone and keeps new ones "
    "in memory only. Please go back to the newer version.",
)
BEGUN_ANEW: Final = Said(
    "记录文件损坏了，已改名为“{name}”放在一边，从空白重新开始。在这台电脑上兑过的奖，也认不出来了。",
    "The records were damaged. They were set aside as “{name}”, and new ones begun. Prizes that were given "
    "out at this computer are forgotten too.",
)
RESTORED: Final = Said(
    "记录文件损坏了，已改名为“{name}”放在一边，换上了 {day} 的备份。",
    "The records were damaged. They were set aside as “{name}”, and the backup of {day} took their place.",
)
RESTORED_MISSING: Final = Said(
    "记录文件不见了，换上了 {day} 的备份。（要清空记录，请用后台的“清除”，它会连备份一起删掉。）",
    "The records had vanished, and the backup of {day} took their place. (To be rid of records, use “erase” "
    "in the host's panel: it deletes the backup too.)",
)
NO_BACKUP: Final = Said("备份没有做成（{reason}）。", "The backup could not be made ({reason}).")
