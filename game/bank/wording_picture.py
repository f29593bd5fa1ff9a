"""Messages about pictures."""

from __future__ import annotations

from game.bank.problems import Message, error

PICTURE_MESSAGES: dict[str, Message] = {
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
}
