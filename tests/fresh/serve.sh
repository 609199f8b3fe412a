#!/bin/sh
# make serve until it serves, one page of it, and its end: 0 when all three went well. In the folder of a clone.
log=$(mktemp)
make serve >"$log" 2>&1 &
running=$!
for _ in $(seq 300); do
  address=$(sed -n 's/.*Serving on \(http[^ ]*\).*/\1/p' "$log") # another port than 8000, where that is in use
  [ -z "$address" ] || break
  kill -0 $running 2>/dev/null || break
  sleep 2
done
tail -n 3 "$log"
[ -n "$address" ] || exit 1
python3 -c "import sys, urllib.request; assert b'Get help now' in urllib.request.urlopen(sys.argv[1]).read()" "$address" || exit 1
kill $running
wait $running
python3 -c "import sys, urllib.request; urllib.request.urlopen(sys.argv[1])" "$address" 2>/dev/null && exit 1
exit 0
