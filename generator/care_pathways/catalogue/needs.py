"""Which clusters a need is about, its parts included."""

from care_pathways.catalogue.record import Key, Record
from care_pathways.catalogue.records import Records
from care_pathways.model.population import Population


def clusters_by_need(needs: Records[Record[Population]]) -> Records[frozenset[int]]:
    """For each need by its id: what is said of a part of it is said of the whole, however many steps above."""
    found = {key: set[int]() for key in needs}
    for key, need in needs.items():
        above, seen = [key], set[Key]()
        while above:
            whole = above.pop()
            if whole not in seen and whole in needs:
                seen.add(whole)
                found[whole].update(need.value.clusters)
                above.extend(needs[whole].value.within)
    return Records("population", {key: frozenset(clusters) for key, clusters in found.items()})
