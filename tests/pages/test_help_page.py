"""The help page: each line stands under what it is for."""

from pathlib import Path

import pytest
from care_pathways.analysis.checked_as import print_of_line
from care_pathways.model.lists import Helpline
from care_pathways.site import build, check

from tests.conftest import DAY, PROJECT

UNDER = {
    "listening": "Someone to talk to",
    "deaf": "If you are deaf, or cannot speak on the phone",
    "abuse": "If someone hurts or controls you",
    "carers": "If you care for someone",
    "advice": "Advice in the daytime: rights, money, a home",
}


def line(kind: str) -> str:
    """A line of that kind, as an author writes it."""
    given = {
        "id": f"for-{kind}",
        "name": f"Lineof{kind}",
        "kind": kind,
        "web": f"https://{kind}.example.org/",
        "hours": f"Hoursof{kind}",
        "who_for": f"Peopleof{kind}",
        "cost": f"Costof{kind}",
        "confidence": "sourced",
        "checked_on": "2026-01-01",
        "source": "A page",
    }
    seen = print_of_line(Helpline.model_validate({**given, "checked_as": "00000000"}))
    rows = (f"    {name}: {value}\n" for name, value in {**given, "checked_as": f"'{seen}'"}.items())
    return "  -" + "".join(rows).removeprefix("   ")


@pytest.mark.parametrize(("kind", "heading"), UNDER.items())
def test_a_line_stands_under_what_it_is_for(content: Path, kind: str, heading: str) -> None:
    """Whoever is hurt finds help against it there, and whoever is deaf does not find it by chance."""
    with (content / "helplines.yml").open("a", encoding="utf-8") as file:
        file.writelines(map(line, UNDER))
    site = build(check(content, DAY), PROJECT / "theme")
    page = next(page for page in site.pages if page.address == "get-help-now/")
    html = site.printer.document(page)
    section = html[html.index(f">{heading}</h2>") :].partition("</section>")[0]

    assert f"Lineof{kind}" in section
    assert f"Peopleof{kind}. Hoursof{kind}. Costof{kind}." in section
    assert not [other for other in UNDER if other != kind and f"Lineof{other}" in section]
