#!/bin/sh
# What Orca says of pages of a built site, a line each: for the statement on accessibility, before an edition goes out.
#
#   sh tests/browser/orca.sh site people/clusters/8/ get-help-now/ > heard.txt
#
# Each is read line by line with the Down key, 120 lines or LINES_READ. Needs orca, xvfb, xdotool, dbus and chromium
# (Debian: the packages of these names). Orca is given no voice, so it tells its log at once what it would say.
set -eu
site=$1
shift
work=$(mktemp -d)
export DISPLAY=:97 XDG_RUNTIME_DIR="$work" SPEECHD_CMD=/bin/false SPEECHD_ADDRESS=unix_socket:/nowhere WORK="$work"
ends() { kill $(jobs -p) 2>/dev/null || true; sleep 1; rm -rf "$work" 2>/dev/null || true; }
trap ends EXIT
Xvfb $DISPLAY -screen 0 1280x1000x24 >/dev/null 2>&1 &
python3 -m http.server 8977 --bind 127.0.0.1 --directory "$site" >/dev/null 2>&1 &
sleep 1
for page in "$@"; do
  echo "== $page"
  PAGE=$page dbus-run-session -- sh -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
    sleep 1
    orca --replace --debug-file="$WORK/log" >/dev/null 2>&1 &
    sleep 5
    chromium --no-sandbox --disable-gpu --no-first-run --disable-background-networking --force-renderer-accessibility \
      --user-data-dir="$(mktemp -d "$WORK/XXXXXX")" "http://127.0.0.1:8977/$PAGE" >/dev/null 2>&1 &
    sleep 8
    xdotool search --onlyvisible --class chromium windowfocus
    xdotool mousemove 1270 990 click 1 key ctrl+Home
    sleep 1
    xdotool key --delay 300 --repeat "${LINES_READ:-120}" Down
    sleep 2
    kill $(jobs -p)' >/dev/null 2>&1 || true
  sed -n "s/.*SPEECH OUTPUT: '\(.*\)'{.*/\1/p" "$work/log"
  rm -f "$work/log"
done
