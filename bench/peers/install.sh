#!/bin/sh
# bench/peers/install.sh: what onrecord is measured against, into two folders here that git ignores:
# .venv (0.5 GB, needs python3) and .corenlp (0.5 GB, needs mvn and, to run, a JDK of 11 or later).
set -eu
cd "$(dirname "$0")"
python3 -m venv .venv
.venv/bin/pip install --quiet --requirement requirements.txt
if command -v mvn >/dev/null; then
  mvn --quiet --batch-mode --file corenlp/pom.xml dependency:copy-dependencies \
    -DoutputDirectory="$PWD/.corenlp"
else
  echo 'CoreNLP is left out: install Maven and a JDK, then run this again.' >&2
fi
