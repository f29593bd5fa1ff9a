"""HTML and SVG as trees: whatever is put in as text comes out as text, never as markup."""

from __future__ import annotations

from xml.etree.ElementTree import Element, tostring

Inside = Element | str | None


def tag(name: str, /, *inside: Inside, **attributes: str | float) -> Element:
    """An element with its attributes and, in their order, texts and elements; None is nothing.

    `class_` is written class, `stroke_width` stroke-width.
    """
    names = {key: "class" if key == "class_" else key.replace("_", "-") for key in attributes}
    element = Element(name, {names[key]: _written(value) for key, value in attributes.items()})
    for piece in inside:
        if isinstance(piece, str):
            _add_text(element, piece)
        elif piece is not None:
            element.append(piece)
    return element


def page(root: Element) -> str:
    """The whole file."""
    return "<!DOCTYPE html>\n" + tostring(root, encoding="unicode", method="html") + "\n"


def _written(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:.2f}".rstrip("0").rstrip(".")


def _add_text(element: Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text
