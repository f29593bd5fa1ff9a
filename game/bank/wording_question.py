"""Messages about the questions of a file: their keys, their shape, what they lack."""

from __future__ import annotations

from game.bank.problems import Message, error, warning

QUESTION_MESSAGES: dict[str, Message] = {
    # keys and shapes
    "unknown_key": error(
        "这里不认识“{key}”。",
        "这里能写的有：{allowed}。",
        "“{key}” is not a key here.",
        "These can stand here: {allowed}.",
    ),
    "unknown_key_guess": error(
        "这里不认识“{key}”。",
        "是不是想写“{guess}”？",
        "“{key}” is not a key here.",
        "Did you mean “{guess}”?",
    ),
    "text_became_key": error(
        "“{key}”后面有英文冒号加空格，被当成了名称。",
        "如果这是文字，请把冒号改成中文冒号“：”，或者给整段文字加上引号：“'…'”。",
        "“{key}” is followed by a colon and a space, so it is taken for a key.",
        "If this is a text, put the whole of it in quotation marks: '…'.",
    ),
    "duplicate_key": error(
        "“{key}”写了两次，第一次在第 {first} 行。",
        "请只留一个；如果这里是新的一题，请在它的第一行前面加上“- ”。",
        "“{key}” is written twice; the first is on line {first}.",
        "Keep one of them; if a new question begins here, put “- ” in front of its first line.",
    ),
    "empty_value": error(
        "“{key}”后面没有内容。",
        "请补上内容，或者删掉这一行。",
        "There is nothing after “{key}”.",
        "Write it, or delete this line.",
    ),
    "list_for_text": error(
        "“{key}”这里应当是一段文字，却写成了列表。",
        "请把文字直接写在“{key}: ”后面；多段请合成一段。",
        "“{key}” takes one text, but here is a list.",
        "Write the text right after “{key}: ”, as one.",
    ),
    "map_for_text": error(
        "“{key}”这里应当是一段文字，却写成了带冒号的几项。",
        "请把文字直接写在“{key}: ”后面；文字里有英文冒号时，给整段文字加上引号。",
        "“{key}” takes one text, but here are keys with colons.",
        "Write the text right after “{key}: ”; if it holds a colon, put it in quotation marks.",
    ),
    "list_for_option": error(
        "一个选项应当是一段文字，这里却是列表。",
        "请让每个选项各占一行，前面写“- ”。",
        "An option is one text, but here is a list.",
        "Give each option a line of its own with “- ” in front.",
    ),
    "no_text": error(
        "这里没有文字。",
        "请写上“{zh}”或“{en}”的文字。",
        "There is no text here.",
        "Write a text under “{zh}” or “{en}”.",
    ),
    "wide_brackets": error(
        "“{key}”后面用了中文括号“【】”，里面的各项会连成一段文字。",
        "请改成英文方括号和英文逗号：“[甲, 乙]”，或者每项各占一行，前面写“- ”。",
        "“{key}” is followed by full-width brackets “【】”, so all entries become one text.",
        "Use plain brackets and commas: “[one, two]”, or a line with “- ” for each entry.",
    ),
    "wide_comma_in_list": error(
        "方括号里用了中文逗号，“{text}”成了一整项。",
        "请用英文逗号“,”隔开各项；如果确实是一项，请给它加上引号。",
        "There is a full-width comma inside the brackets, so “{text}” is a single entry.",
        "Separate the entries with plain commas “,”; if it is one entry, put it in quotation marks.",
    ),
    "wide_comma_in_entry": warning(
        "方括号里用了中文逗号，“{text}”成了一整项。",
        "如果是两项，请用英文逗号“,”隔开；如果确实是一项，请给它加上引号。",
        "There is a full-width comma inside the brackets, so “{text}” is a single entry.",
        "If these are two, put a plain comma “,” between them; if it is one, put it in quotation marks.",
    ),
    # a topic
    "no_topic": warning(
        "没有写主题的名称，现在用文件名“{name}”代替。",
        "请在最前面加一行“主题: …”。",
        "The topic has no name; the file name “{name}” is shown instead.",
        "Add a line “topic: …” at the top.",
    ),
    "unknown_icon": warning(
        "没有叫“{icon}”的图标，会显示一个普通图标。",
        "能用的图标有：{icons}。",
        "There is no icon “{icon}”; a plain one will be shown.",
        "These are the icons: {icons}.",
    ),
    "no_letter": warning(
        "字库里没有“{letter}”（{code}），屏幕上会显示成方框。",
        "请换一个字或符号。",
        "The fonts have no “{letter}” ({code}); the screen will show a box.",
        "Use another character.",
    ),
    "no_questions": error(
        "这个文件里没有题目。",
        "请加上“{key}:”一行，在下面写题目，每题以“- ”开头。",
        "There are no questions in this file.",
        "Add a line “{key}:” and the questions below it, each beginning with “- ”.",
    ),
    "questions_no_list": error(
        "“{key}”下面的题目没有以“- ”开头。",
        "请在每题的第一行前面加上“- ”，同一题的其他行再缩进两格。",
        "The questions under “{key}” do not begin with “- ”.",
        "Put “- ” in front of the first line of each question and indent its other lines by two spaces.",
    ),
    "question_no_map": error(
        "这一题只是一段文字：“{text}”。",
        "请写成几行：“题目: …”“正确: …”“错误: …”“解析: …”。",
        "This question is nothing but a text: “{text}”.",
        "Write it as several lines: “ask: …”, “right: …”, “wrong: …”, “why: …”.",
    ),
    # a question
    "no_ask": error(
        "这一题没有题目（“{ask}”）。",
        "请加一行“{ask}: …”。",
        "This question does not ask anything (no “{ask}”).",
        "Add a line “{ask}: …”.",
    ),
    "no_why": error(
        "这一题没有解析（“{why}”）。",
        "请加一行“{why}: …”，用学生听得懂的话说明为什么。",
        "This question has no explanation (no “{why}”).",
        "Add a line “{why}: …” that tells a student the reason.",
    ),
    "no_answer": error(
        "这一题没有正确答案（“{right}”）。",
        "请加一行“{right}: …”；判断题请写“{verdict}: 侵权”“不侵权”或“看情况”。",
        "This question has no right answer (no “{right}”).",
        "Add a line “{right}: …”, or “{verdict}: infringing”, “fine” or “depends”.",
    ),
    "no_wrong": error(
        "这一题没有错误选项（“{wrong}”）。",
        "请加上“{wrong}:”，在下面写 1 到 5 个错误选项，每个前面写“- ”。",
        "This question has no wrong option (no “{wrong}”).",
        "Add “{wrong}:” with one to five wrong options below it, each beginning with “- ”.",
    ),
    "both_kinds": error(
        "这一题既有“{verdict}”又有“{other}”，不知道按哪种题来出。",
        "选择题请删掉“{verdict}”；判断题请删掉“{other}”。",
        "This question has both “{verdict}” and “{other}”, so its kind is unclear.",
        "Delete “{verdict}” for a question with options, or “{other}” for a verdict.",
    ),
    "too_many_options": error(
        "这一题有 {count} 个选项，最多 {most} 个。",
        "请删掉几个，留下最像真的。",
        "This question has {count} options; {most} are the most that fit.",
        "Delete some and keep the most plausible ones.",
    ),
    "equal_options": error(
        "选项“{text}”和第 {first} 行的选项一样。",
        "请改掉其中一个。",
        "The option “{text}” is the same as the one on line {first}.",
        "Change one of them.",
    ),
    "bad_level": error(
        "难度“{value}”不对。",
        "请写 1（容易）、2（中等）或 3（难）。",
        "The level “{value}” does not exist.",
        "Write 1 (easy), 2 (medium) or 3 (hard).",
    ),
    "bad_verdict": error(
        "判断“{value}”不对。",
        "请写“侵权”“不侵权”或“看情况”；用另一对牌子时，写“踩雷”或“安全”。",
        "The verdict “{value}” does not exist.",
        "Write “infringing”, “fine” or “depends”; with the other pair of boards, “mine” or “safe”.",
    ),
    "long_text": warning(
        "这段文字有 {length} 个字，超过 {most} 个字，在屏幕上要滚动才能看完。",
        "请尽量写短一些。",
        "This text is as long as {length} Chinese characters; beyond {most} a player must scroll.",
        "Make it shorter if you can.",
    ),
}
