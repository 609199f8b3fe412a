"""Links of the site made relative, so that it works in any folder, on any host, and from a disk."""


def relative(html: str, address: str) -> str:
    """The page with every link that begins with / made relative to its own address.

    A page that is a file (404.html) is shown at any depth, so its links stay as they are. Author text cannot hold
    `href="`: its quotes are escaped.
    """
    if address.endswith(".html"):
        return html
    up = "../" * address.count("/")
    html = html.replace('href="/"', f'href="{up or "./"}"')
    return html.replace('href="/', f'href="{up}').replace('src="/', f'src="{up}')
