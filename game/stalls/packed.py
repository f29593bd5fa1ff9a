"""Pictures that move, made quick to blit."""

from __future__ import annotations

from pygame import RLEACCEL, Surface


def packed(image: Surface) -> Surface:
    """The same picture with its opaque runs kept for copying whole: what is mostly opaque, or mostly empty,
    blits up to seven times as fast. Never blit it with an alpha: that unpacks it."""
    image.set_alpha(255, RLEACCEL)
    return image
