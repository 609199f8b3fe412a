"""Synthetic projects: the small content with copies of real interventions, and the same pages for stock MkDocs."""

import re
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from care_pathways.site import Site, build, check
from markdownify import markdownify

from tests import small
from tests.conftest import PROJECT

DAY = date(2026, 1, 15)
WORDS = "Plain title of walking"
"""What the benchmark edits: the name that lists, search and other pages have of an intervention."""
STOCK = """site_name: Stock
theme: {{name: material, font: false}}
plugins: [search]
markdown_extensions: [admonition, attr_list, tables, toc: {{permalink: true}}, pymdownx.superfences, pymdownx.details]
{nav}"""
SMALL_NAV = "nav: [{Home: index.md}]\nvalidation: {nav: {omitted_files: ignore}}\n"


CITED = ["ng1/listening", "ng1/guided-help", "ng1/walking", "ng1/no-tablets-first"]
"""Statements of the one guideline of the small content."""


def ours(folder: Path, pages: int, statements: int = 1) -> Path:
    """A project of about that many pages: each intervention makes three. Its guideline says so many times as much."""
    shutil.rmtree(folder, ignore_errors=True)
    content = small.write(folder)
    # What a term says of the law rests on sources that the small content has not.
    glossary = (PROJECT / "content/glossary.yml").read_text(encoding="utf-8")
    terms = re.sub(r"^    (?:status|rests_on):.*\n(?:      .*\n)*", "", glossary, flags=re.MULTILINE)
    terms = terms.replace("111", "999")  # the one number that the small content has
    (content / "glossary.yml").write_text(terms, encoding="utf-8")
    # The real texts are held against the real words, and against abbreviations that their other fields explain.
    language = (PROJECT / "content/language.yml").read_text(encoding="utf-8")
    more = language.replace("abbreviations: [", "abbreviations: [START, SCM, SSRI, MANTRA, ")
    (content / "language.yml").write_text(more, encoding="utf-8")
    guideline = content / "guidance/ng1.yml"
    said = guideline.read_text(encoding="utf-8")
    each = said.partition("statements:\n")[2]
    again = (re.sub(r"(?m)^  - id: (.*)$", rf"  - id: \1-{copy}", each) for copy in range(2, statements + 1))
    guideline.write_text(said + "".join(again), encoding="utf-8")
    paths = sorted((PROJECT / "content/interventions").glob("*.yml"))
    originals = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in paths]
    count = max(0, (pages - 98) // 3)
    names = [f"copy-{_letters(index)}" for index in range(count)]
    for index, name in enumerate(names):
        merged = _merged([originals[(index * 3 + step) % len(originals)] for step in range(4)], name)
        path = content / "interventions" / f"{name}.yml"
        text = yaml.safe_dump(merged, sort_keys=False, allow_unicode=True, width=110)
        text = re.sub(r"(?<![\d-])111(?!\d)", "999", text)  # the one number that the small content has
        path.write_text(re.sub(r"\(help#[a-z-]+\)", "(help)", text), encoding="utf-8")  # no situations are copied
    package = content / "packages/01-first.yml"
    copies = "".join(f"  - {name}\n" for name in names)
    text = package.read_text(encoding="utf-8").replace("  - walking\n", f"  - walking\n{copies}")
    package.write_text(text, encoding="utf-8")
    shutil.copytree(PROJECT / "theme", folder / "theme")
    shutil.copy(PROJECT / "mkdocs.yml", folder)
    return folder


def _letters(number: int) -> str:
    """A name for a number. Figures in the name of a record would count as figures that it tells."""
    return "".join("bdfghjklmn"[int(figure)] for figure in str(number))


def _merged(originals: list[dict[str, Any]], name: str) -> dict[str, Any]:
    """Four real interventions as one, so that a page is as long as the mean page of the real site (about 9 KB)."""
    first = {**originals[0], "id": name, "roles": ["therapist"], "measures": ["phq-9"]}
    # The statements that the small content has.
    first |= {"evidence": CITED, "course": CITED[:1], "watch": CITED[1:2]}
    people = {**first["people"]}
    for field in ("other_choices", "routes", "figures"):  # they name records that the small content lacks
        people.pop(field, None)
    people |= {"how_to_get": "Ask your GP.", "if_refused": "Ask another GP."}
    people.pop("written_from", None)  # the facts are no longer those of one record
    people["what"] += "\n\nUse Get help now on this page."  # the other three lose their own opening
    for field in ("how_it_works", "everyday_life", "how_sure"):
        people[field] = "\n\n".join(_without_sources(item["people"][field]) for item in originals)
    for field in ("benefits", "risks", "questions"):
        people[field] = [*dict.fromkeys(text for item in originals for text in item["people"][field])]
    return {**first, "people": people}


def _without_sources(text: str) -> str:
    """The words without links to sources, which the small content lacks, and without a month that rests on one."""
    return re.sub(r"\[([^\]]*)\]\(guidance:[^)]*\)", r"\1", text).replace("as far as we know", "as we hear")


_AROUND = re.compile(r"<h1.*?</h1>|<div class=\"w-meaning\".*?</div>|<(svg|template|form)\b.*?</\1>", re.DOTALL)
"""What the frame puts round the words of a page, and what no Markdown has."""


def site_of(folder: Path) -> Site:
    """The site of a project."""
    return build(check(folder / "content", DAY), folder / "theme")


def stock(folder: Path, site: Site, small_nav: bool) -> Path:
    """The same pages as Markdown, for MkDocs and Material as they come."""
    shutil.rmtree(folder, ignore_errors=True)
    for page in site.pages:
        if page.address.endswith(".html"):
            continue
        html = site.printer.document(page)
        body = _AROUND.sub("", html[html.index("<h1") : html.index("</main>")])
        path = folder / "docs" / page.address / "index.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        words = _links(markdownify(body, heading_style="ATX"), page.address)
        path.write_text(f"# {page.title}\n\n{words}\n", encoding="utf-8")
    (folder / "mkdocs.yml").write_text(STOCK.format(nav=SMALL_NAV if small_nav else ""), encoding="utf-8")
    return folder


def _links(words: str, address: str) -> str:
    """Links of the site as stock MkDocs wants them: to the file of the page, from the folder of this one."""
    up = "../" * address.count("/")
    return re.sub(r"\]\(/([^)#]*)(?:#[^)]*)?\)", lambda found: f"]({up}{found[1]}index.md)", words)
