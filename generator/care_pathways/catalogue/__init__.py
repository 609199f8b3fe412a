"""All records of the content, by kind and key, and where each is used."""

from care_pathways.catalogue.catalogue import Catalogue
from care_pathways.catalogue.record import Key, Origin, Record
from care_pathways.catalogue.use import Name, Use

__all__ = ["Catalogue", "Key", "Name", "Origin", "Record", "Use"]
