"""The option of the day that something is held against."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import click

FIRST, LAST = date(1980, 1, 1), date(2107, 12, 31)
"""The days that content may bear: no sum with one of them leaves the calendar."""


def day_option(text: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """--as-of: a day, today if none is given."""
    return _option("--as-of", text)


def on_option(text: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """--on: the day on which something was done, today if none is given."""
    return _option("--on", text)


def _option(name: str, text: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    kind = click.DateTime(["%Y-%m-%d"])
    return click.option(name, "day", type=kind, callback=_day, help=f"{text} Default: today.")


def _day(context: click.Context, option: click.Parameter, given: datetime | None) -> date:
    day = (given or datetime.now(UTC)).date()
    if not FIRST <= day <= LAST:
        raise click.BadParameter(f"Give a day between {FIRST} and {LAST}.", context, option)
    return day
