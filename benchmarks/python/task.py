# Copyright (c) 2026 Ohmlab contributors.
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
# SPDX-License-Identifier: EPL-2.0
"""A whole PyTorch script, for start-up and memory: trains a network by noise injection, then evaluates some chips.

task.py NETWORK THREADS EPOCHS CHIPS
"""
import sys

import torch

import work

name, threads, epochs, chips = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
torch.set_num_threads(threads)
layout = torch.contiguous_format
images = work.Images(name, "train", layout)
training = work.Training(name, "ni", 128, layout, images)
for epoch in range(epochs):
    for step in range(len(images.y) // 128):
        training.once()
        if epoch == step == 0:
            print("loss", training.loss.item(), flush=True)
del images, training
evaluation = work.Chips(name, chips, layout, work.Images(name, "test", layout), 128)
evaluation.once()
print("accuracy", evaluation.results[-1][0], flush=True)
