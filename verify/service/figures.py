"""What `make eval` measured last, for the page that quotes it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from verify.errors import ConfigError

FILE = "figures.toml"


class Figure(BaseModel):
    """So many of so many; `percent` as it was printed, None where the two numbers say it all."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    right: int = Field(ge=0)
    of: int = Field(ge=1)
    percent: str | None = Field(default=None, pattern=r"^\d{1,2}\.\d{1,2}$")

    @model_validator(mode="after")
    def _agrees(self) -> Figure:
        """A share that its own numbers do not give is a slip of the pen."""
        decimals = len(self.percent.partition(".")[2]) if self.percent else 0
        if self.right > self.of or (self.percent and f"{100 * self.right / self.of:.{decimals}f}" != self.percent):
            message = f"{self.right} of {self.of} is not {self.percent} %"
            raise ValueError(message)
        return self


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures by their names, in the order of the file, with the day and the commit they are of."""

    measured_on: date
    commit: str
    figures: tuple[tuple[str, Figure], ...]


@cache
def load_figures(config_dir: Path) -> Figures:
    """The figures of ``config_dir``, read once; a missing or malformed file is a ConfigError that names it."""
    path = config_dir / FILE
    try:
        written = tomllib.loads(path.read_text(encoding="utf-8"))
        day, commit = written.pop("measured_on"), written.pop("commit")
        figures = tuple((name, Figure.model_validate(values)) for name, values in written.items())
    except OSError as error:
        raise ConfigError(f"The file {path} cannot be read: {error.strerror}.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, ValidationError) as error:
        raise ConfigError(f"The file {path} is wrong: {error}.") from None
    if not isinstance(day, date) or not isinstance(commit, str):
        raise ConfigError(f"The file {path} is wrong: measured_on is a date, commit a word.")
    return Figures(day, commit, figures)
