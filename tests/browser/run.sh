#!/bin/sh
# The tests in a browser, and those of nginx: all that can run here does. What is missing is said last, and is a failure.
set -u
cd "$(dirname "$0")/../.."

sh tests/browser/install.sh
missing=$?
case $missing in
  0) set -- ;;
  10) set -- --ignore tests/browser/test_nginx.py ;;
  *)
    echo "The tests in a browser were not run. Everything else was, and passed. See above what to type." >&2
    exit 1
    ;;
esac
.venv/bin/pytest -m browser --numprocesses 2 --dist worksteal "$@" || exit 1
[ $missing = 0 ] || { echo "The tests of nginx were not run. Everything else was, and passed. See above what to type." >&2; exit 1; }
