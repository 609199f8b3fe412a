#!/bin/sh
# The two commands of the README on a machine that has nothing: a fresh Debian in a folder, as root and as somebody else.
#
#   sudo sh tests/fresh/bare.sh [bookworm|trixie] [site|serve|test ...]
#
# Needs debootstrap and root. What is committed here is cloned there; packages come from where apt and pip of this
# machine take them. BARE names the folder (default: "bare" among the temporary files), which is kept so that a second
# run is quick; WHO names whom the commands are run as (default: "root visitor").
set -eu
cd "$(dirname "$0")/../.."
suite=${1:-bookworm}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- site test
root=${BARE:-${TMPDIR:-/tmp}/bare}/$suite
mirror=$(sed -n 's/^URIs: *//p; s/^deb \(\[[^]]*\] \)\{0,1\}\([^ ]*\).*/\2/p' /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -n 1)

if ! [ -x "$root/usr/bin/make" ]; then
  echo "Making a bare Debian $suite in $root"
  debootstrap --variant=minbase --include=python3,python3-pip,git,make,ca-certificates "$suite" "$root" $mirror
fi
for folder in proc dev sys; do
  mountpoint -q "$root/$folder" || mount --rbind "/$folder" "$root/$folder"
done
ends() { for folder in proc dev sys; do umount -l "$root/$folder" 2>/dev/null || true; done; }
trap ends EXIT
cp -L /etc/resolv.conf "$root/etc/" 2>/dev/null || true
cp -L /etc/hosts "$root/etc/" 2>/dev/null || true
cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/" 2>/dev/null || true
for file in /etc/apt/apt.conf.d/*proxy* /etc/pip.conf /etc/xdg/pip/pip.conf /etc/xdg/pip/constraints.txt; do
  if [ -f "$file" ]; then mkdir -p "$root$(dirname "$file")" && cp "$file" "$root$file"; fi
done

rm -rf "$root/waymark.git" && git clone -q --bare . "$root/waymark.git"
chroot "$root" sh -c "id visitor >/dev/null 2>&1 || useradd --create-home visitor"
for who in ${WHO:-root visitor}; do
  home=$(chroot "$root" sh -c "echo ~$who")
  chroot "$root" rm -rf "$home/waymark"
  chroot "$root" su "$who" -c "git config --global --add safe.directory '*'; cd && git clone -q /waymark.git waymark"
  for command in "$@"; do
    echo "== make $command, as $who, on a bare $suite"
    [ "$command" = serve ] && run="sh tests/fresh/serve.sh" || run="make $command"
    if chroot "$root" su "$who" -c "cd ~/waymark && $run"; then
      echo "== make $command passed, as $who"
    else
      echo "== make $command ended with $?, as $who"
    fi
  done
done
