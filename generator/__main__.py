"""python -m generator: the same as care-pathways."""

from generator.cli import main

main()
