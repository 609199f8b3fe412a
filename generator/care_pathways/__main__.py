"""python -m care_pathways: the same as care-pathways."""

from care_pathways.cli import main

main()
