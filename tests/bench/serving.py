"""How long an edit takes until the new page is served."""

import os
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile

EVERY = 0.02
"""Seconds between two looks at a page. A browser is told once and asks once; each look takes the server from its work,
so that looking all the time would time itself."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """mkdocs serve in a folder, at its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    with (
        TemporaryFile() as said,
        subprocess.Popen(command, cwd=folder, env=environment, stdout=said, stderr=said) as server,
    ):
        try:
            _wait(f"http://127.0.0.1:{port}/", "<html", 300, server)
            yield f"http://127.0.0.1:{port}/"
        except TimeoutError as problem:
            said.seek(0)
            raise SystemExit(f"{problem}\nmkdocs serve in {folder} said:\n{said.read().decode()[-4000:]}") from problem
        finally:
            server.terminate()


def edits(
    folder: Path, file: str, words: str, address: str, others: list[str], times: int
) -> list[tuple[float, float]]:
    """Seconds from writing each edit until the page with it is served, and until all others have it as well.

    An edit puts a number behind the words, which stay where they are in the alphabet, and so on the same pages.
    """
    path, taken = folder / file, []
    text = path.read_text(encoding="utf-8")
    with served(folder) as base:
        time.sleep(2)
        for index in range(times):
            edited = f"{words} {index}"
            start = time.perf_counter()
            path.write_text(text.replace(words, edited), encoding="utf-8")
            _wait(base + address, edited, 120)
            shown = time.perf_counter() - start
            for other in others:
                _wait(base + other, edited, 120)
            taken.append((shown, time.perf_counter() - start))
            time.sleep(2)  # the rest of the site is printed in this time, as in real work
    path.write_text(text, encoding="utf-8")
    return taken


def _wait(address: str, words: str, seconds: float, server: subprocess.Popen[bytes] | None = None) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and (server is None or server.poll() is None):
        try:
            with urllib.request.urlopen(address, timeout=60) as answer:  # noqa: S310 - this machine
                if words in answer.read().decode():
                    return
        except OSError:
            pass
        time.sleep(EVERY)
    raise TimeoutError(f"{address} never held {words!r}")


def middle(seconds: Sequence[float]) -> float:
    """The median."""
    return statistics.median(seconds)
