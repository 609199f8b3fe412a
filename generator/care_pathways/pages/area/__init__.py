"""What an area adds: a box beside the national text, and pages of its own. No national page knows of it."""
