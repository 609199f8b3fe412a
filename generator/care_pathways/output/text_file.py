"""A file in one step: killed meanwhile, it is the old one or the new one."""

import os
import tempfile
from pathlib import Path


def write_text(path: Path, text: str) -> None:
    """Write the file anew, with the rights that it had. A link stays one."""
    write_bytes(path, text.encode())


def write_bytes(path: Path, raw: bytes) -> None:
    """The same for what is not text."""
    real = Path(os.path.realpath(path))
    mode = real.stat().st_mode & 0o777 if real.exists() else 0o666 & ~_mask()
    handle, half = tempfile.mkstemp(prefix=f".{real.name[:80]}.", suffix=".tmp", dir=real.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
        Path(half).chmod(mode)
        Path(half).replace(real)
    except BaseException:
        Path(half).unlink(missing_ok=True)
        raise


def _mask() -> int:
    """What this process does not grant; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
