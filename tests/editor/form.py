"""A form of the editor that is served: for those who ask it, and for those who type and press in it."""

import threading
from datetime import date
from pathlib import Path
from typing import Self

from care_pathways.editor import Desk, Office, Preview, server
from care_pathways.home import Project

from tests.conftest import DAY
from tests.serving import ENDS_WITHIN


class Form:
    """A form on the content of a folder, at a port of its own, until the block ends."""

    def __init__(self, folder: Path, day: date = DAY) -> None:
        project = Project(folder)
        self.content = folder / "content"
        self.office = Office(Desk(project, day=lambda: day), Preview(project))
        self.server = server(self.office, 0)
        self.host = f"127.0.0.1:{self.server.server_port}"
        self.root = f"http://{self.host}"

    def __enter__(self) -> Self:
        threading.Thread(target=self.server.serve_forever, args=(ENDS_WITHIN,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()

    def address(self, what: str = "") -> str:
        """What the command prints, with a record to open."""
        return f"{self.root}/#key={self.office.token}{what and '&open=' + what}"
