"""Every reading is tested with libyaml and with PyYAML's own parser."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

LOADERS = [yaml.SafeLoader, *([yaml.CSafeLoader] if hasattr(yaml, "CSafeLoader") else [])]


@pytest.fixture(params=LOADERS, ids=lambda loader: str(loader.__name__))
def loader(request: pytest.FixtureRequest) -> Any:
    return request.param
