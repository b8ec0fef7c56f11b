# Copyright (c) 2026 Ohmlab contributors.
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
# SPDX-License-Identifier: EPL-2.0
"""Conducts the comparison: both sides stand ready in processes of their own and are run in turns, A B A B."""
import argparse
import datetime
import fnmatch
import json
import os
import subprocess
import sys
import time

import machine
import process
import rows
import table

HERE = os.path.dirname(os.path.abspath(__file__))
BENCHMARKS = os.path.dirname(HERE)
ROOT = os.path.dirname(BENCHMARKS)


class Side:
    """A process that answers orders."""

    def __init__(self, name, command, threads):
        environment = dict(os.environ, OMP_NUM_THREADS=str(threads), OPENBLAS_NUM_THREADS=str(threads))
        self.name = name
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        env=environment)

    def ask(self, **order):
        self.tell(**order)
        return self.hear()

    def tell(self, **order):
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()

    def hear(self):
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("%s ended (exit code %s)" % (self.name, self.process.wait()))
        answer = json.loads(line)
        if "error" in answer:
            raise SystemExit("%s: %s" % (self.name, answer["error"]))
        return answer

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def java(threads):
    """Ohmlab's side, with the options of ./ohmlab."""
    path = [machine.jar()] + machine.libraries()
    return Side("ohmlab", [os.path.join(os.environ["JAVA_HOME"], "bin/java"), "-Xmx2g", "-XX:+UseSerialGC",
                           "-Djava.awt.headless=true",
                           "-Dorg.ohmlab.benchmarks.processorTime=%s" % ("BENCHMARK_CLOCK" in os.environ), "-cp", ":".join(path), "org.ohmlab.benchmarks.Worker"], 1)


def torch(threads):
    return Side("pytorch", [sys.executable, "-B", os.path.join(HERE, "peer.py")], threads)


class SideBySide:
    """Several processes of PyTorch with a training each; a step's time counts the steps of all."""

    def __init__(self, count):
        self.sides = [torch(1) for _ in range(count)]

    def ask(self, do, **order):
        for side in self.sides:
            side.tell(do=do, **dict(order, threads=1))
        answers = [side.hear() for side in self.sides]
        if do != "run":
            return answers[0]
        return {"ms": [1 / sum(len(a["ms"]) / sum(a["ms"]) for a in answers)]}

    def close(self):
        for side in self.sides:
            side.close()


class Pair:
    """Both sides with the same number of threads."""

    def __init__(self, threads):
        self.threads = threads
        self.ohmlab, self.pytorch = java(threads), torch(threads)
        self.about = {"ohmlab": self.ohmlab.ask(do="about"),
                      "pytorch": self.pytorch.ask(do="about", threads=threads)}
        if self.about["pytorch"]["sgemm_gflops"] < 20:
            raise SystemExit("PyTorch multiplies matrices at %.0f GFLOP/s, which a good BLAS does several times faster;"
                             " please install libopenblas0-openmp." % self.about["pytorch"]["sgemm_gflops"])

    def close(self):
        self.ohmlab.close()
        self.pytorch.close()

    def measure(self, row, effort):
        """Times of both sides in milliseconds; a side that the row does not have stays empty."""
        order = dict(row.order, threads=self.threads)
        if "experiment" in order:
            order["experiment"] = os.path.join(BENCHMARKS, "models", order["experiment"] + ".experiment")
        pytorch = self.pytorch
        if "trainings" in order:
            pytorch = SideBySide(order["trainings"])
            pytorch.ask(do="about")
        sides = [(self.ohmlab, order), (pytorch, dict(order, kind=row.peer or order["kind"]))]
        how = ""
        for side, what in sides:
            how = side.ask(do="open", **what).get("how", how)
            # Warm: the compiler of the virtual machine needs some thousand rounds of the small loops.
            if row.peer != "reference" or side is self.ohmlab:
                side.ask(do="run", ms=effort.warm if side is self.ohmlab else effort.warm / 4, least=1)
        times = [[] for _ in sides]
        begin = time.monotonic()
        for done in range(effort.rounds):
            if done >= 3 and time.monotonic() - begin > effort.limit:
                break
            for (side, _), all_times in zip(sides, times):
                all_times.extend(side.ask(do="run", ms=effort.block, least=1)["ms"])
        for side, _ in sides:
            side.ask(do="close")
        if pytorch is not self.pytorch:
            pytorch.close()
        return times, how


