"""make bench: what the build costs, as ratios in one run to stock MkDocs with Material and to Hugo, on the same pages.

QUICK=1 leaves out 10,000 pages and repeats nothing. The figures that were last read are in docs/performance.md.
"""

import os
import shutil
import sys
import time
from functools import partial
from pathlib import Path

from care_pathways import cli  # noqa: F401 - this process looks for waste as seldom as the command
from care_pathways.home import Project
from care_pathways.remembered import remembered
from care_pathways.site import Site, check

from tests.bench import hugo, same, searching, serving, synthetic
from tests.bench.timing import Run, forget_pages, line, median, paired, ratios, run
from tests.conftest import PROJECT, REAL_DAY

MKDOCS = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
OURS = [sys.executable, "-m", "care_pathways"]
WORK = PROJECT / ".bench"
QUICK = os.environ.get("QUICK") == "1"
TIMES = 1 if QUICK else 5
AIMS = {500: "", 2000: " (aim: at most 1.6 wall, 1.25 CPU)", 10_000: " (aim: at most 1 both)"}
"""Ours to Hugo."""
MEMORY = {500: "", 2000: " (aim: under 250)", 10_000: " (aim: under 1000)"}


def heading(text: str) -> None:
    """A part of the report."""
    print(f"\n{text}\n{'':44} {'CPU s':>8} {'wall s':>8} {'MiB':>8}   runs", flush=True)


def told(name: str, above: list[Run], below: list[Run], aim: str = "") -> None:
    """A ratio with its aim."""
    wall, cpu = ratios(above, below)
    print(f"{name}: wall {wall:.2f} times, CPU {cpu:.2f} times{aim}", flush=True)


def real_site() -> None:
    """The real site with everything on, and a check of its content."""
    heading("The real site, everything on, leaflets and documents from their cache")
    ours = [*OURS, "build", "--to", str(WORK / "real")]
    run(ours, PROJECT, everything=True)  # fills the cache
    for name, build in (("care-pathways build (aim: 3 wall)", ours), ("mkdocs build (aim: 3.5 wall)", MKDOCS)):
        print(line(name, [run(build, PROJECT, everything=True) for _ in range(TIMES)]))
        print(line("  with every page printed anew", [printed_anew(build) for _ in range(TIMES)]))
    command = [*OURS, "check"]
    cold = [run(command, PROJECT, anew=WORK / "nothing-kept") for _ in range(TIMES)]
    print(line("check, the first or after a change of code", cold))
    print(line("check, as a command (aim: 0.9 wall)", [run(command, PROJECT) for _ in range(TIMES)]))
    anew, again = zip(*(checked() for _ in range(TIMES)), strict=True)
    print(f"check, in the process: {serving.middle(again):.2f} s (aim: under 0.5), {serving.middle(anew):.2f} s anew")
    first, pasted = searching.answers(WORK / "real")
    print(f"search, a first answer on a phone: {first:.0f} ms (aim: 150), to a pasted page: {pasted:.0f} ms (aim: 100)")


def printed_anew(build: list[str]) -> Run:
    """A build that finds leaflets and documents in the cache, and no page."""
    forget_pages()
    return run(build, PROJECT, everything=True)


def checked() -> tuple[float, float]:
    """Seconds of a check with nothing kept, and of one that knows what the command kept."""
    layers = Project(PROJECT).layers
    start = time.perf_counter()
    check(layers, REAL_DAY)
    anew = time.perf_counter() - start
    start = time.perf_counter()
    with remembered(layers) as memory:
        check(layers, REAL_DAY, memory)
    return anew, time.perf_counter() - start


