# Copyright (c) 2026 Ohmlab contributors.
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
# SPDX-License-Identifier: EPL-2.0
"""The rows of the comparison and their goals."""
from dataclasses import dataclass, field

NETWORKS = ("mlp", "lenet5", "lenet5-bn", "vgg8-half", "vgg8-quarter-bn", "resnet18-quarter")
KINDS = ("clean", "ni", "ovf", "irs", "forward")
BATCHES = (64, 128)
THREADS = (1, 2)
STEP_GOALS = {"mlp": 0.40, "lenet5": 0.70, "lenet5-bn": 0.70, "vgg8-half": 0.55, "vgg8-quarter-bn": 0.55,
              "resnet18-quarter": 0.70}
OVF_GOAL, IRS_GOAL = 3.0, 1.15
CHIP_GOAL, SWEEP_GOAL, GAUSSIAN_GOAL = 0.35, 0.10, 0.5
SCALING_GOAL = 1 / 1.9


@dataclass
class Effort:
    warm: float
    block: float
    rounds: int
    # Rounds end early, but not before the third, when a row has taken so many seconds.
    limit: float


FULL = Effort(2000, 300, 7, 10)
QUICK = Effort(1500, 250, 5, 8)


@dataclass
class Row:
    name: str
    network: str
    batch: int
    threads: int
    order: dict
    goal: float = None
    peer: str = ""
    quick: bool = False
    parity: bool = False


def all_rows():
    rows = []
    for network in NETWORKS:
        for threads in THREADS:
            for kind in KINDS:
                for batch in BATCHES:
                    goal = STEP_GOALS[network] if kind == "ni" else None
                    rows.append(Row(network + "/" + kind, network, batch, threads,
                                    dict(experiment=network, kind=kind, batch=batch), goal,
                                    quick=batch == 128 and threads == 1 and kind in ("ni", "ovf", "irs"),
                                    parity=kind != "forward" and threads == 1))
            if threads == 2:
                rows.append(Row(network + "/ni-two-trainings", network, 128, 2,
                                dict(experiment=network, kind="ni", batch=128, trainings=2), STEP_GOALS[network]))
            rows.append(chips(network + "/chip-10000", network, threads, 1, 10000,
                              CHIP_GOAL if network == "lenet5-bn" else None))
            if network in ("mlp", "lenet5", "lenet5-bn"):
                rows.append(chips(network + "/chips-100x2000", network, threads, 100, 2000))
            if network == "lenet5-bn":
                rows.append(chips(network + "/chips-100x2000-reference-way", network, threads, 100, 2000, SWEEP_GOAL,
                                  "reference"))
    for threads in THREADS:
        rows.append(Row("gaussians-1000000", "gaussians", 0, threads, dict(kind="gaussians", count=1000000),
                        GAUSSIAN_GOAL if threads == 1 else None, quick=threads == 1))
    for threads in THREADS:
        rows.append(Row("command/start-to-first-step", "command", 128, threads, dict(kind="start"),
                        quick=threads == 1))
        rows.append(Row("command/peak-memory-mb", "command", 128, threads, dict(kind="memory")))
    rows.append(Row("soak/rss-mb-after-100000-steps-against-1000", "soak", 16, 1, dict(kind="soak"), 1.05))
    return rows


def chips(name, network, threads, count, images, goal=None, peer=""):
    return Row(name, network, 0, threads, dict(experiment=network, kind="chips", batch=128, chips=count, images=images),
               goal, peer, quick=network == "lenet5-bn" and (count == 1 or goal is not None and threads == 1))
