"""A fork of this process that has something to say at its end."""

from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess


def forked(work: Callable[..., None], *given: object) -> tuple[BaseProcess, Connection]:
    """Begin the work with what is given and, last, where to say something. Also where to hear it."""
    context = get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=work, args=(*given, theirs), daemon=True)
    process.start()
    theirs.close()
    return process, ours
