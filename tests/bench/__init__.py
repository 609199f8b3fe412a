"""Timings: the build beside stock MkDocs with Material, on the same pages. Run by `make bench`, never by a test."""
