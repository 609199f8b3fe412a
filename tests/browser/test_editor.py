"""The form beside the page, as an author meets it: with a keyboard, with mistakes, and with somebody else about."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FrameLocator, Locator, Page, expect

from tests import serving, small
from tests.browser.axe import EVERY_RULE, RUN, SOURCE
from tests.conftest import PROJECT, REAL_DAY
from tests.editor.form import Form

pytestmark = pytest.mark.browser
WAIT = 30_000
LONGEST = "13-recurrent-psychosis-high-symptoms"


class Served(Form):
    """A form in a browser."""

    def opened(self, page: Page, what: str) -> None:
        """A record opened by its address."""
        page.goto(self.address(what))
        expect(page.locator("#work")).to_be_visible(timeout=WAIT)

    def text(self, name: str) -> str:
        """A file as it is on the disk."""
        return (self.content / name).read_text()


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """A form."""
    small.write(tmp_path)
    with Served(tmp_path) as found:
        yield found


@pytest.fixture(scope="module")
def real() -> Iterator[Served]:
    """A form on the real content. Nothing may be saved in it."""
    with Served(PROJECT, REAL_DAY) as found:
        yield found


def field(page: Page, name: str, path: str) -> Locator:
    """The box of a value, in the part of the form that is called so."""
    part = page.locator(".section", has=page.locator("summary", has_text=name)) if name else page.locator("div.section")
    if name and not part.first.evaluate("node => node.open"):
        part.first.locator("summary").first.click()
    return part.first.locator(f'[data-path="{path}"]').locator("input:not([type=hidden]), textarea, select").first


def beside(page: Page) -> FrameLocator:
    """The page beside the form."""
    return page.frame_locator("#frame")


def focused(page: Page) -> str:
    """What the element with the focus is called, as a reader of the screen hears it."""
    return str(page.evaluate("() => (document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()"))


def tab_to(page: Page, name: str, most: int = 60) -> None:
    """The Tab key until something with that name has the focus."""
    for _ in range(most):
        if focused(page) == name:
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{name} was not reached with the Tab key; the focus is on {focused(page)!r}")


def test_an_author_with_a_keyboard_only(served: Served, page: Page) -> None:
    """Finds a text, opens a part, types, sees the page change, saves: one line of the file is another."""
    page.goto(served.address())
    expect(page.locator("#find")).to_be_focused(timeout=WAIT)
    before = served.text("interventions/walking.yml")
    page.keyboard.type("walking")
    expect(page.locator("#found button").first).to_be_visible(timeout=WAIT)
    tab_to(page, "Professional title of walking intervention walking")
    page.keyboard.press("Enter")
    expect(page.locator("#title")).to_be_focused(timeout=WAIT)
    tab_to(page, "People")
    page.keyboard.press("Enter")
    tab_to(page, "What")
    page.keyboard.press("Control+End")
    page.keyboard.type(" It is free.")
    expect(beside(page).get_by_text("Plain words on walking. It is free.").first).to_be_visible(timeout=WAIT)
    unsaved = served.text("interventions/walking.yml")

    page.keyboard.press("Control+s")
    expect(page.locator("#said")).to_contain_text("Saved: 2 lines of content/interventions/walking.yml", timeout=WAIT)

    after = served.text("interventions/walking.yml")
    assert unsaved == before
    assert after == before.replace("what: Plain words on walking.", "what: Plain words on walking. It is free.")
    assert focused(page) == "What"


@pytest.mark.parametrize(
    "what",
    [
        "framework/framework",
        "guidance/ng222",
        "pathway/psychosis",
        "cluster/10",
        "package/13-recurrent-psychosis-high-symptoms",
    ],
)
def test_drawing_a_form_changes_nothing(real: Served, page: Page, what: str) -> None:
    """The largest records of the real content, with every part drawn, a thousand boxes: no value is another."""
    looks: list[str] = []
    page.on("request", lambda request: looks.append(request.url) if request.url.endswith("/api/look") else None)
    real.opened(page, what)
    page.evaluate("for (const part of document.querySelectorAll('details.section')) part.open = true")
    expect(page.locator(".jedi-ready")).not_to_have_count(1)
    page.evaluate("document.getElementById('form').dispatchEvent(new Event('input', {bubbles: true}))")
    page.wait_for_timeout(1500)

    assert page.locator("#form input, #form textarea, #form select").count() > 100
    assert looks == [], "a look is asked for only when a value is another"


def test_a_problem_is_told_at_the_field_while_somebody_types(served: Served, page: Page) -> None:
    """A word to avoid: in the words of the report, tied to the field; and gone when the word is."""
    served.opened(page, "intervention/walking")
    what = field(page, "People", "#/what")
    what.fill("You can engage with walking.")
    problem = page.locator(".problem")
    expect(problem).to_contain_text("engage", timeout=WAIT)

    described = what.get_attribute("aria-describedby") or ""
    assert problem.get_attribute("id") in described.split()
    assert "take part" in problem.inner_text()
    expect(page.locator("#problems li")).to_have_count(1)
    page.locator("#problems .link").click()
    expect(what).to_be_focused()
    what.fill("You can take part in walking.")
    expect(page.locator(".problem")).to_have_count(0, timeout=WAIT)
    expect(page.locator("#problems")).to_be_hidden()


def test_a_save_with_errors_is_refused_and_can_be_made_on_purpose(served: Served, page: Page) -> None:
    """The second button says what it does. What could not be read any more has no such button."""
    served.opened(page, "intervention/walking")
    before = served.text("interventions/walking.yml")
    what = field(page, "People", "#/what")
    what.fill("")
    page.locator("#save").click()
    expect(page.locator("#said")).to_contain_text("could not be read any more", timeout=WAIT)
    expect(page.locator("#unfinished")).to_be_hidden()
    what.fill("See [this](intervention:nowhere).")
    page.locator("#save").click()
    expect(page.locator("#said")).to_contain_text("Not saved: there are errors", timeout=WAIT)
    assert served.text("interventions/walking.yml") == before

    page.locator("#unfinished").click()
    expect(page.locator("#said")).to_contain_text("Saved", timeout=WAIT)
    assert "intervention:nowhere" in served.text("interventions/walking.yml")


def test_items_come_and_go_and_the_focus_follows(served: Served, page: Page) -> None:
    """A new item is where one types next; an item that is moved or taken out takes no comment of another along."""
    path = served.content / "interventions/walking.yml"
    path.write_text(
        path.read_text().replace(
            "  aims: [Feel better]\n", "  aims:\n    # First.\n    - Feel better\n    # Next.\n    - Sleep\n"
        )
    )
    served.opened(page, "intervention/walking")
    aims = page.locator(".section", has=page.locator("summary", has_text="Professionals"))
    aims.locator("summary").click()
    aims.get_by_role("button", name="Add to: Aims").click()
    expect(aims.locator('[data-path="#/aims/2"] textarea, [data-path="#/aims/2"] input')).to_be_focused()
    page.keyboard.type("See friends")
    page.on("dialog", lambda dialog: dialog.accept())
    aims.locator('[data-path="#/aims"] .jedi-array-item').nth(0).get_by_role("button", name="Take out").click()
    expect(page.locator("#lines")).to_contain_text("-    - Feel better", timeout=WAIT)
    assert focused(page) != ""
    page.locator("#save").click()
    expect(page.locator("#said")).to_contain_text("Saved", timeout=WAIT)

    assert "  aims:\n    # Next.\n    - Sleep\n    - See friends\n" in path.read_text()


def test_a_file_that_changed_meanwhile_is_kept_and_so_are_the_words(served: Served, page: Page) -> None:
    """Nothing is written over; what was typed is shown again when the text is opened anew."""
    served.opened(page, "intervention/walking")
    path = served.content / "interventions/walking.yml"
    field(page, "People", "#/what").fill("My own words on walking.")
    expect(page.locator("#lines")).to_contain_text("My own words", timeout=WAIT)
    path.write_text(path.read_text() + "# by somebody else\n")
    page.locator("#save").click()
    expect(page.locator("#said")).to_contain_text("changed by somebody else meanwhile", timeout=WAIT)
    assert path.read_text().endswith("# by somebody else\n")
    assert "My own words" not in path.read_text()

    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    expect(page.locator("#before")).to_contain_text("My own words on walking.", timeout=WAIT)


def test_what_was_typed_and_not_saved_is_there_after_a_slip(served: Served, page: Page) -> None:
    """The window was reloaded: one button takes the words up again."""
    served.opened(page, "intervention/walking")
    field(page, "People", "#/what").fill("My own words on walking.")
    expect(page.locator("#lines")).to_contain_text("My own words", timeout=WAIT)
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    page.get_by_role("button", name="Take it up again").click(timeout=WAIT)

    expect(field(page, "People", "#/what")).to_have_value("My own words on walking.")
    page.locator("#save").click()
    expect(page.locator("#said")).to_contain_text("Saved", timeout=WAIT)
    assert "what: My own words on walking." in served.text("interventions/walking.yml")


def test_text_of_an_author_is_never_code(served: Served, page: Page) -> None:
    """Neither in the form, nor in its lists, nor on the page beside it."""
    evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    path = served.content / "roles.yml"
    path.write_text(path.read_text().replace("name: Therapist", f"name: '{evil}'"))
    served.opened(page, "intervention/walking")
    field(page, "People", "#/what").fill(evil)
    field(page, "Roles", "#/0").click()
    expect(page.locator("#lines")).to_contain_text("onerror", timeout=WAIT)

    assert page.locator("img").count() == 0
    assert page.title() == "Edit: Professional title of walking"
    assert beside(page).locator("img[src=x]").count() == 0


def test_the_form_breaks_no_rule_of_access(served: Served, page: Page) -> None:
    """axe, with every part opened and a problem shown, at 320 and at 1280, in light and in dark."""
    served.opened(page, "intervention/walking")
    field(page, "People", "#/what").fill("You can engage.")
    expect(page.locator(".problem").first).to_be_visible(timeout=WAIT)
    for summary in page.locator("details.section > summary").all():
        if not summary.evaluate("node => node.parentNode.open"):
            summary.click()
    page.evaluate("document.getElementById('frame').remove()")  # the page beside it has tests of its own
    found = []
    for width, scheme in ((1280, "light"), (320, "dark")):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type] # one of the two
        page.evaluate(SOURCE)
        found += [f"{width}: {problem}" for problem in page.evaluate(RUN, EVERY_RULE)]
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        found += [f"{width}: {wide} too wide"] if wide > 0 else []

    assert found == []


def test_the_strict_policy_holds_without_a_word_in_the_console(served: Served, page: Page) -> None:
    """The library needs no exception; only the scripts of the page beside it are stopped, as they should be."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda problem: said.append(str(problem)))
    served.opened(page, "intervention/walking")
    for summary in page.locator("details.section > summary").all():
        summary.click()
    expect(beside(page).locator("h1")).to_be_visible(timeout=WAIT)

    assert [text for text in said if "frame is sandboxed" not in text] == []


