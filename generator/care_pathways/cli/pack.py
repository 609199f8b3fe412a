"""care-pathways pack: packed copies beside the files of a built site."""

from pathlib import Path

import click

from care_pathways.exports.pack import pack as packed_copies
from care_pathways.words.grammar import commas


@click.command(short_help="Put packed copies beside the files of a built site.")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def pack(folder: Path) -> None:
    """Write a .gz, and with the library brotli a .br, beside every file of text in FOLDER, for hosts that send them.

    \b
    Examples:
      care-pathways build && care-pathways pack site
    """
    if not (folder / "404.html").is_file():
        raise click.UsageError(f"{folder} holds no site: it has no 404.html. Build one first: care-pathways build")
    count = before = 0
    after = {".gz": 0, ".br": 0}
    for path, size, copies in packed_copies(folder):
        count, before = count + 1, before + size
        for ending, copy in copies.items():
            path.with_name(path.name + ending).write_bytes(copy)
            after[ending] += len(copy)
    told = commas(f"{size / 1e6:.1f} MB as {ending}" for ending, size in after.items() if size)
    click.echo(f"{count} files of {before / 1e6:.1f} MB packed: {told or 'none got smaller'}")
    if not after[".br"]:
        click.echo("For .br as well: pip install 'care-pathways[release]'")
