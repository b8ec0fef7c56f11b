# Copyright (c) 2026 Ohmlab contributors.
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
# SPDX-License-Identifier: EPL-2.0
"""Single kernels by JMH, with GFLOP/s beside the machine's measured peak: results/kernels.csv and kernels.md."""
import argparse
import csv
import json
import os
import subprocess
import sys

import machine

LAYERS = ("vgg8-half/conv1", "vgg8-half/conv2", "vgg8-half/conv3", "vgg8-half/conv4", "vgg8-half/conv5",
          "vgg8-half/conv6", "vgg8-half/fc1", "vgg8-quarter-bn/conv1", "vgg8-quarter-bn/conv2", "vgg8-quarter-bn/conv3",
          "vgg8-quarter-bn/conv4", "vgg8-quarter-bn/conv5", "vgg8-quarter-bn/conv6", "vgg8-quarter-bn/bn1",
          "vgg8-quarter-bn/bn3", "vgg8-quarter-bn/pool1", "vgg8-half/relu2", "lenet5-bn/conv1", "lenet5-bn/conv2",
          "lenet5-bn/bn1", "lenet5-bn/pool1", "lenet5-bn/fc1")
QUICK = ("vgg8-half/conv2", "vgg8-half/conv4", "vgg8-half/conv6")
GOAL = 0.70
RESULTS = os.path.join(machine.BENCHMARKS, "results")


def jmh(benchmark, out, *options):
    command = [os.path.join(os.environ["JAVA_HOME"], "bin/java"), "-cp", ":".join([machine.jar()] + machine.libraries()),
               "org.openjdk.jmh.Main", benchmark, "-f", "1", "-rf", "json", "-rff", out, "-jvmArgs",
               "-Xmx2g -XX:+UseSerialGC -Dmodels=" + os.path.join(machine.BENCHMARKS, "models")] + list(options)
    subprocess.run(command, check=True, env=dict(os.environ, OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1"))
    with open(out) as f:
        return json.load(f)


def main():
    parser = argparse.ArgumentParser(prog="benchmarks/run --kernels", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="three convolutions only")
    options = parser.parse_args()
    short = ["-wi", "2", "-w", "300ms", "-i", "3", "-r", "300ms"] if options.quick else \
        ["-wi", "3", "-w", "300ms", "-i", "5", "-r", "300ms"]
    machine.make_random_images()
    out = os.path.join(machine.BENCHMARKS, "target", "jmh.json")
    products = jmh("ProductBenchmark", out, *short)
    ours, theirs = max(rate(p) for p in products), peer_peak()
    peak = max(ours, theirs)
    os.makedirs(RESULTS, exist_ok=True)
    rows = [dict(kernel="product {0} x {0}".format(p["params"]["size"]), direction="", ms=milliseconds(p),
                 gflops=rate(p), share=rate(p) / peak) for p in products]
    rows.append(dict(kernel="PyTorch's best product", direction="", ms=None, gflops=theirs, share=theirs / peak))
    for p in jmh("KernelBenchmark", out, "-p", "layer=" + ",".join(QUICK if options.quick else LAYERS), *short):
        flops = rate(p)
        rows.append(dict(kernel=p["params"]["layer"], direction=p["benchmark"].rsplit(".", 1)[1], ms=milliseconds(p),
                         gflops=flops or None, share=flops / peak if flops else None))
    if not options.quick:
        for p in jmh("WeightBenchmark", out, *short):
            name = p["benchmark"].rsplit(".", 1)[1]
            if name != "gaussians" or p["params"]["network"] == "lenet5-bn":
                rows.append(dict(kernel="a million Gaussians" if name == "gaussians" else p["params"]["network"],
                                 direction="" if name == "gaussians" else name, ms=milliseconds(p), gflops=None,
                                 share=None))
    write(rows, peak)


def peer_peak():
    """PyTorch's product of square matrices on one thread, GFLOP/s; its BLAS is not Ohmlab's."""
    program = ("import time, torch; torch.set_num_threads(1)\nbest = 0\nfor n in (512, 1024, 2048):\n"
               " a, b = torch.randn(n, n), torch.randn(n, n)\n"
               " for _ in range(8):\n  t = time.perf_counter(); torch.mm(a, b)\n"
               "  best = max(best, 2 * n ** 3 / (time.perf_counter() - t) / 1e9)\nprint(best)")
    return float(subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True,
                                env=dict(os.environ, OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")).stdout)


def rate(p):
    """GFLOP/s."""
    counted = p["secondaryMetrics"].get("megaflop")
    return counted["score"] / 1000 if counted else 0.0


def milliseconds(p):
    return 1000 / p["primaryMetric"]["score"]


def write(rows, peak):
    with open(os.path.join(RESULTS, "kernels.csv"), "w", newline="") as f:
        writer = csv.DictWriter(f, ["kernel", "direction", "ms", "gflops", "share"], restval="", lineterminator="\n")
        writer.writeheader()
        for row in rows:
            writer.writerow({k: "%.4g" % v if isinstance(v, float) else v for k, v in row.items()})
    lines = ["# Kernels", "", "Batch 64, one thread. GFLOP/s count the direct algorithm's operations, so a convolution by"
             " Winograd's may pass the peak. The peak is the best product of square matrices that Ohmlab's or"
             " PyTorch's library computes, %.0f GFLOP/s." % peak, "",
             "| kernel | direction | ms | GFLOP/s | of the peak | |", "|---|---|---|---|---|---|"]
    for row in rows:
        share = row["share"]
        verdict = "" if share is None or "/conv" not in row["kernel"] or not row["kernel"].startswith("vgg8") else \
            "met" if share >= GOAL else "missed"
        lines.append("| %s | %s | %s | %s | %s | %s |" % (
            row["kernel"], row["direction"], "" if row["ms"] is None else "%.3g" % row["ms"], "" if row["gflops"] is None else "%.0f" % row["gflops"],
            "" if share is None else "%.0f %%" % (100 * share), verdict))
    with open(os.path.join(RESULTS, "kernels.md"), "w") as f:
        f.write("\n".join(lines) + "\n")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
