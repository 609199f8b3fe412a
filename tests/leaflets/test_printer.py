"""The PDF files: tagged, the right length, the same each time, and safe from what authors write."""

from dataclasses import asdict, replace
from datetime import date
from typing import Any

import pytest
from care_pathways.leaflet import FOR_PEOPLE, Form, Leaflet, Printed, Words
from care_pathways.leaflets.printer import Printer, pages

from tests.leaflets.reading import reader, root, squeezed, tags, text_of

HOSTILE = (
    '#read("parts.typ")',
    "#{ panic() } #let x = 1 #x",
    "$ integral $ *bold* _thin_ `raw`",
    "@label <label> = heading",
    "- item + item / term: // comment /* more */",
    '\\u{41} \\ "quoted" \\"',
    ']; #eval("1+1") [',
    "https://example.org/ and <script>",
)


@pytest.mark.parametrize("number", [*range(1, 9), *range(10, 22)])
def test_each_form_has_its_length(real_printed: dict[str, Printed], number: int) -> None:
    """Four pages, two sides for the fridge and the drawer, and in large print what it takes."""
    for form, low, high in (("", 4, 4), ("-carers", 2, 2), ("-large-print", 6, 12)):
        printed = real_printed[f"cluster-{number}{form}"]
        assert low <= len(reader(printed.raw).pages) <= high, printed.leaflet.id
        assert printed.pages == len(reader(printed.raw).pages)


@pytest.mark.parametrize("number", [*range(1, 9), *range(10, 22)])
def test_the_lengths_hold_with_a_code_and_an_address(
    real_leaflets: dict[str, Leaflet[Words]], printer: Printer, number: int
) -> None:
    """The code and a long address take room, and still nothing runs over."""
    for name, limit in ((f"cluster-{number}", 4), (f"cluster-{number}-carers", 2)):
        leaflet = real_leaflets[name]
        address = f"https://clusters.some-longer-name-of-a-host.example.org/waymark/{leaflet.imprint.page}/"
        raw = printer.print(replace(leaflet, imprint=replace(leaflet.imprint, address=address)))
        assert pages(raw) == limit, name


def test_every_leaflet_is_tagged(real_printed: dict[str, Printed]) -> None:
    """PDF/UA-1: marked, with a tree of tags, in British English, with a title that is shown."""
    for name, printed in real_printed.items():
        pdf = reader(printed.raw)
        itself = root(printed.raw)
        assert itself["/MarkInfo"]["/Marked"], name
        assert itself["/Lang"] == "en-GB", name
        assert itself["/ViewerPreferences"]["/DisplayDocTitle"], name
        assert pdf.metadata is not None and str(printed.leaflet.words.number) in str(pdf.metadata.title), name
        assert b"pdfuaid:part>1<" in itself["/Metadata"].get_data(), name
        names = [tag for tag, _ in tags(printed.raw)]
        assert names.count("H1") == 1, name
        assert {"H2", "P", "L", "LI"} <= set(names), name


def test_headings_go_down_one_level_at_a_time(real_printed: dict[str, Printed]) -> None:
    """One title, then parts: a screen reader can jump."""
    for name, printed in real_printed.items():
        headings = [tag for tag, _ in tags(printed.raw) if tag in ("H1", "H2", "H3")]
        assert headings[0] == "H1", name
        assert set(headings[1:]) == {"H2"}, name


def test_one_font_is_enough(real_printed: dict[str, Printed]) -> None:
    """Every character that authors use is in the font that was made for low vision."""
    for name, printed in real_printed.items():
        fonts = {font for page in root(printed.raw)["/Pages"]["/Kids"] for font in _fonts(page.get_object())}
        assert fonts, name
        assert {font.partition("+")[2].partition("-")[0] for font in fonts} == {"AtkinsonHyperlegibleNext"}, name


def _fonts(page: Any) -> list[str]:
    return [str(font.get_object()["/BaseFont"])[1:] for font in page["/Resources"]["/Font"].values()]


