"""The packages as a FHIR bundle in the shape of R4, for others to build on. Not for use with a person."""

from care_pathways.exports.fhir.bundle import downloads

__all__ = ["downloads"]
