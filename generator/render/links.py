"""Links of the site made relative, so that it works in any folder, on any host, and from a disk."""

import re

_LINK = re.compile(r'\b(href|src)="/(?!/)([^"]*)"')


def relative(html: str, address: str) -> str:
    """The page with every link that begins with / made relative to its own address.

    A page that is a file (404.html) is shown at any depth, so its links stay as they are.
    """
    if address.endswith(".html"):
        return html
    up = "../" * address.count("/")
    here = up or "./"
    return _LINK.sub(lambda found: f'{found[1]}="{up + found[2] if found[2] else here}"', html)
