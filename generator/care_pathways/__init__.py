"""Care packages and pathways: from checked YAML to a static reference site for three readers."""

__version__ = "0.1.0"
