"""YAML text to plain values, and the line and column of each. The only package that knows YAML."""

from care_pathways.source.file import Keys, SourceFile, digest_of
from care_pathways.source.front_matter import front_matter
from care_pathways.source.plain import plain
from care_pathways.source.reader import MAX_BYTES, Parsed, Value, decode, read, too_large

__all__ = [
    "MAX_BYTES",
    "Keys",
    "Parsed",
    "SourceFile",
    "Value",
    "decode",
    "digest_of",
    "front_matter",
    "plain",
    "read",
    "too_large",
]
