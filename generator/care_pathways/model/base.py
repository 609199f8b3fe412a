"""The base of every record: frozen, and closed to fields that nobody defined."""

from typing import Any

from pydantic import BaseModel, ConfigDict, GetJsonSchemaHandler
from pydantic_core import CoreSchema

from care_pathways.model.described import descriptions


class Model(BaseModel):
    """A part of the content. Frozen; an unknown field is an error; every field has a description for authors."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """The schema with the description of each field."""
        found = handler(core_schema)
        fields = handler.resolve_ref_schema(found)["properties"]
        for name, said in descriptions(cls).items():
            fields[cls.model_fields[name].alias or name]["description"] = said
        return found
