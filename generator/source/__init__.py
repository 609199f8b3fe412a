"""YAML text to plain values, and the line and column of each. The only package that knows YAML."""

from generator.source.file import Keys, SourceFile
from generator.source.front_matter import front_matter
from generator.source.reader import FORBIDDEN, MAX_BYTES, Parsed, Value, read

__all__ = ["FORBIDDEN", "MAX_BYTES", "Keys", "Parsed", "SourceFile", "Value", "front_matter", "read"]
