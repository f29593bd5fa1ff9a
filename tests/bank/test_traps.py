"""What keyboards do that YAML misreads: each trap with its whole message, in both languages."""

# ruff: noqa: E501 - a message stands on one line, as its reader sees it

from __future__ import annotations

from typing import Any

import pytest

from tests.bank.reading import GOOD, HEAD, Told, question, read_text, told

CASES: dict[str, tuple[str, Told, Told]] = {
    "a full-width colon": (
        HEAD + question().replace("ask: ", "ask：") + GOOD,
        [
            "3:8 “ask”后面用了中文冒号“：”。 请改成英文冒号，后面空一格：“ask: …”。",
        ],
        [
            "3:8 After “ask” stands a full-width colon “：”. Use a plain colon and a space: “ask: …”.",
        ],
    ),
    "full-width colons in a Chinese file": (
        "主题：商标\n题库:\n  - 题目：甲\n    正确:  乙\n    错误：\n      - 丙\n    解析： 丁\n",
        [
            "1:3 “主题”后面用了中文冒号“：”。 请改成英文冒号，后面空一格：“主题: …”。",
            "3:7 “题目”后面用了中文冒号“：”。 请改成英文冒号，后面空一格：“题目: …”。",
            "5:7 “错误”后面用了中文冒号“：”。 请改成英文冒号，后面空一格：“错误: …”。",
            "7:7 “解析”后面用了中文冒号“：”。 请改成英文冒号，后面空一格：“解析: …”。",
        ],
        [
            "1:3 After “主题” stands a full-width colon “：”. Use a plain colon and a space: “主题: …”.",
            "3:7 After “题目” stands a full-width colon “：”. Use a plain colon and a space: “题目: …”.",
            "5:7 After “错误” stands a full-width colon “：”. Use a plain colon and a space: “错误: …”.",
            "7:7 After “解析” stands a full-width colon “：”. Use a plain colon and a space: “解析: …”.",
        ],
    ),
    "a full-width colon behind a word nobody knows": (
        HEAD + question().replace("why: ", "答安：") + GOOD,
        [
            "6:7 “答安”后面用了中文冒号“：”。 请改成英文冒号，后面空一格：“答安: …”。",
        ],
        [
            "6:7 After “答安” stands a full-width colon “：”. Use a plain colon and a space: “答安: …”.",
        ],
    ),
    "no space after a colon": (
        HEAD + question().replace("right: ", "right:") + GOOD,
        [
            "4:10 “right:”后面少了一个空格。 请在冒号后面空一格：“right: 乙”。",
        ],
        [
            "4:10 A space is missing after “right:”. Put a space after the colon: “right: 乙”.",
        ],
    ),
    "a full-width space after a colon": (
        HEAD + question().replace("right: ", "right:　") + GOOD,
        [
            "4:10 “right:”后面少了一个空格。 请在冒号后面空一格：“right: 乙”。",
        ],
        [
            "4:10 A space is missing after “right:”. Put a space after the colon: “right: 乙”.",
        ],
    ),
    "no space after a dash": (
        HEAD + "  - ask: 甲\n    right: 乙\n    wrong:\n      -丙\n      -丁\n    why: 戊\n" + GOOD,
        [
            "6:7 短横线“-”后面少了一个空格。 请在短横线后面空一格：“- 丙”。",
            "7:7 短横线“-”后面少了一个空格。 请在短横线后面空一格：“- 丁”。",
        ],
        [
            "6:7 A space is missing after the dash “-”. Put a space after the dash: “- 丙”.",
            "7:7 A space is missing after the dash “-”. Put a space after the dash: “- 丁”.",
        ],
    ),
    "a full-width space after a dash": (
        HEAD + question(wrong="\n      -　丙\n      -　丁") + GOOD,
        [
            "6:7 短横线“-”后面少了一个空格。 请在短横线后面空一格：“- 丙”。",
            "7:7 短横线“-”后面少了一个空格。 请在短横线后面空一格：“- 丁”。",
        ],
        [
            "6:7 A space is missing after the dash “-”. Put a space after the dash: “- 丙”.",
            "7:7 A space is missing after the dash “-”. Put a space after the dash: “- 丁”.",
        ],
    ),
    "a full-width dash": (
        HEAD + "  － ask: 甲\n" + GOOD,
        [
            "3:3 这一行开头用的是“－”，不是英文短横线。 请改成英文短横线“-”，后面空一格。",
            "3:5 这一题没有解析（“why”）。 请加一行“why: …”，用学生听得懂的话说明为什么。",
            "3:5 这一题没有正确答案（“right”）。 请加一行“right: …”；判断题请写“verdict: 侵权”“不侵权”或“看情况”。",
        ],
        [
            "3:3 This line begins with “－” instead of a plain dash. Use a plain dash “-” and a space.",
            "3:5 This question has no explanation (no “why”). Add a line “why: …” that tells a student the reason.",
            "3:5 This question has no right answer (no “right”). Add a line “right: …”, or “verdict: infringing”, “fine” or “depends”.",
        ],
    ),
    "a tab": (
        HEAD + question().replace("    right", "\tright") + GOOD,
        [
            "4:1 这一行开头用了 Tab 键。 请把开头的 Tab 换成空格，和同一层的其他行对齐。",
        ],
        [
            "4:1 This line begins with a tab. Replace the tab by spaces, so that the line stands under the others of its level.",
        ],
    ),
    "full-width spaces in front": (
        HEAD + question().replace("    right", "　　right") + GOOD,
        [
            "4:1 这一行开头有全角空格或特殊空格（U+3000）。 请删掉它，换成普通的英文空格（关闭输入法后按空格键），和同一层的其他行对齐。",
        ],
        [
            "4:1 This line begins with a full-width or special space (U+3000). Replace it by ordinary spaces, so that the line stands under the others of its level.",
        ],
    ),
    "no-break spaces in front": (
        HEAD + question().replace("    right", "\u00a0\u00a0  right") + GOOD,
        [
            "4:1 这一行开头有全角空格或特殊空格（U+00A0）。 请删掉它，换成普通的英文空格（关闭输入法后按空格键），和同一层的其他行对齐。",
        ],
        [
            "4:1 This line begins with a full-width or special space (U+00A0). Replace it by ordinary spaces, so that the line stands under the others of its level.",
        ],
    ),
    "a colon in a text": (
        HEAD + question(why="注意: 不要") + GOOD,
        [
            "6:12 这段文字中间有英文冒号加空格：“注意: 不要”，冒号前面会被当成另一个名称。 请把文字里的冒号改成中文冒号“：”，或者给整段文字加上引号：“'…'”。",
        ],
        [
            "6:12 There is a colon with a space inside this text: “注意: 不要”. What stands before it is taken for a key. Put the whole text in quotation marks: '…'.",
        ],
    ),
    "a colon in an option": (
        HEAD + "  - ask: 甲\n    right: 乙\n    wrong:\n      - 注意: 丙\n    why: 戊\n" + GOOD,
        [
            "6:9 “注意”后面有英文冒号加空格，被当成了名称。 如果这是文字，请把冒号改成中文冒号“：”，或者给整段文字加上引号：“'…'”。",
        ],
        [
            "6:9 “注意” is followed by a colon and a space, so it is taken for a key. If this is a text, put the whole of it in quotation marks: '…'.",
        ],
    ),
    "@ at the start": (
        HEAD + question(ask="@小明") + GOOD,
        [
            "3:10 “@小明”以“@”开头，这个符号放在开头有特别的意思。 请给整段文字加上引号：“'…'”。",
        ],
        [
            "3:10 “@小明” begins with “@”, which has a special meaning at the start of a text. Put the whole text in quotation marks: '…'.",
        ],
    ),
    "% at the start": (
        HEAD + question(ask="%5 的人") + GOOD,
        [
            "3:10 “%5 的人”以“%”开头，这个符号放在开头有特别的意思。 请给整段文字加上引号：“'…'”。",
        ],
        [
            "3:10 “%5 的人” begins with “%”, which has a special meaning at the start of a text. Put the whole text in quotation marks: '…'.",
        ],
    ),
    "* at the start": (
        HEAD + question(ask="*甲") + GOOD,
        [
            "3:10 “*甲”以“*”开头，这个符号放在开头有特别的意思。 请给整段文字加上引号：“'…'”。",
        ],
        [
            "3:10 “*甲” begins with “*”, which has a special meaning at the start of a text. Put the whole text in quotation marks: '…'.",
        ],
    ),
    "& at the start": (
        HEAD + question(ask="&甲 乙") + GOOD,
        [
            "3:10 “&甲 乙”以“&”开头，这个符号放在开头有特别的意思。 请给整段文字加上引号：“'…'”。",
        ],
        [
            "3:10 “&甲 乙” begins with “&”, which has a special meaning at the start of a text. Put the whole text in quotation marks: '…'.",
        ],
    ),
    "! at the start": (
        HEAD + question(ask="!甲") + GOOD,
        [
            "3:10 “!甲”以“!”开头，这个符号放在开头有特别的意思。 请给整段文字加上引号：“'…'”。",
        ],
        [
            "3:10 “!甲” begins with “!”, which has a special meaning at the start of a text. Put the whole text in quotation marks: '…'.",
        ],
    ),
    "` at the start": (
        HEAD + question(ask="`甲`") + GOOD,
        [
            "3:10 “`甲`”以“`”开头，这个符号放在开头有特别的意思。 请给整段文字加上引号：“'…'”。",
        ],
        [
            "3:10 “`甲`” begins with “`”, which has a special meaning at the start of a text. Put the whole text in quotation marks: '…'.",
        ],
    ),
    "> at the start": (
        HEAD + question(ask="> 5 元") + GOOD,
        [
            "3:10 “> 5 元”以“>”开头，这个符号放在开头有特别的意思。 请给整段文字加上引号：“'…'”。",
        ],
        [
            "3:10 “> 5 元” begins with “>”, which has a special meaning at the start of a text. Put the whole text in quotation marks: '…'.",
        ],
    ),
    "signs that YAML swallows": (
        HEAD + question(ask="*a", right="&b 乙", why="!c 戊") + GOOD,
        [
            "3:10 “*a”以“*”开头，这个符号放在开头有特别的意思。 请给整段文字加上引号：“'…'”。",
            "4:12 “&b 乙”以“&”开头，这个符号放在开头有特别的意思。 请给整段文字加上引号：“'…'”。",
            "6:10 “! 戊”以“!”开头，这个符号放在开头有特别的意思。 请给整段文字加上引号：“'…'”。",
        ],
        [
            "3:10 “*a” begins with “*”, which has a special meaning at the start of a text. Put the whole text in quotation marks: '…'.",
            "4:12 “&b 乙” begins with “&”, which has a special meaning at the start of a text. Put the whole text in quotation marks: '…'.",
            "6:10 “! 戊” begins with “!”, which has a special meaning at the start of a text. Put the whole text in quotation marks: '…'.",
        ],
    ),
    "a sign at the start inside braces": (
        HEAD + question(ask="{zh: '甲', en: @b}") + GOOD,
        [
            "3:24 “@b}”以“@”开头，这个符号放在开头有特别的意思。 请给整段文字加上引号：“'…'”。",
        ],
        [
            "3:24 “@b}” begins with “@”, which has a special meaning at the start of a text. Put the whole text in quotation marks: '…'.",
        ],
    ),
    '" at the start': (
        HEAD + question(ask='"甲"和"乙"像吗') + GOOD,
        [
            '3:13 以“"”开头的文字在后一个“"”处就结束了，后面还有字。 请改用中文引号“ ”；或者给整段文字外面再加一对另一种引号。',
        ],
        [
            '3:13 A text that begins with “"” ends at the next “"”, but more text follows. Use curly quotation marks “ ” inside, or the other kind of quotation marks around the whole text.',
        ],
    ),
    "an unclosed quotation mark": (
        HEAD + question(ask='"甲') + GOOD,
        [
            '3:10 这里开始的引号“"”没有配对的另一半。 请在这段文字的末尾补上“"”，或者去掉开头的这一个。',
        ],
        [
            '3:10 The quotation mark “"” that opens here is never closed. Add “"” at the end of the text, or delete the one at its beginning.',
        ],
    ),
    "an unclosed quotation mark at the end of the file": (
        HEAD + GOOD + question(why="'戊"),
        [
            "10:10 这里开始的引号“'”没有配对的另一半。 请在这段文字的末尾补上“'”，或者去掉开头的这一个。",
        ],
        [
            "10:10 The quotation mark “'” that opens here is never closed. Add “'” at the end of the text, or delete the one at its beginning.",
        ],
    ),
    "# in a text": (
        HEAD + question(ask="谁是 #1 名") + GOOD,
        [
            "3:13 空格加“#”会把后面的字当成备注去掉：玩家只看到“谁是”，看不到“#1 名”。 如果“#”是文字的一部分，请给整段文字加上引号：“'…'”；如果是备注，请在“#”前面空两格、后面空一格。",
        ],
        [
            "3:13 A space and “#” turn the rest into a remark: players see “谁是” but not “#1 名”. If the “#” belongs to the text, put the whole text in quotation marks: '…'. For a remark, leave two spaces before the “#” and one after it.",
        ],
    ),
    "a list behind its key": (
        HEAD + question(wrong="- 丙") + GOOD,
        [
            "5:12 列表的第一项跟“wrong:”写在了同一行。 请换行，让每个“- ”各占一行，并比“wrong”多缩进两格。",
        ],
        [
            "5:12 The first entry of a list stands on the same line as “wrong:”. Start a new line: each “- ” on its own line, two spaces further in than “wrong”.",
        ],
    ),
    "full-width signs inside braces": (
        HEAD + question(ask="{zh：甲，en：b}") + question(ask="{zh: 甲，en: b}"),
        [
            "3:13 “zh”后面用了中文冒号“：”。 请改成英文冒号，后面空一格：“zh: …”。",
            "3:15 “en”前面用了中文逗号“，”。 花括号里的各项之间请用英文逗号“,”隔开。",
            "3:18 “en”后面用了中文冒号“：”。 请改成英文冒号，后面空一格：“en: …”。",
            "7:16 “en”前面用了中文逗号“，”。 花括号里的各项之间请用英文逗号“,”隔开。",
        ],
        [
            "3:13 After “zh” stands a full-width colon “：”. Use a plain colon and a space: “zh: …”.",
            "3:15 In front of “en” stands a full-width comma “，”. Inside braces, separate the entries with a plain comma “,”.",
            "3:18 After “en” stands a full-width colon “：”. Use a plain colon and a space: “en: …”.",
            "7:16 In front of “en” stands a full-width comma “，”. Inside braces, separate the entries with a plain comma “,”.",
        ],
    ),
    "full-width commas in brackets": (
        HEAD + question(wrong="[丙，丁，己]") + question(ask="又", wrong="[丙，丁, 己]"),
        [
            "5:13 方括号里用了中文逗号，“丙，丁，己”成了一整项。 请用英文逗号“,”隔开各项；如果确实是一项，请给它加上引号。",
            "9:13 方括号里用了中文逗号，“丙，丁”成了一整项。 如果是两项，请用英文逗号“,”隔开；如果确实是一项，请给它加上引号。",
        ],
        [
            "5:13 There is a full-width comma inside the brackets, so “丙，丁，己” is a single entry. Separate the entries with plain commas “,”; if it is one entry, put it in quotation marks.",
            "9:13 There is a full-width comma inside the brackets, so “丙，丁” is a single entry. If these are two, put a plain comma “,” between them; if it is one, put it in quotation marks.",
        ],
    ),
    "full-width brackets": (
        HEAD + question(wrong="【丙，丁】") + GOOD,
        [
            "5:12 “wrong”后面用了中文括号“【】”，里面的各项会连成一段文字。 请改成英文方括号和英文逗号：“[甲, 乙]”，或者每项各占一行，前面写“- ”。",
        ],
        [
            "5:12 “wrong” is followed by full-width brackets “【】”, so all entries become one text. Use plain brackets and commas: “[one, two]”, or a line with “- ” for each entry.",
        ],
    ),
    "a control character": (
        HEAD + question(ask="甲\x07乙") + GOOD,
        [
            "3:11 这里有一个看不见的控制字符（U+0007），多半是从别处复制时带来的。 请删掉这里前后的几个字，再重新打一遍。",
        ],
        [
            "3:11 There is an invisible control character (U+0007) here, probably brought along by copying. Delete a few characters around this place and type them again.",
        ],
    ),
    "a control character by escape": (
        HEAD + question(ask='"甲\\x07"') + GOOD,
        [
            "3:10 这里有一个看不见的控制字符（U+0007），多半是从别处复制时带来的。 请删掉这里前后的几个字，再重新打一遍。",
        ],
        [
            "3:10 There is an invisible control character (U+0007) here, probably brought along by copying. Delete a few characters around this place and type them again.",
        ],
    ),
    "a line separator": (
        HEAD + question(ask="甲\u2028乙") + GOOD,
        [
            "3:11 这里有一个看不见的控制字符（U+2028），多半是从别处复制时带来的。 请删掉这里前后的几个字，再重新打一遍。",
        ],
        [
            "3:11 There is an invisible control character (U+2028) here, probably brought along by copying. Delete a few characters around this place and type them again.",
        ],
    ),
    "a lone surrogate by escape": (
        HEAD + question(ask='"\\uD83D"') + GOOD,
        [
            "3:11 “\\uD83D”不是一个完整的字符，显示不出来。 请删掉它，直接打上想要的字或表情符号。",
        ],
        [
            "3:11 “\\uD83D” does not stand for a whole character and cannot be shown. Delete it and type the character or emoji itself.",
        ],
    ),
    "a character beyond the last by escape": (
        HEAD + question(ask='"\\UFFFFFFFF"') + GOOD,
        [
            "3:11 “\\UFFFFFFFF”不是一个完整的字符，显示不出来。 请删掉它，直接打上想要的字或表情符号。",
        ],
        [
            "3:11 “\\UFFFFFFFF” does not stand for a whole character and cannot be shown. Delete it and type the character or emoji itself.",
        ],
    ),
    "a backslash in double quotation marks": (
        HEAD + question(ask='"C:\\图"') + GOOD,
        [
            "3:13 英文双引号里的反斜杠“\\”有特别的意思，这里的写法读不懂。 请把外面的英文双引号换成英文单引号“'…'”；图片路径请用“/”。",
        ],
        [
            "3:13 Inside double quotation marks a backslash “\\” has a special meaning; this one is not understood. Use single quotation marks '…' around the text; in picture names write “/”.",
        ],
    ),
    "an unclosed bracket": (
        HEAD + question(wrong="[丙, 丁") + GOOD,
        [
            "5:12 从这里开始的括号“[”没有写完，或者里面的各项没有用英文逗号隔开。 请检查：各项之间用英文逗号“,”，最后用“]”收尾；文字里有符号时，给文字加上引号。",
        ],
        [
            "5:12 The bracket “[” that opens here is not closed, or its entries are not separated by commas. Check that there is a “,” between the entries and a “]” at the end; put texts with signs in quotation marks.",
        ],
    ),
    "a stray bracket": (
        HEAD + question(right="]") + GOOD,
        [
            "4:12 这里多了一个“]”。 请删掉它；如果它是文字的一部分，请给整段文字加上引号：“'…'”。",
        ],
        [
            "4:12 There is a stray “]” here. Delete it; if it belongs to a text, put the whole text in quotation marks: '…'.",
        ],
    ),
    "a line that does not line up": (
        HEAD + GOOD + "   - ask: 甲\n" + question(),
        [
            "7:4 这一行和上面的行没有对齐，看不出它属于哪里。 请用空格让它和同一层的其他行左边对齐，并检查上一行是不是少了英文冒号或引号。",
        ],
        [
            "7:4 This line does not stand under the lines above, so it is unclear where it belongs. Line it up with the others of its level by spaces, and check the line above for a missing colon or quotation mark.",
        ],
    ),
    "a line too far to the right": (
        HEAD + question().replace("    why", "      why") + GOOD,
        [
            "6:7 这一行和上面的行没有对齐，看不出它属于哪里。 请用空格让它和同一层的其他行左边对齐，并检查上一行是不是少了英文冒号或引号。",
        ],
        [
            "6:7 This line does not stand under the lines above, so it is unclear where it belongs. Line it up with the others of its level by spaces, and check the line above for a missing colon or quotation mark.",
        ],
    ),
    "a line without a colon": (
        HEAD + question().replace("right:", "right") + GOOD,
        [
            "4:5 这一行“right 乙”没有写成“名称: 内容”的样子。 请在名称后面加上英文冒号和一个空格；如果这是上一行文字的继续，请比上一行多缩进几格。",
        ],
        [
            "4:5 The line “right 乙” is not of the form “key: text”. Put a colon and a space after the key; if the line continues the text above, indent it further.",
        ],
    ),
    "a list for a key": (
        HEAD + "  - ? [a]\n    : b\n" + GOOD,
        [
            "3:7 冒号前面应当是一个词，这里却是括号或列表。 如果这是题目里的文字，请给整段文字加上引号：“'…'”。",
        ],
        [
            "3:7 In front of the colon stands a bracket or a list where a word is expected. If this is part of a text, put the whole text in quotation marks: '…'.",
        ],
    ),
    "several at once": (
        HEAD + question(ask='"甲"啊') + question(why="a: b") + question(wrong="[丙") + question(why=None),
        [
            '3:13 以“"”开头的文字在后一个“"”处就结束了，后面还有字。 请改用中文引号“ ”；或者给整段文字外面再加一对另一种引号。',
            "10:11 这段文字中间有英文冒号加空格：“a: b”，冒号前面会被当成另一个名称。 请把文字里的冒号改成中文冒号“：”，或者给整段文字加上引号：“'…'”。",
            "13:12 从这里开始的括号“[”没有写完，或者里面的各项没有用英文逗号隔开。 请检查：各项之间用英文逗号“,”，最后用“]”收尾；文字里有符号时，给文字加上引号。",
            "15:5 这一题没有解析（“why”）。 请加一行“why: …”，用学生听得懂的话说明为什么。",
        ],
        [
            '3:13 A text that begins with “"” ends at the next “"”, but more text follows. Use curly quotation marks “ ” inside, or the other kind of quotation marks around the whole text.',
            "10:11 There is a colon with a space inside this text: “a: b”. What stands before it is taken for a key. Put the whole text in quotation marks: '…'.",
            "13:12 The bracket “[” that opens here is not closed, or its entries are not separated by commas. Check that there is a “,” between the entries and a “]” at the end; put texts with signs in quotation marks.",
            "15:5 This question has no explanation (no “why”). Add a line “why: …” that tells a student the reason.",
        ],
    ),
}


