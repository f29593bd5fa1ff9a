"""Messages about a file and its lines: what was typed, and how to type it so that it is understood.

Each is (what, fix) in Chinese, then (what, fix) in English.
"""

from __future__ import annotations

from game.bank.problems import Message, error, lapse, warning

FILE_MESSAGES: dict[str, Message] = {
    "unreadable_file": error(
        "这个文件打不开（{reason}）。",
        "请确认文件没有被删除、改名，也没有被别的程序占用。",
        "This file cannot be opened ({reason}).",
        "Make sure that it still exists and that no other program is holding it.",
    ),
    "huge_file": error(
        "这个文件有 {size} MB，题库文件最大 {most} MB。",
        "请确认没有放错文件；题目确实很多时，请分成几个文件。",
        "This file has {size} MB; a bank file may have {most} MB at most.",
        "Check that it is the right file, or spread the questions over several files.",
    ),
    "utf16": error(
        "这个文件是用“Unicode（UTF-16）”编码保存的，读不出来。",
        "请在记事本里选“文件 → 另存为”，把编码选成“UTF-8”再保存。",
        "This file was saved as “Unicode (UTF-16)”, which cannot be read here.",
        "In the editor choose “Save as” and pick the encoding “UTF-8”.",
    ),
    "gbk": warning(
        "这个文件是用 GBK（ANSI）编码保存的，已经照样读出。",
        "为免别的电脑上出现乱码，请用“另存为”把编码改成“UTF-8”。",
        "This file was saved in the GBK (ANSI) encoding; it was read all the same.",
        "Save it as “UTF-8” so that no computer shows scrambled characters.",
    ),
    "unknown_encoding": error(
        "从这一行起不是能读的文字，这可能不是文本文件，或者编码不对。",
        "请用记事本打开题库，另存为“UTF-8”编码的文本文件；Word、Excel 文件不能直接当题库。",
        "From this line on there is no readable text: this is no text file, or its encoding is unusual.",
        "Save the bank as a plain text file in “UTF-8”; Word or Excel files cannot be used as they are.",
    ),
    "empty_file": error(
        "这个文件是空的。",
        "请写上“主题: …”和“题库:”，再在下面写题目；不需要的话请删除这个文件。",
        "This file is empty.",
        "Write “topic: …” and “questions:” with the questions below, or delete the file.",
    ),
    "only_text": error(
        "这个文件里只有一段文字，没有题目。",
        "请按“题目: …”“正确: …”“错误: …”“解析: …”的样子写，每个冒号用英文冒号，后面空一格。",
        "There is nothing but text in this file, no questions.",
        "Write it as “ask: …”, “right: …”, “wrong: …”, “why: …”, with a space after each colon.",
    ),
    "root_list": error(
        "文件一开头就是题目，前面缺了“主题”和“题库”两行。",
        "请在最前面加上“主题: …”和“题库:”两行，题目放在“题库:”下面。",
        "The file begins with a question; the lines “topic” and “questions” are missing above it.",
        "Add the two lines “topic: …” and “questions:” at the top, with the questions below.",
    ),
    "two_documents": lapse(
        "这一行的“---”把文件分成了两份，后面的题目读不到。",
        "请删掉这一行；如果后面是另一个主题，请放到另一个文件里。",
        "The “---” here divides the file in two, and nothing below it can be read.",
        "Delete this line; if another topic begins here, move it to a file of its own.",
    ),
    "too_deep": error(
        "这里一层套一层，超过了 {most} 层。",
        "请检查这里的括号和缩进，题库用不到这么多层。",
        "More than {most} levels are nested in each other here.",
        "Check the brackets and the indentation; a bank needs far fewer levels.",
    ),
    "key_is_no_word": error(
        "冒号前面应当是一个词，这里却是括号或列表。",
        "如果这是题目里的文字，请给整段文字加上引号：“'…'”。",
        "In front of the colon stands a bracket or a list where a word is expected.",
        "If this is part of a text, put the whole text in quotation marks: '…'.",
    ),
    "wide_colon": error(
        "“{key}”后面用了中文冒号“：”。",
        "请改成英文冒号，后面空一格：“{key}: …”。",
        "After “{key}” stands a full-width colon “：”.",
        "Use a plain colon and a space: “{key}: …”.",
    ),
    "wide_comma": error(
        "“{key}”前面用了中文逗号“，”。",
        "花括号里的各项之间请用英文逗号“,”隔开。",
        "In front of “{key}” stands a full-width comma “，”.",
        "Inside braces, separate the entries with a plain comma “,”.",
    ),
    "no_space_after_colon": error(
        "“{key}:”后面少了一个空格。",
        "请在冒号后面空一格：“{key}: {text}”。",
        "A space is missing after “{key}:”.",
        "Put a space after the colon: “{key}: {text}”.",
    ),
    "no_space_after_dash": error(
        "短横线“-”后面少了一个空格。",
        "请在短横线后面空一格：“- {text}”。",
        "A space is missing after the dash “-”.",
        "Put a space after the dash: “- {text}”.",
    ),
    "odd_dash": error(
        "这一行开头用的是“{sign}”，不是英文短横线。",
        "请改成英文短横线“-”，后面空一格。",
        "This line begins with “{sign}” instead of a plain dash.",
        "Use a plain dash “-” and a space.",
    ),
    "tab_indent": error(
        "这一行开头用了 Tab 键。",
        "请把开头的 Tab 换成空格，和同一层的其他行对齐。",
        "This line begins with a tab.",
        "Replace the tab by spaces, so that the line stands under the others of its level.",
    ),
    "odd_indent": error(
        "这一行开头有全角空格或特殊空格（{code}）。",
        "请删掉它，换成普通的英文空格（关闭输入法后按空格键），和同一层的其他行对齐。",
        "This line begins with a full-width or special space ({code}).",
        "Replace it by ordinary spaces, so that the line stands under the others of its level.",
    ),
    "invisible_character": error(
        "这里有一个看不见的控制字符（{code}），多半是从别处复制时带来的。",
        "请删掉这里前后的几个字，再重新打一遍。",
        "There is an invisible control character ({code}) here, probably brought along by copying.",
        "Delete a few characters around this place and type them again.",
    ),
    "damaged_character": error(
        "这里有损坏的字（显示为“�”），原来的字已经看不出来了。",
        "请删掉它，重新打上正确的字，并用“UTF-8”编码保存。",
        "There is a damaged character here (shown as “�”); what it was cannot be told any more.",
        "Delete it, type the right character again, and save as “UTF-8”.",
    ),
    "half_character": error(
        "“{code}”不是一个完整的字符，显示不出来。",
        "请删掉它，直接打上想要的字或表情符号。",
        "“{code}” does not stand for a whole character and cannot be shown.",
        "Delete it and type the character or emoji itself.",
    ),
    "hash_cuts": warning(
        "空格加“#”会把后面的字当成备注去掉：玩家只看到“{kept}”，看不到“{cut}”。",
        "如果“#”是文字的一部分，请给整段文字加上引号：“'…'”；如果是备注，请在“#”前面空两格、后面空一格。",
        "A space and “#” turn the rest into a remark: players see “{kept}” but not “{cut}”.",
        "If the “#” belongs to the text, put the whole text in quotation marks: '…'. "
        "For a remark, leave two spaces before the “#” and one after it.",
    ),
    "leading_sign": error(
        "“{text}”以“{sign}”开头，这个符号放在开头有特别的意思。",
        "请给整段文字加上引号：“'…'”。",
        "“{text}” begins with “{sign}”, which has a special meaning at the start of a text.",
        "Put the whole text in quotation marks: '…'.",
    ),
    "dash_behind_key": error(
        "列表的第一项跟“{key}:”写在了同一行。",
        "请换行，让每个“- ”各占一行，并比“{key}”多缩进两格。",
        "The first entry of a list stands on the same line as “{key}:”.",
        "Start a new line: each “- ” on its own line, two spaces further in than “{key}”.",
    ),
    "colon_in_text": error(
        "这段文字中间有英文冒号加空格：“{text}”，冒号前面会被当成另一个名称。",
        "请把文字里的冒号改成中文冒号“：”，或者给整段文字加上引号：“'…'”。",
        "There is a colon with a space inside this text: “{text}”. What stands before it is taken for a key.",
        "Put the whole text in quotation marks: '…'.",
    ),
    "text_after_quote": error(
        "以“{sign}”开头的文字在后一个“{sign}”处就结束了，后面还有字。",
        "请改用中文引号“ ”；或者给整段文字外面再加一对另一种引号。",
        "A text that begins with “{sign}” ends at the next “{sign}”, but more text follows.",
        "Use curly quotation marks “ ” inside, or the other kind of quotation marks around the whole text.",
    ),
    "unclosed_quote": error(
        "这里开始的引号“{sign}”没有配对的另一半。",
        "请在这段文字的末尾补上“{sign}”，或者去掉开头的这一个。",
        "The quotation mark “{sign}” that opens here is never closed.",
        "Add “{sign}” at the end of the text, or delete the one at its beginning.",
    ),
    "unclosed_bracket": error(
        "从这里开始的括号“{sign}”没有写完，或者里面的各项没有用英文逗号隔开。",
        "请检查：各项之间用英文逗号“,”，最后用“{closing}”收尾；文字里有符号时，给文字加上引号。",
        "The bracket “{sign}” that opens here is not closed, or its entries are not separated by commas.",
        "Check that there is a “,” between the entries and a “{closing}” at the end; "
        "put texts with signs in quotation marks.",
    ),
    "backslash": error(
        "英文双引号里的反斜杠“\\”有特别的意思，这里的写法读不懂。",
        "请把外面的英文双引号换成英文单引号“'…'”；图片路径请用“/”。",
        "Inside double quotation marks a backslash “\\” has a special meaning; this one is not understood.",
        "Use single quotation marks '…' around the text; in picture names write “/”.",
    ),
    "stray_bracket": error(
        "这里多了一个“{sign}”。",
        "请删掉它；如果它是文字的一部分，请给整段文字加上引号：“'…'”。",
        "There is a stray “{sign}” here.",
        "Delete it; if it belongs to a text, put the whole text in quotation marks: '…'.",
    ),
    "misplaced_line": error(
        "这一行和上面的行没有对齐，看不出它属于哪里。",
        "请用空格让它和同一层的其他行左边对齐，并检查上一行是不是少了英文冒号或引号。",
        "This line does not stand under the lines above, so it is unclear where it belongs.",
        "Line it up with the others of its level by spaces, "
        "and check the line above for a missing colon or quotation mark.",
    ),
    "no_colon": error(
        "这一行“{text}”没有写成“名称: 内容”的样子。",
        "请在名称后面加上英文冒号和一个空格；如果这是上一行文字的继续，请比上一行多缩进几格。",
        "The line “{text}” is not of the form “key: text”.",
        "Put a colon and a space after the key; if the line continues the text above, indent it further.",
    ),
    "yaml": error(
        "从这里起读不懂了。",
        "请检查这一行和上一行的冒号、引号、括号和缩进。",
        "From here on this cannot be understood.",
        "Check the colons, quotation marks, brackets and indentation of this line and the one above.",
    ),
}
