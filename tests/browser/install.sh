#!/bin/sh
# A browser for the tests: the one that is there, else Debian's, else Playwright's own, else a clear word.
set -eu
cd "$(dirname "$0")/../.."

for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
  if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then exit 0; fi
done

sudo=""
if [ "$(id -u)" != 0 ] && command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then sudo="sudo"; fi
if command -v apt-get >/dev/null 2>&1 && { [ "$(id -u)" = 0 ] || [ -n "$sudo" ]; }; then
  echo "Installing Chromium with apt-get (about 110 MB)"
  if $sudo apt-get update -qq && $sudo apt-get install -y -qq --no-install-recommends chromium >/dev/null; then exit 0; fi
fi

echo "Installing Playwright's own Chromium"
if .venv/bin/playwright install chromium >/dev/null 2>&1; then exit 0; fi

echo "No browser could be installed, so the tests in a real browser cannot run." >&2
echo "Install Chromium by hand (Debian, Ubuntu: apt-get install chromium), or name one: CHROMIUM=/path/to/chrome make test" >&2
exit 1
