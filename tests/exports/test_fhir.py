"""The FHIR bundle: shaped like R4, held against fhir.resources (R4B) and against our own lists of codes.

Not the official validator, and no national profile: see docs/decisions/.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from care_pathways.catalogue.statements import caution_text
from care_pathways.exports.edition import edition_of
from care_pathways.exports.fhir.bundle import NAME
from care_pathways.exports.fhir.plan_definition import plan_definition
from care_pathways.exports.fhir.resource import head
from care_pathways.site import Site, check
from fhir.resources.R4B.bundle import Bundle

from tests.conftest import DAY
from tests.test_mistakes import replace

CODES = {
    "status": {"draft", "active", "retired", "unknown"},
    "type": {"collection", "citation", "practitioner", "string"},
    "groupingBehavior": {"visual-group", "logical-group", "sentence-group"},
    "selectionBehavior": {"any", "all", "all-or-none", "exactly-one", "at-most-one", "one-or-more"},
    "content": {"not-present", "example", "fragment", "complete", "supplement"},
    "intent": {"proposal", "plan", "directive", "order", "original-order", "reflex-order", "filler-order", "option"},
    "kind": {"ServiceRequest"},
}
"""What R4 allows where it requires a code; of the long lists only what we use."""
R4_FIELDS = {
    "PlanDefinition": "id language text url version name title type status experimental date publisher description "
    "useContext jurisdiction usage copyright relatedArtifact goal action",
    "ActivityDefinition": "id language text url version name title subtitle status experimental date publisher "
    "description useContext jurisdiction purpose usage copyright topic relatedArtifact kind intent code participant",
    "CodeSystem": "id language text url version name title status experimental date publisher description "
    "jurisdiction copyright caseSensitive content count property concept",
}
"""The fields of R4 (4.0.1) that we may use: R4B, which checks the rest, is 4.3.0."""


@pytest.fixture(scope="module")
def raw(real_site: Site) -> bytes:
    """The bundle of the real site."""
    return next(file.raw for file in real_site.downloads if file.name == NAME)


@pytest.fixture(scope="module")
def bundle(raw: bytes) -> dict[str, Any]:
    """The same, read."""
    found: dict[str, Any] = json.loads(raw)
    return found


def of_type(bundle: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """The resources of one type."""
    return [entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == kind]


def parts(value: object) -> Iterator[dict[str, Any]]:
    """Every object within, the outermost first."""
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from parts(item)
    elif isinstance(value, list):
        for item in value:
            yield from parts(item)


def test_fhir_resources_reads_it_and_writes_the_same(raw: bytes, bundle: dict[str, Any]) -> None:
    """Structure, types, required fields and dates, there and back without a loss."""
    assert json.loads(Bundle.model_validate_json(raw).model_dump_json()) == bundle


def test_every_code_is_one_that_r4_knows(bundle: dict[str, Any]) -> None:
    """fhir.resources takes any word for a code, so we hold them against the lists of R4."""
    for part in parts(bundle):
        for name, allowed in CODES.items():
            if isinstance(part.get(name), str) and "div" not in part:  # a narrative has a status of its own
                assert part[name] in allowed, (name, part[name])


def test_only_fields_of_r4_are_used(bundle: dict[str, Any]) -> None:
    """R4B has a few that R4 has not."""
    for kind, names in R4_FIELDS.items():
        for resource in of_type(bundle, kind):
            assert set(resource) <= {"resourceType", *names.split()}, resource["id"]


def test_every_reference_leads_to_an_entry(bundle: dict[str, Any]) -> None:
    """Each plan names only activities of the bundle, and the code system of the clusters and a code in it."""
    addresses = {entry["fullUrl"]: entry["resource"]["resourceType"] for entry in bundle["entry"]}
    assert len(addresses) == len(bundle["entry"])
    assert all(entry["fullUrl"] == entry["resource"]["url"] for entry in bundle["entry"])
    codes = {concept["code"] for concept in of_type(bundle, "CodeSystem")[0]["concept"]}

    named = [part["definitionCanonical"] for part in parts(bundle) if "definitionCanonical" in part]
    focus = [part["valueCodeableConcept"]["coding"][0] for part in parts(bundle) if "valueCodeableConcept" in part]

    assert {addresses[name] for name in named} == {"ActivityDefinition"}
    assert {addresses[coding["system"]] for coding in focus} == {"CodeSystem"}
    assert {coding["code"] for coding in focus} <= codes


def test_everything_is_there(bundle: dict[str, Any], real_site: Site) -> None:
    """A plan for each package with every intervention that it names, an activity for each, all 22 numbers."""
    catalogue = real_site.report.catalogue

    assert len(of_type(bundle, "CodeSystem")[0]["concept"]) == 22
    assert len(of_type(bundle, "ActivityDefinition")) == len(catalogue.interventions)
    plans = {plan["id"]: plan for plan in of_type(bundle, "PlanDefinition")}
    for record in catalogue.packages.values():
        package = record.value
        plan = plans[f"PlanDefinition-{package.id}"]
        groups = [[action["title"] for action in group["action"]] for group in plan["action"]]
        assert groups == [
            [catalogue.interventions[key].value.title for key in keys]
            for keys in (package.for_everyone, package.specific, package.choose_together)
            if keys
        ]
        assert all(caution_text(catalogue.statements, item) in plan["usage"] for item in package.avoid)


def test_every_line_of_evidence_is_a_citation(bundle: dict[str, Any], real_site: Site) -> None:
    """With our summary, its strength and how far it was checked."""
    catalogue = real_site.report.catalogue
    activities = {activity["id"]: activity for activity in of_type(bundle, "ActivityDefinition")}
    for record in catalogue.interventions.values():
        cited = activities[f"ActivityDefinition-{record.key}"].get("relatedArtifact", [])
        lines = catalogue.lines(record.value.evidence)
        assert len(cited) == len(lines)
        for artifact, line in zip(cited, lines, strict=True):
            assert line.statement.text in artifact["citation"]
            assert f"Strength: {line.strength}" in artifact["citation"]
            assert artifact["citation"].endswith(f"How far we checked it: {line.check}")


def _cited(bundle: dict[str, Any], package: str, intervention: str) -> list[str]:
    """What the plan of a cluster cites for an intervention."""
    plan = next(item for item in of_type(bundle, "PlanDefinition") if item["id"] == f"PlanDefinition-{package}")
    actions = [action for group in plan["action"] for action in group["action"]]
    found = next(action for action in actions if action["title"] == intervention)
    return [artifact["citation"] for artifact in found.get("documentation", [])]


def test_a_plan_cites_only_what_holds_for_its_cluster(bundle: dict[str, Any]) -> None:
    """Eight sessions for milder depression, sixteen for more severe; no dementia and no psychosis where neither is."""
    milder = _cited(bundle, "02-common-problems-greater-need", "Individual CBT for depression")
    severer = _cited(bundle, "05-non-psychotic-very-severe", "Individual CBT for depression")
    practical = _cited(
        bundle, "07-enduring-high-disability", "Occupational therapy and practical support for daily living"
    )
    with_need = _cited(bundle, "04-non-psychotic-severe", "Specialist perinatal mental health care")

    assert [("8 regular" in said, "16 regular" in said) for said in milder] == [(False, False), (True, False)]
    assert [("8 regular" in said, "16 regular" in said) for said in severer] == [(False, False), (False, True)]
    assert practical == []
    assert with_need
    assert all("Holds only with: pregnancy and the year after birth" in said for said in with_need[:2])


def test_it_promises_no_more_than_it_is(bundle: dict[str, Any]) -> None:
    """A draft, experimental, unreviewed; no order; nobody could prescribe from a medicine."""
    for resource in (entry["resource"] for entry in bundle["entry"]):
        assert (resource["status"], resource["experimental"]) == ("draft", True)
    for activity in of_type(bundle, "ActivityDefinition"):
        assert activity["usage"].startswith("Not clinically reviewed.")
        assert not {"dosage", "timingTiming", "productCodeableConcept", "quantity"} & set(activity)
        if activity["topic"] == [{"text": "medication"}]:
            assert "kind" not in activity
        else:
            assert (activity["kind"], activity["intent"]) == ("ServiceRequest", "proposal")


def test_shapes_that_readers_rely_on(bundle: dict[str, Any]) -> None:
    """Ids of at most 64 letters, names that programs can use, days of the edition, and nothing empty."""
    for resource in (entry["resource"] for entry in bundle["entry"]):
        assert re.fullmatch(r"[A-Za-z0-9\-.]{1,64}", resource["id"])
        assert re.fullmatch(r"[A-Z][A-Za-z0-9_]{0,254}", resource["name"])
        assert date.fromisoformat(resource["date"])
        assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", resource["url"])
    assert not [part for part in parts(bundle) if any(value in ("", [], {}, None) for value in part.values())]


@pytest.mark.parametrize("path", [("status",), ("action", 0, "title"), ("date",)])
def test_fhir_resources_really_looks(bundle: dict[str, Any], path: tuple[str | int, ...]) -> None:
    """A fault put in on purpose is found."""
    broken = json.loads(json.dumps(bundle))
    place = next(
        entry["resource"] for entry in broken["entry"] if entry["resource"]["resourceType"] == "PlanDefinition"
    )
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = ""

    with pytest.raises(ValueError, match=str(path[-1])):
        Bundle.model_validate(broken)


NARRATIVE = {"div", "p", "b", "ul", "li"}
"""What we use of what R4 allows in a narrative: no script, no style, no link."""


def test_each_resource_says_in_words_what_it_holds(bundle: dict[str, Any]) -> None:
    """XHTML that another system can show as it is, made from the fields of the resource and from nothing else."""
    for entry in bundle["entry"]:
        resource = entry["resource"]
        root = ElementTree.fromstring(resource["text"]["div"])  # noqa: S314 - our own
        assert resource["text"]["status"] == "generated"
        assert {element.tag.removeprefix("{http://www.w3.org/1999/xhtml}") for element in root.iter()} <= NARRATIVE
        assert root.attrib == {"lang": "en-GB"}
        said = " ".join(" ".join(root.itertext()).split())
        for text in (resource["title"], resource["description"], f"Edition {resource['version']}."):
            assert " ".join(text.split()) in said, resource["id"]
        for element in root.iter():
            assert "".join(element.itertext()).strip(), resource["id"]


def test_a_plan_names_its_cautions_goals_and_help(bundle: dict[str, Any]) -> None:
    """What a person needs to see is not only in fields that a system may not show."""
    for plan in of_type(bundle, "PlanDefinition"):
        root = ElementTree.fromstring(plan["text"]["div"])  # noqa: S314 - our own
        items = ["".join(item.itertext()) for item in root.iter("{http://www.w3.org/1999/xhtml}li")]
        help_in_it = [action["title"] for group in plan["action"] for action in group["action"]]
        goals = [goal["description"]["text"] for goal in plan.get("goal", [])]
        cautions = [line[2:] for line in plan["usage"].splitlines() if line.startswith("- ")]
        assert items == [" ".join(text.split()) for text in (*cautions, *goals, *help_in_it)]


def plan_of(content: Path) -> dict[str, Any]:
    """The plan of the package of cluster 1."""
    catalogue = check(content, DAY).catalogue
    return plan_definition(catalogue, edition_of(catalogue, "Waymark"), catalogue.packages[1].value)


def test_a_package_without_a_group_or_a_caution_has_none_in_its_plan(content: Path) -> None:
    """FHIR allows no group without actions, and no heading stands over nothing."""
    before = plan_of(content)
    replace(content / "packages/01-first.yml", "choose_together:\n  - walking\n", "")
    replace(
        content / "packages/01-first.yml",
        "avoid:\n  - note: Do not begin with tablets\n    statement: ng1/no-tablets-first\n",
        "",
    )
    after = plan_of(content)

    assert (len(before["action"]), len(after["action"])) == (3, 2)
    assert "\n\nTo avoid, or to be careful about:\n\n- Do not begin with tablets" in before["usage"]
    assert "To avoid" not in after["usage"]
    assert before["usage"].startswith(after["usage"])


def test_an_id_that_is_longer_than_fhir_allows_gives_way_to_the_identifier(content: Path) -> None:
    """64 letters have room; one more has not."""
    edition = edition_of(check(content, DAY).catalogue, "Waymark")
    key = "a" * (64 - len("PlanDefinition-"))

    fits, long = (
        head(edition, "PlanDefinition", name, name="N", title="T", description="D") for name in (key, f"{key}a")
    )

    assert fits["id"] == f"PlanDefinition-{key}"
    assert f"urn:uuid:{long['id']}" == long["url"]
