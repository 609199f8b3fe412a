#!/bin/sh
# What the tests need beyond Python: a browser (the one that is there, else Debian's, else Playwright's own) and nginx.
set -eu
cd "$(dirname "$0")/../.."

as_root=""
if [ "$(id -u)" != 0 ] && command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as_root="sudo"; fi
debian() { # install Debian packages, where that is possible
  command -v apt-get >/dev/null 2>&1 || return 1
  [ "$(id -u)" = 0 ] || [ -n "$as_root" ] || return 1
  echo "Installing $* with apt-get"
  $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

if ! command -v nginx >/dev/null 2>&1 && ! [ -x /usr/sbin/nginx ]; then
  debian nginx-light || {
    echo "nginx is needed to test the headers, and could not be installed. Debian, Ubuntu: apt-get install nginx-light" >&2
    exit 1
  }
fi

for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
  if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then exit 0; fi
done

if debian chromium; then exit 0; fi

echo "Installing Playwright's own Chromium"
if .venv/bin/playwright install chromium >/dev/null 2>&1; then exit 0; fi

echo "No browser could be installed, so the tests in a real browser cannot run." >&2
echo "Install Chromium by hand (Debian, Ubuntu: apt-get install chromium), or name one: CHROMIUM=/path/to/chrome make test" >&2
exit 1
