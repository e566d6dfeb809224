#!/bin/sh
# sh training/train.sh TRAIN.jsonl DEV.jsonl RUNS: from a corpus to model/; see README.md beside this file.
set -eu
train=$(realpath "$1") dev=$(realpath "$2")
mkdir -p "$3"
runs=$(realpath "$3")
cd "$(dirname "$0")/.."
python=training/.venv/bin/python
export PATH="$PWD/node_modules/.bin:$PATH"

node bench/attribution/own-texts.ts > "$runs/own.jsonl"
learn() { "$python" training/train.py "$train" "$dev" "$@"; }

learn --out "$runs/first" --epochs 5 --until 4 --pieces 3072
learn --out "$runs/accurate" --start "$runs/first/checkpoint.pt" --epochs 1 --rate 6e-5 --average 0.99 --pieces 3072 \
  --extra "$runs/own.jsonl"

sh training/hints.sh "$train" "$dev" "$runs"
learn --out "$runs/fast" --teacher "$runs/accurate/checkpoint.pt" --hints "$runs/hints-train.jsonl" "$runs/hints-dev.jsonl" \
  --epochs 16 --rate 1e-3 --decay 1 --new-rate 1 --average 0.998 --augment 0

for name in accurate fast; do
  "$python" training/export.py "$runs/$name/checkpoint.pt" --name "$name"
  node bench/attribution/calibrate.ts "$dev" --engine "$name"
done
