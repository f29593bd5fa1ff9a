"""What is to be said of files: records that cannot be read, reports that cannot be written."""

from __future__ import annotations

from typing import Final

from game.bank.question import Said

MISSING: Final = Said(
    "找不到记录文件“{path}”。请核对路径；这台机器上还没开过张的话，开一次就有了。",
    "There are no records at “{path}”. Check the path; where no fair has been held yet, there are none.",
)
EMPTY_FOLDER: Final = Said(
    "文件夹“{path}”里没有记录文件（以 .db 结尾的）。",
    "There are no records (files that end in .db) in the folder “{path}”.",
)
FOREIGN: Final = Said(
    "“{path}”不是游园会的记录文件。要的是数据文件夹里的 fair.db，或者后台导出的文件。",
    "“{path}” holds no records of the fair. Wanted is the data folder's fair.db, or a file that the host's "
    "panel has exported.",
)
DAMAGED: Final = Said(
    "记录文件“{path}”损坏了，读不了。它旁边若有 fair.db.backup，可以改用那一份。",
    "The records “{path}” are damaged and cannot be read. If fair.db.backup lies beside them, name that one.",
)
NEWER: Final = Said(
    "“{path}”是更新版本的程序写的。请用那个版本来出报告。",
    "“{path}” was written by a newer version of the fair. Please make the report with that version.",
)
UNREADABLE: Final = Said(
    "“{path}”读不了（{reason}）。请把它（旁边若有 -wal 文件，连同那个）拷到自己的电脑上再试。",
    "“{path}” cannot be read ({reason}). Copy it, with the -wal file beside it if there is one, to your own "
    "computer and try again.",
)
ENDING: Final = Said(
    "“{path}”：报告写成 .html（网页）或 .csv（表格），请用其中一种结尾。",
    "“{path}”: a report is an .html page or a .csv table. Please use one of these endings.",
)
UNWRITTEN: Final = Said(
    "“{path}”写不进去（{reason}）。若正用 Excel 或 WPS 开着它，请先关掉。",
    "“{path}” cannot be written ({reason}). If it is open in Excel or WPS, close it there first.",
)
WRITTEN: Final = Said("报告写好了：{path}", "The report is in {path}")
