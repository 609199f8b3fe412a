"""How long an edit takes until the new page is served."""

import os
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """mkdocs serve in a folder, at its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        try:
            _wait(f"http://127.0.0.1:{port}/", "<html", 300)
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()


def edits(folder: Path, file: str, address: str, times: int) -> list[float]:
    """Seconds from writing each edit until the page with it is served."""
    path, taken = folder / file, []
    text = path.read_text(encoding="utf-8")
    with served(folder) as base:
        time.sleep(2)
        for index in range(times):
            words = f"Edited number {index} just now"
            start = time.perf_counter()
            path.write_text(text.replace("EDIT-ME", words), encoding="utf-8")
            _wait(base + address, words, 120)
            taken.append(time.perf_counter() - start)
            time.sleep(2)  # the rest of the site is printed in this time, as in real work
    path.write_text(text, encoding="utf-8")
    return taken


def _wait(address: str, words: str, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=60) as answer:  # noqa: S310 - this machine
                if words in answer.read().decode():
                    return
        except OSError:
            pass
        time.sleep(0.005)
    raise SystemExit(f"{address} never held {words!r}")


def middle(seconds: list[float]) -> float:
    """The median."""
    return statistics.median(seconds)
