"""Tests of the leaflets: what they say, and the PDF files that they become."""
