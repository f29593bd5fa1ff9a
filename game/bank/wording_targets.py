"""Messages about what is thrown at: verdicts with their boards, and minefields."""

from __future__ import annotations

from game.bank.problems import Message, error

TARGETS_MESSAGES: dict[str, Message] = {
    # verdicts
    "options_at_targets": error(
        "投靶摊位只出判断题和雷区，不出选择题。",
        "请把“{other}”换成“{verdict}: 侵权”“不侵权”或“看情况”，或者把这一题移到别的摊位，如 wheel。",
        "The target stall asks for verdicts and minefields, not questions with options.",
        "Write “{verdict}: infringing”, “fine” or “depends” instead of “{other}”, "
        "or move the question to another stall, such as wheel.",
    ),
    "no_verdict": error(
        "这一题没有判断（“{verdict}”）。",
        "请加一行“{verdict}: 侵权”“不侵权”或“看情况”；雷区请写“{mines}”和“{safe}”两个列表。",
        "This question has no verdict (no “{verdict}”).",
        "Add a line “{verdict}: infringing”, “fine” or “depends”, "
        "or for a minefield the lists “{mines}” and “{safe}”.",
    ),
    "bad_signs": error(
        "没有“{value}”这对牌子。",
        "请写“侵权”（侵权、不侵权）或“踩雷”（踩雷、安全）。",
        "There is no pair of boards “{value}”.",
        "Write “infringement” (infringing, fine) or “mine” (mine, safe).",
    ),
    "signs_contradict": error(
        "“{signs}: {typed}”和判断“{verdict}”对不上。",
        "请删掉这一行，只有判断是“看情况”时才用得着它。",
        "“{signs}: {typed}” is not the pair of boards that the verdict “{verdict}” is on.",
        "Delete this line; only the verdict “depends” needs it.",
    ),
    "signs_alone": error(
        "“{signs}”只用在判断题里。",
        "请删掉这一行。",
        "“{signs}” belongs to a verdict.",
        "Delete this line.",
    ),
    # minefields
    "minefield_elsewhere": error(
        "雷区只能放在投靶摊位。",
        "请把这一题移到 targets 文件夹里的题库。",
        "Only the target stall can ask a minefield.",
        "Move it to a bank file in the folder targets.",
    ),
    "minefield_mixed": error(
        "这一题既有“{field}”又有“{other}”，不知道按哪种题来出。",
        "雷区请只留“{mines}”和“{safe}”；别的题请删掉它们。",
        "This question has both “{field}” and “{other}”, so its kind is unclear.",
        "Keep only “{mines}” and “{safe}” for a minefield, or delete them.",
    ),
    "minefield_picture": error(
        "雷区里放不下图片。",
        "请删掉“{picture}”这一行。",
        "A minefield has no room for pictures.",
        "Delete the line “{picture}”.",
    ),
    "no_mines": error(
        "这片雷区没有雷（“{mines}”）。",
        "请加上“{mines}:”，在下面写 3 到 5 件踩雷的事，每件前面写“- ”。",
        "This minefield has no mines (no “{mines}”).",
        "Add “{mines}:” with three to five infringing acts below it, each beginning with “- ”.",
    ),
    "no_safe": error(
        "这片雷区没有安全的事（“{safe}”）。",
        "请加上“{safe}:”，在下面写 4 到 6 件合法的事，每件前面写“- ”。",
        "This minefield has no lawful acts (no “{safe}”).",
        "Add “{safe}:” with four to six lawful acts below it, each beginning with “- ”.",
    ),
    "acts_count": error(
        "这片雷区有 {count} 件事，应当正好 {acts} 件。",
        "请增减“{mines}”或“{safe}”下面的事。",
        "A minefield has exactly {acts} acts; this one has {count}.",
        "Add or delete some under “{mines}” or “{safe}”.",
    ),
    "mines_count": error(
        "这片雷区有 {count} 个雷，应当有 {fewest} 到 {most} 个。",
        "请把几个雷换成合法的事，或者反过来。",
        "A minefield has {fewest} to {most} mines; this one has {count}.",
        "Replace some mines by lawful acts, or the other way round.",
    ),
    "no_because": error(
        "“{text}”没有写原因（“{because}”）。",
        "请加一行“{because}: …”，用一句话说明为什么。",
        "There is no reason with “{text}” (no “{because}”).",
        "Add a line “{because}: …” that says why in one sentence.",
    ),
    "bare_act": error(
        "“{text}”没有写原因。",
        "请写成两行：“{zh}: …”和“{because}: …”，用一句话说明为什么。",
        "There is no reason with “{text}”.",
        "Write two lines, “{zh}: …” and “{because}: …”, the latter saying why in one sentence.",
    ),
    "long_act": error(
        "“{text}”太长，小靶牌上写不下。",
        "请缩短到 {most} 个汉字或 {letters} 个字母以内。",
        "“{text}” is too long for a small board.",
        "Keep to {letters} letters or {most} Chinese characters.",
    ),
    "long_reason": error(
        "原因“{text}”太长。",
        "请缩短到 {most} 个汉字或 {letters} 个字母以内。",
        "The reason “{text}” is too long.",
        "Keep to {letters} letters or {most} Chinese characters.",
    ),
    "equal_acts": error(
        "“{text}”和第 {first} 行的事一样。",
        "请改掉其中一个。",
        "The act “{text}” is the same as the one on line {first}.",
        "Change one of them.",
    ),
}
