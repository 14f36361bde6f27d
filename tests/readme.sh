#!/usr/bin/env bash
# Runs README.md: every ```bash block under a line <!-- ci -->, in order, in one shell that stops at the first command
# that fails. A line that begins with `! ` must fail. Wants PORT to be free; needs curl.
set -euo pipefail
cd "$(dirname "$0")/.."

script=$(awk '
  /^<!-- ci -->$/ { marked = 1; next }
  /^```bash$/ && marked { on = 1; marked = 0; print "echo; echo \"# README block " ++n "\""; next }
  /^```$/ { on = 0; next }
  on && /^! / { sub(/^! /, ""); print "if " $0 "; then echo \"this should have found nothing\" >&2; exit 1; fi"; next }
  on { print }
' README.md)
blocks=$(grep -c '^echo; echo "# README block' <<<"$script" || true)
[ "$blocks" -ge 5 ] || { echo "README.md has $blocks blocks for CI: the marker is lost" >&2; exit 1; }
exec bash -euo pipefail -c "$script"