@pytest.fixture
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A page of somebody else, on another port of this machine."""
    folder = tmp_path_factory.mktemp("elsewhere")
    (folder / "index.html").write_text("<!doctype html><title>Elsewhere</title><p>Hello")

    with serving.served(folder) as there:
        yield there


ATTACKS = """async ({root, token}) => {
  const tried = {};
  const ask = async (name, how) => {
    try { const answer = await how(); tried[name] = answer.type === "opaque" ? "opaque" : answer.status; }
    catch (problem) { tried[name] = "failed"; }
  };
  const body = JSON.stringify({kind: "cluster", key: "1", mark: "x", value: {}, unfinished: true});
  await ask("read", () => fetch(root + "/"));
  await ask("read the list", () => fetch(root + "/api/records", {headers: {"X-Token": token}}));
  await ask("simple post", () => fetch(root + "/api/save", {method: "POST", body, mode: "no-cors"}));
  const headers = {"Content-Type": "application/json", "X-Token": token};
  await ask("json post", () => fetch(root + "/api/save", {method: "POST", body, headers}));
  await ask("no-cors read", () => fetch(root + "/api/records", {mode: "no-cors"}));
  const frame = document.createElement("iframe");
  frame.src = root + "/";
  document.body.append(frame);
  const script = document.createElement("script");
  script.src = root + "/form.js";
  tried.script = await new Promise((done) => {
    script.onload = () => done("loaded");
    script.onerror = () => done("failed");
    document.body.append(script);
  });
  const form = document.createElement("form");
  form.method = "post"; form.action = root + "/api/save"; form.target = "away"; form.enctype = "text/plain";
  const hole = document.createElement("iframe"); hole.name = "away"; document.body.append(hole, form);
  form.submit();
  await new Promise((done) => setTimeout(done, 1000));
  return tried;
}"""


def test_a_page_of_somebody_else_gets_nothing(served: Served, chromium: Browser, elsewhere: str) -> None:
    """From another origin, even with the key: nothing is read, framed, run or written."""
    before = {path: path.read_bytes() for path in served.content.rglob("*") if path.is_file()}
    context = chromium.new_context()
    page = context.new_page()
    refused: list[tuple[str, int]] = []
    page.on(
        "response",
        lambda answer: refused.append((answer.request.method, answer.status)) if served.root in answer.url else None,
    )
    page.goto(elsewhere)

    tried = page.evaluate(ATTACKS, {"root": served.root, "token": served.office.token})

    context.close()
    assert tried == {
        "read": "failed",
        "read the list": "failed",
        "simple post": "failed",
        "json post": "failed",
        "no-cors read": "failed",
        "script": "failed",
    }
    assert {status for _, status in refused} <= {403, 501}
    assert before == {path: path.read_bytes() for path in served.content.rglob("*") if path.is_file()}


def test_a_name_turned_to_this_machine_gets_nothing(served: Served, chromium: Browser) -> None:
    """DNS rebinding: the browser takes the stranger's name for ours, so only the name that was asked for tells."""
    port = served.server.server_port
    context = chromium.new_context()
    page = context.new_page()
    answer = page.request.get(f"{served.root}/", headers={"Host": f"waymark.example:{port}"})
    listed = page.request.get(
        f"{served.root}/api/records", headers={"Host": f"x.example:{port}", "X-Token": served.office.token}
    )

    assert (answer.status, listed.status) == (403, 403)
    context.close()
