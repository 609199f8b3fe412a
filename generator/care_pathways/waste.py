"""Nearly all that loading and building make is kept until the end: to look for waste ever again would find none."""

import gc


def looked_for_seldom() -> None:
    """After a million new objects. Call it before the imports that make a good part of them."""
    gc.set_threshold(1_000_000, 50, 1000)
