#!/bin/sh
# Sends arbitrary requests to every address of the API by its own description (schemathesis), on the
# sample company: no answer may be a 500, and each must be as described.
#   sh scripts/test-api.sh [PROGRAM]     (EXAMPLES=50 requests for each address)
set -eu
cd "$(dirname "$0")/.."
program="${1:-.build/release/likeness}"
examples="${EXAMPLES:-50}"
folder="$(mktemp -d)"
server=""
stop() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$folder"
}
trap stop EXIT INT TERM

if [ ! -x .venv/test-api/bin/schemathesis ]; then
  if ! { python3 -m venv .venv/test-api &&
    .venv/test-api/bin/pip install --quiet --requirement scripts/test-api-requirements.txt; }; then
    rm -rf .venv/test-api
    echo "test-api: skipped, schemathesis can't be installed (it needs python3-venv and PyPI)"
    exit 0
  fi
fi

"$program" demo --no-serve --quiet --workspace "$folder/w.sqlite" >/dev/null
port="$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')"
"$program" serve --quiet --port "$port" --workspace "$folder/w.sqlite" &
server=$!
address="http://127.0.0.1:$port"
tries=0
until curl --silent --fail --output /dev/null "$address/health"; do
  tries=$((tries + 1))
  [ "$tries" -lt 100 ] || { echo "The server did not start." >&2; exit 1; }
  sleep 0.1
done

# Requests from outside a browser: the API refuses what another site's page could send.
.venv/test-api/bin/schemathesis run "$address/api/v1/openapi.json" \
  --checks not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,unsupported_method \
  --max-examples "$examples" --seed 7 --workers 1 --no-color
