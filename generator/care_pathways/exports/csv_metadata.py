"""What a CSV file says of itself, in a file beside it: CSV on the Web (CSVW), a recommendation of the W3C.

Readers of CSVW look for `NAME.csv-metadata.json` beside `NAME.csv` by themselves.
"""

import json

from care_pathways.exports.edition import Edition
from care_pathways.table import Column, Kind, Table

ENDING = "-metadata.json"
DATATYPES: dict[Kind, object] = {
    Kind.TEXT: "string",
    Kind.NUMBER: "integer",
    Kind.DATE: {"base": "date", "format": "yyyy-MM-dd"},
    Kind.YES_OR_NO: {"base": "boolean", "format": "yes|no"},
}


def beside(table: Table, edition: Edition) -> bytes:
    """The bytes of the file beside that table."""
    licence = edition.licence
    described = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "url": f"{table.id}.csv",
        "dc:title": table.title,
        "dc:description": table.about,
        "dc:creator": licence.credit,
        "dc:license": {"@id": licence.address},
        "dc:rights": f"{licence.name}. Credit: {licence.credit}, with the edition. {licence.not_ours}",
        "dc:issued": {"@value": edition.edition_date.isoformat(), "@type": "xsd:date"},
        "dc:hasVersion": edition.edition,
        "rdfs:comment": edition.note,
        "dialect": {"encoding": "utf-8", "header": True, "doubleQuote": True},
        "tableSchema": {"columns": [_column(column) for column in table.columns]},
    }
    return json.dumps(described, indent=1, ensure_ascii=False).encode() + b"\n"


def _column(column: Column) -> dict[str, object]:
    return {
        "name": column.name,
        "titles": column.name,
        "dc:description": column.meaning,
        "datatype": DATATYPES[column.kind],
        "null": "",
    }
