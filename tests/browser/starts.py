"""Does a browser start here? python -m tests.browser.starts ends with 0, or says why not."""

import os
import shutil
import sys

from playwright.sync_api import Error, sync_playwright

from tests.browser.conftest import ARGUMENTS


def main() -> int:
    """0 when the browser that the tests use opens a page."""
    names = (os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
    program = next((found for name in names if name and (found := shutil.which(name))), None)
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
            browser.new_page().goto("about:blank")
            print(f"Browser: Chromium {browser.version}")
            browser.close()
    except (Error, OSError) as why:
        print(why, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
