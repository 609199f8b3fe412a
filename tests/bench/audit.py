"""make audit: the Nu HTML checker on every page and Lighthouse on eight, with tools of npm (needs Node and Java).

A benchmark, not a test: it needs 200 MB that no author needs. html parse errors, axe, byte budgets and layout shift are
tested in `make test`.
"""

import gzip
import http.server
import json
import shutil
import subprocess
from pathlib import Path

from care_pathways.site import build, check

from tests.conftest import PROJECT, REAL_DAY
from tests.serving import put, served

WORK = PROJECT / ".bench" / "audit"
TOOLS = ["vnu-jar@26.9.27", "lighthouse@12.8.2"]
CHROME = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)
PAGES = (
    "",
    "get-help-now/",
    "people/clusters/10/",
    "people/search/",
    "professionals/clusters/10/",
    "professionals/matrix/",
    "commissioners/pathways/psychosis/",
    "about/downloads/",
)


class Packed(http.server.SimpleHTTPRequestHandler):
    """A file server that packs text as a host does, and says nothing."""

    def do_GET(self) -> None:
        """The file, with gzip: hosts send brotli, which is smaller still."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in (".html", ".css", ".js", ".svg") or not path.exists():
            super().do_GET()
            return
        body = gzip.compress(path.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing."""


def write_site(folder: Path) -> None:
    """The real site in a folder, with all of its pages."""
    shutil.rmtree(folder, ignore_errors=True)
    site = build(check(PROJECT / "content", REAL_DAY), PROJECT / "theme", twins=True, downloads=True)
    put(site.files(), folder)


def nu(site: Path) -> None:
    """Errors of the Nu HTML checker on every page."""
    jar = WORK / "node_modules/vnu-jar/build/dist/vnu.jar"
    command = ["java", "-jar", str(jar), "--errors-only", "--skip-non-html", "--format", "json", str(site)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    messages = json.loads(answer.stderr)["messages"]
    print(f"Nu HTML checker: {len(messages)} errors on {len(list(site.rglob('*.html')))} pages")
    for message in messages[:20]:
        print(f"  {message['url']}: {message['message']}")


def lighthouse(address: str) -> None:
    """The four scores of a page on a slow phone."""
    out = WORK / "lighthouse.json"
    command = ["npx", "lighthouse", address, "--quiet", "--no-enable-error-reporting", "--output=json"]
    subprocess.run([*command, f"--output-path={out}", f"--chrome-flags={CHROME}"], cwd=WORK, check=True)
    found = json.loads(out.read_text(encoding="utf-8"))
    scores = ", ".join(f"{name} {round(part['score'] * 100)}" for name, part in found["categories"].items())
    print(f"Lighthouse, /{address.split('/', 3)[3]}: {scores}")


def main() -> None:
    """Install the tools, write the site, run both."""
    WORK.mkdir(parents=True, exist_ok=True)
    subprocess.run(["npm", "install", "--silent", "--no-save", "--ignore-scripts", *TOOLS], cwd=WORK, check=True)
    site = WORK / "site"
    write_site(site)
    nu(site)
    with served(site, Packed) as address:
        for page in PAGES:
            lighthouse(f"{address}{page}")


if __name__ == "__main__":
    main()
