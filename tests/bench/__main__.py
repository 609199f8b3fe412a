"""make bench: what the build costs, as ratios to stock MkDocs with Material on the same pages, in one run."""

import os
import sys
import time
from pathlib import Path

from care_pathways.site import check

from tests.bench import serving, synthetic
from tests.bench.timing import Run, line, median, paired, run
from tests.conftest import PROJECT, REAL_DAY

BUILD = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
WORK = PROJECT / ".bench"


def build(folder: Path) -> Run:
    """One cold build."""
    return run(BUILD, folder)


def heading(text: str) -> None:
    """A part of the report."""
    print(f"\n{text}\n{'':44} {'CPU s':>8} {'wall s':>8} {'MiB':>8}   runs", flush=True)


def main() -> None:
    """Print the whole report. It takes some minutes, nearly all of them in stock MkDocs."""
    WORK.mkdir(exist_ok=True)
    quick = os.environ.get("QUICK") == "1"

    heading("The real site")
    print(line("mkdocs build", [build(PROJECT) for _ in range(3)]))
    print(
        line(
            "care-pathways check, whole process",
            [run([sys.executable, "-m", "care_pathways", "check"], PROJECT) for _ in range(5)],
        )
    )
    start = time.process_time()
    check(PROJECT / "content", REAL_DAY)
    print(f"reading and checking the content, in the process: {time.process_time() - start:.2f} CPU s (aim: under 0.6)")

    per_page: dict[int, float] = {}
    for pages in (500, 2000):
        ours = synthetic.ours(WORK / f"ours-{pages}", pages)
        site = synthetic.site_of(ours)
        stock = synthetic.stock(WORK / f"stock-{pages}", site, small_nav=True)
        heading(f"{len(site.pages)} synthetic pages, cold")
        times = 3 if pages == 500 and not quick else 1
        mine, theirs, ratio = paired(lambda ours=ours: build(ours), lambda stock=stock: build(stock), times)  # type: ignore[misc]
        print(line("ours: YAML, checks, templates, search records", mine))
        print(line("stock, small nav", theirs))
        print(f"stock to ours, CPU: {ratio:.1f} times" + (" (aim: at least 4)" if pages == 500 else ""), flush=True)
        per_page[pages] = median(mine).cpu / len(site.pages)
        if pages == 500:
            auto = synthetic.stock(WORK / "stock-auto", site, small_nav=False)
            mine, theirs, ratio = paired(lambda ours=ours: build(ours), lambda auto=auto: build(auto), 1)  # type: ignore[misc]
            print(line("stock, automatic nav", theirs))
            print(f"stock to ours, CPU: {ratio:.1f} times (aim: at least 10)", flush=True)
        else:
            print(f"peak of ours: {median(mine).peak:.0f} MiB (aim: under 250)")
        file = "interventions/walking.yml"
        path = ours / "content" / file
        path.write_text(path.read_text().replace(synthetic.WORDS, serving.MARKER), encoding="utf-8")
        taken = serving.edits(ours, f"content/{file}", "people/interventions/walking/", 5)
        print(f"edit to new page served: {serving.middle(taken):.3f} s (aim: under 0.15)", flush=True)
        if pages == 500 and not quick:
            page = "people/interventions/walking/index.md"
            path = stock / "docs" / page
            path.write_text(path.read_text().replace(synthetic.WORDS, serving.MARKER), encoding="utf-8")
            taken = serving.edits(stock, f"docs/{page}", "people/interventions/walking/", 2)
            print(f"edit to new page served, stock: {serving.middle(taken):.1f} s")
    print(f"\ncost of a page, 2,000 to 500: {per_page[2000] / per_page[500]:.2f} times (aim: no more than 1)")


if __name__ == "__main__":
    main()
