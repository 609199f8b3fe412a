"""All records of the content, by kind and key, and where each is used."""

from generator.catalogue.catalogue import Catalogue, Name, Use
from generator.catalogue.record import Key, Record

__all__ = ["Catalogue", "Key", "Name", "Record", "Use"]
