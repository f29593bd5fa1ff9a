"""A made-up minefield for the camera."""

from __future__ import annotations

from game.bank.question import Option, Question, Said

MINES = (
    (
        Said("复印一百本歌谱，在集市上卖", "Selling a hundred copies of a songbook"),
        Said("没得到许可就复制出售，侵犯著作权。", "Copying and selling need the owner’s permission."),
    ),
    (
        Said("直播里放整部新电影给大家看", "Streaming a whole new film to followers"),
        Said("在网上播别人的电影，要先得到许可。", "Showing a film online needs permission first."),
    ),
    (
        Said("奶茶摊挂上别家的名牌招牌", "Hanging a famous sign on a tea stall"),
        Said("同样卖奶茶，用别人的商标会让人认错。", "It sells the same tea, so shoppers mix them up."),
    ),
    (
        Said("把同学的画署上自己的名字参赛", "Signing a friend’s drawing for a contest"),
        Said("画是同学的作品，不能署自己的名字。", "The drawing is the friend’s, whoever signs it."),
    ),
)
SAFE = (
    (
        Said("在作文里引用一句诗并写明作者", "Quoting a line of a poem with its author"),
        Said("为说明问题少量引用并写明出处，可以。", "A short quotation with its source is allowed."),
    ),
    (
        Said("临摹画展的画挂在自己房间", "Copying a painting for one’s own room"),
        Said("只为自己学习、欣赏，不用许可。", "For one’s own study no permission is needed."),
    ),
    (
        Said("借正版书给同桌看", "Lending a bought book to a classmate"),
        Said("正版书可以借，也可以送。", "A genuine book may be lent or given away."),
    ),
    (
        Said("义演里唱流行歌，不收钱不付酬", "Singing a hit for free at a charity night"),
        Said("不收费、不付酬、不营利的演出可以。", "Free, unpaid and not for profit: allowed."),
    ),
    (
        Said("用自己拍的照片做班级明信片", "Making class postcards of one’s own photo"),
        Said("照片是自己拍的，怎么用自己说了算。", "It is one’s own photo, to use as one likes."),
    ),
)
FIELD = Question(
    "field",
    ask=Said(
        "艺术节前的九件小事，哪些是雷？", "Nine small things before the arts festival: which are mines?"
    ),
    why=Said(
        "没得到许可就拿别人的作品或商标去卖、去播、去参赛，都是雷。自己学习、写明出处的引用和不收钱的演出，是安全的。",
        "Selling, streaming or signing what belongs to others is a mine. Studying it, quoting it with its "
        "source or singing it for free is safe.",
    ),
    options=tuple(Option(act, acts is MINES, why) for acts in (MINES, SAFE) for act, why in acts),
    level=2,
    minefield=True,
)