def test_a_leaflet_says_what_it_must(
    real_leaflets: dict[str, Leaflet[Words]], printer: Printer, edition: str, edition_day: date
) -> None:
    """Title, label, standing, questions, help, origin, id, edition and address."""
    leaflet = real_leaflets["cluster-10"]
    words = text_of(printer.print(leaflet))

    for said in (
        leaflet.words.title,
        "“First Episode Psychosis”",
        "not a diagnosis, and not who you are",
        *leaflet.words.questions[:4],
        "benefits? What are the risks",
        "call 999",
        "call 111 and choose the mental health option",
        "Not yet clinically reviewed.",
        "This is not an NHS leaflet.",
        f"A newer edition may exist. This is cluster-10, edition {edition}, {edition_day:%-d %B %Y}.",
        "example.org/people/clusters/10",
        "at least every 12 months",
    ):
        assert squeezed(said) in squeezed(words), said


def test_the_code_has_a_text_and_only_with_an_address(
    real_leaflets: dict[str, Leaflet[Words]], printer: Printer
) -> None:
    """Someone who cannot see the code hears where it leads. Without an address there is none."""
    leaflet = real_leaflets["cluster-10"]
    bare = replace(leaflet, imprint=replace(leaflet.imprint, address=""))

    with_code = [found["/Alt"] for tag, found in tags(printer.print(leaflet)) if tag == "Figure"]
    without = printer.print(bare)

    assert with_code == ["QR code that opens https://example.org/people/clusters/10/"]
    assert [tag for tag, _ in tags(without) if tag == "Figure"] == []
    assert "people/clusters/10, on Waymark." in text_of(without)
    assert "http" not in text_of(without)


def test_large_print_leaves_nothing_out(real_leaflets: dict[str, Leaflet[Words]], printer: Printer) -> None:
    """Every item of every list, and all about medicines."""
    leaflet = real_leaflets["cluster-10-large-print"]
    words = squeezed(text_of(printer.print(leaflet)))
    lists = (leaflet.words.experiences, leaflet.words.strengths, leaflet.words.helps, leaflet.words.questions)

    for said in (*(item for items in lists for item in items), leaflet.words.medicines):
        assert squeezed(said) in words, said


def test_the_sheet_for_the_fridge_does_not_name_the_cluster_in_large(
    real_leaflets: dict[str, Leaflet[Words]], printer: Printer
) -> None:
    """Visitors see a fridge."""
    leaflet = real_leaflets["cluster-10-carers"]
    words = text_of(printer.print(leaflet))

    assert leaflet.words.title not in words
    assert leaflet.words.others_can_do[0] in words


@pytest.mark.parametrize("form", FOR_PEOPLE)
def test_two_prints_are_the_same(small_leaflets: dict[Form, Leaflet[Words]], printer: Printer, form: Form) -> None:
    """Same words, same bytes, whatever the time: the date is that of the edition."""
    leaflet = small_leaflets[form]

    first, second = printer.print(leaflet), Printer(printer.compiler.templates).print(leaflet)

    assert first == second
    assert b"D:20260102000000Z" in first


@pytest.mark.parametrize("form", FOR_PEOPLE)
@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_word_of_an_author_becomes_code(
    small_leaflets: dict[Form, Leaflet[Words]], printer: Printer, form: Form, hostile: str
) -> None:
    """Whatever an author types is printed as it is, in every field that the form shows."""
    leaflet = small_leaflets[form]
    lists = ("experiences", "strengths", "helps", "questions", "others_can_do", "review")
    changes: dict[str, Any] = dict.fromkeys(lists, (hostile, hostile))
    changes |= {name: hostile for name, value in asdict(leaflet.words).items() if isinstance(value, str)}

    raw = printer.print(replace(leaflet, words=replace(leaflet.words, **changes)))

    shown = squeezed(text_of(raw)).count(squeezed(hostile))
    assert shown >= {Form.LEAFLET: 12, Form.LARGE_PRINT: 12, Form.CARERS: 4}[form]


def test_too_many_words_shorten_the_lists(small_leaflets: dict[Form, Leaflet[Words]], printer: Printer) -> None:
    """A wordy author gets fewer items, and not a page more."""
    leaflet = small_leaflets[Form.LEAFLET]
    long = "You may have a great deal to say about this, and it takes more than one line to say it. " * 2
    wordy = replace(leaflet.words, experiences=(long,) * 6, strengths=(long,) * 6, questions=(long,) * 9)

    assert pages(printer.print(replace(leaflet, words=wordy))) == 3


def test_templates_run_no_text_and_fetch_nothing(printer: Printer) -> None:
    """No template turns a string into code, and none needs the network."""
    for path in printer.compiler.templates.glob("*.typ"):
        code = path.read_text(encoding="utf-8")
        assert not [word for word in ("eval(", "@preview", "plugin(", "read(") if word in code], path.name
