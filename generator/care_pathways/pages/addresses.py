"""The address of every page. Nothing else builds one."""

from collections.abc import Sequence

from care_pathways.catalogue import Key
from care_pathways.leaflet import Form
from care_pathways.model import named_pages
from care_pathways.model.audience import Audience

HOME = "/"
HELP = "/get-help-now/"
WAYS_IN = "/people/ways-in/"
GUIDANCE = "/guidance/"
NEEDS = "/professionals/needs/"
"""What changes for needs that may come on top of any cluster."""
GLOSSARY = "/glossary/"
ABOUT = "/about/"
STATUS = "/about/clusters-today/"
SOURCES = "/about/sources/"
SCALES = "/about/scales/"
CHARTS = "/commissioners/charts/"
STYLE_GUIDE = "/styleguide/"
QUALITY = "/about/quality/"
DATA = "/about/data/"
DOWNLOADS = "/about/downloads/"
FEED = "/feed.atom"
WATCH = "/about/what-may-change/"
"""What may change, and when to look."""
OUTSIDE = "/about/links/"
QUALITY_JSON = "/quality.json"
TOOLS = "/commissioners/tools/"
SPECIFICATIONS = "/commissioners/specifications/"
ANNEX, PACK = "annex/", "pack/"  # behind the address of a specification, and of a pathway
NEEDS_ASSESSMENT = "/commissioners/tools/needs-assessment/"
GAP_ANALYSES = "/commissioners/tools/gap-analysis/"
CAPACITY = "/commissioners/tools/capacity/"
MERGE, OWN_FIGURES = "/commissioners/tools/several-teams/", "/commissioners/tools/own-figures/"
SELF_ASSESSMENTS = "/commissioners/tools/self-assessment/"
STANDARDS = f"/{named_pages.STANDARDS}/"
NATIONAL_MEASURES = "/commissioners/national-measures/"
AREAS = "/areas/"
WHAT_AREAS_OFFER = "/commissioners/areas/"
FRAMEWORKS = "/commissioners/frameworks/"
LEAFLETS = "/people/leaflets/"
ALL_LEAFLETS = "/leaflets/all-leaflets.zip"
LLMS = "/llms.txt"
TABLES_WORKBOOK, MATRIX_WORKBOOK = "/downloads/tables.xlsx", "/downloads/matrix-a3.xlsx"
MATRIX_PAPER, MATRIX_DRAWING = "/downloads/matrix-a3.pdf", "/downloads/matrix-a3.svg"


def home(audience: Audience) -> str:
    """The home of a view."""
    return f"/{audience}/"


def clusters(audience: Audience) -> str:
    """The list of clusters in a view."""
    return f"/{audience}/clusters/"


def cluster(audience: Audience, number: int) -> str:
    """The page of a cluster in a view."""
    return f"/{audience}/clusters/{number}/"


def appointment(number: int) -> str:
    """The appointment sheet of a cluster. Only people have one."""
    return f"/people/clusters/{number}/appointment/"


def leaflet(number: int, form: Form) -> str:
    """The PDF leaflet of a cluster in one of its forms."""
    return f"/leaflets/cluster-{number}{'' if form is Form.LEAFLET else f'-{form}'}.pdf"


def interventions(audience: Audience) -> str:
    """The list of interventions in a view."""
    return f"/{audience}/interventions/"


def intervention(audience: Audience, key: Key) -> str:
    """The page of an intervention in a view."""
    return f"/{audience}/interventions/{key}/"


def map_of_moves(audience: Audience) -> str:
    """The map of all clusters in a view."""
    return f"/{audience}/pathways/"


def pathway(key: Key) -> str:
    """The page of a pathway. Only commissioners have one."""
    return f"/commissioners/pathways/{key}/"


def specification(key: Key) -> str:
    """The specification starter of a pathway. Only commissioners have one."""
    return f"/commissioners/specifications/{key}/"


def national_measure(key: Key) -> str:
    """A national measure in the list of all."""
    return f"{NATIONAL_MEASURES}#{key}"


def matrix(audience: Audience) -> str:
    """The matrix of interventions and clusters. People have their list of help instead."""
    return interventions(audience) if audience is Audience.PEOPLE else f"/{audience}/matrix/"


def comparisons(audience: Audience) -> str:
    """The list of comparisons in a view."""
    return f"/{audience}/compare/"


def comparison(audience: Audience, numbers: Sequence[int]) -> str:
    """Some clusters side by side, in a view."""
    return f"/{audience}/compare/{'-'.join(str(number) for number in numbers)}/"


def gap_analysis(key: Key) -> str:
    """The gap analysis of a cluster by its number, or of a pathway by its id. Only commissioners have one."""
    return f"{GAP_ANALYSES}{key}/"


def framework(key: Key, group: str = "") -> str:
    """A framework beside the clusters, or a group of it. Only commissioners have one."""
    return f"{FRAMEWORKS}{key}/{group and f'{group}/'}"


def self_assessment(key: Key) -> str:
    """A self-assessment of a service."""
    return f"{SELF_ASSESSMENTS}{key}/"


def a_to_z(audience: Audience) -> str:
    """The A to Z of a view."""
    return f"/{audience}/a-z/"


def search(audience: Audience) -> str:
    """The search of a view."""
    return f"/{audience}/search/"


def guidance(key: Key) -> str:
    """The page of a guidance source."""
    return f"/guidance/{key}/"


def need(key: Key) -> str:
    """What changes for an added need, for professionals."""
    return f"/professionals/needs/{key}/"


def term(key: Key) -> str:
    """A word in the glossary."""
    return f"/glossary/#{key}"


def source(key: Key) -> str:
    """A source in the list of sources."""
    return f"/about/sources/#{key}"


def written(key: Key) -> str:
    """A page written by hand."""
    return f"/{key}/".replace("/index/", "/")


def area(audience: Audience) -> str:
    """What an area says of itself, in a view."""
    return f"/{audience}/area/"


def local_service(audience: Audience, key: Key) -> str:
    """A service of an area, in a view."""
    return f"{area(audience)}services/{key}/"


def partner(audience: Audience, key: Key) -> str:
    """A partner on the page of an area."""
    return f"{area(audience)}#{partner_anchor(key)}"


def partner_anchor(key: Key) -> str:
    """The anchor of a partner on that page."""
    return f"partner-{key}"


def address(href: str) -> str:
    """The address of the page behind a link of the site: without the leading slash and the anchor."""
    return href.removeprefix("/").partition("#")[0]


def everywhere(make: "dict[Audience, str]") -> dict[Audience, str]:
    """The counterparts of a page: its address in each view, without the leading slash."""
    return {audience: address(href) for audience, href in make.items()}
