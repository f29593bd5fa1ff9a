"""Messages about what a file says: its questions, their citations and pictures, and the bank as a whole."""

from __future__ import annotations

from game.bank.problems import Message, error, lapse, warning

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
        "请写“侵权”“不侵权”或“看情况”。",
        "The verdict “{value}” does not exist.",
        "Write “infringing”, “fine” or “depends”.",
    ),
    "long_text": warning(
        "这段文字有 {length} 个字，超过 {most} 个字，在屏幕上要滚动才能看完。",
        "请尽量写短一些。",
        "This text is as long as {length} Chinese characters; beyond {most} a player must scroll.",
        "Make it shorter if you can.",
    ),
    # citations
    "law_unclear": warning(
        "法条“{typed}”的写法看不懂，会照原样显示。",
        "请写成“《商标法》第五十七条第（二）项”，一行一条。",
        "The citation “{typed}” is not understood and will be shown as it is.",
        "Write it like “《商标法》第五十七条第（二）项”, one article each.",
    ),
    "law_unclear_key": lapse(
        "法条“{typed}”的写法看不懂。",
        "请写成“trademark-law-2019 57(2)”，或者“《商标法》第五十七条第（二）项”。",
        "The citation “{typed}” is not understood.",
        "Write it like “trademark-law-2019 57(2)” or “《商标法》第五十七条第（二）项”.",
    ),
    "law_unknown": lapse(
        "法律登记表里没有“{typed}”。",
        "请改成登记表 assets/laws.yaml 里有的代号，或者直接写法律名称“《…》第…条”。",
        "There is no “{typed}” in the register of laws.",
        "Use a key of assets/laws.yaml, or the name of the law: “《…》第…条”.",
    ),
    "law_unknown_guess": lapse(
        "法律登记表里没有“{typed}”。",
        "是不是想写“{guess}”？",
        "There is no “{typed}” in the register of laws.",
        "Did you mean “{guess}”?",
    ),
    "law_name_unknown": warning(
        "法律登记表里没有“{typed}”，会照原样显示。",
        "请核对名称；不在登记表里的法律不会检查条号，也不会随新法更新。",
        "“{typed}” is not in the register of laws and will be shown as it is.",
        "Check the name; a law outside the register is not checked and does not follow new versions.",
    ),
    "law_name_unknown_guess": warning(
        "法律登记表里没有“{typed}”，会照原样显示。",
        "是不是想写“{guess}”？",
        "“{typed}” is not in the register of laws and will be shown as it is.",
        "Did you mean “{guess}”?",
    ),
    "law_article": lapse(
        "《{law}》（{version}）没有第 {article} 条，一共 {most} 条。",
        "请核对条号。",
        "The {law} ({version}) has no article {article}; it has {most}.",
        "Check the number of the article.",
    ),
    "law_repealed": lapse(
        "《{law}》（{version}）只施行到 {day}，现在已经失效。",
        "请改引现行的“{now}”，并核对新的条号。",
        "The {law} ({version}) was in force until {day} and no longer applies.",
        "Cite “{now}”, which is in force now, and check the new number of the article.",
    ),
    "law_repealed_alone": lapse(
        "《{law}》（{version}）只施行到 {day}，现在已经失效。",
        "请改引现行有效的法律。",
        "The {law} ({version}) was in force until {day} and no longer applies.",
        "Cite a law that is in force.",
    ),
    "law_not_yet": warning(
        "《{law}》（{version}）从 {day} 起才施行，在那之前只显示法律名称。",
        "请同时引现行的“{now}”和它的条号。",
        "The {law} ({version}) takes effect on {day}; until then only its name is shown.",
        "Cite the article of “{now}”, which is in force now, as well.",
    ),
    "law_not_yet_alone": warning(
        "《{law}》（{version}）从 {day} 起才施行，在那之前不显示。",
        "请同时引现行有效的法律。",
        "The {law} ({version}) takes effect on {day} and is not shown until then.",
        "Cite a law that is in force now as well.",
    ),
    # pictures
    "picture_missing": error(
        "找不到图片“{name}”。",
        "请把图片放到题库文件旁边的文件夹里，并核对文件名。",
        "There is no picture “{name}”.",
        "Put the picture beside the bank file, or in a folder there, and check its name.",
    ),
    "picture_missing_guess": error(
        "找不到图片“{name}”。",
        "是不是想写“{guess}”？",
        "There is no picture “{name}”.",
        "Did you mean “{guess}”?",
    ),
    "picture_outside": error(
        "图片“{name}”不在题库文件所在的文件夹里。",
        "请把图片复制到题库文件旁边，只写文件名或“文件夹/文件名”。",
        "The picture “{name}” lies outside the folder of the bank file.",
        "Copy it beside the bank file and write only its name, or “folder/name”.",
    ),
    "picture_heavy": error(
        "图片“{name}”有 {size} MB，最大 {most} MB。",
        "请把图片缩小或压缩后再用。",
        "The picture “{name}” has {size} MB; {most} MB is the most.",
        "Make it smaller or compress it.",
    ),
    "picture_pixels": error(
        "图片“{name}”有 {width}×{height} 像素，最多 2000 万像素。",
        "请把图片缩小，宽度 1600 像素就足够清楚。",
        "The picture “{name}” has {width}×{height} pixels; 20 million is the most.",
        "Make it smaller; a width of 1600 pixels is sharp enough.",
    ),
    "picture_pixels_unknown": error(
        "图片“{name}”的像素太多，最多 2000 万像素。",
        "请把图片缩小，宽度 1600 像素就足够清楚。",
        "The picture “{name}” has far too many pixels; 20 million is the most.",
        "Make it smaller; a width of 1600 pixels is sharp enough.",
    ),
    "picture_truncated": error(
        "图片“{name}”不完整，打不开。",
        "请重新复制或下载这张图片。",
        "The picture “{name}” is incomplete and cannot be opened.",
        "Copy or download it again.",
    ),
    "picture_no_picture": error(
        "“{name}”不是图片。",
        "请换成 PNG、JPEG、WebP 或 SVG 图片。",
        "“{name}” is not a picture.",
        "Use a PNG, JPEG, WebP or SVG picture.",
    ),
    "picture_kind": error(
        "“{name}”是 {kind} 图片，这里不能用。",
        "请另存为 PNG、JPEG 或 WebP 图片。",
        "“{name}” is a {kind} picture, which cannot be used here.",
        "Save it as PNG, JPEG or WebP.",
    ),
    "picture_unreadable": error(
        "图片“{name}”打不开（{reason}）。",
        "请确认文件没有被别的程序占用，也允许读取。",
        "The picture “{name}” cannot be opened ({reason}).",
        "Make sure that no other program is holding it and that it may be read.",
    ),
    "svg_broken": error(
        "“{name}”不是完整的 SVG 图。",
        "请用绘图软件重新导出。",
        "“{name}” is not a complete SVG drawing.",
        "Export it again from the drawing program.",
    ),
    "svg_doctype": error(
        "SVG 图“{name}”里有 DOCTYPE 或 ENTITY，为了安全不能用。",
        "请用绘图软件导出“普通 SVG”，或者删掉那一行。",
        "The drawing “{name}” contains a DOCTYPE or ENTITY, which is refused for safety.",
        "Export it as “plain SVG”, or delete that line.",
    ),
    "svg_ignored": error(
        "SVG 图“{name}”用了画不出来的东西：{tags}。",
        "请把文字转成路径，不用蒙版、滤镜、嵌入图片和引用，再导出一次。",
        "The drawing “{name}” uses what cannot be drawn here: {tags}.",
        "Turn text into paths, leave out masks, filters, embedded pictures and references, and export again.",
    ),
    # the bank as a whole
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
        "Mend what the other messages say first.",
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
