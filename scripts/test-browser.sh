#!/bin/sh
# Opens every page in a real browser: Debian's Chromium, driven by Playwright, judged by axe-core.
# Skips with a line where Chromium or the packages can't be had. Arguments go to Tests/Browser/run.py.
set -eu
cd "$(dirname "$0")/.."
chromium=$(command -v chromium || command -v chromium-browser || true)
if [ -z "$chromium" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing Chromium"
  (apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core) \
    >/dev/null 2>&1 || true
  chromium=$(command -v chromium || true)
fi
if [ -z "$chromium" ]; then
  echo "test-browser: skipped, there is no Chromium (install it with: sudo apt-get install chromium)"
  exit 0
fi
environment=.build/browser
if [ ! -x "$environment/bin/python" ]; then
  if ! { python3 -m venv "$environment" &&
    "$environment/bin/pip" install --quiet playwright==1.65.2 axe-playwright-python==0.1.8; }; then
    rm -rf "$environment"
    echo "test-browser: skipped, Playwright can't be installed (it needs python3-venv and PyPI)"
    exit 0
  fi
fi
binary=${LIKENESS:-.build/release/likeness}
if [ ! -x "$binary" ]; then
  swift build -c release --product likeness
fi
exec "$environment/bin/python" Tests/Browser/run.py --binary "$binary" --chromium "$chromium" "$@"