@pytest.mark.parametrize(("text", "zh", "en"), CASES.values(), ids=CASES.keys())
def test_every_trap_says_where_what_and_how_to_mend_it(text: str, zh: Told, en: Told, loader: Any) -> None:
    reading = read_text(text, loader)
    assert told(reading, "zh") == zh
    assert told(reading, "en") == en


@pytest.mark.parametrize("name", [name for name in CASES if name not in ("# in a text", "several at once")])
def test_a_trap_spoils_its_own_question_only(name: str, loader: Any) -> None:
    text = CASES[name][0]
    topic = read_text(text, loader).topic
    assert topic is not None
    good = text.count(GOOD) or text.count("ask: 又")
    assert len(topic.questions) == good


def test_traps_inside_quoted_text_and_blocks_are_text(loader: Any) -> None:
    text = HEAD + (
        "  - ask: |\n      题目：甲\n      正确:乙 #1\n      -丙\n"
        "    right: '注意: @ # 甲'\n    wrong: [\"a：b\", '丙，丁']\n    why: >-\n      解析：戊\n"
    )
    reading = read_text(text, loader)
    assert reading.problems == ()
    assert reading.topic is not None
    assert reading.topic.questions[0].ask.zh == "题目：甲\n正确:乙 #1\n-丙"


def test_a_remark_set_off_on_purpose_is_no_trap(loader: Any) -> None:
    text = "# 备注\n" + HEAD + question(level="2 # 中等", ask="甲  # 备注", wrong="  # 甲: 乙 #1\n      - 丙")
    assert read_text(text, loader).problems == ()


def test_values_stay_what_was_typed(loader: Any) -> None:
    text = HEAD + question(ask="no", right="1:30", wrong="[007, 2024-13-45, ~, 1e3]", why="9" * 5000)
    topic = read_text(text, loader).topic
    assert topic is not None
    one = topic.questions[0]
    assert one.ask.zh == "no"
    assert [option.text.zh for option in one.options] == ["1:30", "007", "2024-13-45", "~", "1e3"]
    assert one.why.zh == "9" * 5000
