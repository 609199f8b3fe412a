"""How much memory a process and all that it began take together: shared pages are counted once (Linux only)."""

import threading
import time
from pathlib import Path

EVERY = 0.05
"""Seconds between two looks. What comes and goes between them is not seen."""


class Watch(threading.Thread):
    """Looks at a tree of processes until told to stop; `peak` is the most that was seen, in MiB."""

    def __init__(self, root: int) -> None:
        super().__init__(daemon=True)
        self.root, self.peak = root, 0.0
        self.ended = threading.Event()

    def run(self) -> None:
        """Look now and then."""
        while not self.ended.is_set():
            self.peak = max(self.peak, sum(map(share, tree(self.root))) / 1024)
            time.sleep(EVERY)

    def stop(self) -> float:
        """The peak."""
        self.ended.set()
        self.join()
        return self.peak


def tree(root: int) -> list[int]:
    """A process and everything below it."""
    found = [root]
    for process in found:
        try:
            found += map(int, Path(f"/proc/{process}/task/{process}/children").read_text().split())
        except OSError:
            continue
    return found


def share(process: int) -> int:
    """The memory of a process in KiB, its part of what it shares."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
