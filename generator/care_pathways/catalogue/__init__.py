"""All records of the content, by kind and key, and where each is used."""

from care_pathways.catalogue.catalogue import Catalogue, Name, Use
from care_pathways.catalogue.record import Key, Record

__all__ = ["Catalogue", "Key", "Name", "Record", "Use"]
