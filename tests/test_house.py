"""The house stands as designed: imports run one way, and the rules do not know pygame."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from game.settings import ROOT

GAME = ROOT / "game"
FLOORS = (
    "bank",
    "repair",
    "fairfile",
    "records",
    "certificate",
    "kiosk",
    "report",
    "stage",
    "card",
    "stalls",
    "fair",
    "app",
    "doctor",
    "desk",
    "commands",
    "cli",
)
"""From the ground up: each may import from itself and from what lies below."""
PURE = sorted(
    str(path.relative_to(ROOT).with_suffix("")).replace("/", ".")
    for path in [
        *GAME.glob("bank/*.py"),
        *GAME.glob("repair/*.py"),
        *GAME.glob("fairfile/*.py"),
        *GAME.glob("records/*.py"),
        *GAME.glob("kiosk/*.py"),
        *GAME.glob("certificate/*.py"),
        *GAME.glob("report/*.py"),
        *GAME.glob("doctor/*.py"),
        *GAME.glob("stalls/*/rules.py"),
        *(
            path
            for name in ("spin", "flight", "drift", "aim", "power")
            for path in GAME.glob(f"stalls/*/{name}.py")
        ),
        *(
            GAME / "stage" / f"{name}.py"
            for name in ("motion", "focus", "pointer", "events", "theme", "wrap", "words")
        ),
    ]
    if path.name != "__init__.py"
)
MODULES = sorted(GAME.rglob("*.py"))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Everything in a file, as Python sees it."""
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@cache
def imported(path: Path) -> list[str]:
    """Every game module that a file names in an import, wherever in the file."""
    names = []
    for node in nodes(path):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return [name for name in names if name.startswith("game.")]


def floor(module: str) -> int | None:
    """On which floor a module of the game lives; None for settings, which all may read."""
    room = module.split(".")[1]
    return FLOORS.index(room) if room in FLOORS else None


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(GAME)))
def test_imports_run_one_way(path: Path) -> None:
    here = floor("game." + path.relative_to(GAME).with_suffix("").parts[0])
    for name in imported(path):
        there = floor(name)
        assert here is None or there is None or there <= here, f"{path.name} imports {name}"


@pytest.mark.parametrize(
    "path", sorted(GAME.glob("stalls/*/*.py")), ids=lambda path: str(path.relative_to(GAME))
)
def test_inside_a_stall_scene_knows_view_knows_rules(path: Path) -> None:
    order = {"rules": 0, "view": 1, "scene": 2}
    here = order.get(path.stem)
    for name in imported(path):
        there = order.get(name.split(".")[-1]) if name.startswith("game.stalls.") else None
        assert here is None or there is None or there <= here, f"{path.name} imports {name}"


def test_the_readme_names_every_room_from_the_roof_down() -> None:
    named = re.findall(r"^(?:main\.py → )?game/(\w+)", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    assert tuple(reversed(named)) == FLOORS
    assert {path.name for path in GAME.iterdir() if (path / "__init__.py").exists()} <= {*FLOORS}


def test_only_window_and_sound_touch_the_machine() -> None:
    touching = {
        str(path.relative_to(GAME))
        for path in MODULES
        for node in nodes(path)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "pygame"
        and node.attr in ("display", "event", "time", "mixer")
    }
    assert touching - {"desk/headless.py", "stage/kiosk_window.py"} == {"stage/window.py", "stage/sound.py"}


def test_bank_records_and_rules_never_import_pygame() -> None:
    code = f"import importlib\nfor name in {PURE!r}:\n    importlib.import_module(name)\n"
    code += "print('pygame' in sys.modules)"
    # The stalls' own __init__ files name scenes and all: load the rules past them.
    packages = [
        "game.stalls",
        *(f"game.stalls.{path.name}" for path in GAME.glob("stalls/[a-z]*") if path.is_dir()),
    ]
    stub = (
        "import sys, types\n"
        f"for name in {packages!r}:\n"
        "    package = types.ModuleType(name)\n"
        "    package.__path__ = [name.replace('.', '/')]\n"
        "    sys.modules[name] = package\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", stub + code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


def test_nothing_calls_chance_of_the_module() -> None:
    for path in MODULES:
        for node in nodes(path):
            if (
                isinstance(node, ast.Attribute)
                and isinstance(node.value, ast.Name)
                and node.value.id == "random"
            ):
                assert node.attr == "Random", f"{path.relative_to(ROOT)}:{node.lineno}"


@pytest.mark.parametrize(
    "path", sorted(GAME.glob("stalls/*/*.py")), ids=lambda path: f"{path.parent.name}/{path.stem}"
)
def test_no_stall_knows_another(path: Path) -> None:
    own = f"game.stalls.{path.parent.name}"
    others = {f"game.stalls.{folder.name}" for folder in (GAME / "stalls").iterdir() if folder.is_dir()} - {
        own
    }
    assert not [name for name in imported(path) if ".".join(name.split(".")[:3]) in others]
