#!/bin/sh
# What the tests need beyond Python: a browser (the one that is there, else Debian's, else Playwright's own) and nginx.
# Ends with 0 when both are there, 10 without nginx, 11 without a browser that starts. Says what to type for each.
set -u
cd "$(dirname "$0")/../.."

as_root=""
if [ "$(id -u)" != 0 ] && command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as_root="sudo"; fi
debian() { # install Debian packages, where that is possible
  command -v apt-get >/dev/null 2>&1 || return 1
  [ "$(id -u)" = 0 ] || [ -n "$as_root" ] || return 1
  echo "Installing with apt-get: $*"
  $as_root apt-get update -q && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -q --no-install-recommends "$@"
}
has_nginx() { command -v nginx >/dev/null 2>&1 || [ -x /usr/sbin/nginx ]; }
has_browser() {
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then return 0; fi
  done
  return 1
}
starts() { why=$(.venv/bin/python -m tests.browser.starts 2>&1); } # Playwright's own Node may lack a library, too

has_nginx || debian nginx-light || true
has_browser || debian chromium || true
# Two more engines for a short test. Where one cannot be had, its part is not run, and that is said.
command -v firefox-esr >/dev/null 2>&1 || debian firefox-esr || true
webkit="webkit2gtk-driver xvfb gir1.2-webkit2-4.1 python3-gi"
has_webkit() {
  command -v WebKitWebDriver >/dev/null 2>&1 && command -v Xvfb >/dev/null 2>&1 &&
    /usr/bin/python3 -c "import gi; gi.require_version('WebKit2', '4.1')" 2>/dev/null
}
# shellcheck disable=SC2086 # several packages
has_webkit || debian $webkit || true
command -v firefox-esr >/dev/null 2>&1 || echo "Not tried in Firefox, which is not here. Type: sudo apt-get install firefox-esr"
has_webkit || echo "Not tried in WebKit, which is not here. Type: sudo apt-get install $webkit"
if ! starts; then
  # libatomic1 is what the Node inside Playwright needs, and a bare Debian lacks.
  if debian libatomic1; then starts || true; fi
  if ! starts && ! has_browser; then
    echo "Installing Playwright's own Chromium"
    .venv/bin/playwright install chromium || true
  fi
fi

ends=0
if ! has_nginx; then
  echo "Missing: nginx, for the tests of headers. Type: sudo apt-get install nginx-light" >&2
  ends=10
fi
if ! starts; then
  echo "$why" | tail -n 1 >&2
  echo "Missing: a browser that starts. Type: sudo apt-get install chromium libatomic1 (or name one: CHROMIUM=/path/to/chrome make test)" >&2
  ends=11
fi
exit $ends
