"""Messages about what only shows when many questions and files are seen together."""

from __future__ import annotations

from game.bank.problems import Message, error, lapse, warning

BANK_MESSAGES: dict[str, Message] = {
    "duplicate_id": error(
        "编号“{id}”已经用过了：{where}。",
        "请换一个编号，或者删掉“编号”这一行。",
        "The id “{id}” is already taken: {where}.",
        "Choose another id, or delete the line.",
    ),
    "same_question": error(
        "这一题和 {where} 的题目完全一样。",
        "请删掉其中一题。",
        "This question is exactly the same as the one at {where}.",
        "Delete one of them.",
    ),
    "unknown_twin": lapse(
        "找不到编号是“{twin}”的题目。",
        "请核对编号，或者删掉这一行。",
        "There is no question with the id “{twin}”.",
        "Check the id, or delete this line.",
    ),
    "unknown_twin_guess": lapse(
        "找不到编号是“{twin}”的题目。",
        "是不是想写“{guess}”？",
        "There is no question with the id “{twin}”.",
        "Did you mean “{guess}”?",
    ),
    "own_twin": lapse(
        "姊妹题写的是这一题自己。",
        "请写另一题的编号，或者删掉这一行。",
        "This question names itself as its twin.",
        "Write the id of another question, or delete this line.",
    ),
    "empty_folder": error(
        "这个文件夹里没有题库文件。",
        "请在里面为每个摊位建一个文件夹（如 wheel），放入以 .yaml 结尾的题库文件。",
        "There are no bank files in this folder.",
        "Make a folder for each stall in it (such as wheel) with bank files that end in .yaml.",
    ),
    "nothing_readable": error(
        "这个文件夹里没有一道能用的题目。",
        "请先改好其他提示里说的问题。",
        "There is not one playable question in this folder.",
        "Fix what the other messages say first.",
    ),
    "stray_file": warning(
        "这个文件不在摊位的文件夹里，不会出现在游戏中。",
        "请把它移到摊位的文件夹里，如 wheel。",
        "This file is not in a stall's folder and will not appear in the game.",
        "Move it to the folder of a stall, such as wheel.",
    ),
    "txt_ending": warning(
        "这个文件以 .txt 结尾，不会出现在游戏中。",
        "请改名，让它以 .yaml 结尾（在文件夹的“查看”里勾选“文件扩展名”才看得到结尾）。",
        "This file ends in .txt and will not appear in the game.",
        "Rename it so that it ends in .yaml (let the folder show file name extensions).",
    ),
}
