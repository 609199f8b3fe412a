#!/bin/sh
# Makes tests/dom/happy-dom.js anew: sh tests/dom/happy-dom.sh
# Wants Node with npm, and the network. A new version is a change here; read what it says of licences (happy-dom.LICENSE.txt).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-save happy-dom@21.0.4 esbuild@0.28.2
echo 'export { Window } from "happy-dom";' > window.mjs
# No page of ours speaks to a server by WebSocket.
echo 'export default class {}; export class WebSocket {}; export class Receiver {}' > no-sockets.mjs
banner='/*! happy-dom 21.0.4: Window. https://github.com/capricorn86/happy-dom. Copyright 2019 David Ortner. MIT, with three
parts that it holds: see happy-dom.LICENSE.txt. Bundled and minified with esbuild; what speaks to servers by WebSocket is
left out. */'
# Deno knows the modules of Node by their whole names alone.
whole=""
for name in buffer child_process crypto fs http https net path stream stream/web url util vm zlib; do
  whole="$whole --alias:$name=node:$name"
done
# shellcheck disable=SC2086 # each is a word of its own
npx esbuild window.mjs --bundle --minify --format=esm --platform=node --alias:ws=./no-sockets.mjs $whole \
  --log-level=warning --banner:js="$(echo "$banner" | tr '\n' ' ')" --outfile="$here/happy-dom.js"
