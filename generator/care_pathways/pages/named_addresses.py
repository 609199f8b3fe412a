"""The addresses that templates name: `{{ to.help }}`. An unknown name stops the build; a template writes none."""

from collections.abc import Mapping

from care_pathways.catalogue import Catalogue
from care_pathways.model import named_pages
from care_pathways.model.audience import Audience
from care_pathways.pages import addresses

PEOPLE, PROFESSIONALS, COMMISSIONERS = Audience

FIXED: Mapping[str, str] = {
    "home": addresses.HOME,
    "help": addresses.HELP,
    "glossary": addresses.GLOSSARY,
    "guidance": addresses.GUIDANCE,
    "clusters_today": addresses.STATUS,
    "quality": addresses.QUALITY,
    "scales": addresses.SCALES,
    "what_may_change": addresses.WATCH,
    "for_machines": addresses.LLMS,
    "tables_workbook": addresses.TABLES_WORKBOOK,
    "matrix_workbook": addresses.MATRIX_WORKBOOK,
    "matrix_paper": addresses.MATRIX_PAPER,
    "matrix_drawing": addresses.MATRIX_DRAWING,
    "ways_in": addresses.WAYS_IN,
    "leaflets": addresses.LEAFLETS,
    "tools": addresses.TOOLS,
    "specifications": addresses.SPECIFICATIONS,
    "national_measures": addresses.NATIONAL_MEASURES,
    "professionals_matrix": addresses.matrix(PROFESSIONALS),
    **{view.value: addresses.home(view) for view in Audience},
    **{f"{view}_clusters": addresses.clusters(view) for view in Audience},
    **{f"{view}_interventions": addresses.interventions(view) for view in Audience},
    **{f"{view}_moves": addresses.map_of_moves(view) for view in Audience},
    **{f"{view}_comparisons": addresses.comparisons(view) for view in Audience},
    **{f"{view}_a_to_z": addresses.a_to_z(view) for view in Audience},
    **{f"{view}_search": addresses.search(view) for view in Audience},
}
"""By the name that a template uses."""
WRITTEN: Mapping[str, str] = {
    "about_the_evidence": named_pages.ABOUT_THE_EVIDENCE,
    "carers": named_pages.CARERS,
    "corrections": named_pages.CORRECTIONS,
    "for_everyone": named_pages.FOR_EVERYONE,
    "if_you_disagree": named_pages.IF_YOU_DISAGREE,
    "key_workers": named_pages.KEY_WORKERS,
    "medicines": named_pages.MEDICINES,
    "method": named_pages.METHOD,
    "recovery": named_pages.RECOVERY,
    "reviews": named_pages.REVIEWS,
    "rights": named_pages.RIGHTS,
    "something_else": named_pages.SOMETHING_ELSE_TOO,
    "standards": named_pages.STANDARDS,
    "what_is_a_cluster": named_pages.WHAT_IS_A_CLUSTER,
    "what_is_a_cluster_easier": named_pages.WHAT_IS_A_CLUSTER_EASIER,
}
"""By the name that a template uses, the id by which our code knows a page written by hand."""


def named(catalogue: Catalogue) -> dict[str, str]:
    """Every address. A page that was renamed has its new one."""
    pages = {name: catalogue.page(known_as) for name, known_as in WRITTEN.items()}
    return {
        **FIXED,
        **{name: addresses.written(page.key if page else WRITTEN[name]) for name, page in pages.items()},
    }