def stock(ours: Path, site: Site) -> None:
    """Beside stock MkDocs with Material: once with a navigation of one line, once with its automatic one."""
    for name, small, times, aim in (
        ("small nav", True, TIMES, " (aim: at least 5 wall, 4 CPU)"),
        ("automatic nav", False, 1, " (aim: at least 15 wall, 12 CPU)"),
    ):
        folder = synthetic.stock(WORK / "stock", site, small_nav=small)
        mine, theirs = paired(partial(run, MKDOCS, ours), partial(run, MKDOCS, folder), times)
        print(line(f"stock, {name}", theirs))
        told(f"stock to ours, {name}", theirs, mine, aim)


def edits(ours: Path) -> None:
    """From an edit to its page."""
    file = "content/interventions/walking.yml"
    site, page = ours / "site", "people/interventions/walking/"
    files = [path for path in site.rglob("*.*") if path.suffix in (".html", ".js", ".json", ".csv") and path.is_file()]
    others = [str(path.relative_to(site)) for path in files if synthetic.WORDS in path.read_text(encoding="utf-8")]
    taken = serving.edits(ours, file, synthetic.WORDS, page, others, TIMES)
    shown, everywhere = (serving.middle([seconds[at] for seconds in taken]) for at in (0, 1))
    print(f"edit to new page served: {shown:.3f} s (aim: under 0.15 at 2,000 pages)")
    print(f"edit to all {len(others)} files that have its words: {everywhere:.2f} s (aim: within 1)", flush=True)


def copied(folder: Path) -> Run:
    """The floor: the site that was written, written again."""
    start, before = time.perf_counter(), time.process_time()
    shutil.rmtree(WORK / "copy", ignore_errors=True)
    shutil.copytree(folder, WORK / "copy", copy_function=shutil.copyfile)
    return Run(time.process_time() - before, time.perf_counter() - start, 0)


def synthetic_site(pages: int) -> float:
    """Ours at a size, beside Hugo and the rest. Returns the CPU seconds of a page."""
    ours = synthetic.ours(WORK / f"ours-{pages}", pages)
    site = synthetic.site_of(ours)
    docs = synthetic.stock(WORK / f"docs-{pages}", site, small_nav=True) / "docs"
    other = hugo.project(WORK / f"hugo-{pages}", docs)
    times = 1 if pages > 2000 else TIMES
    heading(f"{len(site.pages)} synthetic pages, cold")
    mine, theirs = paired(partial(run, MKDOCS, ours), partial(hugo.build, hugo.program(WORK / "tools"), other), times)
    print(line("ours: YAML, checks, templates, search", mine))
    print(line(f"Hugo: Markdown to {hugo.pages(other)} pages", theirs))
    told("ours to Hugo", mine, theirs, AIMS[pages])
    print(line("a copy of what ours wrote", [copied(ours / "site") for _ in range(times)]))
    memory = run(MKDOCS, ours, memory=True).peak
    print(f"memory of all processes of ours: {memory:.0f} MiB{MEMORY[pages]}", flush=True)
    if pages == 500:
        stock(ours, site)
    if pages < 10_000:
        edits(ours)
    return median(mine).cpu / len(site.pages)


def more_said() -> None:
    """What a page costs when the guideline says five times as much."""
    as_is, more = (synthetic.ours(WORK / f"said-{times}", 500, times) for times in (1, 5))
    once, often = paired(partial(run, MKDOCS, as_is), partial(run, MKDOCS, more), TIMES)
    told("five times as many statements to as they are, 500 pages", often, once, " (aim: about 1)")


def main() -> None:
    """Print the whole report. It takes a quarter of an hour, half of it in stock MkDocs."""
    WORK.mkdir(exist_ok=True)
    real_site()
    cost = {pages: synthetic_site(pages) for pages in ((500, 2000) if QUICK else (500, 2000, 10_000))}
    for pages in [size for size in cost if size > 500]:
        print(f"cost of a page, {pages:,} to 500: {cost[pages] / cost[500]:.2f} times (aim: no more than 1)")
    more_said()
    same.bytes_of_all(WORK)
    same.killed(WORK)


if __name__ == "__main__":
    main()
