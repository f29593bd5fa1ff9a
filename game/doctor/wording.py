"""What the doctor says: what is wrong, and what a teacher can do about it."""

from __future__ import annotations

from game.bank.problems import Message, warning

MESSAGES: dict[str, Message] = {
    # one question
    "longest_right": warning(
        "正确选项明显最长：有 {length}，其他最长的只有 {next}。",
        "不懂的学生会专挑最长的；请把它写短，或者把错误选项写得一样具体。",
        "The right option is clearly the longest: {length}, the next {next}.",
        "Those who do not know pick the longest; shorten it, or make the wrong ones as detailed.",
    ),
    "absolute_wrong": warning(
        "只有错误选项里有说得太满的词：{words}。",
        "不懂的学生也知道避开这样的话；请换成平实的说法，或者让正确选项也用上这样的词。",
        "Only wrong options have absolute words: {words}.",
        "Students avoid these without knowing the matter; put it plainly, or use one in the right option.",
    ),
    "echo": warning(
        "题目里的{words}只在正确选项里又出现了。",
        "对着题目找相同的字就能答对；请在正确选项里换个说法，或者让错误选项也用到它。",
        "Of all options only the right one repeats {words} from the question.",
        "That gives it away; say it in other words, or let a wrong option use them too.",
    ),
    "all_above": warning(
        "选项“{text}”说的是别的选项，自己不是答案。",
        "选项会打乱顺序，没有“以上”；请换成一个具体的答案，几项都对时，请把它们都写在“{right}”下面。",
        "The option “{text}” speaks of the others and is no answer of its own.",
        "Options are shuffled, so nothing is “above”; write an answer, or list the right ones in “{right}”.",
    ),
    "like_options": warning(
        "选项“{text}”和“{other}”几乎一样。",
        "请让它们说两件不同的事，或者删掉一个。",
        "The option “{text}” is nearly the same as “{other}”.",
        "Let them say different things, or delete one.",
    ),
    "no_because": warning(
        "有 {count} 个错误选项没有写“{because}”。",
        "请各加一句，让选错的学生马上知道错在哪里。",
        "Wrong options without “{because}”: {count}.",
        "Add a sentence to each, so that whoever chose it learns at once what is wrong with it.",
    ),
    "unmarked_not": warning(
        "题目问的是反面，但“{word}”很容易看漏。",
        "最好改成从正面问；一定要这样问，就把它标出来：{marked}。",
        "The question asks for the opposite, but “{word}” is easily missed.",
        "Best ask for what is so; if it must be, set it off: {marked}.",
    ),
    "long_why": warning(
        "解析念出来大约要 {seconds} 秒，超过 {most} 秒就没人听了。",
        "请留下最要紧的两到四句。",
        "To read the explanation aloud takes about {seconds} seconds; beyond {most} nobody listens.",
        "Keep the two to four sentences that matter.",
    ),
    "long_because": warning(
        "“{because}”超过了 {most} 个字。",
        "请只用一句话说清为什么，别的留给解析。",
        "“{because}” is longer than {most} Chinese characters, or twice as many letters.",
        "Give the reason in one sentence and leave the rest to the explanation.",
    ),
    "full_card": warning(
        "题目、选项和解析合起来有 {total} 个字，超过 {most} 个字，答完以后要滚动才能看完。",
        "请把其中最长的写短一些。",
        "Question, options and explanation together are as long as {total} Chinese characters; "
        "beyond {most} a player must scroll.",
        "Shorten the longest of them.",
    ),
    "one_language": warning(
        "这一题有 {count} 处没有{lang}，第一处在这里。",
        "请分成两行写：“{zh}: …”和“{en}: …”；看{lang}的人现在看到的是{other}。",
        "Texts of this question that are not in {lang}: {count}; this is the first.",
        "Write “{zh}: …” and “{en}: …” on two lines; readers of {lang} see {other} now.",
    ),
    "like_question": warning(
        "这一题和 {where} 的题目很像，{share}% 的字词相同。",
        "请删掉一题或者改得不一样；如果是有意写的一对，请给其中一题加上“{twin}: 另一题的编号”。",
        "This question is much like the one at {where}: {share}% of the words are the same.",
        "Delete or change one; if they are a pair on purpose, add “{twin}: id of the other” to one of them.",
    ),
    # citations
    "law_changes": warning(
        "《{law}》（{version}）从 {day} 起换成新的，到时只显示法律名称，不显示条号。",
        "请现在就查好新的条号，同时引“{new} 条号”。",
        "The {law} ({version}) is replaced on {day}; then only its name is shown, without the article.",
        "Look up the new article now and cite “{new} ARTICLE” as well.",
    ),
    "law_changes_name": warning(
        "《{law}》从 {day} 起换成新的，“{typed}”到时可能是另外一条。",
        "请写成两条：“{old} 条号”和“{new} 条号”，到了那天会自动更换。",
        "The {law} is replaced on {day}; “{typed}” may be quite another article then.",
        "Cite both, “{old} ARTICLE” and “{new} ARTICLE”; on that day the one gives way to the other.",
    ),
    "law_ends": warning(
        "《{law}》（{version}）从 {day} 起失效。",
        "请改引到那以后仍然有效的法律，或者到时删掉这一题。",
        "The {law} ({version}) no longer applies from {day}.",
        "Cite a law that stays in force, or drop the question by then.",
    ),
    # a whole file
    "one_language_file": warning(
        "这个文件里的题目都没有{lang}，看{lang}的人看到的是{other}。",
        "请把文字分成两行写：“{zh}: …”和“{en}: …”；只给看{other}的人玩，可以不管。",
        "No question in this file is in {lang}; readers of {lang} see {other}.",
        "Write “{zh}: …” and “{en}: …” on two lines; never mind if all your players read {other}.",
    ),
    "topic_language": warning(
        "主题的名称没有{lang}。",
        "请写成“{topic}: {{{zh}: …, {en}: …}}”。",
        "The name of the topic is not in {lang}.",
        "Write “{topic}: {{{zh}: …, {en}: …}}”.",
    ),
    "no_because_file": warning(
        "这个文件里的错误选项都没有写“{because}”。",
        "请在错误选项下面各加一句，让选错的学生马上知道错在哪里。",
        "No wrong option in this file has a “{because}”.",
        "Add a sentence to each, so that whoever chose it learns at once what is wrong with it.",
    ),
    "longest_often": warning(
        "{count} 道题里有 {found} 道的正确选项最长（{lang}，第 {lines} 行），碰巧只会有 {chance} 道左右。",
        "学生很快会发现“选最长的”；请把其中几题的正确选项写短，或者把错误选项写长。",
        "The right option is the longest in {found} of {count} questions ({lang}, lines {lines}); "
        "by chance it would be in about {chance}.",
        "Students soon notice; in some of these shorten the right option or lengthen a wrong one.",
    ),
    "verdicts": warning(
        "{count} 道判断题里，侵权（踩雷）{infringing} 道、不侵权（安全）{fine} 道、看情况 {depends} 道，"
        "相差太多。",
        "老猜一种就能得分；请补几道少的，或者减几道多的。",
        "Of {count} verdicts {infringing} are infringing (mines), {fine} fine (safe) and {depends} depend: "
        "too uneven.",
        "Guessing one of them always pays; add some of the rare ones or drop some of the common.",
    ),
    "levels": warning(
        "{count} 道题里，难度 1、2、3 各有 {one}、{two}、{three} 道，离四比四比二太远。",
        "题目会越答越难，每一级都要有题可出；请改几题的“{level}”，或者补几道少的。",
        "Of {count} questions {one}, {two} and {three} are of level 1, 2 and 3, far from 4 : 4 : 2.",
        "Questions grow harder with success, so each level needs some; change “{level}” or add what is rare.",
    ),
}
