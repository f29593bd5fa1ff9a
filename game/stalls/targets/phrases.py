"""Short Chinese acts on narrow plates, parted where one would pause and never within a word. Pure.

With seven characters a line chance tears words: 服务 | 器. So a line ends only after a mark, after a word of
the field or of school life that is known here, or after a particle that belongs to it. What is not known
stays in one piece with what follows. Other scripts part as in `wrap`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import combinations, pairwise
from typing import Final

from game.stage.wrap import pieces

_WORDS: Final = """
商标 注册 专利 著作权 作者 版权 授权 授权书 许可 许可证 软件 程序 代码 开源 破解 破解版
注册码 生成器 汉化 正版 正品 盗版 仿造 冒充 假名牌 名牌 驰名 标识 署名 注明 写明 标明
标上 出处 原文 协议 说明 公式 原理 勾股定理 创意 构造 功能 工具 零件 文件 齿轮 轮子 抓手
机器人 服务器 链接 账号 头像 博客 网游 网课 网上 上网 公网 全网 全国 官方 下载 上传 放出
放上来 发布 直播 直播间 视频 短片 片头 片子 电影 演出 话剧 剧本 小说 唐诗 散文 书评 影评
心得 日记 教程 教程书 新书 整本 整篇 整部 整套 题库 付费 免费 会员 表情 表情包 照片
自拍照 合影 海报 贴纸 名字 明信片 书签 图案 水墨 水墨风 云海 草原 雕塑 写生 画展 画师
摄影师 歌手 歌谱 配乐 录音 录下 嗓音 马头琴 马头琴曲 作词 作曲 弹唱 上台 开场 讲座 专家
文稿 老师 同学 学姐 家长 嘉宾 朋友 观众 大家 客人 作家 搭档 本人 自己 别人 别家 他人
教育局 图书馆 运动会 校园 全班 同意 点头 答应 得到 告诉 如实 照实 照登 照样 照搬 编造
抹掉 裁掉 撕掉 拆开 买来 借来 招揽 揽客 拉客 组织 好评 销量 第一 金奖 比赛 参赛 比分
规则 抽奖 一箱 奶片 奶糖 牧场 挤奶凳 燕麦种 自家 我家 承包地 新店 邻摊 邻店 横幅 国旗
五环 谎话 送货 手链 袜子 毛巾 球衣 球场 书包 发卡 玩具 玩具车 风扇 队徽 小马 雪景 日出
日落 通知 放假 报道 记账 记下 游戏 游戏盘 一首 一匹 一页 一篇 一段 一部 一个 同一个
同一片 一群 一群人 两句 几圈 逐句 逐镜 克隆 搞笑 独自 偷偷 瞒着 看完 念完 抄下 弄懂 算出
切成 当成 使用 用来 用于 研究 学习 设计 推荐 聊天 出镜 出版 视障 没有 没问 社刊 卖票
自己的话 她的画 作者名 自己名 以后 相同 纯棉 明知 帮着 守着 对着 印着 广场 作品 图片 音乐
歌曲 动画 班级 学校 网站 平台 转发 转载 引用 翻译 改编 拍摄 录制 出售 购买 发明 外观
包装 产品 商品 品牌 商店 店铺 顾客 秘密 配方 合同 员工 公司 农户 种子 产地 地理标志
"""
KNOWN: Final = frozenset(_WORDS.split())
"""Words after which a line may end."""
LONGEST: Final = max(map(len, KNOWN))
PARTICLES: Final = frozenset("的了着过们里上后")
"""They belong to what is before them."""
MANY: Final = 16
"""An act of more phrases is no short one: its lines are not worth weighing."""
OPENING: Final = frozenset("“‘《（")
PAUSES: Final = frozenset("，。！？；：、,!?;")


@lru_cache(maxsize=64)
def phrases(act: str) -> tuple[str, ...]:
    """What a line may begin with, one after the other; together they are the act."""
    ends = _ends(act)
    kept, phrase, at = list[str](), "", 0
    for piece in pieces(act):
        phrase, at = phrase + piece, at + len(piece)
        if at in ends or act[at : at + 1] in OPENING or not phrase.strip()[-1].isalpha() or phrase.isascii():
            kept.append(phrase)
            phrase = ""
    return (*kept, phrase) if phrase else tuple(kept)


def _ends(act: str) -> set[int]:
    """Where known words end, read from the left and always the longest, with the particles after them."""
    ends, at = set[int](), 0
    while at < len(act):
        lengths = range(min(LONGEST, len(act) - at), 1, -1)
        length = next((n for n in lengths if act[at : at + n] in KNOWN), 0)
        at += length or 1
        particle = act[at : at + 1] in PARTICLES
        if (length or act[at - 1] in PARTICLES) and not particle:
            ends.add(at)
    return ends


def lines(act: str, width: float, most: int, measure: Callable[[str], float]) -> list[str] | None:
    """The act in as few lines as its phrases need, and of those the evenest that pause best; None: too many.

    `measure` gives a text's width; no line is wider than `width`.
    """
    parts = phrases(act)
    if len(parts) > MANY:
        return None
    for count in range(1, min(most, len(parts)) + 1):
        ways = [_joined(parts, cuts) for cuts in combinations(range(1, len(parts)), count - 1)]
        fitting = [way for way in ways if max(map(measure, way)) <= width]
        if fitting:
            return min(fitting, key=lambda way: _unease(way, measure))
    return None


def _joined(parts: tuple[str, ...], cuts: tuple[int, ...]) -> list[str]:
    return ["".join(parts[a:b]).rstrip() for a, b in pairwise((0, *cuts, len(parts)))]


def _unease(way: list[str], measure: Callable[[str], float]) -> float:
    """How uneven the lines are, and a little for each that does not end with a pause."""
    widths = [measure(line) for line in way]
    return (max(widths) - min(widths)) / max(widths) + 0.5 * sum(line[-1] not in PAUSES for line in way[:-1])
