"""Tests of how a site is put into a folder."""
