#!/bin/sh
# Installs the system libraries that the build needs and that are missing, and the packages named
# as arguments.
set -eu
missing=""
if command -v dpkg >/dev/null 2>&1; then
  for package in libsqlite3-dev zlib1g-dev libargon2-dev libpango1.0-dev \
    fonts-inter fonts-sil-charis "$@"; do
    dpkg -s "$package" >/dev/null 2>&1 || missing="$missing $package"
  done
fi
if [ -n "$missing" ]; then
  command="apt-get install -y --no-install-recommends$missing"
  if [ "$(id -u)" = 0 ]; then
    echo "Installing missing system libraries:$missing"
    apt-get update -qq
    $command -qq >/dev/null
  else
    echo "These system libraries are missing:$missing" >&2
    echo "Install them with: sudo apt-get update && sudo $command" >&2
    exit 1
  fi
fi
if ! command -v swift >/dev/null 2>&1; then
  echo "There is no Swift toolchain on the PATH. Likeness needs Swift 6.3: see https://www.swift.org/install/" >&2
  exit 1
fi