def main():
    parser = argparse.ArgumentParser(prog="benchmarks/run", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only rows with a goal, at batch 128; a few minutes")
    parser.add_argument("--rows", default="*", metavar="PATTERN", help="rows whose name fits, such as 'lenet5*/ni'")
    parser.add_argument("--threads", type=int, choices=(1, 2), help="only rows with so many threads")
    parser.add_argument("--batch", type=int, choices=(64, 128), help="only rows with that batch size")
    parser.add_argument("--list", action="store_true", help="show the rows and end")
    parser.add_argument("--continue", dest="join", action="store_true",
                        help="add to the newest results, replacing rows of the same name, instead of beginning anew")
    parser.add_argument("--processor-time", action="store_true",
                        help="for a busy machine: time the processors of each side instead of the wall; not saved")
    parser.add_argument("--no-save", action="store_true", help="show only, leave benchmarks/results alone")
    options = parser.parse_args()
    if options.processor_time:
        os.environ["BENCHMARK_CLOCK"] = "processor"
    if options.processor_time and options.threads != 1:
        parser.error("--processor-time is that of one thread: add --threads 1")
    wanted = [row for row in rows.all_rows()
              if fnmatch.fnmatch(row.name, options.rows) and (row.network != "soak" or options.rows != "*")
              and options.threads in (None, row.threads) and options.batch in (None, row.batch, 0)
              and (not options.quick or row.quick)]
    if options.list:
        for row in wanted:
            print(row.name, row.batch or "", row.threads)
        return
    if not wanted:
        raise SystemExit("no row fits; --list shows them")
    machine.make_random_images()
    save = not options.no_save and not options.processor_time
    effort = rows.QUICK if options.quick else rows.FULL
    results = table.Results.newest() if options.join else table.Results(datetime.datetime.now())
    print(table.HEADER, flush=True)
    pair, key, checked = None, None, set()
    for row in wanted:
        if row.network in ("command", "soak"):
            if pair is not None:
                pair.close()
                pair = None
            if row.network == "soak":
                side = java(row.threads)
                sizes = process.soak(side, row.batch)
                side.close()
                times = [[sizes[process.SOAK_STEPS[-1]]], [sizes[process.SOAK_STEPS[0]]]]
                results.data["soak"] = sizes
            else:
                times = (process.start if row.order["kind"] == "start" else process.memory)(row, effort.rounds)
            results.add(row, times, "")
            print(results.line(row), flush=True)
            if save:
                results.save(BENCHMARKS)
            continue
        # A process per network, as a user has: code that is compiled for one network does not slow down another.
        if pair is None or key != (row.network, row.threads):
            if pair is not None:
                pair.close()
            pair, key = Pair(row.threads), (row.network, row.threads)
            results.about(machine.describe(), pair.about)
        if row.parity and (row.network, row.order["kind"]) not in checked:
            checked.add((row.network, row.order["kind"]))
            results.parity(row, check(pair, row))
        times, how = pair.measure(row, effort)
        results.add(row, times, how)
        print(results.line(row), flush=True)
        if save:
            results.save(BENCHMARKS)  # a long measurement that breaks off leaves what it has
    if pair is not None:
        pair.close()
    results.derive()
    print(results.text(wanted))
    if save:
        print("written: " + results.save(BENCHMARKS))


def check(pair, row):
    """Both sides on one batch with the same weights.

    A value that rounding puts on the other side of a ReLU's zero changes a gradient by a jump, which is nobody's error
    and the likelier the more values there are: a few batches are tried, smaller and smaller, and one must agree. What is
    computed wrongly is wrong for all of them."""
    probe = os.path.join(BENCHMARKS, "target", "probe.npz")
    experiment = os.path.join(BENCHMARKS, "models", row.network + ".experiment")
    for seed, batch in enumerate((16, 16, 8, 4, 2, 2, 2, 2, 2, 2), 1):
        pair.ohmlab.ask(do="probe", kind=row.order["kind"], batch=batch, seed=seed, experiment=experiment, out=probe)
        result = pair.pytorch.ask(do="check", kind=row.order["kind"], experiment=experiment, probe=probe)
        if max(result["loss_difference"], result["gradient_difference"]) <= 1e-4:
            return dict(result, batch=batch)
    raise SystemExit("%s: the sides do not compute the same: %s" % (row.name, result))


if __name__ == "__main__":
    main()
