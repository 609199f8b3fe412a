"""An intervention as an ActivityDefinition: what it is, who has a part in it, and what it rests on."""

from care_pathways.catalogue import Catalogue
from care_pathways.exports.edition import Edition
from care_pathways.exports.fhir.resource import USE, Resource, concept, head, kept, machine_name, statement_cited
from care_pathways.exports.fhir.reviews import review_date, reviewed
from care_pathways.model.intervention import Intervention, InterventionKind
from care_pathways.words.grammar import semicolons

KIND = "ActivityDefinition"


def activity_definition(catalogue: Catalogue, edition: Edition, item: Intervention) -> Resource:
    """No dose, no timing, no product. A medicine names no kind of request: nobody could prescribe from what is here."""
    evidence = [statement_cited(line) for line in catalogue.lines(item.evidence)]
    record = catalogue.interventions[item.id]
    said = (f"{line.statement.text} ({line.source.reference})" for line in catalogue.lines(item.watch))
    to_watch = (f"To watch: {point}." for point in (*said, *item.professionals.safety))
    requested = item.kind is not InterventionKind.MEDICATION
    return {
        **head(
            edition,
            KIND,
            item.id,
            name=machine_name("Intervention", item.id),
            title=item.title,
            description=item.professionals.what,
        ),
        **kept(
            lastReviewDate=review_date(catalogue, record),
            subtitle=item.people.title,
            purpose=semicolons(item.professionals.aims),
            usage=" ".join((edition.note, reviewed(catalogue, record), USE, *to_watch)),
            topic=[concept(item.kind.value)],
            relatedArtifact=evidence,
            kind="ServiceRequest" if requested else None,
            intent="proposal" if requested else None,
            code=concept(item.title),
            participant=[
                {"type": "practitioner", "role": concept(catalogue.roles[key].value.name)} for key in item.roles
            ],
        ),
    }
