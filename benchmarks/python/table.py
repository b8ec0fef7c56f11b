# Copyright (c) 2026 Ohmlab contributors.
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
# SPDX-License-Identifier: EPL-2.0
"""Results: kept as JSON with all there is, written as CSV and as a dated table in Markdown."""
import datetime
import glob
import json
import os
import statistics

HERE = os.path.dirname(os.path.abspath(__file__))
RESULTS = os.path.join(os.path.dirname(HERE), "results")
HEADER = "%-38s %5s %7s %11s %11s %7s %6s" % ("row", "batch", "threads", "ohmlab ms", "pytorch ms", "ratio", "goal")
COLUMNS = "row,batch,threads,ohmlab_ms,pytorch_ms,ratio,goal"


def number(value):
    return "" if value is None else "%.4g" % value


class Results:
    def __init__(self, when):
        self.data = {"started": when.isoformat(timespec="seconds"), "machine": {}, "software": {}, "parity": {},
                     "rows": {}}

    @staticmethod
    def newest():
        files = sorted(glob.glob(os.path.join(RESULTS, "*.json")))
        if not files:
            raise SystemExit("there are no results to continue")
        results = Results(datetime.datetime.now())
        with open(files[-1]) as f:
            results.data = json.load(f)
        return results

    def about(self, machine, software):
        if not self.data["machine"]:
            self.data["machine"] = machine
        self.data["software"] = software

    def parity(self, row, result):
        self.data["parity"][row.name] = result

    @staticmethod
    def key(row):
        return "%s %d %d" % (row.name, row.batch, row.threads)

    def add(self, row, times, how):
        ours = times[0]
        theirs = times[1] if len(times) > 1 else None
        self.put(row.name, row.batch, row.threads, statistics.median(ours),
                 statistics.median(theirs) if theirs else None, row.goal,
                 ohmlab_min=min(ours), pytorch_min=min(theirs) if theirs else None, samples=len(ours), how=how)

    def put(self, name, batch, threads, ours, theirs, goal, **more):
        ratio = ours / theirs if theirs else None
        self.data["rows"]["%s %d %d" % (name, batch, threads)] = dict(
            row=name, batch=batch, threads=threads, ohmlab_ms=ours, pytorch_ms=theirs, ratio=ratio, goal=goal, **more)

    def derive(self):
        """Rows relative to our own times; `pytorch_ms` holds the own reference there."""
        rows = self.data["rows"]
        import rows as definitions
        for entry in list(rows.values()):
            network, _, kind = entry["row"].partition("/")
            if kind in ("ovf", "irs"):
                own = rows.get("%s/ni %d %d" % (network, entry["batch"], entry["threads"]))
                if own:
                    self.put(entry["row"] + "-against-own-ni", entry["batch"], entry["threads"], entry["ohmlab_ms"],
                             own["ohmlab_ms"], definitions.OVF_GOAL if kind == "ovf" else definitions.IRS_GOAL,
                             ohmlab_min=entry["ohmlab_min"], pytorch_min=own["ohmlab_min"])
            if kind.startswith("chip") and entry["threads"] == 2 and not kind.endswith("way"):
                own = rows.get("%s 0 1" % entry["row"])
                if own:
                    self.put(entry["row"] + "-2-threads-against-1", 0, 2, entry["ohmlab_ms"], own["ohmlab_ms"],
                             definitions.SCALING_GOAL, ohmlab_min=entry["ohmlab_min"],
                             pytorch_min=own["ohmlab_min"])

    def line(self, row):
        return self.format(self.data["rows"][self.key(row)])

    @staticmethod
    def format(entry):
        verdict = "" if entry["goal"] is None else "met" if entry["ratio"] <= entry["goal"] else "MISSED"
        return "%-38s %5s %7d %11s %11s %7s %6s %s" % (
            entry["row"], entry["batch"] or "", entry["threads"], number(entry["ohmlab_ms"]),
            number(entry["pytorch_ms"]), number(entry["ratio"]), number(entry["goal"]), verdict)

    def text(self, wanted):
        names = {row.name for row in wanted}
        lines = [self.format(e) for e in self.data["rows"].values() if "-against-" in e["row"]
                 and e["row"].split("-against-")[0].replace("-2-threads", "") in names]
        for name, check in self.data["parity"].items():
            lines.append("parity %-24s loss differs by %.1e, gradients by %.1e" % (
                name, check["loss_difference"], check["gradient_difference"]))
        return "\n".join(lines)

    def save(self, folder):
        os.makedirs(RESULTS, exist_ok=True)
        stamp = self.data["started"].replace(":", "").replace("T", "-")[:15]
        base = os.path.join(RESULTS, stamp)
        with open(base + ".json", "w") as f:
            json.dump(self.data, f, indent=1)
            f.write("\n")
        with open(os.path.join(RESULTS, "latest.csv"), "w") as f:
            f.write(COLUMNS + "\n")
            for e in self.data["rows"].values():
                f.write(",".join([e["row"], str(e["batch"] or ""), str(e["threads"]), number(e["ohmlab_ms"]),
                                  number(e["pytorch_ms"]), number(e["ratio"]), number(e["goal"])]) + "\n")
        with open(base + ".md", "w") as f:
            f.write(self.markdown())
        return base + ".md"

    @staticmethod
    def pair(entry, side):
        """Median and minimum."""
        least = entry[side + "_min"]
        return number(entry[side + "_ms"]) + ("" if least is None else " (%s)" % number(least))

    def goals(self):
        """Per row with a goal: its name, the goal and its ratios."""
        found = {}
        for e in self.data["rows"].values():
            if e["goal"] is not None:
                found.setdefault((e["row"], number(e["goal"])), {}).setdefault(e["threads"], []).append(e)
        for (name, goal), by_threads in found.items():
            yield (name, "\u2264 " + goal) + tuple(" / ".join(
                "%s%s" % (number(e["ratio"]), "" if e["ratio"] <= e["goal"] else " (missed)")
                for e in sorted(by_threads.get(threads, []), key=lambda e: e["batch"])) for threads in (1, 2))

    def markdown(self):
        lines = ["# Measurement of " + self.data["started"].replace("T", " "), ""]
        for title in ("machine", "software"):
            for name, value in self.data[title].items():
                lines.append("- %s: %s" % (name, ", ".join("%s %s" % i for i in value.items())
                                           if isinstance(value, dict) else value))
        if "note" in self.data:
            lines += ["", self.data["note"]]
        lines += ["", "## Goals", "", "| work | goal | threads 1, batch 64 / 128 | threads 2, batch 64 / 128 |",
                  "|---|---|---|---|"]
        lines += ["| %s | %s | %s | %s |" % goal for goal in self.goals()]
        lines += ["", "## All rows", "", "Medians and, in brackets, minima in ms. The ratio is Ohmlab's median over PyTorch's, lower is better."
                  " Rows \"against own\" and \"against 1\" compare Ohmlab with itself.", "",
                  "| row | batch | threads | Ohmlab | PyTorch | ratio | goal | | PyTorch's layout |",
                  "|---|---|---|---|---|---|---|---|---|"]
        for e in self.data["rows"].values():
            verdict = "" if e["goal"] is None else "met" if e["ratio"] <= e["goal"] else "missed"
            lines.append("| %s | %s | %d | %s | %s | %s | %s | %s | %s |" % (
                e["row"], e["batch"] or "", e["threads"], self.pair(e, "ohmlab"), self.pair(e, "pytorch"),
                number(e["ratio"]), number(e["goal"]), verdict,
                e.get("how", "")))
        if not self.data["parity"]:
            return "\n".join(lines) + "\n"
        lines += ["", "## Do both sides compute the same?", "",
                  "A step of Ohmlab's trainer and the same step in PyTorch, from the same batch and the weights that every"
                  " pass saw: the difference of the loss, and the largest difference of a parameter's gradient relative to"
                  " that gradient's norm, in single precision on Ohmlab's side.", "",
                  "| step | images | loss | gradient, PyTorch in double | gradient, PyTorch in single |"
                  " PyTorch's single against its double |", "|---|---|---|---|---|---|"]
        for name, c in self.data["parity"].items():
            lines.append("| %s | %d | %.1e | %.1e | %.1e | %.1e |" % (
                name, c["batch"], c["loss_difference"], c["gradient_difference_double"], c["gradient_difference_single"],
                c["pytorch_gradient_difference"]))
        return "\n".join(lines) + "\n"
