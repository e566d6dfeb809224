#!/bin/sh
# sh training/hints.sh TRAIN.jsonl DEV.jsonl FOLDER: what the rules find in each text of TRAIN, by tables learned
# from the other three quarters, as FOLDER/hints-train.jsonl; and in DEV, as FOLDER/hints-dev.jsonl.
set -eu
train=$1 dev=$2 out=$3
cd "$(dirname "$0")/.."
root=$PWD
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cp -r src bench package.json "$scratch"
ln -s "$root/node_modules" "$scratch/node_modules"
: > "$out/hints-train.jsonl"
for quarter in 0 1 2 3; do
  awk -v q=$quarter 'NR % 4 != q' "$train" > "$scratch/others.jsonl"
  awk -v q=$quarter 'NR % 4 == q' "$train" > "$scratch/own.jsonl"
  (
    cd "$scratch"
    node bench/attribution/train.ts others.jsonl
    node bench/attribution/run.ts own.jsonl --engine rules --out found.jsonl
  )
  cat "$scratch/found.jsonl" >> "$out/hints-train.jsonl"
done
node bench/attribution/run.ts "$dev" --engine rules --out "$out/hints-dev.jsonl"
