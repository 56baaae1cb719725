#!/bin/sh
# The practice school, on a port of its own beside the real one.
set -eu
exec "$(dirname -- "$0")/start.sh" --port 8081 --demo "$@"
