"""Icons by name, drawn into the page when it is printed: nothing is fetched, and only what is used is there.

They come from the sets that the package of Material for MkDocs ships. The page about this site names them.
"""

import re
from functools import cache
from importlib.resources import files

from markupsafe import Markup

_SETS = files("material") / "templates" / ".icons" / "material"
_WHOLE = re.compile(r'<svg xmlns="http://www\.w3\.org/2000/svg" viewBox="0 0 24 24">(.*)</svg>\s*', re.DOTALL)


@cache
def icon(name: str) -> Markup:
    """An icon as SVG, such as `phone` or `arrow-left`. It only ever repeats the words beside it, so it has no name."""
    drawn = _WHOLE.fullmatch((_SETS / f"{name}.svg").read_text(encoding="utf-8"))
    if drawn is None:
        raise ValueError(f"the icon {name} is not one drawing of 24 by 24")
    return Markup(  # noqa: S704 - a file of a package that we pin, and no text of an author
        f'<svg class="w-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{drawn[1]}</svg>'
    )
