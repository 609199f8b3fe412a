"""The form of the editor: a text is found, its problems stand at their fields, and nothing that was typed is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import small
from tests.dom.opened import Opened
from tests.editor.form import Form

WALKING = "interventions/walking.yml"


class Served(Form):
    """A form on a small content of its own."""

    def opened(self, what: str = "") -> Opened:
        """The form, by the address that the command prints."""
        return Opened(self.address(what))


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """A form."""
    small.write(tmp_path)
    with Served(tmp_path) as found:
        yield found


WHAT = '.section [data-path="#/what"] textarea, .section [data-path="#/what"] input:not([type=hidden])'


def write(page: Opened, words: str) -> None:
    """Open the part for people, and write what walking is; the form looks at it when the hand rests."""
    page.run(f"""
        const isPeople = (one) => one.querySelector('summary')?.textContent.startsWith('People');
        const part = [...document.querySelectorAll('.section')].find(isPeople);
        if (!part.open) {{ part.open = true; part.dispatchEvent(new Event('toggle')); }}
        const box = part.querySelector({WHAT!r});
        box.focus();
        box.value = {words!r};
        for (const name of ['input', 'change']) box.dispatchEvent(new Event(name, {{bubbles: true}}));""")


def again(page: Opened) -> None:
    """Find the same text, and open it."""
    page.type("#find", "intervention walking")
    page.press("#found button")


def test_the_key_does_not_stay_in_the_address(served: Served) -> None:
    """Nobody who sees the window, or its history, has it; the record stays named."""
    with served.opened("intervention/walking") as page:
        assert page.address() == f"{served.root}/#open=intervention/walking"
        assert page.text("#title") == "Professional title of walking"
        assert page.text("#file") == "intervention walking, in content/interventions/walking.yml"
        assert page.texts("#start") == []
    with served.opened() as page:
        assert served.office.token not in page.address()
        assert page.focused() == "find"


def test_texts_are_found_by_name_and_id(served: Served) -> None:
    """However it is written; as many as it says; nothing typed, nothing found."""
    with served.opened() as page:
        page.type("#find", " WALKING ")
        found = page.texts("#found li")
        assert page.text("#found-count") == f"{len(found)} found"
        assert "Professional title of walking intervention walking" in found
        page.type("#find", "intervention/")
        page.type("#find", "")
        assert page.texts("#found li") == []
        assert page.text("#found-count") == ""

        again(page)
        assert page.text("#title") == "Professional title of walking"
        assert page.texts("#found li") == []


def test_a_problem_stands_at_its_field_and_in_the_list(served: Served) -> None:
    """In the words of the report. The list has its heading first and leads to the field; both go with the problem."""
    with served.opened("intervention/walking") as page:
        write(page, "You can engage with walking.")
        assert "engage" in page.text(".problem")
        assert page.text("#said") == "1 to mend"
        described = page.value(WHAT, "outerHTML")
        assert page.value(".problem", "id") in described.partition('aria-describedby="')[2].partition('"')[0].split()
        assert page.run("return [...document.querySelector('#problems').children].map((one) => one.localName);") == [
            "h2",
            "ul",
        ]
        assert page.text("#problems li").startswith("People, What: ")
        assert any(one.endswith("(1 to mend)") for one in page.texts(".section summary"))
        page.run("document.querySelector('#find').focus();")
        page.press("#problems .link")
        assert page.run(f"return document.activeElement === document.querySelector({WHAT!r});")

        write(page, "You can take part in walking.")
        assert page.texts(".problem") == []
        assert page.texts("#problems li") == []
        assert page.text("#said") == "No problem found"


def test_an_emptied_field_is_told_as_empty(served: Served) -> None:
    """What is empty is no field that was never there: the line stays, and says what to do."""
    with served.opened("intervention/walking") as page:
        page.type('[data-path="#/title"] input', "")
        page.run("document.querySelector('[data-path=\"#/title\"] input').dispatchEvent(new Event('change'));")

        assert page.text("#lines").endswith("-title: Professional title of walking +title: ''")
        assert page.text("#problems") == 'To mendTitle: "title" is empty. Fill it in, or delete the line'


def test_what_was_typed_is_kept_until_it_is_saved(served: Served) -> None:
    """Asked before another text is opened; taken up again with one button; saved as two lines of the file."""
    with served.opened("intervention/walking") as page:
        write(page, "My own words on walking.")
        assert page.text("#count") == "2 lines"
        page.run("seen.agrees = false;")
        again(page)
        assert len(page.run("return seen.asked;")) == 1
        assert page.value(WHAT, "value") == "My own words on walking."
        page.run("seen.agrees = true;")
        again(page)

        assert page.text("#before p") == "You typed something here and did not save it."
        assert page.texts("#before pre") == []
        assert page.texts("#before button") == ["Take it up again", "Throw it away"]
        page.press("#before button")
        assert page.texts("#before p") == []
        assert page.text("#count") == "2 lines"
        before = (served.content / WALKING).read_text()
        page.press("#save")

        assert page.text("#said") == "Saved: 2 lines of content/interventions/walking.yml"
        after = before.replace("what: Plain words on walking.", "what: My own words on walking.")
        assert (served.content / WALKING).read_text() == after != before
        again(page)
        assert page.texts("#before p") == []
        assert len(page.run("return seen.asked;")) == 2


def test_words_of_somebody_else_are_not_written_over(served: Served) -> None:
    """One's own are shown, to be copied, and cannot be put over theirs; they go when one says so."""
    with served.opened("intervention/walking") as page:
        write(page, "My own words on walking.")
        path = served.content / WALKING
        path.write_text(path.read_text() + "# by somebody else\n")
        page.press("#save")
        assert "changed by somebody else meanwhile" in page.text("#said")
        again(page)

        assert page.text("#before p").startswith("You typed this, and the file was changed by somebody else since.")
        assert "My own words on walking." in page.text("#before pre")
        assert page.texts("#before button") == ["Throw it away"]
        page.press("#before button")
        again(page)
        assert page.texts("#before p") == []
        assert path.read_text().endswith("# by somebody else\n")


def test_a_save_with_errors_is_made_on_purpose_alone(served: Served) -> None:
    """The second button is there only where the text can be read, and then writes it."""
    with served.opened("intervention/walking") as page:
        before = (served.content / WALKING).read_text()
        assert page.texts("#unfinished") == []
        write(page, "See [this](intervention:nowhere).")
        page.press("#save")
        assert page.text("#said").startswith("Not saved: there are errors")
        assert (served.content / WALKING).read_text() == before
        assert page.texts("#unfinished") == ["Save it unfinished"]
        page.press("#unfinished")

        assert page.text("#said").startswith("Saved")
        assert "intervention:nowhere" in (served.content / WALKING).read_text()
