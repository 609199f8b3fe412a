"""Each fault that an audit of November 2026 found, looked up in the built pages: what is told there now."""

import re

import pytest

from tests.pages.test_views import text_of

NOW_TOLD = {
    ("people/your-rights/", r"fewer people .{0,60}come under"),
    ("people/clusters/20/", r"June 2026 fewer people come under them"),
    ("professionals/interventions/advance-care-planning-dementia/", r"\[2026\] UKSC 16.{0,60}judged on many factors"),
    ("guidance/mca-2005/", r"\[2026\] UKSC 16"),
    ("commissioners/standards-in-force/", r"\[2026\] UKSC 16\) overruled"),
    ("commissioners/national-measures/", r"CCR118 .{0,200}first face-to-face contact"),
    ("commissioners/national-measures/", r"CCR73 .{0,200}first face-to-face contact"),
    ("commissioners/national-measures/", r"PLS122 .{0,260}first face-to-face contact"),
    ("commissioners/pathways/crisis/", r"within four hours, out of those that had one at all"),
    ("professionals/clusters/18/", r"NG97.{0,80}Lewy bodies"),
    ("people/interventions/antimanic-mood-stabilisers/", r"you need reliable contraception"),
    ("people/interventions/antimanic-mood-stabilisers/", r"A specialist sees you each year"),
    ("professionals/interventions/perinatal-care/", r"two specialists decide before it is started"),
    (
        "professionals/interventions/antimanic-mood-stabilisers/",
        r"Nobody under 55 starts valproate unless two specialists",
    ),
    ("professionals/interventions/perinatal-care/", r"a second specialist signs too"),
    ("guidance/valproate-mhra/", r"13 February 2025"),
    ("people/interventions/clozapine/", r"missed more than two days, do not start again at your old amount"),
    ("people/interventions/clozapine/", r"change to vaping or have a serious infection"),
    ("people/interventions/opioid-substitution/", r"too soon after heroin or methadone"),
    ("people/interventions/opioid-substitution/", r"injection"),
    ("professionals/interventions/ot-home-assistive-tech/", r"NG97 has no recommendation on design"),
    ("professionals/interventions/dual-diagnosis-integrated/", r"CG120, 1\.4\.5"),
    ("professionals/interventions/reminiscence/", r"A public file of October 2026 gives 1\.4\.4"),
    ("guidance/msf-serious-mental-illness/", r"serious mental illness"),
    ("guidance/imroc-ten-challenges/", r"2009"),
    ("professionals/interventions/antipsychotic-dementia/", r"NG97, 1\.7\.3; 1\.7\.6; 1\.7\.8"),
    ("people/interventions/guided-self-help-ed/", r"If you feel faint, ring 111"),
    ("people/interventions/cholinesterase-inhibitors/", r"Lecanemab and donanemab are newer medicines"),
    ("about/clusters-today/", r"51%.{0,80}69%"),
}
"""Page, and the words by which it is known that the fault is mended."""

GONE = {
    ("professionals/interventions/antipsychotic-dementia/", r"KTT7"),
    ("people/your-rights/", r"as far as we know in (?:November|December) 2026"),
    ("professionals/interventions/antimanic-mood-stabilisers/", r"Men are told to use contraception too"),
    ("professionals/clusters/16/", r"QS23[^.]{0,60}[Nn]aloxone"),
}
"""Page, and words that were wrong there."""


@pytest.mark.parametrize(("page", "told"), sorted(NOW_TOLD))
def test_a_fault_of_the_audit_is_mended(real_pages: dict[str, str], page: str, told: str) -> None:
    """The right thing stands where the wrong one stood."""
    assert re.search(told, _words(real_pages[page]))


@pytest.mark.parametrize(("page", "wrong"), sorted(GONE))
def test_what_the_audit_found_wrong_is_gone(real_pages: dict[str, str], page: str, wrong: str) -> None:
    """And not only from the sentence in which it was found."""
    assert not re.search(wrong, _words(real_pages[page]))


def _words(html: str) -> str:
    return re.sub(r"\s+([.,;)])", r"\1", " ".join(text_of(html).split()))
