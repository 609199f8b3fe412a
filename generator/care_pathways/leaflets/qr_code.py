"""A QR code as a picture."""

import io


def picture(address: str) -> str:
    """The QR code of an address as SVG without a border: the paper round it is white. Nothing without an address."""
    if not address:
        return ""
    import segno  # only when a leaflet is printed: most builds take all of them from the cache

    buffer = io.BytesIO()
    segno.make(address, error="m", micro=False).save(buffer, kind="svg", xmldecl=False, border=0)
    return buffer.getvalue().decode()
