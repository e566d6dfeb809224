"""Trains the ranker of speakers: a network of one hidden layer over the options of each decision.

    python training/speakers.py examples.jsonl model/speakers.json

`examples.jsonl` is what `node bench/speakers/examples.ts` prints. Texts fall into five folds: the report
is over decisions of texts that the network did not see. What is written is the mean of several networks
folded into one, trained on all of them (Hinton's bagging is a wider network whose output is scaled).
"""

import argparse
import collections
import hashlib
import json
import math
import os

import torch


def read(path):
    rows = []
    width = 0
    with open(path) as lines:
        for line in lines:
            each = json.loads(line)
            rows_of = each.pop("features")
            shared = each.pop("shared")
            width = max([width, *map(len, rows_of)])
            each["x"] = (shared, rows_of)
            each["y"] = torch.tensor(each.pop("right"))
            rows.append(each)
    for each in rows:
        shared, rows_of = each["x"]
        each["x"] = torch.tensor(
            [shared + row + [0.0] * (width - len(row)) for row in rows_of], dtype=torch.float32
        )
    return rows


def fold_of(text, folds=5):
    return int(hashlib.sha256(text.encode()).hexdigest(), 16) % folds


class Network(torch.nn.Module):
    def __init__(self, width, hidden):
        super().__init__()
        self.hidden = torch.nn.Linear(width, hidden)
        self.out = torch.nn.Linear(hidden, 1, bias=False)
        self.drop = torch.nn.Dropout(0.3)

    def forward(self, x):
        return self.out(self.drop(torch.relu(self.hidden(x)))).squeeze(-1)


def batches(rows, size, generator, own):
    order = torch.randperm(len(rows), generator=generator).tolist()
    for start in range(0, len(order), size):
        some = [rows[at] for at in order[start : start + size]]
        yield *pad(some), torch.tensor([own if row["id"][0].isdigit() else 1.0 for row in some])


def pad(rows):
    most = max(len(row["x"]) for row in rows)
    x = torch.zeros(len(rows), most, rows[0]["x"].shape[1])
    y = torch.zeros(len(rows), most, dtype=torch.bool)
    mask = torch.ones(len(rows), most, dtype=torch.bool)
    for at, row in enumerate(rows):
        x[at, : len(row["x"])] = row["x"]
        y[at, : len(row["y"])] = row["y"]
        mask[at, : len(row["x"])] = False
    return x, y, mask


def train(rows, args, seed):
    generator = torch.Generator().manual_seed(seed)
    torch.manual_seed(seed)
    network = Network(rows[0]["x"].shape[1], args.hidden)
    optimiser = torch.optim.AdamW(network.parameters(), lr=args.rate, weight_decay=args.decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, max_lr=args.rate, total_steps=args.epochs * math.ceil(len(rows) / 32)
    )
    for _ in range(args.epochs):
        network.train()
        for x, y, mask, weight in batches(rows, 32, generator, args.own):
            scores = network(x).masked_fill(mask, -1e9)
            logs = torch.log_softmax(scores, dim=1)
            # Any of several right options will do.
            losses = -torch.logsumexp(logs.masked_fill(~y, -1e9), dim=1)
            loss = (losses * weight).sum() / weight.sum()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    network.eval()
    return network


def scores_of(networks, row, rules):
    with torch.no_grad():
        scores = sum(network(row["x"]) for network in networks) / len(networks)
        scores[row["rule"]] += rules
        return scores


def best_temperature(pairs):
    def loss(temperature):
        return sum(
            -torch.logsumexp(
                torch.log_softmax(scores / temperature, 0).masked_fill(~row["y"], -1e9), 0
            ).item()
            for scores, row in pairs
        )

    return min((0.6 + 0.05 * step for step in range(40)), key=loss)


def report(pairs, temperature):
    for least in (0.0, 0.4, 0.5, 0.6, 0.7):
        counts = collections.defaultdict(collections.Counter)
        for scores, row in pairs:
            chances = torch.softmax(scores / temperature, 0)
            best = int(chances.argmax())
            is_nobody = best == len(chances) - 1
            if chances[best] < least and not is_nobody:
                verdict = "abstained"
            else:
                verdict = "right" if row["y"][best] else ("missing" if is_nobody else "wrong")
            for kind in (row["kind"], "all"):
                counts[kind][verdict] += 1
        for kind, count in sorted(counts.items()):
            all_of = sum(count.values())
            shares = "  ".join(
                f"{name} {100 * count[name] / all_of:5.1f}"
                for name in ("right", "wrong", "abstained", "missing")
            )
            print(f"at least {least:.1f}  {kind:8} {all_of:5}  {shares}")


def confusions(pairs):
    """How often each kind of option is chosen where another is right."""
    counts = collections.Counter()
    for scores, row in pairs:
        many = len(scores)
        named = lambda at: "nobody" if at == many - 1 else "own" if row["own"] == at else "member"
        best = int(scores.argmax())
        gold = named(int(row["y"].float().argmax()))
        same = "" if row["y"][best] else "another " if named(best) == gold else ""
        counts[row["kind"], gold, same + named(best)] += 1
        if not row["y"][best] and os.environ.get("NOTES"):
            print("NOTE", row["kind"], gold, same + named(best), row["note"])
    for (kind, gold, chosen), count in sorted(counts.items()):
        print(f"{kind:8} {gold:7} -> {chosen:15} {count:5}")


@torch.no_grad()
def write(networks, rules, temperature, path):
    share = len(networks)
    hidden = torch.cat([network.hidden.weight for network in networks])
    bias = torch.cat([network.hidden.bias for network in networks])
    out = torch.cat([network.out.weight[0] for network in networks]) / share
    rounded = lambda values: [round(float(value), 4) for value in values]
    weights = {
        "name": "ranker@1",
        "rules": rules,
        "temperature": round(temperature, 2),
        "hidden": [rounded(row) for row in hidden],
        "hiddenBias": rounded(bias),
        "out": rounded(out),
    }
    with open(path, "w") as file:
        json.dump(weights, file, separators=(",", ":"))
        file.write("\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("examples")
    parser.add_argument("weights")
    parser.add_argument("--hidden", type=int, default=16)
    parser.add_argument("--rate", type=float, default=0.004)
    parser.add_argument("--decay", type=float, default=0.3)
    parser.add_argument("--epochs", type=int, default=15)
    parser.add_argument("--rules", type=float, default=0.8, help="what the rules' choice adds to a score")
    parser.add_argument("--own", type=float, default=2, help="weight of the project's own texts")
    parser.add_argument("--networks", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(1)
    rows = [row for row in read(args.examples) if bool(row["y"].any())]
    pairs = []
    for fold in range(5):
        known = [row for row in rows if fold_of(row["id"]) != fold]
        unseen = [row for row in rows if fold_of(row["id"]) == fold]
        networks = [train(known, args, seed) for seed in range(args.networks)]
        pairs += [(scores_of(networks, row, args.rules), row) for row in unseen]
    temperature = best_temperature(pairs)
    print(f"{len(rows)} decisions, temperature {temperature:.2f}")
    report(pairs, temperature)
    confusions(pairs)
    write([train(rows, args, seed) for seed in range(args.networks)], args.rules, temperature, args.weights)


if __name__ == "__main__":
    main()
