# Copyright (c) 2026 Ohmlab contributors.
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
# SPDX-License-Identifier: EPL-2.0
"""What runs where: class path, data, and the description of the machine."""
import glob
import os
import platform
import subprocess

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
BENCHMARKS = os.path.dirname(HERE)
ROOT = os.path.dirname(BENCHMARKS)


def jar():
    return os.path.join(BENCHMARKS, "target", "org.ohmlab.benchmarks-0.1.0-SNAPSHOT.jar")


def libraries():
    """What the build has gathered, and the inner jars of the backend's bundles."""
    found = sorted(glob.glob(os.path.join(BENCHMARKS, "target/lib/*.jar")))
    return found + sorted(glob.glob(os.path.join(ROOT, "bundles/org.ohmlab.engine.nd4j*/lib/*.jar")))


def make_random_images():
    """Images of the size of CIFAR-10's: the time of a step does not depend on what they show."""
    folder = os.path.join(BENCHMARKS, "models/data")
    os.makedirs(folder, exist_ok=True)
    for part, count, seed in (("train", 4096, 1), ("test", 10000, 2)):
        path = os.path.join(folder, "random-%s.npz" % part)
        if not os.path.exists(path):
            random = np.random.default_rng(seed)
            np.savez(path + ".part.npz", x=random.integers(0, 256, (count, 32, 32, 3), np.uint8),
                     y=random.integers(0, 10, count, np.int64))
            os.replace(path + ".part.npz", path)


def describe():
    facts = {"system": platform.platform(), "processors": len(os.sched_getaffinity(0))}
    with open("/proc/cpuinfo") as f:
        for line in f:
            if line.startswith("model name"):
                facts["processor"] = line.split(":", 1)[1].strip()
            if line.startswith("flags"):
                facts["vector units"] = " ".join(f for f in ("avx2", "avx512f", "amx_tile") if f in line.split())
    with open("/proc/meminfo") as f:
        facts["memory_gib"] = round(int(f.readline().split()[1]) / 2 ** 20, 1)
    commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], capture_output=True, text=True)
    facts["commit"] = commit.stdout.strip() or "unknown"
    with open("/proc/loadavg") as f:
        facts["load at the beginning"] = f.read().split()[0]
    return facts
